//! What happened afterwards.

use crate::grading::Conflict;
use crate::shape::record;
use crate::vocabulary::{FollowUpImpact, FollowUpKind};
use crate::{Answer, EvidenceId, FollowUpId, IncidentId, PartialDate, PersonId, Text};

record! {
    /// One thing that happened afterwards.
    FollowUp {
        given {
            /// Its id.
            id: FollowUpId [Fixed],
            /// The incident.
            incident: IncidentId [Fixed],
            /// What kind.
            kind: FollowUpKind,
        }
        asked {
            /// To whom.
            persons: Vec<PersonId>,
            /// When.
            date: Answer<PartialDate>,
            /// What happened.
            description: Answer<Text>,
            /// What it changed for the person.
            impact: Answer<FollowUpImpact>,
            /// Papers.
            documents: Vec<EvidenceId>,
            /// Whether the receivers are to be told.
            report_to_receivers: Answer<bool>,
            /// Where sources differ on a field of this record: what the others say.
            conflicts: Vec<Conflict>,
        }
    }
}
