//! The arithmetic is that of `icu_calendar`; what is said of a month or a year is ours.

use icu_calendar::cal::hijri::{TabularAlgorithmEpoch, TabularAlgorithmLeapYears};
use icu_calendar::cal::{Ethiopian, EthiopianEraStyle, Hijri};
use icu_calendar::{AsCalendar, Date, Iso, RangeError};

use super::{CalendarValue, OriginalDate, Parts};
use crate::vocabulary::Calendar;
use crate::{DateQualifier, DateValue, ModelError};

/// A day, and where it lies in its own calendar.
struct Day {
    gregorian: (i16, u8, u8),
    days_in_month: u8,
    months_in_year: u8,
}

impl Calendar {
    /// A day of this calendar, if it has it and its Gregorian year is one of 1 to 9999.
    fn day(self, year: i16, month: u8, day: u8) -> Result<Day, ModelError> {
        let year = i32::from(year);
        match self {
            Self::HijriUmalqura => {
                let calendar = Hijri::new_umm_al_qura();
                found(Date::try_new_hijri_with_calendar(
                    year, month, day, calendar,
                ))
            }
            Self::HijriCivil => {
                let rule = TabularAlgorithmLeapYears::TypeII;
                let calendar = Hijri::new_tabular(rule, TabularAlgorithmEpoch::Friday);
                found(Date::try_new_hijri_with_calendar(
                    year, month, day, calendar,
                ))
            }
            Self::Persian => found(Date::try_new_persian(year, month, day)),
            Self::ThaiBuddhist => found(Date::try_new_buddhist(year, month, day)),
            Self::Ethiopian => {
                let era = EthiopianEraStyle::AmeteMihret;
                found::<Ethiopian>(Date::try_new_ethiopian(era, year, month, day))
            }
        }
    }

    /// The first day and the last day of which a value may speak: the same one where the day is known.
    fn days(self, value: CalendarValue) -> Result<(DateValue, DateValue), ModelError> {
        let Parts {
            year, month, day, ..
        } = value.0;
        let first = self.day(year, month.unwrap_or(1), day.unwrap_or(1))?;
        let last_month = month.unwrap_or(first.months_in_year);
        let last_day = match day {
            Some(day) => day,
            None => self.day(year, last_month, 1)?.days_in_month,
        };
        let last = self.day(year, last_month, last_day)?;
        Ok((of(value, &first)?, of(value, &last)?))
    }
}

/// The Gregorian day with the time of day of the value.
fn of(value: CalendarValue, day: &Day) -> Result<DateValue, ModelError> {
    let (year, month, day) = day.gregorian;
    DateValue::of(value.0.at(year, month, day))
}

fn found<A: AsCalendar>(date: Result<Date<A>, RangeError>) -> Result<Day, ModelError> {
    let date = date.map_err(|_| ModelError::Date)?;
    let iso = date.to_calendar(Iso);
    let year = i16::try_from(iso.year().extended_year()).map_err(|_| ModelError::Date)?;
    if !(1..=9999).contains(&year) {
        return Err(ModelError::Date);
    }
    Ok(Day {
        gregorian: (year, iso.month().ordinal, iso.day_of_month().0),
        days_in_month: date.days_in_month(),
        months_in_year: date.months_in_year(),
    })
}

impl OriginalDate {
    /// What it is in the Gregorian calendar. A month or a year of another calendar is no month or year of this one: it is
    /// the time between its first day and its last.
    pub(crate) fn converted(
        &self,
    ) -> Result<(DateQualifier, DateValue, Option<DateValue>), ModelError> {
        let (first, last) = self.calendar.days(self.value)?;
        let end = self.end.map(|end| self.calendar.days(end)).transpose()?;
        match (self.qualifier, end) {
            (DateQualifier::Between, Some((_, end))) if end >= first => {
                Ok((DateQualifier::Between, first, Some(end)))
            }
            (DateQualifier::Between, _) | (_, Some(_)) => Err(ModelError::Range),
            (DateQualifier::Before, None) => Ok((DateQualifier::Before, first, None)),
            (DateQualifier::After, None) => Ok((DateQualifier::After, last, None)),
            (DateQualifier::Exact | DateQualifier::Estimate, None) if first != last => {
                Ok((DateQualifier::Between, first, Some(last)))
            }
            (DateQualifier::Exact | DateQualifier::Estimate, None) => {
                Ok((self.qualifier, first, None))
            }
        }
    }
}
