//! Whole stories without a window. All names, places and events in them are invented.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "tests"
)]

mod bad_inputs;
mod consent;
mod disks;
mod end_to_end;
mod evidence;
mod folders;
mod handing_on;
mod hostile_bundles;
mod imports;
mod languages;
mod refusals;
mod sticks;
mod vaults;
