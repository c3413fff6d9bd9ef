//! The involvement of an alleged perpetrator (HURIDOCS: Involvement).

use crate::shape::record;
use crate::vocabulary::{Degree, PerpetratorStatus, PerpetratorType, StateLink};
use crate::{ActId, Answer, IncidentId, InvolvementId, PersonId, Text};

record! {
    /// Who is alleged to have done it, and how they were part of it. Everything here is an allegation.
    Involvement {
        given {
            /// Its id.
            id: InvolvementId [Fixed],
            /// The incident.
            incident: IncidentId [Fixed],
        }
        asked {
            /// The act; not yet asked where nobody has said which.
            act: Answer<ActId>,
            /// The actor, where it is a recorded person or unit.
            actor: Answer<PersonId>,
            /// What kind of actor.
            actor_type: Answer<PerpetratorType>,
            /// Looks, and whatever else has no field of its own: as described.
            description: Answer<Text>,
            /// The force.
            force: Answer<Text>,
            /// The branch.
            branch: Answer<Text>,
            /// The unit.
            unit: Answer<Text>,
            /// The rank.
            rank: Answer<Text>,
            /// The post.
            post: Answer<Text>,
            /// The number on the badge.
            badge: Answer<String>,
            /// Number plates of vehicles.
            vehicle_plates: Vec<String>,
            /// The uniform.
            uniform: Answer<Text>,
            /// Superiors, from the nearest up.
            chain_of_command: Vec<PersonId>,
            /// In what degree.
            degree: Answer<Degree>,
            /// What the identification rests on.
            basis_for_identification: Answer<Text>,
            /// For actors outside the State: their link to it.
            state_link: Answer<StateLink>,
            /// What had become of them when this was last known.
            latest_status: Answer<PerpetratorStatus>,
        }
    }
}
