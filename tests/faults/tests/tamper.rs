//! Somebody had the vault's folder for an hour. Whatever they put back, took away or changed is named; nothing is
//! written to such a vault any more, and what is in it can still be exported.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and what was named belongs to the result"
)]

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_faults::campaign::{Campaign, Kill};
use cairn_faults::{export, title};
use cairn_model::{Answer, Incident, IncidentId, Text};
use cairn_vault::{Error, Finding, ListQuery, OpenError, Secret, Vault};

/// A page of the database, in bytes.
const PAGE: usize = 4096;

struct Scene {
    folder: tempfile::TempDir,
    secret: Passphrase,
    incident: IncidentId,
}

impl Scene {
    /// A vault with an incident and two evidence items of the same length, closed.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let secret = Passphrase::generate();
        let vault = folder.path().join("vault");
        let (mut vault, _) = Vault::create(&vault, &secret, Cost::FLOOR).unwrap();
        let incident = write(&mut vault, 1);
        for byte in [b'a', b'b'] {
            let file = folder.path().join("evidence");
            fs::write(&file, vec![byte; 70_000]).unwrap();
            vault
                .add_evidence(incident, &file, &|_| "text/plain".to_owned(), &mut |_| {
                    ControlFlow::Continue(())
                })
                .unwrap();
        }
        drop(vault);
        Self {
            folder,
            secret,
            incident,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("vault").join(name)
    }

    fn open(&self) -> Result<Vault, OpenError> {
        Vault::open(&self.path(""), Secret::Passphrase(&self.secret))
    }

    /// Writes once more and closes, so that whatever was copied before is old.
    fn go_on(&self) {
        let mut vault = self.open().unwrap();
        assert_eq!(vault.findings(), [], "the scene begins whole");
        write(&mut vault, 2);
    }

    /// The vault opens, says what is wrong, refuses to write, and exports all of it.
    fn named(&self, what: &str, is_it: impl Fn(&Finding) -> bool) {
        self.named_leaving(what, 2, is_it);
    }

    /// The same, and so many items are whole and leave.
    fn named_leaving(&self, what: &str, whole: usize, is_it: impl Fn(&Finding) -> bool) {
        let mut vault = self.open().unwrap();
        let findings = vault.findings().to_vec();
        println!("{what}: {findings:?}");
        assert!(
            findings.iter().any(&is_it),
            "{what} was not named: {findings:?}"
        );
        self.read_only_and_exportable(&mut vault, whole);
    }

    /// A check says what is wrong with one of the two items, and from then on nothing is written and the other is exported.
    fn checked(&self, what: &str, is_it: impl Fn(&Finding) -> bool) {
        let mut vault = self.open().unwrap();
        let report = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
        println!("{what}: {:?}", report.findings);
        assert!(report.findings.iter().any(&is_it), "{what} was not named");
        self.read_only_and_exportable(&mut vault, 1);
    }

    fn read_only_and_exportable(&self, vault: &mut Vault, whole: usize) {
        assert!(vault.is_read_only());
        let refused = vault.transaction(|tx| tx.put(&incident(3)));
        assert!(matches!(refused, Err(Error::ReadOnly)), "{refused:?}");
        let out = self.folder.path().join("export.age");
        let _ = fs::remove_file(&out);
        assert_eq!(
            export::seal(vault, self.incident, &out).unwrap().evidence,
            whole
        );
    }
}

fn incident(number: u64) -> Incident {
    let mut incident = Incident::new(IncidentId::random());
    incident.title = Answer::Known(Text::new("en", title(number)));
    incident
}

fn write(vault: &mut Vault, number: u64) -> IncidentId {
    let incident = incident(number);
    vault.transaction(|tx| tx.put(&incident)).unwrap();
    incident.id
}

