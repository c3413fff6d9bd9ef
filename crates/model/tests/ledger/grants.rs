//! Whose grants ended, one case at a time.

use std::slice::from_ref;

use cairn_model::vocabulary::{ConsentValue, GrantEnd, Purpose, SubmissionKind};
use cairn_model::{
    Answer, Consent, EvidenceId, GrantEnded, InformedConsent, Missing, PersonId, ReceiverId,
    Submission, SubmittedPerson, TakenBack, grants_ended,
};

use crate::{conversation, day, holds, known, on_consent, on_conversation, said, sealed};

/// One person in one bundle for one receiver.
struct One {
    person: PersonId,
    receiver: ReceiverId,
    submission: Submission,
}

fn one() -> One {
    let receiver = ReceiverId::random();
    One {
        person: PersonId::random(),
        receiver,
        submission: sealed(&[receiver]),
    }
}

impl One {
    fn on_consent(&mut self, value: ConsentValue) -> Consent {
        let consent = said(self.person, self.receiver, value);
        holds(
            &mut self.submission,
            self.person,
            vec![on_consent(&consent)],
        );
        consent
    }

    fn on_purpose(&mut self, purpose: Purpose) -> InformedConsent {
        let talk = conversation(self.person, purpose, ConsentValue::Granted);
        holds(&mut self.submission, self.person, on_conversation(&talk));
        talk
    }

    fn ended(&self, consents: &[Consent], talks: &[InformedConsent]) -> Vec<GrantEnded> {
        grants_ended(
            from_ref(&self.submission),
            consents,
            talks,
            day("2026-06-01"),
        )
    }

    fn why(&self, consents: &[Consent], talks: &[InformedConsent]) -> Option<GrantEnd> {
        let ended = self.ended(consents, talks);
        assert!(ended.len() <= 1, "each person once");
        ended.first().map(|ended| {
            assert_eq!(ended.person, Some(self.person));
            assert_eq!(ended.submission, self.submission.id);
            ended.why
        })
    }
}

#[test]
fn whoever_withdraws_after_sealing_is_named_with_the_day_and_who_still_agrees_is_not() {
    let mut one = one();
    let mut consent = one.on_consent(ConsentValue::Granted);
    assert_eq!(one.ended(from_ref(&consent), &[]), [], "the control");
    consent.value = ConsentValue::Withdrawn;
    consent.date = known("2026-05-03");
    let ended = one.ended(from_ref(&consent), &[]);
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0].why, GrantEnd::Withdrawn);
    assert_eq!(ended[0].since, consent.date.known().cloned());
    assert_eq!(ended[0].purposes, []);
}

#[test]
fn a_value_that_says_less_than_it_did_is_no_grant() {
    let mut one = one();
    let mut consent = one.on_consent(ConsentValue::Granted);
    for (value, why) in [
        (ConsentValue::Granted, None),
        (ConsentValue::Refused, Some(GrantEnd::Refused)),
        (ConsentValue::Withdrawn, Some(GrantEnd::Withdrawn)),
        (
            ConsentValue::GrantedWithConditions,
            Some(GrantEnd::Conditions),
        ),
        (ConsentValue::NotAsked, Some(GrantEnd::NoRecord)),
    ] {
        consent.value = value;
        assert_eq!(one.why(from_ref(&consent), &[]), why, "{value:?}");
    }
    assert_eq!(one.why(&[], &[]), Some(GrantEnd::NoRecord));
}

#[test]
fn conditions_that_were_known_when_it_was_sealed_are_no_news() {
    let mut one = one();
    let consent = one.on_consent(ConsentValue::GrantedWithConditions);
    assert_eq!(one.why(from_ref(&consent), &[]), None);
}

#[test]
fn a_purpose_ends_by_withdrawal_by_refusal_and_by_its_day() {
    let mut one = one();
    let talk = one.on_purpose(Purpose::P4);
    assert_eq!(one.why(&[], from_ref(&talk)), None, "the control");

    let mut withdrawn = talk.clone();
    withdrawn.withdrawn_at = known("2026-04");
    let ended = one.ended(&[], from_ref(&withdrawn));
    assert_eq!((ended.len(), ended[0].why), (1, GrantEnd::Withdrawn));
    assert_eq!(ended[0].purposes, [Purpose::P4]);

    let later = conversation(one.person, Purpose::P4, ConsentValue::Refused);
    assert_eq!(
        one.why(&[], &[talk.clone(), later]),
        Some(GrantEnd::Refused)
    );

    for (until, why) in [
        ("2026-05", Some(GrantEnd::Expired)),
        ("2026-05-31", Some(GrantEnd::Expired)),
        ("2026-06-01", None),
        ("2026-06", None),
    ] {
        let mut until_then = talk.clone();
        until_then.grants[0].valid_until = known(until);
        assert_eq!(one.why(&[], from_ref(&until_then)), why, "{until}");
        let mut as_a_whole = talk.clone();
        as_a_whole.valid_until = known(until);
        assert_eq!(one.why(&[], from_ref(&as_a_whole)), why, "{until}");
    }
    assert_eq!(one.why(&[], &[]), Some(GrantEnd::NoRecord));
}

#[test]
fn the_last_word_on_a_purpose_counts() {
    let mut one = one();
    let mut talk = one.on_purpose(Purpose::P4);
    talk.withdrawn_at = known("2026-04-01");
    let again = conversation(one.person, Purpose::P4, ConsentValue::Granted);
    assert_eq!(one.why(&[], &[talk.clone(), again]), None);
    let elsewhere = conversation(one.person, Purpose::P15, ConsentValue::Granted);
    let why = one.why(&[], &[talk, elsewhere]);
    assert_eq!(
        why,
        Some(GrantEnd::Withdrawn),
        "another purpose gives nothing back"
    );
}

