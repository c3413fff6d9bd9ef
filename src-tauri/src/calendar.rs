//! A date as it is typed in another calendar, in the digits of any script.

use cairn_model::{CalendarValue, OriginalDate, PartialDate};

use crate::error::CommandError;
use crate::view::DateDraft;

/// The noughts of the scripts whose digits count to nine from there (Unicode, general category Nd): ASCII, Arabic, Persian
/// and Urdu, N'Ko, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Tibetan,
/// Myanmar, Khmer, Mongolian, full width.
const NOUGHTS: [char; 20] = [
    '0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '᠐',
    '０',
];

/// Converts a date.
///
/// # Errors
/// [`CommandError::InvalidInput`] for what is no date of that calendar, or a range that ends before it begins.
pub fn convert(draft: &DateDraft) -> Result<PartialDate, CommandError> {
    let end = draft.end.as_ref().map(|end| value(end.as_str()));
    let original = OriginalDate {
        calendar: draft.calendar,
        value: value(draft.value.as_str())?,
        qualifier: draft.qualifier,
        end: end.transpose()?,
    };
    PartialDate::from_original(original).map_err(|_| CommandError::InvalidInput)
}

/// Reads `1446-9-3T14:05` in any digits, with noughts or without.
fn value(typed: &str) -> Result<CalendarValue, CommandError> {
    let (date, time) = match typed.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (typed, None),
    };
    let mut parts = date.split('-');
    let mut whole = format!("{:0>4}", ascii(parts.next().unwrap_or_default()));
    for part in parts {
        whole.push_str(&format!("-{:0>2}", ascii(part)));
    }
    for (n, part) in time
        .into_iter()
        .flat_map(|time| time.split(':'))
        .enumerate()
    {
        let mark = if n == 0 { 'T' } else { ':' };
        whole.push_str(&format!("{mark}{:0>2}", ascii(part)));
    }
    whole.parse().map_err(|_| CommandError::InvalidInput)
}

/// The same digits in ASCII; what is no digit stays what it is, and is refused later.
fn ascii(digits: &str) -> String {
    digits.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

fn digit(c: char) -> Option<char> {
    let from = |nought: &char| u32::from(c).checked_sub(u32::from(*nought));
    let value = NOUGHTS.iter().filter_map(from).find(|value| *value < 10)?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use serde_json::json;

    use super::*;

    fn converted(calendar: &str, value: &str) -> Result<String, CommandError> {
        let draft =
            json!({ "calendar": calendar, "value": value, "qualifier": "exact", "end": null });
        convert(&serde_json::from_value(draft).unwrap()).map(|date| date.value.to_string())
    }

    #[test]
    fn digits_of_any_script_say_the_same() {
        let day = Ok("2025-03-03".to_owned());
        for typed in [
            "1446-09-03",
            "1446-9-3",
            "١٤٤٦-٠٩-٠٣",
            "۱۴۴۶-۹-۳",
            "१४४६-०९-०३",
        ] {
            assert_eq!(converted("hijri_umalqura", typed), day, "{typed}");
        }
        assert_eq!(converted("thai_buddhist", "๒๕๖๘-๐๓-๐๓"), day);
        let timed = converted("persian", "۱۴۰۴-۰۱-۰۱T۱۴:۵");
        assert_eq!(timed, Ok("2025-03-21T14:05".to_owned()));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for typed in [
            "",
            "-09-03",
            "1446-9-31",
            "1446-14",
            "1446-09-03-01",
            "14460",
            "xii",
            "1446T05",
        ] {
            assert_eq!(
                converted("hijri_umalqura", typed),
                Err(CommandError::InvalidInput),
                "{typed}"
            );
        }
        assert!(converted("hijri_umalqura", "1446").is_ok(), "the control");
    }
}
