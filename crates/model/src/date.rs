//! Partial dates: as much as is known, to the precision it is known.

use serde::{Deserialize, Serialize};

use crate::calendar::Parts;
use crate::{ModelError, OriginalDate};

/// A point in time in the proleptic Gregorian calendar, to year, month, day, hour or minute. As JSON the ISO 8601
/// string of that precision: `2025`, `2025-03`, `2025-03-03`, `2025-03-03T14` or `2025-03-03T14:05`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DateValue(Parts);

impl DateValue {
    /// Year, 1 to 9999.
    pub const fn year(self) -> i16 {
        self.0.year
    }
    /// Month, 1 to 12, if known.
    pub const fn month(self) -> Option<u8> {
        self.0.month
    }
    /// Day of the month, if known.
    pub const fn day(self) -> Option<u8> {
        self.0.day
    }
    /// Whether some moment of this date lies not before the first moment of another: 2025 may follow March 2025.
    #[must_use]
    pub fn may_follow(self, other: Self) -> bool {
        let last = |part: Option<u8>| part.unwrap_or(u8::MAX);
        let first = |part: Option<u8>| part.unwrap_or(0);
        let parts = |date: Parts| (date.year, [date.month, date.day, date.hour, date.minute]);
        let (end, start) = (parts(self.0), parts(other.0));
        (end.0, end.1.map(last)) >= (start.0, start.1.map(first))
    }
    /// Whether the date is known to the month or better.
    pub const fn is_month_or_better(self) -> bool {
        self.0.month.is_some()
    }

    /// Reads the parts as a date of this calendar.
    pub(crate) fn of(parts: Parts) -> Result<Self, ModelError> {
        let (month, day) = (parts.month.unwrap_or(1), parts.day.unwrap_or(1));
        let small = |n: u8| i8::try_from(n).map_err(|_| ModelError::Date);
        jiff::civil::Date::new(parts.year, small(month)?, small(day)?)
            .map_err(|_| ModelError::Date)?;
        Ok(Self(parts))
    }
}

impl std::str::FromStr for DateValue {
    type Err = ModelError;

    fn from_str(s: &str) -> Result<Self, ModelError> {
        Self::of(s.parse()?)
    }
}

impl std::fmt::Display for DateValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<String> for DateValue {
    type Error = ModelError;
    fn try_from(s: String) -> Result<Self, ModelError> {
        s.parse()
    }
}

impl From<DateValue> for String {
    fn from(d: DateValue) -> Self {
        d.to_string()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DateValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DateValue".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}(:[0-9]{2})?)?)?)?$"
        })
    }
}

/// How a date is to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DateQualifier {
    /// As given.
    #[default]
    Exact,
    /// About then.
    Estimate,
    /// Some time before.
    Before,
    /// Some time after.
    After,
    /// Some time between the value and the end.
    Between,
}

/// A date as far as it is known, with the wording and calendar in which it was given.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PartialDate {
    /// The date, its precision being that of the string.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub value: DateValue,
    /// How to read it.
    #[serde(default)]
    pub qualifier: DateQualifier,
    /// The end, for `between` only.
    #[serde(default)]
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub end: Option<DateValue>,
    /// IANA time zone, where a time was given.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// The words in which the date was given, calendar included ("about dusk, 3 Ramadan 1446").
    #[serde(default)]
    pub as_given: Option<String>,
    /// The date in the calendar in which it was given, where that was another one; the rest is what it converts to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<OriginalDate>,
}

impl PartialDate {
    /// A date read as given.
    pub const fn exact(value: DateValue) -> Self {
        Self {
            value,
            qualifier: DateQualifier::Exact,
            end: None,
            time_zone: None,
            as_given: None,
            original: None,
        }
    }

    /// A date that was given in another calendar, and what it is in this one.
    ///
    /// # Errors
    /// [`ModelError::Date`] for a day that the calendar does not have, [`ModelError::Range`].
    pub fn from_original(original: OriginalDate) -> Result<Self, ModelError> {
        let (qualifier, value, end) = original.converted()?;
        Ok(Self {
            value,
            qualifier,
            end,
            time_zone: None,
            as_given: None,
            original: Some(original),
        })
    }

    /// Checks that a range has an end that can lie after its start, that nothing else has one, and that a date that was
    /// given in another calendar is the one it converts to.
    ///
    /// # Errors
    /// [`ModelError::Range`] and [`ModelError::Date`] otherwise.
    pub fn check(&self) -> Result<(), ModelError> {
        if let Some(original) = &self.original
            && original.converted()? != (self.qualifier, self.value, self.end)
        {
            return Err(ModelError::Date);
        }
        match (self.qualifier, self.end) {
            (DateQualifier::Between, Some(end)) if end.may_follow(self.value) => Ok(()),
            (DateQualifier::Between, _) | (_, Some(_)) => Err(ModelError::Range),
            (_, None) => Ok(()),
        }
    }
}
