//! The index of a case's evidence.

use cairn_model::{EvidenceId, IncidentId};
use serde::Serialize;

/// One exhibit in the index of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExhibitRowView {
    /// The exhibit.
    pub id: EvidenceId,
    /// The incident that it belongs to.
    pub incident: IncidentId,
    /// The incident's title, if it has one.
    pub incident_title: Option<String>,
    /// Its number in that incident.
    pub exhibit_no: u32,
    /// What it is called: its title, else the name of its file.
    pub name: String,
    /// Its length in bytes.
    #[specta(type = u32)]
    pub size: u64,
    /// SHA-256 of its bytes, lower-case hex.
    pub sha256: String,
    /// The number of the exhibit that it was made from.
    pub made_from: Option<u32>,
    /// When its bytes were last held against their digest: UTC, RFC 3339.
    pub checked_at: Option<String>,
    /// Whether they were whole then; none where nobody looked.
    pub is_whole: Option<bool>,
    /// To whom it was exported: names of the receivers whom the vault knows, the beginning of the fingerprint of the others.
    pub receivers: Vec<String>,
}
