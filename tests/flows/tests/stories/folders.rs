//! A whole folder comes in, whatever lies in it, and goes on where it was stopped.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cairn_flows::{Story, tool};
use serde_json::Value;

use crate::end_to_end::fits;

/// Files in a folder, each with its bytes.
const FILES: [(&[u8], &[u8]); 8] = [
    (b".hidden", b"hidden"),
    ("\u{0635}\u{0648}\u{0631}\u{0629}.jpg".as_bytes(), b"Arabic"),
    ("照片 第一张.jpg".as_bytes(), b"Chinese"),
    ("नमूना.txt".as_bytes(), b"Devanagari"),
    (b"two\nlines\r\n", b"two lines"),
    ("gpj\u{202e}exe".as_bytes(), b"right to left"),
    (b"\xff\xfe not text \x80", b"no text"),
    (b"empty", b""),
];

/// Bytes of a file with a hole in it.
const SPARSE: u64 = 100 << 20;

fn name(bytes: &[u8]) -> OsString {
    OsString::from_vec(bytes.to_vec())
}

fn shut(path: &Path) {
    fs::set_permissions(path, fs::Permissions::from_mode(0o000)).unwrap();
}

/// A folder with everything in it that a folder can hold.
fn folder(story: &Story) -> (PathBuf, UnixListener) {
    let folder = story.path("qanturel");
    let below = folder.join("below").join("further");
    fs::create_dir_all(&below).unwrap();
    for (at, bytes) in FILES {
        fs::write(folder.join(name(at)), bytes).unwrap();
    }
    fs::write(below.join("the same"), b"hidden").unwrap();
    File::create(below.join("sparse"))
        .unwrap()
        .set_len(SPARSE)
        .unwrap();
    symlink(&folder, below.join("loop")).unwrap();
    symlink(folder.join("empty"), folder.join("link")).unwrap();
    tool(Path::new("/"), "mkfifo", &[&folder.join("pipe")]);
    let socket = UnixListener::bind(folder.join("socket")).unwrap();
    fs::write(folder.join("shut-file"), b"nobody reads it").unwrap();
    shut(&folder.join("shut-file"));
    fs::create_dir(folder.join("shut-folder")).unwrap();
    shut(&folder.join("shut-folder"));
    (folder, socket)
}

fn parsed(text: &str) -> Vec<Value> {
    serde_json::from_str::<Value>(text)
        .unwrap()
        .as_array()
        .unwrap()
        .clone()
}

/// What became of the files, as the name after the folder, a word, and the reason.
fn became(listed: &[Value]) -> Vec<(String, String, String)> {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let each = listed.iter().map(|file| {
        let whole = word(&file["name"]);
        let name = whole.strip_prefix("qanturel/").unwrap();
        (
            name.to_owned(),
            word(&file["outcome"]),
            word(&file["reason"]),
        )
    });
    each.collect()
}

