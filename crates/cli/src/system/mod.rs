//! What differs between operating systems, one file a system behind one interface.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod current;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod current;
#[cfg(windows)]
#[path = "windows.rs"]
mod current;

/// Keeps the process's memory out of core dumps and, where the system can, away from debuggers. Comes before anything
/// secret is read.
///
/// # Errors
/// [`Failure::NotHardened`](crate::failure::Failure::NotHardened) if the system refuses.
pub(crate) use current::harden;

/// Opens an inherited file descriptor for reading a secret.
///
/// # Errors
/// The system's error; `Unsupported` where processes inherit no numbered descriptors.
pub(crate) use current::read_inherited;

/// Opens an inherited file descriptor for writing, at its end.
///
/// # Errors
/// As [`read_inherited`].
pub(crate) use current::write_inherited;

/// Opens the terminal that the process belongs to for writing, whatever stdout and stderr are.
///
/// # Errors
/// The system's error; there may be no terminal.
pub(crate) use current::terminal;

/// Creates a file that only its owner may read and write, and never an existing one.
///
/// # Errors
/// The system's error; `AlreadyExists` if there is anything by that name.
pub(crate) use current::create_private;
