//! One writer: an advisory lock on the file `lock`, held while the vault is open. The system lets go of it when the
//! process ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use crate::OpenError;
use crate::files;
use crate::layout::Layout;

/// A held lock; dropping it unlocks.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock, creating its file where a copy of the vault lost it.
    ///
    /// # Errors
    /// [`OpenError::AlreadyOpen`], or those of the operating system.
    pub(crate) fn take(layout: &Layout) -> Result<Self, OpenError> {
        let file = open(&layout.lock())?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(OpenError::AlreadyOpen),
            Err(TryLockError::Error(e)) => Err(e.into()),
        }
    }
}

/// Opens the lock's file for writing, for without that a network file system refuses an exclusive lock; for reading where
/// nothing can be written.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    match options.read(true).write(true).open(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => files::create_private(path),
        Err(e) if is_closed(e.kind()) => OpenOptions::new().read(true).open(path),
        opened => opened,
    }
}

const fn is_closed(kind: io::ErrorKind) -> bool {
    use io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    matches!(kind, PermissionDenied | ReadOnlyFilesystem)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use std::fs::File;

    use rustix::fs::{FlockOperation, fcntl_lock};
    use rustix::io::Errno;

    #[test]
    fn the_lock_is_one_that_a_network_file_system_grants() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("lock");
        let exclusive = FlockOperation::NonBlockingLockExclusive;
        for _ in 0..2 {
            // NFS turns the one kind of lock into the other, which has this rule.
            fcntl_lock(super::open(&path).unwrap(), exclusive).unwrap();
        }
        let readable = File::open(&path).unwrap();
        assert_eq!(fcntl_lock(&readable, exclusive), Err(Errno::BADF));
    }
}
