//! What may be handed on, and what is for the receiver alone: together, or as two files.

use std::path::Path;

use cairn_bundle::{
    FileFault, Follows, Key, OpenError, Parts, Records, Relation, SealError, Withdrawal,
};
use cairn_crypto::safe::bundle_seal::BundlePassphrase;
use cairn_model::PersonId;
use uuid::Uuid;

use crate::forge::{Zip, plaintext, seal_raw};
use crate::sample::{Sample, go_on};

const COMPANION: Uuid = Uuid::from_u128(77);

fn records(dir: &Path, path: &str) -> Records {
    serde_json::from_slice(&std::fs::read(dir.join(path)).unwrap()).unwrap()
}

#[test]
fn what_may_be_handed_on_stands_in_a_folder_of_its_own() {
    let sample = Sample::new();
    sample.seal().unwrap();
    let dir = sample.open().unwrap().dir;
    let whole = records(&dir, "data/records.json");
    let part = records(&dir, "data/transmissible/records.json");
    assert_eq!(
        (whole.parts, part.parts),
        (Parts::Both, Parts::Transmissible)
    );
    assert_eq!(part.incidents, sample.transmissible.files);
    assert_eq!((whole.consents.len(), part.consents.len()), (1, 0));
    assert_eq!((whole.evidence.len(), part.evidence.len()), (4, 2));
    let below = |path: &str| std::fs::read_dir(dir.join(path)).unwrap().count();
    assert_eq!(below("data/transmissible"), 3);
    assert_eq!(below("data/transmissible/evidence"), 2);
    assert_eq!(below("data/confidential/evidence"), 2);
}

