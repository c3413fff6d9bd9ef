#![allow(clippy::unwrap_used, reason = "tests")]

use serde_json::{Value, json};

use super::{Batch, batch, json_lines};
use crate::failure::Failure;

fn read(line: &Value) -> Result<Batch, Failure> {
    batch(json_lines::lines(&format!("\n{line}\n")).unwrap())
}

fn field(line: &Value) -> Failure {
    read(line).err().unwrap()
}

fn text(words: &str) -> Value {
    json!({ "known": { "language": "en", "text": words } })
}

#[test]
fn labels_join_the_records_of_a_line() {
    let line = json!({
        "incident": { "title": text("Invented") },
        "persons": [{ "id": "a", "names": { "full": text("Invented Person") } }],
        "participations": [{ "person": "a", "role": "victim" }],
        "acts": [{ "id": "x", "victim": { "known": "a" }, "act_type": "arrest" }],
        "involvements": [{ "act": { "known": "x" }, "actor_type": { "known": "police" } }],
        "engagements": [{ "persons": ["a"], "mechanism": "upr" }],
    });
    let batch = read(&line).unwrap();
    let person = batch.persons[0].id;
    assert_eq!(batch.participations[0].person, person);
    assert_eq!(batch.acts[0].victim.known(), Some(&person));
    assert_eq!(batch.acts[0].incident, batch.incidents[0].id);
    assert_eq!(batch.involvements[0].act.known(), Some(&batch.acts[0].id));
    assert_eq!(batch.engagements[0].persons, [person]);
    assert!(batch.elsewhere.is_empty());
}

#[test]
fn what_is_not_said_is_not_asked() {
    let batch = read(&json!({})).unwrap();
    assert!(batch.incidents[0].narrative.is_open());
}

#[test]
fn the_field_that_is_refused_is_named() {
    let named = |line: Value, name: &str| {
        let expected = Failure::ImportField {
            line: 2,
            field: name.to_owned(),
        };
        assert_eq!(field(&line), expected, "{line}");
    };
    named(json!({ "incident": { "title": "bare" } }), "incident.title");
    named(json!({ "incident": { "colour": 1 } }), "incident.colour");
    named(json!({ "incident": [] }), "incident");
    named(json!({ "evidence": [] }), "evidence");
    named(
        json!({ "acts": [{ "act_type": "arrest" }, { "act_type": "tickling" }] }),
        "acts[1].act_type",
    );
    named(
        json!({ "acts": [{ "act_type": "arrest", "start": { "known": { "value": "2025-13" } } }] }),
        "acts[0].start",
    );
    named(json!({ "persons": [7] }), "persons[0]");
    named(
        json!({ "consents": [{ "person": "a", "receiver": "age1typo", "value": "granted" }] }),
        "consents[0].receiver",
    );
    let range = json!({ "known": { "value": "2025", "qualifier": "between" } });
    named(json!({ "incident": { "start": range } }), "incident.start");
}

#[test]
fn what_a_record_cannot_do_without_is_named() {
    let required = Failure::ImportRequired {
        line: 2,
        field: "acts[0].act_type".to_owned(),
    };
    assert_eq!(field(&json!({ "acts": [{}] })), required);
}

#[test]
fn references_to_nothing_are_refused_before_the_vault_is_opened() {
    let lost = |line: Value, name: &str| {
        let expected = Failure::ImportReference {
            line: 2,
            field: name.to_owned(),
        };
        assert_eq!(field(&line), expected, "{line}");
    };
    lost(
        json!({ "participations": [{ "person": "nobody", "role": "victim" }] }),
        "participations[0].person",
    );
    lost(
        json!({ "engagements": [{ "persons": ["nobody"], "mechanism": "upr" }] }),
        "engagements[0].persons",
    );
    lost(
        json!({ "involvements": [{ "act": { "known": "nothing" } }] }),
        "involvements[0].act",
    );
    lost(
        json!({ "acts": [{ "act_type": "arrest", "incident": "other" }] }),
        "acts[0].incident",
    );
}

#[test]
fn an_id_is_given_once() {
    let taken = Failure::ImportTaken {
        line: 2,
        field: "persons[1].id".to_owned(),
    };
    assert_eq!(
        field(&json!({ "persons": [{ "id": "a" }, { "id": "a" }] })),
        taken
    );
    let id = "7d9f4c1e-58b1-4a3e-9f6e-2f1f6f0f9a10";
    assert_eq!(
        field(&json!({ "persons": [{ "id": id }, { "id": id }] })),
        taken
    );
}

#[test]
fn lines_that_are_not_json_are_named() {
    let failure = json_lines::lines("{}\n\n{\"incident\":\n").err().unwrap();
    assert!(
        matches!(failure, Failure::ImportNotJson { line: 3, .. }),
        "{failure:?}"
    );
    assert_eq!(
        super::text(b"ok\n\xff").err(),
        Some(Failure::ImportNotText { line: 2 })
    );
    assert_eq!(super::text(b"\xef\xbb\xbfok").unwrap(), "ok");
}

#[test]
fn the_example_of_the_document_is_read() {
    let document = include_str!("../../../../docs/format/import.md");
    let example = document
        .split("```json\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap();
    let key = cairn_crypto::safe::bundle_seal::Identity::generate().to_recipient();
    let example = example
        .replace("age1…", key.canonical())
        .replace("XXX", "CHE");
    let batch = read(&serde_json::from_str(&example).unwrap()).unwrap();
    assert_eq!(batch.consents[0].recipient, key.canonical());
    assert_eq!(
        batch.incidents[0]
            .narrative
            .known()
            .unwrap()
            .translations
            .len(),
        1
    );
}
