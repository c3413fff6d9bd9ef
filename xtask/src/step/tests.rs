//! The test packages, each as a step of its own.

use std::process::Command;

use anyhow::{Result, bail};

use super::Context;
use crate::archive::photographs;
use crate::pictures::{documents, pictures};
use crate::system;
use crate::test::leave_out;
use crate::workspace::{succeed, succeed_aside};

/// Packages that are steps of their own, hence not part of `unit`.
const APART: &[&str] = &["cairn-faults", "cairn-memory", "cairn-e2e", "xtask"];

/// Where properties start looking in every run, so that what was green once is not red for another's change. `--long` starts anywhere.
const SEED: &str = "20250303";

/// How many cases `--long` gives each property.
const MANY_CASES: &str = "5000";

pub(crate) fn unit(context: &Context<'_>) -> Result<()> {
    let apart = APART.iter().flat_map(|package| ["--exclude", package]);
    let mut most = context.cargo();
    most.args([
        "test",
        "--locked",
        "--release",
        "--no-fail-fast",
        "--workspace",
    ]);
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
    succeed(most.args(apart))?;
    // The harnesses have tests of their own; their stories are steps.
    succeed(
        context
            .cargo()
            .args(["test", "--locked", "--release", "--lib"])
            .args(["--package", "cairn-e2e", "--package", "cairn-faults"]),
    )
}

pub(crate) fn faults(context: &Context<'_>) -> Result<()> {
    one(context, "cairn-faults", "kills")
}

pub(crate) fn tamper(context: &Context<'_>) -> Result<()> {
    one(context, "cairn-faults", "tamper")
}

pub(crate) fn memory(context: &Context<'_>) -> Result<()> {
    one(context, "cairn-memory", "peak")
}

pub(crate) fn e2e(context: &Context<'_>) -> Result<()> {
    in_the_window(context, "story")?;
    in_the_window(context, "published")
}

/// The stories in the window, in two lanes: a window waits more than it computes, and together they take little more than half the time.
const LANES: [&[&str]; 2] = [&["keeping", "locks", "handling", "keyboard"], &["screens"]];

pub(crate) fn window(context: &Context<'_>) -> Result<()> {
    if !system::current().drives_windows() {
        return no_windows();
    }
    succeed(context.cargo().args([
        "test",
        "--locked",
        "--release",
        "--package",
        "cairn-e2e",
        "--no-run",
    ]))?;
    let results = std::thread::scope(|scope| {
        let lanes = LANES.map(|tests| scope.spawn(move || lane(context, tests)));
        lanes.map(|lane| {
            lane.join()
                .unwrap_or_else(|_| bail!("a lane of stories stopped"))
        })
    });
    results.into_iter().collect()
}

/// Runs test files one after the other and shows what each printed when it has ended.
fn lane(context: &Context<'_>, tests: &[&str]) -> Result<()> {
    tests.iter().try_for_each(|test| {
        let run = || succeed_aside(&mut command(context, "cairn-e2e", test));
        run().or_else(|problem| {
            println!("once more, for the first run of {test} failed: {problem:#}");
            run()
        })
    })
}

pub(crate) fn canary(context: &Context<'_>) -> Result<()> {
    in_the_window(context, "canary")
}

/// Runs the stories of one file, and all of them once more where one fails: a driver that presses where something stood a moment ago is
/// not the app's fault, and what fails twice is. The first failure stays in the output.
fn in_the_window(context: &Context<'_>, test: &str) -> Result<()> {
    if system::current().drives_windows() {
        return one(context, "cairn-e2e", test).or_else(|problem| {
            println!("once more, for the first run of {test} failed: {problem:#}");
            one(context, "cairn-e2e", test)
        });
    }
    no_windows()
}

fn no_windows() -> Result<()> {
    leave_out("the real window can be driven on Linux with WebKitWebDriver and Xvfb only")
}

/// Runs one test file of one package and shows what it prints: counts and figures belong to the result.
fn one(context: &Context<'_>, package: &str, test: &str) -> Result<()> {
    succeed(&mut command(context, package, test))
}

fn command(context: &Context<'_>, package: &str, test: &str) -> Command {
    let mut command = context.cargo();
    command
        .args(["test", "--locked", "--release", "--package", package])
        .args(["--test", test, "--", "--nocapture", "--test-threads=1"]);
    command
}