#[test]
fn sealed_apart_the_file_for_handing_on_has_nothing_of_the_other() {
    let mut sample = Sample::new();
    sample.parts = Parts::Transmissible;
    sample.companion = Some(COMPANION);
    sample.transmissible.files[0].incident.narrative = cairn_model::Answer::default();
    sample.seal().unwrap();
    let plain = plaintext(&sample);
    let holds = |words: &[u8]| plain.windows(words.len()).any(|part| part == words);
    assert!(holds("Threat after a session".as_bytes()), "the control");
    assert!(!holds("有人打来电话".as_bytes()) && !holds(&[7; 1000]));
    assert!(!holds(b"\"purpose\"") && !holds(br#"{"chain""#));
    let opened = sample.open().unwrap();
    assert_eq!(opened.verified.parts, Parts::Transmissible);
    assert_eq!(opened.verified.companion, Some(COMPANION));
    assert_eq!(opened.verified.items, 2);
    assert!(!opened.dir.join("data/confidential").exists());
}

#[test]
fn sealed_apart_the_confidential_file_has_its_own_files_and_knows_of_the_others() {
    let mut sample = Sample::new();
    sample.parts = Parts::Confidential;
    sample.companion = Some(COMPANION);
    sample.seal().unwrap();
    let opened = sample.open().unwrap();
    assert_eq!(
        (opened.verified.parts, opened.verified.items),
        (Parts::Confidential, 2)
    );
    assert!(!opened.dir.join("data/transmissible").exists());
    let whole = records(&opened.dir, "data/records.json");
    assert_eq!(whole.incidents[0].evidence.len(), 4, "all are described");
    assert_eq!(
        whole.evidence[0].path,
        "data/confidential/evidence/000001.bin"
    );
}

#[test]
fn a_file_that_is_missing_without_a_companion_is_a_contradiction() {
    let mut sample = Sample::new();
    sample.parts = Parts::Confidential;
    sample.seal().unwrap();
    let verified = sample.verify().unwrap();
    assert!(verified.files.contains(&FileFault::RecordsDiffer));
}

#[test]
fn a_part_for_handing_on_that_is_no_part_of_the_whole_is_a_contradiction() {
    let lies: [(&str, &str, &str); 4] = [
        (
            "an incident that is not in it",
            r#""id":"00000000-0000-0000-0000-000000000001""#,
            r#""id":"00000000-0000-0000-0000-000000000009""#,
        ),
        ("another bundle", "01234567-89ab-4def", "01234567-89ab-4dee"),
        (
            "a part that claims to be all",
            r#""parts":"transmissible""#,
            r#""parts":"both""#,
        ),
        (
            "a file for the receiver alone",
            "transmissible/evidence/000002.pdf",
            "confidential/evidence/000003.bin",
        ),
    ];
    for (lie, from, to) in lies {
        let sample = Sample::new();
        let mut zip = Zip::of(&sample);
        let entry = zip.entry("transmissible/records.json");
        let text = String::from_utf8(entry.data.clone()).unwrap();
        assert!(text.contains(from), "{lie}");
        entry.set(text.replace(from, to));
        zip.pad();
        seal_raw(&sample, &zip.bytes());
        let verified = sample.verify().unwrap();
        assert!(verified.files.contains(&FileFault::RecordsDiffer), "{lie}");
    }
}

#[test]
fn a_bundle_says_which_earlier_one_it_takes_the_place_of() {
    let mut sample = Sample::new();
    let follows = Follows {
        bundle: Uuid::from_u128(5),
        relation: Relation::Supersedes,
    };
    sample.follows = Some(follows);
    sample.seal().unwrap();
    let opened = sample.open().unwrap();
    assert_eq!(opened.verified.previous_bundle, Some(follows.bundle));
    assert_eq!(opened.verified.relation, Some(Relation::Supersedes));
    let readme = std::fs::read_to_string(opened.dir.join("README.txt")).unwrap();
    assert!(readme.starts_with("THIS TAKES THE PLACE OF AN EARLIER BUNDLE"));
}

#[test]
fn a_notice_of_withdrawal_needs_no_incident_and_says_first_what_it_is() {
    let mut sample = Sample::new();
    sample.disclosure.files.clear();
    sample.transmissible.files.clear();
    assert!(
        matches!(sample.seal(), Err(SealError::NoIncident)),
        "the control"
    );
    sample.follows = Some(Follows {
        bundle: Uuid::from_u128(5),
        relation: Relation::Withdraws,
    });
    sample.withdrawn = vec![Withdrawal {
        person: Some(PersonId(Uuid::from_u128(10))),
    }];
    sample.seal().unwrap();
    let opened = sample.open().unwrap();
    assert_eq!(opened.verified.withdrawn, sample.withdrawn);
    let readme = std::fs::read_to_string(opened.dir.join("README.txt")).unwrap();
    assert!(readme.starts_with("THIS TAKES BACK AN EARLIER BUNDLE"));
}

#[test]
fn an_organisation_signs_in_its_own_name_and_says_so() {
    let mut sample = Sample::new();
    sample.organisation = Some("An invented network — شبكة");
    sample.seal().unwrap();
    let opened = sample.open().unwrap();
    assert_eq!(opened.verified.organisation.as_deref(), sample.organisation);
    let info = std::fs::read_to_string(opened.dir.join("bag-info.txt")).unwrap();
    assert!(info.contains("Signed-As: organisation\n"));
    let readme = std::fs::read_to_string(opened.dir.join("README.txt")).unwrap();
    assert!(readme.contains("has published") && !readme.contains("proves only"));
}

#[test]
fn a_bundle_by_passphrase_names_no_receiver_and_opens_by_its_words() {
    let mut sample = Sample::new();
    let words = BundlePassphrase::generate();
    let typed = words.expose().to_owned();
    sample.identities.clear();
    sample.passphrase = Some(words);
    sample.seal().unwrap();
    let file = sample.path("bundle.age");
    assert!(cairn_bundle::asks_for_passphrase(&file).unwrap());
    let dir = sample.path("opened");
    let key = Key::Passphrase(&typed);
    let opened = cairn_bundle::open(&file, key, &dir, &mut go_on).unwrap();
    assert!(opened.verified.is_intact() && opened.verified.is_for_us);
    assert!(opened.verified.receiver_fingerprints.is_empty());
    let info = std::fs::read_to_string(dir.join("bag-info.txt")).unwrap();
    assert!(!info.contains("Receiver-Fingerprint"));
    let readme = std::fs::read_to_string(dir.join("README.txt")).unwrap();
    assert!(readme.contains("sealed by a passphrase") && !readme.contains("Receiver-Fingerprint"));
    let wrong = Key::Passphrase("other-words-than-those");
    let refused = cairn_bundle::verify(&file, wrong, &mut go_on);
    assert!(matches!(refused, Err(OpenError::Decryption)), "{refused:?}");
    sample.passphrase = None;
    std::fs::remove_file(&file).unwrap();
    assert!(
        matches!(sample.seal(), Err(SealError::Receivers)),
        "neither key nor words"
    );
}
