//! The desktop shell: commands, session, windows and what keeps them apart from the rest of the machine.
//!
//! It holds no domain rule. It must never hand a key or a path to the window, nor answer it while the vault is locked.

pub mod commands;
pub mod error;
pub mod shell;
mod surface;
pub mod view;

use std::process::ExitCode;

/// Runs the app until its window is closed.
pub fn run() -> ExitCode {
    ExitCode::SUCCESS
}
