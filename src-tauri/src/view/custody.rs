//! What happened to items of evidence.

use cairn_vault::{CustodyAct, CustodyEvent, DerivationStep, Fixity};
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
    pub what: &'static str,
    /// The exhibit number of the other item: of that which it was made from, or which was made from it.
    pub other: Option<u32>,
    /// What was done to make it: the ends of the ids of their words, `custody-step-…`.
    pub steps: Vec<&'static str>,
    /// The bundle in which it left.
    pub bundle: Option<String>,
    /// Names of the receivers whom the vault knows, and fingerprints of the others.
    pub receivers: Vec<String>,
}

impl CustodyEventView {
    /// What the log says, with what the vault knows of what it names.
    pub(crate) fn of(event: CustodyEvent, other: Option<u32>, receivers: Vec<String>) -> Self {
        let premis = event.what.premis();
        let (what, steps, bundle) = match event.what {
            CustodyAct::TakenIn => ("taken-in", Vec::new(), None),
            CustodyAct::Made {
                steps, is_redacted, ..
            } => {
                let steps = steps.into_iter().map(step).collect();
                let what = if is_redacted { "redacted" } else { "made" };
                (what, steps, None)
            }
            CustodyAct::Copied { .. } => ("copied", Vec::new(), None),
            CustodyAct::Described => ("described", Vec::new(), None),
            CustodyAct::Checked(Fixity::Whole) => ("whole", Vec::new(), None),
            CustodyAct::Checked(Fixity::Damaged) => ("damaged", Vec::new(), None),
            CustodyAct::Exported { bundle, .. } => ("exported", Vec::new(), Some(bundle)),
            CustodyAct::Removed { .. } => ("removed", Vec::new(), None),
        };
        Self {
            line: event.line,
            at: event.at,
            premis,
            what,
            other,
            steps,
            bundle,
            receivers,
        }
    }
}

fn step(step: DerivationStep) -> &'static str {
    match step {
        DerivationStep::MetadataRemoved => "metadata-removed",
        DerivationStep::AreasCovered => "areas-covered",
        DerivationStep::PagesRemoved => "pages-removed",
    }
}
