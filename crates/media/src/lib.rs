//! What can be said about untrusted bytes.
//!
//! Recognition ([`media_type()`]) looks at the first bytes only and never trusts a file name. Everything that decodes goes through a
//! [`decoder`]: a process of its own that can do nothing else. Cleaning, thumbnails and redaction are not here yet.

pub mod decoder;
pub mod facts;
mod media_type;

pub use media_type::{HEAD_LEN, UNKNOWN, media_type};
