//! Every kind of record with every field that it has: stored, read, edited by drafts, searched.

use std::fs;

use cairn_model::shape::{Mark, words};
use cairn_model::vocabulary::ActType;
use cairn_model::{
    Act, ActId, Answer, Detention, Evidence, Incident, IncidentId, Involvement, InvolvementId,
    Nexus, NexusId, Person, PersonId, Record, RecordId, RecordKind, Statement, StatementId, Text,
    WithType,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::Vault;
use crate::table::record;
use crate::tests::evidence::add;
use crate::tests::shared::{Copy, found, incident, put};
use crate::tests::support::arbitrary::{self, Fill};
use crate::tests::support::full::Full;

/// What an evidence item has from its intake.
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

/// A vault with one incident and one evidence item in it.
struct Ground {
    copy: Copy,
    vault: Vault,
    incident: Incident,
    item: Evidence,
}

impl Ground {
    fn new() -> Self {
        let copy = Copy::new();
        let mut vault = copy.open_clean();
        let incident = incident("With all kinds", "");
        put(&mut vault, &incident);
        let path = copy.root.path().join("item");
        fs::write(&path, "item").unwrap();
        let item = add(&mut vault, incident.id, &path).unwrap();
        Self {
            copy,
            vault,
            incident,
            item,
        }
    }

    /// Makes the record one that this vault takes: a part of its incident, the item that it has.
    fn fit(&self, kind: RecordKind, record: &mut Value) {
        if let Some(of) = record.get_mut("incident") {
            *of = json!(self.incident.id);
        }
        if kind == RecordKind::Incident {
            record["id"] = json!(self.incident.id);
        }
        if kind == RecordKind::Evidence {
            let item = serde_json::to_value(&self.item).unwrap();
            for name in FROM_INTAKE {
                record[name] = item[name].clone();
            }
        }
    }

    fn body(&self, id: RecordId) -> String {
        record::find(&self.vault.connection, id.id)
            .unwrap()
            .unwrap()
            .body
    }
}

/// Stores a record and reads it again.
struct Stores<'g>(&'g mut Ground, &'g Value);

impl WithType for Stores<'_> {
    type Output = Value;

    fn with<R: Record>(self) -> Value {
        let record: R = serde_json::from_value(self.1.clone()).unwrap();
        self.0.vault.transaction(|tx| tx.put(&record)).unwrap();
        let read = self.0.vault.record::<R>(record.uuid()).unwrap().value;
        serde_json::to_value(read).unwrap()
    }
}

/// Reads a record.
struct Reads<'g>(&'g Ground, RecordId);

impl WithType for Reads<'_> {
    type Output = Value;

    fn with<R: Record>(self) -> Value {
        let stored = self.0.vault.record::<R>(self.1.id).unwrap();
        serde_json::to_value(stored.value).unwrap()
    }
}

fn id_of(kind: RecordKind, record: &Value) -> RecordId {
    let id = serde_json::from_value(record["id"].clone()).unwrap();
    RecordId { kind, id }
}

/// Puts every field of the second record into the first by drafts, and commits them.
fn edit_by_drafts(ground: &mut Ground, id: RecordId, to: &Value) {
    for field in id.kind.fields() {
        if !field.marks.contains(&Mark::Fixed) {
            let pointer = format!("/{}", field.name);
            ground
                .vault
                .put_draft(id, &pointer, &to[field.name])
                .unwrap();
        }
    }
    ground.vault.commit_drafts(id).unwrap();
    assert_eq!(ground.vault.drafts(id).unwrap(), [], "{:?}", id.kind);
}

fn goes_through(ground: &mut Ground, kind: RecordKind, mut first: Value, mut second: Value) {
    ground.fit(kind, &mut first);
    ground.fit(kind, &mut second);
    for field in kind
        .fields()
        .iter()
        .filter(|f| f.marks.contains(&Mark::Fixed))
    {
        second[field.name] = first[field.name].clone();
    }
    assert_eq!(
        kind.with(Stores(ground, &first)),
        first,
        "{kind:?} as it was stored"
    );
    let id = id_of(kind, &first);
    edit_by_drafts(ground, id, &second);
    assert_eq!(
        kind.with(Reads(ground, id)),
        second,
        "{kind:?} as it was edited"
    );
    let revision = body_of(ground, id);
    assert_eq!(kind.with(Stores(ground, &second)), second);
    assert_eq!(body_of(ground, id), revision, "{kind:?}: nothing changed");
}

fn body_of(ground: &Ground, id: RecordId) -> (String, u64) {
    let row = record::find(&ground.vault.connection, id.id)
        .unwrap()
        .unwrap();
    (row.body, row.revision)
}

#[test]
fn every_field_of_every_kind_survives_storing_reading_and_editing() {
    let mut ground = Ground::new();
    let mut runner = TestRunner::deterministic();
    for fill in [Fill::Full, Fill::Any, Fill::Any, Fill::Any] {
        for kind in RecordKind::ALL {
            let mut next = || {
                arbitrary::json(kind, fill)
                    .new_tree(&mut runner)
                    .unwrap()
                    .current()
            };
            let (first, second) = (next(), next());
            goes_through(&mut ground, kind, first, second);
        }
    }
    let file = ground.vault.incident_file(ground.incident.id).unwrap();
    assert_eq!(
        (file.risks.len(), file.nexuses.len(), file.evidence.len()),
        (4, 4, 1)
    );
    drop(ground.vault);
    ground.copy.open_clean();
}

