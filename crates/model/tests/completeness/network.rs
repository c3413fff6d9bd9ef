//! The second published case of the shared list, with what its sources say and nothing more. Everything is alleged.

use cairn_model::vocabulary::{
    ActType, ChillingEffect, DomesticStepType, EcosocStatus, EngagementMode, EngagementStatus,
    FollowUpImpact, FollowUpKind, InterventionType, Mechanism, NexusIndicator, NexusStrength,
    Op4Limb, PerpetratorType, PersonKind, ReprisalAssessment, Role, Visibility, Vocabulary as _,
};
use cairn_model::{
    Act, ActId, Answer, Conflict, DomesticStep, DomesticStepId, Engagement, EngagementId, FollowUp,
    FollowUpId, Incident, IncidentFile, IncidentId, Intervention, InterventionId, Involvement,
    InvolvementId, Missing, Nexus, NexusId, Organisation, Participation, ParticipationId, Person,
    PersonId, Text,
};

use crate::world::{known, none, on};

pub(crate) fn network() -> IncidentFile {
    let mut incident = Incident::new(IncidentId::random());
    incident.title = known("ECOSOC status of IDSN deferred");
    incident.narrative = known(
        "The application for consultative status was deferred at every session from 2008, until it was granted in 2022.",
    );
    incident.start = on("2008-01");
    incident.end = on("2022-12");
    incident.ongoing = Answer::Known(false);
    incident.place.state = Answer::Known("IND".parse().expect("a country"));
    incident.place.locality = known("United Nations Headquarters, New York");
    incident.host_state = Answer::Known("USA".parse().expect("a country"));
    incident.on_un_premises = Answer::Known(true);
    incident.is_reprisal = Answer::Known(ReprisalAssessment::Yes);
    let mut file = IncidentFile::new(incident);
    victim(&mut file);
    act(&mut file);
    engagement(&mut file);
    steps(&mut file);
    file
}

fn victim(file: &mut IncidentFile) {
    let mut organisation = Person::new(PersonId::random());
    organisation.kind = PersonKind::GroupOrOrganisation;
    organisation.names.full = known("International Dalit Solidarity Network");
    organisation.residence = known("Copenhagen");
    organisation.organisation = Some(Organisation {
        ecosoc_status: Answer::Known(EcosocStatus::Special),
        activities: known("Works on caste discrimination"),
        ..Organisation::default()
    });
    let id = file.incident.id;
    let part = Participation::new(ParticipationId::random(), id, organisation.id, Role::Victim);
    file.participations.push(part);
    file.persons.push(organisation);
}

fn act(file: &mut IncidentFile) {
    let id = file.incident.id;
    let stopped = ChillingEffect::ALL.first().copied().expect("a vocabulary");
    file.acts.push(Act {
        victim: Answer::Known(file.persons[0].id),
        start: on("2008-01"),
        end: on("2022-12"),
        chilling_effect: Answer::Known(stopped),
        chilling_effect_detail: known("No statements at the Human Rights Council in its own name"),
        conflicts: vec![Conflict {
            field: Answer::Known("/start".to_owned()),
            date: on("2019-01-27"),
            words: known("Asked for its UN activities on 27 January 2020 in the text, 2019 in the date field"),
            source: known("SG record"),
        }],
        ..Act::new(ActId::random(), id, ActType::AccreditationBlockedOrDeferred)
    });
    file.involvements.push(Involvement {
        actor_type: Answer::Known(PerpetratorType::NationalOfficial),
        description: known("A State delegation"),
        ..Involvement::new(InvolvementId::random(), id)
    });
}

fn engagement(file: &mut IncidentFile) {
    let id = file.incident.id;
    file.engagements.push(Engagement {
        persons: vec![file.persons[0].id],
        mode: Answer::Known(EngagementMode::AccreditationRequest),
        status: Answer::Known(EngagementStatus::Sought),
        op4_limb: Answer::Known(Op4Limb::A),
        date: on("2007"),
        visibility: Answer::Known(Visibility::Public),
        ..Engagement::new(EngagementId::random(), id, Mechanism::EcosocOrNgoCommittee)
    });
    file.nexuses.push(Nexus {
        act: Answer::Known(file.acts[0].id),
        engagement: Answer::Known(file.engagements[0].id),
        indicators: vec![
            NexusIndicator::QuestionedAboutUnContact,
            NexusIndicator::PatternSimilarCases,
            NexusIndicator::OfficialDocument,
        ],
        strength: Answer::Known(NexusStrength::StrongCircumstantial),
        reasoning: known("The act itself blocks the engagement"),
        alternative_explanations: vec![Text::new(
            "en",
            "Ordinary scrutiny; yet no technical objection was recorded",
        )],
        ..Nexus::new(NexusId::random(), id)
    });
}

fn steps(file: &mut IncidentFile) {
    let id = file.incident.id;
    file.domestic_steps.push(DomesticStep {
        why_not_detail: none(Missing::NotApplicable),
        ..DomesticStep::new(DomesticStepId::random(), id, DomesticStepType::NoneTaken)
    });
    for (reference, year) in [("OTH 16/2016", "2016"), ("OTH 5/2017", "2017")] {
        file.interventions.push(Intervention {
            reference: Answer::Known(reference.to_owned()),
            summary: none(Missing::Unknown),
            sent_at: on(year),
            ..Intervention::new(
                InterventionId::random(),
                id,
                InterventionType::SpOtherLetter,
            )
        });
    }
    file.follow_ups.push(FollowUp {
        date: on("2022-12-07"),
        description: known("ECOSOC granted special status by vote; abstentions 12 or 11"),
        impact: Answer::Known(FollowUpImpact::StrongPositive),
        ..FollowUp::new(FollowUpId::random(), id, FollowUpKind::Improved)
    });
}
