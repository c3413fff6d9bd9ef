//! The app, built as it ships and as WebDriver may drive it, and the `cairn` command.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::Context;
use super::tests::selection;
use crate::workspace::{Workspace, succeed};

/// The app's package and program.
const APP: &str = "cairn-desktop";

/// The app as people get it: its windows keep nothing.
pub(crate) fn shipped(workspace: &Workspace) -> PathBuf {
    program(&workspace.apps(), APP)
}

/// The app that WebDriver may drive, never shipped.
pub(crate) fn automated(workspace: &Workspace) -> PathBuf {
    program(&workspace.apps(), "cairn-desktop-automation")
}

/// The `cairn` command.
pub(crate) fn command_line(workspace: &Workspace) -> PathBuf {
    program(&workspace.apps(), "cairn")
}

pub(crate) fn build(context: &Context<'_>) -> Result<()> {
    let workspace = context.workspace;
    let automation = format!("{APP}/automation");
    compile(workspace, &["--bin", APP, "--features", &automation])?;
    set_apart(workspace, APP, &automated(workspace))?;
    compile(workspace, &["--bin", "cairn"])?;
    set_apart(workspace, "cairn", &command_line(workspace))?;
    build_shipped(workspace)
}

/// Builds the app as it ships.
///
/// # Errors
/// It does not compile, or cannot be copied.
pub(crate) fn build_shipped(workspace: &Workspace) -> Result<()> {
    compile(workspace, &["--bin", APP])?;
    set_apart(workspace, APP, &shipped(workspace))
}

fn compile(workspace: &Workspace, arguments: &[&str]) -> Result<()> {
    succeed(
        workspace
            .cargo()
            .args(["build", "--locked", "--release"])
            .args(selection())
            .args(arguments),
    )
}

fn set_apart(workspace: &Workspace, built: &str, to: &Path) -> Result<()> {
    std::fs::create_dir_all(workspace.apps())?;
    let from = program(&workspace.target.join("release"), built);
    // A program that runs cannot be written over, but its name can be given to another file.
    let beside = to.with_extension("new");
    std::fs::copy(&from, &beside).with_context(|| format!("cannot copy {}", from.display()))?;
    std::fs::rename(&beside, to).with_context(|| format!("cannot write {}", to.display()))
}

fn program(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
