//! The test packages, each as a step of its own.

use std::process::Command;

use anyhow::Result;

use super::Context;
use crate::archive::photographs;
use crate::pictures::{documents, pictures};
use crate::strangers::strangers;
use crate::test::leave_out;
use crate::workspace::succeed;

/// Packages that build the vault with faults in it, and steps of their own.
const FAULTY: [&str; 2] = ["cairn-faults", "cairn-memory"];

/// Where properties start looking in every run, so that what was green once is not red for another's change. `--long` starts anywhere.
const SEED: &str = "20250303";

/// How many cases `--long` gives each property.
const MANY_CASES: &str = "5000";

pub(crate) fn unit(context: &Context<'_>) -> Result<()> {
    let mut most = context.cargo();
    most.args(["test", "--locked", "--release", "--no-fail-fast"])
        .args(selection());
    if context.long {
        most.env("PROPTEST_CASES", MANY_CASES);
    } else {
        most.env("PROPTEST_RNG_SEED", SEED);
    }
    match photographs(context.workspace) {
        Ok(folder) => {
            most.env("CAIRN_PHOTOGRAPHS", folder);
        }
        Err(problem) => leave_out(&format!("exiftool's photographs: {problem:#}"))?,
    }
    match pictures(context.workspace) {
        Ok(folder) => {
            most.env("CAIRN_PICTURES", folder);
        }
        Err(problem) => leave_out(&format!("pictures in HEIC: {problem:#}"))?,
    }
    match documents(context.workspace) {
        Ok(folder) => {
            most.env("CAIRN_DOCUMENTS", folder);
        }
        Err(problem) => leave_out(&format!("documents in PDF: {problem:#}"))?,
    }
    match strangers(context.workspace) {
        Ok(folder) => {
            most.env("CAIRN_STRANGERS", folder);
        }
        Err(problem) => {
            leave_out(&format!("other people's programs for bundles: {problem:#}"))?;
            // Empty, so that the tests know that they were left out and do not ask for the programs.
            most.env("CAIRN_STRANGERS", "");
        }
    }
    succeed(&mut most)
}

pub(crate) fn faults(context: &Context<'_>) -> Result<()> {
    faulty(context, "protocol")?;
    faulty(context, "kills")
}

pub(crate) fn tamper(context: &Context<'_>) -> Result<()> {
    faulty(context, "tamper")
}

pub(crate) fn memory(context: &Context<'_>) -> Result<()> {
    faulty(context, "peak")
}

/// Runs one test file of a package that knows of faults. All packages are named, so that the libraries of the other steps do for this one too;
/// nothing is built but what the file needs.
fn faulty(context: &Context<'_>, test: &str) -> Result<()> {
    let everything = ["--workspace", "--exclude", "xtask"];
    succeed(&mut file(context, &everything, test, None))
}

/// What is compiled together: one set of packages has one set of features, so that what was compiled for one step is there for the next.
pub(super) fn selection() -> Vec<&'static str> {
    let apart = FAULTY.into_iter().chain(["xtask"]);
    let apart = apart.flat_map(|package| ["--exclude", package]);
    std::iter::once("--workspace").chain(apart).collect()
}

/// One test file, or the tests of it whose names hold `part`, with what it prints: counts and figures belong to the result.
pub(super) fn file(
    context: &Context<'_>,
    packages: &[&str],
    file: &str,
    part: Option<&str>,
) -> Command {
    let mut command = context.cargo();
    command
        .args(["test", "--locked", "--release"])
        .args(packages)
        .args(["--test", file, "--"])
        .args(part)
        .args(["--nocapture", "--test-threads=1"]);
    command
}
