//! Whole stories without a window. All names, places and events in them are invented.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::string_slice,
    reason = "tests"
)]

mod consent;
mod end_to_end;
mod evidence;
mod imports;
mod languages;
mod refusals;
mod vaults;
