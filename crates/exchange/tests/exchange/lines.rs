//! JSON Lines: ids, labels, references, receivers, and every problem at once.

use cairn_crypto::safe::bundle_seal::Identity;
use cairn_exchange::{Batch, Format, Options, Problem, Reading, StoreError, read};
use cairn_model::vocabulary::Fault;
use cairn_model::{Person, Receiver, RecordKind};
use serde_json::{Value, json};

use crate::vaults;

fn reading(lines: &[Value]) -> Reading {
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    let text = format!("\n{}\n", lines.join("\n"));
    read(text.as_bytes(), &Format::JsonLines, Options::default())
}

fn batch(line: &Value) -> Batch {
    let Reading { batch, problems } = reading(std::slice::from_ref(line));
    assert_eq!(problems, [], "{line}");
    batch
}

fn named(line: &Value) -> Vec<(String, Fault)> {
    let problems = reading(std::slice::from_ref(line)).problems;
    problems
        .into_iter()
        .map(|problem| {
            assert_eq!(problem.line, 2);
            (problem.field, problem.fault)
        })
        .collect()
}

fn one(batch: &Batch, kind: RecordKind) -> &Value {
    batch.records(kind).next().unwrap()
}

fn text(words: &str) -> Value {
    json!({ "known": { "language": "en", "text": words } })
}

#[test]
fn labels_join_the_records_of_a_line_in_any_order() {
    let line = json!({
        "state_replies": [{ "intervention": { "known": "letter" } }],
        "engagements": [{ "id": "e", "persons": ["a"], "mechanism": "upr" }],
        "nexuses": [{ "act": { "known": "x" }, "engagement": { "known": "e" } }],
        "cases": [{ "reference": "r-1", "incidents": ["i"], "lawyers": ["a"] }],
        "acts": [{ "id": "x", "victim": { "known": "a" }, "act_type": "arrest",
            "disappearance": { "family_contact": { "known": "a" } } }],
        "incident": { "id": "i", "title": text("Invented") },
        "persons": [{ "id": "a", "names": { "full": text("Invented Person") } }],
        "interventions": [{ "id": "letter", "intervention_type": "sp_urgent_appeal" }],
        "risks": [{ "person": "a", "likelihood": { "known": 5 } }],
        "informed_consents": [{ "person": "a" }],
    });
    let batch = batch(&line);
    let person = &one(&batch, RecordKind::Person)["id"];
    let act = one(&batch, RecordKind::Act);
    assert_eq!(&act["victim"]["known"], person);
    assert_eq!(&act["disappearance"]["family_contact"]["known"], person);
    let incident = &one(&batch, RecordKind::Incident)["id"];
    assert_eq!(&act["incident"], incident);
    assert_eq!(one(&batch, RecordKind::Nexus)["act"]["known"], act["id"]);
    let case = one(&batch, RecordKind::Case);
    assert_eq!(&case["incidents"][0], incident);
    assert_eq!(&case["lawyers"][0], person);
    let letter = &one(&batch, RecordKind::Intervention)["id"];
    assert_eq!(
        &one(&batch, RecordKind::StateReply)["intervention"]["known"],
        letter
    );
}

#[test]
fn every_fault_is_named_with_its_place_at_once() {
    let range = json!({ "known": { "value": "2025", "qualifier": "between" } });
    let line = json!({
        "incident": { "title": "bare", "colour": 1, "start": range },
        "acts": [
            { "act_type": "arrest" },
            { "act_type": "tickling", "start": { "known": { "value": "2025-13" } } },
            {},
        ],
        "persons": [7],
        "risks": [{ "person": "nobody", "impact": { "known": 9 } }],
        "receivers": [],
        "evidence": [{}],
    });
    let mut expected = [
        ("acts[1].act_type", Fault::Code),
        ("acts[1].start", Fault::Date),
        ("acts[2].act_type", Fault::Required),
        ("evidence", Fault::Evidence),
        ("incident.colour", Fault::UnknownField),
        ("incident.start", Fault::Range),
        ("incident.title", Fault::Form),
        ("persons[0]", Fault::Form),
        ("receivers", Fault::UnknownField),
        ("risks[0].impact", Fault::OneToFive),
        ("risks[0].person", Fault::Reference),
    ]
    .map(|(field, fault)| (field.to_owned(), fault));
    expected.sort();
    assert_eq!(named(&line), expected);
}

#[test]
fn references_to_nothing_and_to_another_incident_are_named() {
    for (line, field, fault) in [
        (
            json!({ "participations": [{ "person": "b", "role": "victim" }] }),
            "participations[0].person",
            Fault::Reference,
        ),
        (
            json!({ "engagements": [{ "persons": ["b"], "mechanism": "upr" }] }),
            "engagements[0].persons[0]",
            Fault::Reference,
        ),
        (
            json!({ "acts": [{ "act_type": "arrest", "incident": "other" }] }),
            "acts[0].incident",
            Fault::Reference,
        ),
        (
            json!({ "consents": [{ "person": "a", "receiver": "age1typo", "value": "granted" }], "persons": [{ "id": "a" }] }),
            "consents[0].receiver",
            Fault::Receiver,
        ),
        (
            json!({ "persons": [{ "id": "a" }, { "id": "a" }] }),
            "persons[1].id",
            Fault::Taken,
        ),
    ] {
        assert_eq!(named(&line), [(field.to_owned(), fault)], "{line}");
    }
}

