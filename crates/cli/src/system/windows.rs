//! Windows. Written from its documentation, not tried.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use crate::failure::Failure;

/// Nothing to do: Windows writes no dump of a process to disk unless an administrator has asked for it.
pub(crate) fn harden() -> Result<(), Failure> {
    Ok(())
}

/// Processes inherit handles there, not numbered descriptors: secrets come from the console only.
pub(crate) fn read_inherited(_descriptor: u32) -> io::Result<File> {
    Err(io::ErrorKind::Unsupported.into())
}

/// As [`read_inherited`].
pub(crate) fn write_inherited(_descriptor: u32) -> io::Result<File> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn terminal() -> io::Result<File> {
    OpenOptions::new().write(true).open("CONOUT$")
}

/// A file inherits the access list of its folder; a user's own folders admit that user only.
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}
