//! The days that a partial date can mean.

use jiff::civil::Date;
use serde::Serialize;

use crate::{DateQualifier, DateValue, PartialDate};

/// First and last day that a date can mean, counted from 1 January of the year 1; none where it is open to that side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Span {
    /// The first day.
    pub first: Option<i32>,
    /// The last day.
    pub last: Option<i32>,
}

impl Span {
    /// The days that a date can mean. *Before* and *after* reach up to the day that is named and count it too: people say
    /// *before* where they mean *not later than*. An estimate is taken at its word; that it is one is for the reader to say.
    #[must_use]
    pub fn of(date: &PartialDate) -> Self {
        let first = first_day(date.value);
        let last = last_day(date.value);
        match date.qualifier {
            DateQualifier::Exact | DateQualifier::Estimate => Self { first, last },
            DateQualifier::Before => Self {
                first: None,
                last: first,
            },
            DateQualifier::After => Self {
                first: last,
                last: None,
            },
            DateQualifier::Between => Self {
                first,
                last: date.end.map_or(last, last_day).max(first),
            },
        }
    }

    /// Whether some day may be meant by both.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        !self.ends_before(other) && !other.ends_before(self)
    }

    /// Whether it is over before the other can have begun.
    pub(crate) fn ends_before(&self, other: &Self) -> bool {
        matches!((self.last, other.first), (Some(last), Some(first)) if last < first)
    }

    /// Days from this one to the other, at least and at most; none where they may be any number.
    pub(crate) fn days_to(&self, other: &Self) -> (Option<i32>, Option<i32>) {
        let days = |from: Option<i32>, to: Option<i32>| Some(to?.saturating_sub(from?));
        (days(self.last, other.first), days(self.first, other.last))
    }
}

fn first_day(value: DateValue) -> Option<i32> {
    day(value, value.month().unwrap_or(1), value.day().unwrap_or(1))
}

fn last_day(value: DateValue) -> Option<i32> {
    let month = value.month().unwrap_or(12);
    let first = Date::new(value.year(), i8::try_from(month).ok()?, 1).ok()?;
    let length = u8::try_from(first.days_in_month()).ok()?;
    day(value, month, value.day().unwrap_or(length))
}

fn day(value: DateValue, month: u8, day: u8) -> Option<i32> {
    let date = Date::new(
        value.year(),
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    );
    let origin = Date::new(1, 1, 1).ok()?;
    Some((date.ok()? - origin).get_days())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::Span;
    use crate::{DateQualifier, PartialDate};

    fn span(value: &str, qualifier: DateQualifier, end: Option<&str>) -> Span {
        Span::of(&PartialDate {
            qualifier,
            end: end.map(|end| end.parse().unwrap()),
            ..PartialDate::exact(value.parse().unwrap())
        })
    }

    fn exact(value: &str) -> Span {
        span(value, DateQualifier::Exact, None)
    }

    #[test]
    fn a_date_means_as_many_days_as_it_leaves_open() {
        let length = |s: Span| s.last.unwrap() - s.first.unwrap() + 1;
        assert_eq!(length(exact("2024-02-29")), 1);
        assert_eq!(length(exact("2024-02-29T23:59")), 1);
        assert_eq!(length(exact("2024-02")), 29);
        assert_eq!(length(exact("2023-02")), 28);
        assert_eq!(length(exact("2024")), 366);
        let between = span("2012-11", DateQualifier::Between, Some("2012-12"));
        assert_eq!(length(between), 61);
        let turned = span("2012-12", DateQualifier::Between, Some("2012-11"));
        assert_eq!(length(turned), 1, "an end before its start is no range");
        assert_eq!(exact("0001-01-01").first, Some(0));
    }

    #[test]
    fn before_and_after_are_open_to_one_side_and_reach_the_day_named() {
        let before = span("2024", DateQualifier::Before, None);
        assert_eq!(before.first, None);
        assert_eq!(before.last, exact("2024-01-01").first);
        let after = span("2024-02", DateQualifier::After, None);
        assert_eq!(after.first, exact("2024-02-29").first);
        assert_eq!(after.last, None);
        assert!(before.ends_before(&after));
        assert!(!after.ends_before(&before));
        assert!(after.overlaps(&exact("2030")));
        assert!(!after.overlaps(&exact("2024-02-28")));
    }
}
