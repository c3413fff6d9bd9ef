//! Every field of every kind of record, on its whole way: stored, seen, edited by drafts, stored again, written as a line, taken in
//! elsewhere. Which fields there are is asked of the model, so that a new one is in here from the start.

use std::collections::BTreeMap;
use std::fs;

use cairn_exchange::{Format, Options, incident_line, list_of_kind, read};
use cairn_model::shape::{Field, Mark, Shape};
use cairn_model::{
    Evidence, Incident, IncidentFile, IncidentId, Receiver, ReceiverId, RecordId, RecordKind,
};
use cairn_vault::Vault;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::arbitrary::{self, Fill};
use crate::vaults;

/// The kinds that no line brings, each for a reason that `docs/format/import.md` gives.
const NOT_BROUGHT: [RecordKind; 4] = [
    RecordKind::Evidence,
    RecordKind::Receiver,
    RecordKind::Submission,
    RecordKind::Accession,
];

/// What stays as it is from the start.
const FROM_INTAKE: [&str; 8] = [
    "id",
    "incident",
    "exhibit_no",
    "original_filename",
    "size",
    "media_type",
    "sha256",
    "crc32",
];

type Records = BTreeMap<RecordKind, Value>;

/// A receiver and an exhibit that all vaults of the test have.
struct Ground {
    receiver: Receiver,
    exhibit: Evidence,
}

fn ground() -> (Ground, [vaults::Open; 3]) {
    let mut open = vaults::empty();
    let key = cairn_crypto::safe::bundle_seal::Identity::generate().to_recipient();
    let receiver = Receiver::new(
        ReceiverId::random(),
        "Invented receiver".to_owned(),
        key.canonical().to_owned(),
    );
    let incident = Incident::new(IncidentId::random());
    open.vault
        .transaction(|tx| {
            tx.put(&receiver)?;
            tx.put(&incident)
        })
        .unwrap();
    let path = open.folder.path().join("item");
    fs::write(&path, "item").unwrap();
    let exhibit = attach(&mut open.vault, incident.id, &path);
    let (first, second) = open.twice();
    let (second, third) = second.twice();
    (Ground { receiver, exhibit }, [first, second, third])
}

fn attach(vault: &mut Vault, incident: IncidentId, path: &std::path::Path) -> Evidence {
    let media_type = |_: &[u8]| "application/octet-stream".to_owned();
    let mut go_on = |_| std::ops::ControlFlow::Continue(());
    vault
        .add_evidence(incident, path, &media_type, &mut go_on)
        .unwrap()
}

impl Ground {
    /// One record of every kind, all of them of one incident and pointing to one another.
    fn records(
        &self,
        runner: &mut TestRunner,
        fill: Fill,
        ids: &BTreeMap<RecordKind, Uuid>,
    ) -> Records {
        let mut records = Records::new();
        for kind in RecordKind::ALL {
            let mut record = arbitrary::json(kind, fill)
                .new_tree(runner)
                .unwrap()
                .current();
            point(kind.fields(), &mut record, ids);
            record["id"] = json!(ids[&kind]);
            if kind == RecordKind::Case {
                record["incidents"] = json!([ids[&RecordKind::Incident]]);
            } else if kind == RecordKind::Evidence {
                let item = serde_json::to_value(&self.exhibit).unwrap();
                for name in FROM_INTAKE {
                    record[name] = item[name].clone();
                }
            } else if kind == RecordKind::Receiver {
                record["recipient"] = json!(self.receiver.recipient);
            }
            records.insert(kind, record);
        }
        records
    }

    fn ids(&self) -> BTreeMap<RecordKind, Uuid> {
        let mut ids: BTreeMap<_, _> = RecordKind::ALL.map(|kind| (kind, Uuid::new_v4())).into();
        ids.insert(RecordKind::Receiver, self.receiver.id.0);
        ids.insert(RecordKind::Evidence, self.exhibit.id.0);
        ids
    }
}

/// Puts these ids into every link of a record.
fn point(fields: &[Field], record: &mut Value, ids: &BTreeMap<RecordKind, Uuid>) {
    for field in fields {
        point_within(field.shape, &mut record[field.name], ids);
    }
}

