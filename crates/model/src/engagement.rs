//! Cooperation with the United Nations or a regional body, sought, ongoing or past.

use crate::grading::Conflict;
use crate::shape::record;
use crate::vocabulary::{
    AuthoritiesKnew, EngagementFormat, EngagementMode, EngagementStatus, Mechanism, Op4Limb,
    Op4Role, Visibility,
};
use crate::{Answer, EngagementId, EvidenceId, IncidentId, PartialDate, PersonId, Text};

record! {
    /// One engagement: the fact that makes a violation a reprisal.
    Engagement {
        given {
            /// Its id.
            id: EngagementId [Fixed],
            /// The incident in which it was recorded.
            incident: IncidentId [Fixed],
            /// With which mechanism.
            mechanism: Mechanism,
        }
        asked {
            /// Who engaged.
            persons: Vec<PersonId>,
            /// Mandate, committee, session.
            body_detail: Answer<Text>,
            /// How.
            mode: Answer<EngagementMode>,
            /// In person, online, hybrid or in writing.
            format: Answer<EngagementFormat>,
            /// Sought, ongoing or past.
            status: Answer<EngagementStatus>,
            /// Which limb of paragraph 4 of resolution 48/17.
            op4_limb: Answer<Op4Limb>,
            /// In what position the limb protects.
            op4_role: Answer<Op4Role>,
            /// When it began.
            date: Answer<PartialDate>,
            /// When it ended.
            end: Answer<PartialDate>,
            /// Where.
            place: Answer<Text>,
            /// About what.
            subject: Answer<Text>,
            /// Symbols and numbers of the UN's own documents on it.
            un_references: Vec<String>,
            /// How public it was.
            visibility: Answer<Visibility>,
            /// Whether the authorities knew of it.
            authorities_knew: Answer<AuthoritiesKnew>,
            /// How they knew.
            how_known: Answer<Text>,
            /// What shows that it took place.
            proof: Vec<EvidenceId>,
            /// Where sources differ on a field of this record: what the others say.
            conflicts: Vec<Conflict>,
        }
    }
}
