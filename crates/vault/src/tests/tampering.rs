//! Tampering: each named, nothing repaired in silence, everything else readable. Every test opens the same vault
//! untouched as its control.

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use crate::{Error, Finding, ListQuery, OpenError, Secret, Vault};
use cairn_model::{Answer, Incident, Text};

use crate::tests::evidence::add;
use crate::tests::shared::{Copy, ORIGINAL, incident, open, put};

/// Opens what was tampered with: it must be read-only and readable.
fn tampered(copy: &Copy) -> (Vault, Vec<Finding>) {
    let mut vault = copy.open();
    let findings = vault.findings().to_vec();
    assert!(vault.is_read_only());
    assert!(!findings.is_empty());
    let refused = vault.transaction(|tx| tx.put(&incident("New", "")));
    assert!(matches!(refused, Err(Error::ReadOnly)));
    for stored in vault.records::<Incident>().unwrap() {
        vault.incident_file(stored.value.id).unwrap();
        vault.custody(&[stored.value.id]).unwrap();
    }
    (vault, findings)
}

/// A vault with an incident of two revisions and an item, closed, and beside it a copy of it from before the second
/// revision.
pub(crate) fn two_states() -> (Copy, Copy, Incident) {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let mut written = incident("Title", "The first wording");
    put(&mut vault, &written);
    let path = copy.root.path().join("item");
    fs::write(&path, vec![5; 200_000]).unwrap();
    add(&mut vault, written.id, &path).unwrap();
    drop(vault);
    let before = Copy::of(&copy.dir);
    let mut vault = copy.open_clean();
    written.narrative = Answer::Known(Text::new("und", "The second, altered wording"));
    put(&mut vault, &written);
    put(&mut vault, &incident("Another", ""));
    drop(vault);
    (copy, before, written)
}

pub(crate) fn searched(vault: &Vault, words: &str) -> u32 {
    let query = ListQuery {
        search: Some(words.to_owned()),
        limit: 50,
        ..ListQuery::default()
    };
    vault.incidents(&query).unwrap().total
}

/// Some blob; folders may be empty.
pub(crate) fn blob(copy: &Copy) -> PathBuf {
    let below = |path: PathBuf| {
        fs::read_dir(path)
            .unwrap()
            .map(|entry| entry.unwrap().path())
    };
    let mut blobs = below(copy.dir.join("blobs")).flat_map(below);
    blobs.next().unwrap()
}

#[test]
fn a_file_that_the_format_does_not_name_stops_the_open_and_is_named() {
    let copy = Copy::new();
    for name in [
        "db/records.db-journal",
        "note.txt",
        "keys/08.age",
        "blobs/zz",
    ] {
        let path = copy.dir.join(name);
        fs::write(&path, b"planted").unwrap();
        let refused = open(&copy.dir);
        let Err(OpenError::UnknownFile { name: told }) = refused else {
            panic!("{name} was let through");
        };
        assert_eq!(told, name);
        assert_eq!(fs::read(&path).unwrap(), b"planted", "left as it was");
        fs::remove_file(&path).unwrap();
    }
    #[cfg(unix)]
    {
        let head = copy.dir.join("head.bin");
        let moved = copy.root.path().join("head.bin");
        fs::rename(&head, &moved).unwrap();
        std::os::unix::fs::symlink(&moved, &head).unwrap();
        assert!(matches!(
            open(&copy.dir),
            Err(OpenError::UnknownFile { .. })
        ));
        fs::remove_file(&head).unwrap();
        fs::rename(&moved, &head).unwrap();
    }
    copy.open_clean();
}

#[test]
fn a_database_that_is_emptied_gone_or_damaged_keeps_the_log_that_is_beside_it() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    put(&mut vault, &incident("Only in the log", ""));
    for harm in [&b""[..], &[0x5a; 8192]] {
        let crashed = Copy::of(&copy.dir);
        let (db, wal) = ["db/records.db", "db/records.db-wal"]
            .map(|name| crashed.dir.join(name))
            .into();
        let (kept, log) = (fs::read(&db).unwrap(), fs::read(&wal).unwrap());
        assert!(!log.is_empty());
        fs::write(&db, harm).unwrap();
        let refused = open(&crashed.dir).err();
        // A whole first page in the log stands for a damaged one in the database.
        if harm.is_empty() {
            assert!(matches!(refused, Some(OpenError::DatabaseDamaged)));
        }
        if refused.is_some() {
            assert!(fs::read(&wal).unwrap() == log, "the log is left alone");
            fs::remove_file(&db).unwrap();
            assert!(matches!(
                open(&crashed.dir),
                Err(OpenError::DatabaseDamaged)
            ));
            assert!(fs::read(&wal).unwrap() == log && !db.exists());
            fs::write(&db, kept).unwrap();
            let control = crashed.open_clean();
            assert_eq!(control.records::<Incident>().unwrap().len(), 1);
        }
    }
}

