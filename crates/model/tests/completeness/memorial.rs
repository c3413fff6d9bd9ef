//! The first published case of the shared list, with what its sources say and nothing more. Everything is alleged.

use cairn_model::vocabulary::{
    ActType, AuthoritiesKnew, ConsentValue, Degree, DomesticStepType, EngagementMode,
    EngagementStatus, InterventionStatus, InterventionType, LegalStatus, Mechanism, NexusIndicator,
    NexusStrength, Op4Limb, PerpetratorType, PersonKind, Pretext, ReprisalAssessment, Role,
    Visibility,
};
use cairn_model::{
    Act, ActId, Answer, Conflict, DomesticStep, DomesticStepId, Engagement, EngagementId, Incident,
    IncidentFile, IncidentId, Intervention, InterventionId, Involvement, InvolvementId, LegalBasis,
    Missing, Nexus, NexusId, Organisation, PartialDate, Participation, ParticipationId, Person,
    PersonId, StateReply, StateReplyId, Text,
};

use crate::world::{known, none, on};

pub(crate) fn memorial() -> IncidentFile {
    let mut incident = Incident::new(IncidentId::random());
    incident.title = known("Inspection, suits and closure of ADC Memorial");
    incident.narrative = known(
        "After a report to the Committee against Torture the organisation was inspected, taken to court and wound up.",
    );
    incident.start = Answer::Known(PartialDate {
        qualifier: cairn_model::DateQualifier::Between,
        end: Some("2013-03".parse().expect("a date")),
        as_given: Some("early 2013".to_owned()),
        ..PartialDate::exact("2013-01".parse().expect("a date"))
    });
    incident.place.state = Answer::Known("RUS".parse().expect("a country"));
    incident.place.locality = known("Saint Petersburg");
    incident.pretexts = vec![Pretext::ForeignAgentFunding];
    incident.is_reprisal = Answer::Known(ReprisalAssessment::Yes);
    let mut file = IncidentFile::new(incident);
    persons(&mut file);
    acts(&mut file);
    engagement(&mut file);
    steps(&mut file);
    file
}

fn persons(file: &mut IncidentFile) {
    let mut head = Person::new(PersonId::random());
    head.names.full = known("Stefania Kulayeva");
    let mut centre = Person::new(PersonId::random());
    centre.kind = PersonKind::GroupOrOrganisation;
    centre.names.full = Answer::Known(Text::new("ru", "АДЦ «Мемориал»"));
    centre.names.others = vec![Text::new("en", "Anti-Discrimination Centre \"Memorial\"")];
    centre.residence = known("Saint Petersburg");
    centre.organisation = Some(Organisation {
        head: Answer::Known(head.id),
        legal_status: Answer::Known(LegalStatus::Dissolved),
        ..Organisation::default()
    });
    let id = file.incident.id;
    let part = Participation::new(ParticipationId::random(), id, centre.id, Role::Victim);
    file.participations.push(part);
    // A separate administrative case concerned her: named by the organisation, not by the UN.
    let mut concerned = Person::new(PersonId::random());
    concerned.names.full = known("Olga Abramenko");
    let part = Participation::new(ParticipationId::random(), id, concerned.id, Role::Other);
    file.participations.push(part);
    file.persons = vec![centre, head, concerned];
}

fn acts(file: &mut IncidentFile) {
    let id = file.incident.id;
    let victim = Answer::Known(file.persons[0].id);
    let told = [
        (
            ActType::AdministrativeOrTaxInspection,
            file.incident.start.clone(),
        ),
        (ActType::RestrictiveLaw, on("2013-04-30")),
        (ActType::Other, on("2013-07")),
        (ActType::StigmatisingListing, on("2013-12-12")),
        (ActType::DeregistrationOrBan, on("2013")),
    ];
    for (act_type, start) in told {
        file.acts.push(Act {
            victim: victim.clone(),
            start,
            ..Act::new(ActId::random(), id, act_type)
        });
    }
    file.acts[1].legal_basis = vec![LegalBasis {
        law: known("Law 121-FZ"),
        article: Answer::Known("19.34".to_owned()),
        ..LegalBasis::default()
    }];
    file.acts[4].end = none(Missing::Unknown);
    let actors = [
        (PerpetratorType::Prosecutor, Answer::default()),
        (PerpetratorType::Judiciary, Answer::default()),
        (
            PerpetratorType::Legislature,
            Answer::Known(Degree::AuthoredLaw),
        ),
    ];
    for (actor, degree) in actors {
        file.involvements.push(Involvement {
            actor_type: Answer::Known(actor),
            degree,
            ..Involvement::new(InvolvementId::random(), id)
        });
    }
}

