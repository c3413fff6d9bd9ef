//! `data/records.json`: everything that was recorded and may leave.

use std::collections::BTreeMap;

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_model::disclosure::{ConsentTold, Disclosure, LeftOutCounts};
use cairn_model::vocabulary::Template;
use cairn_model::{Evidence, EvidenceId, IncidentFile};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::bag::Follows;
use crate::name;
use crate::plan::Parts;
use crate::weight::Outline;
use crate::zip::Refusal;
use crate::{SealRequest, Withdrawal};

/// The version of the form of `records.json`.
pub(crate) const FORMAT: &str = "cairn-records 3";

/// Every version that can be read. An earlier one has fewer fields and kinds of record, and nothing that a later one has not.
const READABLE: [&str; 3] = ["cairn-records 1", "cairn-records 2", FORMAT];

/// The content of `records.json`. JSON Schema: `docs/format/records.schema.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Records {
    /// `cairn-records 3`; `cairn-records 1` in bundles from before records had all their fields, `cairn-records 2` in those from before
    /// there were two parts.
    pub format: String,
    /// The bundle's id.
    pub bundle: Uuid,
    /// When it was sealed, by the sender's clock: UTC, RFC 3339, to the second.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub sealed_at: jiff::Timestamp,
    /// To whom it was sealed; to nobody by key where it was sealed by a passphrase.
    pub receivers: Vec<ReceiverKey>,
    /// Which parts these records are: `confidential` and `both` are everything that the receiver may know, `transmissible` is what may be
    /// handed on to the State.
    #[serde(default)]
    pub parts: Parts,
    /// The procedure that it is written for.
    #[serde(default)]
    pub template: Template,
    /// Who sends it, where they sign in their own name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<Sender>,
    /// The earlier bundle that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<Follows>,
    /// What of an earlier bundle is taken back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<Withdrawal>,
    /// What persons who are named agreed to, purpose by purpose; nothing in what may be handed on.
    #[serde(default)]
    pub consents: Vec<ConsentTold>,
    /// The incidents.
    pub incidents: Vec<IncidentFile>,
    /// How much was left out because somebody has not agreed, or for safety.
    pub left_out: LeftOutCounts,
    /// Where the files of evidence items are, in the order of the incidents. One that is in the companion bundle is not named.
    pub evidence: Vec<EvidencePath>,
}

/// Who signs in their own name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// The name of the organisation, as it gives it.
    pub organisation: String,
}

/// A receiver's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReceiverKey {
    /// SHA-256 of the recipient string, 64 lower-case hexadecimal digits.
    pub fingerprint: String,
}

/// Where the file of an evidence item is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EvidencePath {
    /// The item.
    pub id: EvidenceId,
    /// The path in the bundle, `data/confidential/evidence/000001.jpg`.
    pub path: String,
}

impl Records {
    /// The records of one part of a bundle, with the files that are there.
    pub(crate) fn of(
        request: &SealRequest<'_>,
        disclosure: &Disclosure,
        parts: Parts,
        evidence: Vec<EvidencePath>,
    ) -> Self {
        let key = |r: &Recipient| ReceiverKey {
            fingerprint: r.fingerprint().hex(),
        };
        // A name that nobody signed for would only look like one.
        let signed_by = request.signer.and(request.organisation);
        let organisation = signed_by.map(str::to_owned);
        Self {
            format: FORMAT.to_owned(),
            bundle: request.bundle_id,
            sealed_at: request.sealed_at_second(),
            receivers: request.receivers.iter().map(key).collect(),
            parts,
            template: request.template,
            sender: organisation.map(|organisation| Sender { organisation }),
            follows: request.follows,
            withdrawn: request.withdrawn.to_vec(),
            consents: disclosure.consents.clone(),
            incidents: disclosure.files.clone(),
            left_out: disclosure.counts(),
            evidence,
        }
    }

    /// Reads records that came with a bundle.
    pub(crate) fn parse(json: &[u8]) -> Result<Self, Refusal> {
        let outline: Outline = serde_json::from_slice(json).map_err(|_| Refusal::Records)?;
        if !READABLE.contains(&outline.format.as_str()) {
            return Err(Refusal::UnknownVersion);
        }
        if !outline.weight.is_bearable() {
            return Err(Refusal::TooLarge);
        }
        serde_json::from_slice(json).map_err(|_| Refusal::Records)
    }

    /// Whether a reader takes records of this text, as far as that depends on how many they are.
    pub(crate) fn are_bearable(json: &[u8]) -> bool {
        serde_json::from_slice(json).is_ok_and(|outline: Outline| outline.weight.is_bearable())
    }

    /// Every evidence item with its path; `None` where the two lists do not fit, two items claim one file, or a path is
    /// not one that evidence has. Items without a file are let pass only where `may_lack` says that their files are elsewhere.
    pub(crate) fn evidence_by_path(&self, may_lack: bool) -> Option<BTreeMap<&str, &Evidence>> {
        let mut items = self.incidents.iter().flat_map(|f| &f.evidence);
        let mut by_path = BTreeMap::new();
        for at in &self.evidence {
            name::evidence_at(&at.path)?;
            let item = loop {
                match items.next()? {
                    item if item.id == at.id => break item,
                    _ if may_lack => {}
                    _ => return None,
                }
            };
            by_path.insert(at.path.as_str(), item);
        }
        let is_whole = may_lack || items.next().is_none();
        (is_whole && by_path.len() == self.evidence.len()).then_some(by_path)
    }
}

#[cfg(all(test, feature = "schema"))]
mod tests {
    use std::path::Path;

    use schemars::Schema;

    use super::Records;

    /// Set `CAIRN_BLESS=1` to write the file anew after a change that is meant.
    #[test]
    fn the_published_schema_is_that_of_the_code() {
        let mut schema = schemars::schema_for!(Records).to_value();
        // Whether maps keep an order of their own is a feature of serde_json that any dependency may turn on.
        schema.sort_all_objects();
        let schema = Schema::try_from(schema).unwrap();
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/format/records.schema.json");
        if std::env::var_os("CAIRN_BLESS").is_some() {
            std::fs::write(&file, &text).unwrap();
        }
        assert!(
            std::fs::read_to_string(&file).unwrap_or_default() == text,
            "docs/format/records.schema.json is not what the code writes: run with CAIRN_BLESS=1 and look at the change"
        );
    }
}
