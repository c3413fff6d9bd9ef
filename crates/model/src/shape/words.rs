//! The words in a stored record.

use serde_json::Value;

use super::{Field, Shape};

/// Gives everything in a stored record that somebody wrote: texts with their translations, dates as they were given, names
/// of files, lines. Ids, codes, digests are left out, and members that the fields do not name.
pub fn words<'v>(fields: &[Field], record: &'v Value, each: &mut dyn FnMut(&'v str)) {
    for field in fields.iter().filter(|field| !is_ours(field)) {
        if let Some(value) = record.get(field.name) {
            within(field.shape, value, each);
        }
    }
}

/// Gives the words in a value that is to stand at a JSON pointer in a record, as [`words`] gives those of the whole.
pub fn words_at<'v>(
    fields: &[Field],
    pointer: &str,
    value: &'v Value,
    each: &mut dyn FnMut(&'v str),
) {
    let path = pointer.strip_prefix('/').unwrap_or(pointer);
    in_fields(fields, path, value, each);
}

fn in_fields<'v>(fields: &[Field], path: &str, value: &'v Value, each: &mut dyn FnMut(&'v str)) {
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    let field = fields.iter().find(|field| field.name == name);
    if let Some(field) = field.filter(|field| !is_ours(field)) {
        below(field.shape, rest, value, each);
    }
}

/// A line that is no answer is one of ours: a digest, a media type.
fn is_ours(field: &Field) -> bool {
    *field.shape == Shape::Line
}

fn below<'v>(shape: &Shape, path: &str, value: &'v Value, each: &mut dyn FnMut(&'v str)) {
    if path.is_empty() {
        return within(shape, value, each);
    }
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    match shape {
        Shape::Group { fields } => in_fields(fields, path, value, each),
        Shape::Optional { of } => below(of, path, value, each),
        Shape::List { of } => below(of, rest, value, each),
        Shape::Answer { of } if name == "known" => below(of, rest, value, each),
        Shape::Text if name == "text" => within(&Shape::Line, value, each),
        Shape::Date if name == "as_given" => within(&Shape::Line, value, each),
        Shape::Text if name == "translations" => in_translations(rest, value, each),
        Shape::Answer { .. }
        | Shape::Text
        | Shape::Date
        | Shape::Line
        | Shape::FileName
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink => {}
    }
}

/// All translations, one of them, or its text.
fn in_translations<'v>(path: &str, value: &'v Value, each: &mut dyn FnMut(&'v str)) {
    let of = |translation: &'v Value| translation.get("text").and_then(Value::as_str);
    let found = match path.split_once('/') {
        None if path.is_empty() => value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(of)
            .collect(),
        None => Vec::from_iter(of(value)),
        Some((_, "text")) => Vec::from_iter(value.as_str()),
        Some(_) => Vec::new(),
    };
    found.into_iter().for_each(each);
}

fn within<'v>(shape: &Shape, value: &'v Value, each: &mut dyn FnMut(&'v str)) {
    let mut string = |value: Option<&'v Value>| {
        if let Some(words) = value.and_then(Value::as_str) {
            each(words);
        }
    };
    match shape {
        Shape::Text => {
            string(value.get("text"));
            let translations = value.get("translations").and_then(Value::as_array);
            for translation in translations.into_iter().flatten() {
                string(translation.get("text"));
            }
        }
        Shape::Line | Shape::FileName => string(Some(value)),
        Shape::Date => string(value.get("as_given")),
        Shape::Group { fields } => words(fields, value, each),
        Shape::Optional { of } => within(of, value, each),
        Shape::List { of } => {
            let items = value.as_array().into_iter().flatten();
            items.for_each(|item| within(of, item, each));
        }
        Shape::Answer { of } => {
            if let Some(known) = value.get("known") {
                within(of, known, each);
            }
        }
        Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink => {}
    }
}
