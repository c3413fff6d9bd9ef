//! What a source told (HURIDOCS: Information).

use crate::shape::{group, record};
use crate::vocabulary::{MaterialType, Reliability, Sensitivity, SourceConnection, StatementMode};
use crate::{
    ActId, Answer, EvidenceId, IncidentId, InformedConsentId, PartialDate, PersonId, StatementId,
    Text,
};

group! {
    /// An earlier interview with the same person. Nobody should have to tell it again.
    PriorInterview {
        /// By whom.
        by: Answer<Text>,
        /// When.
        date: Answer<PartialDate>,
        /// About what.
        about: Answer<Text>,
    }
}

group! {
    /// One thing that the source claims.
    Claim {
        /// The claim.
        claim: Answer<Text>,
        /// Whether the source saw or heard it.
        firsthand: Answer<bool>,
    }
}

record! {
    /// What one source told, as it was told.
    Statement {
        given {
            /// Its id.
            id: StatementId [Fixed],
            /// The incident.
            incident: IncidentId [Fixed],
        }
        asked {
            /// The source. A pseudonym will do.
            source: Answer<PersonId>,
            /// The acts that it is about; the incident as a whole where there are none.
            about: Vec<ActId>,
            /// What the source is to what is told.
            connection: Answer<SourceConnection>,
            /// Who took it.
            taken_by: Answer<Text>,
            /// When.
            date: Answer<PartialDate>,
            /// Where.
            place: Answer<Text>,
            /// In which language.
            language: Answer<Text>,
            /// The interpreter.
            interpreter: Answer<Text>,
            /// Others who were there.
            others_present: Answer<Text>,
            /// How.
            mode: Answer<StatementMode>,
            /// The account, word for word, told freely before anything was asked.
            account: Answer<Text>,
            /// What it claims, one by one.
            claims: Vec<Claim>,
            /// What the information consists of.
            material_types: Vec<MaterialType>,
            /// The material itself.
            material: Vec<EvidenceId>,
            /// How far the source is to be relied on.
            reliability: Answer<Reliability>,
            /// Distress, and where the person was referred to.
            distress: Answer<Text>,
            /// Earlier interviews.
            prior_interviews: Vec<PriorInterview>,
            /// Whether it was read back and confirmed.
            read_back_confirmed: Answer<bool>,
            /// What the source agreed to.
            consent: Answer<InformedConsentId>,
            /// Who may see it.
            sensitivity: Sensitivity,
        }
    }
}
