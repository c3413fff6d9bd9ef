//! What disclosing could do to people, and whether that was looked at lately.

use jiff::Span;

use super::people::victims;
use super::{Gap, Inquiry, days};
use crate::vocabulary::{Asked, GapCode, Purpose, Template};
use crate::{PersonId, Record, RecordId, RecordKind, Risk};

/// For how many days a look at the risk holds: a rule of ours.
const REVIEW_DAYS: i64 = 30;

pub(super) fn blocking(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    for person in exposed(inquiry) {
        reviewed(inquiry, person, found);
    }
    // As the disclosure has it: whatever the purpose, for the receivers in mind.
    for risk in inquiry
        .file
        .risks
        .iter()
        .filter(|r| is_for_them(inquiry, r))
    {
        let record = risk.record_id();
        if risk.is_extreme_undecided() {
            found.push(Gap::new(GapCode::RiskExtreme, record, "/residual").of(risk.person));
        }
        if risk.is_decided_against() {
            found.push(Gap::new(GapCode::RiskAgainst, record, "/decision").of(risk.person));
        }
    }
}

/// Whom a disclosure exposes first: alleged victims and those who told.
fn exposed(inquiry: &Inquiry<'_>) -> Vec<PersonId> {
    let mut found = victims(inquiry.file);
    let sources = inquiry
        .file
        .statements
        .iter()
        .filter_map(|s| s.source.known());
    for source in sources {
        if !found.contains(source) {
            found.push(*source);
        }
    }
    found
}

fn reviewed(inquiry: &Inquiry<'_>, person: PersonId, found: &mut Vec<Gap>) {
    let all = inquiry.file.risks.iter();
    let own: Vec<&Risk> = all
        .filter(|r| r.person == person && concerns(inquiry, r))
        .collect();
    let Some(newest) = own.last() else {
        let record = RecordId {
            kind: RecordKind::Person,
            id: person.0,
        };
        found.push(Gap::new(GapCode::Risk, record, "").of(person));
        return;
    };
    if !own.iter().any(|risk| holds(inquiry, risk)) {
        found.push(Gap::new(GapCode::RiskReview, newest.record_id(), "/reviewed_at").of(person));
    }
}

/// Looked at within the time, and not due again.
fn holds(inquiry: &Inquiry<'_>, risk: &Risk) -> bool {
    let span = Span::new().days(REVIEW_DAYS);
    days::is_within(&risk.reviewed_at, span, inquiry.today)
        && !days::is_past(&risk.review_by, inquiry.today)
}

/// Whether it was made for this way of disclosing. One that names no purpose and no receiver is for any.
fn concerns(inquiry: &Inquiry<'_>, risk: &Risk) -> bool {
    let purpose = risk.purpose.known();
    is_for_them(inquiry, risk) && purpose.is_none_or(|p| is_for(inquiry.template, *p))
}

fn is_for_them(inquiry: &Inquiry<'_>, risk: &Risk) -> bool {
    let receivers = inquiry.said.map_or(&[][..], |said| said.receivers);
    let to = |id| receivers.is_empty() || receivers.contains(id);
    risk.receiver.known().is_none_or(to)
}

fn is_for(template: Template, purpose: Purpose) -> bool {
    let asked = template.purposes();
    asked.is_empty()
        || asked.iter().any(|asked| match asked {
            Asked::Granted(one) | Asked::Either(one) => *one == purpose,
            Asked::OneOf(one, other) => *one == purpose || *other == purpose,
        })
}
