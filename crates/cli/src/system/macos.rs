//! macOS. Written from its documentation, not tried.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::process::{Resource, Rlimit, setrlimit};

use crate::failure::Failure;

/// `RLIMIT_CORE=0`: no core dump.
pub(crate) fn harden() -> Result<(), Failure> {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none).map_err(|_| Failure::NotHardened)
}

pub(crate) fn read_inherited(descriptor: u32) -> io::Result<File> {
    File::open(format!("/dev/fd/{descriptor}"))
}

pub(crate) fn write_inherited(descriptor: u32) -> io::Result<File> {
    OpenOptions::new()
        .append(true)
        .open(format!("/dev/fd/{descriptor}"))
}

pub(crate) fn terminal() -> io::Result<File> {
    OpenOptions::new().write(true).open("/dev/tty")
}

pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}