#[test]
fn an_exhibit_that_was_granted_by_itself_is_not_given_by_another() {
    let mut one = one();
    let mut talk = conversation(one.person, Purpose::P16, ConsentValue::Granted);
    talk.grants[0].evidence = Answer::Known(EvidenceId::random());
    holds(&mut one.submission, one.person, on_conversation(&talk));
    assert_eq!(one.why(&[], from_ref(&talk)), None, "the control");
    let mut other = conversation(one.person, Purpose::P16, ConsentValue::Refused);
    other.grants[0].evidence = Answer::Known(EvidenceId::random());
    assert_eq!(one.why(&[], &[talk.clone(), other]), None);
    let all = conversation(one.person, Purpose::P16, ConsentValue::Refused);
    assert_eq!(one.why(&[], &[talk, all]), Some(GrantEnd::Refused));
}

#[test]
fn a_withdrawal_in_a_conversation_counts_for_a_receiver_too_unless_it_is_older_than_the_bundle() {
    let mut one = one();
    let consent = one.on_consent(ConsentValue::Granted);
    let mut talk = conversation(one.person, Purpose::P4, ConsentValue::Granted);
    for (withdrawn, why) in [
        ("2026-05-02", Some(GrantEnd::Withdrawn)),
        ("2026-03-01", Some(GrantEnd::Withdrawn)),
        ("2026", Some(GrantEnd::Withdrawn)),
        ("2026-02", None),
    ] {
        talk.withdrawn_at = known(withdrawn);
        let found = one.why(from_ref(&consent), from_ref(&talk));
        assert_eq!(found, why, "{withdrawn}");
    }
}

#[test]
fn an_alleged_perpetrator_needs_to_agree_to_nothing_and_can_still_say_no_to_the_receiver() {
    let mut one = one();
    holds(&mut one.submission, one.person, Vec::new());
    assert_eq!(one.why(&[], &[]), None);
    let no = said(one.person, one.receiver, ConsentValue::Refused);
    assert_eq!(one.why(from_ref(&no), &[]), Some(GrantEnd::Refused));
    let elsewhere = said(one.person, ReceiverId::random(), ConsentValue::Refused);
    assert_eq!(one.why(from_ref(&elsewhere), &[]), None);
}

#[test]
fn a_bundle_that_held_somebody_who_was_erased_is_still_named() {
    let mut one = one();
    one.submission.persons.push(SubmittedPerson {
        person: Answer::Missing(Missing::WithheldByPerson),
        ..SubmittedPerson::default()
    });
    let ended = one.ended(&[], &[]);
    assert_eq!(ended.len(), 1);
    assert_eq!((ended[0].person, ended[0].why), (None, GrantEnd::Erased));
}

#[test]
fn a_notice_stands_beside_the_bundle_that_it_takes_back_and_takes_nothing_off_the_list() {
    let mut one = one();
    let mut consent = one.on_consent(ConsentValue::Granted);
    consent.value = ConsentValue::Withdrawn;
    let notice = |of: Answer<PersonId>, kind| {
        let mut notice = sealed(&[one.receiver]);
        notice.kind = kind;
        notice.follows = Answer::Known(one.submission.id);
        notice.takes_back.push(TakenBack { person: of });
        notice
    };
    let theirs = notice(Answer::Known(one.person), SubmissionKind::Supersedes);
    let whole = notice(
        Answer::Missing(Missing::NotApplicable),
        SubmissionKind::Withdraws,
    );
    let others = notice(Answer::Known(PersonId::random()), SubmissionKind::Withdraws);
    let mut of_another = theirs.clone();
    of_another.id = cairn_model::SubmissionId::random();
    of_another.follows = Answer::Known(others.id);
    let (first, second) = (theirs.id, whole.id);
    let all = [one.submission.clone(), theirs, others, of_another, whole];
    let ended = grants_ended(&all, from_ref(&consent), &[], day("2026-06-01"));
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0].submission, one.submission.id);
    assert_eq!(ended[0].notices, [first, second]);
}

#[test]
fn of_several_reasons_the_gravest_is_told_and_all_purposes() {
    let mut one = one();
    let mut first = conversation(one.person, Purpose::P4, ConsentValue::Granted);
    let second = conversation(one.person, Purpose::P5, ConsentValue::Granted);
    let mut relied = on_conversation(&first);
    relied.extend(on_conversation(&second));
    holds(&mut one.submission, one.person, relied);
    first.grants[0].valid_until = known("2026-04");
    let later = conversation(one.person, Purpose::P5, ConsentValue::Withdrawn);
    let ended = one.ended(&[], &[first, second, later]);
    assert_eq!((ended.len(), ended[0].why), (1, GrantEnd::Withdrawn));
    assert_eq!(ended[0].purposes, [Purpose::P4, Purpose::P5]);
}

#[test]
fn what_was_a_no_when_it_was_sealed_has_not_ended_since() {
    let mut one = one();
    let consent = one.on_consent(ConsentValue::Granted);
    let no = conversation(one.person, Purpose::P7, ConsentValue::Refused);
    one.submission.persons[0]
        .relied_on
        .extend(on_conversation(&no));
    assert_eq!(one.why(from_ref(&consent), from_ref(&no)), None);
}
