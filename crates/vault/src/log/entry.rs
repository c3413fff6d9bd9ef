//! A log entry: what happened to which record, when. Ids and codes only.

use cairn_model::{EvidenceId, RecordId, RecordKind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{DerivationStep, Fixity};

/// What happened. Names from the PREMIS event vocabulary where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Event {
    /// A record was written for the first time.
    Collected,
    /// An evidence item's bytes were taken in.
    Imported,
    /// An evidence item was made from another one.
    DerivativeCreated,
    /// An evidence item was made from another one, of which something is covered or left out.
    Redacted,
    /// A record was written again.
    MetadataEdited,
    /// An evidence item's bytes were read and held against their digest.
    FixityChecked,
    /// A record was removed from view.
    Deleted,
    /// A record left in a bundle.
    Exported,
    /// A transaction ended; only in the vault's chain.
    Committed,
    /// Somebody was erased: entries of this chain, and what they told of, are gone for good.
    Erased,
    /// The head was moved after a crash between the database and the head; only in the vault's chain.
    Recovered,
    /// The passphrase or the recovery code changed; only in the vault's chain.
    KeysChanged,
}

/// One entry. Members that an event does not have are absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// What happened.
    pub(crate) event: Event,
    /// When, by this machine's clock: UTC, RFC 3339.
    pub(crate) at: String,
    /// The record's kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<RecordKind>,
    /// The record's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<Uuid>,
    /// The record's revision, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) revision: Option<u64>,
    /// SHA-256 of the record's stored text, hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) digest: Option<String>,
    /// Why a record was removed: a code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reason: Option<String>,
    /// The bundle it left in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) bundle: Option<String>,
    /// SHA-256 of the sealed bundle, hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sha256: Option<String>,
    /// Fingerprints of the receivers' keys, hex.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) receivers: Vec<String>,
    /// The evidence items that left; or the one that this one was made from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) evidence: Vec<EvidenceId>,
    /// What was done to make it from the other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) steps: Vec<DerivationStep>,
    /// For `fixity_checked`: what came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) outcome: Option<Fixity>,
    /// The transaction: that which is committed, or was recovered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) epoch: Option<u64>,
    /// SHA-256 over the other chains that the transaction changed, hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) heads: Option<String>,
    /// The sum of everything derived as the transaction left it, 64 hex digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) derived: Option<String>,
    /// For `erased`: the lines of this chain whose nonces and entries are gone, as first and last of each run.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) lines: Vec<(u64, u64)>,
    /// For `erased`: the highest exhibit number among the items that went, which is not given again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) exhibit: Option<u32>,
    /// The slot that was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) slot: Option<u8>,
}

impl Entry {
    /// An entry with nothing but its event and time.
    pub(crate) fn new(event: Event, at: &str) -> Self {
        Self {
            event,
            at: at.to_owned(),
            kind: None,
            id: None,
            revision: None,
            digest: None,
            reason: None,
            bundle: None,
            sha256: None,
            receivers: Vec::new(),
            evidence: Vec::new(),
            steps: Vec::new(),
            outcome: None,
            epoch: None,
            heads: None,
            derived: None,
            lines: Vec::new(),
            exhibit: None,
            slot: None,
        }
    }

    /// The same, about a record.
    pub(crate) fn about(mut self, record: RecordId) -> Self {
        self.kind = Some(record.kind);
        self.id = Some(record.id);
        self
    }

    /// The record it is about.
    pub(crate) fn record(&self) -> Option<RecordId> {
        Some(RecordId {
            kind: self.kind?,
            id: self.id?,
        })
    }
}
