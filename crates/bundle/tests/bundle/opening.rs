//! What a receiver gets.

use std::ops::ControlFlow;
use std::path::Path;

use cairn_bundle::{OpenError, Records, Signature};
use cairn_crypto::safe::bundle_seal::Identity;
use cairn_crypto::safe::signature::SigningKey;

use cairn_model::Record as _;

use crate::sample::{BUNDLE_ID, LEFT_OUT, START_HERE, Sample, evidence_path, go_on};

fn read(dir: &Path, path: &str) -> Vec<u8> {
    std::fs::read(dir.join(path)).unwrap()
}

#[test]
fn every_file_comes_out_byte_for_byte_under_a_name_of_ours() {
    let sample = Sample::new();
    sample.seal().unwrap();
    let opened = sample.open().unwrap();
    let files: Vec<_> = sample.files.values().collect();
    for (number, extension) in ["jpg", "pdf", "bin", "txt"].into_iter().enumerate() {
        let path = evidence_path(number + 1, extension);
        assert_eq!(&read(&opened.dir, &path), files[number]);
    }
    assert_eq!(read(&opened.dir, "data/START-HERE.html"), START_HERE);
    let records: Records = serde_json::from_slice(&read(&opened.dir, "data/records.json")).unwrap();
    assert_eq!(records.incidents, sample.disclosure.files);
    assert_eq!(records.left_out.persons, 1);
}

#[test]
fn what_is_found_out_is_said_piece_by_piece() {
    let mut sample = Sample::new();
    sample.identities.push(Identity::generate());
    sample.seal().unwrap();
    let verified = sample.verify().unwrap();
    assert!(verified.is_intact() && verified.is_for_us);
    assert_eq!(verified.bundle_id, BUNDLE_ID);
    assert_eq!(verified.sealed_at.to_string(), "2026-03-04T05:06:07Z");
    assert_eq!(verified.receiver_fingerprints.len(), 2);
    assert_eq!((verified.incidents, verified.items), (1, 4));
    assert_eq!((verified.custody.chains, verified.custody.lines), (1, 7));
    assert_eq!(
        verified.checkpoint_words.as_deref(),
        Some("abacus abdomen abide ablaze able zoom")
    );
    let openssh = SigningKey::from_seed(&[7; 32]).public_openssh();
    assert!(matches!(verified.signature, Signature::Valid { openssh: key, .. } if key == openssh));
    assert_eq!(sample.names(), ["bundle.age"], "verifying writes nothing");
}

#[test]
fn a_bundle_of_practice_says_so_wherever_it_is_looked_at() {
    let mut sample = Sample::new();
    sample.practice = true;
    sample.seal().unwrap();
    let opened = sample.open().unwrap();
    assert!(opened.verified.practice && opened.verified.is_intact());
    assert!(read(&opened.dir, "README.txt").starts_with(b"PRACTICE"));
    let info = String::from_utf8(read(&opened.dir, "bag-info.txt")).unwrap();
    assert!(info.contains("\nPractice: everything in this bundle is invented\n"));

    let control = Sample::new();
    control.seal().unwrap();
    let opened = control.open().unwrap();
    assert!(!opened.verified.practice, "the control");
    let text = |path| String::from_utf8(read(&opened.dir, path)).unwrap();
    assert!(!(text("README.txt") + &text("bag-info.txt")).contains("Practice: "));
}

#[test]
fn each_receiver_opens_the_bundle_alone_and_nobody_else_does() {
    let mut sample = Sample::new();
    sample.identities.push(Identity::generate());
    sample.seal().unwrap();
    let file = sample.path("bundle.age");
    for (number, identity) in sample.identities.iter().enumerate() {
        let dir = sample.path(&format!("opened-{number}"));
        cairn_bundle::open(&file, std::slice::from_ref(identity), &dir, &mut go_on).unwrap();
    }
    let stranger = [Identity::generate()];
    let refused = cairn_bundle::open(&file, &stranger, &sample.path("stranger"), &mut go_on);
    assert!(matches!(refused, Err(OpenError::Decryption)));
    assert!(!sample.path("stranger").exists());
}

