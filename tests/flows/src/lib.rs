//! What whole stories without a window need: the built `cairn`, run with its secrets on descriptors, and the tools of
//! others that open what it wrote.
//!
//! Every run is searched for every secret of its story before its output is handed out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "for tests only"
)]

mod again;
mod binary;
mod fat32;
mod mounts;
mod peers;
mod run;
mod story;

pub use fat32::on_fat32;
pub use mounts::{Filler, ReadOnly, small_disk, with_mounts};
pub use peers::{Bag, decrypt, tool};
pub use run::{Ran, Run};
pub use story::Story;
