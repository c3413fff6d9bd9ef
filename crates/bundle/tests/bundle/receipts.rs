//! What a receiver gives back.

use std::process::{Command, Stdio};

use cairn_bundle::{Receipt, ReceiptError};
use proptest::prelude::*;

use crate::peers::{peers_are_wanted, succeed};
use crate::sample::Sample;

const AT: &str = "2026-03-05T06:07:08.9Z";

/// A sealed sample, and the receipt for it.
fn received() -> (Sample, String, String) {
    let sample = Sample::new();
    let sealed = sample.seal().unwrap();
    let verified = sample.verify().unwrap();
    assert_eq!(verified.tag_manifest_sha256, sealed.tag_manifest_sha256);
    let at = AT.parse().unwrap();
    let text = Receipt::signed(&verified, &sealed.sha256, &sample.identities[0], at).unwrap();
    (sample, sealed.tag_manifest_sha256, text)
}

#[test]
fn a_receipt_shows_that_the_bundle_was_opened_and_by_whose_key() {
    let (sample, tag_manifest, text) = received();
    let read = Receipt::read(&text).unwrap();
    assert_eq!(read.receipt.tag_manifest_sha256, tag_manifest);
    assert_eq!(read.receipt.opened_at.to_string(), "2026-03-05T06:07:08Z");
    assert!(read.receipt.is_intact);
    let key = sample.receivers()[0].fingerprint().hex();
    assert_eq!(read.receipt.receiver_fingerprint, key);
    let again = Receipt::read(&received().2).unwrap();
    assert_ne!(
        read.key, again.key,
        "another receiver signs with another key"
    );
    let verified = sample.verify().unwrap();
    let more = Receipt::signed(&verified, "", &sample.identities[0], AT.parse().unwrap()).unwrap();
    assert_eq!(
        Receipt::read(&more).unwrap().key,
        read.key,
        "and this one with the same"
    );
}

#[test]
fn a_receipt_survives_being_sent_as_text() {
    let (_, _, text) = received();
    let read = Receipt::read(&text).unwrap();
    for sent in [format!("\n  {text}\n\n"), text.replace('\n', "\r\n")] {
        assert_eq!(Receipt::read(&sent).unwrap(), read);
    }
}

#[test]
fn a_changed_receipt_is_none() {
    let (_, _, text) = received();
    for (from, to, error) in [
        (
            "\"is_intact\":true",
            "\"is_intact\":false",
            ReceiptError::Signature,
        ),
        ("2026-03-05", "2026-03-06", ReceiptError::Signature),
        (
            "cairn-receipt 1",
            "cairn-receipt 2",
            ReceiptError::UnknownVersion,
        ),
        ("\"bundle\"", "\"other\"", ReceiptError::Form),
        ("-----BEGIN", "-----BEGAN", ReceiptError::Signature),
    ] {
        assert!(text.contains(from), "{from}");
        assert_eq!(Receipt::read(&text.replace(from, to)), Err(error), "{to}");
    }
    let other = received().2;
    let (line, _) = text.split_once('\n').unwrap();
    let (_, signature) = other.split_once('\n').unwrap();
    let swapped = format!("{line}\n{signature}");
    assert_eq!(Receipt::read(&swapped), Err(ReceiptError::Signature));
}

#[test]
fn a_signature_over_a_bundle_does_not_do_for_a_receipt() {
    let sample = Sample::new();
    sample.seal().unwrap();
    let signature = sample
        .open()
        .unwrap()
        .dir
        .join("tagmanifest-sha256.txt.sig");
    let (_, _, text) = received();
    let (line, _) = text.split_once('\n').unwrap();
    let forged = format!("{line}\n{}", std::fs::read_to_string(signature).unwrap());
    assert_eq!(Receipt::read(&forged), Err(ReceiptError::Signature));
}

#[test]
fn stock_ssh_keygen_checks_a_receipt() {
    if !peers_are_wanted() {
        return;
    }
    let (sample, _, text) = received();
    let key = Receipt::read(&text).unwrap().key.openssh;
    let (line, signature) = text.split_once('\n').unwrap();
    std::fs::write(sample.path("receipt.json"), format!("{line}\n")).unwrap();
    std::fs::write(sample.path("receipt.sig"), signature).unwrap();
    std::fs::write(sample.path("signers"), format!("receiver {key}\n")).unwrap();
    let said = succeed(
        Command::new("ssh-keygen")
            .current_dir(sample.folder.path())
            .args(["-Y", "verify", "-f", "signers", "-I", "receiver", "-n"])
            .args(["cairn-receipt-v1", "-s", "receipt.sig"])
            .stdin(Stdio::from(
                std::fs::File::open(sample.path("receipt.json")).unwrap(),
            )),
        "apt-get install openssh-client",
    );
    assert!(said.contains("Good"), "{said}");
}

proptest! {
    #[test]
    fn arbitrary_text_is_no_receipt_and_never_panics(text in "\\PC{0,400}") {
        prop_assert!(Receipt::read(&text).is_err());
        let line = format!("{{\"format\":\"cairn-receipt 1\"}}\n{text}");
        prop_assert!(Receipt::read(&line).is_err());
    }
}
