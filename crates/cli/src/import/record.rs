//! One record of a line: from JSON to the model, with the field that is refused.

use cairn_model::{Answer, PartialDate};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::output::plain;

/// The longest text, in characters, as the model bounds it.
const LONGEST: usize = 1_000_000;

/// Where in the input a record stands: `acts[0]` in line 3.
pub(super) struct Place<'a> {
    /// Line in the file, from 1.
    pub(super) line: u64,
    /// The key in the line's object.
    pub(super) list: &'a str,
    /// Which of the list, from 0; none for the incident itself.
    pub(super) index: Option<usize>,
}

impl Place<'_> {
    /// The field is not known, or its value is refused.
    pub(super) fn field(&self, field: &str) -> Failure {
        let (line, field) = (self.line, self.path(field));
        Failure::ImportField { line, field }
    }

    /// The field points to nothing.
    pub(super) fn reference(&self, field: &str) -> Failure {
        let (line, field) = (self.line, self.path(field));
        Failure::ImportReference { line, field }
    }

    /// The field's value is taken.
    pub(super) fn taken(&self, field: &str) -> Failure {
        let (line, field) = (self.line, self.path(field));
        Failure::ImportTaken { line, field }
    }

    fn required(&self, field: &str) -> Failure {
        let (line, field) = (self.line, self.path(field));
        Failure::ImportRequired { line, field }
    }

    fn path(&self, field: &str) -> String {
        let short: String = plain(field, false).chars().take(80).collect();
        let parent = match self.index {
            Some(index) => format!("{}[{index}]", self.list),
            None => self.list.to_owned(),
        };
        if short.is_empty() {
            parent
        } else {
            format!("{parent}.{short}")
        }
    }
}

/// Reads a record of the model from its object.
pub(super) fn record<T: DeserializeOwned>(
    object: Map<String, Value>,
    place: &Place<'_>,
) -> Result<T, Failure> {
    if let Some((field, _)) = object.iter().find(|(_, value)| holds_too_much(value)) {
        return Err(place.field(field));
    }
    let parsed = T::deserialize(Value::Object(object.clone()));
    parsed.map_err(|error| culprit::<T>(&object, &error.to_string(), place))
}

/// Finds which field the error is about, by leaving each out in turn: the error changes for that one alone.
fn culprit<T: DeserializeOwned>(
    object: &Map<String, Value>,
    error: &str,
    place: &Place<'_>,
) -> Failure {
    for field in object.keys() {
        let mut without = object.clone();
        without.remove(field);
        let changed = match T::deserialize(Value::Object(without)) {
            Ok(_) => true,
            // Where something is missing anyway, leaving out a field that is needed only adds to it.
            Err(other) if error.starts_with("missing field") => {
                !other.to_string().starts_with("missing field")
            }
            Err(other) => other.to_string() != error,
        };
        if changed {
            return place.field(field);
        }
    }
    // What serde says here names a field of the model, not anything of the user's.
    let missing = error.split('`').nth(1).unwrap_or_default();
    place.required(missing)
}

fn holds_too_much(value: &Value) -> bool {
    match value {
        Value::String(text) => text.len() > LONGEST && text.chars().count() > LONGEST,
        Value::Array(values) => values.iter().any(holds_too_much),
        Value::Object(fields) => fields.values().any(holds_too_much),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Refuses a range without an end, or with an end before its start.
pub(super) fn check_date(
    date: &Answer<PartialDate>,
    field: &str,
    place: &Place<'_>,
) -> Result<(), Failure> {
    match date.known().map(PartialDate::check) {
        Some(Err(_)) => Err(place.field(field)),
        Some(Ok(())) | None => Ok(()),
    }
}
