//! What was tried in the country and before other bodies, and what the State answered.

use super::wanting::tells;
use super::{Gap, Inquiry};
use crate::vocabulary::{DomesticStepType, GapCode, InterventionStatus, InterventionType};
use crate::{Case, DomesticStep, Intervention, Record};

pub(super) fn blocking(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    if !inquiry.template.needs_remedies() {
        return;
    }
    if inquiry.file.domestic_steps.is_empty() {
        found.push(Gap::new(GapCode::Remedies, inquiry.incident(), ""));
    }
    for step in inquiry
        .file
        .domestic_steps
        .iter()
        .filter(|step| is_unexplained(step))
    {
        found.push(Gap::new(GapCode::Remedies, step.record_id(), "/why_not"));
    }
}

/// None taken, and no word on why. That the question does not arise is a word.
fn is_unexplained(step: &DomesticStep) -> bool {
    step.step_type == DomesticStepType::NoneTaken
        && step.why_not.is_empty()
        && !tells(&step.why_not_detail)
        && step.why_not_detail.is_open()
}

pub(super) fn warnings(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let file = inquiry.file;
    if !inquiry.template.needs_remedies() {
        if file.domestic_steps.is_empty() {
            found.push(Gap::new(GapCode::DomesticSteps, inquiry.incident(), ""));
        }
        for step in file
            .domestic_steps
            .iter()
            .filter(|step| is_unexplained(step))
        {
            found.push(Gap::new(GapCode::WhyNoStep, step.record_id(), "/why_not"));
        }
    }
    let in_case = |case: &Case| !case.un_refs.is_empty() || !case.sg_report_refs.is_empty();
    let is_told = inquiry.cases.is_none_or(|cases| cases.iter().any(in_case));
    if file.interventions.is_empty() && !is_told {
        found.push(Gap::new(GapCode::EarlierAction, inquiry.incident(), ""));
    }
    for intervention in file
        .interventions
        .iter()
        .filter(|i| awaits_reply(inquiry, i))
    {
        found.push(Gap::new(
            GapCode::StateReply,
            intervention.record_id(),
            "/status",
        ));
    }
    if inquiry.template.excludes_duplicates() {
        for open in file.interventions.iter().filter(|i| is_before_another(i)) {
            found.push(Gap::new(
                GapCode::OtherProcedure,
                open.record_id(),
                "/status",
            ));
        }
    }
}

/// A State was asked, and neither an answer nor that there was none is recorded.
fn awaits_reply(inquiry: &Inquiry<'_>, intervention: &Intervention) -> bool {
    let is_answered = (inquiry.file.state_replies.iter())
        .any(|reply| reply.intervention.known() == Some(&intervention.id));
    (is_procedure(intervention.intervention_type)
        || is_other_letter(intervention.intervention_type))
        && is_under_way(intervention)
        && !is_answered
}

/// Sent, as far as anybody says, and not over.
fn is_under_way(intervention: &Intervention) -> bool {
    match intervention.status.known() {
        Some(
            InterventionStatus::Sent
            | InterventionStatus::Acknowledged
            | InterventionStatus::Registered
            | InterventionStatus::Replied,
        ) => true,
        Some(
            InterventionStatus::Planned | InterventionStatus::Closed | InterventionStatus::Rejected,
        ) => false,
        None => intervention.sent_at.known().is_some(),
    }
}

fn is_before_another(intervention: &Intervention) -> bool {
    is_procedure(intervention.intervention_type) && is_under_way(intervention)
}

/// Letters to a State that open no procedure.
const fn is_other_letter(kind: InterventionType) -> bool {
    matches!(
        kind,
        InterventionType::SpOtherLetter
            | InterventionType::TbReprisalsLetter
            | InterventionType::AsgOrHcDemarche
            | InterventionType::Diplomatic
    )
}

/// International procedures in which a case is examined.
const fn is_procedure(kind: InterventionType) -> bool {
    matches!(
        kind,
        InterventionType::SpUrgentAppeal
            | InterventionType::SpAllegationLetter
            | InterventionType::WgadUrgent
            | InterventionType::WgadOpinion
            | InterventionType::WgeidUrgent
            | InterventionType::WgeidStandard
            | InterventionType::WgeidPromptIntervention
            | InterventionType::CedUrgentAction
            | InterventionType::TbCommunication
            | InterventionType::TbInterimMeasures
            | InterventionType::HrcComplaint
            | InterventionType::RegionalPrecautionary
            | InterventionType::RegionalPetition
    )
}
