//! Other people's programs that open our bundles, fetched once into the target folder: `age` and `rage` of Debian, typage of npm.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::archive::newest;
use crate::setup::npm;
use crate::workspace::{Workspace, newer, succeed};

/// What is kept in the repository of the programs from npm: which ones, their digests, and what drives them.
const KEPT: [&str; 4] = [".npmrc", "package.json", "package-lock.json", "typage.mjs"];

/// Fetches what is not there yet. Gives the folder in which `sid` and `npm` are.
///
/// # Errors
/// This is no Debian, an archive does not answer, or it has another package under a pinned name.
pub(crate) fn strangers(workspace: &Workspace) -> Result<PathBuf> {
    newest(workspace)?;
    from_npm(workspace)?;
    Ok(workspace.tools())
}

/// Installs typage, and `ro-crate` for its copy of a JSON-LD context, as the lock file has them. None of their scripts runs.
fn from_npm(workspace: &Workspace) -> Result<()> {
    let kept = workspace.root.join("xtask/strangers");
    let folder = workspace.tools().join("npm");
    std::fs::create_dir_all(&folder).context("the target folder cannot be written")?;
    if is_installed(&kept, &folder) {
        return Ok(());
    }
    for name in KEPT {
        std::fs::copy(kept.join(name), folder.join(name))?;
    }
    let mut install = npm(workspace);
    install.current_dir(&folder);
    succeed(install.args(["ci", "--ignore-scripts", "--loglevel=error"]))
}

fn is_installed(kept: &Path, folder: &Path) -> bool {
    let installed = folder.join("node_modules/.package-lock.json");
    KEPT.iter()
        .all(|name| folder.join(name).is_file() && newer(&installed, &kept.join(name)))
}
