//! What each procedure asks for beyond what all do.

mod admissibility;
mod custody;
mod harm;
mod letters;

use super::{Gap, Inquiry};
use crate::IncidentFile;
use crate::vocabulary::{Template, WgadCategory};

/// The grounds of discrimination that are sensitive.
const GROUNDS: [&str; 5] = ["gender", "ethnicity", "religion", "disability", "lgbtiq"];

pub(super) fn blocking(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    match inquiry.template {
        Template::General
        | Template::ReprisalsLetter
        | Template::TbReprisalsFocalPoint
        | Template::HrcPresident
        | Template::SpAllegationLetter
        | Template::SpExpression
        | Template::SpAssemblyAssociation => {}
        Template::SpUrgentAppeal => admissibility::urgency(inquiry, found),
        Template::SpTorture => harm::torture(inquiry, found),
        Template::SpExecutions => harm::death(inquiry, found),
        Template::SpViolenceAgainstWomen => harm::gender(inquiry, found),
        Template::Wgad => custody::detention(inquiry, found),
        Template::Wgeid => custody::disappearance(inquiry, found),
        Template::CedUrgentAction => {
            custody::disappearance(inquiry, found);
            admissibility::national_report(inquiry, found);
        }
        Template::TbCommunication => admissibility::articles(inquiry, found),
        Template::HrcComplaint => {
            admissibility::articles(inquiry, found);
            admissibility::pattern(inquiry, found);
        }
        Template::IachrPrecautionary => {
            admissibility::urgency(inquiry, found);
            admissibility::gravity(inquiry, found);
            admissibility::protection(inquiry, found);
        }
        Template::AchprComplaint => admissibility::articles(inquiry, found),
        Template::FollowUp => admissibility::changes(inquiry, found),
    }
}

pub(super) fn warnings(inquiry: &Inquiry<'_>, found: &mut Vec<Gap>) {
    letters::warnings(inquiry, found);
}

pub(super) fn sensitive_fields(template: Template, file: &IncidentFile) -> Vec<&'static str> {
    let mut found = template.sensitive_fields().to_vec();
    let modules = file.acts.iter().filter_map(|act| act.detention.as_ref());
    let is_discrimination = modules
        .flat_map(|detention| &detention.wgad_categories)
        .any(|category| *category == WgadCategory::V);
    if template == Template::Wgad && is_discrimination {
        found.extend(GROUNDS);
    }
    found
}
