//! One writer: an advisory lock on the file `lock`, held while the vault is open. The system lets go of it when the
//! process ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;

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
        let path = layout.lock();
        let file = match OpenOptions::new().read(true).open(&path) {
            Ok(file) => file,
            Err(e) if e.kind() == io::ErrorKind::NotFound => files::create_private(&path)?,
            Err(e) => return Err(e.into()),
        };
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(OpenError::AlreadyOpen),
            Err(TryLockError::Error(e)) => Err(e.into()),
        }
    }
}
