//! What depends on the operating system: modes, room on a volume, the page cache, and renaming without replacing.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// What a volume can take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Volume {
    /// Free bytes, where they can be known.
    pub(crate) available: Option<u64>,
    /// Longest file in bytes, where there is a bound to fear.
    pub(crate) longest_file: Option<u64>,
}

/// FAT32 holds files of up to 4 GiB - 1.
#[cfg(any(target_os = "linux", test))]
const FAT32_LONGEST: u64 = u32::MAX as u64;

/// Makes a new file that its owner alone can read; never opens one that is there.
pub(crate) fn create_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Opens a file for reading, and does not wait for a writer should it be a pipe.
pub(crate) fn open_without_waiting(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(target_os = "linux")]
    {
        let flags = rustix::fs::OFlags::NONBLOCK.bits();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.cast_signed());
    }
    options.open(path)
}

/// Makes a new folder that its owner alone can enter.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "only Unix has a mode to set"))]
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Makes the names in a folder durable. Windows does so itself.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(path)?.sync_all()
    } else {
        Ok(())
    }
}

/// The volume that holds a folder.
#[cfg(target_os = "linux")]
#[allow(
    clippy::useless_conversion,
    reason = "the kernel's word has another width on other machines"
)]
pub(crate) fn volume(folder: &Path) -> Volume {
    // MSDOS_SUPER_MAGIC, statfs(2): FAT32 in all its forms, exFAT not included.
    const FAT: i64 = 0x4d44;
    let free = rustix::fs::statvfs(folder).ok();
    let kind = rustix::fs::statfs(folder).ok();
    Volume {
        available: free.map(|s| s.f_bavail.saturating_mul(s.f_frsize)),
        longest_file: kind
            .filter(|s| i64::from(s.f_type) == FAT)
            .map(|_| FAT32_LONGEST),
    }
}

/// The volume that holds a folder: nothing is known beforehand, and a failing write says it in time.
#[cfg(not(target_os = "linux"))]
pub(crate) fn volume(_folder: &Path) -> Volume {
    Volume::default()
}

/// Drops a synced file from the page cache, so that reading it reads the device. Where the system has no such
/// request, what is read may come from memory.
pub(crate) fn drop_from_cache(file: &File) {
    #[cfg(target_os = "linux")]
    let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
    #[cfg(not(target_os = "linux"))]
    let _ = file;
}

/// Renames a file or folder to a name that must be free.
pub(crate) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            // Some file systems do not know the flag; then look first.
            Err(Errno::INVAL | Errno::NOSYS) => {}
            result => return Ok(result?),
        }
    }
    if to.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    std::fs::rename(from, to)
}

impl Volume {
    /// Whether a file of `needed` bytes fits.
    pub(crate) fn check(self, needed: u64) -> Result<(), crate::SealError> {
        if self.longest_file.is_some_and(|longest| needed > longest) {
            return Err(crate::SealError::TooLargeForVolume { needed });
        }
        match self.available {
            Some(available) if needed > available => {
                Err(crate::SealError::NoSpace { needed, available })
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SealError;

    #[test]
    fn a_fat32_volume_takes_less_than_4_gib_and_says_so_before_anything_is_written() {
        let stick = Volume {
            available: Some(1 << 40),
            longest_file: Some(FAT32_LONGEST),
        };
        assert!(stick.check((4 << 30) - 1).is_ok());
        let refused = stick.check(4 << 30);
        assert!(matches!(
            refused,
            Err(SealError::TooLargeForVolume {
                needed: 0x1_0000_0000
            })
        ));
    }

    #[test]
    fn a_full_volume_is_named_with_what_is_needed_and_what_is_free() {
        let full = Volume {
            available: Some(99),
            longest_file: None,
        };
        assert!(full.check(99).is_ok());
        let refused = full.check(100);
        assert!(matches!(
            refused,
            Err(SealError::NoSpace {
                needed: 100,
                available: 99
            })
        ));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_volume_of_a_folder_has_room_and_a_name_that_is_taken_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        assert!(volume(folder.path()).available.is_some_and(|free| free > 0));
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        std::fs::write(&from, "new").unwrap();
        std::fs::write(&to, "old").unwrap();
        assert_eq!(
            rename_new(&from, &to).unwrap_err().kind(),
            io::ErrorKind::AlreadyExists
        );
        assert_eq!(std::fs::read(&to).unwrap(), b"old");
        std::fs::remove_file(&to).unwrap();
        rename_new(&from, &to).unwrap();
        assert_eq!(std::fs::read(&to).unwrap(), b"new");
    }
}
