//! What keeps the app apart from the rest of the machine: one file a system behind one interface.
//!
//! `confine` runs before any other thread. What a system cannot do, it does not claim: see `docs/threat-model.md`.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::{Confinement, WebProcesses, confine, watch};

#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
pub use macos::{Confinement, WebProcesses, confine, watch};

#[cfg(target_os = "windows")]
mod windows;
#[cfg(target_os = "windows")]
pub use windows::{Confinement, WebProcesses, confine, watch};

/// Whether a build for WebDriver is asked to leave the traces that a careless app leaves, so that the search for them is
/// seen to find some. Always `false` in a build that ships: nothing is asked there.
#[cfg(target_os = "linux")]
pub(crate) fn is_careless() -> bool {
    cfg!(feature = "automation") && std::env::var_os("CAIRN_CARELESS").is_some()
}

/// Why the app could not be confined. It then does not start: a protection that is promised is in force or nothing is
/// opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfineError {
    /// The system refused a limit.
    #[error("the system refused a limit")]
    Limit(#[source] std::io::Error),
    /// The filter on system calls could not be installed.
    #[error("the filter on system calls could not be installed")]
    Filter,
    /// No folder in memory for what the toolkit leaves behind.
    #[error("no private folder in memory")]
    Folder(#[source] std::io::Error),
}
