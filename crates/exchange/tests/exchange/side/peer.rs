//! Programs that are not ours. One that is absent fails the test, unless `CAIRN_NO_PEERS=1` says that it is meant to be.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub(crate) fn are_wanted() -> bool {
    std::env::var_os("CAIRN_NO_PEERS").is_none_or(|value| value != "1")
}

/// A program of the environment that `cargo xtask test` makes.
pub(crate) fn of_venv(name: &str) -> PathBuf {
    let venv = std::env::var_os("CAIRN_PEERS_VENV").map_or_else(
        || {
            let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
            target
                .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"))
                .join("peers")
        },
        PathBuf::from,
    );
    venv.join("bin").join(name)
}

pub(crate) fn run(command: &mut Command, install: &str) -> Output {
    let output = command.output();
    output.unwrap_or_else(|error| panic!("{command:?}: {error}. Install it: {install}"))
}
