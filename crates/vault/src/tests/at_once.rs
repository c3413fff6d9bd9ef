//! Opening at once: what is looked at before anything is shown, and what the verification behind it finds. The control of
//! each test is the opening that looks at everything first.

use std::fs;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use cairn_model::{Answer, Incident, Person, PersonId, Text};

use crate::tests::shared::{Copy, ORIGINAL, found, incident, open, put};
use crate::tests::tampering::{blob, searched, two_states};
use crate::{Error, Finding, OpenError, Vault, Verification};

/// Verifies to the end, without the vault.
fn verify(vault: &Vault) -> Verification {
    let stop = Arc::new(AtomicBool::new(false));
    let mut steps = 0;
    let begun = vault.begin_verification().unwrap();
    let ended = begun.finish(&stop, &mut |p| {
        steps += 1;
        assert_eq!(p.done, steps);
        assert!(p.done <= p.total);
        ControlFlow::Continue(())
    });
    ended.unwrap()
}

fn settle(vault: &mut Vault) {
    let verification = verify(vault);
    vault.note_verified(verification).unwrap();
    assert!(vault.is_verified());
}

#[test]
fn an_untouched_vault_is_open_at_once_and_nothing_is_found_behind_it() {
    let (copy, _, written) = two_states();
    let mut vault = copy.open_at_once().unwrap();
    assert!(!vault.is_verified());
    assert_eq!(
        vault.record::<Incident>(written.id.0).unwrap().value,
        written
    );
    assert_eq!(searched(&vault, "second altered"), 1);
    let begun = vault.begin_verification().unwrap();
    put(&mut vault, &incident("While it is verified", "Zikade"));
    let stop = Arc::new(AtomicBool::new(false));
    let ended = begun.finish(&stop, &mut |_| ControlFlow::Continue(()));
    let verification = ended.unwrap();
    put(&mut vault, &incident("Before that is known", "Zikade"));
    vault.note_verified(verification).unwrap();
    assert!(!vault.is_read_only() && vault.is_verified());
    assert!(vault.begin_verification().is_none());
    put(&mut vault, &incident("After", "Zikade"));
    drop(vault);
    assert!(
        !copy.dir.join("db/records.db-wal").exists(),
        "closed in order"
    );
    assert_eq!(found(&copy.open_clean(), "Zikade"), 3);
}

#[test]
fn what_was_written_while_it_was_verified_stays_where_the_vault_is_closed_first() {
    let (copy, ..) = two_states();
    let mut vault = copy.open_at_once().unwrap();
    let begun = vault.begin_verification().unwrap();
    put(&mut vault, &incident("Kept", "Zikade"));
    vault.checkpoint();
    drop(vault);
    let stop = Arc::new(AtomicBool::new(false));
    let ended = begun.finish(&stop, &mut |_| ControlFlow::Continue(()));
    assert!(
        ended.unwrap().findings.is_empty(),
        "the file stayed as it was"
    );
    let again = copy.open_at_once().unwrap();
    assert_eq!(found(&again, "Zikade"), 1);
    assert!(verify(&again).findings.is_empty());
    drop(again);
    assert_eq!(found(&copy.open_clean(), "Zikade"), 1);
}

