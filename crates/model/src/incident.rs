//! An incident: one happening, told in order, with its place and time.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{IncidentStatus, ReprisalAssessment, Sensitivity};
use crate::{Answer, Country, IncidentId, PartialDate, Text};

/// Where it happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Place {
    /// The State concerned, ISO 3166-1 alpha-3.
    pub state: Answer<Country>,
    /// Town, district, address: as the person describes it.
    pub locality: Answer<Text>,
}

/// One incident. Acts, persons, engagements and evidence are records of their own that point to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// Its id.
    pub id: IncidentId,
    /// A short name for the list.
    #[serde(default)]
    pub title: Answer<Text>,
    /// What happened, in order, in the person's own words.
    #[serde(default)]
    pub narrative: Answer<Text>,
    /// When it began.
    #[serde(default)]
    pub start: Answer<PartialDate>,
    /// When it ended.
    #[serde(default)]
    pub end: Answer<PartialDate>,
    /// Whether it goes on.
    #[serde(default)]
    pub ongoing: Answer<bool>,
    /// Where.
    #[serde(default)]
    pub place: Place,
    /// Whether it is held to be a reprisal for cooperation with the UN.
    #[serde(default)]
    pub is_reprisal: Answer<ReprisalAssessment>,
    /// Where the work on it stands.
    #[serde(default)]
    pub status: IncidentStatus,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

impl Incident {
    /// An incident about which nothing has been asked yet.
    #[must_use]
    pub fn new(id: IncidentId) -> Self {
        Self {
            id,
            title: Answer::default(),
            narrative: Answer::default(),
            start: Answer::default(),
            end: Answer::default(),
            ongoing: Answer::default(),
            place: Place::default(),
            is_reprisal: Answer::default(),
            status: IncidentStatus::default(),
            sensitivity: Sensitivity::default(),
        }
    }
}
