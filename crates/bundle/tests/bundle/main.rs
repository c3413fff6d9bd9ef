//! Bundles from end to end: sealed, opened, attacked, and opened by tools that are not ours.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::string_slice,
    reason = "a test fails by panicking, and works in folders of its own"
)]

mod contradictions;
mod corruption;
mod forge;
mod golden;
mod hostile;
mod interop;
mod opening;
mod parts;
mod peers;
mod property;
mod receipts;
mod sample;
mod sealing;
mod seeds;
mod signatures;

#[path = "../../../model/tests/support/full.rs"]
#[allow(dead_code, reason = "the model's tests use more of it")]
mod full;
