//! Bundles that somebody made to do harm: each is refused with its own reason, and nothing is written.

mod bodies;
mod contents;
mod names;
mod sealed;
mod structure;

use std::collections::BTreeSet;

use cairn_bundle::{OpenError, Refusal};

use crate::forge::{Zip, seal_raw};
use crate::sample::Sample;

pub(crate) use bodies::bodies;

/// What is done to a good bundle, and why it is refused then.
pub(crate) type Attack = (&'static str, Refusal, fn(&mut Zip));

/// Every attack on the archive.
pub(crate) const ATTACKS: [&[Attack]; 3] = [names::NAMES, structure::STRUCTURE, contents::CONTENTS];

/// What a reader of bundles must refuse by the project's requirement R26, word for word, and the attacks that are it.
const REQUIRED: &[(&str, &[&str])] = &[
    ("zip-slip", &["zip slip", "an encoded step up"]),
    ("absolute", &["an absolute path"]),
    ("..\\", &["a step up with backslashes", "a backslash"]),
    ("drive", &["a drive", "a stream"]),
    ("UNC", &["a UNC path", "a UNC path with slashes"]),
    ("NUL", &["NUL"]),
    ("symlink", &["a symbolic link"]),
    ("hardlink", &["a hard link"]),
    (
        "device",
        &[
            "a device",
            "a block device",
            "a pipe",
            "a socket",
            "a device by its path",
        ],
    ),
    (
        "reserved names",
        &[
            "a reserved name",
            "a reserved name with an extension",
            "a reserved name of a port",
            "a name of the console",
        ],
    ),
    ("trailing dot", &["a trailing dot", "a trailing space"]),
    ("NFC", &["NFC"]),
    ("NFD", &["NFD", "two names that differ in NFC and NFD"]),
    ("homoglyph", &["a homoglyph", "a letter of full width"]),
    ("RTL", &["right to left"]),
    (
        "case collision",
        &["two names that differ in case", "another case"],
    ),
    ("duplicate entries", &["a doubled entry"]),
    (
        "overlapping entries",
        &[
            "overlapping entries",
            "a bomb of entries that share their bytes",
        ],
    ),
    (
        "local\u{2260}central header",
        &[
            "another name before the data",
            "another size before the data",
            "another checksum before the data",
            "flags before the data",
        ],
    ),
    (
        "zip64 lies",
        &[
            "a size beyond the end",
            "a size that wraps around",
            "two sizes",
            "a short size",
            "too few entries counted",
            "a locator that leads elsewhere",
            "no 64-bit end",
            "a claim of 2^63 entries",
        ],
    ),
    (
        "bomb",
        &["a bomb", "a bomb of entries that share their bytes"],
    ),
    (
        "quine",
        &["a quine", "an entry that holds the whole archive"],
    ),
    ("10\u{2076} entries", &["a million entries"]),
    (
        "huge header",
        &[
            "a huge directory",
            "a name of 65,535 bytes",
            "64 KiB of extra fields",
        ],
    ),
    (
        "unknown version",
        &[
            "a newer format",
            "newer records",
            "another BagIt",
            "another version",
        ],
    ),
    (
        "trailing data",
        &["trailing data", "a comment", "a gap before the directory"],
    ),
];

/// Replaces the name of the first evidence file.
pub(super) fn rename(zip: &mut Zip, name: impl Into<Vec<u8>>) {
    zip.entry("000001.jpg").name = name.into();
}

pub(super) fn in_top(zip: &Zip, name: &str) -> String {
    format!("{}{name}", zip.top())
}

pub(super) fn rename_in_top(zip: &mut Zip, name: &str) {
    let name = in_top(zip, name);
    rename(zip, name);
}

pub(super) fn replace(zip: &mut Zip, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(zip.entry(path).data.clone()).unwrap();
    assert!(text.contains(from), "{path} has {from}");
    zip.entry(path).set(text.replacen(from, to, 1));
    zip.pad();
}

#[test]
fn every_attack_is_refused_with_its_reason_and_nothing_is_written() {
    let mut sample = Sample::new();
    let good = Zip::of(&sample);
    seal_raw(&sample, &good.bytes());
    sample
        .open()
        .expect("the control: the same bundle without an attack opens");
    sample.folder = tempfile::tempdir().unwrap();
    let mut seen = BTreeSet::new();
    for (name, reason, attack) in ATTACKS.into_iter().flatten() {
        let mut zip = good.clone();
        attack(&mut zip);
        seal_raw(&sample, &zip.bytes());
        match sample.open() {
            Err(OpenError::Refused(found)) => assert_eq!(found, *reason, "{name}"),
            other => panic!("{name}: {other:?}"),
        }
        assert_eq!(
            sample.names(),
            ["bundle.age"],
            "{name} left something behind"
        );
        assert!(sample.verify().is_err(), "{name}");
        seen.insert(format!("{reason:?}"));
    }
    seen.insert(no_directory(&sample));
    let all = include_str!("../../../src/zip/refusal.rs")
        .matches("#[error(")
        .count();
    assert_eq!(
        seen.len(),
        all,
        "every reason to refuse has its attack: {seen:?}"
    );
}

fn no_directory(sample: &Sample) -> String {
    seal_raw(sample, &[b'x'; 4096]);
    match sample.open() {
        Err(OpenError::Refused(reason)) => format!("{reason:?}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_bundle_that_was_cut_off_before_it_was_sealed_is_refused_at_every_length() {
    let sample = Sample::with(&[("image/png", "x.png", b"a few bytes")]);
    let plain = Zip::of(&sample).bytes();
    for len in (0..plain.len())
        .step_by(97)
        .chain(plain.len() - 100..plain.len())
    {
        seal_raw(&sample, &plain[..len]);
        assert!(
            matches!(sample.open(), Err(OpenError::Refused(_))),
            "{len} of {}",
            plain.len()
        );
        assert_eq!(sample.names(), ["bundle.age"]);
    }
}

#[test]
fn whatever_the_requirement_names_has_its_attack() {
    let known: BTreeSet<&str> = ATTACKS.into_iter().flatten().map(|a| a.0).collect();
    assert_eq!(
        known.len(),
        ATTACKS.into_iter().flatten().count(),
        "no two attacks have one name"
    );
    let lacking = |required: &[(&'static str, &[&str])]| -> Vec<&str> {
        let is_met = |attacks: &[&str]| {
            !attacks.is_empty() && attacks.iter().all(|name| known.contains(name))
        };
        let lacking = required.iter().filter(|(_, attacks)| !is_met(attacks));
        lacking.map(|(item, _)| *item).collect()
    };
    assert_eq!(lacking(REQUIRED), [""; 0]);
    assert_eq!(REQUIRED.len(), 26, "the requirement names so many");
    let control: &[(&str, &[&str])] = &[("another", &[]), ("unknown", &["no such attack"])];
    assert_eq!(lacking(control), ["another", "unknown"], "the control");
}
