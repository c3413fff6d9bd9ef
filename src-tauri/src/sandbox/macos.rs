//! macOS: nothing is claimed here yet, and nothing has been tried; SECURITY.md and the threat model say so.

use super::ConfineError;

/// Holds nothing on this system.
#[derive(Debug)]
pub struct Confinement;

impl Confinement {
    /// There is no folder in memory on this system.
    pub fn folder(&self) -> Option<&std::path::Path> {
        None
    }
}

/// Does nothing on this system.
///
/// # Errors
/// None.
pub fn confine() -> Result<Confinement, ConfineError> {
    Ok(Confinement)
}

/// The web processes; unknown on this system, where the web view ends them with its window.
#[derive(Debug)]
pub struct WebProcesses;

impl WebProcesses {
    /// Lists none.
    pub fn alive() -> Self {
        Self
    }

    /// Does nothing.
    pub fn end(self) {}
}

/// Watches nothing on this system: the idle lock and the clock remain.
pub fn watch(_lock: impl Fn() + Send + Sync + 'static) {}
