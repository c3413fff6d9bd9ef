//! A person's part in an incident, other than that of alleged perpetrator.

use crate::shape::record;
use crate::vocabulary::Role;
use crate::{IncidentId, ParticipationId, PersonId};

record! {
    /// Joins a person to an incident in a role.
    Participation {
        given {
            /// Its id.
            id: ParticipationId [Fixed],
            /// The incident.
            incident: IncidentId [Fixed],
            /// The person.
            person: PersonId [Fixed],
            /// In what role.
            role: Role,
        }
        asked {}
    }
}
