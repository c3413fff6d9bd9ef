//! Nothing that is entered is lost or changed on its way through JSON, the form in which everything is stored.
#![allow(
    clippy::expect_used,
    reason = "a test may stop at what it did not expect"
)]

mod support;

use cairn_model::vocabulary::{ActFamily, ActType, Vocabulary};
use cairn_model::{
    Answer, Country, DateQualifier, DateValue, IncidentFile, Missing, ModelError, PartialDate,
    Record, RecordKind, WithType,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use serde_json::Value;
use support::arbitrary::{self, Fill};

/// Reads a record and writes it again.
struct ThroughType<'v>(&'v Value);

impl WithType for ThroughType<'_> {
    type Output = Value;

    fn with<R: Record>(self) -> Value {
        let record: R =
            serde_json::from_value(self.0.clone()).expect("the shape says what is read");
        serde_json::to_value(record).expect("serialises")
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_field_of_every_kind_of_record_survives_json((kind, json) in arbitrary::any_kind(Fill::Any)) {
        prop_assert_eq!(kind.with(ThroughType(&json)), json);
    }
}

#[test]
fn a_full_record_of_every_kind_survives_json() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for kind in RecordKind::ALL {
        let json = arbitrary::json(kind, Fill::Full);
        let json = json.new_tree(&mut runner).expect("a record").current();
        assert_eq!(kind.with(ThroughType(&json)), json, "{kind:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_incident_with_all_its_parts_survives_json(file in arbitrary::file(Fill::Any)) {
        let json = serde_json::to_string(&file).expect("serialises");
        prop_assert_eq!(&serde_json::from_str::<IncidentFile>(&json).expect("parses"), &file);
    }

    #[test]
    fn a_date_prints_as_it_parses(date in arbitrary::date_value()) {
        prop_assert_eq!(date.to_string().parse::<DateValue>(), Ok(date));
    }

    #[test]
    fn no_text_makes_the_date_parser_panic(text in ".{0,24}") {
        let _ = text.parse::<DateValue>();
    }
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    for text in [
        "2025-02-29",
        "2025-13",
        "2025-00",
        "0000",
        "25",
        "2025-1-1",
        "2025-03T10",
        "2025-03-03T24",
        "2025-03-03T10:60",
        "2025-03-03T10:05:00",
        "",
    ] {
        assert_eq!(text.parse::<DateValue>(), Err(ModelError::Date), "{text}");
    }
    assert!(
        "2024-02-29T23:59".parse::<DateValue>().is_ok(),
        "the control: a leap day exists"
    );
}

#[test]
fn a_range_needs_an_end_that_is_not_before_its_start() {
    let day = |d: &str| d.parse::<DateValue>().expect("a date");
    let range = |end| PartialDate {
        qualifier: DateQualifier::Between,
        end,
        ..PartialDate::exact(day("2025-03-03"))
    };
    assert_eq!(range(Some(day("2025-03-09"))).check(), Ok(()));
    assert_eq!(
        range(Some(day("2025-03-01"))).check(),
        Err(ModelError::Range)
    );
    assert_eq!(range(None).check(), Err(ModelError::Range));
    for (end, fits) in [
        ("2025", true),
        ("2025-03", true),
        ("2025-03-03T10", true),
        ("2025-02", false),
        ("2024", false),
    ] {
        let checked = range(Some(day(end))).check();
        assert_eq!(checked.is_ok(), fits, "the end is {end}");
    }
}

#[test]
fn an_untouched_field_says_that_nobody_asked() {
    let json = serde_json::json!({ "incident": { "id": "00000000-0000-4000-8000-000000000001" } });
    let file: IncidentFile = serde_json::from_value(json).expect("everything else is optional");
    assert_eq!(file.incident.narrative, Answer::Missing(Missing::NotAsked));
}

#[test]
fn an_unknown_field_is_refused_and_not_dropped() {
    let json = serde_json::json!({ "incident": { "id": "00000000-0000-4000-8000-000000000001", "later": 1 } });
    assert!(serde_json::from_value::<IncidentFile>(json).is_err());
}

#[test]
fn codes_are_unique_and_every_act_type_has_a_family() {
    let mut codes: Vec<_> = ActType::ALL.iter().map(|t| t.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), ActType::ALL.len());
    let grouped: usize = ActFamily::ALL
        .iter()
        .map(|f| ActType::in_family(*f).count())
        .sum();
    assert_eq!(grouped, ActType::ALL.len());
}

#[test]
fn country_codes_are_looked_up_and_typos_refused() {
    assert!(Country::CODES.is_sorted());
    assert_eq!("EGY".parse::<Country>().map(Country::code), Ok("EGY"));
    assert_eq!("EG".parse::<Country>(), Err(ModelError::Country));
    assert_eq!("egy".parse::<Country>(), Err(ModelError::Country));
}
