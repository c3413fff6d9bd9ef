//! JSON Schemas (2020-12) of lines, for `docs/format`.

use cairn_model::{Case, Consent, IncidentFile, InformedConsent};
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::list_of_kind;

/// What a link to a receiver says.
const KEY: &str = "The receiver's key, `age1…`.";

/// The schema of what [`incident_line`](crate::incident_line) writes.
#[must_use]
pub fn written() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let lists = [
        ("consents", generator.subschema_for::<Vec<Consent>>()),
        (
            "informed_consents",
            generator.subschema_for::<Vec<InformedConsent>>(),
        ),
        ("cases", generator.subschema_for::<Vec<Case>>()),
    ];
    let mut schema = generator.into_root_schema_for::<IncidentFile>().to_value();
    for (name, list) in lists {
        schema["properties"][name] = list.to_value();
    }
    schema["title"] = json!("Output of `cairn incident show --json`");
    schema["description"] = json!("An incident with everything that belongs to it.");
    let members = schema["properties"].as_object();
    let mut names: Vec<String> = members
        .into_iter()
        .flat_map(|all| all.keys().cloned())
        .collect();
    names.sort_unstable();
    schema["required"] = json!(names);
    schema["$defs"]["ReceiverId"] = json!({ "type": "string", "description": KEY });
    schema
}

/// The schema of a line that is read: ids are labels or left out, what a record belongs to is given by its place, and there is no
/// evidence.
#[must_use]
pub fn read() -> Value {
    let mut schema = written();
    schema["title"] = json!("A line of a file for `cairn incident import`");
    schema["description"] = json!(
        "An incident with everything that belongs to it. Ids may be left out; one that is no UUID is a label that holds within the line."
    );
    let members = schema.as_object_mut();
    members
        .into_iter()
        .for_each(|members| drop(members.remove("required")));
    schema["properties"]["evidence"] = json!({ "type": "array", "maxItems": 0, "description": "Evidence is not brought by a line." });
    if let Some(defs) = schema["$defs"].as_object_mut() {
        defs.remove("Evidence");
        for (name, def) in defs.iter_mut() {
            if let Some(required) = def.get_mut("required").and_then(Value::as_array_mut) {
                required.retain(|field| field != "id" && field != "incident");
            }
            if name.ends_with("Id") && name != "ReceiverId" {
                *def = json!({ "type": "string", "minLength": 1, "description": "A UUID, or a label that holds within the line." });
            }
        }
    }
    drop_unused(&mut schema);
    schema
}

/// Removes definitions that nothing refers to any more.
fn drop_unused(schema: &mut Value) {
    loop {
        let text = schema.to_string();
        let Some(defs) = schema["$defs"].as_object_mut() else {
            return;
        };
        let before = defs.len();
        defs.retain(|name, _| text.contains(&format!("\"#/$defs/{name}\"")));
        if defs.len() == before {
            return;
        }
    }
}

/// The members of a line that hold records.
#[must_use]
pub fn lists() -> Vec<&'static str> {
    let kinds = cairn_model::RecordKind::ALL.into_iter();
    kinds.filter_map(list_of_kind).collect()
}
