//! The built command.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The path of `cairn`, built in the profile of the running test; `CAIRN_BIN` names another.
pub(crate) fn cairn() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| match std::env::var_os("CAIRN_BIN") {
        Some(path) => path.into(),
        None => build(),
    })
}

fn build() -> PathBuf {
    // …/target/<profile>/deps/<test>
    let test = std::env::current_exe().unwrap();
    let profile = test.ancestors().nth(2).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    // The packages that `cargo xtask test` names, so that what it compiled is there (docs/decisions/0003).
    cargo.args(["build", "--quiet", "--workspace", "--bin", "cairn"]);
    for apart in ["cairn-faults", "cairn-memory", "xtask"] {
        cargo.args(["--exclude", apart]);
    }
    cargo.arg("--target-dir").arg(profile.parent().unwrap());
    if profile.ends_with("release") {
        cargo.arg("--release");
    }
    let built = cargo
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .unwrap();
    assert!(built.success(), "the command does not build");
    profile.join("cairn")
}
