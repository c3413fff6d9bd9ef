//! What each envelope promises, tried from outside the crate.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::string_slice,
    reason = "a test may stop; what it slices it made itself"
)]

mod blobs;
mod bundles;
mod golden;
mod hostile;
mod material;
mod passphrases;
mod recovery;
mod secrets;
mod signatures;
mod slots;
mod ssh;
mod stock_age;
mod stock_ssh;
mod streams;