fn point_within(shape: &Shape, value: &mut Value, ids: &BTreeMap<RecordKind, Uuid>) {
    match shape {
        Shape::Link { to } => *value = json!(ids[to]),
        Shape::AnyLink => {
            let kind = serde_json::from_value(value["kind"].clone()).unwrap();
            *value = json!(RecordId {
                kind,
                id: ids[&kind]
            });
        }
        Shape::Group { fields } => point(fields, value, ids),
        Shape::Optional { of } if !value.is_null() => point_within(of, value, ids),
        Shape::List { of } => {
            let items = value.as_array_mut().unwrap();
            items
                .iter_mut()
                .for_each(|item| point_within(of, item, ids));
        }
        Shape::Answer { of } => {
            if let Some(known) = value.get_mut("known") {
                point_within(of, known, ids);
            }
        }
        Shape::Text
        | Shape::Line
        | Shape::FileName
        | Shape::Date
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Optional { .. } => {}
    }
}

fn put(vault: &mut Vault, kind: RecordKind, record: &Value) {
    vault.transaction(|tx| tx.put_json(kind, record)).unwrap();
}

/// The records of these kinds, as they stand in a vault.
fn stored(vault: &Vault, ids: &BTreeMap<RecordKind, Uuid>, kinds: &Records) -> Records {
    let read = |kind: &RecordKind| {
        let id = RecordId {
            kind: *kind,
            id: ids[kind],
        };
        (*kind, vault.record_json(id).unwrap())
    };
    kinds.keys().map(read).collect()
}

/// The judgement of every test here: where two sets of records differ, by kind and member.
fn differences(expected: &Records, found: &Records) -> Vec<String> {
    let mut all = Vec::new();
    for (kind, expected) in expected {
        for (name, member) in expected.as_object().unwrap() {
            if found[kind].get(name) != Some(member) {
                all.push(format!("{}.{name}", kind.name()));
            }
        }
    }
    all
}

/// Puts every field of the second record into the first by drafts, and commits them.
fn edit_by_drafts(vault: &mut Vault, kind: RecordKind, to: &Value) {
    let id = serde_json::from_value(to["id"].clone()).unwrap();
    let record = RecordId { kind, id };
    for field in kind.fields() {
        if !field.marks.contains(&Mark::Fixed) {
            let pointer = format!("/{}", field.name);
            vault.put_draft(record, &pointer, &to[field.name]).unwrap();
        }
    }
    vault.commit_drafts(record).unwrap();
    assert_eq!(vault.drafts(record).unwrap(), [], "{kind:?}");
}

/// What is set once stays what it was.
fn keep_fixed(kind: RecordKind, record: &mut Value, before: &Value) {
    for field in kind.fields() {
        if field.marks.contains(&Mark::Fixed) {
            record[field.name] = before[field.name].clone();
        }
    }
}

/// What the window is shown of an incident.
fn seen(vault: &Vault, incident: Uuid) -> Value {
    serde_json::to_value(vault.incident_file(IncidentId(incident)).unwrap()).unwrap()
}

fn shows(view: &Value, records: &Records) {
    assert_eq!(view["incident"], records[&RecordKind::Incident]);
    for (kind, record) in records {
        if let Some(list) = IncidentFile::list_of(*kind).filter(|_| *kind != RecordKind::Evidence) {
            assert_eq!(view[list], json!([record]), "{kind:?} as it is seen");
        }
    }
}

fn take_in(vault: &mut Vault, text: &str) -> Uuid {
    let reading = read(text.as_bytes(), &Format::JsonLines, Options::default());
    assert_eq!(reading.problems, []);
    reading.batch.store(vault).unwrap()[0].0
}

/// The line with a label in place of every id that is the line's own.
fn labelled(line: &str, ids: &BTreeMap<RecordKind, Uuid>) -> String {
    let own = ids.iter().filter(|(kind, _)| !NOT_BROUGHT.contains(kind));
    own.fold(line.to_owned(), |line, (kind, id)| {
        line.replace(&id.to_string(), kind.name())
    })
}

/// The labels again, in place of the ids that a vault gave.
fn with_labels(line: &Value) -> String {
    let mut text = line.to_string();
    for kind in RecordKind::ALL {
        let record = match list_of_kind(kind) {
            Some(list) => &line[list][0],
            None if kind == RecordKind::Incident => &line["incident"],
            None => continue,
        };
        text = text.replace(record["id"].as_str().unwrap(), kind.name());
    }
    text
}

