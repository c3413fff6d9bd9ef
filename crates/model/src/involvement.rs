//! The involvement of an alleged perpetrator (HURIDOCS: Involvement).

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Degree, PerpetratorType, StateLink};
use crate::{ActId, Answer, IncidentId, InvolvementId, PersonId, Text};

/// Who is alleged to have done it, and how they were part of it. Everything here is an allegation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Involvement {
    /// Its id.
    pub id: InvolvementId,
    /// The incident.
    pub incident: IncidentId,
    /// The act; not yet asked where nobody has said which.
    #[serde(default)]
    pub act: Answer<ActId>,
    /// The actor, where it is a recorded person or unit.
    #[serde(default)]
    pub actor: Answer<PersonId>,
    /// What kind of actor.
    #[serde(default)]
    pub actor_type: Answer<PerpetratorType>,
    /// Force, unit, rank, badge, vehicle, uniform, looks: as described.
    #[serde(default)]
    pub description: Answer<Text>,
    /// In what degree.
    #[serde(default)]
    pub degree: Answer<Degree>,
    /// For actors outside the State: their link to it.
    #[serde(default)]
    pub state_link: Answer<StateLink>,
}
