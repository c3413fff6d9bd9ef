//! Every story by keyboard alone: after the vault is open nothing is clicked, and nothing is put into a field but by keys.
//! The page is looked at only to see where the keyboard is, and whether a person sees that too.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the figures belong to the result"
)]

mod capture;
mod case;
mod completeness;
mod filters;
mod goal;
mod hands;
mod history;
mod import;
mod people;
mod practice;
mod seed;
mod structure;
mod whole;
