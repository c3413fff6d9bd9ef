//! What differs between operating systems: one file each behind one interface.

mod debian;
mod linux;
mod macos;
mod windows;

use std::path::PathBuf;

use anyhow::Result;

use crate::workspace::Workspace;

/// What the machine is to be made ready for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and opening the app.
    Run,
    /// Running every check, those in a real window included.
    Test,
}

/// An operating system, as far as building and testing differ on it.
pub(crate) trait System {
    /// Makes the system's own packages ready, or says how.
    ///
    /// # Errors
    /// Something is missing that this program may not or cannot install; the message says what to do.
    fn prepare(&self, workspace: &Workspace, purpose: Purpose) -> Result<()>;

    /// Why a window cannot be opened here, and what to do; `None` when it can.
    fn window_obstacle(&self) -> Option<String>;

    /// Whether tests in the real window are known to work here.
    fn drives_windows(&self) -> bool;

    /// A program inside a Python virtual environment.
    fn venv_program(&self, venv: &std::path::Path, program: &str) -> PathBuf;
}

/// The system that this program runs on.
pub(crate) fn current() -> Box<dyn System> {
    match std::env::consts::OS {
        "linux" if debian::is_debian() => Box::new(debian::Debian),
        "macos" => Box::new(macos::MacOs),
        "windows" => Box::new(windows::Windows),
        _ => Box::new(linux::Linux),
    }
}