fn blobs(scene: &Scene) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in fs::read_dir(scene.path("blobs")).unwrap() {
        for blob in fs::read_dir(folder.unwrap().path()).unwrap() {
            found.push(blob.unwrap().path());
        }
    }
    found.sort();
    found
}

#[test]
fn an_untouched_vault_has_no_findings() {
    let scene = Scene::new();
    scene.go_on();
    let vault = scene.open().unwrap();
    let report = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(
        (vault.findings(), report.findings.as_slice()),
        (&[][..], &[][..])
    );
}

#[test]
fn a_planted_journal_stops_the_opening_and_is_named() {
    let scene = Scene::new();
    let journal = scene.path("db/records.db-journal");
    fs::write(&journal, vec![0xd9; 512]).unwrap();
    match scene.open().err() {
        Some(OpenError::UnknownFile { name }) => assert_eq!(name, "db/records.db-journal"),
        other => panic!("{other:?}"),
    }
    assert!(
        journal.exists(),
        "it is left for whoever wants to look at it"
    );
    fs::remove_file(&journal).unwrap();
    let vault = scene.open().unwrap();
    assert_eq!(vault.findings(), []);
    export::seal(&vault, scene.incident, &scene.folder.path().join("x.age")).unwrap();
}

#[test]
fn a_missing_head_is_named() {
    let scene = Scene::new();
    fs::remove_file(scene.path("head.bin")).unwrap();
    scene.named("head removed", |finding| {
        matches!(finding, Finding::HeadMissing)
    });
}

#[test]
fn an_old_head_is_named() {
    let scene = Scene::new();
    let old = fs::read(scene.path("head.bin")).unwrap();
    scene.go_on();
    scene.go_on();
    fs::write(scene.path("head.bin"), old).unwrap();
    scene.named("old head", |finding| {
        matches!(finding, Finding::HeadOlder { .. })
    });
}

#[test]
fn an_old_database_is_named() {
    let scene = Scene::new();
    let old = fs::read(scene.path("db/records.db")).unwrap();
    scene.go_on();
    fs::write(scene.path("db/records.db"), old).unwrap();
    scene.named("old database", |finding| {
        matches!(finding, Finding::DatabaseOlder { .. })
    });
}

#[test]
fn an_old_slot_is_named() {
    let mut scene = Scene::new();
    let slots = |scene: &Scene| -> Vec<Vec<u8>> {
        (0..8)
            .map(|n| fs::read(scene.path(&format!("keys/0{n}.age"))).unwrap())
            .collect()
    };
    let old = slots(&scene);
    let new = Passphrase::generate();
    scene.open().unwrap().change_passphrase(&new).unwrap();
    let changed = slots(&scene)
        .iter()
        .zip(&old)
        .position(|(new, old)| new != old)
        .unwrap();
    // The old passphrase opens the old slot again: the head tells that it is not the one that belongs there.
    fs::write(scene.path(&format!("keys/0{changed}.age")), &old[changed]).unwrap();
    scene.named(
        "old slot, opened by the old passphrase",
        |finding| matches!(finding, Finding::SlotChanged { slot } if usize::from(*slot) == changed),
    );
    scene.secret = new;
    let refused = scene.open().err();
    assert!(
        matches!(
            refused,
            Some(OpenError::WrongSecret | OpenError::DamagedSlots { .. })
        ),
        "{refused:?}"
    );
}

#[test]
fn an_old_page_is_named_wherever_it_is_put_back() {
    let scene = Scene::new();
    let database = scene.path("db/records.db");
    let old = fs::read(&database).unwrap();
    scene.go_on();
    let whole = reading(&scene);
    let new = fs::read(&database).unwrap();
    let differing: Vec<usize> = (0..old.len().min(new.len()) / PAGE)
        .filter(|page| old[page * PAGE..][..PAGE] != new[page * PAGE..][..PAGE])
        .collect();
    assert!(
        differing.len() > 3,
        "a transaction changes more than {differing:?}"
    );
    let mut named = 0;
    for page in &differing {
        let mut mixed = new.clone();
        mixed[page * PAGE..][..PAGE].copy_from_slice(&old[page * PAGE..][..PAGE]);
        fs::write(&database, mixed).unwrap();
        if is_noticed(&scene) {
            named += 1;
        } else {
            assert_eq!(
                reading(&scene),
                whole,
                "page {page} of an hour ago was taken without a word"
            );
        }
        fs::write(&database, &new).unwrap();
    }
    println!(
        "{} old pages put back one by one: {named} named, {} in use by no record, no list and no search",
        differing.len(),
        differing.len() - named
    );
    assert!(named > 0);
}

