//! Persons who are not named and stand there all the same.

use cairn_model::disclosure::{Because, Disclosure, NameChoice, NameDecision};
use cairn_model::vocabulary::{ConsentValue, Sensitivity};
use cairn_model::{Answer, Missing, PersonId};

use crate::sample::{Sample, text};

/// A victim whom nobody asked, told of in an act and in a text.
fn sample() -> (Sample, PersonId) {
    let mut sample = Sample::new();
    let person = sample.witness("Amina Haddad");
    sample.file().persons[0].occupation = text("nurse");
    sample.act(person);
    sample.narrate("They came for Amina at night.");
    (sample, person)
}

fn json(out: &Disclosure) -> String {
    serde_json::to_string(&out.files).unwrap()
}

#[test]
fn a_person_under_a_pseudonym_keeps_their_place_and_nothing_else() {
    let (mut sample, person) = sample();
    assert!(sample.disclose().files[0].acts.is_empty(), "the control");
    sample.pseudonymous.insert(person);
    let out = sample.disclose();
    assert!(out.open.is_empty(), "the name in the text is decided");
    let file = &out.files[0];
    let shown = &file.persons[0];
    assert_eq!(shown.names.full.known().unwrap().text, "[person 1]");
    assert_eq!(
        shown.occupation,
        Answer::Missing(Missing::WithheldForSafety)
    );
    assert_eq!(file.acts[0].victim, Answer::Known(shown.id));
    assert_eq!(file.participations[0].person, shown.id);
    let narrative = &file.incident.narrative.known().unwrap().text;
    assert_eq!(narrative, "They came for [person 1] at night.");
    let whole = json(&out);
    for kept in ["Amina", "Haddad", "nurse", &person.to_string()] {
        assert!(!whole.contains(kept), "{kept}");
    }
    let because = Because::Pseudonym { person };
    assert!(
        out.left_out
            .iter()
            .any(|l| l.record.id == person.0 && l.because == because)
    );
    assert_eq!((out.counts().persons, out.counts().pseudonyms), (0, 1));
}

#[test]
fn two_bundles_do_not_tell_that_they_mean_the_same_person() {
    let (mut sample, person) = sample();
    sample.pseudonymous.insert(person);
    let (one, other) = (sample.disclose(), sample.disclose());
    let ids = |out: &Disclosure| {
        (
            out.files[0].persons[0].id,
            out.files[0].participations[0].id,
        )
    };
    assert_ne!(ids(&one).0, ids(&other).0);
    assert_ne!(ids(&one).1, ids(&other).1);
}

#[test]
fn both_parts_of_one_bundle_mean_the_same_person_by_a_pseudonym() {
    let (mut sample, person) = sample();
    sample.pseudonymous.insert(person);
    let (whole, transmissible) = sample.parts();
    let of = |out: &Disclosure| {
        let shown = &out.files[0].persons[0];
        (shown.id, shown.names.full.clone())
    };
    assert_eq!(of(&whole), of(&transmissible));
}

#[test]
fn whoever_said_no_to_the_receiver_stands_there_under_no_pseudonym_either() {
    for value in [ConsentValue::Refused, ConsentValue::Withdrawn] {
        let (mut sample, person) = sample();
        sample.consent(person, value);
        sample.pseudonymous.insert(person);
        let out = sample.disclose();
        assert!(out.files[0].persons.is_empty() && out.files[0].acts.is_empty());
        assert_eq!(
            out.open.len(),
            1,
            "and the name in the text waits for a decision"
        );
    }
}

#[test]
fn whoever_may_be_named_is_named_whatever_was_chosen() {
    let (mut sample, person) = sample();
    sample.consent(person, ConsentValue::Granted);
    sample.pseudonymous.insert(person);
    assert_eq!(sample.disclose().files[0].persons[0].id, person);
}

#[test]
fn no_pseudonym_covers_a_face() {
    let (mut sample, person) = sample();
    sample.attach(vec![person], Sensitivity::Normal);
    sample.pseudonymous.insert(person);
    assert!(sample.disclose().files[0].evidence.is_empty());
}

#[test]
fn words_that_mean_something_else_stay_where_the_user_says_so() {
    let (mut sample, person) = sample();
    sample.pseudonymous.insert(person);
    let incident = sample.files[0].incident.id;
    sample.decisions.push(NameDecision {
        record: cairn_model::RecordId {
            kind: cairn_model::RecordKind::Incident,
            id: incident.0,
        },
        field: "/narrative".to_owned(),
        person,
        choice: NameChoice::NotThisPerson,
    });
    assert!(json(&sample.disclose()).contains("for Amina at"));
}
