//! What can be said about untrusted bytes without decoding them.
//!
//! Recognition looks at the first bytes only and never trusts a file name. Reading metadata, cleaning, thumbnails and
//! redaction decode, and therefore belong into a decoder process of their own; none of that is here.

mod media_type;

pub use media_type::{HEAD_LEN, UNKNOWN, media_type};
