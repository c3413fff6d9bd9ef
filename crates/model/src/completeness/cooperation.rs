//! With whom there was cooperation, and why the act is held to be a reprisal for it. Asked only where it is.

use super::wanting::{is_unasked, lacks};
use super::{Gap, Inquiry};
use crate::vocabulary::{GapCode, Mechanism, ReprisalAssessment, Template};
use crate::{Engagement, Record};

fn is_reprisal(inquiry: &Inquiry<'_>) -> bool {
    inquiry.file.incident.is_reprisal.known() == Some(&ReprisalAssessment::Yes)
}

pub(super) fn blocking(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let is_reprisal = is_reprisal(inquiry);
    let is_settled = is_reprisal || inquiry.file.incident.is_reprisal.is_open();
    if inquiry.template.is_for_reprisals() && !is_settled {
        let id = inquiry.incident();
        found.push(Gap::new(GapCode::ReprisalUnsettled, id, "/is_reprisal"));
    }
    if is_reprisal {
        engagements(inquiry, found);
        nexuses(inquiry, found);
    }
}

fn engagements(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    if inquiry.file.engagements.is_empty() {
        found.push(Gap::new(GapCode::Engagement, inquiry.incident(), ""));
    }
    for engagement in &inquiry.file.engagements {
        let record = engagement.record_id();
        if lacks(&engagement.date) {
            found.push(Gap::new(GapCode::EngagementDate, record, "/date"));
        }
        if lacks(&engagement.mode) {
            found.push(Gap::new(GapCode::EngagementMode, record, "/mode"));
        }
        if lacks(&engagement.op4_limb) && !is_positioned(inquiry, engagement) {
            found.push(Gap::new(GapCode::EngagementLimb, record, "/op4_limb"));
        }
    }
}

/// Whether the limb is said where the act is linked to this engagement.
fn is_positioned(inquiry: &Inquiry<'_>, engagement: &Engagement) -> bool {
    inquiry.file.nexuses.iter().any(|nexus| {
        nexus.engagement.known() == Some(&engagement.id) && nexus.victim_position.known().is_some()
    })
}

fn nexuses(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    if inquiry.file.nexuses.is_empty() {
        found.push(Gap::new(GapCode::Nexus, inquiry.incident(), ""));
    }
    for nexus in &inquiry.file.nexuses {
        let record = nexus.record_id();
        if nexus.act.known().is_none() {
            found.push(Gap::new(GapCode::NexusAct, record, "/act"));
        }
        if nexus.engagement.known().is_none() {
            found.push(Gap::new(GapCode::NexusEngagement, record, "/engagement"));
        }
        if nexus.indicators.is_empty() {
            found.push(Gap::new(GapCode::NexusIndicator, record, "/indicators"));
        }
    }
}

pub(super) fn warnings(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    if !is_reprisal(inquiry) {
        return;
    }
    let silent = |n: &&crate::Nexus| is_unasked(&n.reasoning) || lacks(&n.reasoning);
    for nexus in inquiry.file.nexuses.iter().filter(silent) {
        let record = nexus.record_id();
        found.push(Gap::new(GapCode::NexusReasoning, record, "/reasoning"));
    }
    if let Some(is_theirs) = body_of(inquiry.template)
        && let Some(other) = inquiry.file.engagements.first()
        && !inquiry
            .file
            .engagements
            .iter()
            .any(|e| is_theirs(e.mechanism))
    {
        found.push(Gap::new(
            GapCode::EngagementBody,
            other.record_id(),
            "/mechanism",
        ));
    }
}

/// Those who look only after people who cooperated with themselves.
fn body_of(template: Template) -> Option<fn(Mechanism) -> bool> {
    if template == Template::TbReprisalsFocalPoint {
        return Some(is_treaty_body);
    }
    (template == Template::HrcPresident).then_some(is_of_the_council)
}

const fn is_treaty_body(mechanism: Mechanism) -> bool {
    matches!(
        mechanism,
        Mechanism::Ccpr
            | Mechanism::Cescr
            | Mechanism::Cerd
            | Mechanism::Cedaw
            | Mechanism::Cat
            | Mechanism::Spt
            | Mechanism::Crc
            | Mechanism::Cmw
            | Mechanism::Crpd
            | Mechanism::Ced
    )
}

const fn is_of_the_council(mechanism: Mechanism) -> bool {
    matches!(
        mechanism,
        Mechanism::HrcSession
            | Mechanism::HrcPresident
            | Mechanism::Upr
            | Mechanism::SpThematic
            | Mechanism::SpCountry
            | Mechanism::Wgad
            | Mechanism::Wgeid
            | Mechanism::HrcInvestigativeMechanism
            | Mechanism::HrcForumOrExpertMechanism
            | Mechanism::HrcComplaintProcedure
    )
}
