//! What building and testing need, made ready once.

use anyhow::{Context, Result, bail};

use crate::system::{self, Purpose};
use crate::workspace::{Workspace, newer, on_path, read, succeed};

/// Python packages that read our formats without our code, in versions that are known to.
const PEERS: &[&str] = &[
    "bagit==1.9.0",
    "case-utils==0.18.0",
    "pyshacl==0.40.1",
    "rdflib==7.6.0",
    "sqlcipher3-wheels==0.5.7",
    "pillow==13.0.0",
    "pillow-heif==1.8.1",
    "warcio==1.8.1",
    "roc-validator==0.13.0", // of RO-Crates, by pyshacl and rdflib as case-utils is
    "requests-cache==1.3.3", // where it looks for the context instead of the network
];

/// The oldest Node that Vite and Svelte accept.
const NODE: (u32, u32) = (20, 19);

/// Makes ready what building and opening the app needs.
///
/// # Errors
/// Something is missing that cannot be installed from here.
pub(crate) fn for_run(workspace: &Workspace) -> Result<()> {
    system::current().prepare(workspace, Purpose::Run)?;
    interface_packages(workspace)
}

/// Makes ready what the checks need besides.
///
/// # Errors
/// Something is missing that cannot be installed from here.
pub(crate) fn for_tests(workspace: &Workspace) -> Result<()> {
    system::current().prepare(workspace, Purpose::Test)?;
    interface_packages(workspace)?;
    peers(workspace)
}

/// Installs the interface's packages exactly as the lock file names them.
fn interface_packages(workspace: &Workspace) -> Result<()> {
    node_is_new_enough(workspace)?;
    let ui = workspace.ui();
    let installed = ui.join("node_modules/.package-lock.json");
    if newer(&installed, &ui.join("package-lock.json")) {
        return Ok(());
    }
    succeed(npm(workspace).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
}

/// `npm` in the interface's folder.
pub(crate) fn npm(workspace: &Workspace) -> std::process::Command {
    let mut npm = workspace.command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(workspace.ui());
    npm
}

fn node_is_new_enough(workspace: &Workspace) -> Result<()> {
    if !on_path("node") {
        bail!(
            "node is not on the search path. Install Node {}.{} or later.",
            NODE.0,
            NODE.1
        );
    }
    let version = read(workspace.command("node").arg("--version"))?;
    if node_version(&version).is_some_and(|found| found >= NODE) {
        return Ok(());
    }
    bail!(
        "node is {}; Node {}.{} or later is needed.",
        version.trim(),
        NODE.0,
        NODE.1
    )
}

fn node_version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Makes the Python environment with the peers, unless it is there with just these versions.
fn peers(workspace: &Workspace) -> Result<()> {
    let venv = workspace.peers();
    let stamp = venv.join("cairn-peers");
    let wanted = PEERS.join("\n");
    if std::fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    succeed(
        workspace
            .command("python3")
            .args(["-m", "venv", "--clear"])
            .arg(&venv),
    )?;
    let pip = system::current().venv_program(&venv, "pip");
    succeed(
        workspace
            .command(pip)
            .args(["install", "--quiet", "--disable-pip-version-check"])
            .args(PEERS),
    )?;
    std::fs::write(&stamp, wanted).context("cannot note which peers are installed")
}

#[cfg(test)]
mod tests {
    use super::{NODE, node_version};

    #[test]
    fn node_versions_compare_as_numbers() {
        assert!(node_version("v20.19.0\n").is_some_and(|v| v >= NODE));
        assert!(node_version("v22.2.0").is_some_and(|v| v >= NODE));
        assert!(node_version("v20.9.9").is_some_and(|v| v < NODE));
        assert_eq!(node_version("nonsense"), None);
    }
}
