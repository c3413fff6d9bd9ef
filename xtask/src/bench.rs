//! `cargo xtask bench`: figures to compare with earlier ones, no pass mark.

use anyhow::Result;

use crate::workspace::{Workspace, succeed};

/// Runs every benchmark of the workspace.
///
/// # Errors
/// One does not build or fails.
pub(crate) fn bench(workspace: &Workspace) -> Result<()> {
    succeed(workspace.cargo().args([
        "bench",
        "--locked",
        "--package",
        "cairn-memory",
        "--bench",
        "store",
    ]))
}
