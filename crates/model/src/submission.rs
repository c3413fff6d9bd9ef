//! A bundle that was sealed: what it was, what was in it, and what became of it. Never part of a bundle itself.

use crate::shape::{group, record};
use crate::vocabulary::{
    ConsentValue, NamedAs, Purpose, ReceiptVerification, SubmissionChannel, SubmissionKind,
    SubmissionPart, SubmissionSigner, Template,
};
use crate::{
    Answer, ConsentId, EvidenceId, FileName, IncidentId, InformedConsentId, PartialDate, PersonId,
    ReceiverId, RecordId, RecordKind, SubmissionId, Text,
};

group! {
    /// One key that a bundle was sealed to.
    SealedTo {
        /// Whose key it was, as the address book had it; *not applicable* where it had nobody.
        receiver: Answer<ReceiverId>,
        /// SHA-256 fingerprint of the key at that time, 64 hexadecimal digits.
        key: String,
    }
}

group! {
    /// A record that left, and which of its revisions.
    SubmittedRecord {
        /// The record.
        record: Answer<RecordId>,
        /// The revision that it was made from, from 1. What left can say less.
        revision: u32,
        /// SHA-256 of that revision as it stands in the vault, 64 hexadecimal digits.
        sha256: String,
    }
}

group! {
    /// What somebody had said that let them into a bundle: a value for a receiver, or a purpose in a conversation.
    ReliedOn {
        /// The value for a receiver.
        consent: Answer<ConsentId>,
        /// The conversation.
        conversation: Answer<InformedConsentId>,
        /// The purpose in that conversation.
        purpose: Answer<Purpose>,
        /// The exhibit, where it was granted for that one alone.
        evidence: Answer<EvidenceId>,
        /// What they said then.
        value: ConsentValue,
    }
}

group! {
    /// A person of whom a bundle holds something.
    SubmittedPerson {
        /// Who; *withheld by the person* once they were erased.
        person: Answer<PersonId>,
        /// Whether by name or under a pseudonym.
        named_as: NamedAs,
        /// What that rested on; nothing where nobody had to agree, as for alleged perpetrators.
        relied_on: Vec<ReliedOn>,
    }
}

group! {
    /// What a receiver answered to a bundle.
    Receipt {
        /// From whom.
        receiver: Answer<ReceiverId>,
        /// When it was made.
        date: Answer<PartialDate>,
        /// What its signature was found to be.
        verification: Answer<ReceiptVerification>,
        /// Fingerprint of the key that signed it, as OpenSSH writes it (`SHA256:…`).
        key: Answer<String>,
        /// The receipt, word for word.
        text: Answer<Text>,
    }
}

record! {
    /// One sealed file. What is fixed was so when it was sealed, and stays; the rest is what happened afterwards.
    Submission {
        given {
            /// Its id.
            id: SubmissionId [Fixed],
            /// The bundle's id, a UUID.
            bundle: String [Fixed],
            /// When it was sealed: UTC, RFC 3339, to the second, as the bundle says it.
            sealed_at: String [Fixed],
            /// What the file was called.
            file_name: FileName [Fixed],
            /// Its length in bytes.
            #[cfg_attr(feature = "specta", specta(type = u32))]
            size: u64 [Fixed, Length],
            /// SHA-256 of the file, 64 hexadecimal digits. Anybody who has the file can tell it.
            sha256: String [Fixed],
            /// SHA-256 of the bundle's tag manifest, 64 hexadecimal digits. Only who opened the bundle can tell it.
            tag_manifest_sha256: String [Fixed],
        }
        asked {
            /// Which part of the material it holds.
            part: SubmissionPart [Fixed],
            /// The procedure in mind.
            template: Template [Fixed],
            /// What it is to those before it.
            kind: SubmissionKind [Fixed],
            /// The one that it takes the place of or withdraws.
            follows: Answer<SubmissionId> [Fixed],
            /// The keys that it was sealed to.
            sealed_to: Vec<SealedTo> [Fixed],
            /// The incidents in it.
            incidents: Vec<IncidentId> [Fixed],
            /// How it was signed.
            signed: SubmissionSigner [Fixed],
            /// Fingerprint of the key that signed it, as OpenSSH writes it (`SHA256:…`); empty where none did.
            signing_key: String [Fixed],
            /// The vault's checkpoint words that went with it, with spaces between; empty where none did.
            checkpoint_words: String [Fixed],
            /// The records in it, evidence included.
            records: Vec<SubmittedRecord> [Fixed],
            /// The persons of whom it holds something.
            persons: Vec<SubmittedPerson> [Fixed],
            /// When it was sent.
            sent_at: Answer<PartialDate>,
            /// By what channel.
            channel: Answer<SubmissionChannel>,
            /// The number that the receiver gave it.
            registration_number: Answer<String>,
            /// What receivers answered to it.
            receipts: Vec<Receipt>,
            /// By when an answer is expected.
            answer_expected_by: Answer<PartialDate>,
            /// When the answer came.
            answered: Answer<PartialDate>,
            /// When the user wants to be reminded.
            reminder_on: Answer<PartialDate>,
            /// Whether what that was for is done.
            reminder_done: Answer<bool>,
            /// Anything else.
            note: Answer<Text>,
        }
    }
}

impl Submission {
    /// The evidence in it, in the order of its records; without what was erased since.
    #[must_use]
    pub fn evidence(&self) -> Vec<EvidenceId> {
        let records = self.records.iter().filter_map(|item| item.record.known());
        records
            .filter(|record| record.kind == RecordKind::Evidence)
            .map(|record| EvidenceId(record.id))
            .collect()
    }

    /// The fingerprints of the keys that it was sealed to.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        self.sealed_to.iter().map(|to| to.key.clone()).collect()
    }

    /// Whether it was sealed to this receiver.
    #[must_use]
    pub fn is_for(&self, receiver: ReceiverId) -> bool {
        self.sealed_to
            .iter()
            .any(|to| to.receiver.known() == Some(&receiver))
    }
}
