//! Linux: no core dump, no attaching, no internet socket, no trace on disk, lock before suspend.

mod environment;
mod logind;
mod seccomp;
mod traces;
mod web_process;

use std::path::Path;

use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

use super::ConfineError;

pub use logind::watch;
pub use web_process::WebProcesses;

/// What must be undone at the end: the folder in memory.
#[derive(Debug)]
pub struct Confinement {
    /// None only where a build for WebDriver is asked to be careless.
    traces: Option<traces::Folder>,
}

impl Confinement {
    /// The folder in memory, for what must not outlive the app.
    pub fn folder(&self) -> Option<&Path> {
        self.traces.as_ref().map(traces::Folder::path)
    }
}

/// Confines this process and all that it will start. Must run before any other thread exists.
///
/// # Errors
/// [`ConfineError`] if the system refuses; nothing may be opened then.
pub fn confine() -> Result<Confinement, ConfineError> {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none).map_err(|e| ConfineError::Limit(e.into()))?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)
        .map_err(|e| ConfineError::Limit(e.into()))?;
    environment::clear();
    let traces = (!super::is_careless())
        .then(traces::Folder::prepare)
        .transpose()
        .map_err(ConfineError::Folder)?;
    // WebDriver speaks TCP with the web view: a window that may be driven cannot be without the internet.
    if !cfg!(feature = "automation") {
        seccomp::install().map_err(|_| ConfineError::Filter)?;
    }
    Ok(Confinement { traces })
}
