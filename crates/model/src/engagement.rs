//! Cooperation with the United Nations or a regional body, sought, ongoing or past.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{
    AuthoritiesKnew, EngagementFormat, EngagementMode, EngagementStatus, Mechanism, Op4Limb,
    Visibility,
};
use crate::{Answer, EngagementId, IncidentId, PartialDate, PersonId, Text};

/// One engagement: the fact that makes a violation a reprisal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Engagement {
    /// Its id.
    pub id: EngagementId,
    /// The incident in which it was recorded.
    pub incident: IncidentId,
    /// Who engaged.
    #[serde(default)]
    pub persons: Vec<PersonId>,
    /// With which mechanism.
    pub mechanism: Mechanism,
    /// Mandate, committee, session.
    #[serde(default)]
    pub body_detail: Answer<Text>,
    /// How.
    #[serde(default)]
    pub mode: Answer<EngagementMode>,
    /// In person, online, hybrid or in writing.
    #[serde(default)]
    pub format: Answer<EngagementFormat>,
    /// Sought, ongoing or past.
    #[serde(default)]
    pub status: Answer<EngagementStatus>,
    /// Which limb of paragraph 4 of resolution 48/17.
    #[serde(default)]
    pub op4_limb: Answer<Op4Limb>,
    /// When.
    #[serde(default)]
    pub date: Answer<PartialDate>,
    /// About what.
    #[serde(default)]
    pub subject: Answer<Text>,
    /// How public it was.
    #[serde(default)]
    pub visibility: Answer<Visibility>,
    /// Whether the authorities knew of it.
    #[serde(default)]
    pub authorities_knew: Answer<AuthoritiesKnew>,
}
