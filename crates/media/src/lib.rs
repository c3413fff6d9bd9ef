//! What can be said about untrusted bytes.
//!
//! Recognition ([`media_type()`]) looks at the first bytes only and never trusts a file name. Everything that decodes goes through a
//! [`decoder`]: a process of its own that can do nothing else. It says what a file tells of itself ([`facts`]), reads its [`text`], or turns
//! it into pixels ([`picture`]), of which previews and [`clean`] copies are made.

pub mod clean;
pub mod credentials;
pub mod decoder;
pub mod facts;
mod media_type;
pub mod picture;
pub mod text;

pub use media_type::{HEAD_LEN, UNKNOWN, media_type};
