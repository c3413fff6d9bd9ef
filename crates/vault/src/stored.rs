//! The form in which a record is stored: JSON without the questions that nobody has asked.

use cairn_model::Record;
use cairn_model::shape::{Field, Shape};
use serde_json::{Map, Value, json};

use crate::Error;

/// A record as it is stored, its members in the order of their names. A member that is not there reads as it would from an untouched form: not
/// asked, or none.
///
/// # Errors
/// [`Error::Unreadable`] for a record that has no JSON.
pub(crate) fn form<R: Record>(record: &R) -> Result<Value, Error> {
    let mut body = serde_json::to_value(record).map_err(|_| Error::Unreadable)?;
    prune(R::KIND.fields(), &mut body);
    // Whether maps keep an order of their own is a feature of serde_json that any dependency may turn on.
    body.sort_all_objects();
    Ok(body)
}

/// Whether a stored record says the same.
pub(crate) fn is_same<R: Record>(stored: &str, form: &Value) -> bool {
    serde_json::from_str(stored).is_ok_and(|mut stored: Value| {
        prune(R::KIND.fields(), &mut stored);
        stored == *form
    })
}

fn prune(fields: &[Field], group: &mut Value) {
    let Value::Object(members) = group else {
        return;
    };
    for field in fields {
        let untouched = members.get_mut(field.name).is_some_and(|member| {
            within(field.shape, member);
            is_untouched(field.shape, member)
        });
        if untouched {
            members.remove(field.name);
        }
    }
}

fn within(shape: &Shape, value: &mut Value) {
    match shape {
        Shape::Group { fields } => prune(fields, value),
        Shape::Optional { of } => within(of, value),
        Shape::List { of } => {
            let items = value.as_array_mut().into_iter().flatten();
            items.for_each(|item| within(of, item));
        }
        Shape::Answer { of } => {
            if let Some(known) = value.get_mut("known") {
                within(of, known);
            }
        }
        Shape::Text | Shape::Date => without_none(value),
        Shape::Line
        | Shape::FileName
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink => {}
    }
}

/// Takes out of a text or a date what it does not have: translations, a translator, a time zone.
fn without_none(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(without_none);
            members.retain(|_, member| !member.is_null() && *member != json!([]));
        }
        Value::Array(items) => items.iter_mut().for_each(without_none),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether nobody has touched the field. Fields that were opened are kept, even if nothing stands in them yet.
fn is_untouched(shape: &Shape, member: &Value) -> bool {
    match shape {
        Shape::Answer { .. } => *member == json!({ "missing": "not_asked" }),
        Shape::List { .. } => *member == json!([]),
        Shape::Group { .. } => member.as_object().is_some_and(Map::is_empty),
        Shape::Optional { .. } => member.is_null(),
        Shape::Text
        | Shape::Line
        | Shape::FileName
        | Shape::Date
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink => false,
    }
}
