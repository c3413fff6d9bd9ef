//! The list of what is missing is what a receiver would ask for, and it empties as the answers come.
#![allow(
    clippy::expect_used,
    reason = "a test may stop at what it did not expect"
)]

use cairn_model::vocabulary::{
    ActType, ConsentValue, EngagementMode, GapCode, Mechanism, Op4Limb, PerpetratorType,
    ReprisalAssessment, Role,
};
use cairn_model::{
    Act, ActId, Answer, Consent, ConsentId, Engagement, EngagementId, Incident, IncidentFile,
    IncidentId, Involvement, InvolvementId, Missing, PartialDate, Participation, ParticipationId,
    Person, PersonId, ReceiverId, Text, gaps,
};

fn empty() -> IncidentFile {
    IncidentFile::new(Incident::new(IncidentId::random()))
}

fn known(text: &str) -> Answer<Text> {
    Answer::Known(Text::new("en", text))
}

fn codes(file: &IncidentFile, consents: &[Consent], receivers: &[ReceiverId]) -> Vec<GapCode> {
    gaps(file, consents, receivers)
        .into_iter()
        .map(|g| g.code)
        .collect()
}

/// An invented incident with everything that the rules ask for, but for evidence.
fn told() -> (IncidentFile, PersonId) {
    let mut file = empty();
    let incident = file.incident.id;
    let mut person = Person::new(PersonId::random());
    person.names.full = known("A. Example");
    let date = Answer::Known(PartialDate::exact("2025-03".parse().expect("a date")));
    file.incident.title = known("Summons after a side event");
    file.incident.narrative = known("An invented account.");
    file.incident.start = date.clone();
    file.incident.place.state = Answer::Known("CHE".parse().expect("a country"));
    file.incident.is_reprisal = Answer::Known(ReprisalAssessment::Yes);
    file.participations.push(Participation::new(
        ParticipationId::random(),
        incident,
        person.id,
        Role::Victim,
    ));
    file.acts.push(Act {
        victim: Answer::Known(person.id),
        ..Act::new(ActId::random(), incident, ActType::SummonsInterrogation)
    });
    file.involvements.push(Involvement {
        actor_type: Answer::Known(PerpetratorType::Police),
        ..Involvement::new(InvolvementId::random(), incident)
    });
    file.engagements.push(Engagement {
        persons: vec![person.id],
        mode: Answer::Known(EngagementMode::SideEvent),
        op4_limb: Answer::Known(Op4Limb::A),
        date,
        ..Engagement::new(EngagementId::random(), incident, Mechanism::HrcSession)
    });
    let id = person.id;
    file.persons.push(person);
    (file, id)
}

#[test]
fn an_empty_incident_lists_every_question_in_page_order() {
    use GapCode::{
        Act, Engagement, Evidence, Narrative, Perpetrator, Reprisal, Start, State, Title, Victim,
    };
    assert_eq!(
        codes(&empty(), &[], &[]),
        [
            Title,
            Narrative,
            Start,
            State,
            Reprisal,
            Victim,
            Act,
            Perpetrator,
            Engagement,
            Evidence
        ]
    );
}

#[test]
fn a_told_incident_lacks_only_its_evidence() {
    assert_eq!(codes(&told().0, &[], &[]), [GapCode::Evidence]);
}

#[test]
fn a_year_alone_is_not_enough_for_a_receiver() {
    let (mut file, _) = told();
    file.incident.start = Answer::Known(PartialDate::exact("2025".parse().expect("a date")));
    assert!(codes(&file, &[], &[]).contains(&GapCode::StartPrecision));
}

#[test]
fn what_is_no_reprisal_needs_no_engagement() {
    let (mut file, _) = told();
    file.engagements.clear();
    assert!(codes(&file, &[], &[]).contains(&GapCode::Engagement));
    file.incident.is_reprisal = Answer::Known(ReprisalAssessment::No);
    assert!(!codes(&file, &[], &[]).contains(&GapCode::Engagement));
}

#[test]
fn a_withheld_name_is_an_answer() {
    let (mut file, _) = told();
    file.persons[0].names.full = Answer::Missing(Missing::NotAsked);
    assert!(codes(&file, &[], &[]).contains(&GapCode::PersonName));
    file.persons[0].names.full = Answer::Missing(Missing::WithheldForSafety);
    assert!(!codes(&file, &[], &[]).contains(&GapCode::PersonName));
}

#[test]
fn consent_is_missing_until_the_person_was_asked_about_this_receiver() {
    let (file, person) = told();
    let receiver = ReceiverId::random();
    let consent = |value| Consent::new(ConsentId::random(), person, receiver, value);
    assert!(codes(&file, &[], &[receiver]).contains(&GapCode::Consent));
    assert!(
        codes(&file, &[consent(ConsentValue::NotAsked)], &[receiver]).contains(&GapCode::Consent)
    );
    assert!(
        !codes(&file, &[consent(ConsentValue::Refused)], &[receiver]).contains(&GapCode::Consent),
        "a refusal is an answer"
    );
}