#[test]
fn a_write_ahead_log_taken_away_after_a_crash_is_noticed() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    put(&mut vault, &incident("Written", ""));
    put(&mut vault, &incident("Written too", ""));
    let crashed = Copy::of(&copy.dir);
    let control = Copy::of(&copy.dir);
    assert!(control.open_clean().records::<Incident>().unwrap().len() == 2);
    let wal = crashed.dir.join("db/records.db-wal");
    assert!(fs::metadata(&wal).unwrap().len() > 0);
    fs::remove_file(&wal).unwrap();
    let (_, findings) = tampered(&crashed);
    assert!(
        findings.contains(&Finding::DatabaseOlder {
            database: 0,
            head: 2
        }),
        "{findings:?}"
    );
}

#[test]
fn every_older_page_put_back_is_noticed_or_holds_nothing_that_counts() {
    let (copy, before, written) = two_states();
    let old = fs::read(before.dir.join("db/records.db")).unwrap();
    let new = fs::read(copy.dir.join("db/records.db")).unwrap();
    let (mut noticed, mut named, mut older, mut silent, mut derived) = (0, 0, 0, 0, 0);
    for (page, (old, _)) in old
        .chunks(4096)
        .zip(new.chunks(4096))
        .enumerate()
        .filter(|(_, (old, new))| old != new)
    {
        let replayed = Copy::of(&copy.dir);
        let mut bytes = new.clone();
        let at = page * 4096;
        bytes.get_mut(at..at + 4096).unwrap().copy_from_slice(old);
        fs::write(replayed.dir.join("db/records.db"), &bytes).unwrap();
        let Ok(vault) = open(&replayed.dir) else {
            noticed += 1;
            continue;
        };
        if vault.findings().is_empty() {
            // A draft, a setting, a free page: then every record still says what it said, and is found by it.
            let stored = vault.record::<Incident>(written.id.0).unwrap();
            assert_eq!(stored.value, written);
            assert_eq!(searched(&vault, "second altered"), 1);
            assert_eq!(searched(&vault, "first"), 0);
            silent += 1;
            continue;
        }
        noticed += 1;
        derived += usize::from(vault.findings() == [Finding::DerivedChanged]);
        assert!(vault.is_read_only());
        let says = |f: &Finding| matches!(f, Finding::RecordChanged { record } if record.id == written.id.0);
        if vault.findings().iter().any(says) {
            named += 1;
            let stored = vault.record::<Incident>(written.id.0);
            older += usize::from(stored.is_ok_and(|stored| stored.value != written));
        }
    }
    assert!(
        named >= 2 && older >= 1 && derived >= 1,
        "noticed {noticed}, by the sum alone {derived}, named {named}, older text handed out as such {older}, silent {silent}"
    );
    copy.open_clean();
}

#[test]
fn an_older_or_damaged_slot_is_named() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let new = cairn_crypto::safe::passphrase::Passphrase::generate();
    let before = Copy::of(&copy.dir);
    vault.change_passphrase(&new).unwrap();
    drop(vault);
    let changed = (0..8_u8)
        .find(|slot| {
            let name = format!("keys/{slot:02}.age");
            fs::read(copy.dir.join(&name)).unwrap() != fs::read(before.dir.join(&name)).unwrap()
        })
        .unwrap();
    let name = format!("keys/{changed:02}.age");
    fs::copy(before.dir.join(&name), copy.dir.join(&name)).unwrap();
    let (_, findings) = tampered(&copy);
    assert_eq!(findings, [Finding::SlotChanged { slot: changed }]);
    before.open_clean();
}

#[test]
fn damaged_slots_are_told_from_a_wrong_passphrase() {
    let copy = Copy::new();
    for slot in 0..7 {
        fs::write(copy.dir.join(format!("keys/{slot:02}.age")), b"short").unwrap();
    }
    let refused = Vault::open(&copy.dir, Secret::Passphrase(&ORIGINAL.passphrase));
    assert!(matches!(refused, Err(OpenError::DamagedSlots { slots }) if slots.len() == 7));
    let by_code = Vault::open(&copy.dir, Secret::RecoveryCode(&ORIGINAL.code)).unwrap();
    assert!(by_code.is_read_only());
    assert_eq!(by_code.findings().len(), 7);
    Copy::new().open_clean();
}

