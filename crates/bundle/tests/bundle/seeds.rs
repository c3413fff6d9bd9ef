//! What fuzzing starts from (`tests/fuzz`): good bundles and the attacks of these tests, taken apart for each target.
//!
//! `CAIRN_SEEDS=FOLDER cargo test --release -p cairn-bundle --test bundle -- --ignored seeds` writes them below a folder; after a change of
//! the format they are added to the corpora, and those are made small again (`tests/fuzz/README.md`).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use cairn_bundle::{CustodyChain, Parts};
use cairn_crypto::safe::bundle_seal::{BundlePassphrase, BundleWriter, Identity, Recipient};
use cairn_crypto::safe::signature::{BUNDLE_NAMESPACE, SigningKey, VAULT_NAMESPACE};
use serde_json::Value;
use std::io::Write as _;
use uuid::Uuid;

use crate::forge::{Zip, seal_raw};
use crate::full::Full;
use crate::hostile::{ATTACKS, bodies};
use crate::sample::Sample;
use crate::signatures;

const KEYS: &str = include_str!("../../../../tests/fuzz/keys/identities.txt");
const SSH_KEY: &str = include_str!("../../../../tests/fuzz/keys/ssh.txt");
const SIGNED: &str = include_str!("../../../../tests/fuzz/keys/signed.txt");
/// Longer ones are given to no target.
const LONGEST: usize = 32 * 1024;

/// The files of a bundle, numbered as `cairn_bundle::fuzzing` numbers them.
const FILES: [&str; 13] = [
    "bagit.txt",
    "bag-info.txt",
    "manifest-sha256.txt",
    "tagmanifest-sha256.txt",
    "tagmanifest-sha256.txt.sig",
    "allowed_signers",
    "README.txt",
    "data/START-HERE.html",
    "data/records.json",
    "data/custody.jsonl",
    "data/ro-crate-metadata.json",
    "data/transmissible/START-HERE.html",
    "data/transmissible/records.json",
];

struct Seeds(PathBuf);

impl Seeds {
    fn add(&self, target: &str, name: &str, bytes: impl AsRef<[u8]>) {
        let folder = self.0.join(target);
        std::fs::create_dir_all(&folder).unwrap();
        if bytes.as_ref().len() <= LONGEST {
            std::fs::write(folder.join(name.replace([' ', '/'], "-")), bytes).unwrap();
        }
    }

    /// A bundle for `container`, and its files for the other targets.
    fn bundle(&self, name: &str, zip: &Zip) {
        self.add("container", name, zip.bytes());
        let mut files = Vec::new();
        for entry in &zip.entries {
            let path = String::from_utf8_lossy(&entry.name).into_owned();
            let path = path.split_once('/').map_or(path.as_str(), |(_, path)| path);
            let target = match path {
                "bag-info.txt" | "manifest-sha256.txt" | "tagmanifest-sha256.txt" => "manifest",
                "data/records.json" | "data/custody.jsonl" => "records",
                _ => "",
            };
            if !target.is_empty() {
                self.add(target, &format!("{name}-{path}"), &entry.data);
            }
            let known = FILES.iter().position(|file| *file == path);
            let number = known.unwrap_or_else(|| 13 + usize::from(path.contains("confidential")));
            if path != "padding.bin" {
                files.push(u8::try_from(number).unwrap());
                files.extend(u16::try_from(entry.data.len()).unwrap_or(0).to_le_bytes());
                files.extend(&entry.data);
            }
        }
        self.add("contents", name, files);
    }
}

/// A sample that is no longer than it has to be.
fn small() -> Sample {
    let mut sample = Sample::with(&[
        ("image/jpeg", "a", b"\xff\xd8"),
        ("application/pdf", "b", b"%PDF"),
        ("application/x-msdownload", "c", b"MZ"),
        ("text/plain", "d", b""),
    ]);
    sample.start_here = b"<p>".to_vec();
    sample
}

#[test]
#[ignore = "writes files, where CAIRN_SEEDS says"]
fn seeds_are_written_where_they_are_asked_for() {
    let folder = std::env::var_os("CAIRN_SEEDS").expect("CAIRN_SEEDS names a folder");
    let seeds = Seeds(folder.into());
    let good = Zip::of(&small());
    seeds.bundle("good", &good);
    for parts in [Parts::Confidential, Parts::Transmissible] {
        let mut sample = small();
        sample.parts = parts;
        sample.companion = Some(Uuid::from_u128(77));
        seeds.bundle(&format!("{parts:?}"), &Zip::of(&sample));
    }
    let mut unsigned = small();
    unsigned.signer = None;
    unsigned.custody = Vec::<CustodyChain>::new();
    seeds.bundle("unsigned", &Zip::of(&unsigned));
    for (name, _, attack) in ATTACKS.into_iter().flatten() {
        let mut zip = least(true);
        // Some attacks want the files of the larger one.
        if catch_unwind(AssertUnwindSafe(|| attack(&mut zip))).is_err() {
            zip = good.clone();
            attack(&mut zip);
        }
        seeds.bundle(name, &zip);
    }
    for is_signed in [false, true] {
        seeds.bundle(&format!("least-{is_signed}"), &least(is_signed));
    }
    full(&seeds, &least(false));
    for (name, target, body) in bodies() {
        seeds.add(target, name, body);
    }
    signing(&seeds);
    sealed(&seeds);
}

