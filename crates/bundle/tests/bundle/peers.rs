//! Tools that are not ours open a bundle: Debian's `age`, `unzip`, `sha256sum` and `ssh-keygen`, and the `bagit` of the
//! Library of Congress. A tool that is absent fails the test, unless `CAIRN_NO_PEERS=1` says that it is meant to be.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::forge::{Zip, plaintext};
use crate::sample::{BUNDLE_ID, Sample, evidence_path};

pub(crate) fn peers_are_wanted() -> bool {
    std::env::var_os("CAIRN_NO_PEERS").is_none_or(|value| value != "1")
}

pub(crate) fn run(command: &mut Command, install: &str) -> Output {
    let output = command.output();
    output.unwrap_or_else(|error| panic!("{command:?}: {error}. Install it: {install}"))
}

pub(crate) fn succeed(command: &mut Command, install: &str) -> String {
    let output = run(command, install);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {text}{messages}");
    text + &messages
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    let named = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"))
}

/// The Python of the environment that `cargo xtask setup` makes.
pub(crate) fn python() -> PathBuf {
    let named = std::env::var_os("CAIRN_PEERS_VENV").map(PathBuf::from);
    let venv = named.unwrap_or_else(|| target().join("peers"));
    venv.join("bin/python")
}

const BAGIT: &str = "python3 -m venv <target>/peers && <target>/peers/bin/pip install bagit==1.9.0";

/// Decrypts with `age`, unpacks with `unzip`, and gives the bag's folder.
fn unpacked(sample: &Sample) -> PathBuf {
    let key: Vec<String> = sample
        .identities
        .iter()
        .map(|i| i.expose().to_string())
        .collect();
    std::fs::write(sample.path("key.txt"), key.join("\n")).unwrap();
    let at = sample.folder.path();
    succeed(
        Command::new("age").current_dir(at).args([
            "-d",
            "-i",
            "key.txt",
            "-o",
            "b.zip",
            "bundle.age",
        ]),
        "apt-get install age",
    );
    let tested = succeed(
        Command::new("unzip").current_dir(at).args(["-t", "b.zip"]),
        "apt-get install unzip",
    );
    assert!(tested.contains("No errors detected"), "{tested}");
    succeed(
        Command::new("unzip")
            .current_dir(at)
            .args(["-q", "b.zip", "-d", "out"]),
        "apt-get install unzip",
    );
    at.join("out").join(BUNDLE_ID.to_string())
}

pub(crate) fn ssh_verify(bag: &Path) -> Output {
    let manifest = std::fs::File::open(bag.join("tagmanifest-sha256.txt")).unwrap();
    run(
        Command::new("ssh-keygen")
            .current_dir(bag)
            .args([
                "-Y",
                "verify",
                "-f",
                "allowed_signers",
                "-I",
                "sender",
                "-n",
                "cairn-bundle-v1",
            ])
            .args(["-s", "tagmanifest-sha256.txt.sig"])
            .stdin(Stdio::from(manifest)),
        "apt-get install openssh-client",
    )
}

pub(crate) fn sums(bag: &Path, manifest: &str) -> Output {
    run(
        Command::new("sha256sum")
            .current_dir(bag)
            .args(["-c", "--strict", manifest]),
        "coreutils",
    )
}

pub(crate) fn validate(bag: &Path) -> Output {
    run(
        Command::new(python())
            .args(["-m", "bagit", "--validate"])
            .arg(bag),
        BAGIT,
    )
}

#[test]
fn strangers_tools_open_a_bundle_and_find_everything_in_order() {
    if !peers_are_wanted() {
        return;
    }
    let sample = Sample::new();
    sample.seal().unwrap();
    let bag = unpacked(&sample);
    for manifest in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
        assert!(sums(&bag, manifest).status.success());
    }
    let validated = validate(&bag);
    assert!(
        validated.status.success(),
        "{}",
        String::from_utf8_lossy(&validated.stderr)
    );
    let signed = ssh_verify(&bag);
    assert!(
        signed.status.success(),
        "{}",
        String::from_utf8_lossy(&signed.stderr)
    );
    for (number, bytes) in sample.files.values().enumerate() {
        let extension = ["jpg", "pdf", "bin", "txt"][number];
        let path = bag.join(evidence_path(number + 1, extension));
        assert_eq!(&std::fs::read(path).unwrap(), bytes);
    }
}

#[test]
fn strangers_tools_notice_a_change() {
    if !peers_are_wanted() {
        return;
    }
    let sample = Sample::new();
    sample.seal().unwrap();
    let bag = unpacked(&sample);
    std::fs::write(
        bag.join("data/transmissible/evidence/000001.jpg"),
        "another",
    )
    .unwrap();
    assert!(!sums(&bag, "manifest-sha256.txt").status.success());
    assert!(!validate(&bag).status.success());
    let manifest = bag.join("tagmanifest-sha256.txt");
    let mut text = std::fs::read_to_string(&manifest).unwrap();
    text.push('\n');
    std::fs::write(&manifest, text).unwrap();
    assert!(!ssh_verify(&bag).status.success());
}

#[test]
fn python_reads_the_archive_as_we_do() {
    if !peers_are_wanted() {
        return;
    }
    let sample = Sample::new();
    sample.seal().unwrap();
    unpacked(&sample);
    let script = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; \
                  print(*[i.filename.split('/', 1)[1] for i in z.infolist() if i.compress_type == 0])";
    let listed = succeed(
        Command::new("python3")
            .args(["-c", script])
            .arg(sample.path("b.zip")),
        "apt-get install python3",
    );
    let names: Vec<&str> = listed.split_whitespace().collect();
    assert_eq!(names.len(), 18);
    assert_eq!((names[0], names[17]), ("bagit.txt", "padding.bin"));
}

/// A reader written from `docs/format/bundle.md` alone.
fn independent_reader(sample: &Sample) -> Output {
    let reader = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bundle/reader.py");
    let archive = sample.path("plain.zip");
    run(
        Command::new("python3").arg(reader).arg(archive),
        "apt-get install python3",
    )
}

#[test]
fn a_reader_written_from_the_description_alone_finds_everything_in_order() {
    if !peers_are_wanted() {
        return;
    }
    let sample = Sample::new();
    sample.seal().unwrap();
    let plain = plaintext(&sample);
    std::fs::write(sample.path("plain.zip"), &plain).unwrap();
    let read = independent_reader(&sample);
    let messages = String::from_utf8_lossy(&read.stderr);
    assert!(read.status.success(), "{messages}");
    assert!(read.stdout.starts_with(b"18 4 1 "));
    let sample = Sample::new();
    let mut zip = Zip::of(&sample);
    zip.entry("000003.bin").set(vec![8; 100_000]);
    zip.pad();
    std::fs::write(sample.path("plain.zip"), zip.bytes()).unwrap();
    assert!(!independent_reader(&sample).status.success(), "the control");
}
