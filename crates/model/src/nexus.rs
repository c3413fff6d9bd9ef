//! The link between an act and the cooperation for which it is held to be a reprisal.

use crate::shape::record;
use crate::vocabulary::{NexusIndicator, NexusStrength, Op4Limb};
use crate::{ActId, Answer, EngagementId, IncidentId, NexusId, Text};

record! {
    /// Why one act is held to be a reprisal for one engagement. Applies to intimidation before it as well.
    Nexus {
        given {
            /// Its id.
            id: NexusId [Fixed],
            /// The incident.
            incident: IncidentId [Fixed],
        }
        asked {
            /// The act.
            act: Answer<ActId>,
            /// The engagement.
            engagement: Answer<EngagementId>,
            /// The limb of paragraph 4 of resolution 48/17 that protects the victim.
            victim_position: Answer<Op4Limb>,
            /// What speaks for the link.
            indicators: Vec<NexusIndicator>,
            /// How strongly it is shown.
            strength: Answer<NexusStrength>,
            /// Why it is held to be so.
            reasoning: Answer<Text>,
            /// What else could explain the act.
            alternative_explanations: Vec<Text>,
        }
    }
}