/// All that a person can read: every incident with its parts, the list, and what searches find.
fn reading(scene: &Scene) -> String {
    let vault = scene.open().unwrap();
    let list = [None, Some(title(1)), Some(title(2))].map(|search| {
        vault.incidents(&ListQuery {
            search,
            limit: 50,
            ..ListQuery::default()
        })
    });
    let files = vault.records::<Incident>().unwrap();
    let files = files
        .iter()
        .map(|found| vault.incident_file(found.value.id).unwrap());
    let files: Vec<String> = files.map(|file| format!("{file:?}")).collect();
    format!("{files:?} {:?}", list.map(Result::unwrap))
}

/// Whether opening or checking names something, or the database is refused as damaged.
fn is_noticed(scene: &Scene) -> bool {
    match scene.open() {
        Ok(vault) => {
            let check = vault.check(&mut |_| ControlFlow::Continue(()));
            check.map_or(true, |report| !report.findings.is_empty())
        }
        Err(OpenError::DatabaseDamaged) => true,
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn an_exchanged_blob_is_named_and_the_rest_is_exported() {
    let scene = Scene::new();
    let both = blobs(&scene);
    fs::write(&both[0], fs::read(&both[1]).unwrap()).unwrap();
    scene.checked("another item's blob", |finding| {
        matches!(finding, Finding::BlobChanged { .. })
    });
}

#[test]
fn a_blob_changed_in_the_middle_is_named_and_the_rest_is_exported() {
    let scene = Scene::new();
    let blob = &blobs(&scene)[0];
    let mut bytes = fs::read(blob).unwrap();
    bytes[1_000] ^= 1;
    fs::write(blob, bytes).unwrap();
    scene.checked("blob changed in the middle", |finding| {
        matches!(finding, Finding::BlobChanged { .. })
    });
}

#[test]
fn a_removed_and_a_shortened_blob_are_named_at_once_and_the_rest_is_exported() {
    let scene = Scene::new();
    let blob = &blobs(&scene)[0];
    let bytes = fs::read(blob).unwrap();
    fs::write(blob, &bytes[..bytes.len() - 1]).unwrap();
    scene.named_leaving("blob cut", 1, |finding| {
        matches!(finding, Finding::BlobLength { .. })
    });
    fs::remove_file(blob).unwrap();
    scene.named_leaving("blob removed", 1, |finding| {
        matches!(finding, Finding::BlobMissing { .. })
    });
}

#[test]
fn a_removed_write_ahead_log_is_named() {
    let worker = Path::new(env!("CARGO_BIN_EXE_cairn-fault-worker"));
    let mut campaign = Campaign::new(worker, false).unwrap();
    campaign.round(Kill::At("head.durable", 5)).unwrap();
    let log = campaign.vault().join("db/records.db-wal");
    assert!(fs::metadata(&log).unwrap().len() > 0, "the kill left a log");
    fs::remove_file(&log).unwrap();
    let vault = Vault::open(&campaign.vault(), Secret::Passphrase(campaign.secret())).unwrap();
    println!("log removed: {:?}", vault.findings());
    assert!(
        vault
            .findings()
            .iter()
            .any(|f| matches!(f, Finding::DatabaseOlder { .. }))
    );
    assert!(vault.is_read_only());
}
