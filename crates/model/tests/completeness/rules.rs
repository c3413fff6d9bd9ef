//! Every rule, with a change of a record that trips it. That the record before the change does not is checked beside it.

use cairn_model::vocabulary::{
    ActType, Capacity, ConsentMethod, ConsentValue, DomesticStepType, EvidenceKind, GapCode,
    InterventionStatus, MaterialType, Mechanism, ReprisalAssessment, ResidualRisk, RiskDecision,
    Role, Template, Vocabulary as _,
};
use cairn_model::{Answer, Missing, Text, Translation, TranslationStatus};

use crate::whole::{
    DETENTION, DISAPPEARANCE, KILLING, ORGANISATION, SUBMITTER, TORTURE, VICTIM, WITNESS, whole,
};
use crate::world::{World, known, none, on, open};

/// A rule, the procedure for which it is looked at, and what trips it.
type Rule = (GapCode, Template, fn(&mut World));

use GapCode as G;
use Template as T;

const FACTS: &[Rule] = &[
    (G::Title, T::General, |w| w.file.incident.title = open()),
    (G::Narrative, T::General, |w| {
        w.file.incident.narrative = known("  ")
    }),
    (G::Start, T::General, |w| {
        w.file.incident.start = none(Missing::Unknown)
    }),
    (G::StartPrecision, T::General, |w| {
        w.file.incident.start = on("2025")
    }),
    (G::State, T::General, |w| {
        w.file.incident.place.state = none(Missing::Unknown)
    }),
    (G::Place, T::General, |w| {
        w.file.incident.place.locality = open()
    }),
    (G::Reprisal, T::General, |w| {
        w.file.incident.is_reprisal = open()
    }),
    (G::ReprisalUnsettled, T::ReprisalsLetter, |w| {
        w.file.incident.is_reprisal = Answer::Known(ReprisalAssessment::UnderAssessment);
    }),
    (G::Act, T::General, |w| w.file.acts.clear()),
    (G::ActVictim, T::General, |w| {
        w.file.acts[0].victim = none(Missing::NotApplicable)
    }),
    (G::Perpetrator, T::General, |w| w.file.involvements.clear()),
    (G::PerpetratorDescription, T::General, |w| {
        w.file.involvements[0].actor_type = open()
    }),
    (G::GenderDimension, T::General, |w| {
        w.file.acts[0].gender_dimension = open()
    }),
    (G::Language, T::SpAllegationLetter, |w| {
        w.file.incident.narrative = Answer::Known(Text::new("ru", "Вымышлено."));
    }),
    (G::TranslationAbsent, T::Wgad, |w| {
        w.file.statements[0].account = Answer::Known(Text::new("zh", "虚构。"));
    }),
    (G::MachineTranslation, T::General, |w| {
        let mut text = Text::new("ar", "مختلق");
        text.translations.push(Translation {
            language: "en".to_owned(),
            text: "Invented".to_owned(),
            translator: None,
            status: TranslationStatus::Machine,
        });
        w.file.incident.place.admin_levels.push(text);
    }),
];

const PEOPLE: &[Rule] = &[
    (G::Victim, T::General, |w| {
        w.file.participations.retain(|p| p.role != Role::Victim);
        w.file
            .acts
            .iter_mut()
            .for_each(|act| act.victim = none(Missing::Unknown));
    }),
    (G::VictimName, T::General, |w| {
        w.file.persons[VICTIM].names.full = open()
    }),
    (G::PersonName, T::General, |w| {
        w.file.persons[WITNESS].names.full = open()
    }),
    (G::Submitter, T::General, |w| {
        w.file.participations.retain(|p| p.role != Role::Submitter);
    }),
    (G::SubmitterName, T::General, |w| {
        w.file.persons[SUBMITTER].names.full = none(Missing::WithheldByPerson);
    }),
    (G::SubmitterContact, T::General, |w| {
        w.file.persons[SUBMITTER].contact = open()
    }),
];

const COOPERATION: &[Rule] = &[
    (G::Engagement, T::General, |w| w.file.engagements.clear()),
    (G::EngagementDate, T::General, |w| {
        w.file.engagements[0].date = open()
    }),
    (G::EngagementMode, T::General, |w| {
        w.file.engagements[0].mode = open()
    }),
    (G::EngagementLimb, T::General, |w| {
        w.file.engagements[0].op4_limb = open()
    }),
    (G::EngagementBody, T::TbReprisalsFocalPoint, |w| {
        w.file.engagements.retain(|e| e.mechanism != Mechanism::Cat);
    }),
    (G::Nexus, T::General, |w| w.file.nexuses.clear()),
    (G::NexusAct, T::General, |w| w.file.nexuses[0].act = open()),
    (G::NexusEngagement, T::General, |w| {
        w.file.nexuses[0].engagement = open()
    }),
    (G::NexusIndicator, T::General, |w| {
        w.file.nexuses[0].indicators.clear()
    }),
    (G::NexusReasoning, T::General, |w| {
        w.file.nexuses[0].reasoning = open()
    }),
];

