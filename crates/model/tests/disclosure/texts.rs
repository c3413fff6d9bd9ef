//! Names in texts.

use std::collections::BTreeSet;

use cairn_model::disclosure::{Because, NameChoice, NameDecision, NameFound};
use cairn_model::shape::words;
use cairn_model::vocabulary::{ConsentValue, Purpose, Sensitivity};
use cairn_model::{
    Answer, EachRecord, Missing, Record, RecordKind, Text, Translation, TranslationStatus,
};

use crate::sample::{Sample, text};
use crate::support::{full::Full, look};

fn decide(found: &NameFound, choice: NameChoice) -> NameDecision {
    NameDecision {
        record: found.record,
        field: found.field.clone(),
        person: found.person,
        choice,
    }
}

fn narrative(sample: &Sample) -> String {
    let out = sample.disclose();
    out.files[0]
        .incident
        .narrative
        .known()
        .unwrap()
        .text
        .clone()
}

/// A text that names a person in its original and in a translation.
fn full(name: &str) -> Text {
    let mut text = Text::new("en", format!("and {name} too"));
    text.translations.push(Translation {
        language: "fr".to_owned(),
        text: format!("et {name} aussi"),
        translator: Some(name.to_owned()),
        status: TranslationStatus::Machine,
    });
    text
}

/// How often a name stands in the words of a record.
struct Count(usize);

impl EachRecord for Count {
    fn record<R: Record>(&mut self, record: &R) {
        let json = serde_json::to_value(record).unwrap();
        words(R::KIND.fields(), &json, &mut |words| {
            self.0 += words.matches(NAME).count();
        });
        // Words that are no part of what was told, and are searched all the same.
        let leaves = look::leaves(R::KIND.fields(), &json);
        let zones = leaves.iter().filter_map(|leaf| leaf.value.get("time_zone"));
        self.0 += zones.filter(|zone| !zone.is_null()).count();
    }
}

const NAME: &str = "Zarathustra";

/// A file with a full record in each of its lists, and the name in every word of it. Everybody in it has agreed.
fn full_sample() -> Sample {
    let mut sample = Sample::new();
    let words = |_| format!("and {NAME} too");
    let mut file = Full::of(&words).file();
    file.incident.sensitivity = Sensitivity::Normal;
    // Coordinates that are words cannot be rounded, and would stay.
    file.incident.place.public_precision_m = Answer::default();
    for act in &mut file.acts {
        act.place.public_precision_m = Answer::default();
    }
    sample.consent(file.persons[0].id, ConsentValue::Granted);
    sample.say(file.persons[0].id, ConsentValue::Granted, &[Purpose::P16]);
    sample.files = vec![file];
    sample.known(NAME);
    sample
}

#[test]
fn every_string_of_a_full_file_is_searched() {
    let sample = full_sample();
    let mut stays = sample.files[0].clone();
    let mut planted = Count(0);
    stays.risks.clear();
    stays.persons[0].contact = Answer::default();
    stays.persons[0].contacts.clear();
    stays.each_record(&mut planted);
    assert!(planted.0 > 300, "the control: {}", planted.0);

    let out = sample.disclose();
    let json = serde_json::to_string(&out.files).unwrap();
    assert_eq!(json.matches(NAME).count(), planted.0, "nothing else stays");
    let found: u32 = out.open.iter().map(|f| f.count).sum();
    assert_eq!(found as usize, planted.0);
    let kinds: BTreeSet<_> = out.open.iter().map(|found| found.record.kind).collect();
    let stay = [
        RecordKind::Participation,
        RecordKind::Risk,
        RecordKind::Consent,
        RecordKind::Receiver,
        RecordKind::Case,
        RecordKind::InformedConsent,
        RecordKind::Submission,
        RecordKind::Accession,
    ];
    for kind in RecordKind::ALL {
        assert_eq!(kinds.contains(&kind), !stay.contains(&kind), "{kind:?}");
    }
}

#[test]
fn a_full_file_leaves_without_a_name_once_everything_is_decided() {
    for choice in [NameChoice::Replace, NameChoice::OmitField] {
        let mut sample = full_sample();
        let open = sample.disclose().open;
        sample.decisions = open.iter().map(|found| decide(found, choice)).collect();
        let out = sample.disclose();
        assert!(out.open.is_empty());
        let json = serde_json::to_string(&out.files).unwrap();
        assert!(!json.contains(NAME), "{choice:?}");
    }
}

#[test]
fn a_narrative_that_names_somebody_left_out_is_open_with_the_place_shown() {
    let mut sample = Sample::new();
    let person = sample.witness("Boris Volkov");
    sample.narrate("At noon volkov came. Then BORIS left.");
    let out = sample.disclose();
    assert_eq!(out.open.len(), 1);
    let found = &out.open[0];
    assert_eq!(
        (found.field.as_str(), found.person, found.count),
        ("/narrative", person, 2)
    );
    assert_eq!(found.snippets[0].name, "volkov");
    assert!(
        found.snippets[0].before.ends_with("noon ") && found.snippets[0].after.starts_with(" came")
    );
}

