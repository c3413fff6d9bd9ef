//! What may not reach the State, whoever agreed: it stays out of part A.

use super::withhold::{field, keep};
use super::{Because, LeftOut};
use crate::vocabulary::{EvidenceRole, Publicity, Sensitivity, Template, Visibility};
use crate::{Answer, Evidence, IncidentFile, Missing, Person, Record as _};

/// Takes out of a file what is for the receiver alone: sources and what they told, cooperation with the UN that was not public, what is marked
/// as confidential, originals, and what nobody asked about persons.
pub(super) fn keep_from_the_state(
    file: &mut IncidentFile,
    template: Template,
    left_out: &mut Vec<LeftOut>,
) {
    let receiver_only = |is_kept: bool| (!is_kept).then_some(Because::ForTheReceiverAlone);
    keep(&mut file.statements, left_out, |_| receiver_only(false));
    keep(&mut file.engagements, left_out, |engagement| {
        let visibility = engagement.visibility.known();
        receiver_only(matches!(
            visibility,
            Some(Visibility::Public | Visibility::ConfidentialButLeaked)
        ))
    });
    keep(&mut file.interventions, left_out, |intervention| {
        receiver_only(intervention.publicity.known() == Some(&Publicity::Public))
    });
    keep(&mut file.evidence, left_out, |item| {
        receiver_only(is_transmissible(item))
    });
    for person in &mut file.persons {
        sensitive(person, template, left_out);
    }
}

/// Whether an incident may reach the State at all.
pub(super) fn may_reach_the_state(file: &IncidentFile, left_out: &mut Vec<LeftOut>) -> bool {
    let may = file.incident.sensitivity == Sensitivity::Normal;
    if !may {
        left_out.push(LeftOut {
            record: file.incident.record_id(),
            field: None,
            because: Because::ForTheReceiverAlone,
        });
    }
    may
}

/// A copy from which everything else was taken, and nothing that an original tells of the device and the hour it was made with.
fn is_transmissible(item: &Evidence) -> bool {
    let is_copy = match item.role {
        EvidenceRole::RedactedDerivative | EvidenceRole::Translation | EvidenceRole::Transcript => {
            true
        }
        EvidenceRole::EvidentiaryOriginal | EvidenceRole::WorkingCopy => false,
    };
    is_copy && item.sensitivity == Sensitivity::Normal
}

/// Attributes that are asked for only where a questionnaire needs them go where this one does not.
fn sensitive(person: &mut Person, template: Template, left_out: &mut Vec<LeftOut>) {
    let record = person.record_id();
    let answers = [
        ("gender", &mut person.gender),
        ("ethnicity", &mut person.ethnicity),
        ("religion", &mut person.religion),
        ("disability", &mut person.disability),
        ("lgbtiq", &mut person.lgbtiq),
    ];
    for (name, answer) in answers {
        if answer.known().is_some() && !template.needs(name) {
            *answer = Answer::Missing(Missing::WithheldForSafety);
            left_out.push(field(
                record,
                &format!("/{name}"),
                Because::ForTheReceiverAlone,
            ));
        }
    }
    if !person.id_documents.is_empty() && !template.needs("id_documents") {
        person.id_documents.clear();
        left_out.push(field(record, "/id_documents", Because::ForTheReceiverAlone));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::{Mark, Part as _, Shape};

    #[test]
    fn every_attribute_that_is_marked_as_sensitive_is_one_that_is_taken_out() {
        let Shape::Group { fields } = Person::SHAPE else {
            panic!("a person is a group");
        };
        let marked = fields.iter().filter(|f| f.marks.contains(&Mark::Sensitive));
        let names: Vec<&str> = marked.map(|f| f.name).collect();
        let all = [
            "gender",
            "ethnicity",
            "religion",
            "disability",
            "lgbtiq",
            "id_documents",
        ];
        assert_eq!(names, all);
    }
}