const SOURCES: &[Rule] = &[
    (G::SourceBasis, T::General, |w| {
        w.file.statements.clear();
        w.file.evidence.clear();
    }),
    (G::Evidence, T::General, |w| w.file.evidence.clear()),
    (G::EvidenceSource, T::General, |w| {
        w.file.evidence[0].obtained = open()
    }),
    (G::EvidenceDamaged, T::General, |w| {
        w.damaged.push(w.file.evidence[0].id)
    }),
    (G::Restrictions, T::General, |w| {
        w.file.evidence[0].restrictions = open()
    }),
    (G::StatementSource, T::General, |w| {
        w.file.statements[0].source = open();
        w.file.statements[0].connection = open();
    }),
    (G::SourceGrading, T::General, |w| {
        w.file.statements[0].reliability = open()
    }),
    (G::ClaimGrading, T::General, |w| {
        w.file.acts[0].grading.credibility = open()
    }),
    (G::Verification, T::General, |w| {
        w.file.incident.verification = open()
    }),
    (G::NoCorroboration, T::General, |w| {
        w.file.statements.truncate(1)
    }),
    (G::SingleOrigin, T::General, |w| {
        w.file.statements[1].source = w.file.statements[0].source.clone();
    }),
    (G::MediaOnly, T::General, only_media),
    (G::MediaAlone, T::HrcComplaint, only_media),
    (G::ThirdParties, T::General, |w| {
        w.file.evidence[1].third_parties = known("A child at the window");
    }),
    (G::ThirdPartiesUnasked, T::General, |w| {
        w.file.evidence[1].third_parties = open()
    }),
];

#[test]
fn a_risk_that_stops_a_bundle_is_in_the_list_whatever_its_purpose() {
    let mut world = whole(T::Wgad);
    let risk = &mut world.file.risks[WITNESS];
    risk.purpose = Answer::Known(cairn_model::vocabulary::Purpose::P14);
    risk.residual = Answer::Known(ResidualRisk::Extreme);
    risk.own_informed_decision = Answer::Known(true);
    assert!(
        world.codes().contains(&G::RiskExtreme),
        "nobody has decided"
    );
}

fn only_media(w: &mut World) {
    for item in &mut w.file.evidence {
        item.kind = EvidenceKind::WebCapture;
    }
    for statement in &mut w.file.statements {
        statement.material_types = vec![MaterialType::News, MaterialType::SocialMedia];
    }
}

const CONSENT: &[Rule] = &[
    (G::Consent, T::General, |w| {
        w.consents[WITNESS].value = ConsentValue::NotAsked
    }),
    (G::ConsentPurpose, T::SpAllegationLetter, |w| {
        w.conversations.clear()
    }),
    (G::ConsentRefused, T::Wgad, |w| refuse(w, VICTIM)),
    (G::ConsentExpired, T::HrcComplaint, |w| {
        w.conversations[VICTIM].valid_until = on("2025-06-29")
    }),
    (G::ConsentConditions, T::AchprComplaint, |w| {
        for grant in &mut w.conversations[VICTIM].grants {
            grant.value = ConsentValue::GrantedWithConditions;
        }
    }),
    (G::ConsentOld, T::General, |w| {
        w.consents[VICTIM].date = on("2024-12")
    }),
    (G::ConsentImage, T::Wgad, |w| {
        w.conversations[VICTIM]
            .grants
            .retain(|grant| grant.purpose != Answer::Known(cairn_model::vocabulary::Purpose::P16));
    }),
    (G::FamilyConsent, T::Wgeid, |w| {
        w.conversations[VICTIM].capacity = Answer::Known(Capacity::Adult);
    }),
    (G::SignedAuthority, T::TbCommunication, |w| {
        w.conversations[VICTIM].method = Answer::Known(ConsentMethod::Message);
    }),
];

fn refuse(w: &mut World, at: usize) {
    for grant in &mut w.conversations[at].grants {
        grant.value = ConsentValue::Refused;
    }
}

const RISK: &[Rule] = &[
    (G::Risk, T::General, |w| {
        let victim = w.file.persons[VICTIM].id;
        w.file.risks.retain(|risk| risk.person != victim);
    }),
    (G::RiskReview, T::General, |w| {
        w.file.risks[VICTIM].reviewed_at = on("2025-05-30")
    }),
    (G::RiskExtreme, T::General, |w| {
        w.file.risks[WITNESS].residual = Answer::Known(ResidualRisk::Extreme);
    }),
    (G::RiskAgainst, T::General, |w| {
        w.file.risks[WITNESS].decision = Answer::Known(RiskDecision::Postpone);
    }),
    (G::Gravity, T::IachrPrecautionary, |w| {
        w.file
            .risks
            .iter_mut()
            .for_each(|risk| risk.threats.clear());
    }),
];

