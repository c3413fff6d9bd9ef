//! Looks into the JSON of a record by its shape, in another way than the code under test does.

use cairn_model::shape::{Field, Shape};
use cairn_model::{Country, RecordId};
use serde_json::Value;

/// Something that stands in a record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Leaf<'v> {
    /// What it is.
    pub(crate) shape: &'static Shape,
    /// The value.
    pub(crate) value: &'v Value,
    /// Whether it stands in an answer or a list, and not in the field itself.
    pub(crate) is_asked: bool,
}

/// Every leaf of a record, however deep.
pub(crate) fn leaves<'v>(fields: &'static [Field], record: &'v Value) -> Vec<Leaf<'v>> {
    let mut found = Vec::new();
    group(fields, record, &mut found);
    found
}

fn group<'v>(fields: &'static [Field], value: &'v Value, found: &mut Vec<Leaf<'v>>) {
    for field in fields {
        if let Some(member) = value.get(field.name) {
            within(field.shape, member, false, found);
        }
    }
}

fn within<'v>(shape: &'static Shape, value: &'v Value, is_asked: bool, found: &mut Vec<Leaf<'v>>) {
    match shape {
        Shape::Group { fields } => group(fields, value, found),
        Shape::Optional { of } => within(of, value, is_asked, found),
        Shape::List { of } => {
            let items = value.as_array().into_iter().flatten();
            items.for_each(|item| within(of, item, true, found));
        }
        Shape::Answer { of } => {
            let known = value.get("known").into_iter();
            known.for_each(|known| within(of, known, true, found));
        }
        Shape::Text
        | Shape::Line
        | Shape::FileName
        | Shape::Date
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink => found.push(Leaf {
            shape,
            value,
            is_asked,
        }),
    }
}

/// Every link of a record, with whether it can be taken out.
pub(crate) fn links(fields: &'static [Field], record: &Value) -> Vec<(RecordId, bool)> {
    let mut found = Vec::new();
    for leaf in leaves(fields, record) {
        if let Shape::Link { to } = leaf.shape {
            let id = serde_json::from_value(leaf.value.clone()).expect("an id");
            found.push((RecordId { kind: *to, id }, leaf.is_asked));
        }
        if let Shape::AnyLink = leaf.shape {
            let id = serde_json::from_value(leaf.value.clone()).expect("a kind and an id");
            found.push((id, leaf.is_asked));
        }
    }
    found
}

/// Says where a record is not what its shape says; `None` where it is.
pub(crate) fn misfit(shape: &Shape, value: &Value) -> Option<String> {
    let fits = match shape {
        Shape::Text => has_members(value, &["language", "text", "translations"]),
        Shape::Date => {
            // The date in another calendar is written only where there is one.
            let mut members = vec!["value", "qualifier", "end", "time_zone", "as_given"];
            members.extend(value.get("original").map(|_| "original"));
            has_members(value, &members)
        }
        Shape::Line | Shape::FileName => value.is_string(),
        Shape::Flag => value.is_boolean(),
        Shape::Number => value.is_u64(),
        Shape::Country => value.as_str().is_some_and(|c| Country::CODES.contains(&c)),
        Shape::Code { codes, .. } => value.as_str().is_some_and(|c| codes.contains(&c)),
        Shape::Link { .. } => value.as_str().is_some_and(|id| id.len() == 36),
        Shape::AnyLink => has_members(value, &["kind", "id"]),
        Shape::Optional { .. } if value.is_null() => true,
        Shape::Optional { of } => return misfit(of, value),
        Shape::List { of } => {
            let Some(items) = value.as_array() else {
                return Some(format!("{value} is no list"));
            };
            return items.iter().find_map(|item| misfit(of, item));
        }
        Shape::Answer { of } => match value.get("known") {
            Some(known) => return misfit(of, known),
            None => has_members(value, &["missing"]),
        },
        Shape::Group { fields } => return misfit_of_group(fields, value),
    };
    (!fits).then(|| format!("{value} is no {shape:?}"))
}

fn misfit_of_group(fields: &[Field], value: &Value) -> Option<String> {
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    if !has_members(value, &names) {
        return Some(format!("the members of {value} are not {names:?}"));
    }
    let misfit = |field: &Field| misfit(field.shape, value.get(field.name)?);
    fields
        .iter()
        .find_map(|field| Some(format!("/{}: {}", field.name, misfit(field)?)))
}

/// Whether a value is an object with these members and no other.
fn has_members(value: &Value, names: &[&str]) -> bool {
    value.as_object().is_some_and(|members| {
        members.len() == names.len() && names.iter().all(|name| members.contains_key(*name))
    })
}

/// Whether everything that one value says stands in the other, which may say more.
pub(crate) fn says(more: &Value, less: &Value) -> bool {
    match (more, less) {
        (Value::Object(more), Value::Object(less)) => less
            .iter()
            .all(|(name, less)| more.get(name).is_some_and(|more| says(more, less))),
        (Value::Array(more), Value::Array(less)) => {
            more.len() == less.len() && more.iter().zip(less).all(|(more, less)| says(more, less))
        }
        _ => more == less,
    }
}
