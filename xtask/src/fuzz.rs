//! `cargo xtask fuzz`: gives the parsers of bundles bytes that nobody thought of, led by which branches they reach.
//!
//! libFuzzer comes with its sources in the crate `libfuzzer-sys`; the compiler that builds the app counts the branches, so that nothing
//! needs to be installed but the C++ compiler of the system. What is found besides the corpora stays in the target folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::arguments::Arguments;
use crate::workspace::{Workspace, read, succeed};

/// The targets, each with the longest input that it is given, in bytes.
pub(crate) const TARGETS: [(&str, &str); 6] = [
    ("container", "16384"),
    ("contents", "32768"),
    ("manifest", "2048"),
    ("records", "16384"),
    ("signature", "1024"),
    ("age", "8192"),
];

/// Executions of each target, where no number is given: a quarter of an hour in all.
const RUNS: u64 = 1_000_000;

/// Executions within which the control must have been found; it takes about a tenth of them.
const CONTROL_RUNS: &str = "-runs=2000000";

/// What makes LLVM count branches and tell of comparisons, as libFuzzer reads it.
const COVERAGE: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// Builds and runs the named targets, or all.
///
/// # Errors
/// They do not build, the control is not found, or a target panics, hangs or takes more than 512 MiB; the input then lies in `test-output`.
pub(crate) fn fuzz(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let programs = build(workspace)?;
    control(workspace, &programs)?;
    let runs = arguments.runs.unwrap_or(RUNS);
    let is_asked = |name: &str| {
        arguments.steps.is_empty() || arguments.steps.iter().any(|asked| asked == name)
    };
    for (name, longest) in TARGETS.iter().filter(|(name, _)| is_asked(name)) {
        run(workspace, &programs, name, longest, runs)?;
    }
    Ok(())
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.root.join("tests/fuzz")
}

/// Builds every target; gives the folder that they are in.
fn build(workspace: &Workspace) -> Result<PathBuf> {
    let about = read(workspace.command("rustc").arg("-vV"))?;
    let host = (about.lines().find_map(|line| line.strip_prefix("host: ")))
        .context("rustc does not say for which system it builds")?;
    let target = workspace.target.join("fuzz");
    // The versions that the app is built from; what fuzzing needs besides, Cargo adds.
    std::fs::copy(
        workspace.root.join("Cargo.lock"),
        folder(workspace).join("Cargo.lock"),
    )?;
    let mut cargo = workspace.cargo();
    // With a target named, what runs while building is built without counting.
    cargo
        .args(["build", "--release", "--target", host])
        .arg("--manifest-path")
        .arg(folder(workspace).join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .env("RUSTFLAGS", COVERAGE);
    succeed(&mut cargo)?;
    Ok(target.join(host).join("release"))
}

/// The control: a target that panics on a word must be found out, or nothing is counted.
fn control(workspace: &Workspace, programs: &Path) -> Result<()> {
    let kept = workspace.target.join("fuzz/control");
    std::fs::create_dir_all(&kept)?;
    let mut control = workspace.command(programs.join("control"));
    control.args([CONTROL_RUNS, "-max_len=16", "-seed=1"]);
    control.arg(prefix(&kept, "found-"));
    let output = control.output().context("the control does not start")?;
    let told = String::from_utf8_lossy(&output.stderr);
    if output.status.success() || !told.contains("the control was found") {
        bail!("a target that panics would not be found:\n{told}");
    }
    println!("control: a target that panics on one word of six letters is found");
    Ok(())
}

fn run(workspace: &Workspace, programs: &Path, name: &str, longest: &str, runs: u64) -> Result<()> {
    let grown = workspace.target.join("fuzz/corpus").join(name);
    let found = workspace.test_output().join("fuzz");
    std::fs::create_dir_all(&grown)?;
    std::fs::create_dir_all(&found)?;
    let mut target = workspace.command(programs.join(name));
    target.args(["-rss_limit_mb=512", "-malloc_limit_mb=512", "-timeout=10"]);
    target.args(["-print_final_stats=1", "-verbosity=1"]);
    target.arg(format!("-max_len={longest}"));
    target.arg(format!("-runs={runs}"));
    target.arg(prefix(&found, &format!("{name}-")));
    dictionary(workspace, name, &mut target);
    // What is new goes into the first folder, and is there for the next run.
    target.arg(grown);
    target.arg(folder(workspace).join("corpus").join(name));
    succeed(&mut target)
}

/// Words that the target knows, where there is a list of them.
fn dictionary(workspace: &Workspace, name: &str, target: &mut Command) {
    let words = folder(workspace).join(format!("{name}.dict"));
    if words.is_file() {
        target.arg(format!("-dict={}", words.display()));
    }
}

fn prefix(folder: &Path, name: &str) -> String {
    format!("-artifact_prefix={}", folder.join(name).display())
}
