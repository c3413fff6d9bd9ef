//! Dates as tables write them.

use cairn_model::vocabulary::Fault;
use cairn_model::{DateQualifier, DateValue, PartialDate};
use serde::{Deserialize, Serialize};

/// In which order a table writes day, month and year. A date that begins with its year is read as such in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Dates {
    /// `2025-03-09`.
    #[default]
    Iso,
    /// `9/3/2025`.
    DayFirst,
    /// `3/9/2025`.
    MonthFirst,
}

/// Reads a date: one, `about~`, `from/to`, `from:to`, `../before`, `after/..`.
pub(crate) fn date(cell: &str, dates: Dates) -> Result<PartialDate, Fault> {
    let plain = western(cell);
    let mut found = read(&plain, dates).ok_or(Fault::Date)?;
    if found.value.to_string() != cell || found.qualifier != DateQualifier::Exact {
        found.as_given = Some(cell.to_owned());
    }
    match found.check() {
        Ok(()) => Ok(found),
        Err(_) => Err(Fault::Range),
    }
}

fn read(text: &str, dates: Dates) -> Option<PartialDate> {
    if let Some(value) = one(text, dates) {
        return Some(PartialDate::exact(value));
    }
    if let Some(about) = text.strip_suffix('~') {
        return qualified(one(about.trim(), dates)?, DateQualifier::Estimate);
    }
    if let Some(end) = text.strip_prefix("../") {
        return qualified(one(end.trim(), dates)?, DateQualifier::Before);
    }
    if let Some(start) = text.strip_suffix("/..") {
        return qualified(one(start.trim(), dates)?, DateQualifier::After);
    }
    // Times have colons too, dates have slashes: the one place counts at which both halves are dates.
    let breaks = text.char_indices().filter(|(_, c)| matches!(c, '/' | ':'));
    let mut halves = breaks.filter_map(|(at, c)| {
        let end = text.get(at.saturating_add(c.len_utf8())..)?;
        Some((one(text.get(..at)?.trim(), dates)?, one(end.trim(), dates)?))
    });
    let (value, end) = halves.next()?;
    Some(PartialDate {
        qualifier: DateQualifier::Between,
        end: Some(end),
        ..PartialDate::exact(value)
    })
}

fn qualified(value: DateValue, qualifier: DateQualifier) -> Option<PartialDate> {
    Some(PartialDate {
        qualifier,
        ..PartialDate::exact(value)
    })
}

fn one(text: &str, dates: Dates) -> Option<DateValue> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let parts: Vec<u16> = text
        .split(['/', '.', '-'])
        .map(|part| part.trim().parse().ok())
        .collect::<Option<_>>()?;
    let written = match (dates, parts.as_slice()) {
        (Dates::Iso, _) => return None,
        (Dates::DayFirst, [day, month, year]) | (Dates::MonthFirst, [month, day, year]) => {
            format!("{year:04}-{month:02}-{day:02}")
        }
        (Dates::DayFirst | Dates::MonthFirst, [month, year]) => format!("{year:04}-{month:02}"),
        (Dates::DayFirst | Dates::MonthFirst, _) => return None,
    };
    // `9/3/25` could be a century or another.
    parts.last().filter(|year| **year >= 1000)?;
    written.parse().ok()
}

/// Digits of Arabic and Persian as those of ASCII.
fn western(text: &str) -> String {
    let digit = |c: char, zero: char| {
        let value = u32::from(c).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    };
    let plain = text.trim().chars();
    plain
        .map(|c| digit(c, '٠').or_else(|| digit(c, '۰')).unwrap_or(c))
        .collect()
}

#[cfg(test)]
mod tests {
    use cairn_model::DateQualifier::{After, Before, Between, Estimate, Exact};

    use super::*;

    #[test]
    fn dates_are_read_as_tables_write_them() {
        for (cell, dates, value, qualifier, end) in [
            ("2025-03", Dates::Iso, "2025-03", Exact, None),
            (
                "2025-03-09T14:05",
                Dates::Iso,
                "2025-03-09T14:05",
                Exact,
                None,
            ),
            ("2025-03~", Dates::Iso, "2025-03", Estimate, None),
            ("../2025-03", Dates::Iso, "2025-03", Before, None),
            ("2025/..", Dates::Iso, "2025", After, None),
            (
                "2025-03-01/2025-03-09",
                Dates::Iso,
                "2025-03-01",
                Between,
                Some("2025-03-09"),
            ),
            (
                "2025-03-01:2025-03-09",
                Dates::Iso,
                "2025-03-01",
                Between,
                Some("2025-03-09"),
            ),
            ("9/3/2025", Dates::DayFirst, "2025-03-09", Exact, None),
            ("09.03.2025", Dates::DayFirst, "2025-03-09", Exact, None),
            ("3/9/2025", Dates::MonthFirst, "2025-03-09", Exact, None),
            ("3/2025", Dates::MonthFirst, "2025-03", Exact, None),
            ("2025-03-09", Dates::MonthFirst, "2025-03-09", Exact, None),
            ("٩/٣/٢٠٢٥", Dates::DayFirst, "2025-03-09", Exact, None),
            (
                "1/3/2025:9/3/2025",
                Dates::DayFirst,
                "2025-03-01",
                Between,
                Some("2025-03-09"),
            ),
        ] {
            let found = date(cell, dates).unwrap();
            assert_eq!(found.value.to_string(), value, "{cell}");
            assert_eq!(found.qualifier, qualifier, "{cell}");
            assert_eq!(
                found.end.map(|end| end.to_string()).as_deref(),
                end,
                "{cell}"
            );
            let is_plain = found.as_given.is_none();
            assert_eq!(is_plain, cell == value, "{cell}: its own words are kept");
        }
    }

    #[test]
    fn what_is_no_date_is_refused_and_nothing_is_guessed() {
        for (cell, dates, fault) in [
            ("9/3/2025", Dates::Iso, Fault::Date),
            ("9/3/25", Dates::DayFirst, Fault::Date),
            ("31/2/2025", Dates::DayFirst, Fault::Date),
            ("13/13/2025", Dates::MonthFirst, Fault::Date),
            ("yesterday", Dates::Iso, Fault::Date),
            ("2025-03-09/2025-03-01", Dates::Iso, Fault::Range),
        ] {
            assert_eq!(date(cell, dates), Err(fault), "{cell}");
        }
    }
}
