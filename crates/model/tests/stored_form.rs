//! The form in which records are stored and exchanged is for ever: what was written once must stay readable, and what is
//! written must say what was read.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod support;

use cairn_model::{Consent, IncidentFile, Receiver, Record, RecordKind, WithType};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use support::{full::Full, look::says};

/// Records as the first version wrote them, with the fields that it knew.
fn first() -> Value {
    serde_json::from_str(include_str!("golden/records-1.json")).expect("the golden file is JSON")
}

fn still_says<T: Serialize + DeserializeOwned>(name: &str) {
    let stored = first()[name].clone();
    let record: T = serde_json::from_value(stored.clone()).expect("a stored record opens");
    let written = serde_json::to_value(&record).expect("serialises");
    assert!(
        says(&written, &stored),
        "{name}: {written} says less than {stored}"
    );
}

#[test]
fn an_incident_of_the_first_version_keeps_what_it_says() {
    still_says::<IncidentFile>("incident");
}

#[test]
fn consent_of_the_first_version_keeps_what_it_says() {
    still_says::<Consent>("consent");
}

#[test]
fn a_receiver_of_the_first_version_keeps_what_it_says() {
    still_says::<Receiver>("receiver");
}

#[test]
fn a_form_that_says_less_would_be_noticed() {
    let stored = first()["receiver"].clone();
    let mut less = stored.clone();
    less["name"].take();
    assert!(!says(&less, &stored), "the control");
}

#[test]
fn a_changed_form_would_be_noticed() {
    let mut changed = first()["receiver"].clone();
    changed["renamed"] = changed["name"].take();
    assert!(
        serde_json::from_value::<Receiver>(changed).is_err(),
        "the control: another form does not open"
    );
}

/// One full record of every kind of that time, all of it invented, by the name of the kind.
fn golden(number: u32) -> Map<String, Value> {
    let path = format!(
        "{}/tests/golden/records-{number}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    if std::env::var_os("CAIRN_BLESS").is_some() && !std::path::Path::new(&path).exists() {
        let invented = |field: usize| format!("invented {field}");
        let mut full = Full::of(&invented);
        let records = RecordKind::ALL.map(|kind| (kind.name().to_owned(), full.json(kind)));
        let mut records = Value::Object(records.into_iter().collect());
        records.sort_all_objects();
        let text = serde_json::to_string_pretty(&records).unwrap() + "\n";
        std::fs::write(&path, text).unwrap();
    }
    let text = std::fs::read_to_string(path).expect("the golden file is there");
    serde_json::from_str(&text).expect("the golden file is JSON")
}

struct ReadsAndWrites<'v>(&'v Value);

impl WithType for ReadsAndWrites<'_> {
    type Output = Value;

    fn with<R: Record>(self) -> Value {
        let record: R = serde_json::from_value(self.0.clone()).expect("a stored record opens");
        serde_json::to_value(record).expect("serialises")
    }
}

#[test]
fn a_full_record_of_every_earlier_kind_keeps_what_it_says() {
    let stored = golden(2);
    assert_eq!(stored.len(), 18);
    for kind in RecordKind::ALL {
        if let Some(record) = stored.get(kind.name()) {
            let written = kind.with(ReadsAndWrites(record));
            assert!(says(&written, record), "{kind:?}: {written}");
        }
    }
}

#[test]
fn a_full_record_of_every_kind_is_written_as_it_was() {
    let stored = golden(5);
    assert_eq!(stored.len(), RecordKind::ALL.len());
    for kind in RecordKind::ALL {
        let record = &stored[kind.name()];
        assert_eq!(&kind.with(ReadsAndWrites(record)), record, "{kind:?}");
    }
}
