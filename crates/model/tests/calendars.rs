//! Dates of other calendars against days that are known, and against ICU for C, every day of three centuries.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::collections::BTreeMap;
use std::process::Command;

use cairn_model::vocabulary::{Calendar, Vocabulary};
use cairn_model::{DateQualifier, ModelError, OriginalDate, PartialDate};
use serde_json::json;

fn original(calendar: Calendar, value: &str) -> OriginalDate {
    OriginalDate {
        calendar,
        value: value.parse().expect("a date in form"),
        qualifier: DateQualifier::Exact,
        end: None,
    }
}

/// What a date converts to, as `value`, or `value/end`.
fn converted(original: OriginalDate) -> Result<String, ModelError> {
    let date = PartialDate::from_original(original)?;
    assert_eq!(date.original, Some(original), "it is kept as it was given");
    assert_eq!(date.check(), Ok(()));
    Ok(match date.end {
        Some(end) => format!("{}/{end}", date.value),
        None => date.value.to_string(),
    })
}

#[test]
fn known_days_are_those_days() {
    for (calendar, given, gregorian) in [
        // The beginning of Ramadan and of the year as Saudi Arabia published them.
        (Calendar::HijriUmalqura, "1446-09-01", "2025-03-01"),
        (Calendar::HijriUmalqura, "1446-01-01", "2024-07-07"),
        // Nowruz; 22 Bahman 1357.
        (Calendar::Persian, "1404-01-01", "2025-03-21"),
        (Calendar::Persian, "1357-11-22", "1979-02-11"),
        (Calendar::ThaiBuddhist, "2568-03-03", "2025-03-03"),
        // Enkutatash, the day after the thirteenth month; a leap day.
        (Calendar::Ethiopian, "2017-01-01", "2024-09-11"),
        (Calendar::Ethiopian, "2015-13-06", "2023-09-11"),
        // Twelve hours apart, the clock is the same.
        (Calendar::Persian, "1404-01-01T14:05", "2025-03-21T14:05"),
    ] {
        let found = converted(original(calendar, given));
        assert_eq!(found.as_deref(), Ok(gregorian), "{calendar:?} {given}");
    }
}

#[test]
fn a_month_or_a_year_is_the_time_between_its_first_day_and_its_last() {
    for (calendar, given, gregorian) in [
        (Calendar::HijriUmalqura, "1446-09", "2025-03-01/2025-03-29"),
        (Calendar::HijriUmalqura, "1446", "2024-07-07/2025-06-25"),
        (Calendar::Persian, "1403-12", "2025-02-19/2025-03-20"),
        (Calendar::Persian, "1403", "2024-03-20/2025-03-20"),
        (Calendar::ThaiBuddhist, "2568-02", "2025-02-01/2025-02-28"),
        (Calendar::Ethiopian, "2015-13", "2023-09-06/2023-09-11"),
        (Calendar::Ethiopian, "2015", "2022-09-11/2023-09-11"),
    ] {
        let found = converted(original(calendar, given));
        assert_eq!(found.as_deref(), Ok(gregorian), "{calendar:?} {given}");
    }
}

#[test]
fn before_and_after_a_month_lie_outside_it_and_a_range_runs_to_the_end_of_its_last() {
    let ramadan = original(Calendar::HijriUmalqura, "1446-09");
    let with = |qualifier, end: Option<&str>| {
        let end = end.map(|end| end.parse().unwrap());
        PartialDate::from_original(OriginalDate {
            qualifier,
            end,
            ..ramadan
        })
        .map(|date| {
            (
                date.qualifier,
                date.value.to_string(),
                date.end.map(|end| end.to_string()),
            )
        })
    };
    use DateQualifier::{After, Before, Between, Estimate};
    let day = |day: &str| day.to_owned();
    assert_eq!(with(Before, None), Ok((Before, day("2025-03-01"), None)));
    assert_eq!(with(After, None), Ok((After, day("2025-03-29"), None)));
    let about = with(Estimate, None);
    assert_eq!(
        about,
        Ok((Between, day("2025-03-01"), Some(day("2025-03-29"))))
    );
    let range = with(Between, Some("1446-10"));
    assert_eq!(
        range,
        Ok((Between, day("2025-03-01"), Some(day("2025-04-28"))))
    );
    assert_eq!(with(Between, Some("1446-08")), Err(ModelError::Range));
    assert_eq!(with(Between, None), Err(ModelError::Range));
    assert_eq!(with(Before, Some("1446-10")), Err(ModelError::Range));
}

