//! Where on the page each kind of record stands, and which of its fields are told by that place.

use cairn_model::RecordKind;
use cairn_model::shape::{Field, Mark, Shape};

/// The kinds of record in an incident, in the order in which a reader meets them.
pub(super) const ORDER: [RecordKind; 13] = [
    RecordKind::Person,
    RecordKind::Participation,
    RecordKind::Act,
    RecordKind::Involvement,
    RecordKind::Engagement,
    RecordKind::Nexus,
    RecordKind::Statement,
    RecordKind::DomesticStep,
    RecordKind::Intervention,
    RecordKind::StateReply,
    RecordKind::FollowUp,
    RecordKind::Risk,
    RecordKind::Evidence,
];

/// Where the records of a kind stand.
pub(super) struct Place {
    /// The Fluent id of the heading over them.
    pub(super) heading: &'static str,
    /// The kind of record under which they stand instead, with their field that points to it, where it is on the page.
    pub(super) under: Option<(RecordKind, &'static str)>,
    /// The field that tells one from its neighbours, if any: it stands in its title.
    pub(super) telling: Option<&'static str>,
}

/// Where the records of a kind stand; nowhere, where they are in no incident's file.
pub(super) const fn place(kind: RecordKind) -> Option<Place> {
    let (heading, under, telling) = match kind {
        RecordKind::Incident => ("report-incidents", None, Some("title")),
        RecordKind::Person => ("report-persons", None, Some("names/full")),
        RecordKind::Participation => (
            "record-kind-participation",
            Some((RecordKind::Person, "person")),
            None,
        ),
        RecordKind::Act => ("report-acts", None, Some("act_type")),
        RecordKind::Involvement => (
            "incident-list-involvement",
            Some((RecordKind::Act, "act")),
            None,
        ),
        RecordKind::Engagement => ("report-engagements", None, Some("mechanism")),
        RecordKind::Nexus => ("incident-list-nexus", None, None),
        RecordKind::Statement => ("incident-list-statement", None, None),
        RecordKind::DomesticStep => ("incident-list-domestic-step", None, Some("step_type")),
        RecordKind::Intervention => (
            "incident-list-intervention",
            None,
            Some("intervention_type"),
        ),
        RecordKind::StateReply => (
            "incident-list-state-reply",
            Some((RecordKind::Intervention, "intervention")),
            None,
        ),
        RecordKind::FollowUp => ("incident-list-follow-up", None, Some("kind")),
        RecordKind::Risk => ("record-kind-risk", None, None),
        RecordKind::Evidence => ("report-evidence", None, Some("title")),
        RecordKind::Consent
        | RecordKind::Receiver
        | RecordKind::Case
        | RecordKind::InformedConsent
        | RecordKind::Submission
        | RecordKind::Accession => return None,
    };
    Some(Place {
        heading,
        under,
        telling,
    })
}

/// Whether a field of a record says nothing to a reader that its place does not: its own id, its incident; of evidence what
/// stands in the table, and the checksum that ZIP readers hold against it.
pub(super) fn is_told_by_place(kind: RecordKind, field: &Field) -> bool {
    if !field.marks.contains(&Mark::Fixed) {
        return false;
    }
    if let Shape::Link { to } = field.shape {
        *to == kind || *to == RecordKind::Incident
    } else {
        kind == RecordKind::Evidence && field.name != "media_type"
    }
}

#[cfg(test)]
mod tests {
    use cairn_model::{IncidentFile, RecordKind};

    use super::{ORDER, is_told_by_place, place};

    #[test]
    fn every_kind_that_is_part_of_an_incident_has_one_place() {
        for kind in RecordKind::ALL {
            let times = ORDER.iter().filter(|other| **other == kind).count();
            let is_part = IncidentFile::list_of(kind).is_some();
            assert_eq!(times, usize::from(is_part), "{kind:?}");
            assert!(!is_part || place(kind).is_some(), "{kind:?}");
        }
    }

    #[test]
    fn what_a_place_tells_is_this_and_nothing_else() {
        let told = |kind: RecordKind| {
            let told = kind.fields().iter();
            let told = told.filter(move |field| is_told_by_place(kind, field));
            told.map(|field| field.name).collect::<Vec<_>>()
        };
        for kind in ORDER {
            let mut expected = vec!["id", "incident"];
            if kind == RecordKind::Person {
                expected.truncate(1);
            }
            if kind == RecordKind::Evidence {
                expected.extend(["exhibit_no", "original_filename", "size", "sha256", "crc32"]);
            }
            assert_eq!(told(kind), expected, "{kind:?}");
        }
    }
}