fn engagement(file: &mut IncidentFile) {
    let id = file.incident.id;
    file.engagements.push(Engagement {
        persons: vec![file.persons[0].id],
        body_detail: known("49th session"),
        subject: Answer::Known(Text::new(
            "ru",
            "Цыгане, мигранты, активисты — жертвы полицейского произвола",
        )),
        mode: Answer::Known(EngagementMode::WrittenSubmission),
        status: Answer::Known(EngagementStatus::Past),
        op4_limb: Answer::Known(Op4Limb::A),
        date: on("2012-11-09"),
        visibility: Answer::Known(Visibility::Public),
        authorities_knew: Answer::Known(AuthoritiesKnew::Yes),
        conflicts: vec![Conflict {
            field: Answer::Known("/date".to_owned()),
            date: on("2012-12"),
            source: known("SG record"),
            ..Conflict::default()
        }],
        ..Engagement::new(EngagementId::random(), id, Mechanism::Cat)
    });
    file.nexuses.push(Nexus {
        act: Answer::Known(file.acts[3].id),
        engagement: Answer::Known(file.engagements[0].id),
        victim_position: Answer::Known(Op4Limb::A),
        indicators: vec![
            NexusIndicator::CitedInChargeOrJudgment,
            NexusIndicator::OfficialDocument,
            NexusIndicator::PatternSimilarCases,
        ],
        strength: Answer::Known(NexusStrength::Explicit),
        alternative_explanations: vec![Text::new(
            "en",
            "Foreign money and political activity, not the contact with the Committee (prosecutor)",
        )],
        ..Nexus::new(NexusId::random(), id)
    });
}

fn steps(file: &mut IncidentFile) {
    let id = file.incident.id;
    let persons = vec![file.persons[0].id];
    let decided = [
        (DomesticStepType::Court, on("2013-05-27")),
        (DomesticStepType::Appeal, on("2013-10-07")),
        (DomesticStepType::Appeal, on("2013-12-16")),
        (DomesticStepType::Appeal, on("2014-04-08")),
    ];
    for (kind, decision_at) in decided {
        file.domestic_steps.push(DomesticStep {
            persons: persons.clone(),
            decision_at,
            ..DomesticStep::new(DomesticStepId::random(), id, kind)
        });
    }
    let letter = Intervention {
        by: known("Committee against Torture"),
        on_behalf_of: persons.clone(),
        sent_at: on("2013-06-06"),
        status: Answer::Known(InterventionStatus::Sent),
        ..Intervention::new(
            InterventionId::random(),
            id,
            InterventionType::TbReprisalsLetter,
        )
    };
    file.state_replies.push(StateReply {
        intervention: Answer::Known(letter.id),
        state: Answer::Known("RUS".parse().expect("a country")),
        response: none(Missing::Unknown),
        ..StateReply::new(StateReplyId::random(), id)
    });
    let statement = Intervention {
        by: known("George Tugushi, rapporteur on reprisals of the Committee against Torture"),
        sent_at: on("2013-12-23"),
        ..Intervention::new(InterventionId::random(), id, InterventionType::Publicity)
    };
    let application = Intervention {
        by: known("ADC Memorial"),
        to: vec![Text::new("en", "European Court of Human Rights")],
        status: none(Missing::Unknown),
        ..Intervention::new(
            InterventionId::random(),
            id,
            InterventionType::RegionalPetition,
        )
    };
    file.interventions = vec![letter, statement, application];
}

/// Nobody was asked for consent for this use.
pub(crate) const NOBODY: ConsentValue = ConsentValue::NotAsked;
