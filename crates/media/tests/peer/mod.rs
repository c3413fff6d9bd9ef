//! Files of other people's, and how several tests ask other people's programs about copies of them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value};

/// The files below a folder that have one of these endings, in order.
pub(crate) fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(folder).unwrap();
    let mut entries: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        let has_ending = |e: &std::ffi::OsStr| endings.iter().any(|is| e.eq_ignore_ascii_case(is));
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if path.extension().is_some_and(has_ending) {
            found.push(path);
        }
    }
    found
}

/// Everything that exiftool finds in the files of a folder: group, name, and in which file; not where it lies.
pub(crate) fn exiftool(folder: &Path, count: usize) -> Vec<(String, String, String)> {
    let output = Command::new("exiftool")
        .args(["-json", "-G1", "-a", "-u", "-U", "-ee", "-r"])
        .arg(folder)
        .output()
        .expect("exiftool is installed: see CONTRIBUTING.md");
    let said: Vec<Map<String, Value>> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said.len(), count, "it looks at every copy");
    let mut found = Vec::new();
    for file in &said {
        let path = file.get("SourceFile").unwrap().to_string();
        for name in file.keys().filter(|name| *name != "SourceFile") {
            let (group, name) = name.split_once(':').unwrap();
            found.push((group.to_owned(), name.to_owned(), path.clone()));
        }
    }
    found
}

/// What a script beside the test says of each pair of original and copy; none where there is no Python for it.
pub(crate) fn compared(script: &str, pairs: &[(PathBuf, PathBuf)]) -> Option<Vec<Value>> {
    let Some(venv) = std::env::var_os("CAIRN_PEERS_VENV").map(PathBuf::from) else {
        println!("left out: CAIRN_PEERS_VENV is not set");
        return None;
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(script);
    let mut python = Command::new(venv.join("bin/python"));
    python.arg(script);
    for (original, copy) in pairs {
        python.args([original, copy]);
    }
    let output = python.output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    let said: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said.len(), pairs.len());
    Some(said)
}
