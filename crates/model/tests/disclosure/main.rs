//! What leaves and what does not: one test a rule, then the promise as a whole.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod places;
mod procedures;
mod property;
mod pseudonyms;
mod purposes;
mod risks;
mod rules;
mod sample;
#[path = "../support/mod.rs"]
mod support;
mod texts;
mod transmissible;