/// Stores the least that there can be of a kind: an id, and what must be given.
fn least(ground: &mut Ground, kind: RecordKind) -> RecordId {
    let mut record = Full::of(&|_| "words".to_owned()).json(kind);
    ground.fit(kind, &mut record);
    let is_given = |name: &str| {
        let mut fields = kind.fields().iter();
        fields.any(|f| f.name == name && f.marks.contains(&Mark::Given))
    };
    record
        .as_object_mut()
        .unwrap()
        .retain(|name, _| is_given(name));
    kind.with(Stores(ground, &record));
    id_of(kind, &record)
}

#[test]
fn a_question_that_nobody_has_asked_is_not_stored_and_reads_as_not_asked() {
    let mut ground = Ground::new();
    for kind in RecordKind::ALL {
        let id = least(&mut ground, kind);
        let body = ground.body(id);
        assert!(
            !body.contains("not_asked") || kind == RecordKind::Consent,
            "{kind:?}: {body}"
        );
        assert!(
            !body.contains("null") && !body.contains("[]") && !body.contains("{}"),
            "{body}"
        );
        assert!(body.len() < 600, "{kind:?}: {body}");
        let read = kind.with(Reads(&ground, id));
        for field in kind.fields() {
            assert!(read.get(field.name).is_some(), "{kind:?} {}", field.name);
        }
    }
    let person = Person::new(PersonId::random());
    ground.vault.transaction(|tx| tx.put(&person)).unwrap();
    let read = ground.vault.record::<Person>(person.id.0).unwrap().value;
    assert!(read.occupation.is_open() && read.organisation.is_none());
    assert_eq!(read, person);
}

#[test]
fn an_answer_that_is_missing_and_a_module_that_was_opened_are_stored() {
    let mut ground = Ground::new();
    let mut act = Act::new(ActId::random(), ground.incident.id, ActType::Detention);
    act.end = Answer::Missing(cairn_model::Missing::Unknown);
    act.detention = Some(Detention::default());
    ground.vault.transaction(|tx| tx.put(&act)).unwrap();
    let read = ground.vault.record::<Act>(act.id.0).unwrap().value;
    assert_eq!(read, act);
    let id = act.record_id();
    assert!(ground.body(id).contains(r#""detention":{}"#));
    let conditions = json!({ "known": { "language": "en", "text": "No window" } });
    ground
        .vault
        .put_draft(id, "/detention/conditions", &conditions)
        .unwrap();
    ground.vault.commit_drafts(id).unwrap();
    let read = ground.vault.record::<Act>(act.id.0).unwrap().value;
    let conditions = read.detention.unwrap().conditions;
    assert_eq!(conditions, Answer::Known(Text::new("en", "No window")));
}

#[test]
fn search_finds_a_line_and_a_text_inside_a_module() {
    let mut ground = Ground::new();
    let other = incident("Another", "");
    put(&mut ground.vault, &other);
    let id = ground.incident.id;
    let mut involvement = Involvement::new(InvolvementId::random(), id);
    involvement.badge = Answer::Known("GX-4711".to_owned());
    involvement.vehicle_plates = vec!["ZH 998877".to_owned()];
    let mut act = Act::new(ActId::random(), id, ActType::Detention);
    act.detention = Some(Detention {
        conditions: Answer::Known(Text::new("en", "a windowless basement")),
        ..Detention::default()
    });
    let mut statement = Statement::new(StatementId::random(), id);
    statement.account = Answer::Known(Text::new("zh", "他们在夜里来了"));
    let vault = &mut ground.vault;
    for words in ["4711", "998877", "windowless", "夜里", "typed-plate"] {
        assert_eq!(found(vault, words), 0, "the control: {words}");
    }
    vault
        .transaction(|tx| {
            tx.put(&involvement)?;
            tx.put(&act)?;
            tx.put(&statement)
        })
        .unwrap();
    let plates = json!(["typed-plate"]);
    vault
        .put_draft(involvement.record_id(), "/vehicle_plates", &plates)
        .unwrap();
    for words in ["4711", "998877", "windowless", "夜里", "typed-plate"] {
        assert_eq!(found(vault, words), 1, "{words}");
    }
    assert_eq!(
        found(vault, "detention"),
        0,
        "a code is no word of anybody's"
    );
}

#[test]
fn every_word_of_a_record_that_belongs_to_an_incident_is_found() {
    for kind in RecordKind::ALL {
        if !kind.fields().iter().any(|field| field.name == "incident") {
            continue;
        }
        let mut ground = Ground::new();
        let word = |n: usize| format!("word{n}of{}", kind.name().replace('_', ""));
        let mut record = Full::of(&word).json(kind);
        ground.fit(kind, &mut record);
        kind.with(Stores(&mut ground, &record));
        let mut written = Vec::new();
        words(kind.fields(), &record, &mut |words| {
            written.push(words.to_owned())
        });
        assert_eq!(
            written.is_empty(),
            kind == RecordKind::Participation,
            "{kind:?}"
        );
        for word in written {
            assert_eq!(found(&ground.vault, &word), 1, "{kind:?} {word}");
        }
        assert_eq!(
            found(&ground.vault, "word0of"),
            0,
            "a translator is not told of"
        );
    }
}

#[test]
fn a_part_of_a_kind_needs_its_incident() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let nexus = Nexus::new(NexusId::random(), IncidentId::random());
    let refused = vault.transaction(|tx| tx.put(&nexus));
    assert!(matches!(refused, Err(crate::Error::NotFound)));
}
