//! An act: one type of act done to one victim.

use serde::{Deserialize, Serialize};

use crate::vocabulary::ActType;
use crate::{ActId, Answer, IncidentId, PartialDate, PersonId, Text};

/// One act against one victim (HURIDOCS: Act).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Its id.
    pub id: ActId,
    /// The incident it is part of.
    pub incident: IncidentId,
    /// The alleged victim.
    #[serde(default)]
    pub victim: Answer<PersonId>,
    /// What was done.
    pub act_type: ActType,
    /// When.
    #[serde(default)]
    pub start: Answer<PartialDate>,
    /// The reason that the perpetrators gave.
    #[serde(default)]
    pub stated_reason: Answer<Text>,
}
