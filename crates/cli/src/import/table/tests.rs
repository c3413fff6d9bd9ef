#![allow(clippy::unwrap_used, reason = "tests")]

use std::str::FromStr;

use cairn_crypto::safe::bundle_seal::{Identity, Recipient};
use serde_json::json;

use super::lines;
use crate::failure::Failure;

fn refused(text: &str) -> Failure {
    lines(text).err().unwrap()
}

#[test]
fn a_row_becomes_one_incident_with_its_parts() {
    let key = Identity::generate().to_recipient();
    let text = format!(
        "title,language,state,victim_name,act_type,engagement_mechanism,consent_receiver,consent_value\n\
         First,en,CHN,\"Invented, Person\",arrest,upr,{},granted\n",
        key.canonical()
    );
    let line = lines(&text).unwrap().remove(0);
    assert_eq!(line.number, 2);
    assert_eq!(
        line.fields["incident"]["place"]["state"],
        json!({ "known": "CHN" })
    );
    assert_eq!(
        line.fields["persons"][0]["names"]["full"]["known"]["text"],
        "Invented, Person"
    );
    assert_eq!(
        line.fields["acts"][0]["victim"],
        json!({ "known": "victim" })
    );
    assert_eq!(line.fields["engagements"][0]["persons"], json!(["victim"]));
    assert_eq!(line.fields["consents"][0]["receiver"], key.canonical());
}

#[test]
fn an_empty_cell_is_not_asked_and_a_marked_one_says_why() {
    let line = lines("title,narrative,end\nFirst,,?unknown\n")
        .unwrap()
        .remove(0);
    let incident = line.fields["incident"].as_object().unwrap();
    assert!(!incident.contains_key("narrative"));
    assert_eq!(incident["end"], json!({ "missing": "unknown" }));
}

#[test]
fn a_bad_cell_is_named_by_line_and_column() {
    for (column, cell) in [
        ("start", "2025-02-30"),
        ("start", "yesterday"),
        ("state", "China"),
        ("ongoing", "maybe"),
        ("is_reprisal", "perhaps"),
        ("act_type", "?unknown"),
        ("language", "not a language"),
        ("consent_receiver", "age1typo"),
    ] {
        let text = format!("title,{column}\n\"two\nlines\",2\n\"a,b\",{cell}\n")
            .replace("lines\",2", "lines\",");
        let column = column.to_owned();
        assert_eq!(
            refused(&text),
            Failure::ImportCell { line: 4, column },
            "{cell}"
        );
    }
}

#[test]
fn what_a_record_cannot_do_without_is_named() {
    for (text, column) in [
        ("act_start\n2025\n", "act_type"),
        ("engagement_subject\nx\n", "engagement_mechanism"),
        ("victim_occupation\nx\n", "victim_name"),
        ("victim_name,consent_value\nx,granted\n", "consent_receiver"),
    ] {
        let column = column.to_owned();
        assert_eq!(
            refused(text),
            Failure::ImportCell { line: 2, column },
            "{text}"
        );
    }
}

#[test]
fn unknown_doubled_and_missing_columns_are_refused() {
    assert_eq!(
        refused("title,colour\n"),
        Failure::ImportHeader { column: 2 }
    );
    assert_eq!(
        refused("title,title\n"),
        Failure::ImportHeader { column: 2 }
    );
    assert_eq!(
        refused("title;state\n"),
        Failure::ImportHeader { column: 1 }
    );
    assert_eq!(
        refused("title,state\nonly one\n"),
        Failure::ImportRow { line: 2 }
    );
}

#[test]
fn recipients_are_kept_in_their_canonical_spelling() {
    let key = Identity::generate().to_recipient();
    let upper = key.canonical().to_ascii_uppercase();
    if Recipient::from_str(&upper).is_ok() {
        let text = format!("victim_name,consent_receiver,consent_value\nx,{upper},refused\n");
        let line = lines(&text).unwrap().remove(0);
        assert_eq!(line.fields["consents"][0]["receiver"], key.canonical());
    }
}

#[test]
fn the_document_describes_every_column_and_no_other() {
    let document = include_str!("../../../../../docs/format/import.md");
    let rows = document.lines().filter(|line| line.starts_with("| `"));
    let described: Vec<&str> = rows
        .filter_map(|row| row.split('|').nth(1))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .collect();
    for column in super::COLUMNS {
        assert!(
            described.contains(&column.name),
            "{} is not described",
            column.name
        );
    }
    assert_eq!(described.len(), super::COLUMNS.len());
}

#[test]
fn the_example_of_the_document_is_read() {
    let document = include_str!("../../../../../docs/format/import.md");
    let example = document
        .split("```csv\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap();
    let lines = lines(example).unwrap();
    assert_eq!(lines.len(), 2);
    assert_eq!(super::super::batch(lines).unwrap().incidents.len(), 2);
}
