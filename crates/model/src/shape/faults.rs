//! Whether a value may stand in a field: held against the shape, to the last member, so that whoever brings many values at
//! once is told of every one that is refused, and where.

use std::fmt;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Field, Mark, Shape};
use crate::vocabulary::Fault;
use crate::{Country, Missing, PartialDate, RecordId, Text};

/// The longest text, in characters.
pub const MAX_TEXT: usize = 1_000_000;

/// Where a fault is. Written as a JSON pointer (RFC 6901); with `{:#}`, for people, as `detention.places[0].from`.
#[derive(Clone, Copy, Debug)]
pub struct Path<'p> {
    above: Option<&'p Self>,
    step: Step<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    Record,
    Member(&'p str),
    Item(usize),
}

impl Path<'_> {
    const RECORD: Path<'static> = Path {
        above: None,
        step: Step::Record,
    };

    const fn member<'q>(&'q self, name: &'q str) -> Path<'q> {
        Path {
            above: Some(self),
            step: Step::Member(name),
        }
    }

    const fn item(&self, at: usize) -> Path<'_> {
        Path {
            above: Some(self),
            step: Step::Item(at),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(above) = self.above else {
            return Ok(());
        };
        above.fmt(f)?;
        match self.step {
            Step::Record => Ok(()),
            // That an answer is in between concerns programs alone.
            Step::Member("known") if f.alternate() => Ok(()),
            Step::Member(name) if !f.alternate() => {
                write!(f, "/{}", name.replace('~', "~0").replace('/', "~1"))
            }
            Step::Member(name) if above.above.is_none() => f.write_str(name),
            Step::Member(name) => write!(f, ".{name}"),
            Step::Item(at) if f.alternate() => write!(f, "[{at}]"),
            Step::Item(at) => write!(f, "/{at}"),
        }
    }
}

/// What is done with a fault.
type Each<'f> = dyn FnMut(&Path<'_>, Fault) + 'f;

/// Gives everything that is wrong with a record of these fields, in their order, members that they do not name last.
pub fn faults(fields: &[Field], record: &Value, found: &mut Each<'_>) {
    group(fields, record, &Path::RECORD, found);
}

/// Gives everything that is wrong with the value of one field.
pub fn field_faults(field: &Field, value: &Value, found: &mut Each<'_>) {
    in_field(field, value, &Path::RECORD.member(field.name), found);
}

/// Everything that is wrong with a record of these fields, each with its JSON pointer.
#[must_use]
pub fn faults_of(fields: &[Field], record: &Value) -> Vec<(String, Fault)> {
    let mut all = Vec::new();
    faults(fields, record, &mut |at, fault| {
        all.push((at.to_string(), fault))
    });
    all
}

/// The first thing that is wrong with a record and was not wrong with it before, with its JSON pointer. What was stored once stays
/// readable and editable, whatever is asked of records since.
#[must_use]
pub fn new_fault(
    fields: &[Field],
    before: Option<&Value>,
    record: &Value,
) -> Option<(String, Fault)> {
    let found = faults_of(fields, record);
    if found.is_empty() {
        return None;
    }
    let known = before.map(|before| faults_of(fields, before));
    let known = known.unwrap_or_default();
    found.into_iter().find(|fault| !known.contains(fault))
}

fn group(fields: &[Field], value: &Value, at: &Path<'_>, found: &mut Each<'_>) {
    let Value::Object(members) = value else {
        return found(at, Fault::Form);
    };
    for field in fields {
        let here = at.member(field.name);
        match members.get(field.name) {
            Some(member) => in_field(field, member, &here, found),
            None if field.marks.contains(&Mark::Given) => found(&here, Fault::Required),
            None => {}
        }
    }
    let unknown = |name: &&String| !fields.iter().any(|field| field.name == name.as_str());
    for name in members.keys().filter(unknown) {
        found(&at.member(name), Fault::UnknownField);
    }
}

