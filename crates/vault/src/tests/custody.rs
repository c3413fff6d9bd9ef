//! What happened to an item, as the log says.

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use cairn_model::{Answer, Evidence};

use super::evidence::add;
use crate::tests::shared::{Copy, incident, put};
use crate::{CustodyAct, Derivation, DerivationStep, Error, ExportNote, Fixity, Vault, fixity};

fn acts(vault: &Vault, item: &Evidence) -> Vec<CustodyAct> {
    let events = vault.evidence_custody(item.id).unwrap();
    assert!(events.is_sorted_by(|one, next| one.line < next.line && one.at <= next.at));
    events.into_iter().map(|event| event.what).collect()
}

/// Blobs are padded, so that only the largest can be told by its length.
fn largest_blob(copy: &Copy) -> PathBuf {
    let below = |path: PathBuf| {
        let entries = fs::read_dir(path).unwrap();
        entries.map(|entry| entry.unwrap().path())
    };
    let blobs = below(copy.dir.join("blobs")).flat_map(below);
    blobs
        .max_by_key(|path| fs::metadata(path).unwrap().len())
        .unwrap()
}

fn checked(vault: &mut Vault, item: &Evidence) -> Fixity {
    let outcome = match vault.evidence_reader(item.id) {
        Ok(mut reader) => fixity(&mut reader, item, &mut |_| ControlFlow::Continue(())).unwrap(),
        Err(Error::BlobDamaged) => Some(Fixity::Damaged),
        Err(other) => panic!("{other:?}"),
    };
    vault.note_fixity(item.id, outcome.unwrap()).unwrap();
    outcome.unwrap()
}

#[test]
fn everything_that_happens_to_an_item_stands_in_its_custody_and_nothing_of_others() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("With a photograph", "");
    put(&mut vault, &written);
    let path = copy.root.path().join("photograph");
    fs::write(&path, b"an invented photograph").unwrap();
    let mut item = add(&mut vault, written.id, &path).unwrap();
    fs::write(&path, b"another one").unwrap();
    let other = add(&mut vault, written.id, &path).unwrap();
    item.graphic_content = Answer::Known(true);
    put(&mut vault, &item);
    let derivation = Derivation {
        original: item.id,
        steps: DerivationStep::of_copy(true, false),
    };
    let made = vault
        .add_derivative(&derivation, b"pixels", "png", "image/png")
        .unwrap();
    assert_eq!(checked(&mut vault, &item), Fixity::Whole);
    let note = ExportNote {
        bundle_id: "invented".to_owned(),
        incidents: vec![written.id],
        receivers: vec!["ab".to_owned()],
        sha256: String::new(),
        evidence: vec![item.id],
    };
    vault.note_export(&note).unwrap();
    drop(vault);

    let vault = copy.open_clean();
    let exported = CustodyAct::Exported {
        bundle: "invented".to_owned(),
        receivers: vec!["ab".to_owned()],
    };
    let happened = [
        CustodyAct::TakenIn,
        CustodyAct::Described,
        CustodyAct::Copied { to: made.id },
        CustodyAct::Checked(Fixity::Whole),
        exported,
    ];
    assert_eq!(acts(&vault, &item), happened);
    let codes: Vec<&str> = happened.iter().map(CustodyAct::premis).collect();
    assert_eq!(codes, ["ing", "mem", "rep", "fix", "exp"]);
    assert_eq!(acts(&vault, &other), [CustodyAct::TakenIn]);
    let was_made = CustodyAct::Made {
        from: item.id,
        steps: DerivationStep::of_copy(true, false),
        is_redacted: true,
    };
    assert!(acts(&vault, &made).contains(&was_made));
    let report = vault.check(&mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(report.findings, []);
}

#[test]
fn a_check_stands_in_the_log_as_the_format_says() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("With a file", "");
    put(&mut vault, &written);
    let path = copy.root.path().join("file");
    fs::write(&path, b"invented").unwrap();
    let item = add(&mut vault, written.id, &path).unwrap();
    assert_eq!(checked(&mut vault, &item), Fixity::Whole);
    let chains = vault.custody(&[written.id]).unwrap();
    let last = &chains[0].lines.last().unwrap().entry_json;
    let at = vault.evidence_custody(item.id).unwrap().pop().unwrap().at;
    let id = item.id;
    let expected = format!(
        r#"{{"event":"fixity_checked","at":"{at}","kind":"evidence","id":"{id}","outcome":"whole"}}"#
    );
    assert_eq!(last, &expected);
}

#[test]
fn codes_of_steps_are_those_of_the_log() {
    let steps = DerivationStep::of_copy(true, true).into_iter();
    for step in steps.chain(DerivationStep::of_sound(true)) {
        assert_eq!(serde_json::json!(step), step.code());
    }
}

#[test]
fn a_blob_that_was_changed_or_is_gone_is_damaged_and_the_rest_goes_on() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("With two files", "");
    put(&mut vault, &written);
    let path = copy.root.path().join("file");
    fs::write(&path, vec![7; 200_000]).unwrap();
    let item = add(&mut vault, written.id, &path).unwrap();
    fs::write(&path, b"the other").unwrap();
    let other = add(&mut vault, written.id, &path).unwrap();
    let blob = largest_blob(&copy);
    let mut bytes = fs::read(&blob).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&blob, &bytes).unwrap();
    assert_eq!(checked(&mut vault, &item), Fixity::Damaged);
    fs::remove_file(&blob).unwrap();
    assert_eq!(checked(&mut vault, &item), Fixity::Damaged);
    assert_eq!(checked(&mut vault, &other), Fixity::Whole);
    let damaged = CustodyAct::Checked(Fixity::Damaged);
    assert_eq!(
        acts(&vault, &item),
        [CustodyAct::TakenIn, damaged.clone(), damaged]
    );
    assert_eq!(vault.damaged_among(&[item.id, other.id]), [item.id]);
}

#[test]
fn the_index_says_of_every_exhibit_who_was_given_it_and_when_its_bytes_were_looked_at() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("With two exhibits", "");
    put(&mut vault, &written);
    let path = copy.root.path().join("letter");
    fs::write(&path, b"an invented letter").unwrap();
    let letter = add(&mut vault, written.id, &path).unwrap();
    fs::write(&path, b"another one").unwrap();
    let other = add(&mut vault, written.id, &path).unwrap();
    for (bundle, receivers) in [("one", vec!["ab", "cd"]), ("two", vec!["cd"])] {
        let note = ExportNote {
            bundle_id: bundle.to_owned(),
            incidents: vec![written.id],
            receivers: receivers.into_iter().map(str::to_owned).collect(),
            sha256: String::new(),
            evidence: vec![letter.id],
        };
        vault.note_export(&note).unwrap();
    }
    assert_eq!(checked(&mut vault, &other), Fixity::Whole);

    let index = vault.evidence_index(written.id).unwrap();
    let [first, second] = index.as_slice() else {
        panic!("{index:?}");
    };
    assert_eq!((&first.item, &second.item), (&letter, &other));
    assert_eq!(first.receivers, ["ab", "cd"], "each once");
    assert!(second.receivers.is_empty());
    assert_eq!(first.checked, None);
    let outcome = second.checked.as_ref().map(|(_, outcome)| *outcome);
    assert_eq!(outcome, Some(Fixity::Whole));
    assert!(index.iter().all(|exhibit| exhibit.taken_in.is_some()));
}
