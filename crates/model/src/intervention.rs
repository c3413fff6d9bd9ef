//! What others did: interventions, and what the State answered.

use crate::grading::Conflict;
use crate::shape::record;
use crate::vocabulary::{
    InterventionStatus, InterventionType, Publicity, ReplyAssessment, StateResponse,
};
use crate::{
    Answer, Country, EvidenceId, IncidentId, InterventionId, PartialDate, PersonId, StateReplyId,
    Text,
};

record! {
    /// One intervention (HURIDOCS: Intervention).
    Intervention {
        given {
            /// Its id.
            id: InterventionId [Fixed],
            /// The incident.
            incident: IncidentId [Fixed],
            /// What kind.
            intervention_type: InterventionType,
        }
        asked {
            /// Who intervened.
            by: Answer<Text>,
            /// With whom.
            to: Vec<Text>,
            /// For whom.
            on_behalf_of: Vec<PersonId>,
            /// What was asked for.
            requested_action: Answer<Text>,
            /// When.
            sent_at: Answer<PartialDate>,
            /// The number of the communication or document.
            reference: Answer<String>,
            /// What it said.
            summary: Answer<Text>,
            /// Whether it may be known.
            publicity: Answer<Publicity>,
            /// Until when it may not.
            confidential_until: Answer<PartialDate>,
            /// By when an answer is due.
            reply_due: Answer<PartialDate>,
            /// Where it stands.
            status: Answer<InterventionStatus>,
            /// Papers.
            documents: Vec<EvidenceId>,
            /// Where sources differ on a field of this record: what the others say.
            conflicts: Vec<Conflict>,
        }
    }
}

record! {
    /// What a State answered, or that it did not.
    StateReply {
        given {
            /// Its id.
            id: StateReplyId [Fixed],
            /// The incident.
            incident: IncidentId [Fixed],
        }
        asked {
            /// To which intervention.
            intervention: Answer<InterventionId>,
            /// Which State.
            state: Answer<Country>,
            /// When it came.
            received_at: Answer<PartialDate>,
            /// Which authority wrote it.
            author_authority: Answer<Text>,
            /// What it says.
            summary: Answer<Text>,
            /// The reply itself.
            document: Answer<EvidenceId>,
            /// How the State answered.
            response: Answer<StateResponse>,
            /// What the reply is worth.
            assessment: Answer<ReplyAssessment>,
            /// By when the source may comment.
            source_comments_due: Answer<PartialDate>,
        }
    }
}