fn in_field(field: &Field, value: &Value, at: &Path<'_>, found: &mut Each<'_>) {
    if field.marks.contains(&Mark::Length) {
        return refuse(!value.is_u64(), Fault::Number, at, found);
    }
    within(field.shape, value, at, found);
    if field.marks.contains(&Mark::OneToFive) {
        let number = value.get("known").and_then(Value::as_u64);
        let outside = number.is_some_and(|number| !(1..=5).contains(&number));
        refuse(outside, Fault::OneToFive, &at.member("known"), found);
    }
}

fn refuse(refused: bool, fault: Fault, at: &Path<'_>, found: &mut Each<'_>) {
    if refused {
        found(at, fault);
    }
}

fn within(shape: &Shape, value: &Value, at: &Path<'_>, found: &mut Each<'_>) {
    let string = value.as_str();
    match shape {
        Shape::Group { fields } => group(fields, value, at, found),
        Shape::Optional { of } => {
            if !value.is_null() {
                within(of, value, at, found);
            }
        }
        Shape::List { of } => match value {
            Value::Array(items) => {
                for (number, item) in items.iter().enumerate() {
                    within(of, item, &at.item(number), found);
                }
            }
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Object(_) => {
                found(at, Fault::Form);
            }
        },
        Shape::Answer { of } => answer(of, value, at, found),
        Shape::Text => text(value, at, found),
        Shape::Line | Shape::FileName => match string {
            Some(words) => refuse(is_too_long(words), Fault::TooLong, at, found),
            None => found(at, Fault::Form),
        },
        Shape::Date => date(value, at, found),
        Shape::Flag => refuse(!value.is_boolean(), Fault::Flag, at, found),
        Shape::Number => {
            let fits = value.as_u64().is_some_and(|n| u32::try_from(n).is_ok());
            refuse(!fits, Fault::Number, at, found);
        }
        Shape::Country => {
            let is_known = string.is_some_and(|code| code.parse::<Country>().is_ok());
            refuse(!is_known, Fault::Country, at, found);
        }
        Shape::Code { codes, .. } => {
            let is_known = string.is_some_and(|code| codes.contains(&code));
            refuse(!is_known, Fault::Code, at, found);
        }
        Shape::Link { .. } => {
            let is_id = string.is_some_and(|id| Uuid::try_parse(id).is_ok());
            refuse(!is_id, Fault::Id, at, found);
        }
        Shape::AnyLink => {
            let only = value.as_object().is_some_and(|members| members.len() == 2);
            let is_id = only && serde_json::from_value::<RecordId>(value.clone()).is_ok();
            refuse(!is_id, Fault::Id, at, found);
        }
    }
}

/// One member: `known` with the value, or `missing` with the reason.
fn answer(of: &Shape, value: &Value, at: &Path<'_>, found: &mut Each<'_>) {
    let only = |members: &Map<String, Value>| members.len() == 1;
    let Some(members) = value.as_object().filter(|members| only(members)) else {
        return found(at, Fault::Form);
    };
    match (members.get("known"), members.get("missing")) {
        (Some(known), _) => within(of, known, &at.member("known"), found),
        (None, Some(reason)) => {
            let is_reason = serde_json::from_value::<Missing>(reason.clone()).is_ok();
            refuse(!is_reason, Fault::Code, &at.member("missing"), found);
        }
        (None, None) => found(at, Fault::Form),
    }
}

fn text(value: &Value, at: &Path<'_>, found: &mut Each<'_>) {
    match serde_json::from_value::<Text>(value.clone()) {
        Ok(text) => refuse(text.wordings().any(is_too_long), Fault::TooLong, at, found),
        Err(_) => found(at, Fault::Form),
    }
}

fn date(value: &Value, at: &Path<'_>, found: &mut Each<'_>) {
    match serde_json::from_value::<PartialDate>(value.clone()) {
        Ok(date) => refuse(date.check().is_err(), Fault::Range, at, found),
        Err(_) => found(at, Fault::Date),
    }
}

fn is_too_long(words: &str) -> bool {
    words.len() > MAX_TEXT && words.chars().count() > MAX_TEXT
}
