//! What `exiftool` reads of the files that it tests itself with, read here as well, with the same value.
//!
//! The files are those of its Debian source package, in the folder that `CAIRN_PHOTOGRAPHS` names; `cargo xtask test unit` fetches
//! them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the counts belong to the result"
)]

mod beside;
mod exif;

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::Command;

use cairn_media::facts::{self, Fields};
use serde_json::{Map, Value};

/// The files with one of these endings, in order; none where the folder is not named.
fn files(endings: &[&str]) -> Option<Vec<PathBuf>> {
    let Some(folder) = std::env::var_os("CAIRN_PHOTOGRAPHS") else {
        println!("left out: CAIRN_PHOTOGRAPHS is not set; `cargo xtask test unit` sets it");
        return None;
    };
    let entries = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| endings.iter().any(|ending| has_ending(path, ending)));
    paths.sort();
    Some(paths)
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|is| is == ending)
}

/// What this crate reads of a file.
fn ours(file: &Path) -> Fields {
    facts::read(&mut BufReader::new(File::open(file).unwrap()))
}

/// What exiftool reads of a file, in numbers and with the numbers of the fields: group, name, and what it says of the field.
fn theirs(file: &Path, option: &str) -> Vec<(String, String, Map<String, Value>)> {
    let output = Command::new("exiftool")
        .args(["-json", "-G1", "-n", "-D", "-a", "-u", option])
        .arg(file)
        .output()
        .expect("exiftool is installed: see CONTRIBUTING.md");
    let said: Vec<Map<String, Value>> = serde_json::from_slice(&output.stdout).unwrap();
    let said = said.into_iter().flatten();
    said.filter_map(|(name, said)| {
        let (group, name) = name.split_once(':')?;
        let Value::Object(said) = said else {
            return None;
        };
        Some((group.to_owned(), name.to_owned(), said))
    })
    .collect()
}
