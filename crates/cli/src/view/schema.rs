//! JSON Schemas (2020-12) of what the command reads and writes, generated from the types and compared with the files in
//! `docs/format/`. `CAIRN_BLESS=1 cargo test` writes the files.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use cairn_model::{Evidence, IncidentFile};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Value, json};

use super::{BundleVerified, IncidentListed, IncidentShown};

fn schema<T: JsonSchema>(title: &str) -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    schema["title"] = json!(title);
    schema
}

/// A line of the import: what `incident show --json` writes, without evidence, every id a label or left out, and the
/// incident to which a record belongs given by its place.
fn import_line() -> Value {
    let mut schema = schema::<IncidentShown>("A line of a file for `cairn incident import`");
    schema["description"] = json!(
        "An incident with everything that belongs to it. Ids may be left out; one that is no UUID is a label that holds within the line."
    );
    schema.as_object_mut().unwrap().remove("required");
    let fields = schema["properties"].as_object_mut().unwrap();
    fields.remove("evidence");
    let defs = schema["$defs"].as_object_mut().unwrap();
    defs.remove("Evidence");
    for def in defs.values_mut() {
        let Some(required) = def.get_mut("required").and_then(Value::as_array_mut) else {
            continue;
        };
        required.retain(|field| field != "id" && field != "incident");
    }
    if let Some(required) = defs["ConsentShown"]["required"].as_array_mut() {
        required.retain(|field| field != "date" && field != "note");
    }
    for (name, def) in defs.iter_mut() {
        if name.ends_with("Id") {
            *def = json!({ "type": "string", "minLength": 1, "description": "A UUID, or a label that holds within the line." });
        }
    }
    drop_unused(&mut schema);
    schema
}

/// Removes definitions that nothing refers to any more.
fn drop_unused(schema: &mut Value) {
    loop {
        let text = schema.to_string();
        let defs = schema["$defs"].as_object_mut().unwrap();
        let before = defs.len();
        defs.retain(|name, _| text.contains(&format!("\"#/$defs/{name}\"")));
        if defs.len() == before {
            return;
        }
    }
}

fn every_schema() -> Vec<(&'static str, Value)> {
    vec![
        ("import-line", import_line()),
        (
            "incident-list",
            schema::<Vec<IncidentListed>>("Output of `cairn incident list --json`"),
        ),
        (
            "incident",
            schema::<IncidentShown>("Output of `cairn incident show --json`"),
        ),
        (
            "evidence-list",
            schema::<Vec<Evidence>>("Output of `cairn evidence list --json`"),
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
    for (name, schema) in every_schema() {
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

fn shown() -> IncidentShown {
    let file: IncidentFile = serde_json::from_value(json!({
        "incident": { "id": "7d9f4c1e-58b1-4a3e-9f6e-2f1f6f0f9a10" },
        "persons": [{ "id": "0c2b0c39-52f4-4c31-8a0f-0f6fcb1a3b11" }],
        "acts": [{
            "id": "5e9f0a77-6f9a-4b11-8c55-0f30cbd6a512",
            "incident": "7d9f4c1e-58b1-4a3e-9f6e-2f1f6f0f9a10",
            "act_type": "arrest",
        }],
    }))
    .unwrap();
    IncidentShown::new(file, &[], &[])
}

#[test]
fn what_is_written_fits_its_schema_and_something_else_does_not() {
    let validator = jsonschema::validator_for(&schema::<IncidentShown>("")).unwrap();
    let mut written = serde_json::to_value(shown()).unwrap();
    assert!(validator.is_valid(&written));
    written["acts"][0]["act_type"] = json!("tickling");
    assert!(!validator.is_valid(&written));
}

#[test]
fn the_import_schema_takes_labels_and_left_out_ids() {
    let validator = jsonschema::validator_for(&import_line()).unwrap();
    let line = json!({ "persons": [{ "id": "a" }], "acts": [{ "act_type": "arrest", "victim": { "known": "a" } }] });
    let errors: Vec<_> = validator
        .iter_errors(&line)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert!(!validator.is_valid(&json!({ "acts": [{}] })));
    assert!(!validator.is_valid(&json!({ "evidence": [] })));
}
