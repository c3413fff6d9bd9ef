//! What is indexed: every text, date as given, and file name of an incident's records, wherever it stands in them, so
//! that a field added to the model is found without a change here.

use serde_json::Value;

/// Members whose string is what a person wrote.
const WRITTEN: [&str; 3] = ["text", "as_given", "original_filename"];

/// Collects what was written in a record.
pub(crate) fn collect(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if WRITTEN.contains(&name.as_str()) {
                    into.extend(member.as_str().map(str::to_owned));
                }
                collect(member, into);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Collects what is being written: a draft's value may be the bare string.
pub(crate) fn collect_draft(value: &Value, into: &mut Vec<String>) {
    into.extend(value.as_str().map(str::to_owned));
    collect(value, into);
}
