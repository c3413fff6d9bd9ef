//! An evidence item: an original taken in whole, and what is known about it.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{EvidenceKind, EvidenceRole, Sensitivity};
use crate::{Answer, EvidenceId, IncidentId, PartialDate, PersonId, Text};

/// One evidence item. Its bytes are a blob of the vault; its digests were taken at intake and never change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Its id.
    pub id: EvidenceId,
    /// The incident.
    pub incident: IncidentId,
    /// Exhibit number within the incident, from 1, never given twice.
    pub exhibit_no: u32,
    /// A title.
    #[serde(default)]
    pub title: Answer<Text>,
    /// What kind of item.
    #[serde(default)]
    pub kind: EvidenceKind,
    /// Original, working copy, derivative, translation or transcript.
    #[serde(default)]
    pub role: EvidenceRole,
    /// The original's file name, in any script. Never used as a path.
    pub original_filename: String,
    /// Length of the original in bytes.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub size: u64,
    /// Media type, from the first bytes where they tell, else `application/octet-stream`.
    pub media_type: String,
    /// SHA-256 of the original, lower-case hex.
    pub sha256: String,
    /// CRC-32 (ISO 3309) of the original, as ZIP uses it.
    pub crc32: u32,
    /// Persons whom it shows, names or comes from. Each must have agreed before it leaves.
    #[serde(default)]
    pub concerns: Vec<PersonId>,
    /// From whom or where it was obtained, and how.
    #[serde(default)]
    pub obtained: Answer<Text>,
    /// When it was made.
    #[serde(default)]
    pub made_at: Answer<PartialDate>,
    /// What it shows.
    #[serde(default)]
    pub description: Answer<Text>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}
