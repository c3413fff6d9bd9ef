//! One cell: what it says by the shape of its field.

use std::collections::BTreeMap;

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_model::shape::{Field, Shape, field_faults};
use cairn_model::vocabulary::Fault;
use cairn_model::{Country, Missing};
use serde_json::{Value, json};

use super::date::{Dates, date};

/// How the cells of a column are to be read.
#[derive(Clone, Debug)]
pub(crate) struct Style<'m> {
    /// The language of its texts.
    pub(crate) language: &'m str,
    /// How it writes dates.
    pub(crate) dates: Dates,
    /// What stands between several values in one cell.
    pub(crate) separator: &'m str,
    /// What stands for its words, where they are not ours.
    pub(crate) values: &'m BTreeMap<String, String>,
}

/// The JSON that a cell stands for. The cell is not empty.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn value(field: &Field, cell: &str, style: &Style<'_>) -> Result<Value, Fault> {
    let value = within(field.shape, translated(cell, style), style)?;
    let mut fault = None;
    // Labels and keys are no ids yet; what a link says was looked at already.
    if !is_link(field.shape) {
        field_faults(field, &value, &mut |_, found| {
            fault.get_or_insert(found);
        });
    }
    fault.map_or(Ok(value), Err)
}

fn is_link(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Link { .. }
            | Shape::Answer {
                of: Shape::Link { .. }
            }
    )
}

fn within(shape: &Shape, cell: &str, style: &Style<'_>) -> Result<Value, Fault> {
    match shape {
        Shape::List { of } => {
            let parts = cell.split(style.separator).map(str::trim);
            let parts = parts.filter(|part| !part.is_empty());
            parts
                .map(|part| within(of, translated(part, style), style))
                .collect()
        }
        Shape::Answer { of } => match missing(cell) {
            Some(missing) => Ok(json!({ "missing": missing })),
            None => Ok(json!({ "known": within(of, cell, style)? })),
        },
        Shape::Text => Ok(json!({ "language": style.language, "text": cell })),
        Shape::Line => Ok(json!(cell)),
        Shape::Date => Ok(json!(date(cell, style.dates)?)),
        Shape::Flag => flag(cell).map(Value::from),
        Shape::Number => cell
            .parse::<u32>()
            .map(Value::from)
            .map_err(|_| Fault::Number),
        Shape::Country => match cell.parse::<Country>() {
            Ok(country) => Ok(json!(country)),
            Err(_) => Err(Fault::Country),
        },
        Shape::Code { codes, .. } => codes
            .contains(&cell)
            .then(|| json!(cell))
            .ok_or(Fault::Code),
        Shape::Link { .. } => match cell.parse::<Recipient>() {
            Ok(key) => Ok(json!(key.canonical())),
            Err(_) => Err(Fault::Receiver),
        },
        Shape::FileName | Shape::AnyLink | Shape::Group { .. } | Shape::Optional { .. } => {
            Err(Fault::Form)
        }
    }
}

/// What a word of the table's stands for.
fn translated<'c>(cell: &'c str, style: &Style<'c>) -> &'c str {
    style.values.get(cell).map_or(cell, String::as_str)
}

/// `?unknown` and the like: why there is no value.
fn missing(cell: &str) -> Option<Missing> {
    let code = cell.strip_prefix('?')?;
    serde_json::from_value(json!(code)).ok()
}

fn flag(cell: &str) -> Result<bool, Fault> {
    match cell {
        "yes" | "true" => Ok(true),
        "no" | "false" => Ok(false),
        _ => Err(Fault::Flag),
    }
}

/// Latitude and longitude, in this order.
///
/// # Errors
/// [`Fault::Coordinate`].
pub(crate) fn coordinates(cell: &str, separator: &str) -> Result<[String; 2], Fault> {
    let (latitude, longitude) = cell.split_once(separator).ok_or(Fault::Coordinate)?;
    let degrees = |text: &str, limit: f64| {
        let text = text.trim();
        let is_plain = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+');
        let value: f64 = text.parse().map_err(|_| Fault::Coordinate)?;
        let fits = text.chars().all(is_plain) && value.abs() <= limit;
        fits.then(|| text.to_owned()).ok_or(Fault::Coordinate)
    };
    Ok([degrees(latitude, 90.0)?, degrees(longitude, 180.0)?])
}

/// The shape of a BCP 47 tag: subtags of one to eight letters and digits, the first of two letters or more.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    let subtag = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let primary = tag.split('-').next().unwrap_or_default();
    let letters = primary.len() >= 2 && primary.bytes().all(|b| b.is_ascii_alphabetic());
    letters && tag.len() <= 35 && tag.split('-').all(subtag)
}
