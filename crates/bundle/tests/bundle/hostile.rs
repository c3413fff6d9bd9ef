//! Bundles that somebody made to do harm: each is refused with its own reason, and nothing is written.

use std::collections::BTreeSet;

use cairn_bundle::{OpenError, Refusal};

use crate::forge::{Entry, Zip, seal_raw};
use crate::sample::Sample;

type Attack = (&'static str, Refusal, fn(&mut Zip));

/// Replaces the name of the first evidence file.
fn rename(zip: &mut Zip, name: impl Into<Vec<u8>>) {
    zip.entry("000001.jpg").name = name.into();
}

fn in_top(zip: &Zip, name: &str) -> String {
    format!("{}{name}", zip.top())
}

fn rename_in_top(zip: &mut Zip, name: &str) {
    let name = in_top(zip, name);
    rename(zip, name);
}

fn replace(zip: &mut Zip, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(zip.entry(path).data.clone()).unwrap();
    assert!(text.contains(from), "{path} has {from}");
    zip.entry(path).set(text.replacen(from, to, 1));
    zip.pad();
}

const NAMES: &[Attack] = &[
    ("zip slip", Refusal::NameTraversal, |z| {
        rename_in_top(z, "../../evil")
    }),
    ("a dot", Refusal::NameTraversal, |z| {
        rename_in_top(z, "./evil")
    }),
    ("a folder", Refusal::NameTraversal, |z| {
        rename_in_top(z, "data/")
    }),
    ("an absolute path", Refusal::NameAbsolute, |z| {
        rename(z, "/etc/cron.d/evil")
    }),
    ("a backslash", Refusal::NameBackslash, |z| {
        rename_in_top(z, "data\\..\\..\\evil")
    }),
    ("a UNC path", Refusal::NameBackslash, |z| {
        rename(z, "\\\\host\\share")
    }),
    ("a drive", Refusal::NameDrive, |z| rename(z, "C:/evil")),
    ("a stream", Refusal::NameDrive, |z| {
        rename_in_top(z, "data/transmissible/evidence/000001.jpg:evil")
    }),
    ("NUL", Refusal::NameControl, |z| {
        rename_in_top(z, "data/transmissible/evidence/000001.jpg\0.exe")
    }),
    ("a line end", Refusal::NameControl, |z| {
        rename_in_top(z, "data/\n")
    }),
    ("NFC", Refusal::NameNotAscii, |z| {
        rename_in_top(z, "data/évil")
    }),
    ("NFD", Refusal::NameNotAscii, |z| {
        rename_in_top(z, "data/e\u{301}vil")
    }),
    ("a homoglyph", Refusal::NameNotAscii, |z| {
        rename_in_top(z, "dаta/evil")
    }),
    ("right to left", Refusal::NameNotAscii, |z| {
        rename_in_top(z, "data/\u{202e}gpj.exe")
    }),
    ("bytes that are no text", Refusal::NameNotAscii, |z| {
        rename(z, b"\xff\xfe".to_vec())
    }),
    ("no name", Refusal::NameLength, |z| rename(z, "")),
    ("a long name", Refusal::NameLength, |z| {
        rename(z, "a".repeat(200))
    }),
    ("a reserved name", Refusal::NameUnknown, |z| {
        rename_in_top(z, "data/confidential/evidence/CON")
    }),
    ("a trailing dot", Refusal::NameUnknown, |z| {
        rename_in_top(z, "bagit.txt.")
    }),
    ("a trailing space", Refusal::NameUnknown, |z| {
        rename_in_top(z, "bagit.txt ")
    }),
    ("another case", Refusal::NameUnknown, |z| {
        rename_in_top(z, "BagIt.txt")
    }),
    ("fetch.txt", Refusal::NameUnknown, |z| {
        rename_in_top(z, "fetch.txt")
    }),
    ("a program", Refusal::NameUnknown, |z| {
        rename_in_top(z, "data/transmissible/evidence/000001.exe")
    }),
    ("another top folder", Refusal::NameUnknown, |z| {
        rename(z, "evil/bagit.txt")
    }),
    ("no top folder", Refusal::NameUnknown, |z| {
        let top = z.top();
        z.entries
            .iter_mut()
            .for_each(|e| e.name = e.name.split_off(top.len()));
        z.pad();
    }),
    ("a doubled entry", Refusal::Duplicate, |z| {
        let twin = z.entry("README.txt").clone();
        z.add(twin);
    }),
];

const STRUCTURE: &[Attack] = &[
    ("a symbolic link", Refusal::NotAFile, |z| {
        z.entry("README.txt").attributes = 0o120_777 << 16
    }),
    ("a device", Refusal::NotAFile, |z| {
        z.entry("README.txt").attributes = 0o020_666 << 16
    }),
    ("a setuid file", Refusal::NotAFile, |z| {
        z.entry("README.txt").attributes = 0o104_755 << 16
    }),
    ("a bomb", Refusal::Compressed, |z| {
        z.entry("README.txt").method = 8;
        z.entry("README.txt").size = 1 << 40;
    }),
    ("an encrypted entry", Refusal::Flags, |z| {
        z.entry("README.txt").flags = 1
    }),
    ("a streamed entry", Refusal::Flags, |z| {
        z.entry("README.txt").flags = 8
    }),
    ("an extra field", Refusal::ExtraField, |z| {
        z.entry("README.txt").extra = b"up\x01\0x".to_vec()
    }),
    ("an entry's comment", Refusal::Comment, |z| {
        z.entry("README.txt").comment = b"x".to_vec()
    }),
    ("another version", Refusal::Header, |z| {
        z.entry("README.txt").version = 63
    }),
    ("a time", Refusal::Header, |z| {
        z.entry("README.txt").time = 0x6000
    }),
    ("another name before the data", Refusal::LocalDiffers, |z| {
        let name = in_top(z, "EVIL__.txt");
        z.entry("README.txt").local_name = Some(name.into());
    }),
    ("another size before the data", Refusal::LocalDiffers, |z| {
        z.entry("README.txt").local_size = Some(1);
    }),
    (
        "another checksum before the data",
        Refusal::LocalDiffers,
        |z| {
            z.entry("README.txt").local_crc32 = Some(1);
        },
    ),
    ("flags before the data", Refusal::LocalDiffers, |z| {
        z.entry("README.txt").local_flags = 1
    }),
    ("overlapping entries", Refusal::Overlap, |z| {
        z.entry("README.txt").offset = Some(0)
    }),
    ("a gap", Refusal::Gap, |z| {
        z.entry("README.txt").gap_before = b"hidden".to_vec()
    }),
    ("something before the archive", Refusal::Gap, |z| {
        z.entries[0].gap_before = b"MZ".to_vec()
    }),
    ("a gap before the directory", Refusal::Gap, |z| {
        z.between = b"hidden".to_vec()
    }),
    ("a size beyond the end", Refusal::Truncated, |z| {
        z.entry("README.txt").size = 1 << 50;
        z.entry("README.txt").packed = 1 << 50;
    }),
    ("a size that wraps around", Refusal::Zip64, |z| {
        z.entry("README.txt").size = u64::MAX - 3;
        z.entry("README.txt").packed = u64::MAX - 3;
    }),
    ("two sizes", Refusal::Zip64, |z| {
        z.entry("README.txt").packed = 1
    }),
    ("a short size", Refusal::Zip64, |z| {
        z.entry("README.txt").short_size = 1
    }),
    ("too few entries counted", Refusal::Zip64, |z| {
        z.count = Some(14)
    }),
    ("a locator that leads elsewhere", Refusal::Zip64, |z| {
        z.locator = Some(0)
    }),
    ("no 64-bit end", Refusal::Zip64, |z| {
        z.end64 = Some(*b"PK\0\0")
    }),
    ("a short directory", Refusal::Zip64, |z| {
        z.directory_len = Some(0)
    }),
    ("several disks", Refusal::SeveralDisks, |z| z.disk = 1),
    ("an entry on another disk", Refusal::SeveralDisks, |z| {
        z.entry("README.txt").disk = 1
    }),
    ("a comment", Refusal::Comment, |z| {
        z.comment = b"PK".to_vec()
    }),
    ("trailing data", Refusal::TrailingData, |z| {
        z.trailing = vec![b'x'; 100]
    }),
    ("a huge directory", Refusal::DirectorySize, |z| {
        z.directory_len = Some(1 << 40)
    }),
    ("a directory that is none", Refusal::Directory, |z| {
        z.entry("README.txt").signature = *b"PK\x01\x03";
    }),
    ("a hundred thousand entries", Refusal::TooManyEntries, |z| {
        let top = z.top();
        let names = (0..100_000).map(|n| format!("{top}data/confidential/evidence/{n:06}.bin"));
        z.entries = names.map(|name| Entry::new(name, "")).collect();
    }),
    ("a claim of 2^63 entries", Refusal::TooManyEntries, |z| {
        z.count = Some(1 << 63)
    }),
];

const CONTENTS: &[Attack] = &[
    ("an absent file", Refusal::Absent, |z| {
        z.entries.retain(|e| !e.name.ends_with(b"records.json"));
        z.pad();
    }),
    ("a signature without its key", Refusal::Absent, |z| {
        z.entries.retain(|e| !e.name.ends_with(b"allowed_signers"));
        z.pad();
    }),
    ("no padding file", Refusal::Absent, |z| {
        let number = in_top(z, "data/confidential/evidence/000005.bin");
        z.entries.last_mut().unwrap().name = number.into();
        z.pad();
    }),
    ("part A without its page", Refusal::Absent, |z| {
        z.entries
            .retain(|e| !e.name.ends_with(b"transmissible/START-HERE.html"));
        z.pad();
    }),
    ("a first version with parts", Refusal::TagFile, |z| {
        replace(z, "bag-info.txt", "cairn-bundle 2", "cairn-bundle 1");
        z.pad();
    }),
    ("a part that is not said", Refusal::TagFile, |z| {
        let both = "transmissible and confidential";
        replace(z, "bag-info.txt", both, "confidential");
        z.pad();
    }),
    (
        "a confidential file among those for handing on",
        Refusal::Order,
        |z| {
            let name = in_top(z, "data/confidential/evidence/000001.jpg");
            z.entry("000001.jpg").name = name.into();
            z.pad();
        },
    ),
    ("another order", Refusal::Order, |z| {
        z.entries.swap(0, 1);
        z.pad();
    }),
    ("a number left out", Refusal::Order, |z| {
        z.entries.retain(|e| !e.name.ends_with(b"000002.pdf"));
        z.pad();
    }),
    ("a huge tag file", Refusal::TooLarge, |z| {
        z.entry("bag-info.txt").set(vec![b'x'; 100_000]);
        z.pad();
    }),
    ("no padding", Refusal::Padding, |z| {
        z.entry("padding.bin").set("");
        let long = z.entry("000003.bin").data.len() + 1;
        z.entry("000003.bin").set(vec![7; long]);
    }),
    ("something in the padding", Refusal::Padding, |z| {
        let mut zeros = z.entry("padding.bin").data.clone();
        *zeros.last_mut().unwrap() = 1;
        z.entry("padding.bin").set(zeros);
    }),
    ("another checksum", Refusal::Checksum, |z| {
        z.entry("000003.bin").crc32 ^= 1;
    }),
    ("a newer format", Refusal::UnknownVersion, |z| {
        replace(z, "bag-info.txt", "cairn-bundle 2", "cairn-bundle 3");
    }),
    ("newer records", Refusal::UnknownVersion, |z| {
        replace(z, "records.json", "cairn-records 3", "cairn-records 4");
    }),
    ("another BagIt", Refusal::UnknownVersion, |z| {
        replace(z, "bagit.txt", "1.0", "9.0");
    }),
    ("another bundle's id", Refusal::TagFile, |z| {
        replace(z, "bag-info.txt", "Bundle-Id: 0123", "Bundle-Id: 1123");
    }),
    ("a tag that is none", Refusal::TagFile, |z| {
        replace(z, "bag-info.txt", "Payload-Oxum", "Evil-Tag");
    }),
    ("a manifest that is none", Refusal::TagFile, |z| {
        replace(z, "/manifest-sha256.txt", "  data", " *data");
    }),
    ("records that are none", Refusal::Records, |z| {
        replace(z, "records.json", "\"incidents\"", "\"evil\"");
    }),
    ("custody that is none", Refusal::Custody, |z| {
        replace(z, "custody.jsonl", "\"line\"", "\"evil\"");
    }),
    ("half a custody line", Refusal::Custody, |z| {
        let mut lines = z.entry("custody.jsonl").data.clone();
        lines.truncate(lines.len() - 4);
        z.entry("custody.jsonl").set(lines);
        z.pad();
    }),
];

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
    for (name, reason, attack) in NAMES.iter().chain(STRUCTURE).chain(CONTENTS) {
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
    let all = include_str!("../../src/zip/refusal.rs")
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
