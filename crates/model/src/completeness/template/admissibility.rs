//! Under what conditions a body takes a case on.

use super::super::wanting::{is_so, tells};
use super::{Gap, Inquiry};
use crate::vocabulary::{DomesticStepType, GapCode};
use crate::{Case, Record};

/// Ongoing or imminent: nothing else is urgent.
pub(super) fn urgency(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let incident = &inquiry.file.incident;
    if !is_so(&incident.ongoing) && !is_so(&incident.imminent) {
        found.push(Gap::new(GapCode::Urgency, inquiry.incident(), "/ongoing"));
    }
}

/// The articles that were violated.
pub(super) fn articles(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    if inquiry.file.incident.rights_affected.is_empty() {
        found.push(Gap::new(
            GapCode::Articles,
            inquiry.incident(),
            "/rights_affected",
        ));
    }
}

/// A consistent pattern of gross violations, not one case.
pub(super) fn pattern(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let Some(cases) = inquiry.cases else {
        return;
    };
    if cases.iter().any(|case| tells(&case.context_pattern)) {
        return;
    }
    found.push(match cases.first() {
        Some(case) => Gap::new(GapCode::Pattern, case.record_id(), "/context_pattern"),
        None => Gap::new(GapCode::Pattern, inquiry.incident(), ""),
    });
}

/// Put to the competent bodies of the country first.
pub(super) fn national_report(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let steps = &inquiry.file.domestic_steps;
    if !steps
        .iter()
        .any(|step| step.step_type != DomesticStepType::NoneTaken)
    {
        found.push(Gap::new(GapCode::NationalReport, inquiry.incident(), ""));
    }
}

/// Harm that is grave and cannot be made good: what threatens, and how bad it would be.
pub(super) fn gravity(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let is_weighed = (inquiry.file.risks.iter())
        .any(|risk| !risk.threats.is_empty() && risk.impact.known().is_some());
    if !is_weighed {
        let risk = inquiry.file.risks.first();
        found.push(match risk {
            Some(risk) => Gap::new(GapCode::Gravity, risk.record_id(), "/threats"),
            None => Gap::new(GapCode::Gravity, inquiry.incident(), ""),
        });
    }
}

/// Protection sought in the country, or why not.
pub(super) fn protection(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let is_sought = inquiry.file.domestic_steps.iter().any(|step| {
        step.step_type == DomesticStepType::ProtectionRequest
            || !step.why_not.is_empty()
            || tells(&step.why_not_detail)
    });
    if !is_sought {
        found.push(Gap::new(GapCode::ProtectionSought, inquiry.incident(), ""));
    }
}

/// What went before, and what has changed since.
pub(super) fn changes(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let file = inquiry.file;
    let in_case = |case: &Case| !case.un_refs.is_empty() || !case.sg_report_refs.is_empty();
    let is_in_case = inquiry.cases.is_none_or(|cases| cases.iter().any(in_case));
    let has_number = |i: &crate::Intervention| {
        i.reference
            .known()
            .is_some_and(|number| !number.trim().is_empty())
    };
    if !is_in_case && !file.interventions.iter().any(has_number) {
        found.push(match file.interventions.first() {
            Some(first) => Gap::new(GapCode::EarlierReference, first.record_id(), "/reference"),
            None => Gap::new(GapCode::EarlierReference, inquiry.incident(), ""),
        });
    }
    if file.follow_ups.is_empty() {
        found.push(Gap::new(GapCode::Changes, inquiry.incident(), ""));
    }
}