#[test]
fn a_day_that_the_calendar_does_not_have_is_refused() {
    for (calendar, last, beyond) in [
        (Calendar::HijriUmalqura, "1446-09-29", "1446-09-30"),
        (Calendar::HijriCivil, "1446-02-29", "1446-02-30"),
        (Calendar::Persian, "1404-12-29", "1404-12-30"),
        (Calendar::ThaiBuddhist, "2568-02-28", "2568-02-29"),
        (Calendar::Ethiopian, "2016-13-05", "2016-13-06"),
        (Calendar::Persian, "1404-12", "1404-13"),
    ] {
        assert!(converted(original(calendar, last)).is_ok(), "the control");
        let refused = converted(original(calendar, beyond));
        assert_eq!(refused, Err(ModelError::Date), "{calendar:?} {beyond}");
    }
}

#[test]
fn months_follow_one_another_without_a_gap_and_make_up_their_year() {
    for calendar in Calendar::ALL {
        let (from, to) = match calendar {
            Calendar::ThaiBuddhist => (2420, 2620),
            Calendar::Ethiopian => (1870, 2070),
            Calendar::HijriUmalqura | Calendar::HijriCivil | Calendar::Persian => (1290, 1490),
        };
        let mut next = None;
        for year in from..=to {
            let mut months = Vec::new();
            for month in 1..=13 {
                let given = format!("{year:04}-{month:02}");
                if let Ok(found) = converted(original(*calendar, &given)) {
                    let (first, last) = found
                        .split_once('/')
                        .map(|(a, b)| (a.to_owned(), b.to_owned()))
                        .unwrap();
                    assert!(next.is_none_or(|day| day == first), "{calendar:?} {given}");
                    let day: jiff::civil::Date = last.parse().unwrap();
                    next = Some(day.tomorrow().unwrap().to_string());
                    months.push((first, last));
                }
            }
            let whole = format!("{}/{}", months[0].0, months[months.len() - 1].1);
            assert_eq!(
                converted(original(*calendar, &format!("{year:04}"))),
                Ok(whole)
            );
        }
    }
}

#[test]
fn a_gregorian_date_is_written_as_ever_and_another_one_says_so_in_addition() {
    let plain = PartialDate::exact("2025-03-03".parse().unwrap());
    let written = serde_json::to_value(&plain).unwrap();
    let before = json!({ "value": "2025-03-03", "qualifier": "exact", "end": null, "time_zone": null, "as_given": null });
    assert_eq!(written, before);
    let date = PartialDate::from_original(original(Calendar::Persian, "1403-12")).unwrap();
    let mut more = json!({ "value": "2025-02-19", "qualifier": "between", "end": "2025-03-20", "time_zone": null, "as_given": null });
    more["original"] =
        json!({ "calendar": "persian", "value": "1403-12", "qualifier": "exact", "end": null });
    assert_eq!(serde_json::to_value(&date).unwrap(), more);
    assert_eq!(serde_json::from_value::<PartialDate>(more).unwrap(), date);
    assert_eq!(date.check(), Ok(()), "the control");
    let other = PartialDate {
        value: "2025-02-20".parse().unwrap(),
        ..date
    };
    assert_eq!(
        other.check(),
        Err(ModelError::Date),
        "not what it converts to"
    );
    for wrong in ["gregorian", "islamic"] {
        let stored = json!({ "value": "2025", "original": { "calendar": wrong, "value": "2025" } });
        assert!(
            serde_json::from_value::<PartialDate>(stored).is_err(),
            "{wrong}"
        );
    }
}

fn peers_are_wanted() -> bool {
    std::env::var_os("CAIRN_NO_PEERS").is_none_or(|value| value != "1")
}

/// Umm al-Qura's published years are 1300 to 1600.
#[test]
fn every_day_from_1882_to_2174_is_the_one_that_icu_for_c_has() {
    if !peers_are_wanted() {
        return;
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/calendars.mjs");
    let output = Command::new("node")
        .args([script, "1882-11-12", "2174-11-25"])
        .output()
        .expect("node, which the interface is built with");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    let mut differing: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut compared = 0;
    for line in text.lines() {
        let [gregorian, name, year, month, day] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let calendar = Calendar::from_code(name).unwrap();
        let given = format!("{year:0>4}-{month:0>2}-{day:0>2}");
        let found = converted(original(calendar, &given));
        if found.as_deref() != Ok(gregorian) {
            differing.entry(name).or_default().push(line.to_owned());
        }
        compared += 1;
    }
    assert!(compared > 500_000, "{compared} days compared");
    let shown: Vec<_> = differing
        .iter()
        .map(|(name, days)| (name, days.len(), &days[0]))
        .collect();
    assert!(shown.is_empty(), "{shown:?}");
}
