//! Processes that are killed while they write, and what is there afterwards.
//!
//! A worker opens a vault and writes records and evidence, and says on its output what `transaction` has acknowledged. It
//! is killed with `SIGKILL`: by itself at a named point between two steps of a durable write, or by the campaign at a
//! moment of nobody's choosing. The next worker opens the same vault and tells what it finds. Process kills only: what
//! a disk loses with its power is another test.

pub mod campaign;
pub mod export;
pub mod protocol;

/// A short text for a record, different for each number.
#[must_use]
pub fn title(number: u64) -> String {
    format!("incident number {number}, recorded between two kills")
}