#[test]
fn every_older_page_put_back_gives_the_findings_of_an_opening_that_looks_first() {
    let (copy, before, written) = two_states();
    let old = fs::read(before.dir.join("db/records.db")).unwrap();
    let new = fs::read(copy.dir.join("db/records.db")).unwrap();
    let (mut pages, mut behind, mut refused) = (0, 0, 0);
    for (page, (old, _)) in old
        .chunks(4096)
        .zip(new.chunks(4096))
        .enumerate()
        .filter(|(_, (old, new))| old != new)
    {
        pages += 1;
        let replayed = Copy::of(&copy.dir);
        let mut bytes = new.clone();
        let at = page * 4096;
        bytes.get_mut(at..at + 4096).unwrap().copy_from_slice(old);
        fs::write(replayed.dir.join("db/records.db"), &bytes).unwrap();
        let looked_first = match open(&Copy::of(&replayed.dir).dir) {
            Ok(vault) => vault.findings().to_vec(),
            Err(_) => {
                assert!(replayed.open_at_once().is_err());
                continue;
            }
        };
        let mut vault = replayed.open_at_once().unwrap();
        if vault.is_verified() {
            assert_eq!(vault.findings(), looked_first, "page {page}");
            continue;
        }
        // Nothing older is shown, nothing is built on it, and what is written meanwhile hides nothing.
        if let Ok(stored) = vault.record::<Incident>(written.id.0) {
            assert_eq!(stored.value, written, "page {page}");
        }
        let mut third = written.clone();
        third.narrative = Answer::Known(Text::new("und", "A third wording"));
        let new = incident("New", "");
        match vault.transaction(|tx| tx.put(&third)) {
            Ok(()) => {}
            Err(Error::Damaged { record }) => {
                assert_eq!(record.id, written.id.0);
                refused += 1;
            }
            // An index and its table that do not agree: SQLite itself writes nothing.
            Err(Error::Store { .. }) => refused += 1,
            Err(other) => panic!("page {page}: {other}"),
        }
        let _ = vault.transaction(|tx| tx.put(&new));
        let verification = verify(&vault);
        assert_eq!(verification.findings, looked_first, "page {page}");
        let expected = !looked_first.is_empty();
        vault.note_verified(verification).unwrap();
        assert_eq!(vault.is_read_only(), expected, "page {page}");
        assert_eq!(vault.findings(), looked_first);
        if expected {
            behind += 1;
            let late = vault.transaction(|tx| tx.put(&incident("Late", "")));
            assert!(matches!(late, Err(Error::ReadOnly)));
            // Opened anew it is found again, whatever was written in between.
            drop(vault);
            assert!(!open(&replayed.dir).unwrap().findings().is_empty());
        }
    }
    assert!(
        behind >= 2 && refused >= 1,
        "of {pages} pages {behind} were found behind the open vault, {refused} stopped a write"
    );
}

#[test]
fn a_head_that_does_not_fit_has_everything_looked_at_first() {
    let (copy, before, _) = two_states();
    let head = copy.dir.join("head.bin");
    let kept = fs::read(&head).unwrap();
    fs::copy(before.dir.join("head.bin"), &head).unwrap();
    let vault = copy.open_at_once().unwrap();
    assert!(vault.is_verified() && vault.is_read_only());
    assert!(matches!(vault.findings(), [Finding::HeadOlder { .. }]));
    drop(vault);
    fs::remove_file(&head).unwrap();
    let vault = copy.open_at_once().unwrap();
    assert_eq!(vault.findings(), [Finding::HeadMissing]);
    drop(vault);
    fs::write(&head, kept).unwrap();
    assert!(!copy.open_at_once().unwrap().is_verified(), "the control");
}

#[test]
fn a_database_put_back_has_everything_looked_at_first() {
    let (copy, before, _) = two_states();
    fs::copy(
        before.dir.join("db/records.db"),
        copy.dir.join("db/records.db"),
    )
    .unwrap();
    let vault = copy.open_at_once().unwrap();
    assert!(vault.is_verified() && vault.is_read_only());
    assert!(matches!(vault.findings(), [Finding::DatabaseOlder { .. }]));
}

#[test]
fn what_a_crash_left_is_there_at_once_and_between_database_and_head_repaired_first() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    put(&mut vault, &incident("One", "Zikade"));
    let head = fs::read(copy.dir.join("head.bin")).unwrap();
    put(&mut vault, &incident("Two", "Zikade"));
    let killed = Copy::of(&copy.dir);
    assert!(
        fs::metadata(killed.dir.join("db/records.db-wal"))
            .unwrap()
            .len()
            > 0
    );
    let between = Copy::of(&copy.dir);
    fs::write(between.dir.join("head.bin"), head).unwrap();
    let mut vault = killed.open_at_once().unwrap();
    assert!(!vault.is_verified());
    assert_eq!(found(&vault, "Zikade"), 2);
    settle(&mut vault);
    assert!(!vault.is_read_only());
    let vault = between.open_at_once().unwrap();
    assert!(vault.is_verified() && !vault.is_read_only());
    assert_eq!(vault.recovered_epoch(), Some(2));
}