/// The least that is a bundle, which is read in a tenth of the time: one file, and no member in the records that may be absent.
fn least(is_signed: bool) -> Zip {
    let mut sample = small();
    sample.disclosure.files[0].evidence.truncate(1);
    sample.transmissible.files[0].evidence.truncate(1);
    sample.custody.truncate(1);
    sample.custody[0].lines.truncate(2);
    if !is_signed {
        sample.signer = None;
    }
    let mut zip = Zip::of(&sample);
    for path in ["data/records.json", "data/transmissible/records.json"] {
        let mut records: Value = serde_json::from_slice(&zip.entry(path).data).unwrap();
        prune(&mut records["incidents"]);
        zip.entry(path).set(records.to_string());
    }
    zip.entry("README.txt").set("");
    zip.entry("ro-crate-metadata.json").set("{}");
    zip.list_again();
    let tags = zip.entry("tagmanifest-sha256.txt").data.clone();
    if let Some(key) = &sample.signer {
        let signature = key.sign(BUNDLE_NAMESPACE, &tags).unwrap();
        zip.entry("tagmanifest-sha256.txt.sig").set(signature);
    }
    zip.pad();
    seal_raw(&sample, &zip.bytes());
    assert!(sample.verify().unwrap().is_intact());
    zip
}

/// Takes out every member that a reader takes for not asked, none or empty when it is absent.
fn prune(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, value| {
                let is_missing = value.get("missing").is_some();
                let is_empty = value.as_array().is_some_and(Vec::is_empty);
                !is_missing && !is_empty && !value.is_null()
            });
            members.values_mut().for_each(prune);
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A record of every kind with all of its fields.
fn full(seeds: &Seeds, good: &Zip) {
    let mut good = good.clone();
    let records = good.entry("data/records.json").data.clone();
    let mut records: Value = serde_json::from_slice(&records).unwrap();
    let words = |number: usize| format!("w{number}");
    let file = serde_json::to_value(Full::of(&words).file()).unwrap();
    for (list, value) in file.as_object().unwrap() {
        let mut one = records.clone();
        one["incidents"][0][list] = value.clone();
        seeds.add("records", &format!("full-{list}"), one.to_string());
    }
    records["incidents"] = Value::Array(vec![file]);
    seeds.add("records", "full", records.to_string());
}

fn signing(seeds: &Seeds) {
    let key = SigningKey::from_seed(&[7; 32]);
    let good = key.sign(BUNDLE_NAMESPACE, SIGNED.as_bytes()).unwrap();
    let signers = format!(
        "sender namespaces=\"{BUNDLE_NAMESPACE}\" {}\n",
        key.public_openssh()
    );
    seeds.add("signature", "good", &good);
    seeds.add("signature", "with-signers", format!("{good}\0{signers}"));
    seeds.add("signature", "crlf", good.replace('\n', "\r\n"));
    let other = SigningKey::from_seed(&[8; 32]).public_openssh();
    let others = signers.replace(&key.public_openssh(), &other);
    seeds.add("signature", "of-another", format!("{good}\0{others}"));
    let vault = key.sign(VAULT_NAMESPACE, SIGNED.as_bytes()).unwrap();
    seeds.add("signature", "for-a-vault", vault);
    for (name, armored) in signatures::hostile(SIGNED) {
        seeds.add("signature", name, armored);
    }
}

fn sealed(seeds: &Seeds) {
    let mut keys = Identity::parse_file(KEYS).unwrap();
    keys.extend(Identity::parse_file(SSH_KEY).unwrap());
    let recipients: Vec<Recipient> = keys.iter().map(Identity::to_recipient).collect();
    let [own, hybrid, ssh] = <[Recipient; 3]>::try_from(recipients).unwrap();
    let stranger = Identity::generate().to_recipient();
    for (name, receivers) in [
        ("x25519", vec![own.clone()]),
        ("hybrid", vec![hybrid]),
        ("ssh", vec![ssh.clone()]),
        ("several", vec![stranger, ssh, own]),
    ] {
        let sample = Sample::new();
        let path = sample.path("bundle.age");
        let file = std::fs::File::create(&path).unwrap();
        let mut out = BundleWriter::new(&receivers, file).unwrap();
        out.write_all(b"an invented bundle\n").unwrap();
        out.finish().unwrap();
        seeds.add("age", name, std::fs::read(path).unwrap());
    }
    let sample = Sample::new();
    seal_raw(&sample, b"for somebody else");
    let other = std::fs::read(sample.path("bundle.age")).unwrap();
    seeds.add("age", "for-somebody-else", other);
    let file = std::fs::File::create(sample.path("words.age")).unwrap();
    let words = BundlePassphrase::generate();
    let mut out = BundleWriter::with_passphrase(&words, file).unwrap();
    out.write_all(b"by a passphrase").unwrap();
    out.finish().unwrap();
    seeds.add(
        "age",
        "passphrase",
        std::fs::read(sample.path("words.age")).unwrap(),
    );
}
