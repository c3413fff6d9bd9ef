//! Dates as they were given in another calendar, and what they are in the Gregorian one.

mod convert;
mod parts;

use serde::{Deserialize, Serialize};

pub(crate) use parts::Parts;

use crate::vocabulary::Calendar;
use crate::{DateQualifier, ModelError};

/// A point in time in some calendar, to year, month, day, hour or minute; the hours are those of the clock. As JSON
/// the digits as given, in the form of a [`crate::DateValue`]: `1446`, `1446-09`, `1446-09-03`, `1446-09-03T14:05`. Whether the
/// calendar has this day is known once it is converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CalendarValue(Parts);

impl std::str::FromStr for CalendarValue {
    type Err = ModelError;
    fn from_str(s: &str) -> Result<Self, ModelError> {
        s.parse().map(Self)
    }
}

impl std::fmt::Display for CalendarValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<String> for CalendarValue {
    type Error = ModelError;
    fn try_from(s: String) -> Result<Self, ModelError> {
        s.parse()
    }
}

impl From<CalendarValue> for String {
    fn from(value: CalendarValue) -> Self {
        value.to_string()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for CalendarValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CalendarValue".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}(:[0-9]{2})?)?)?)?$"
        })
    }
}

/// A date in the calendar in which it was given, as it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OriginalDate {
    /// Which calendar.
    pub calendar: Calendar,
    /// The date in it.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub value: CalendarValue,
    /// How to read it. A month that is known is `exact` here, and a range of days in the Gregorian calendar.
    #[serde(default)]
    pub qualifier: DateQualifier,
    /// The end, for `between` only.
    #[serde(default)]
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub end: Option<CalendarValue>,
}
