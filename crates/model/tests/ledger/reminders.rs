//! What is due on a day.

use std::slice::from_ref;

use cairn_model::vocabulary::SubmissionPart;
use cairn_model::{Answer, DateQualifier, PartialDate, Submission, Waiting, reminders};
use proptest::prelude::*;

use crate::support::arbitrary::{Fill, record};
use crate::{date, day, known, sealed};

fn due(submission: &Submission, today: &str) -> Vec<Waiting> {
    let found = reminders(from_ref(submission), day(today));
    found.into_iter().map(|reminder| reminder.waiting).collect()
}

#[test]
fn a_reminder_is_due_from_its_day_on_until_it_is_done() {
    let mut sent = sealed(&[]);
    assert_eq!(due(&sent, "2030-01-01"), [], "nothing is waited for");
    sent.reminder_on = known("2026-04-10");
    assert_eq!(due(&sent, "2026-04-09"), []);
    assert_eq!(due(&sent, "2026-04-10"), [Waiting::Reminder]);
    assert_eq!(due(&sent, "2027-01-01"), [Waiting::Reminder]);
    sent.reminder_done = Answer::Known(false);
    assert_eq!(due(&sent, "2027-01-01"), [Waiting::Reminder]);
    sent.reminder_done = Answer::Known(true);
    assert_eq!(due(&sent, "2027-01-01"), []);
}

#[test]
fn an_answer_is_overdue_once_its_last_day_is_past_and_it_has_not_come() {
    let mut sent = sealed(&[]);
    for (by, on_time, late) in [
        ("2026-04-10", "2026-04-10", "2026-04-11"),
        ("2026-04", "2026-04-30", "2026-05-01"),
        ("2026", "2026-12-31", "2027-01-01"),
    ] {
        sent.answer_expected_by = known(by);
        assert_eq!(due(&sent, on_time), [], "{by}");
        assert_eq!(due(&sent, late), [Waiting::Answer], "{by}");
    }
    sent.answered = known("2027-03");
    assert_eq!(due(&sent, "2030-01-01"), []);
}

#[test]
fn a_month_reminds_from_its_first_day_on_and_before_a_date_means_that_date() {
    let mut sent = sealed(&[]);
    sent.reminder_on = known("2026-04");
    assert_eq!(due(&sent, "2026-03-31"), []);
    assert_eq!(due(&sent, "2026-04-01"), [Waiting::Reminder]);
    sent.reminder_on = Answer::Known(PartialDate {
        qualifier: DateQualifier::Before,
        ..date("2026-04-05")
    });
    assert_eq!(due(&sent, "2026-04-04"), []);
    assert_eq!(due(&sent, "2026-04-05"), [Waiting::Reminder]);
}

#[test]
fn what_has_waited_longest_comes_first() {
    let (mut one, mut other) = (sealed(&[]), sealed(&[]));
    other.part = SubmissionPart::Confidential;
    one.reminder_on = known("2026-04-10");
    one.answer_expected_by = known("2026-02");
    other.reminder_on = known("2026-03-01");
    let found = reminders(&[one.clone(), other.clone()], day("2026-06-01"));
    let order: Vec<_> = found.iter().map(|r| (r.submission, r.waiting)).collect();
    assert_eq!(
        order,
        [
            (one.id, Waiting::Answer),
            (other.id, Waiting::Reminder),
            (one.id, Waiting::Reminder),
        ]
    );
    assert_eq!(found[0].since, date("2026-02"));
}

proptest! {
    #[test]
    fn what_is_due_stays_due_on_every_later_day(sent in record::<Submission>(Fill::Any), days in 0_i64..4000) {
        let before = day("2026-06-01");
        let after = before.checked_add(jiff::Span::new().days(days)).unwrap();
        let (first, later) = (reminders(from_ref(&sent), before), reminders(from_ref(&sent), after));
        for reminder in first {
            prop_assert!(later.contains(&reminder));
        }
    }
}
