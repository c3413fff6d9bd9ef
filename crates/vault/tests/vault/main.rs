//! The vault as its callers see it. One vault is created for all tests, and each works on a copy: a key derivation takes
//! a good part of a second.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may fail by panicking"
)]

mod records;
mod shared;
