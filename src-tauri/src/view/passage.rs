//! Texts of evidence, a passage at a time.

use cairn_media::text::Passage;
use cairn_model::EvidenceId;
use serde::{Deserialize, Serialize};

/// Which passage the window wants to show.
#[derive(Clone, Copy, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PassageDraft {
    /// The item.
    pub id: EvidenceId,
    /// Where it begins, in bytes: 0, or what the one before said.
    #[specta(type = u32)]
    pub from: u64,
}

/// A passage of a text.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PassageView {
    /// What it says.
    pub text: String,
    /// The encoding that it was read in, by its name in the WHATWG standard.
    pub encoding: String,
    /// Whether nothing in the file says that it is in this encoding.
    pub is_guessed: bool,
    /// Where the next one begins, in bytes; none at the end.
    #[specta(type = Option<u32>)]
    pub next: Option<u64>,
}

impl From<Passage> for PassageView {
    fn from(read: Passage) -> Self {
        Self {
            text: read.text,
            encoding: read.encoding,
            is_guessed: read.is_guessed,
            next: read.next,
        }
    }
}
