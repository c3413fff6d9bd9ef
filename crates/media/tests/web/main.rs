//! Web pages that other people's programs kept: warcio's archives and the messages of Python's `email`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and a peer that is not there is said"
)]

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::Command;

use cairn_media::facts::{self, Fields};
use cairn_media::media_type;

/// The folder in which they were kept; none where there is no Python for it.
fn kept() -> Option<tempfile::TempDir> {
    let Some(venv) = std::env::var_os("CAIRN_PEERS_VENV").map(PathBuf::from) else {
        println!("left out: CAIRN_PEERS_VENV is not set");
        return None;
    };
    let folder = tempfile::tempdir().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/web/keep.py");
    let output = Command::new(venv.join("bin/python"))
        .arg(script)
        .arg(folder.path())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    Some(folder)
}

fn said(path: &Path) -> Fields {
    let said = facts::read(&mut BufReader::new(File::open(path).unwrap()));
    assert!(!said.is_partial, "{said:?}");
    said
}

fn values<'a>(said: &'a Fields, name: &str) -> Vec<&'a str> {
    let of_it = said
        .properties
        .iter()
        .filter(|property| property.name == name);
    of_it
        .flat_map(|property| &property.values)
        .map(String::as_str)
        .collect()
}

#[test]
fn archives_say_what_was_kept_from_where_and_when() {
    let Some(folder) = kept() else { return };
    for name in ["page.warc", "page.warc.gz"] {
        let path = folder.path().join(name);
        assert_eq!(
            media_type(&std::fs::read(&path).unwrap()),
            "application/warc"
        );
        let said = said(&path);
        assert_eq!(said.address().as_deref(), Some("https://example.org/one"));
        let addresses = values(&said, "WARC-Target-URI");
        assert_eq!(
            addresses,
            ["https://example.org/one", "https://example.org/two"],
            "{name}"
        );
        assert_eq!(values(&said, "records:response"), ["2"], "{name}");
        assert_eq!(
            values(&said, "WARC-Date:last"),
            ["2025-03-03T12:05:09Z"],
            "{name}"
        );
        assert_eq!(said.software(), ["Invented Crawler 3"], "{name}");
        assert_eq!(said.persons(), ["Somebody Invented"], "{name}");
    }
}

#[test]
fn a_page_as_a_message_says_its_title_in_any_script_and_its_time() {
    let Some(folder) = kept() else { return };
    let path = folder.path().join("page.mhtml");
    assert_eq!(
        media_type(&std::fs::read(&path).unwrap()),
        "text/plain",
        "no browser opens it by itself"
    );
    let said = said(&path);
    assert_eq!(said.address().as_deref(), Some("https://example.org/one"));
    assert_eq!(values(&said, "Subject"), ["Siège شهادة 证词"]);
    assert_eq!(values(&said, "parts"), ["2"]);
    assert_eq!(said.software(), ["Invented Browser"]);
    assert!(said.persons().is_empty(), "a browser is nobody");
    let taken = said.taken().unwrap();
    assert_eq!(
        (taken.date.as_str(), taken.time.as_str()),
        ("2025-03-03", "14:05:00")
    );
    assert_eq!(taken.offset.as_deref(), Some("+02:00"));
}
