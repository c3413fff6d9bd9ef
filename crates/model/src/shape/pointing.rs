//! Where a stored record points to another one.

use serde_json::Value;

use super::{Field, Shape};
use crate::RecordId;

/// Gives the JSON pointer of every link in a record to another one, as it stands in its JSON.
pub fn pointing_at(
    fields: &[Field],
    record: &Value,
    target: RecordId,
    each: &mut dyn FnMut(String),
) {
    in_fields(fields, record, "", target, each);
}

fn in_fields(
    fields: &[Field],
    value: &Value,
    at: &str,
    target: RecordId,
    each: &mut dyn FnMut(String),
) {
    // A record's own id is no link to it.
    for field in fields.iter().filter(|field| field.name != "id") {
        if let Some(value) = value.get(field.name) {
            let at = format!("{at}/{}", field.name);
            within(field.shape, value, &at, target, each);
        }
    }
}

fn within(shape: &Shape, value: &Value, at: &str, target: RecordId, each: &mut dyn FnMut(String)) {
    match shape {
        Shape::Link { to } => {
            let is_it = |id: &str| id.parse() == Ok(target.id);
            if *to == target.kind && value.as_str().is_some_and(is_it) {
                each(at.to_owned());
            }
        }
        Shape::AnyLink => {
            if serde_json::from_value(value.clone()).is_ok_and(|found: RecordId| found == target) {
                each(at.to_owned());
            }
        }
        Shape::Group { fields } => in_fields(fields, value, at, target, each),
        Shape::Optional { of } => within(of, value, at, target, each),
        Shape::List { of } => {
            for (number, item) in value.as_array().into_iter().flatten().enumerate() {
                within(of, item, &format!("{at}/{number}"), target, each);
            }
        }
        Shape::Answer { of } => {
            if let Some(known) = value.get("known") {
                within(of, known, at, target, each);
            }
        }
        Shape::Text
        | Shape::Line
        | Shape::FileName
        | Shape::Date
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. } => {}
    }
}
