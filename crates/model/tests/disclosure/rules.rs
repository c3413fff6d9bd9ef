//! Whose records leave.

use cairn_model::disclosure::{Because, LeftOut};
use cairn_model::vocabulary::{ConsentValue, Purpose, Sensitivity};
use cairn_model::{Answer, Missing, PersonId, ReceiverId, RecordKind};

use crate::sample::{Sample, empty_file, text};

fn is_left_out(left_out: &[LeftOut], person: PersonId, value: ConsentValue) -> bool {
    left_out.iter().any(|l| {
        l.record.kind == RecordKind::Person
            && l.record.id == person.0
            && l.because
                == Because::Consent {
                    person,
                    value,
                    purpose: None,
                }
    })
}

#[test]
fn only_granted_lets_a_person_leave() {
    for value in [
        ConsentValue::GrantedWithConditions,
        ConsentValue::Refused,
        ConsentValue::NotAsked,
        ConsentValue::Withdrawn,
    ] {
        let mut sample = Sample::new();
        let (yes, no) = (
            sample.witness("Amina Haddad"),
            sample.witness("Boris Volkov"),
        );
        sample.consent(yes, ConsentValue::Granted);
        sample.consent(no, value);
        let out = sample.disclose();
        let persons: Vec<_> = out.files[0].persons.iter().map(|p| p.id).collect();
        assert_eq!(persons, [yes], "{value:?}");
        assert_eq!(out.files[0].participations.len(), 1);
        assert!(is_left_out(&out.left_out, no, value));
        assert_eq!(out.left_out.len(), 2, "the person and their participation");
    }
}

#[test]
fn nobody_asked_means_no() {
    let mut sample = Sample::new();
    let person = sample.witness("Amina Haddad");
    let out = sample.disclose();
    assert!(out.files[0].persons.is_empty());
    assert!(is_left_out(&out.left_out, person, ConsentValue::NotAsked));
}

#[test]
fn without_a_receiver_nobody_has_agreed() {
    let mut sample = Sample::new();
    let person = sample.witness("Amina Haddad");
    sample.consent(person, ConsentValue::Granted);
    assert_eq!(sample.disclose().files[0].persons.len(), 1, "the control");
    sample.receivers.clear();
    assert!(sample.disclose().files[0].persons.is_empty());
}

#[test]
fn consent_must_be_granted_for_every_receiver() {
    let mut sample = Sample::new();
    let person = sample.witness("Amina Haddad");
    sample.consent(person, ConsentValue::Granted);
    let second = ReceiverId::random();
    sample.receivers.push(second);
    let out = sample.disclose();
    assert!(is_left_out(&out.left_out, person, ConsentValue::NotAsked));
    sample.consent_for(person, second, ConsentValue::Granted);
    assert_eq!(sample.disclose().files[0].persons.len(), 1);
}

#[test]
fn of_two_values_the_stricter_counts() {
    let mut sample = Sample::new();
    let person = sample.witness("Amina Haddad");
    sample.consent(person, ConsentValue::Withdrawn);
    sample.consent(person, ConsentValue::Granted);
    let out = sample.disclose();
    assert!(is_left_out(&out.left_out, person, ConsentValue::Withdrawn));
}

#[test]
fn an_alleged_perpetrator_needs_no_consent() {
    let mut sample = Sample::new();
    let officer = sample.person("Karl Schmidt");
    sample.accuse(officer, None);
    sample.narrate("Karl Schmidt was there");
    let out = sample.disclose();
    assert_eq!(out.files[0].persons.len(), 1);
    assert_eq!(out.files[0].involvements[0].actor, Answer::Known(officer));
    assert!(out.altered.is_empty());
    assert!(out.open.is_empty() && out.left_out.is_empty());
}

#[test]
fn an_actor_with_any_other_part_in_any_incident_needs_consent() {
    for link in 0..4 {
        let mut sample = Sample::new();
        let person = sample.person("Karl Schmidt");
        sample.accuse(person, None);
        sample.files.insert(0, empty_file());
        match link {
            0 => sample.participate(person),
            1 => drop(sample.act(person)),
            2 => sample.engage(vec![person]),
            _ => sample.attach(vec![person], Sensitivity::Normal),
        }
        let out = sample.disclose();
        assert!(
            out.files.iter().all(|f| f.persons.is_empty()),
            "link {link}"
        );
        let involvement = &out.files[1].involvements[0];
        assert_eq!(
            involvement.actor,
            Answer::Missing(Missing::WithheldForSafety)
        );
        assert!(
            out.left_out
                .iter()
                .any(|l| l.field.as_deref() == Some("/actor"))
        );
        let json = serde_json::to_string(&out.files).unwrap();
        assert!(!json.contains(&person.to_string()), "link {link}");
    }
}

