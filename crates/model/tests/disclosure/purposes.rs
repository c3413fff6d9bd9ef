//! What the procedure in mind needs beside the consent for a receiver.

use cairn_model::disclosure::{Because, Disclosure};
use cairn_model::vocabulary::{ConsentValue, Purpose, Sensitivity, Template, Vocabulary as _};
use cairn_model::{Answer, PartialDate, PersonId, Record as _};

use crate::sample::Sample;

/// One witness who agreed to the receiver.
fn witness() -> (Sample, PersonId) {
    let mut sample = Sample::new();
    let person = sample.witness("Amina Haddad");
    sample.consent(person, ConsentValue::Granted);
    (sample, person)
}

fn leaves(out: &Disclosure) -> bool {
    !out.files[0].persons.is_empty()
}

fn why(out: &Disclosure, person: PersonId) -> Because {
    let of = |l: &&cairn_model::disclosure::LeftOut| l.record.id == person.0 && l.field.is_none();
    out.left_out.iter().find(of).unwrap().because
}

#[test]
fn with_no_procedure_in_mind_the_consent_for_the_receiver_is_enough() {
    let (sample, _) = witness();
    assert!(leaves(&sample.disclose()));
}

#[test]
fn a_letter_to_a_government_names_whoever_agreed_to_that_and_nobody_who_was_not_asked() {
    for (value, is_named) in [
        (ConsentValue::Granted, true),
        (ConsentValue::GrantedWithConditions, false),
        (ConsentValue::Refused, false),
        (ConsentValue::Withdrawn, false),
        (ConsentValue::NotAsked, false),
    ] {
        let (mut sample, person) = witness();
        sample.template = Template::SpUrgentAppeal;
        sample.say(person, value, &[Purpose::P4]);
        let out = sample.disclose();
        assert_eq!(leaves(&out), is_named, "{value:?}");
        if !is_named {
            let purpose = Some(Purpose::P4);
            let because = Because::Consent {
                person,
                value,
                purpose,
            };
            assert_eq!(why(&out, person), because);
        }
    }
    let (mut sample, _) = witness();
    sample.template = Template::SpUrgentAppeal;
    assert!(!leaves(&sample.disclose()), "nobody asked");
}

#[test]
fn for_the_eyes_of_the_receiver_alone_it_is_enough_to_have_agreed_to_that() {
    let (mut sample, person) = witness();
    sample.template = Template::SpUrgentAppeal;
    sample.say(person, ConsentValue::Granted, &[Purpose::P3]);
    let (whole, transmissible) = sample.parts();
    assert!(leaves(&whole));
    assert!(!leaves(&transmissible), "and the State is told nothing");
}

#[test]
fn every_procedure_that_needs_a_use_leaves_out_who_did_not_agree_to_it_and_names_who_did() {
    for template in Template::ALL {
        let (mut sample, person) = witness();
        sample.template = *template;
        let needs = sample.disclose();
        assert_eq!(
            leaves(&needs),
            template.purposes().is_empty(),
            "{template:?}"
        );
        sample.say(person, ConsentValue::Granted, Purpose::ALL);
        assert!(leaves(&sample.disclose()), "the control: {template:?}");
        assert!(leaves(&sample.parts().1), "the control: {template:?}");
    }
}

#[test]
fn of_two_words_on_one_use_the_last_counts() {
    let (mut sample, person) = witness();
    sample.template = Template::Wgad;
    sample.say(person, ConsentValue::Refused, &[Purpose::P10]);
    sample.say(person, ConsentValue::Granted, &[Purpose::P10]);
    assert!(leaves(&sample.disclose()));
    sample.say(person, ConsentValue::Refused, &[Purpose::P10]);
    assert!(!leaves(&sample.disclose()));
}

