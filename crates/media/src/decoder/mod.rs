//! Untrusted bytes are decoded in a process of their own, one for each item: the same program started again, which is given
//! nothing but two pipes. Through them it asks for parts of the item and says what it found.
//!
//! On Linux that process has, before it sees a byte, no system call left but those that read from and write to what is open, take
//! memory, and end: it opens no file and no socket and starts nothing. It may have 512 MiB of data and compute for 10 seconds. One that
//! dies, lies or takes too long costs one answer. On other systems it is a process of its own and no more; the threat model says so.

mod child;
#[cfg(target_os = "linux")]
pub mod confinement;
#[cfg(target_os = "linux")]
mod linux;
mod parent;
mod wire;

pub use child::enter_if_asked;
#[cfg(target_os = "linux")]
pub use linux::confine;
pub use parent::{DecodeError, Decoder, part};

use crate::picture::Size;

/// What is asked of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// [`crate::facts::read`].
    Facts,
    /// [`crate::picture::decode`].
    Picture(Size),
    /// [`crate::picture::decode_page`].
    Page(u32, Size),
    /// [`crate::text::read`].
    Text(u64),
    /// [`crate::credentials::check`].
    Credentials,
}

/// The word after the program's name that makes it a decoder.
const ARGUMENT: &str = "decode-one-item";
