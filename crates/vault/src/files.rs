//! Files as a vault needs them: private, durable, replaced whole. What differs between systems is here.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Creates a file that must not exist, readable by its owner only (0600 on Unix).
///
/// # Errors
/// Those of the operating system; `AlreadyExists` where there is one.
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Creates a folder that must not exist, open to its owner only (0700 on Unix).
///
/// # Errors
/// Those of the operating system; `AlreadyExists` where there is one.
pub(crate) fn create_private_dir(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Opens a regular file for reading without waiting, should it be a pipe.
///
/// # Errors
/// Those of the operating system.
pub(crate) fn open_source(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        let flags = rustix::fs::OFlags::NONBLOCK.bits();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.cast_signed());
    }
    options.open(path)
}

/// Makes names that were created, renamed or removed in a folder durable. Windows has no such call and needs none.
///
/// # Errors
/// Those of the operating system.
pub(crate) fn sync_dir(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Writes a new private file and makes its bytes durable. The name becomes durable with [`sync_dir`].
///
/// # Errors
/// Those of the operating system. A partial file is removed.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create_private(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        drop(file);
        let _ = fs::remove_file(path);
    }
    written
}

/// Puts `new` in the place of `path` and makes that durable.
///
/// # Errors
/// Those of the operating system.
pub(crate) fn replace(new: &Path, path: &Path) -> io::Result<()> {
    fs::rename(new, path)?;
    sync_dir(path.parent().unwrap_or_else(|| Path::new(".")))
}

/// What tells that a file is still the one that was opened: length, modification time, and where the system has them
/// the device and file numbers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    len: u64,
    modified: Option<std::time::SystemTime>,
    place: (u64, u64),
}

impl Stamp {
    pub(crate) fn of(metadata: &fs::Metadata) -> Self {
        #[cfg(unix)]
        let place = {
            use std::os::unix::fs::MetadataExt;
            (metadata.dev(), metadata.ino())
        };
        #[cfg(not(unix))]
        let place = (0, 0);
        Self {
            len: metadata.len(),
            modified: metadata.modified().ok(),
            place,
        }
    }

    pub(crate) fn has_len(&self, len: u64) -> bool {
        self.len == len
    }
}
