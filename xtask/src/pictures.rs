//! Pictures that other people's tests are made of, fetched from the Python package index: part of nothing that is built.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::system;
use crate::workspace::{Workspace, succeed};

/// The source package of `pillow-heif` (BSD-3-Clause): pictures of phones and of encoders in HEIC, with PNG, WebP and TIFF beside them, and its
/// digest.
const PACKAGE: &str = "pillow-heif==1.8.1 --hash=sha256:521ebffb8a181d56c3904e5a61f20903edee0d9d3275967b8fb345f866215c06\n";
/// Its file.
const ARCHIVE: &str = "pillow_heif-1.8.1.tar.gz";

/// The folder with those pictures, fetched once.
///
/// # Errors
/// The index does not answer, or has another file under that name.
pub(crate) fn pictures(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.tools().join("pictures");
    let images = folder.join("tests/images");
    if images.is_dir() {
        return Ok(images);
    }
    std::fs::create_dir_all(&folder).context("the target folder cannot be written")?;
    let wanted = folder.join("wanted.txt");
    std::fs::write(&wanted, PACKAGE)?;
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
    unpack.arg("-xzf").arg(folder.join(ARCHIVE));
    unpack.arg("-C").arg(&folder);
    succeed(unpack.args(["--strip-components=1", "--wildcards", "*/tests/images/*"]))?;
    Ok(images)
}
