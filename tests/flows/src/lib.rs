//! What whole stories without a window need: the built `cairn`, run with its secrets on descriptors, and the tools of
//! others that open what it wrote.
//!
//! Every run is searched for every secret of its story before its output is handed out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "for tests only"
)]

mod binary;
mod peers;
mod run;
mod story;

pub use peers::{Bag, decrypt, tool};
pub use run::{Ran, Run};
pub use story::Story;
