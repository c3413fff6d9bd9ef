//! The days that a partial date can mean.

use jiff::civil::Date;

use crate::{DateQualifier, DateValue, PartialDate};

/// First and last day that a date can mean, counted from 1 January of the year 1; none where it is open to that side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) first: Option<i32>,
    pub(crate) last: Option<i32>,
}

impl Span {
    pub(crate) fn of(date: &PartialDate) -> Self {
        let first = first_day(date.value);
        let last = last_day(date.value);
        match date.qualifier {
            DateQualifier::Exact | DateQualifier::Estimate => Self { first, last },
            DateQualifier::Before => Self { first: None, last },
            DateQualifier::After => Self { first, last: None },
            DateQualifier::Between => Self {
                first,
                last: date.end.map_or(last, last_day),
            },
        }
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
    let date = Date::new(value.year(), i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let origin = Date::new(1, 1, 1).ok()?;
    Some((date - origin).get_days())
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

    #[test]
    fn a_date_means_as_many_days_as_it_leaves_open() {
        let exact = |value| span(value, DateQualifier::Exact, None);
        let length = |s: Span| s.last.unwrap() - s.first.unwrap() + 1;
        assert_eq!(length(exact("2024-02-29")), 1);
        assert_eq!(length(exact("2024-02-29T23:59")), 1);
        assert_eq!(length(exact("2024-02")), 29);
        assert_eq!(length(exact("2024")), 366);
        let between = span("2012-11", DateQualifier::Between, Some("2012-12"));
        assert_eq!(length(between), 61);
        assert_eq!(span("2024", DateQualifier::Before, None).first, None);
        assert_eq!(span("2024", DateQualifier::After, None).last, None);
        let days = exact("2013-04-30").first.unwrap() - exact("2012-11-09").first.unwrap();
        assert_eq!(days, 172, "from the report of Memorial to the case against it");
    }
}
