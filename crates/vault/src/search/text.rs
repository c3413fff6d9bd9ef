//! What is indexed: everything in an incident's records that somebody wrote.

use cairn_model::{RecordKind, shape};
use serde_json::Value;

/// Collects what was written in a record.
pub(crate) fn collect(kind: RecordKind, record: &Value, into: &mut Vec<String>) {
    shape::words(kind.fields(), record, &mut |words| {
        into.push(words.to_owned())
    });
}

/// Collects what is being written in one field of a record.
pub(crate) fn collect_draft(kind: RecordKind, field: &str, value: &Value, into: &mut Vec<String>) {
    shape::words_at(kind.fields(), field, value, &mut |words| {
        into.push(words.to_owned())
    });
}
