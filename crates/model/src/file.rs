//! An incident with everything that belongs to it: what the incident page shows, and what leaves in a bundle.

use serde::{Deserialize, Serialize};

use crate::{Act, Engagement, Evidence, Incident, Involvement, Participation, Person};

/// An incident with its parts and the persons they name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IncidentFile {
    /// The incident.
    pub incident: Incident,
    /// Everybody whom a part below names.
    #[serde(default)]
    pub persons: Vec<Person>,
    /// Who was part of it.
    #[serde(default)]
    pub participations: Vec<Participation>,
    /// What was done to whom.
    #[serde(default)]
    pub acts: Vec<Act>,
    /// Alleged perpetrators.
    #[serde(default)]
    pub involvements: Vec<Involvement>,
    /// Cooperation with the UN or a regional body.
    #[serde(default)]
    pub engagements: Vec<Engagement>,
    /// Evidence, by exhibit number.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}
