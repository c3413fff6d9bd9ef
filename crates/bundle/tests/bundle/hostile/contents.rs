//! Archives in order with other files in them than a bundle has.

use cairn_bundle::Refusal;

use super::{Attack, in_top, replace};

pub(crate) const CONTENTS: &[Attack] = &[
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
    ("records without a version", Refusal::Records, |z| {
        replace(z, "records.json", "\"format\"", "\"form\"");
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
