//! Files of format 1, sealed once and kept: whatever changes, they open.

use std::{
    fs,
    io::{Cursor, Read},
    path::PathBuf,
};

use cairn_crypto::safe::{
    blob_stream::{BlobIdentity, padme_len},
    bundle_seal::{Identity, open as open_bundle, open_with_passphrase},
    head_seal::{self, HeadKey},
    passphrase::RecoveryCode,
    password_envelope::{self, Cost, PassphraseKey, SlotError},
    recovery_envelope,
    signature::{BUNDLE_NAMESPACE, SigningKey, verify},
};
use serde_json::Value;

use crate::material::{open_blob, passphrase};

fn fixture(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v1");
    fs::read(folder.join(name)).unwrap()
}

fn secrets() -> Value {
    serde_json::from_slice(&fixture("secrets.json")).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn key(value: &Value) -> [u8; 32] {
    hex::decode(text(value)).unwrap().try_into().unwrap()
}

#[test]
fn passphrase_slot_of_format_1_opens() {
    let (slot, secrets) = (fixture("passphrase-slot.age"), secrets());
    let params = password_envelope::read_params(&slot).unwrap();
    assert_eq!(params.cost, Cost::FLOOR);
    assert_eq!(
        hex::encode(params.salt.0),
        text(&secrets["passphrase_slot"]["salt"])
    );
    let key = PassphraseKey::derive(&passphrase(text(&secrets["passphrase"])), &params).unwrap();
    let payload = password_envelope::open(&key, &slot).unwrap();
    assert_eq!(
        payload.as_slice(),
        text(&secrets["passphrase_slot"]["payload"]).as_bytes()
    );
    let unused = password_envelope::open(&key, &fixture("unused-slot.age"));
    assert!(matches!(unused, Err(SlotError::Decryption)));
}

#[test]
fn recovery_slot_of_format_1_opens() {
    let code = RecoveryCode::parse(text(&secrets()["recovery_code"])).unwrap();
    let payload = recovery_envelope::open(&code, &fixture("recovery-slot.age")).unwrap();
    assert_eq!(payload.as_slice(), br#"{"what":"recovery slot"}"#);
}

#[test]
fn blob_of_format_1_opens() {
    let identity = BlobIdentity::parse(text(&secrets()["blob_identity"])).unwrap();
    let plain: Vec<u8> = (0..70_001_u32).map(|place| (place % 251) as u8).collect();
    assert_eq!(padme_len(70_001), 71_680);
    assert_eq!(
        open_blob(&identity, &fixture("blob.age"), plain.len()).unwrap(),
        plain
    );
}

#[test]
fn bundle_of_format_1_opens_for_both_receivers() {
    let secrets = secrets();
    for key in secrets["bundle_identities"].as_array().unwrap() {
        let identities = Identity::parse_file(text(key)).unwrap();
        let mut plain = String::new();
        let mut reader = open_bundle(&identities, Cursor::new(fixture("bundle.age"))).unwrap();
        reader.read_to_string(&mut plain).unwrap();
        assert_eq!(plain, "what happened here");
    }
}

#[test]
fn bundle_of_format_1_opens_with_a_key_of_ssh_and_with_the_key_beside_it() {
    let secrets = secrets();
    let ssh = Identity::parse_file(text(&secrets["ssh_identity"])).unwrap();
    let fingerprint = ssh[0].to_recipient().fingerprint();
    assert_eq!(fingerprint.hex(), text(&secrets["ssh_fingerprint"]));
    let beside = Identity::parse_file(text(&secrets["bundle_identities"][0])).unwrap();
    for identities in [ssh, beside] {
        let mut plain = String::new();
        let mut reader = open_bundle(&identities, Cursor::new(fixture("ssh-bundle.age"))).unwrap();
        reader.read_to_string(&mut plain).unwrap();
        assert_eq!(plain, "what happened here");
    }
}

#[test]
fn bundle_of_format_1_opens_with_its_passphrase() {
    let secrets = secrets();
    let sealed = Cursor::new(fixture("passphrase-bundle.age"));
    let mut reader = open_with_passphrase(text(&secrets["bundle_passphrase"]), sealed).unwrap();
    let mut plain = String::new();
    reader.read_to_string(&mut plain).unwrap();
    assert_eq!(plain, "what happened here");
}

#[test]
fn head_of_format_1_opens() {
    let secrets = secrets();
    let head_key = HeadKey::new(&key(&secrets["head_key"]));
    let context = text(&secrets["head_context"]).as_bytes();
    let head = head_seal::open(&head_key, context, &fixture("head.bin")).unwrap();
    assert_eq!(head.as_slice(), br#"{"what":"head"}"#);
}

#[test]
fn signature_of_format_1_holds_and_its_key_is_derived_again() {
    let secrets = secrets();
    let receiver = Identity::parse_file(text(&secrets["bundle_identities"][0])).unwrap();
    let fingerprint = receiver[0].to_recipient().fingerprint();
    assert_eq!(fingerprint.hex(), text(&secrets["fingerprint"]));
    assert_eq!(
        fingerprint.words().join(" "),
        text(&secrets["fingerprint_words"])
    );
    let derived = SigningKey::derive_for_receiver(&key(&secrets["signing_seed"]), &fingerprint);
    assert_eq!(derived.public_openssh(), text(&secrets["signer"]));
    let armored = String::from_utf8(fixture("manifest.sig")).unwrap();
    let signer = verify(BUNDLE_NAMESPACE, b"what was sealed\n", &armored).unwrap();
    assert_eq!(signer.openssh, derived.public_openssh());
    // Ed25519 is deterministic: the same key signs the same bytes again.
    assert_eq!(
        derived
            .sign(BUNDLE_NAMESPACE, b"what was sealed\n")
            .unwrap(),
        armored
    );
}
