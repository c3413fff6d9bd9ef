//! Records in and out of text, against real vaults.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test fails by panicking"
)]

mod intake;
mod lines;
mod round_trip;
mod side;
#[path = "../../../model/tests/support/mod.rs"]
mod support;
mod vaults;
