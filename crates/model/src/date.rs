//! Partial dates: as much as is known, to the precision it is known.

use serde::{Deserialize, Serialize};

use crate::ModelError;

/// A point in time in the proleptic Gregorian calendar, to year, month, day, hour or minute. As JSON the ISO 8601
/// string of that precision: `2025`, `2025-03`, `2025-03-03`, `2025-03-03T14` or `2025-03-03T14:05`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DateValue {
    year: i16,
    month: Option<u8>,
    day: Option<u8>,
    hour: Option<u8>,
    minute: Option<u8>,
}

impl DateValue {
    /// Year, 1 to 9999.
    pub const fn year(self) -> i16 {
        self.year
    }
    /// Month, 1 to 12, if known.
    pub const fn month(self) -> Option<u8> {
        self.month
    }
    /// Day of the month, if known.
    pub const fn day(self) -> Option<u8> {
        self.day
    }
    /// Whether the date is known to the month or better.
    pub const fn is_month_or_better(self) -> bool {
        self.month.is_some()
    }
}

impl std::str::FromStr for DateValue {
    type Err = ModelError;

    fn from_str(s: &str) -> Result<Self, ModelError> {
        let (date, time) = match s.split_once('T') {
            Some((date, time)) => (date, Some(time)),
            None => (s, None),
        };
        let mut parts = date.split('-');
        let year = number(parts.next(), 4)?.ok_or(ModelError::Date)?;
        let month = number(parts.next(), 2)?;
        let day = number(parts.next(), 2)?;
        if parts.next().is_some() || (time.is_some() && day.is_none()) {
            return Err(ModelError::Date);
        }
        let (hour, minute) =
            match time.map(|t| t.split_once(':').map_or((t, None), |(h, m)| (h, Some(m)))) {
                Some((hour, minute)) => (number(Some(hour), 2)?, number(minute, 2)?),
                None => (None, None),
            };
        let year = i16::try_from(year).map_err(|_| ModelError::Date)?;
        jiff::civil::Date::new(year, small(month.unwrap_or(1))?, small(day.unwrap_or(1))?)
            .map_err(|_| ModelError::Date)?;
        if year < 1 || hour.is_some_and(|h| h > 23) || minute.is_some_and(|m| m > 59) {
            return Err(ModelError::Date);
        }
        let byte = |v: Option<u16>| {
            v.map(u8::try_from)
                .transpose()
                .map_err(|_| ModelError::Date)
        };
        Ok(Self {
            year,
            month: byte(month)?,
            day: byte(day)?,
            hour: byte(hour)?,
            minute: byte(minute)?,
        })
    }
}

fn small(n: u16) -> Result<i8, ModelError> {
    i8::try_from(n).map_err(|_| ModelError::Date)
}

fn number(part: Option<&str>, digits: usize) -> Result<Option<u16>, ModelError> {
    match part {
        None => Ok(None),
        Some(p) if p.len() == digits && p.bytes().all(|b| b.is_ascii_digit()) => {
            p.parse().map(Some).map_err(|_| ModelError::Date)
        }
        Some(_) => Err(ModelError::Date),
    }
}

impl std::fmt::Display for DateValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        if let Some(hour) = self.hour {
            write!(f, "T{hour:02}")?;
        }
        if let Some(minute) = self.minute {
            write!(f, ":{minute:02}")?;
        }
        Ok(())
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
        }
    }

    /// Checks that a range has an end that is not before its start, and that nothing else has one.
    ///
    /// # Errors
    /// [`ModelError::Range`] otherwise.
    pub fn check(&self) -> Result<(), ModelError> {
        match (self.qualifier, self.end) {
            (DateQualifier::Between, Some(end)) if end >= self.value => Ok(()),
            (DateQualifier::Between, _) | (_, Some(_)) => Err(ModelError::Range),
            (_, None) => Ok(()),
        }
    }
}
