//! What the account rests on, how it is graded, and what may be done with each item.

use super::wanting::{lacks, tells};
use super::{Gap, Inquiry, origins};
use crate::vocabulary::{EvidenceKind, EvidenceRole, GapCode, MaterialType};
use crate::{Evidence, Record, Statement};

pub(super) fn blocking(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let file = inquiry.file;
    if file.statements.is_empty() && file.evidence.is_empty() {
        found.push(Gap::new(GapCode::SourceBasis, inquiry.incident(), ""));
    }
    file.evidence
        .iter()
        .for_each(|item| exhibit(inquiry, item, found));
    for statement in &file.statements {
        let record = statement.record_id();
        if lacks(&statement.source) && lacks(&statement.connection) {
            found.push(Gap::new(GapCode::StatementSource, record, "/source"));
        }
        if lacks(&statement.reliability) {
            found.push(Gap::new(GapCode::SourceGrading, record, "/reliability"));
        }
    }
    for act in file
        .acts
        .iter()
        .filter(|act| lacks(&act.grading.credibility))
    {
        let record = act.record_id();
        found.push(Gap::new(
            GapCode::ClaimGrading,
            record,
            "/grading/credibility",
        ));
    }
    if lacks(&file.incident.verification) {
        found.push(Gap::new(
            GapCode::Verification,
            inquiry.incident(),
            "/verification",
        ));
    }
    if inquiry.template.refuses_media_alone() && is_media_only(inquiry) {
        found.push(Gap::new(GapCode::MediaAlone, inquiry.incident(), ""));
    }
}

fn exhibit(inquiry: &Inquiry<'_>, item: &Evidence, found: &mut Vec<Gap>) {
    let record = item.record_id();
    let is_made_here = item.derived_from.known().is_some();
    if lacks(&item.obtained) && !is_made_here {
        found.push(Gap::new(GapCode::EvidenceSource, record, "/obtained"));
    }
    if inquiry.damaged.contains(&item.id) {
        found.push(Gap::new(GapCode::EvidenceDamaged, record, ""));
    }
    if item.restrictions.is_open() {
        found.push(Gap::new(GapCode::Restrictions, record, "/restrictions"));
    }
}

pub(super) fn warnings(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    let file = inquiry.file;
    if file.evidence.is_empty() && !file.statements.is_empty() {
        found.push(Gap::new(GapCode::Evidence, inquiry.incident(), ""));
    }
    for act in &file.acts {
        let origins = origins::of_act(file, act);
        let code = match (origins.items, origins.distinct) {
            (_, 2..) => continue,
            (0 | 1, _) => GapCode::NoCorroboration,
            (_, _) => GapCode::SingleOrigin,
        };
        found.push(Gap::new(code, act.record_id(), "/grading/support"));
    }
    if !inquiry.template.refuses_media_alone() && is_media_only(inquiry) {
        found.push(Gap::new(GapCode::MediaOnly, inquiry.incident(), ""));
    }
    for item in file
        .evidence
        .iter()
        .filter(|item| item.role != EvidenceRole::RedactedDerivative)
    {
        let shows = matches!(item.kind, EvidenceKind::Photo | EvidenceKind::Video);
        let record = item.record_id();
        if tells(&item.third_parties) {
            found.push(Gap::new(GapCode::ThirdParties, record, "/third_parties"));
        } else if shows && item.third_parties.is_open() {
            found.push(Gap::new(
                GapCode::ThirdPartiesUnasked,
                record,
                "/third_parties",
            ));
        }
    }
}

/// Whether everything that it rests on was in the news or on social media.
fn is_media_only(inquiry: &Inquiry<'_>) -> bool {
    let file = inquiry.file;
    let is_something = !file.statements.is_empty() || !file.evidence.is_empty();
    is_something
        && file.statements.iter().all(is_from_media)
        && file
            .evidence
            .iter()
            .all(|item| item.kind == EvidenceKind::WebCapture)
}

fn is_from_media(statement: &Statement) -> bool {
    let types = &statement.material_types;
    !types.is_empty()
        && types
            .iter()
            .all(|material| matches!(material, MaterialType::News | MaterialType::SocialMedia))
}
