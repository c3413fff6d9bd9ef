//! A receiver in the address book.

use serde::{Deserialize, Serialize};

use crate::{Answer, PartialDate, ReceiverId};

/// Somebody to whom a bundle can be sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Receiver {
    /// Their id.
    pub id: ReceiverId,
    /// What the user calls them.
    pub name: String,
    /// Their public key as an age recipient string (`age1…`), canonical lower case.
    pub recipient: String,
    /// When the fingerprint was compared by a second channel; not asked until then.
    #[serde(default)]
    pub compared: Answer<PartialDate>,
}
