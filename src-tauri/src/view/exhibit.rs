//! Exhibits beside others: the index of a case's evidence, and what is attached to an exhibit.

use cairn_model::{EvidenceId, IncidentId};
use cairn_vault::{Derivation, DerivationStep};
use serde::{Deserialize, Serialize};

/// Files that are to be attached to an item.
#[derive(Clone, Copy, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AttachDraft {
    /// The item.
    pub id: EvidenceId,
    /// What the files are to it.
    pub role: AttachedRole,
}

/// What a file is to the item that it is attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum AttachedRole {
    /// What is said or written in it.
    Transcript,
    /// What it says, in another language.
    Translation,
}

impl From<AttachDraft> for Derivation {
    fn from(draft: AttachDraft) -> Self {
        let step = match draft.role {
            AttachedRole::Transcript => DerivationStep::Transcribed,
            AttachedRole::Translation => DerivationStep::Translated,
        };
        Self {
            original: draft.id,
            steps: vec![step],
        }
    }
}

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