#[test]
fn a_bundle_without_a_signature_says_so() {
    let mut sample = Sample::new();
    sample.signer = None;
    sample.seal().unwrap();
    let opened = sample.open().unwrap();
    assert_eq!(opened.verified.signature, Signature::None);
    assert!(!opened.dir.join("allowed_signers").exists());
}

fn custody(sample: &Sample) -> String {
    sample.seal().unwrap();
    let opened = sample.open().unwrap();
    let text = String::from_utf8(read(&opened.dir, "data/custody.jsonl")).unwrap();
    for file in ["data/records.json", "bag-info.txt"] {
        let text = String::from_utf8(read(&opened.dir, file)).unwrap();
        assert!(!text.contains(&LEFT_OUT.to_string()), "{file}");
    }
    text
}

#[test]
fn custody_shows_every_line_and_only_the_entries_that_may_be_seen() {
    let custody = custody(&Sample::new());
    assert_eq!(custody.lines().count(), 7);
    let shown: Vec<_> = (1..)
        .zip(custody.lines())
        .filter(|(_, l)| l.contains("entry"))
        .map(|l| l.0)
        .collect();
    assert_eq!(shown, [5, 7]);
    for hidden in [
        "a first text",
        "another",
        &LEFT_OUT.to_string(),
        "of somebody left out",
    ] {
        assert!(!custody.contains(hidden), "{hidden}");
    }
}

#[test]
fn no_digest_leaves_with_a_record_that_was_altered() {
    let mut sample = Sample::new();
    assert!(
        custody(&sample).contains("the text that leaves"),
        "the control"
    );
    sample = Sample::new();
    sample.disclosure.altered = vec![sample.disclosure.files[0].incident.record_id()];
    assert!(!custody(&sample).contains("the text that leaves"));
}

#[test]
fn an_existing_folder_or_link_is_never_touched() {
    let sample = Sample::new();
    sample.seal().unwrap();
    std::fs::create_dir(sample.path("opened")).unwrap();
    assert!(matches!(sample.open(), Err(OpenError::Exists)));
    std::fs::remove_dir(sample.path("opened")).unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/nowhere/at/all", sample.path("opened")).unwrap();
        assert!(matches!(sample.open(), Err(OpenError::Exists)));
        std::fs::remove_file(sample.path("opened")).unwrap();
    }
    sample.open().unwrap();
}

#[cfg(unix)]
#[test]
fn opened_files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let sample = Sample::new();
    sample.seal().unwrap();
    let dir = sample.open().unwrap().dir;
    let mode = |path: &str| {
        std::fs::metadata(dir.join(path))
            .unwrap()
            .permissions()
            .mode()
            & 0o777
    };
    assert_eq!(
        (mode(""), mode("data/confidential/evidence")),
        (0o700, 0o700)
    );
    assert_eq!(
        (
            mode("bagit.txt"),
            mode("data/confidential/evidence/000003.bin")
        ),
        (0o600, 0o600)
    );
}

#[test]
fn stopping_leaves_nothing() {
    let sample = Sample::new();
    sample.seal().unwrap();
    let mut stop = |p: cairn_bundle::Progress| match p.file {
        0..9 => ControlFlow::Continue(()),
        _ => ControlFlow::Break(()),
    };
    let (file, dir) = (sample.path("bundle.age"), sample.path("opened"));
    let stopped = cairn_bundle::open(&file, &sample.identities, &dir, &mut stop);
    assert!(matches!(stopped, Err(OpenError::Cancelled)));
    assert_eq!(sample.names(), ["bundle.age"]);
}

#[test]
fn what_is_no_bundle_at_all_is_called_that() {
    let sample = Sample::new();
    for bytes in [
        &b""[..],
        b"PK\x03\x04",
        b"age-encryption.org/v1\n",
        &[0; 4096],
    ] {
        std::fs::write(sample.path("bundle.age"), bytes).unwrap();
        assert!(matches!(sample.open(), Err(OpenError::NotABundle)));
    }
    std::fs::remove_file(sample.path("bundle.age")).unwrap();
    assert!(matches!(sample.open(), Err(OpenError::Io(_))));
}
