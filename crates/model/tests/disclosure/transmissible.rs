//! Part A: what may reach the State.

use cairn_model::disclosure::{Because, Disclosure};
use cairn_model::vocabulary::{
    ConsentValue, EvidenceRole, InterventionType, Publicity, Purpose, Sensitivity, Template,
    Visibility, Vocabulary as _,
};
use cairn_model::{Answer, Intervention, InterventionId, PersonId, Statement, StatementId};

use crate::sample::{Sample, text};

/// Somebody who agreed to everything, and somebody who agreed to the receiver alone.
fn two() -> (Sample, PersonId, PersonId) {
    let mut sample = Sample::new();
    let (open, quiet) = (
        sample.witness("Amina Haddad"),
        sample.witness("Boris Volkov"),
    );
    for person in [open, quiet] {
        sample.consent(person, ConsentValue::Granted);
    }
    sample.say(open, ConsentValue::Granted, Purpose::ALL);
    sample.say(quiet, ConsentValue::Granted, &[Purpose::P3]);
    sample.narrate("Amina stood beside Volkov.");
    (sample, open, quiet)
}

fn json(out: &Disclosure) -> String {
    serde_json::to_string(&out.files).unwrap()
}

#[test]
fn the_state_is_told_of_those_who_agreed_to_that_and_every_other_name_becomes_a_number() {
    for template in [
        Template::General,
        Template::SpAllegationLetter,
        Template::ReprisalsLetter,
    ] {
        let (mut sample, open, quiet) = two();
        sample.template = template;
        let (whole, transmissible) = sample.parts();
        assert!(json(&whole).contains(&quiet.to_string()) && json(&whole).contains("Volkov"));
        assert!(whole.open.is_empty() && transmissible.open.is_empty());
        let told = json(&transmissible);
        assert!(told.contains(&open.to_string()) && told.contains("Amina"));
        assert!(!told.contains(&quiet.to_string()) && !told.contains("Volkov"));
        assert!(told.contains("Amina stood beside [person 1]."));
    }
}

#[test]
fn what_a_source_told_and_who_they_are_stays_with_the_receiver() {
    let (mut sample, open, _) = two();
    let incident = sample.files[0].incident.id;
    let mut statement = Statement::new(StatementId::random(), incident);
    statement.source = Answer::Known(open);
    statement.account = text("what was told in confidence");
    sample.file().statements.push(statement);
    let (whole, transmissible) = sample.parts();
    assert!(json(&whole).contains("in confidence"));
    assert!(!json(&transmissible).contains("in confidence"));
    let because = Because::ForTheReceiverAlone;
    assert!(transmissible.left_out.iter().any(|l| l.because == because));
}

#[test]
fn cooperation_is_told_to_the_state_only_where_it_is_known() {
    for (visibility, is_told) in [
        (Some(Visibility::Public), true),
        (Some(Visibility::ConfidentialButLeaked), true),
        (Some(Visibility::Restricted), false),
        (Some(Visibility::Confidential), false),
        (None, false),
    ] {
        let (mut sample, open, _) = two();
        sample.engage(vec![open]);
        sample.file().engagements[0].visibility =
            visibility.map_or_else(Answer::default, Answer::Known);
        let (whole, transmissible) = sample.parts();
        assert_eq!(whole.files[0].engagements.len(), 1);
        assert_eq!(
            transmissible.files[0].engagements.len() == 1,
            is_told,
            "{visibility:?}"
        );
    }
}

#[test]
fn an_intervention_is_told_to_the_state_once_it_is_public() {
    let (mut sample, _, _) = two();
    let incident = sample.files[0].incident.id;
    let quiet = Intervention::new(InterventionId::random(), incident, InterventionType::Other);
    let mut public = Intervention::new(InterventionId::random(), incident, InterventionType::Other);
    public.publicity = Answer::Known(Publicity::Public);
    let id = public.id;
    sample.file().interventions = vec![quiet, public];
    let told: Vec<_> = sample.parts().1.files[0]
        .interventions
        .iter()
        .map(|i| i.id)
        .collect();
    assert_eq!(told, [id]);
}

#[test]
fn originals_stay_with_the_receiver_and_cleaned_copies_may_go_on() {
    for (role, may_go_on) in [
        (EvidenceRole::EvidentiaryOriginal, false),
        (EvidenceRole::WorkingCopy, false),
        (EvidenceRole::RedactedDerivative, true),
        (EvidenceRole::Translation, true),
        (EvidenceRole::Transcript, true),
    ] {
        for sensitivity in [Sensitivity::Normal, Sensitivity::Confidential] {
            let (mut sample, open, _) = two();
            sample.attach(vec![open], sensitivity);
            sample.file().evidence[0].role = role;
            let (whole, transmissible) = sample.parts();
            assert_eq!(whole.files[0].evidence.len(), 1);
            let goes_on = may_go_on && sensitivity == Sensitivity::Normal;
            assert_eq!(
                transmissible.files[0].evidence.len() == 1,
                goes_on,
                "{role:?}"
            );
        }
    }
}

#[test]
fn a_confidential_incident_is_for_the_receiver_alone() {
    let (mut sample, _, _) = two();
    sample.file().incident.sensitivity = Sensitivity::Confidential;
    let (whole, transmissible) = sample.parts();
    assert_eq!((whole.files.len(), transmissible.files.len()), (1, 0));
}

#[test]
fn the_state_is_told_no_attribute_of_a_person_that_the_procedure_does_not_ask_for() {
    let (mut sample, _, _) = two();
    sample.file().persons[0].ethnicity = text("an invented people");
    let tells = |sample: &Sample| json(&sample.parts().1).contains("an invented people");
    assert!(json(&sample.parts().0).contains("an invented people"));
    assert!(!tells(&sample));
    sample.template = Template::SpExpression;
    assert!(tells(&sample), "its questionnaire asks");
}
