//! Steps in the country: complaints, courts, investigations, and why there were none.

use crate::grading::Conflict;
use crate::shape::{group, record};
use crate::vocabulary::{DomesticStepType, Remedy, WhyNoStep, YesNoUnknown};
use crate::{Answer, DomesticStepId, EvidenceId, IncidentId, PartialDate, PersonId, Text};

group! {
    /// What an investigation was like (resolution 48/17, paragraph 6).
    InvestigationAssessment {
        /// Whether it came soon.
        prompt: Answer<YesNoUnknown>,
        /// Whether it took no side.
        impartial: Answer<YesNoUnknown>,
        /// Whether it did not depend on those accused.
        independent: Answer<YesNoUnknown>,
        /// Whether it left nothing out.
        thorough: Answer<YesNoUnknown>,
    }
}

record! {
    /// One step in the country.
    DomesticStep {
        given {
            /// Its id.
            id: DomesticStepId [Fixed],
            /// The incident.
            incident: IncidentId [Fixed],
            /// What kind of step.
            step_type: DomesticStepType,
        }
        asked {
            /// For whom.
            persons: Vec<PersonId>,
            /// Before which authority.
            authority: Answer<Text>,
            /// The number under which it is kept there.
            ref_no: Answer<String>,
            /// When.
            filed_at: Answer<PartialDate>,
            /// What came of it.
            outcome: Answer<Text>,
            /// When that was decided.
            decision_at: Answer<PartialDate>,
            /// Why there was none, or it could not go on.
            why_not: Vec<WhyNoStep>,
            /// Why, in words.
            why_not_detail: Answer<Text>,
            /// What the investigation was like.
            assessment: InvestigationAssessment,
            /// What was given to make it good.
            remedies: Vec<Remedy>,
            /// Papers.
            documents: Vec<EvidenceId>,
            /// Where sources differ on a field of this record: what the others say.
            conflicts: Vec<Conflict>,
        }
    }
}
