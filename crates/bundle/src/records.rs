//! `data/records.json`: everything that was recorded and may leave.

use std::collections::BTreeMap;

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_model::disclosure::{Disclosure, LeftOutCounts};
use cairn_model::{Evidence, EvidenceId, IncidentFile};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::name;
use crate::zip::Refusal;

/// The version of the form of `records.json`.
pub(crate) const FORMAT: &str = "cairn-records 2";

/// Every version that can be read. The first has fewer fields and kinds of record, and nothing that the second has not.
const READABLE: [&str; 2] = ["cairn-records 1", FORMAT];

/// The content of `records.json`. JSON Schema: `docs/format/records.schema.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Records {
    /// `cairn-records 2`; `cairn-records 1` in bundles from before records had all their fields.
    pub format: String,
    /// The bundle's id.
    pub bundle: Uuid,
    /// When it was sealed, by the sender's clock: UTC, RFC 3339, to the second.
    #[cfg_attr(test, schemars(with = "String"))]
    pub sealed_at: jiff::Timestamp,
    /// To whom it was sealed.
    pub receivers: Vec<ReceiverKey>,
    /// The incidents.
    pub incidents: Vec<IncidentFile>,
    /// How much was left out because somebody has not agreed, or for safety.
    pub left_out: LeftOutCounts,
    /// Where the files of evidence items are, in the order of the incidents.
    pub evidence: Vec<EvidencePath>,
}

/// A receiver's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReceiverKey {
    /// SHA-256 of the recipient string, 64 lower-case hexadecimal digits.
    pub fingerprint: String,
}

/// Where the file of an evidence item is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EvidencePath {
    /// The item.
    pub id: EvidenceId,
    /// The path in the bundle, `data/evidence/000001.jpg`.
    pub path: String,
}

impl Records {
    pub(crate) fn of(
        bundle: Uuid,
        sealed_at: jiff::Timestamp,
        receivers: &[Recipient],
        disclosure: &Disclosure,
        evidence: Vec<EvidencePath>,
    ) -> Self {
        let key = |r: &Recipient| ReceiverKey {
            fingerprint: r.fingerprint().hex(),
        };
        Self {
            format: FORMAT.to_owned(),
            bundle,
            sealed_at,
            receivers: receivers.iter().map(key).collect(),
            incidents: disclosure.files.clone(),
            left_out: disclosure.counts(),
            evidence,
        }
    }

    /// Reads records that came with a bundle.
    pub(crate) fn parse(json: &[u8]) -> Result<Self, Refusal> {
        #[derive(Deserialize)]
        struct Version {
            format: String,
        }
        let version: Version = serde_json::from_slice(json).map_err(|_| Refusal::Records)?;
        if !READABLE.contains(&version.format.as_str()) {
            return Err(Refusal::UnknownVersion);
        }
        serde_json::from_slice(json).map_err(|_| Refusal::Records)
    }

    /// Every evidence item with its path; `None` where the two lists do not fit, two items claim one file, or a path is
    /// not one that evidence has.
    pub(crate) fn evidence_by_path(&self) -> Option<BTreeMap<&str, &Evidence>> {
        let items: Vec<&Evidence> = self.incidents.iter().flat_map(|f| &f.evidence).collect();
        let fits = items.len() == self.evidence.len()
            && (items.iter().zip(&self.evidence))
                .all(|(item, at)| item.id == at.id && name::evidence_number(&at.path).is_some());
        let paths = self.evidence.iter().map(|at| at.path.as_str());
        let by_path: BTreeMap<_, _> = paths.zip(items).collect();
        (fits && by_path.len() == self.evidence.len()).then_some(by_path)
    }
}

#[cfg(test)]
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
