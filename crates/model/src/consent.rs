//! Informed consent: one value for each person and receiver, and the conversation in which it was given.

use crate::shape::{group, record};
use crate::vocabulary::{Capacity, ConsentInformation, ConsentMethod, ConsentValue, Purpose};
use crate::{
    Answer, ConsentId, EvidenceId, InformedConsentId, PartialDate, PersonId, ReceiverId, Text,
};

record! {
    /// What one person said about one receiver. Where there is no such record, nobody has asked, and *not asked* is
    /// treated as *refused*.
    Consent {
        given {
            /// Its id.
            id: ConsentId [Fixed],
            /// Whose consent.
            person: PersonId [Fixed],
            /// For which receiver.
            receiver: ReceiverId [Fixed],
            /// What they said.
            value: ConsentValue,
        }
        asked {
            /// When they said it.
            date: Answer<PartialDate>,
            /// How it was obtained, by whom, in which language, on what conditions.
            note: Answer<Text>,
        }
    }
}

group! {
    /// What a person said about one purpose. A purpose that is not named was not asked about, which counts as *refused*.
    Grant {
        /// The purpose.
        purpose: Answer<Purpose>,
        /// What they said.
        value: ConsentValue,
        /// On what conditions.
        conditions: Answer<Text>,
        /// For this exhibit alone; for purpose P16.
        evidence: Answer<EvidenceId>,
        /// Until when.
        valid_until: Answer<PartialDate>,
    }
}

record! {
    /// One conversation about consent, and what came of it, purpose by purpose.
    InformedConsent {
        given {
            /// Its id.
            id: InformedConsentId [Fixed],
            /// Whose consent.
            person: PersonId [Fixed],
        }
        asked {
            /// What they said, purpose by purpose.
            grants: Vec<Grant>,
            /// In what capacity they spoke.
            capacity: Answer<Capacity>,
            /// Who spoke for them.
            represented_by: Answer<PersonId>,
            /// Who asked.
            obtained_by: Answer<Text>,
            /// When.
            date: Answer<PartialDate>,
            /// Where.
            place: Answer<Text>,
            /// How they answered.
            method: Answer<ConsentMethod>,
            /// In which language.
            language: Answer<Text>,
            /// The interpreter.
            interpreter: Answer<Text>,
            /// What they were told.
            information_given: Vec<ConsentInformation>,
            /// What they asked.
            questions_asked: Answer<Text>,
            /// The proof.
            proof: Answer<EvidenceId>,
            /// Until when it holds.
            valid_until: Answer<PartialDate>,
            /// When they took it back.
            withdrawn_at: Answer<PartialDate>,
            /// What they took back.
            withdrawal_scope: Answer<Text>,
            /// Who was told of that.
            who_was_told: Answer<Text>,
        }
    }
}
