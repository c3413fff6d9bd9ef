//! What is said afterwards of bundles that were sealed: whose grants ended since, and what is waited for.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking"
)]

mod contents;
mod grants;
mod property;
mod reminders;
#[path = "../support/mod.rs"]
mod support;

use cairn_model::vocabulary::{ConsentValue, Purpose};
use cairn_model::{
    Answer, Consent, ConsentId, DateValue, Grant, InformedConsent, InformedConsentId, PartialDate,
    PersonId, ReceiverId, ReliedOn, SealedTo, Submission, SubmissionId, SubmittedPerson,
};
use jiff::civil::Date;

/// A date as given: `2026-03-04`, `2026-03`.
fn date(text: &str) -> PartialDate {
    PartialDate::exact(text.parse::<DateValue>().unwrap())
}

fn known(text: &str) -> Answer<PartialDate> {
    Answer::Known(date(text))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A bundle that was sealed on 1 March 2026 to these receivers, with nobody in it.
fn sealed(receivers: &[ReceiverId]) -> Submission {
    let mut submission = Submission::new(
        SubmissionId::random(),
        "0b5a7e6c-0000-4000-8000-000000000001".to_owned(),
        "2026-03-01T12:00:00Z".to_owned(),
        "9f3c2a71.age".into(),
        1024,
        "5e".repeat(32),
        "7a".repeat(32),
    );
    submission.sealed_to = receivers
        .iter()
        .map(|receiver| SealedTo {
            receiver: Answer::Known(*receiver),
            key: "ab".repeat(32),
        })
        .collect();
    submission
}

fn said(person: PersonId, receiver: ReceiverId, value: ConsentValue) -> Consent {
    Consent::new(ConsentId::random(), person, receiver, value)
}

fn conversation(person: PersonId, purpose: Purpose, value: ConsentValue) -> InformedConsent {
    let mut conversation = InformedConsent::new(InformedConsentId::random(), person);
    conversation.grants.push(Grant {
        purpose: Answer::Known(purpose),
        value,
        ..Grant::default()
    });
    conversation
}

fn on_consent(consent: &Consent) -> ReliedOn {
    ReliedOn {
        consent: Answer::Known(consent.id),
        value: consent.value,
        ..ReliedOn::default()
    }
}

fn on_conversation(conversation: &InformedConsent) -> Vec<ReliedOn> {
    let grants = conversation.grants.iter();
    grants
        .map(|grant| ReliedOn {
            conversation: Answer::Known(conversation.id),
            purpose: grant.purpose.clone(),
            evidence: grant.evidence.clone(),
            value: grant.value,
            ..ReliedOn::default()
        })
        .collect()
}

/// Puts a person into a bundle.
fn holds(submission: &mut Submission, person: PersonId, relied_on: Vec<ReliedOn>) {
    submission.persons.push(SubmittedPerson {
        person: Answer::Known(person),
        relied_on,
        ..SubmittedPerson::default()
    });
}