#[test]
fn an_alleged_perpetrator_who_said_no_to_one_receiver_is_left_out_of_records_and_texts() {
    for (value, leaves) in [
        (ConsentValue::Refused, false),
        (ConsentValue::Withdrawn, false),
        (ConsentValue::NotAsked, true),
        (ConsentValue::GrantedWithConditions, true),
        (ConsentValue::Granted, true),
    ] {
        let mut sample = Sample::new();
        let officer = sample.person("Karl Schmidt");
        sample.accuse(officer, None);
        sample.narrate("Karl Schmidt was there");
        let second = ReceiverId::random();
        sample.receivers.push(second);
        sample.consent_for(officer, second, value);
        let out = sample.disclose();
        assert_eq!(out.files[0].persons.len() == 1, leaves, "{value:?}");
        assert_eq!(out.open.is_empty(), leaves, "{value:?}");
        assert_eq!(is_left_out(&out.left_out, officer, value), !leaves);
        sample.receivers.pop();
        assert!(
            sample.disclose().open.is_empty(),
            "what was said about another receiver does not count"
        );
    }
}

#[test]
fn an_actor_who_has_another_part_outside_the_bundle_needs_consent() {
    let mut sample = Sample::new();
    let source = sample.person("Karl Schmidt");
    sample.accuse(source, None);
    sample.narrate("Karl Schmidt was there");
    let out = sample.disclose();
    assert!(
        out.open.is_empty() && out.files[0].persons.len() == 1,
        "the control: the vault links them in no other way"
    );
    let person = sample.files[0].persons[0].clone();
    sample.known.push(person);
    let out = sample.disclose();
    assert!(out.files[0].persons.is_empty());
    assert_eq!(
        out.files[0].involvements[0].actor,
        Answer::Missing(Missing::WithheldForSafety)
    );
    assert_eq!(out.open[0].person, source);
    sample.consent(source, ConsentValue::Granted);
    let out = sample.disclose();
    assert!(out.open.is_empty() && out.files[0].persons.len() == 1);
}

#[test]
fn a_person_whom_nothing_links_needs_consent() {
    let mut sample = Sample::new();
    sample.person("Amina Haddad");
    assert!(sample.disclose().files[0].persons.is_empty());
}

#[test]
fn acts_go_with_their_victim_and_leave_no_pointer_behind() {
    let mut sample = Sample::new();
    let (yes, no) = (
        sample.witness("Amina Haddad"),
        sample.person("Boris Volkov"),
    );
    let officer = sample.person("Karl Schmidt");
    sample.consent(yes, ConsentValue::Granted);
    let (kept, gone) = (sample.act(yes), sample.act(no));
    sample.accuse(officer, Some(kept));
    sample.accuse(officer, Some(gone));
    let out = sample.disclose();
    let file = &out.files[0];
    assert_eq!(file.acts.iter().map(|a| a.id).collect::<Vec<_>>(), [kept]);
    assert_eq!(file.involvements[0].act, Answer::Known(kept));
    assert_eq!(
        file.involvements[1].act,
        Answer::Missing(Missing::WithheldForSafety)
    );
    assert!(
        out.left_out
            .iter()
            .any(|l| l.because == Because::PointsToLeftOut)
    );
}

#[test]
fn evidence_goes_when_it_concerns_one_person_who_is_left_out() {
    let mut sample = Sample::new();
    let (yes, no) = (
        sample.witness("Amina Haddad"),
        sample.person("Boris Volkov"),
    );
    sample.consent(yes, ConsentValue::Granted);
    sample.say(yes, ConsentValue::Granted, &[Purpose::P16]);
    sample.attach(vec![yes], Sensitivity::Normal);
    sample.attach(vec![yes, no], Sensitivity::Normal);
    let out = sample.disclose();
    assert_eq!(out.files[0].evidence.len(), 1);
    assert_eq!(out.files[0].evidence[0].concerns, [yes]);
}

#[test]
fn evidence_that_is_not_whole_stays_and_the_rest_leaves() {
    let mut sample = Sample::new();
    sample.attach(vec![], Sensitivity::Normal);
    sample.attach(vec![], Sensitivity::Normal);
    let bad = sample.file().evidence[0].id;
    sample.damaged = vec![bad];
    let out = sample.disclose();
    assert_eq!(out.files[0].evidence.len(), 1);
    let listed: Vec<_> = out
        .left_out
        .iter()
        .map(|l| (l.record.id, l.because))
        .collect();
    assert_eq!(listed, [(bad.0, Because::Damaged)]);
}