#[test]
fn lines_that_are_not_json_are_named_and_the_others_are_read() {
    let text = b"{}\n\n{\"incident\":\n{\"acts\":[{}]}\n";
    let found = read(text, &Format::JsonLines, Options::default()).problems;
    let told: Vec<_> = found.iter().map(|p| (p.line, p.fault)).collect();
    assert_eq!(told, [(3, Fault::Json), (4, Fault::Required)]);
    assert!(found[0].column.is_some());
    let found = read(b"ok\n\xff", &Format::JsonLines, Options::default()).problems;
    assert_eq!((found[0].line, found[0].fault), (2, Fault::Encoding));
    let with_mark = read(
        "\u{feff}{}".as_bytes(),
        &Format::JsonLines,
        Options::default(),
    );
    assert_eq!(with_mark.problems, []);
}

const PERSON: &str = "7d9f4c1e-58b1-4a3e-9f6e-2f1f6f0f9a10";

fn naming(person: &str, name: &str) -> Value {
    json!({
        "persons": [{ "id": person, "names": { "full": text(name) } }],
        "participations": [{ "person": person, "role": "witness" }],
    })
}

#[test]
fn one_person_may_stand_in_several_lines_that_say_the_same() {
    let mut open = vaults::empty();
    let reading = reading(&[naming(PERSON, "A"), naming(PERSON, "A")]);
    assert_eq!(reading.problems, []);
    let stored = reading.batch.store(&mut open.vault).unwrap();
    assert_eq!(stored.len(), 2);
    assert_eq!(open.vault.records::<Person>().unwrap().len(), 1);

    let other = self::reading(&[naming(PERSON, "A"), naming(PERSON, "B")]);
    let told: Vec<_> = other.problems.iter().map(|p| (p.line, p.fault)).collect();
    assert_eq!(told, [(3, Fault::Taken)]);

    // Whom the vault has already, saying the same, is left as they are; saying otherwise is refused.
    self::reading(&[naming(PERSON, "A")])
        .batch
        .store(&mut open.vault)
        .unwrap();
    let refused = self::reading(&[naming(PERSON, "B")])
        .batch
        .store(&mut open.vault);
    let Err(StoreError::Problems(problems)) = refused else {
        panic!("not refused");
    };
    assert_eq!(problems[0].field, "persons[0].id");
    assert_eq!(problems[0].fault, Fault::Taken);
    assert_eq!(open.vault.count(RecordKind::Incident).unwrap(), 3);
}

fn store(
    problems_of: &Value,
    leaves_out_dangling: bool,
    vault: &mut cairn_vault::Vault,
) -> Result<(), Vec<Problem>> {
    let options = Options {
        leaves_out_dangling,
    };
    let reading = read(
        problems_of.to_string().as_bytes(),
        &Format::JsonLines,
        options,
    );
    if !reading.problems.is_empty() {
        return Err(reading.problems);
    }
    match reading.batch.store(vault) {
        Ok(_) => Ok(()),
        Err(StoreError::Problems(problems)) => Err(problems),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_link_that_leads_nowhere_is_named_or_taken_out_where_that_is_asked_for() {
    let mut open = vaults::empty();
    let line = json!({
        "evidence": [],
        "engagements": [{ "mechanism": "upr", "proof": [PERSON] }],
        "domestic_steps": [{ "step_type": "court", "persons": [PERSON] }],
        "state_replies": [{ "document": { "known": PERSON } }],
    });
    let fields: Vec<String> = store(&line, false, &mut open.vault)
        .unwrap_err()
        .into_iter()
        .map(|problem| problem.field)
        .collect();
    assert_eq!(
        fields,
        [
            "domestic_steps[0].persons[0]",
            "engagements[0].proof[0]",
            "state_replies[0].document"
        ]
    );
    assert_eq!(
        open.vault.count(RecordKind::Incident).unwrap(),
        0,
        "nothing came in"
    );
    store(&line, true, &mut open.vault).unwrap();
    let reply = &open.vault.records::<cairn_model::StateReply>().unwrap()[0].value;
    assert_eq!(
        reply.document,
        cairn_model::Answer::Missing(cairn_model::Missing::Unknown)
    );
    // A part that there is not without the person stays a problem.
    let needed = json!({ "risks": [{ "person": PERSON }] });
    let problems = store(&needed, true, &mut open.vault).unwrap_err();
    assert_eq!(problems[0].field, "risks[0].person");
}

#[test]
fn receivers_are_known_by_their_keys_and_others_join_the_address_book() {
    let mut open = vaults::empty();
    let keys = [Identity::generate(), Identity::generate()].map(|key| key.to_recipient());
    let line = |key: usize| {
        json!({
            "persons": [{ "id": "a", "names": { "full": text("A") } }],
            "participations": [{ "person": "a", "role": "victim" }],
            "consents": [{ "person": "a", "receiver": keys[key].canonical(), "value": "refused" }],
            "risks": [{ "person": "a", "receiver": { "known": keys[key].canonical() } }],
        })
    };
    for key in [0, 0, 1] {
        store(&line(key), false, &mut open.vault).unwrap();
    }
    let receivers = open.vault.records::<Receiver>().unwrap();
    assert_eq!(receivers.len(), 2);
    let risk = &open.vault.records::<cairn_model::Risk>().unwrap()[2].value;
    let to = receivers
        .iter()
        .find(|r| r.value.recipient == keys[1].canonical());
    assert_eq!(risk.receiver.known(), to.map(|receiver| &receiver.value.id));
}

#[test]
fn the_example_of_the_document_is_read() {
    let document = include_str!("../../../../docs/format/import.md");
    let example = document.split("```json\n").nth(1);
    let example = example.and_then(|rest| rest.split("```").next()).unwrap();
    let key = Identity::generate().to_recipient();
    let example = example
        .replace("age1…", key.canonical())
        .replace("XXX", "CHE");
    let batch = batch(&serde_json::from_str(&example).unwrap());
    let narrative = &one(&batch, RecordKind::Incident)["narrative"]["known"];
    assert_eq!(narrative["translations"].as_array().unwrap().len(), 1);
}
