//! Informed consent: one value for each person and receiver.

use serde::{Deserialize, Serialize};

use crate::vocabulary::ConsentValue;
use crate::{Answer, ConsentId, PartialDate, PersonId, ReceiverId, Text};

/// What one person said about one receiver. Where there is no such record, nobody has asked, and *not asked* is
/// treated as *refused*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// Whose consent.
    pub person: PersonId,
    /// For which receiver.
    pub receiver: ReceiverId,
    /// What they said.
    pub value: ConsentValue,
    /// When they said it.
    #[serde(default)]
    pub date: Answer<PartialDate>,
    /// How it was obtained, by whom, in which language, on what conditions.
    #[serde(default)]
    pub note: Answer<Text>,
}
