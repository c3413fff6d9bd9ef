//! JSON Schemas (2020-12) of what the command reads and writes, generated from the types and compared with the files in
//! `docs/format/`. `CAIRN_BLESS=1 cargo test` writes the files.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use cairn_model::{Evidence, RecordKind};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Value, json};

use super::{
    BundleVerified, CustodyEvent, EvidenceFacts, ExhibitListed, FileGiven, IncidentListed,
};
use support::full::Full;

#[path = "../../../model/tests/support/mod.rs"]
mod support;

fn schema<T: JsonSchema>(title: &str) -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    schema["title"] = json!(title);
    schema
}

fn every_schema() -> Vec<(&'static str, Value)> {
    vec![
        ("import-line", cairn_exchange::schema::read()),
        (
            "mapping",
            schema::<cairn_exchange::Mapping>("A mapping for `cairn incident import --mapping`"),
        ),
        (
            "incident-list",
            schema::<Vec<IncidentListed>>("Output of `cairn incident list --json`"),
        ),
        ("incident", cairn_exchange::schema::written()),
        (
            "evidence-list",
            schema::<Vec<Evidence>>("Output of `cairn evidence list --json`"),
        ),
        (
            "evidence-added",
            schema::<Vec<FileGiven>>("Output of `cairn evidence add --json`"),
        ),
        (
            "evidence-facts",
            schema::<EvidenceFacts>("Output of `cairn evidence facts --json`"),
        ),
        (
            "evidence-custody",
            schema::<Vec<CustodyEvent>>("Output of `cairn evidence custody --json`"),
        ),
        (
            "evidence-index",
            schema::<Vec<ExhibitListed>>("Output of `cairn evidence index --json`"),
        ),
        (
            "bundle-verified",
            schema::<BundleVerified>("Output of `cairn bundle verify --json`"),
        ),
    ]
}

#[test]
fn the_published_schemas_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/format");
    for (name, mut schema) in every_schema() {
        // Whether maps keep an order of their own is a feature of serde_json that any dependency may turn on.
        schema.sort_all_objects();
        let path = folder.join(format!("{name}.schema.json"));
        let text = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
        if std::env::var_os("CAIRN_BLESS").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let published = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            published == text,
            "{name}.schema.json is not what the types say: run with CAIRN_BLESS=1 and look at the difference"
        );
    }
}

/// A line with one full record of every kind that it can hold.
fn full_line() -> Value {
    let words = |field: usize| format!("invented {field}");
    let mut full = Full::of(&words);
    let mut line = serde_json::to_value(full.file()).unwrap();
    for kind in RecordKind::ALL {
        if let Some(list) = cairn_exchange::list_of_kind(kind) {
            line[list] = json!([full.json(kind)]);
        }
    }
    line
}

fn errors(schema: &Value, value: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(schema).unwrap();
    let errors = validator.iter_errors(value);
    errors.map(|error| error.to_string()).collect()
}

#[test]
fn a_full_line_fits_its_schema_and_something_else_does_not() {
    let mut line = full_line();
    let schema = cairn_exchange::schema::written();
    assert_eq!(errors(&schema, &line), [""; 0]);
    for list in cairn_exchange::schema::lists() {
        let mut without = line.clone();
        without.as_object_mut().unwrap().remove(list);
        assert!(!errors(&schema, &without).is_empty(), "{list} is written");
        let mut with = line.clone();
        with[list][0]["invented"] = json!(1);
        assert!(!errors(&schema, &with).is_empty(), "{list} is described");
    }
    line["acts"][0]["act_type"] = json!("tickling");
    assert!(!errors(&schema, &line).is_empty());
}

#[test]
fn the_import_schema_takes_labels_and_left_out_ids() {
    let schema = cairn_exchange::schema::read();
    let line = json!({ "persons": [{ "id": "a" }], "acts": [{ "act_type": "arrest", "victim": { "known": "a" } }] });
    assert_eq!(errors(&schema, &line), [""; 0]);
    let mut full = full_line();
    full["evidence"] = json!([]);
    assert_eq!(errors(&schema, &full), [""; 0]);
    assert!(!errors(&schema, &json!({ "acts": [{}] })).is_empty());
    assert!(!errors(&schema, &json!({ "evidence": [{}] })).is_empty());
    assert!(!errors(&schema, &json!({ "receivers": [] })).is_empty());
}
