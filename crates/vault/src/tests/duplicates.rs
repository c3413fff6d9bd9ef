//! A file that its incident holds already is recognised by its bytes, and kept once.

use std::fs;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::tests::evidence::{add, blob_files, with_incident};
use crate::tests::shared::{Copy, incident, put};
use crate::{Entered, IntakeError, Progress, Taken, Vault, digest_of};
use cairn_model::{Evidence, IncidentId};

fn file(copy: &Copy, name: &str, bytes: &[u8]) -> PathBuf {
    let path = copy.root.path().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn taken(vault: &Vault, incident: IncidentId, path: &Path, keeps: bool) -> Taken {
    let intake = vault.begin_evidence(incident).unwrap();
    let intake = intake.keeping_duplicates(keeps);
    intake
        .take_in(path, &|_| "text/plain".to_owned(), &mut go_on)
        .unwrap()
}

fn enter(vault: &mut Vault, incident: IncidentId, path: &Path) -> Entered {
    let taken = taken(vault, incident, path, false);
    vault.add_all(vec![taken]).pop().unwrap().unwrap()
}

fn holds(vault: &Vault, incident: IncidentId, path: &Path) -> Option<u32> {
    let digest = digest_of(path, &mut go_on).unwrap();
    let item = vault.evidence_with(incident, &digest).unwrap();
    item.map(|item| item.exhibit_no)
}

#[test]
fn the_same_bytes_are_kept_once_under_whatever_name_and_after_opening_again() {
    let (copy, mut vault, id) = with_incident();
    let first = file(&copy, "first", b"invented");
    let item = enter(&mut vault, id, &first).into_item();
    let again = file(&copy, "again", b"invented");
    assert_eq!(
        enter(&mut vault, id, &again),
        Entered::Already(item.clone())
    );
    assert_eq!(holds(&vault, id, &again), Some(1));
    assert!(vault.may_hold(id, 8).unwrap());
    assert!(!vault.may_hold(id, 9).unwrap());
    let other = file(&copy, "other", b"Invented");
    assert_eq!(
        holds(&vault, id, &other),
        None,
        "the control: as long, and another"
    );
    assert!(matches!(enter(&mut vault, id, &other), Entered::New(_)));
    assert_eq!(blob_files(&copy), 2);
    drop(vault);

    let mut vault = copy.open_clean();
    assert_eq!(enter(&mut vault, id, &again), Entered::Already(item));
    assert_eq!(blob_files(&copy), 2);
    drop(vault);
    copy.open_clean();
}

#[test]
fn files_that_come_in_together_are_held_against_each_other() {
    let (copy, mut vault, id) = with_incident();
    let names = ["a", "b", "c", "d"];
    let bytes: [&[u8]; 4] = [b"one", b"two", b"one", b"one"];
    let files = names
        .iter()
        .zip(bytes)
        .map(|(name, b)| file(&copy, name, b));
    let together = files
        .enumerate()
        .map(|(n, path)| taken(&vault, id, &path, n == 3));
    let together = together.collect();
    let epoch = vault.epoch();
    let entered: Vec<_> = vault
        .add_all(together)
        .into_iter()
        .map(Result::unwrap)
        .collect();
    assert_eq!(vault.epoch(), epoch + 1, "in one transaction");
    let [
        Entered::New(one),
        Entered::New(two),
        Entered::Already(twin),
        Entered::New(wanted_twice),
    ] = entered.as_slice()
    else {
        panic!("{entered:?}");
    };
    assert_eq!(twin.id, one.id);
    let numbers = [one.exhibit_no, two.exhibit_no, wanted_twice.exhibit_no];
    assert_eq!(numbers, [1, 2, 3]);
    assert_eq!(blob_files(&copy), 3);
    assert_eq!(vault.records_of::<Evidence>(id).unwrap().len(), 3);
}

#[test]
fn what_was_removed_or_lies_elsewhere_or_is_damaged_is_no_duplicate() {
    let (copy, mut vault, id) = with_incident();
    let path = file(&copy, "file", b"invented");
    let other = incident("Another", "");
    put(&mut vault, &other);
    add(&mut vault, other.id, &path).unwrap();
    assert_eq!(holds(&vault, id, &path), None, "another incident has it");

    let item = enter(&mut vault, id, &path).into_item();
    assert_eq!(holds(&vault, id, &path), Some(1), "the control");
    vault
        .transaction(|tx| tx.remove::<Evidence>(item.id.0, "mistake"))
        .unwrap();
    assert_eq!(holds(&vault, id, &path), None, "it was removed");

    let item = enter(&mut vault, id, &path).into_item();
    assert_eq!(item.exhibit_no, 2);
    vault.note_damaged(item.id);
    assert_eq!(holds(&vault, id, &path), None, "a check found it damaged");
    let whole = enter(&mut vault, id, &path).into_item();
    assert_eq!(holds(&vault, id, &path), Some(3), "the one that is whole");
    let blobs = fs::read_dir(copy.dir.join("blobs")).unwrap();
    for dir in blobs {
        for blob in fs::read_dir(dir.unwrap().path()).unwrap() {
            fs::remove_file(blob.unwrap().path()).unwrap();
        }
    }
    assert_eq!(holds(&vault, id, &path), None, "its file is gone");
    assert_eq!(whole.exhibit_no, 3);
    assert!(matches!(enter(&mut vault, id, &path), Entered::New(_)));
}

#[test]
fn what_else_happens_between_two_files_is_seen() {
    let (copy, mut vault, id) = with_incident();
    let path = file(&copy, "file", b"invented");
    let waiting = taken(&vault, id, &path, false);
    let item = add(&mut vault, id, &path).unwrap();
    let entered = vault.add_all(vec![waiting]).pop().unwrap().unwrap();
    assert_eq!(
        entered,
        Entered::Already(item.clone()),
        "another job was first"
    );
    let waiting = taken(&vault, id, &path, false);
    vault
        .transaction(|tx| tx.remove::<Evidence>(item.id.0, "mistake"))
        .unwrap();
    let entered = vault.add_all(vec![waiting]).pop().unwrap().unwrap();
    assert!(matches!(entered, Entered::New(_)), "{entered:?}");
    assert_eq!(blob_files(&copy), 2);
}

#[test]
fn a_digest_is_of_a_plain_file_that_stays_as_it_is() {
    let (copy, _, _) = with_incident();
    let path = file(&copy, "growing", &vec![1; 4 << 20]);
    let digest = digest_of(&path, &mut go_on).unwrap();
    assert_eq!(digest.len(), 64);
    let grown = digest_of(&path, &mut |p: Progress| {
        if p.done == 1 << 20 {
            let mut file = fs::OpenOptions::new().append(true).open(&path).unwrap();
            file.write_all(b"more").unwrap();
        }
        ControlFlow::Continue(())
    });
    assert!(matches!(grown, Err(IntakeError::Changed)));
    let stopped = digest_of(&path, &mut |_| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(IntakeError::Cancelled)));
    let folder = digest_of(copy.root.path(), &mut go_on);
    assert!(matches!(folder, Err(IntakeError::NotAFile)));
}
