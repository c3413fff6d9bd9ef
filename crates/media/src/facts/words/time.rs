//! Times as devices and programs write them down.

use super::{Clock, Taken};

/// A date and a time of day, unless nobody set the clock. An offset that is none is left out.
pub(super) fn taken(date: &str, time: &str, offset: Option<String>) -> Option<Taken> {
    let is_set = has_form(date, "0000-00-00") && !date.starts_with("0000");
    let is_offset =
        |text: &String| text == "Z" || has_form(text, "+00:00") || has_form(text, "-00:00");
    (is_set && has_form(time, "00:00:00")).then(|| Taken {
        date: date.to_owned(),
        time: time.to_owned(),
        offset: offset.filter(is_offset),
        clock: Clock::Local,
    })
}

/// ISO 8601 as RFC 3339 and XMP use it, also with a space between date and time; parts of a second are left out, and one without any
/// second is at its minute. A date alone is no time.
pub(super) fn iso_8601(text: &str) -> Option<Taken> {
    let (date, rest) = text.trim().split_once(['T', ' '])?;
    let end = rest.find(|c: char| !matches!(c, '0'..='9' | ':' | '.'));
    let (time, offset) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
    let (time, _) = time.split_once('.').unwrap_or((time, ""));
    let time = if time.len() == 5 {
        format!("{time}:00")
    } else {
        time.to_owned()
    };
    taken(date, &time, with_colon(offset.trim()))
}

/// ISO 8601's basic form, as IPTC has it: `20250304` and `140500+0200`.
pub(super) fn basic(date: &str, time: &str) -> Option<Taken> {
    let date = [date.get(..4)?, date.get(4..6)?, date.get(6..)?].join("-");
    let (clock, offset) = time.split_at_checked(6)?;
    let clock = [clock.get(..2)?, clock.get(2..4)?, clock.get(4..)?].join(":");
    taken(&date, &clock, with_colon(offset))
}

/// As C's `asctime` has it, which AVI uses: `Mon Mar 10 15:04:43 2003`.
pub(super) fn asctime(text: &str) -> Option<Taken> {
    let mut words = text.split_ascii_whitespace().skip(1);
    let (month, day) = (month(words.next()?)?, words.next()?);
    let (time, year) = (words.next()?, words.next()?);
    taken(&format!("{year}-{month:02}-{day:0>2}"), time, None)
}

/// As messages have it: `Mon, 3 Mar 2025 14:05:00 +0200`.
pub(super) fn rfc_2822(text: &str) -> Option<Taken> {
    let rest = text.split_once(',').map_or(text, |(_, rest)| rest);
    let mut words = rest.split_ascii_whitespace();
    let (day, month, year) = (words.next()?, month(words.next()?)?, words.next()?);
    let (time, offset) = (words.next()?, words.next().unwrap_or_default());
    let date = format!("{year}-{month:02}-{day:0>2}");
    taken(&date, time, with_colon(offset))
}

/// As JavaScript writes a date: `Mon Mar 03 2025 14:05:00 GMT+0200 (a name)`.
pub(super) fn javascript(text: &str) -> Option<Taken> {
    let mut words = text.split_ascii_whitespace().skip(1);
    let (month, day, year) = (month(words.next()?)?, words.next()?, words.next()?);
    let (time, zone) = (words.next()?, words.next()?);
    let offset = zone.strip_prefix("GMT")?;
    taken(
        &format!("{year}-{month:02}-{day:0>2}"),
        time,
        with_colon(offset),
    )
}

/// The number of a month by the first letters of its English name.
fn month(name: &str) -> Option<usize> {
    const MONTHS: [&str; 12] = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ];
    let name = name.to_ascii_uppercase();
    MONTHS
        .iter()
        .position(|known| *known == name)
        .map(|at| at + 1)
}

fn with_colon(offset: &str) -> Option<String> {
    match offset.split_at_checked(3) {
        Some((hours, minutes)) if minutes.len() == 2 => Some(format!("{hours}:{minutes}")),
        _ => (!offset.is_empty()).then(|| offset.to_owned()),
    }
}

/// Whether a text has digits where the form has `0`, and the form's own letters elsewhere.
fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(is, should)| match should {
                b'0' => is.is_ascii_digit(),
                other => is == other,
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_messages_and_of_pages_have_their_distance_from_utc() {
        let message = rfc_2822("Mon, 3 Mar 2025 14:05:00 +0200");
        let page = javascript("Mon Mar 03 2025 14:05:00 GMT+0200 (Eastern European Time)");
        assert_eq!(
            message,
            taken("2025-03-03", "14:05:00", Some("+02:00".to_owned()))
        );
        assert_eq!(page, message);
        assert_eq!(rfc_2822("yesterday, at noon"), None);
        assert_eq!(javascript("Mon Mar 03 2025 14:05:00"), None);
    }

    #[test]
    fn a_time_is_read_however_it_is_written() {
        for (text, time, offset) in [
            ("2025-03-04T14:05:06Z", "14:05:06", Some("Z")),
            ("2025-03-04T14:05:06.123+02:00", "14:05:06", Some("+02:00")),
            ("2025-03-04T14:05:06-0330", "14:05:06", Some("-03:30")),
            ("2025-03-04T14:05", "14:05:00", None),
            ("2025-03-04 14:05:06", "14:05:06", None),
        ] {
            let read = iso_8601(text);
            let read = read.as_ref();
            assert_eq!(read.map(|t| t.date.as_str()), Some("2025-03-04"), "{text}");
            assert_eq!(read.map(|t| t.time.as_str()), Some(time), "{text}");
            assert_eq!(read.and_then(|t| t.offset.as_deref()), offset, "{text}");
        }
        for none in ["2025-03-04", "0000-00-00T00:00:00", "T", "", "四 五"] {
            assert_eq!(iso_8601(none), None, "{none}");
        }
        let read = asctime("Tue Mar  4 14:05:06 2025");
        assert_eq!(read.map(|t| t.date).as_deref(), Some("2025-03-04"));
        assert_eq!(asctime("Tue Mar 4"), None);
        let read = basic("20250304", "140506+0200");
        assert_eq!(read.and_then(|t| t.offset).as_deref(), Some("+02:00"));
        assert_eq!(basic("2025", "14"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(a: String, b: String) {
            iso_8601(&a);
            asctime(&a);
            basic(&a, &b);
        }
    }
}
