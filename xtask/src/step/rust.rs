//! Layout, lints, documentation, dependencies and direction of the Rust code.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::Context;
use crate::workspace::{read, succeed};

/// The version of cargo-deny that `deny.toml` is written for.
const CARGO_DENY: &str = "0.20.2";

pub(crate) fn format(context: &Context<'_>) -> Result<()> {
    succeed(context.cargo().args(["fmt", "--all", "--check"]))
}

/// `--all-targets` leaves out the stories, which no command but their own runs.
pub(crate) fn clippy(context: &Context<'_>) -> Result<()> {
    for targets in [["--all-targets"].as_slice(), &["--test", "*"]] {
        succeed(
            context
                .cargo()
                .args(["clippy", "--locked", "--release", "--workspace"])
                .args(["--features", "cairn-scale/bench"])
                .args(targets)
                .args(["--", "-D", "warnings"]),
        )?;
    }
    Ok(())
}

pub(crate) fn docs(context: &Context<'_>) -> Result<()> {
    succeed(
        context
            .cargo()
            .env("RUSTDOCFLAGS", "-D warnings")
            .args(["doc", "--locked", "--release", "--workspace"])
            .args(["--no-deps", "--document-private-items"]),
    )
}

pub(crate) fn direction(context: &Context<'_>) -> Result<()> {
    succeed(
        context
            .cargo()
            .args(["test", "--locked", "--release", "--package", "xtask"]),
    )
}

pub(crate) fn deny(context: &Context<'_>) -> Result<()> {
    let program = cargo_deny(context)?;
    succeed(
        context
            .workspace
            .command(&program)
            .args(["--locked", "--workspace", "check"])
            .args(["bans", "licenses", "sources"]),
    )?;
    deny_would_find_a_client(context, &program)
}

/// The control: without the exception for the WebDriver client, the same check must fail.
fn deny_would_find_a_client(context: &Context<'_>, program: &Path) -> Result<()> {
    let rules = std::fs::read_to_string(context.workspace.root.join("deny.toml"))?;
    let strict = rules.replace("wrappers = [\"fantoccini\", \"hyper-util\"], ", "");
    if strict == rules {
        bail!("deny.toml no longer names the exception that the control takes away");
    }
    let config = context
        .workspace
        .tools()
        .join("deny-without-exception.toml");
    std::fs::create_dir_all(context.workspace.tools())?;
    std::fs::write(&config, strict)?;
    let output = context
        .workspace
        .command(program)
        .args(["--locked", "--workspace", "--config"])
        .arg(&config)
        .args(["check", "bans"])
        .output()?;
    if output.status.success() || !String::from_utf8_lossy(&output.stderr).contains("hyper") {
        bail!("a network client in the dependency tree would not be found");
    }
    println!("control: the WebDriver client, stripped of its exception, is found");
    Ok(())
}

/// The right cargo-deny: the one on the search path, or one built for this workspace.
fn cargo_deny(context: &Context<'_>) -> Result<PathBuf> {
    let workspace = context.workspace;
    let is_right = |program: &Path| {
        read(workspace.command(program).arg("--version"))
            .is_ok_and(|version| version.trim() == format!("cargo-deny {CARGO_DENY}"))
    };
    if crate::workspace::on_path("cargo-deny") && is_right("cargo-deny".as_ref()) {
        return Ok("cargo-deny".into());
    }
    let own = workspace
        .tools()
        .join("bin")
        .join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if own.is_file() && is_right(&own) {
        return Ok(own);
    }
    // Without its default features it brings no TLS stack; it reads the lock file and asks nobody. Unoptimised it is built
    // in half the time and reads the lock file as soon.
    succeed(
        workspace
            .cargo()
            .args(["install", "--locked", "--no-default-features", "--force"])
            .args(["--profile", "dev"])
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .args(["cargo-deny", "--version", CARGO_DENY, "--root"])
            .arg(workspace.tools())
            .env("CARGO_TARGET_DIR", workspace.tools().join("build")),
    )
    .context("cargo-deny could not be built")?;
    Ok(own)
}
