//! A vault opened without our code: `age`, a SQLCipher 4 from PyPI, and a few lines of Python.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use cairn_model::Incident;
use serde_json::Value;

use crate::tests::evidence::add;
use crate::tests::shared::{Copy, ORIGINAL, incident, put};

/// The Python environment that `cargo xtask test` makes. `CAIRN_NO_PEERS=1` leaves the test out, knowingly.
fn python() -> Option<PathBuf> {
    if std::env::var_os("CAIRN_NO_PEERS").is_some_and(|v| v == "1") {
        return None;
    }
    let venv = std::env::var_os("CAIRN_PEERS_VENV").map(PathBuf::from);
    let python = venv
        .map(|venv| venv.join("bin/python"))
        .filter(|p| p.exists());
    assert!(
        python.is_some(),
        "missing: a Python environment with sqlcipher3-wheels, named by CAIRN_PEERS_VENV. `cargo xtask test` makes it; \
         CAIRN_NO_PEERS=1 leaves this test out"
    );
    python
}

#[test]
fn age_and_a_sqlcipher_that_is_not_ours_read_an_incident_and_an_item() {
    let Some(python) = python() else { return };
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("Read by a stranger", "警察 مُحَمَّد");
    put(&mut vault, &written);
    let path = copy.root.path().join("item");
    fs::write(&path, vec![9; 123_456]).unwrap();
    let item = add(&mut vault, written.id, &path).unwrap();
    drop(vault);

    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/stranger.py");
    let mut child = Command::new(python)
        .arg(script)
        .arg(&copy.dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    writeln!(input, "{}", ORIGINAL.code.expose()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let read: Value = serde_json::from_slice(&output.stdout).unwrap();
    let read_incident: Incident =
        serde_json::from_value(read.get("incident").unwrap().clone()).unwrap();
    assert_eq!(read_incident, written);
    assert_eq!(*read.get("sha256").unwrap(), item.sha256);
}
