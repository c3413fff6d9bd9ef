//! The links in a record that is still JSON.

use cairn_model::RecordKind;
use cairn_model::shape::{Field, Mark, Shape};
use serde_json::Value;

/// A place that holds a link, or should.
pub(crate) struct Link<'l> {
    /// The kind of the record that it points to.
    pub(crate) to: RecordKind,
    /// What stands there.
    pub(crate) value: &'l mut Value,
    /// Where: `detention.places[0].held_by`.
    pub(crate) field: String,
}

/// What becomes of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It stays as it was left.
    Stays,
    /// It goes: out of its list, or *unknown* in its answer. A link without which there is no record stays all the same.
    Goes,
}

/// What is done with each link.
pub(crate) type Each<'e> = dyn FnMut(Link<'_>) -> Fate + 'e;

/// Gives every link of a record of these fields.
pub(crate) fn links(fields: &[Field], record: &mut Value, each: &mut Each<'_>) {
    for field in fields {
        // A record's own id is no link.
        if field.name == "id" && field.marks.contains(&Mark::Given) {
            continue;
        }
        if let Some(value) = record.get_mut(field.name) {
            within(field.shape, value, field.name.to_owned(), each);
        }
    }
}

fn within(shape: &Shape, value: &mut Value, at: String, each: &mut Each<'_>) -> Fate {
    match shape {
        Shape::Link { to } => {
            return each(Link {
                to: *to,
                value,
                field: at,
            });
        }
        Shape::Group { fields } => {
            for field in *fields {
                if let Some(member) = value.get_mut(field.name) {
                    within(field.shape, member, format!("{at}.{}", field.name), each);
                }
            }
        }
        Shape::Optional { of } => {
            within(of, value, at, each);
        }
        Shape::List { of } => {
            if let Value::Array(items) = value {
                let mut number = 0;
                items.retain_mut(|item| {
                    let fate = within(of, item, format!("{at}[{number}]"), each);
                    number += 1;
                    fate == Fate::Stays
                });
            }
        }
        Shape::Answer { of } => {
            let known = value.get_mut("known");
            if known.is_some_and(|known| within(of, known, at, each) == Fate::Goes) {
                *value = serde_json::json!({ "missing": "unknown" });
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
        // Of the kinds that a line brings none holds one.
        Shape::AnyLink => {}
    }
    Fate::Stays
}