#[test]
fn protected_evidence_stays_and_un_only_evidence_goes_to_the_un_alone() {
    let mut sample = Sample::new();
    sample.attach(vec![], Sensitivity::Normal);
    sample.attach(vec![], Sensitivity::Confidential);
    sample.attach(vec![], Sensitivity::SourceProtected);
    sample.attach(vec![], Sensitivity::UnOnly);
    let out = sample.disclose();
    assert_eq!(out.files[0].evidence.len(), 2);
    assert!(out.left_out.iter().any(|l| {
        l.because
            == Because::Sensitivity {
                value: Sensitivity::SourceProtected,
            }
    }));
    sample.un_receivers = true;
    assert_eq!(sample.disclose().files[0].evidence.len(), 3);
}

#[test]
fn a_protected_incident_stays_whole_and_its_persons_stay_protected_in_the_others() {
    for (sensitivity, leaves_to_the_un) in [
        (Sensitivity::Normal, true),
        (Sensitivity::Confidential, true),
        (Sensitivity::SourceProtected, false),
        (Sensitivity::UnOnly, true),
    ] {
        let mut sample = Sample::new();
        let source = sample.witness("Amina Haddad");
        sample.file().incident.sensitivity = sensitivity;
        let mut other = empty_file();
        other.incident.narrative = text("Amina spoke");
        sample.files.push(other);
        let protected =
            sensitivity != Sensitivity::Normal && sensitivity != Sensitivity::Confidential;
        let out = sample.disclose();
        assert_eq!(
            out.files.len(),
            if protected { 1 } else { 2 },
            "{sensitivity:?}"
        );
        let listed = out.left_out.iter().any(|l| {
            l.record.kind == RecordKind::Incident
                && l.because == Because::Sensitivity { value: sensitivity }
        });
        assert_eq!(listed, protected);
        assert_eq!(out.open[0].person, source);
        sample.un_receivers = true;
        assert_eq!(sample.disclose().files.len() == 2, leaves_to_the_un);
    }
}

#[test]
fn engagements_lose_persons_and_go_when_none_is_left() {
    let mut sample = Sample::new();
    let (yes, no) = (
        sample.witness("Amina Haddad"),
        sample.person("Boris Volkov"),
    );
    sample.consent(yes, ConsentValue::Granted);
    sample.engage(vec![yes, no]);
    sample.engage(vec![no]);
    sample.engage(vec![]);
    let out = sample.disclose();
    let persons: Vec<_> = out.files[0]
        .engagements
        .iter()
        .map(|e| e.persons.clone())
        .collect();
    assert_eq!(persons, [vec![yes], vec![]]);
    let listed = |field: Option<&str>| {
        let of = |l: &&LeftOut| l.record.kind == RecordKind::Engagement;
        out.left_out
            .iter()
            .filter(of)
            .filter(|l| l.field.as_deref() == field)
            .count()
    };
    assert_eq!((listed(Some("/persons")), listed(None)), (1, 1));
    let counts = out.counts();
    assert_eq!(
        (counts.persons, counts.engagements, counts.fields),
        (1, 1, 1)
    );
}

#[test]
fn contacts_and_translators_never_leave() {
    let mut sample = Sample::new();
    let person = sample.witness("Amina Haddad");
    sample.consent(person, ConsentValue::Granted);
    sample.file().persons[0].contact = text("signal +41 79 000");
    let mut narrative = cairn_model::Text::new("ar", "شيء");
    narrative.translations.push(cairn_model::Translation {
        language: "en".to_owned(),
        text: "something".to_owned(),
        translator: Some("Jonas".to_owned()),
        status: cairn_model::TranslationStatus::Human,
    });
    sample.file().incident.narrative = Answer::Known(narrative);
    let out = sample.disclose();
    let json = serde_json::to_string(&out.files).unwrap();
    assert!(
        json.contains("something") && json.contains("Amina"),
        "the control"
    );
    assert!(!json.contains("+41") && !json.contains("Jonas"));
    let fields: Vec<_> = out
        .left_out
        .iter()
        .filter_map(|l| l.field.as_deref())
        .collect();
    assert_eq!(fields, ["/contact", "/narrative/translator"]);
    let kinds: Vec<_> = out.altered.iter().map(|record| record.kind).collect();
    assert_eq!(
        kinds,
        [RecordKind::Incident, RecordKind::Person],
        "neither is what was recorded"
    );
}
