//! A date that is being typed.

use cairn_model::DateQualifier;
use cairn_model::vocabulary::Calendar;
use serde::Deserialize;

use super::Bounded;

/// A date as it is typed in another calendar.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DateDraft {
    /// Which calendar.
    pub calendar: Calendar,
    /// The date in it: year, month, day, hour and minute as far as they are known, in the digits of any script.
    pub value: Bounded<40>,
    /// How to read it.
    pub qualifier: DateQualifier,
    /// The end of a range.
    pub end: Option<Bounded<40>>,
}
