//! Whatever is typed, attached or searched for is on the disk in no readable form: not in the vault, the write-ahead
//! log, temporary files, the web view's profile, logs, recent files or caches, nor in a file that a process holds.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the counts belong to the result"
)]

mod careless;
mod driven;
mod ground;
mod shipped;