#[test]
fn nothing_is_removed_before_everything_is_verified() {
    let (copy, ..) = two_states();
    let stray = copy.dir.join("blobs/ab");
    fs::create_dir_all(&stray).unwrap();
    let stray = stray.join(format!("ab{}", "0".repeat(30)));
    fs::write(&stray, b"of an interrupted intake").unwrap();
    let mut vault = copy.open_at_once().unwrap();
    assert!(stray.exists());
    settle(&mut vault);
    assert!(!stray.exists());
    drop(vault);
    fs::remove_file(blob(&copy)).unwrap();
    let mut vault = copy.open_at_once().unwrap();
    assert!(vault.findings().is_empty());
    settle(&mut vault);
    assert!(matches!(vault.findings(), [Finding::BlobMissing { .. }]));
    assert!(vault.is_read_only());
}

#[test]
fn nobody_is_erased_before_everything_is_verified() {
    let (copy, ..) = two_states();
    let person = Person::new(PersonId::random());
    put(&mut copy.open_clean(), &person);
    let mut vault = copy.open_at_once().unwrap();
    let early = vault.erase_person(person.id, &[], "consent_withdrawn");
    assert!(matches!(early, Err(Error::NotVerified)));
    assert_eq!(vault.record::<Person>(person.id.0).unwrap().value, person);
    settle(&mut vault);
    vault
        .erase_person(person.id, &[], "consent_withdrawn")
        .unwrap();
    assert!(matches!(
        vault.record::<Person>(person.id.0),
        Err(Error::NotFound)
    ));
}

#[test]
fn a_passphrase_changed_meanwhile_is_no_finding() {
    let (copy, ..) = two_states();
    let mut vault = copy.open_at_once().unwrap();
    let begun = vault.begin_verification().unwrap();
    let new = cairn_crypto::safe::passphrase::Passphrase::generate();
    vault.change_passphrase(&new).unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let ended = begun.finish(&stop, &mut |_| ControlFlow::Continue(()));
    vault.note_verified(ended.unwrap()).unwrap();
    assert_eq!(vault.findings(), []);
    drop(vault);
    assert!(matches!(
        Vault::open_at_once(&copy.dir, crate::Secret::Passphrase(&ORIGINAL.passphrase)),
        Err(OpenError::WrongSecret)
    ));
    Vault::open_at_once(&copy.dir, crate::Secret::Passphrase(&new)).unwrap();
}

#[test]
fn a_verification_that_is_stopped_says_nothing() {
    let (copy, ..) = two_states();
    let vault = copy.open_at_once().unwrap();
    let stop = Arc::new(AtomicBool::new(true));
    let begun = vault.begin_verification().unwrap();
    let ended = begun.finish(&stop, &mut |_| ControlFlow::Continue(()));
    assert!(ended.is_none());
    let stop = Arc::new(AtomicBool::new(false));
    let begun = vault.begin_verification().unwrap();
    let ended = begun.finish(&stop, &mut |_| ControlFlow::Break(()));
    assert!(ended.is_none());
    assert!(stop.load(Ordering::Relaxed));
    assert!(!vault.is_verified());
}

#[test]
fn a_flipped_bit_is_never_read_as_something_else() {
    let (copy, _, written) = two_states();
    let db = copy.dir.join("db/records.db");
    let kept = fs::read(&db).unwrap();
    let mut noticed = 0;
    for at in (20..kept.len()).step_by(4096 * 3 + 17) {
        let mut bytes = kept.clone();
        *bytes.get_mut(at).unwrap() ^= 1;
        fs::write(&db, &bytes).unwrap();
        match copy.open_at_once() {
            Err(OpenError::DatabaseDamaged) => noticed += 1,
            Err(other) => panic!("{other}"),
            Ok(mut vault) => {
                if let Ok(stored) = vault.record::<Incident>(written.id.0) {
                    assert_eq!(stored.value, written);
                }
                if !vault.is_verified() {
                    settle(&mut vault);
                }
                noticed += usize::from(vault.is_read_only());
            }
        }
        // A connection that met the flipped bit may have written what it had read.
        let _ = fs::remove_file(copy.dir.join("db/records.db-wal"));
        fs::write(&db, &kept).unwrap();
    }
    assert!(noticed > 0);
    copy.open_clean();
}