#[test]
fn a_yes_whose_time_is_over_is_none_and_that_is_said() {
    let until = |day: &str| Answer::Known(PartialDate::exact(day.parse().unwrap()));
    for (day, is_named) in [
        ("2026-11-30", false),
        ("2026-12-01", true),
        ("2026", true),
        ("2025", false),
    ] {
        for is_grant in [true, false] {
            let (mut sample, person) = witness();
            sample.template = Template::Wgad;
            sample.say(person, ConsentValue::Granted, &[Purpose::P10]);
            let talk = &mut sample.conversations[0];
            match is_grant {
                true => talk.grants[0].valid_until = until(day),
                false => talk.valid_until = until(day),
            }
            let out = sample.disclose();
            assert_eq!(leaves(&out), is_named, "{day}");
            if !is_named {
                let purpose = Purpose::P10;
                assert_eq!(why(&out, person), Because::Expired { person, purpose });
            }
        }
    }
}

#[test]
fn a_conversation_that_was_taken_back_grants_nothing() {
    let (mut sample, person) = witness();
    sample.template = Template::Wgad;
    sample.say(person, ConsentValue::Granted, &[Purpose::P10]);
    let when = PartialDate::exact("2026-11".parse().unwrap());
    sample.conversations[0].withdrawn_at = Answer::Known(when);
    let out = sample.disclose();
    let (value, purpose) = (ConsentValue::Withdrawn, Some(Purpose::P10));
    assert_eq!(
        why(&out, person),
        Because::Consent {
            person,
            value,
            purpose
        }
    );
}

#[test]
fn whoever_said_no_to_being_recorded_is_left_out_whatever_else_they_agreed_to() {
    let (mut sample, person) = witness();
    sample.say(person, ConsentValue::Refused, &[Purpose::P1]);
    sample.pseudonymous.insert(person);
    assert!(!leaves(&sample.disclose()), "under a pseudonym too");
}

#[test]
fn a_photograph_leaves_when_everybody_in_it_agreed_to_that_photograph() {
    let (mut sample, person) = witness();
    sample.attach(vec![person], Sensitivity::Normal);
    let id = sample.file().evidence[0].id;
    assert!(
        sample.disclose().files[0].evidence.is_empty(),
        "nobody asked"
    );
    sample.say(person, ConsentValue::Granted, &[Purpose::P16]);
    assert_eq!(sample.disclose().files[0].evidence.len(), 1);
    sample.say(person, ConsentValue::Refused, &[Purpose::P16]);
    sample.conversations[1].grants[0].evidence = Answer::Known(id);
    let out = sample.disclose();
    assert!(out.files[0].evidence.is_empty(), "but not this one");
    assert!(leaves(&out), "and the person is named all the same");
}

#[test]
fn how_to_reach_somebody_leaves_where_they_agreed_to_be_reached_and_never_for_the_state() {
    let (mut sample, person) = witness();
    sample.say(person, ConsentValue::Granted, &[Purpose::P4]);
    sample.file().persons[0].contact = crate::sample::text("by an invented radio");
    let contact = |out: &Disclosure| out.files[0].persons[0].contact.known().is_some();
    let out = sample.disclose();
    assert!(!contact(&out));
    assert!(out.left_out.iter().any(|l| l.because == Because::Contact));
    sample.say(person, ConsentValue::Granted, &[Purpose::P17]);
    let (whole, transmissible) = sample.parts();
    assert!(contact(&whole) && !contact(&transmissible));
}

#[test]
fn a_receiver_learns_what_each_person_who_is_named_agreed_to_and_of_nobody_else() {
    let (mut sample, person) = witness();
    let other = sample.witness("Boris Volkov");
    sample.say(person, ConsentValue::Granted, &[Purpose::P4]);
    sample.say(person, ConsentValue::Refused, &[Purpose::P5]);
    sample.say(other, ConsentValue::Granted, &[Purpose::P4]);
    sample.conversations[0].obtained_by = crate::sample::text("an invented colleague");
    let (whole, transmissible) = sample.parts();
    let told: Vec<_> = whole
        .consents
        .iter()
        .map(|c| (c.person, c.purpose, c.value))
        .collect();
    let expected = [
        (person, Purpose::P4, ConsentValue::Granted),
        (person, Purpose::P5, ConsentValue::Refused),
    ];
    assert_eq!(told, expected);
    assert!(transmissible.consents.is_empty());
    let json = serde_json::to_string(&whole.consents).unwrap();
    assert!(!json.contains("colleague"));
    assert!(!json.contains(&sample.conversations[0].record_id().id.to_string()));
}