#[test]
fn somebody_who_agreed_may_be_named() {
    let mut sample = Sample::new();
    let person = sample.witness("Boris Volkov");
    sample.narrate("Boris Volkov came");
    assert_eq!(sample.disclose().open.len(), 1, "the control");
    sample.consent(person, ConsentValue::Granted);
    assert!(sample.disclose().open.is_empty());
}

#[test]
fn persons_of_the_vault_whom_no_incident_links_are_looked_for() {
    let mut sample = Sample::new();
    sample.narrate("王小明来了");
    assert!(sample.disclose().open.is_empty(), "the control");
    sample.known("王小明");
    assert_eq!(sample.disclose().open.len(), 1);
}

#[test]
fn aliases_and_translated_names_count() {
    let mut sample = Sample::new();
    let id = sample.known("Boris Volkov");
    sample.known[0]
        .names
        .others
        .push(text("Серый").known().unwrap().clone());
    sample.known[0].names.full = Answer::Known(full("Wolfgang"));
    sample.narrate("Серый came");
    assert_eq!(sample.disclose().open[0].person, id);
    sample.narrate("Wolfgang came");
    assert_eq!(sample.disclose().open[0].person, id);
}

#[test]
fn replacing_puts_one_number_a_person_in_the_whole_bundle() {
    let mut sample = Sample::new();
    let (boris, amina) = (sample.known("Boris Volkov"), sample.known("Amina Haddad"));
    sample.narrate("Boris met Amina Haddad; Boris's car, the Volkov family.");
    sample.file().incident.place.locality = text("at Haddad's");
    let open = sample.disclose().open;
    assert_eq!(open.len(), 3);
    sample.decisions = open
        .iter()
        .map(|f| decide(f, NameChoice::Replace))
        .collect();
    let out = sample.disclose();
    assert!(out.open.is_empty());
    let place = &out.files[0].incident.place.locality;
    assert_eq!(place.known().unwrap().text, "at [person 2]'s");
    assert_eq!(
        narrative(&sample),
        "[person 1] met [person 2]; [person 1]'s car, the [person 1] family."
    );
    assert_ne!(boris, amina);
}

#[test]
fn leaving_a_field_out_says_withheld_for_safety_and_is_listed() {
    let mut sample = Sample::new();
    let person = sample.known("Boris Volkov");
    sample.attach(vec![], Sensitivity::Normal);
    sample.file().evidence[0].original_filename = "volkov.jpg".into();
    sample.narrate("Boris came");
    let open = sample.disclose().open;
    sample.decisions = open
        .iter()
        .map(|f| decide(f, NameChoice::OmitField))
        .collect();
    let out = sample.disclose();
    assert!(out.open.is_empty());
    let withheld = Answer::Missing(Missing::WithheldForSafety);
    assert_eq!(out.files[0].incident.narrative, withheld);
    assert_eq!(out.files[0].evidence[0].original_filename, "[withheld]");
    let listed =
        |l: &&cairn_model::disclosure::LeftOut| l.because == Because::NamesPerson { person };
    assert_eq!(out.left_out.iter().filter(listed).count(), 2);
}

#[test]
fn words_that_mean_something_else_stay() {
    let mut sample = Sample::new();
    sample.known("Boris Volkov");
    sample.narrate("the Boris Bridge");
    let open = sample.disclose().open;
    sample.decisions = vec![decide(&open[0], NameChoice::NotThisPerson)];
    let out = sample.disclose();
    assert!(out.open.is_empty());
    assert_eq!(narrative(&sample), "the Boris Bridge");
}

#[test]
fn a_decision_holds_for_its_field_and_person_alone() {
    let mut sample = Sample::new();
    sample.known("Boris Volkov");
    sample.known("Boris Smirnov");
    sample.narrate("Boris came");
    sample.file().incident.title = text("Boris");
    let open = sample.disclose().open;
    assert_eq!(open.len(), 4);
    sample.decisions = vec![decide(&open[0], NameChoice::NotThisPerson)];
    assert_eq!(sample.disclose().open.len(), 3);
}

#[test]
fn of_two_decisions_about_the_same_words_the_stricter_counts() {
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let mut sample = Sample::new();
        sample.known("Boris Volkov");
        sample.narrate("Boris came");
        let found = sample.disclose().open.remove(0);
        let choices = [
            NameChoice::NotThisPerson,
            NameChoice::Replace,
            NameChoice::OmitField,
        ];
        sample.decisions = order.map(|at| decide(&found, choices[at])).to_vec();
        let narrative = sample.disclose().files.remove(0).incident.narrative;
        assert_eq!(narrative, Answer::Missing(Missing::WithheldForSafety));
        sample
            .decisions
            .retain(|d| d.choice != NameChoice::OmitField);
        let narrative = sample.disclose().files.remove(0).incident.narrative;
        assert_eq!(narrative, text("[person 1] came"));
    }
}
