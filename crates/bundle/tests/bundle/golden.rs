//! What must not change unnoticed: the text of the inner files, and that a bundle of the first version opens for ever.

use std::path::{Path, PathBuf};

use cairn_bundle::Signature;
use cairn_crypto::safe::bundle_seal::Identity;

use crate::sample::{Sample, go_on};

/// The bundles that were sealed once by each version, and where the first file is in each.
const RELEASED: [(&str, &str); 2] = [
    ("bundle-1", "data/evidence/000001.jpg"),
    ("bundle-2", "data/transmissible/evidence/000001.jpg"),
];

fn fixture(version: &str, name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures")
        .join(version)
        .join(name)
}

fn fixture_key(version: &str) -> Vec<Identity> {
    Identity::parse_file(&std::fs::read_to_string(fixture(version, "key.txt")).unwrap()).unwrap()
}

#[test]
fn the_inner_files_are_what_they_were() {
    let mut sample = Sample::new();
    sample.identities = fixture_key("bundle-1");
    sample.seal().unwrap();
    let dir = sample.open().unwrap().dir;
    for name in [
        "bag-info.txt",
        "manifest-sha256.txt",
        "allowed_signers",
        "README.txt",
        "data/custody.jsonl",
        "data/ro-crate-metadata.json",
        "data/transmissible/records.json",
    ] {
        let text = std::fs::read_to_string(dir.join(name)).unwrap();
        insta::assert_snapshot!(name, text);
    }
    let records = std::fs::read(dir.join("data/records.json")).unwrap();
    let mut records: serde_json::Value = serde_json::from_slice(&records).unwrap();
    // Whether maps keep an order of their own is a feature of serde_json that any dependency may turn on.
    records.sort_all_objects();
    let schema = include_str!("../../../../docs/format/records.schema.json");
    let schema = jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap();
    assert!(
        schema.is_valid(&records),
        "records.json is not of its published schema"
    );
    assert!(
        !schema.is_valid(&serde_json::json!({"format": "cairn-records 3"})),
        "the control"
    );
    insta::assert_json_snapshot!("data/records.json", records);
}

/// Each was sealed by its version and is never sealed anew: a new version adds a fixture of its own (with `CAIRN_BLESS=1`, which
/// touches none that is there).
#[test]
fn bundles_of_every_version_open() {
    let (newest, _) = RELEASED[RELEASED.len() - 1];
    if std::env::var_os("CAIRN_BLESS").is_some() && !fixture(newest, "bundle.age").exists() {
        let mut sample = Sample::new();
        std::fs::create_dir_all(fixture(newest, "")).unwrap();
        let key = sample.identities[0].expose();
        std::fs::write(fixture(newest, "key.txt"), format!("{}\n", *key)).unwrap();
        sample.identities = fixture_key(newest);
        let out = fixture(newest, "bundle.age");
        sample.seal_to(&out, &mut go_on).unwrap();
    }
    for (version, first) in RELEASED {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("opened");
        let file = fixture(version, "bundle.age");
        let opened = cairn_bundle::open(&file, &fixture_key(version), &dir, &mut go_on).unwrap();
        assert!(opened.verified.is_intact() && opened.verified.is_for_us);
        assert!(matches!(opened.verified.signature, Signature::Valid { .. }));
        assert_eq!((opened.verified.incidents, opened.verified.items), (1, 4));
        let sample = Sample::new();
        let first = std::fs::read(dir.join(first)).unwrap();
        assert_eq!(Some(&first), sample.files.values().next(), "{version}");
    }
}