#[test]
fn every_field_of_every_kind_survives_the_whole_way() {
    let (ground, [mut first, mut second, mut third]) = ground();
    let mut runner = TestRunner::deterministic();
    for fill in [
        Fill::Full,
        Fill::Any,
        Fill::Any,
        Fill::Any,
        Fill::Full,
        Fill::Any,
    ] {
        let ids = ground.ids();
        let before = ground.records(&mut runner, fill, &ids);
        let mut after = ground.records(&mut runner, fill, &ids);
        for (kind, record) in &before {
            put(&mut first.vault, *kind, record);
        }
        shows(&seen(&first.vault, ids[&RecordKind::Incident]), &before);
        for (kind, record) in &mut after {
            keep_fixed(*kind, record, &before[kind]);
            edit_by_drafts(&mut first.vault, *kind, record);
        }
        shows(&seen(&first.vault, ids[&RecordKind::Incident]), &after);
        assert_eq!(
            differences(&after, &stored(&first.vault, &ids, &after)),
            [""; 0]
        );

        let incident = IncidentId(ids[&RecordKind::Incident]);
        let line = incident_line(&first.vault, incident).unwrap();
        assert_eq!(take_in(&mut second.vault, &line.to_string()), incident.0);
        let brought: Records = after
            .iter()
            .filter(|(kind, _)| !NOT_BROUGHT.contains(kind))
            .map(|(kind, record)| (*kind, record.clone()))
            .collect();
        assert_eq!(brought.len(), RecordKind::ALL.len() - NOT_BROUGHT.len());
        assert_eq!(
            differences(&brought, &stored(&second.vault, &ids, &brought)),
            [""; 0]
        );

        // The same with labels: another vault gives ids of its own, and everything else is as it was.
        let labels = labelled(&line.to_string(), &ids);
        let fresh = take_in(&mut third.vault, &labels);
        assert_ne!(fresh, incident.0);
        let again = incident_line(&third.vault, IncidentId(fresh)).unwrap();
        assert_eq!(with_labels(&again), labels);
    }
}

#[test]
fn a_field_that_got_lost_on_the_way_would_be_noticed() {
    let (ground, [mut first, ..]) = ground();
    let mut runner = TestRunner::deterministic();
    let ids = ground.ids();
    let records = ground.records(&mut runner, Fill::Full, &ids);
    for (kind, record) in &records {
        put(&mut first.vault, *kind, record);
    }
    let line = incident_line(&first.vault, IncidentId(ids[&RecordKind::Incident])).unwrap();
    let mut lost = 0;
    for (kind, record) in &records {
        let Some(list) = list_of_kind(*kind) else {
            continue;
        };
        for name in record
            .as_object()
            .unwrap()
            .keys()
            .filter(|name| *name != "id" && *name != "incident")
        {
            let mut without = line.clone();
            without[list][0].as_object_mut().unwrap().remove(name);
            let reading = read(
                without.to_string().as_bytes(),
                &Format::JsonLines,
                Options::default(),
            );
            let is_noticed = if reading.problems.is_empty() {
                let found = reading.batch.records(*kind).next().unwrap();
                let found = Records::from([(*kind, kind.whole(found).unwrap())]);
                let expected = Records::from([(*kind, record.clone())]);
                differences(&expected, &found).contains(&format!("{}.{name}", kind.name()))
                    || default_says_the_same(*kind, record, name)
            } else {
                true
            };
            assert!(is_noticed, "{kind:?}.{name} was lost in silence");
            lost += 1;
        }
    }
    assert!(lost > 150, "only {lost} fields");
}

/// Whether the record would say the same without the member: a code that happens to be the one of an untouched form.
fn default_says_the_same(kind: RecordKind, record: &Value, name: &str) -> bool {
    let mut without = record.clone();
    without.as_object_mut().unwrap().remove(name);
    kind.whole(&without).unwrap() == *record
}

#[test]
fn only_evidence_receivers_and_the_ledger_are_not_brought() {
    let unlisted: Vec<_> = RecordKind::ALL
        .into_iter()
        .filter(|kind| list_of_kind(*kind).is_none() && *kind != RecordKind::Incident)
        .collect();
    assert_eq!(unlisted, NOT_BROUGHT);
}
