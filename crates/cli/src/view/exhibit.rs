//! The index of evidence.

use cairn_model::vocabulary::EvidenceRole;
use cairn_model::{EvidenceId, IncidentId, Text};
use cairn_vault::{Exhibit, Fixity};
use schemars::JsonSchema;
use serde::Serialize;

use crate::output::plain;

/// One exhibit in `evidence index --json`.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ExhibitListed {
    /// The incident.
    incident: IncidentId,
    /// Its number there.
    exhibit_no: u32,
    /// Its id.
    id: EvidenceId,
    /// The title that somebody gave it.
    title: Option<String>,
    /// The name of the file that was taken in.
    original_filename: String,
    /// Media type.
    media_type: String,
    /// Length in bytes.
    size: u64,
    /// SHA-256 of the bytes, lower-case hex.
    sha256: String,
    /// Original, working copy, derivative, translation or transcript.
    role: EvidenceRole,
    /// The exhibit that it was made from.
    derived_from: Option<EvidenceId>,
    /// When it was taken in, by the clock of that machine: UTC, RFC 3339.
    taken_in: Option<String>,
    /// When its bytes were last held against their digest: UTC, RFC 3339.
    checked: Option<String>,
    /// Whether they were whole then; absent where nobody looked.
    is_whole: Option<bool>,
    /// SHA-256 of the key texts of those to whom it was exported, in hex. The vault itself has it always.
    receivers: Vec<String>,
}

impl ExhibitListed {
    /// As tab-separated fields: number, id, bytes, digest, when it was taken in, file name, receivers.
    pub(crate) fn line(&self) -> String {
        let fields = [
            self.exhibit_no.to_string(),
            self.id.to_string(),
            self.size.to_string(),
            self.sha256.clone(),
            self.taken_in.clone().unwrap_or_default(),
            plain(&self.original_filename, false),
        ];
        let fields = fields.into_iter().chain(self.receivers.iter().cloned());
        fields.collect::<Vec<String>>().join("\t")
    }
}

impl From<Exhibit> for ExhibitListed {
    fn from(exhibit: Exhibit) -> Self {
        let item = exhibit.item;
        let (checked, is_whole) = match exhibit.checked {
            Some((at, outcome)) => (Some(at), Some(outcome == Fixity::Whole)),
            None => (None, None),
        };
        Self {
            incident: item.incident,
            exhibit_no: item.exhibit_no,
            id: item.id,
            title: item.title.known().map(Text::words),
            original_filename: item.original_filename.to_string(),
            media_type: item.media_type,
            size: item.size,
            sha256: item.sha256,
            role: item.role,
            derived_from: item.derived_from.known().copied(),
            taken_in: exhibit.taken_in,
            checked,
            is_whole,
            receivers: exhibit.receivers,
        }
    }
}
