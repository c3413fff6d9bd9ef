//! One line: an incident with everything that belongs to it, as JSON.

mod labels;
mod reader;
#[cfg(feature = "schema")]
pub mod schema;

use cairn_model::{IncidentFile, RecordKind};
use serde_json::{Map, Value};

pub(crate) use labels::Labels;
pub(crate) use reader::read_line;

/// A line of a file, before anything in it is looked at.
pub(crate) struct Line {
    /// The line in the file, from 1.
    pub(crate) number: u64,
    /// The object.
    pub(crate) members: Map<String, Value>,
}

/// The member of a line that holds the records of a kind. None for the incident, which stands by itself; for receivers, who are given by
/// their keys, since what a user calls them and compared is that user's; and for evidence, whose bytes no text brings; and for what this
/// vault sealed or took in.
#[must_use]
pub const fn list_of_kind(kind: RecordKind) -> Option<&'static str> {
    match kind {
        RecordKind::Incident
        | RecordKind::Receiver
        | RecordKind::Evidence
        | RecordKind::Submission
        | RecordKind::Accession => None,
        RecordKind::Consent => Some("consents"),
        RecordKind::InformedConsent => Some("informed_consents"),
        RecordKind::Case => Some("cases"),
        RecordKind::Person
        | RecordKind::Participation
        | RecordKind::Act
        | RecordKind::Involvement
        | RecordKind::Engagement
        | RecordKind::Nexus
        | RecordKind::Statement
        | RecordKind::DomesticStep
        | RecordKind::Intervention
        | RecordKind::StateReply
        | RecordKind::FollowUp
        | RecordKind::Risk => IncidentFile::list_of(kind),
    }
}

/// The kind of the records in a member of a line.
#[must_use]
pub fn kind_of_list(list: &str) -> Option<RecordKind> {
    let mut kinds = RecordKind::ALL.into_iter();
    kinds.find(|kind| list_of_kind(*kind) == Some(list))
}

/// Whether records of this kind belong to one incident.
pub(crate) fn is_part(kind: RecordKind) -> bool {
    kind != RecordKind::Incident && kind.fields().iter().any(|field| field.name == "incident")
}
