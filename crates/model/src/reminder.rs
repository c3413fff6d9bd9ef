//! What is waited for after bundles were sent. Nothing here writes to anybody: it is a list for the user.

use jiff::civil::Date;
use serde::Serialize;

use crate::completeness::days;
use crate::{Answer, PartialDate, Submission, SubmissionId};

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Waiting {
    /// The user wanted to be reminded on a day that has come.
    Reminder,
    /// An answer was expected by a day that is past, and none has come.
    Answer,
}

/// Something about a bundle that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reminder {
    /// The bundle.
    pub submission: SubmissionId,
    /// What is waited for.
    pub waiting: Waiting,
    /// Since when, as it was written down.
    pub since: PartialDate,
}

/// What is due on a day, longest first. A date that is known to the month alone reminds from its first day on, and is past
/// after its last.
#[must_use]
pub fn reminders(submissions: &[Submission], today: Date) -> Vec<Reminder> {
    let mut due: Vec<(Date, Reminder)> = Vec::new();
    for submission in submissions {
        let mut add = |waiting, day: Option<Date>, since: &PartialDate| {
            let reminder = Reminder {
                submission: submission.id,
                waiting,
                since: since.clone(),
            };
            due.extend(day.map(|day| (day, reminder)));
        };
        if let Some(date) = submission.reminder_on.known()
            && submission.reminder_done != Answer::Known(true)
        {
            // A day *before* a date has no first one: then that date itself.
            let from = days::first(date).or_else(|| days::last(date));
            add(Waiting::Reminder, from.filter(|day| *day <= today), date);
        }
        if let Some(date) = submission.answer_expected_by.known()
            && submission.answered.known().is_none()
        {
            let last = days::last(date).filter(|day| *day < today);
            add(Waiting::Answer, last, date);
        }
    }
    due.sort_by_key(|(day, reminder)| (*day, reminder.waiting));
    due.into_iter().map(|(_, reminder)| reminder).collect()
}
