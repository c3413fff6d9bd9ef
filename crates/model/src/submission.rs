//! A bundle that was sealed: what it was, what was in it, and what became of it. Never part of a bundle itself.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::purposes::Word;
use crate::shape::{group, record};
use crate::vocabulary::{
    ConsentValue, NamedAs, Purpose, ReceiptVerification, SubmissionChannel, SubmissionKind,
    SubmissionPart, SubmissionSigner, Template,
};
use crate::withdrawal::standing::is_yes;
use crate::{
    Answer, Consent, ConsentId, EachRecord, EvidenceId, FileName, IncidentFile, IncidentId,
    InformedConsent, InformedConsentId, PartialDate, PersonId, ReceiverId, Record, RecordId,
    RecordKind, SubmissionId, Text,
};

group! {
    /// One key that a bundle was sealed to.
    SealedTo {
        /// Whose key it was, as the address book had it; *not applicable* where it had nobody.
        receiver: Answer<ReceiverId>,
        /// SHA-256 fingerprint of the key at that time, 64 hexadecimal digits; empty where a passphrase opens it.
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
        /// Under a pseudonym the id that stands for them in this bundle alone, a UUID; empty where it is their own. A notice to the
        /// receiver speaks of them by it.
        id_in_bundle: String,
        /// What that rested on; nothing where nobody had to agree, as for alleged perpetrators.
        relied_on: Vec<ReliedOn>,
    }
}

group! {
    /// What is taken back of the bundle that one follows.
    TakenBack {
        /// Of whom; *not applicable* where it is everything in that bundle.
        person: Answer<PersonId>,
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
            /// The file with the other part, where the two were sealed apart.
            companion: Answer<SubmissionId> [Fixed],
            /// The procedure in mind.
            template: Template [Fixed],
            /// What it is to those before it.
            kind: SubmissionKind [Fixed],
            /// The one that it takes the place of or withdraws.
            follows: Answer<SubmissionId> [Fixed],
            /// What it takes back of that one.
            takes_back: Vec<TakenBack> [Fixed],
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
            /// The records in it, evidence included, without those that stand there under ids of its own.
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

/// Every record of these files, each once, in their order: what [`Submission::records`] is about.
#[must_use]
pub fn records_in(files: &[IncidentFile]) -> Vec<RecordId> {
    struct All(Vec<RecordId>, BTreeSet<RecordId>);
    impl EachRecord for All {
        fn record<R: Record>(&mut self, record: &R) {
            if self.1.insert(record.record_id()) {
                self.0.push(record.record_id());
            }
        }
    }
    let mut all = All(Vec::new(), BTreeSet::new());
    files.iter().for_each(|file| file.each_record(&mut all));
    all.0
}

impl SubmittedPerson {
    /// Everybody of whom these files, as they leave, hold something, by record or by a link, with what they have said for these
    /// receivers, where it is a yes. `pseudonyms` gives for an id that stands for somebody in this bundle alone whose it is. What rests
    /// on conversations is added by [`SubmittedPerson::rest_on`].
    #[must_use]
    pub fn all_in(
        files: &[IncidentFile],
        pseudonyms: &BTreeMap<PersonId, PersonId>,
        receivers: &[ReceiverId],
        consents: &[Consent],
    ) -> Vec<Self> {
        struct All(BTreeSet<PersonId>);
        impl EachRecord for All {
            fn record<R: Record>(&mut self, record: &R) {
                let mut add = |id: RecordId| {
                    if id.kind == RecordKind::Person {
                        self.0.insert(PersonId(id.id));
                    }
                };
                add(record.record_id());
                record.links(&mut add);
            }
        }
        let mut all = All(BTreeSet::new());
        files.iter().for_each(|file| file.each_record(&mut all));
        let relied_on = |person: PersonId| {
            let said = consents.iter().filter(move |c| c.person == person);
            said.filter(|c| receivers.contains(&c.receiver) && is_yes(c.value))
                .map(|c| ReliedOn {
                    consent: Answer::Known(c.id),
                    value: c.value,
                    ..ReliedOn::default()
                })
                .collect()
        };
        let persons = all.0.into_iter();
        persons
            .map(|id| {
                let hidden = pseudonyms.get(&id).copied();
                Self {
                    person: Answer::Known(hidden.unwrap_or(id)),
                    named_as: hidden.map_or(NamedAs::Name, |_| NamedAs::Pseudonym),
                    id_in_bundle: hidden.map(|_| id.to_string()).unwrap_or_default(),
                    relied_on: relied_on(hidden.unwrap_or(id)),
                }
            })
            .collect()
    }

    /// Adds what the person's last words on the uses of their information are, as far as they are a yes on the day of sealing: for each
    /// purpose, and for each exhibit for which one was said by itself. The conversations come oldest first.
    pub fn rest_on(&mut self, conversations: &[InformedConsent], today: Date) {
        let Some(person) = self.person.known().copied() else {
            return;
        };
        let own = conversations.iter().filter(|c| c.person == person);
        let said: BTreeSet<(Purpose, Option<EvidenceId>)> = own
            .flat_map(|conversation| &conversation.grants)
            .filter_map(|grant| Some((*grant.purpose.known()?, grant.evidence.known().copied())))
            .collect();
        for (purpose, exhibit) in said {
            let word = Word::last(conversations, person, purpose, exhibit);
            let yes = word.filter(|word| {
                is_yes(word.worth(today).value()) && word.grant.evidence.known().copied() == exhibit
            });
            self.relied_on.extend(yes.map(|word| ReliedOn {
                conversation: Answer::Known(word.conversation.id),
                purpose: Answer::Known(purpose),
                evidence: word.grant.evidence.clone(),
                value: word.grant.value,
                ..ReliedOn::default()
            }));
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
