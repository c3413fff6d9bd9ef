//! A person's part in an incident, other than that of alleged perpetrator.

use serde::{Deserialize, Serialize};

use crate::vocabulary::Role;
use crate::{IncidentId, ParticipationId, PersonId};

/// Joins a person to an incident in a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// Its id.
    pub id: ParticipationId,
    /// The incident.
    pub incident: IncidentId,
    /// The person.
    pub person: PersonId,
    /// In what role.
    pub role: Role,
}
