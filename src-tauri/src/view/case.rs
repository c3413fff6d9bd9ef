//! The list of cases and the page of one.

use cairn_model::vocabulary::{CasePriority, IncidentStatus, ReprisalAssessment};
use cairn_model::{Case, CaseId, Country, IncidentId, PartialDate};
use serde::{Deserialize, Serialize};

use super::{Bounded, DraftView};

/// One line of the list of cases.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseRowView {
    /// The case.
    pub id: CaseId,
    /// Its random reference.
    pub reference: String,
    /// Its title, if it has one.
    pub title: Option<String>,
    /// Where the work on it stands.
    pub status: IncidentStatus,
    /// How urgent it is.
    pub priority: CasePriority,
    /// Whether it is held to be a reprisal; none where nobody knows.
    pub is_reprisal: Option<ReprisalAssessment>,
    /// The States concerned, ISO 3166-1 alpha-3.
    pub states: Vec<Country>,
    /// Of how many incidents it is made.
    pub incidents: u32,
    /// When it was last changed, RFC 3339.
    pub updated_at: String,
}

/// An incident as another page names it.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IncidentNameView {
    /// The incident.
    pub id: IncidentId,
    /// Its title, if it has one.
    pub title: Option<String>,
    /// When it began, if known.
    pub start: Option<PartialDate>,
    /// The State concerned, ISO 3166-1 alpha-3.
    pub state: Option<Country>,
}

/// A case as another page names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseNameView {
    /// The case.
    pub id: CaseId,
    /// Its random reference.
    pub reference: String,
    /// Its title, if it has one.
    pub title: Option<String>,
}

/// Everything that the page of a case shows.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// The case.
    pub case: Case,
    /// Its incidents that are there, in its own order. One that was removed is in the case and not here.
    pub incidents: Vec<IncidentNameView>,
    /// Values that are not part of the case yet.
    pub drafts: Vec<DraftView>,
    /// Its revision.
    pub revision: u32,
    /// When it was last changed, RFC 3339.
    pub updated_at: String,
}

/// A case to remove. Its incidents stay.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseRemoveDraft {
    /// The case.
    pub id: CaseId,
    /// Why, as a code: `mistake`, `duplicate` or `withdrawn`.
    pub reason: Bounded<40>,
}