#[test]
fn everything_in_a_folder_comes_in_or_is_named_with_its_reason_and_nothing_waits() {
    let (story, _) = Story::with_vault();
    let incident = story.incident();
    let (folder, _socket) = folder(&story);
    let add = || {
        let add = story.on_vault("evidence add").arg(&incident).arg(&folder);
        add.args("--json").without_privilege()
    };
    let ran = add().ends(1);
    fits("evidence-added", &ran.stdout);
    let listed = parsed(&ran.stdout);
    let numbers: Vec<u64> = listed
        .iter()
        .map(|f| f["number"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers, (1..=listed.len() as u64).collect::<Vec<_>>());
    let found = became(&listed);
    let with = |outcome: &str| -> Vec<(&str, &str)> {
        let each = found.iter().filter(|(_, word, _)| word == outcome);
        each.map(|(name, _, reason)| (name.as_str(), reason.as_str()))
            .collect()
    };
    let failed = [
        ("pipe", "file-not-regular"),
        ("shut-file", "file-unreadable"),
        ("shut-folder", "file-unreadable"),
        ("socket", "file-not-regular"),
    ];
    assert_eq!(with("failed"), failed);
    assert_eq!(
        with("left_out"),
        [("below/further/loop", "link"), ("link", "link")]
    );
    let added: BTreeSet<String> = with("added").iter().map(|(n, _)| (*n).to_owned()).collect();
    let mut expected: BTreeSet<String> = FILES
        .iter()
        .map(|(name, _)| String::from_utf8_lossy(name).into_owned())
        .collect();
    expected.insert("below/further/sparse".to_owned());
    assert_eq!(with("already"), [("below/further/the same", "")]);
    assert_eq!(added, expected);
    ran.says("\u{2068}4\u{2069} files were not taken in");
    for name in ["qanturel", "照片", "sparse"] {
        assert!(!ran.stderr.contains(name), "no name on stderr: {name}");
    }

    for (at, bytes) in FILES {
        let name = String::from_utf8_lossy(at).into_owned();
        let of = |file: &&Value| file["name"] == format!("qanturel/{name}");
        let id = listed.iter().find(of).unwrap()["id"].as_str().unwrap();
        let copy = story.path("copy");
        let extract = story.on_vault("evidence extract").arg(id);
        let _ = extract.arg("-o").arg(&copy).ends(0);
        assert_eq!(fs::read(&copy).unwrap(), bytes, "{name:?}");
        fs::remove_file(copy).unwrap();
    }

    // The modes are of no use to the person any more: what was named comes in, what is here is recognised.
    for at in ["shut-file", "shut-folder"] {
        let open = fs::Permissions::from_mode(0o700);
        fs::set_permissions(folder.join(at), open).unwrap();
    }
    for at in ["pipe", "socket"] {
        fs::remove_file(folder.join(at)).unwrap();
    }
    let again = became(&parsed(&add().ends(0).stdout));
    let new: Vec<&str> = again
        .iter()
        .filter(|(_, outcome, _)| outcome == "added")
        .map(|(name, ..)| name.as_str())
        .collect();
    assert_eq!(new, ["shut-file"]);
    let list = story.on_vault("evidence list --json").arg(&incident);
    assert_eq!(parsed(&list.ends(0).stdout).len(), expected.len() + 1);
    let _ = story.on_vault("vault check").ends(0);
}

#[test]
fn a_folder_with_the_vault_in_it_comes_in_without_the_vault_and_an_empty_one_is_nothing() {
    let (story, _) = Story::with_vault();
    let incident = story.incident();
    let around = story.path("around");
    fs::create_dir(&around).unwrap();
    let vault = around.join("vault");
    fs::rename(story.vault(), &vault).unwrap();
    fs::write(around.join("file"), b"file").unwrap();
    fs::create_dir(around.join("empty")).unwrap();
    let add = |folder: &Path| {
        let add = story.on(&vault, "evidence add").arg(&incident);
        add.arg(folder)
    };
    let ran = add(&around).ends(0);
    ran.says("is the folder of this vault; it was left out");
    ran.says("every file is named by its number");
    assert_eq!(ran.lines().len(), 1);
    let ran = add(&around.join("empty")).ends(0);
    ran.says("Exhibits taken in: \u{2068}0\u{2069}");
    assert_eq!(ran.stdout, "");
    let _ = story.on(&vault, "vault check").ends(0);
}

#[test]
fn folders_below_folders_without_end_are_named() {
    let (story, _) = Story::with_vault();
    let incident = story.incident();
    let deep = story.path("deep");
    let mut below = deep.clone();
    below.extend(std::iter::repeat_n("d", 70));
    fs::create_dir_all(&below).unwrap();
    fs::write(below.join("deepest"), b"deepest").unwrap();
    fs::write(deep.join("file"), b"file").unwrap();
    let add = story.on_vault("evidence add").arg(&incident).arg(&deep);
    let ran = add.ends(1);
    ran.says("is a folder within too many others");
    assert_eq!(ran.lines().len(), 1, "the file beside it");
}

/// Adds a folder until the command has said so many ids, and kills it.
fn kill_after(story: &Story, incident: &str, folder: &Path, lines: usize) -> Vec<String> {
    let mut child = Command::new("sh")
        .args(["-c", r#"exec "$0" "$@" 3<&0 0</dev/null"#])
        .arg(Story::binary())
        .args(["evidence", "add"])
        .arg(story.vault())
        .args(["--passphrase-fd", "3", incident])
        .arg(folder)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(story.passphrase().as_bytes()).unwrap();
    drop(stdin);
    let said = BufReader::new(child.stdout.take().unwrap()).lines();
    let ids = said.take(lines).map(Result::unwrap).collect();
    child.kill().unwrap();
    assert_eq!(child.wait().unwrap().code(), None, "killed before its end");
    ids
}

#[test]
fn a_folder_that_was_killed_half_way_goes_on_where_it_stopped() {
    const SMALL: usize = 40;
    let (story, _) = Story::with_vault();
    let incident = story.incident();
    let folder = story.path("folder");
    fs::create_dir(&folder).unwrap();
    for number in 0..SMALL {
        let bytes = format!("photograph {number}").repeat(1000);
        fs::write(folder.join(format!("{number:02}")), bytes).unwrap();
    }
    let last = folder.join("last");
    // Takes so long that the command is killed in it.
    File::create(&last).unwrap().set_len(40 << 30).unwrap();
    let said = kill_after(&story, &incident, &folder, SMALL);
    assert_eq!(said.len(), SMALL);
    File::create(&last)
        .unwrap()
        .write_all(b"short after all")
        .unwrap();

    let list = || {
        let list = story.on_vault("evidence list --json").arg(&incident);
        parsed(&list.ends(0).stdout)
    };
    assert_eq!(list().len(), SMALL, "what was said to be in is in");
    let add = story.on_vault("evidence add --json").arg(&incident);
    let again = parsed(&add.arg(&folder).ends(0).stdout);
    let outcomes: Vec<&str> = again
        .iter()
        .map(|f| f["outcome"].as_str().unwrap())
        .collect();
    assert_eq!(
        outcomes.iter().filter(|word| **word == "already").count(),
        SMALL
    );
    assert_eq!(outcomes.last(), Some(&"added"));
    let ids: Vec<&str> = again.iter().map(|f| f["id"].as_str().unwrap()).collect();
    assert_eq!(&ids[..SMALL], said.as_slice());
    let listed = list();
    let digests: BTreeSet<&str> = listed
        .iter()
        .map(|f| f["sha256"].as_str().unwrap())
        .collect();
    assert_eq!((listed.len(), digests.len()), (SMALL + 1, SMALL + 1));
    let blobs = Story::files_below(&story.vault().join("blobs"));
    assert_eq!(blobs.len(), SMALL + 1, "nothing half is left");
    let _ = story.on_vault("vault check").ends(0);
}
