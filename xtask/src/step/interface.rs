//! The Svelte interface: its own checks, and the build that goes into the app.

use anyhow::Result;

use super::Context;
use crate::setup::npm;
use crate::workspace::{Workspace, succeed};

pub(crate) fn check(context: &Context<'_>) -> Result<()> {
    for script in ["lint", "check", "test"] {
        succeed(npm(context.workspace).args(["run", "--silent", script]))?;
    }
    build(context.workspace)
}

/// Builds `ui/dist`, which the app embeds.
///
/// # Errors
/// The build fails.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    succeed(npm(workspace).args(["run", "--silent", "build"]))
}
