//! What happened to items of evidence.

use cairn_vault::{CustodyAct, CustodyEvent};
use serde::Serialize;

/// One thing that happened to an item.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CustodyEventView {
    /// The line in the incident's chain, from 1.
    #[specta(type = u32)]
    pub line: u64,
    /// When, by the clock of the machine that wrote it: UTC, RFC 3339.
    pub at: String,
    /// The type of event in PREMIS.
    pub premis: &'static str,
    /// What: the end of the id of its words, `custody-…`.
    pub what: String,
    /// The exhibit number of the other item: of that which it was made from, or which was made from it.
    pub other: Option<u32>,
    /// What was done to make it: the ends of the ids of their words, `custody-step-…`.
    pub steps: Vec<String>,
    /// The bundle in which it left.
    pub bundle: Option<String>,
    /// Names of the receivers whom the vault knows, and fingerprints of the others.
    pub receivers: Vec<String>,
}

impl CustodyEventView {
    /// What the log says, with what the vault knows of what it names.
    pub(crate) fn of(event: CustodyEvent, other: Option<u32>, receivers: Vec<String>) -> Self {
        let (premis, what) = (event.what.premis(), in_words(event.what.code()));
        let (steps, bundle) = match event.what {
            CustodyAct::Made { steps, .. } => (steps, None),
            CustodyAct::Exported { bundle, .. } => (Vec::new(), Some(bundle)),
            CustodyAct::TakenIn
            | CustodyAct::Copied { .. }
            | CustodyAct::Described
            | CustodyAct::Checked(_)
            | CustodyAct::Removed { .. } => (Vec::new(), None),
        };
        Self {
            line: event.line,
            at: event.at,
            premis,
            what,
            other,
            steps: steps
                .into_iter()
                .map(|step| in_words(step.code()))
                .collect(),
            bundle,
            receivers,
        }
    }
}

/// A code as it stands in the ids of words.
fn in_words(code: &str) -> String {
    code.replace('_', "-")
}
