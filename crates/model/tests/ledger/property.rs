//! Over random bundles: exactly those are named who took back what they had granted.

use std::collections::BTreeSet;

use cairn_model::vocabulary::{ConsentValue, Purpose, Vocabulary as _};
use cairn_model::{
    Consent, InformedConsent, PersonId, ReceiverId, Submission, SubmissionId, grants_ended,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::arbitrary::{Fill, record};
use crate::{conversation, day, holds, known, on_consent, on_conversation, said, sealed};

/// What becomes of what a person granted.
#[derive(Clone, Copy, Debug)]
enum Then {
    Stays,
    Refuses,
    Withdraws,
    Expires,
}

#[derive(Clone, Debug)]
struct Told {
    purpose: Option<Purpose>,
    then: Then,
    bundles: Vec<bool>,
}

fn told() -> impl Strategy<Value = Told> {
    let purpose = proptest::option::of(select(Purpose::ALL));
    let then = select(vec![
        Then::Stays,
        Then::Refuses,
        Then::Withdraws,
        Then::Expires,
    ]);
    let bundles = proptest::collection::vec(any::<bool>(), 4);
    (purpose, then, bundles).prop_map(|(purpose, then, bundles)| Told {
        purpose,
        then,
        bundles,
    })
}

/// The same persons in four bundles, each in some of them.
struct World {
    submissions: Vec<Submission>,
    consents: Vec<Consent>,
    talks: Vec<InformedConsent>,
    expected: BTreeSet<(SubmissionId, PersonId)>,
}

fn world(all: &[Told]) -> World {
    let receiver = ReceiverId::random();
    let mut world = World {
        submissions: (0..4).map(|_| sealed(&[receiver])).collect(),
        consents: Vec::new(),
        talks: Vec::new(),
        expected: BTreeSet::new(),
    };
    for told in all {
        let person = PersonId::random();
        let relied = match told.purpose {
            None => {
                let mut consent = said(person, receiver, ConsentValue::Granted);
                let relied = vec![on_consent(&consent)];
                match told.then {
                    // A value for a receiver has no end of its own.
                    Then::Stays | Then::Expires => {}
                    Then::Refuses => consent.value = ConsentValue::Refused,
                    Then::Withdraws => consent.value = ConsentValue::Withdrawn,
                }
                world.consents.push(consent);
                relied
            }
            Some(purpose) => {
                let mut talk = conversation(person, purpose, ConsentValue::Granted);
                let relied = on_conversation(&talk);
                match told.then {
                    Then::Stays => talk.valid_until = known("2027"),
                    Then::Refuses => talk.grants[0].value = ConsentValue::Refused,
                    Then::Withdraws => talk.withdrawn_at = known("2026-04-01"),
                    Then::Expires => talk.valid_until = known("2026-04-01"),
                }
                world.talks.push(talk);
                relied
            }
        };
        let ends = match told.then {
            Then::Stays => false,
            Then::Refuses | Then::Withdraws => true,
            Then::Expires => told.purpose.is_some(),
        };
        for (submission, _) in
            (world.submissions.iter_mut().zip(&told.bundles)).filter(|(_, is_in)| **is_in)
        {
            holds(submission, person, relied.clone());
            if ends {
                world.expected.insert((submission.id, person));
            }
        }
    }
    world
}

proptest! {
    #[test]
    fn exactly_those_are_named_whose_grant_ended(all in proptest::collection::vec(told(), 0..8)) {
        let world = world(&all);
        let ended = grants_ended(&world.submissions, &world.consents, &world.talks, day("2026-06-01"));
        let found: BTreeSet<_> = ended.iter().map(|e| (e.submission, e.person.unwrap())).collect();
        prop_assert_eq!(found.len(), ended.len(), "each once");
        prop_assert_eq!(found, world.expected);
    }

    #[test]
    fn whatever_stands_in_the_records_nobody_is_named_who_is_in_no_bundle(
        submission in record::<Submission>(Fill::Any),
        consent in record::<Consent>(Fill::Any),
        talk in record::<InformedConsent>(Fill::Any),
    ) {
        for ended in grants_ended(std::slice::from_ref(&submission), &[consent], &[talk], day("2026-06-01")) {
            prop_assert_eq!(ended.submission, submission.id);
            let is_there = submission.persons.iter().any(|item| item.person.known() == ended.person.as_ref());
            prop_assert!(is_there);
        }
    }
}
