//! The days that a partial date can mean.

use jiff::Span;
use jiff::civil::Date;

use crate::{Answer, DateQualifier, DateValue, PartialDate};

/// The first day that it can mean; none where nothing bounds it from below.
pub(crate) fn first(date: &PartialDate) -> Option<Date> {
    match date.qualifier {
        DateQualifier::Exact
        | DateQualifier::Estimate
        | DateQualifier::After
        | DateQualifier::Between => first_of(date.value),
        DateQualifier::Before => None,
    }
}

/// The last day that it can mean; none where nothing bounds it from above.
pub(crate) fn last(date: &PartialDate) -> Option<Date> {
    match date.qualifier {
        DateQualifier::Exact | DateQualifier::Estimate => last_of(date.value),
        DateQualifier::Between => last_of(date.end.unwrap_or(date.value)),
        DateQualifier::Before => first_of(date.value),
        DateQualifier::After => None,
    }
}

fn first_of(value: DateValue) -> Option<Date> {
    day(value, value.month().unwrap_or(1), value.day().unwrap_or(1))
}

fn last_of(value: DateValue) -> Option<Date> {
    let first = day(value, value.month().unwrap_or(12), 1)?;
    match value.day() {
        Some(of_month) => day(value, value.month()?, of_month),
        None => Some(first.last_of_month()),
    }
}

fn day(value: DateValue, month: u8, of_month: u8) -> Option<Date> {
    let (month, of_month) = (i8::try_from(month).ok()?, i8::try_from(of_month).ok()?);
    Date::new(value.year(), month, of_month).ok()
}

/// Whether a date is known, and surely no earlier than so long before a day.
pub(crate) fn is_within(answer: &Answer<PartialDate>, before: Span, today: Date) -> bool {
    let bound = today.checked_sub(before).ok();
    let first = answer.known().and_then(first);
    first
        .zip(bound)
        .is_some_and(|(first, bound)| first >= bound)
}

/// Whether a date is known, and surely past on a day.
pub(crate) fn is_past(answer: &Answer<PartialDate>, today: Date) -> bool {
    let last = answer.known().and_then(last);
    last.is_some_and(|last| last < today)
}
