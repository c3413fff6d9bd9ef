//! The form in which records are stored and exchanged is for ever: this file was written once and must stay readable,
//! and what is written must be what it says.
#![allow(
    clippy::expect_used,
    reason = "a test may stop at what it did not expect"
)]

use cairn_model::{Consent, IncidentFile, Receiver};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

fn golden() -> Value {
    serde_json::from_str(include_str!("golden/records-1.json")).expect("the golden file is JSON")
}

fn reads_and_writes<T: Serialize + DeserializeOwned>(name: &str) {
    let stored = golden()[name].clone();
    let record: T = serde_json::from_value(stored.clone()).expect("a stored record opens");
    assert_eq!(
        serde_json::to_value(&record).expect("serialises"),
        stored,
        "{name} is written as it was"
    );
}

#[test]
fn an_incident_with_all_its_parts_keeps_its_stored_form() {
    reads_and_writes::<IncidentFile>("incident");
}

#[test]
fn consent_keeps_its_stored_form() {
    reads_and_writes::<Consent>("consent");
}

#[test]
fn a_receiver_keeps_its_stored_form() {
    reads_and_writes::<Receiver>("receiver");
}

#[test]
fn a_changed_form_would_be_noticed() {
    let mut changed = golden()["receiver"].clone();
    changed["renamed"] = changed["name"].take();
    assert!(
        serde_json::from_value::<Receiver>(changed).is_err(),
        "the control: another form does not open"
    );
}
