//! The list of what is missing is what a receiver would ask for, and it empties as the answers come.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at what it did not expect"
)]

mod accepted;
mod cases;
mod memorial;
mod network;
mod origins;
mod pointers;
mod rules;
#[path = "../support/mod.rs"]
mod support;
mod whole;
mod world;