#[test]
fn an_older_a_missing_and_a_damaged_head_are_told_apart() {
    let (copy, before, _) = two_states();
    let head = copy.dir.join("head.bin");
    let kept = fs::read(&head).unwrap();

    fs::copy(before.dir.join("head.bin"), &head).unwrap();
    let (_, findings) = tampered(&copy);
    assert_eq!(
        findings,
        [Finding::HeadOlder {
            database: 4,
            head: 2
        }]
    );

    fs::remove_file(&head).unwrap();
    assert_eq!(tampered(&copy).1, [Finding::HeadMissing]);

    fs::write(&head, vec![0; kept.len()]).unwrap();
    assert_eq!(tampered(&copy).1, [Finding::HeadDamaged]);

    fs::write(&head, &kept).unwrap();
    copy.open_clean();
}

#[test]
fn an_older_database_under_a_newer_head_is_noticed() {
    let (copy, before, _) = two_states();
    let db = copy.dir.join("db/records.db");
    let kept = fs::read(&db).unwrap();
    fs::copy(before.dir.join("db/records.db"), &db).unwrap();
    let (_, findings) = tampered(&copy);
    assert_eq!(
        findings,
        [Finding::DatabaseOlder {
            database: 2,
            head: 4
        }]
    );
    fs::write(&db, kept).unwrap();
    copy.open_clean();
}

#[test]
fn a_crash_between_database_and_head_is_repaired_and_logged() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    put(&mut vault, &incident("One", ""));
    let head = fs::read(copy.dir.join("head.bin")).unwrap();
    put(&mut vault, &incident("Two", ""));
    let crashed = Copy::of(&copy.dir);
    fs::write(crashed.dir.join("head.bin"), &head).unwrap();
    let vault = crashed.open_clean();
    assert_eq!(vault.recovered_epoch(), Some(2));
    assert_eq!(vault.epoch(), 3, "the repair is a transaction of its own");
    assert_eq!(vault.records::<Incident>().unwrap().len(), 2);
    drop(vault);
    assert_eq!(crashed.open_clean().recovered_epoch(), None);
}

#[test]
fn a_blob_that_is_missing_short_swapped_or_changed_is_named() {
    let (copy, _, written) = two_states();
    let path = blob(&copy);
    let kept = fs::read(&path).unwrap();

    fs::remove_file(&path).unwrap();
    let (vault, findings) = tampered(&copy);
    let Some(Finding::BlobMissing { evidence }) = findings.first() else {
        panic!("{findings:?}");
    };
    assert!(matches!(
        vault.evidence_reader(*evidence),
        Err(Error::BlobDamaged)
    ));
    drop(vault);

    fs::write(&path, kept.get(..kept.len() - 1).unwrap()).unwrap();
    let (vault, findings) = tampered(&copy);
    assert_eq!(
        findings,
        [Finding::BlobLength {
            evidence: *evidence
        }]
    );
    drop(vault);

    let mut flipped = kept.clone();
    *flipped.get_mut(100_000).unwrap() ^= 1;
    let mut swapped = kept.clone();
    swapped.reverse();
    for bytes in [flipped, swapped] {
        fs::write(&path, bytes).unwrap();
        let vault = copy.open_clean();
        let report = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!(
            report.findings,
            [Finding::BlobChanged {
                evidence: *evidence
            }]
        );
        assert!(vault.is_read_only(), "from now on");
        vault.incident_file(written.id).unwrap();
    }

    fs::write(&path, &kept).unwrap();
    let vault = copy.open_clean();
    let report = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
    assert!(report.findings.is_empty());
}

#[test]
fn a_flipped_bit_in_the_database_is_never_read_as_something_else() {
    let (copy, _, written) = two_states();
    let db = copy.dir.join("db/records.db");
    let kept = fs::read(&db).unwrap();
    for at in (20..kept.len()).step_by(4096 * 3 + 17) {
        let mut bytes = kept.clone();
        *bytes.get_mut(at).unwrap() ^= 1;
        fs::write(&db, &bytes).unwrap();
        match open(&copy.dir) {
            Err(OpenError::DatabaseDamaged) => {}
            Err(other) => panic!("{other}"),
            Ok(vault) => match vault.record::<Incident>(written.id.0) {
                Ok(stored) => assert_eq!(stored.value, written),
                Err(_) => assert!(!vault.findings().is_empty()),
            },
        }
        fs::write(&db, &kept).unwrap();
    }
    copy.open_clean();
}
