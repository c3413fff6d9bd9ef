//! What a bundle takes back of an earlier one.

use cairn_model::PersonId;
use serde::{Deserialize, Serialize};

/// Somebody whose information is no longer to be used as an earlier bundle allowed; everybody, where no person is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The person, by the id that they have in the earlier bundle; the whole bundle where there is none.
    pub person: Option<PersonId>,
}