const STEPS: &[Rule] = &[
    (G::DomesticSteps, T::General, |w| {
        w.file.domestic_steps.clear()
    }),
    (G::WhyNoStep, T::General, no_step),
    (G::Remedies, T::Wgad, no_step),
    (G::NationalReport, T::CedUrgentAction, no_step),
    (G::ProtectionSought, T::IachrPrecautionary, |w| {
        w.file
            .domestic_steps
            .retain(|s| s.step_type == DomesticStepType::Prosecutor);
    }),
    (G::EarlierAction, T::General, |w| {
        w.file.interventions.clear();
        w.cases.clear();
    }),
    (G::StateReply, T::General, |w| {
        w.file.interventions[0].status = Answer::Known(InterventionStatus::Sent);
        w.file.state_replies.clear();
    }),
    (G::OtherProcedure, T::TbCommunication, |w| {
        w.file.interventions[0].status = Answer::Known(InterventionStatus::Registered);
    }),
    (G::EarlierReference, T::FollowUp, |w| {
        w.file.interventions[0].reference = open();
        w.cases[0].un_refs.clear();
    }),
    (G::Changes, T::FollowUp, |w| w.file.follow_ups.clear()),
];

fn no_step(w: &mut World) {
    w.file.domestic_steps.truncate(1);
    w.file.domestic_steps[0].step_type = DomesticStepType::NoneTaken;
}

const PROCEDURES: &[Rule] = &[
    (G::Urgency, T::SpUrgentAppeal, |w| {
        w.file.incident.ongoing = open()
    }),
    (G::UrgencyUnused, T::SpAllegationLetter, |w| {
        w.file.incident.imminent = Answer::Known(true)
    }),
    (G::Period, T::ReprisalsLetter, |w| {
        w.file.incident.start = on("2025-04-30")
    }),
    (G::Articles, T::TbCommunication, |w| {
        w.file.incident.rights_affected.clear()
    }),
    (G::Pattern, T::HrcComplaint, |w| {
        w.cases[0].context_pattern = open()
    }),
    (G::FullName, T::Wgeid, |w| {
        w.file.persons[VICTIM].names.full = none(Missing::WithheldForSafety);
    }),
    (G::VictimFact, T::SpAllegationLetter, |w| {
        w.file.persons[ORGANISATION].organisation = None
    }),
    (G::GenderReason, T::SpViolenceAgainstWomen, |w| {
        w.file
            .acts
            .iter_mut()
            .for_each(|act| act.gender_dimension = none(Missing::Unknown));
    }),
    (G::LegalBasis, T::SpExpression, |w| {
        w.file.acts[DETENTION].legal_basis.clear()
    }),
    (G::DetentionModule, T::Wgad, |w| {
        w.file.acts[DETENTION].detention = None
    }),
    (G::DetentionFact, T::Wgad, |w| {
        w.file.acts[DETENTION]
            .detention
            .as_mut()
            .unwrap()
            .places
            .clear();
    }),
    (G::WgadCategory, T::Wgad, |w| {
        w.file.acts[DETENTION]
            .detention
            .as_mut()
            .unwrap()
            .wgad_reasons = none(Missing::Unknown);
    }),
    (G::DisappearanceModule, T::Wgeid, |w| {
        w.file.acts[DISAPPEARANCE].disappearance = None
    }),
    (G::DisappearanceFact, T::CedUrgentAction, |w| {
        w.file.acts[DISAPPEARANCE]
            .disappearance
            .as_mut()
            .unwrap()
            .last_seen = on("2025");
    }),
    (G::TortureModule, T::SpTorture, |w| {
        w.file.acts[TORTURE].torture = None
    }),
    (G::TortureFact, T::SpTorture, |w| {
        w.file.acts[TORTURE]
            .torture
            .as_mut()
            .unwrap()
            .medical_attention = open();
    }),
    (G::LifeAct, T::SpExecutions, |w| {
        w.file.acts[KILLING].act_type = ActType::Arrest
    }),
    (G::DeathFact, T::SpExecutions, |w| {
        w.file.acts[KILLING].death = None
    }),
];

/// Every rule.
pub(crate) fn all() -> impl Iterator<Item = &'static Rule> {
    [
        FACTS,
        PEOPLE,
        COOPERATION,
        SOURCES,
        CONSENT,
        RISK,
        STEPS,
        PROCEDURES,
    ]
    .into_iter()
    .flatten()
}

#[test]
fn every_rule_is_tripped_by_its_record_and_by_no_whole_one() {
    for (code, template, change) in all() {
        let mut world = whole(*template);
        assert!(!world.codes().contains(code), "{code:?} without cause");
        change(&mut world);
        assert!(world.codes().contains(code), "{code:?} is not noticed");
    }
}

#[test]
fn no_rule_is_without_a_record_that_trips_it() {
    let tripped: Vec<GapCode> = all().map(|(code, _, _)| *code).collect();
    let untested: Vec<_> = GapCode::ALL
        .iter()
        .filter(|code| !tripped.contains(code))
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
}

#[test]
fn the_short_list_is_the_blocking_half_of_the_long_one() {
    for (_, template, change) in all() {
        let mut world = whole(*template);
        change(&mut world);
        let mut blocking = world.gaps();
        blocking.retain(|gap| gap.severity == cairn_model::vocabulary::Severity::Blocking);
        assert_eq!(world.blocking(), blocking);
    }
}
