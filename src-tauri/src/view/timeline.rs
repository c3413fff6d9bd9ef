//! The reprisal timeline.

use cairn_model::{CaseId, IncidentId, Moment, PersonId};
use serde::{Deserialize, Serialize};

use super::IncidentNameView;

/// Of what a timeline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum TimelineOf {
    /// Of all incidents of a case.
    Case(CaseId),
    /// Of one incident.
    Incident(IncidentId),
    /// Of what names a person, in whatever incident.
    Person(PersonId),
}

/// A person as another page names them.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonNameView {
    /// The person.
    pub id: PersonId,
    /// The full name, if it is known.
    pub name: Option<String>,
}

/// A timeline, with the names that it needs.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TimelineView {
    /// Of what it is.
    pub of: TimelineOf,
    /// What that is called, if it has a title or a name.
    pub title: Option<String>,
    /// What happened, the earliest first, what has no date last.
    pub moments: Vec<Moment>,
    /// The incidents in which it is recorded.
    pub incidents: Vec<IncidentNameView>,
    /// Everybody whom the moments name.
    pub persons: Vec<PersonNameView>,
}
