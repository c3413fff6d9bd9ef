//! What goes with a person who is left out: steps, interventions and answers for them alone, by which they could be found.

use cairn_model::disclosure::Because;
use cairn_model::vocabulary::{ChainLink, ConsentValue, DomesticStepType, InterventionType};
use cairn_model::{
    Answer, ChainedIncident, DomesticStep, DomesticStepId, Intervention, InterventionId, Nexus,
    NexusId, PersonId, StateReply, StateReplyId,
};

use crate::sample::{Sample, empty_file};

/// A step and an intervention for this person with the State's answer, an act against them and its nexus.
fn proceed(sample: &mut Sample, person: PersonId) {
    let act = sample.act(person);
    let incident = sample.file().incident.id;
    let mut step = DomesticStep::new(DomesticStepId::random(), incident, DomesticStepType::Court);
    step.persons = vec![person];
    step.ref_no = Answer::Known("2-417/2026".to_owned());
    let kind = InterventionType::SpUrgentAppeal;
    let mut intervention = Intervention::new(InterventionId::random(), incident, kind);
    intervention.on_behalf_of = vec![person];
    let mut reply = StateReply::new(StateReplyId::random(), incident);
    reply.intervention = Answer::Known(intervention.id);
    let mut nexus = Nexus::new(NexusId::random(), incident);
    nexus.act = Answer::Known(act);
    let file = sample.file();
    file.domestic_steps.push(step);
    file.interventions.push(intervention);
    file.state_replies.push(reply);
    file.nexuses.push(nexus);
}

#[test]
fn procedures_for_somebody_who_is_left_out_stay_with_the_answers_to_them() {
    let mut sample = Sample::new();
    let (yes, no) = (sample.person("Amina Haddad"), sample.person("Boris Volkov"));
    sample.consent(yes, ConsentValue::Granted);
    proceed(&mut sample, yes);
    proceed(&mut sample, no);
    let out = sample.disclose();
    let file = &out.files[0];
    assert_eq!(file.domestic_steps.len(), 1, "the control: hers leaves");
    assert_eq!(file.domestic_steps[0].persons, [yes]);
    assert_eq!(file.interventions.len(), 1);
    assert_eq!(file.interventions[0].on_behalf_of, [yes]);
    assert_eq!(file.state_replies.len(), 1);
    assert_eq!(
        file.state_replies[0].intervention,
        Answer::Known(file.interventions[0].id)
    );
    assert_eq!(file.nexuses.len(), 1);
    assert_eq!(file.nexuses[0].act, Answer::Known(file.acts[0].id));
    let counts = out.counts();
    assert_eq!(
        (
            counts.domestic_steps,
            counts.interventions,
            counts.state_replies,
            counts.nexuses
        ),
        (1, 1, 1, 1)
    );
}

#[test]
fn a_link_to_an_incident_that_does_not_leave_is_taken_out() {
    let mut sample = Sample::new();
    let other = empty_file();
    let chained = ChainedIncident {
        incident: Answer::Known(other.incident.id),
        link: Answer::Known(ChainLink::Follows),
    };
    sample.file().incident.chain = vec![chained];
    let id = other.incident.id.to_string();
    let out = sample.disclose();
    assert!(!serde_json::to_string(&out.files).unwrap().contains(&id));
    assert!(
        out.left_out
            .iter()
            .any(|l| l.because == Because::PointsToLeftOut
                && l.field.as_deref() == Some("/chain/0/incident"))
    );
    sample.files.push(other);
    let out = sample.disclose();
    assert_eq!(
        out.files[0].incident.chain[0]
            .incident
            .known()
            .map(ToString::to_string),
        Some(id),
        "the control: both leave"
    );
}
