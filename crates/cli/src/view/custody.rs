//! What happened to exhibits.

use cairn_model::EvidenceId;
use cairn_vault::{CustodyAct, DerivationStep};
use schemars::JsonSchema;
use serde::Serialize;

/// One thing that happened to an exhibit, in `evidence custody --json`.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(deny_unknown_fields)]
pub(crate) struct CustodyEvent {
    /// The line in the log of the incident, from 1.
    line: u64,
    /// When, by the clock of the machine that wrote it: UTC, RFC 3339.
    at: String,
    /// The type of event in the vocabulary that PREMIS uses (`id.loc.gov/vocabulary/preservation/eventType`).
    premis: &'static str,
    /// What happened: `taken_in`, `made` or `redacted` (from another exhibit), `copied` (another one was made from it), `described`,
    /// `whole` or `damaged` (checked), `exported`, `removed`.
    what: &'static str,
    /// The other exhibit: that which it was made from, or which was made from it.
    other: Option<EvidenceId>,
    /// What was done to make it: `metadata_removed`, `areas_covered`, `pages_removed`, `passages_silenced`, `transcribed`, `translated`.
    steps: Vec<&'static str>,
    /// The bundle in which it left.
    bundle: Option<String>,
    /// SHA-256 of the receivers' key texts, in hex.
    receivers: Vec<String>,
    /// Why it was removed: a code.
    reason: Option<String>,
}

impl CustodyEvent {
    /// As tab-separated fields: when, the type in PREMIS, what, and everything else that is there.
    pub(crate) fn line(&self) -> String {
        let other = self.other.map(|other| other.to_string());
        let more = [other, self.bundle.clone(), self.reason.clone()];
        let words = [self.at.as_str(), self.premis, self.what];
        let fields = words.into_iter().map(str::to_owned);
        let fields = fields.chain(more.into_iter().flatten());
        let fields = fields.chain(self.steps.iter().map(|step| (*step).to_owned()));
        let fields: Vec<String> = fields.chain(self.receivers.iter().cloned()).collect();
        fields.join("\t")
    }
}

impl From<cairn_vault::CustodyEvent> for CustodyEvent {
    fn from(event: cairn_vault::CustodyEvent) -> Self {
        let mut said = Self {
            line: event.line,
            at: event.at,
            premis: event.what.premis(),
            what: event.what.code(),
            other: None,
            steps: Vec::new(),
            bundle: None,
            receivers: Vec::new(),
            reason: None,
        };
        match event.what {
            CustodyAct::TakenIn | CustodyAct::Described | CustodyAct::Checked(_) => {}
            CustodyAct::Made { from, steps, .. } => {
                said.other = Some(from);
                said.steps = steps.into_iter().map(DerivationStep::code).collect();
            }
            CustodyAct::Copied { to } => said.other = Some(to),
            CustodyAct::Exported { bundle, receivers } => {
                said.bundle = Some(bundle);
                said.receivers = receivers;
            }
            CustodyAct::Removed { reason } => said.reason = reason,
        }
        said
    }
}
