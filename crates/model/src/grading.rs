//! How good the information is: three gradings that are never mixed up. The source is graded in [`crate::Statement`], the
//! claim in [`crate::Act`], the incident in [`crate::Incident`].

use crate::shape::group;
use crate::vocabulary::{Bearing, Credibility, Independence, StandardOfProof};
use crate::{Answer, EvidenceId, PartialDate, StatementId, Text};

group! {
    /// An item that speaks for a claim or against it.
    Support {
        /// The exhibit.
        evidence: Answer<EvidenceId>,
        /// The statement.
        statement: Answer<StatementId>,
        /// For or against.
        bearing: Answer<Bearing>,
        /// Whether it stands on its own feet beside the others.
        independence: Answer<Independence>,
        /// Where it comes from in the end. Items of one origin are one source, however many they are.
        origin: Answer<Text>,
        /// What exactly it shows.
        note: Answer<Text>,
    }
}

group! {
    /// How one claim is graded.
    ClaimGrading {
        /// How far it is to be believed.
        credibility: Answer<Credibility>,
        /// Why.
        reasoning: Answer<Text>,
        /// What speaks for it and against it.
        support: Vec<Support>,
    }
}

group! {
    /// What is held to be found. It never says that anybody is guilty.
    Finding {
        /// The finding.
        finding: Answer<Text>,
        /// How firmly it is held.
        standard: Answer<StandardOfProof>,
        /// Who made it: the documenter, or the UN body that is named.
        made_by: Answer<Text>,
    }
}

group! {
    /// What another source says on a field of the same record.
    Conflict {
        /// The field, as a JSON pointer into the record.
        field: Answer<String>,
        /// The other date, where the field holds one.
        date: Answer<PartialDate>,
        /// What the other source says, in words.
        words: Answer<Text>,
        /// Which source says so.
        source: Answer<Text>,
    }
}
