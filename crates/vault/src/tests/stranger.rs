//! A vault opened without our code: `age`, a SQLCipher 4 from PyPI, and a few lines of Python.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cairn_model::Incident;
use serde_json::Value;

use crate::tests::erasure::tell;
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

    let read = read_by_a_stranger(&python, &copy);
    let read_incident: Incident =
        serde_json::from_value(read.get("incident").unwrap().clone()).unwrap();
    assert_eq!(read_incident, written);
    assert_eq!(*read.get("sha256").unwrap(), item.sha256);
}

#[test]
fn a_stranger_follows_the_chains_over_an_erasure() {
    let Some(python) = python() else { return };
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let told = tell(&copy, &mut vault);
    drop(vault);
    let lines = |read: &Value| -> Vec<(u64, u64)> {
        let chains = read
            .get("chains")
            .and_then(Value::as_object)
            .unwrap()
            .values();
        let number = |chain: &Value, at| chain.get(at).and_then(Value::as_u64).unwrap();
        chains
            .map(|chain| (number(chain, 0), number(chain, 1)))
            .collect()
    };
    let before = lines(&read_by_a_stranger(&python, &copy));
    assert!(before.iter().all(|(_, erased)| *erased == 0));
    let mut vault = copy.open_clean();
    vault
        .erase_person(told.person.id, &[], "consent_withdrawn")
        .unwrap();
    drop(vault);
    let after = lines(&read_by_a_stranger(&python, &copy));
    assert_eq!(after.len(), before.len());
    assert!(
        after.iter().all(|(_, erased)| *erased > 0),
        "both chains lost entries"
    );
    assert!(
        after.iter().zip(&before).all(|(now, then)| now.0 > then.0),
        "and no line"
    );
}

/// What the script prints.
fn read_by_a_stranger(python: &Path, copy: &Copy) -> Value {
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
    serde_json::from_slice(&output.stdout).unwrap()
}
