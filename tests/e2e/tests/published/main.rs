//! Two cases that the United Nations have published, entered whole through the window: each fact in its own field, what
//! is not known as unknown, and nobody's consent assumed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the figures belong to the result"
)]

mod accreditation;
mod case;
mod facts;
mod foreign_agent;
mod leaving;
