//! The work tree as a whole: sizes, documents, and that the checks leave no trace in it.

use anyhow::{Result, bail};

use super::Context;
use crate::check::{prose, sizes};
use crate::workspace::{Workspace, read};

pub(crate) fn check(context: &Context<'_>) -> Result<()> {
    sizes::check(context.workspace)?;
    prose::check(context.workspace)
}

pub(crate) fn clean(context: &Context<'_>) -> Result<()> {
    let after = status(context.workspace)?;
    if after == context.tree_before {
        return Ok(());
    }
    bail!(
        "the work tree differs from what it was before the first step.\nbefore:\n{}\nafter:\n{after}",
        context.tree_before
    )
}

/// What Git says about changed and unknown files.
///
/// # Errors
/// Git does not answer.
pub(crate) fn status(workspace: &Workspace) -> Result<String> {
    read(
        workspace
            .command("git")
            .args(["status", "--porcelain", "--untracked-files=all"]),
    )
}
