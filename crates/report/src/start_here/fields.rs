//! Any record's fields, drawn from the model's own description: a field that is added there is on the page.

use cairn_model::shape::{Field, Mark, Shape};
use cairn_model::{Missing, PartialDate, RecordId, RecordKind, Text};
use serde::Deserialize as _;
use serde_json::Value;

use super::Page;
use super::book::{Book, Entry};
use super::places::is_told_by_place;
use crate::html::{Html, visible};

/// The record whose fields are drawn.
pub(super) struct Scope<'b> {
    /// The incident's records, for links.
    pub(super) book: &'b Book,
    /// The kind of this one.
    pub(super) kind: RecordKind,
}

impl Page<'_> {
    /// Every field of a record that says something, but those that its place and its title tell already.
    pub(super) fn record_fields(
        &self,
        html: &mut Html,
        book: &Book,
        entry: &Entry,
        parent: Option<&str>,
    ) {
        let kind = entry.record.kind;
        let told: Vec<&str> = self
            .told_by_title(entry)
            .into_iter()
            .chain(parent)
            .collect();
        let fields = kind.fields().iter();
        let fields: Vec<&Field> = fields
            .filter(|field| !is_told_by_place(kind, field))
            .collect();
        self.list(html, &Scope { book, kind }, &fields, &entry.body, &told);
    }

    /// A list of questions and answers: the fields of `body` that say something and are not told elsewhere.
    fn list(
        &self,
        html: &mut Html,
        scope: &Scope<'_>,
        fields: &[&Field],
        body: &Value,
        told: &[&str],
    ) {
        let said: Vec<(&Field, &Value, Vec<&str>)> = fields
            .iter()
            .filter_map(|field| {
                let value = body.get(field.name)?;
                let told = below(field.name, told);
                says(field.shape, value, &told).then_some((*field, value, told))
            })
            .collect();
        if said.is_empty() {
            return;
        }
        html.with("dl", &[], |html| {
            for (field, value, told) in said {
                self.field(html, scope, field, value, &told);
            }
        });
    }

    fn field(
        &self,
        html: &mut Html,
        scope: &Scope<'_>,
        field: &Field,
        value: &Value,
        told: &[&str],
    ) {
        let attributes: &[_] = match holds_fields(field.shape) {
            true => &[("class", "group")],
            false => &[],
        };
        html.with("div", attributes, |html| {
            html.element("dt", &self.strings.text(&field.label_id()));
            html.with("dd", &[], |html| {
                self.value(html, scope, field, field.shape, value, told);
            });
        });
        html.raw("\n");
    }

    fn value(
        &self,
        html: &mut Html,
        scope: &Scope<'_>,
        field: &Field,
        shape: &Shape,
        value: &Value,
        told: &[&str],
    ) {
        match shape {
            Shape::Answer { of } => match value.get("known") {
                Some(known) => self.value(html, scope, field, of, known, told),
                None => self.reason(html, value),
            },
            Shape::Optional { of } => self.value(html, scope, field, of, value, told),
            Shape::Group { fields } => {
                let fields: Vec<&Field> = fields.iter().collect();
                self.list(html, scope, &fields, value, told);
            }
            Shape::List { of } => self.items(html, scope, field, of, value),
            Shape::Link { to } => self.linked(html, scope, *to, value),
            // No record that leaves holds one.
            Shape::AnyLink => {}
            Shape::Text => self.text(html, value),
            Shape::Date => self.date_of(html, value),
            Shape::Flag => self.flag(html, value),
            Shape::Line if names_field(field) => self.field_named(html, scope, value),
            Shape::Number if field.marks.contains(&Mark::OneToFive) => self.step(html, value),
            Shape::Line | Shape::Number => as_stored(html, value),
            Shape::FileName => {
                html.words(None, &visible(value.as_str().unwrap_or_default()));
            }
            Shape::Country => {
                let code = value.as_str().unwrap_or_default().to_lowercase();
                html.text(&self.strings.text(&format!("country-{code}")));
            }
            Shape::Code { vocabulary, .. } => {
                html.text(&self.code(vocabulary, value.as_str().unwrap_or_default()));
            }
        }
    }

    /// What a list holds: one thing as itself, several below one another, groups numbered.
    fn items(&self, html: &mut Html, scope: &Scope<'_>, field: &Field, of: &Shape, list: &Value) {
        let items = list.as_array().into_iter().flatten();
        let items: Vec<&Value> = items.filter(|item| says(of, item, &[])).collect();
        let tag = match (holds_fields(of), items.as_slice()) {
            (true, _) => "ol",
            (false, [one]) => return self.value(html, scope, field, of, one, &[]),
            (false, _) => "ul",
        };
        html.with(tag, &[], |html| {
            for item in items {
                html.with("li", &[], |html| {
                    self.value(html, scope, field, of, item, &[]);
                });
            }
        });
    }

    fn linked(&self, html: &mut Html, scope: &Scope<'_>, kind: RecordKind, value: &Value) {
        match value.as_str().and_then(|id| id.parse().ok()) {
            Some(id) => self.link(html, scope.book, RecordId { kind, id }),
            None => as_stored(html, value),
        }
    }

    fn text(&self, html: &mut Html, value: &Value) {
        match Text::deserialize(value) {
            Ok(text) => self.words(html, &text),
            Err(_) => as_stored(html, value),
        }
    }

    fn date_of(&self, html: &mut Html, value: &Value) {
        match PartialDate::deserialize(value) {
            Ok(date) => self.date(html, &date),
            Err(_) => as_stored(html, value),
        }
    }

    /// A number from 1 to 5.
    fn step(&self, html: &mut Html, value: &Value) {
        let number = value.as_u64().unwrap_or_default();
        let values = [("number", number.into())];
        html.text(&self.strings.text_with("report-one-to-five", &values));
    }

    fn flag(&self, html: &mut Html, value: &Value) {
        let id = match value.as_bool() {
            Some(true) => "incident-yes",
            Some(false) => "incident-no",
            None => return as_stored(html, value),
        };
        html.text(&self.strings.text(id));
    }

    fn reason(&self, html: &mut Html, answer: &Value) {
        match answer.get("missing").map(Missing::deserialize) {
            Some(Ok(missing)) => self.missing(html, missing),
            Some(Err(_)) | None => as_stored(html, answer),
        }
    }

    /// A field of the same record by its label, where sources differ on it.
    fn field_named(&self, html: &mut Html, scope: &Scope<'_>, pointer: &Value) {
        let name = pointer.as_str().and_then(|words| words.strip_prefix('/'));
        let fields = scope.kind.fields();
        match fields.iter().find(|field| Some(field.name) == name) {
            Some(field) => {
                html.text(&self.strings.text(&field.label_id()));
            }
            None => as_stored(html, pointer),
        }
    }
}

/// What somebody wrote or counted, as it is stored.
fn as_stored(html: &mut Html, value: &Value) {
    match value.as_str() {
        Some(words) => html.words(None, words),
        None => html.words(None, &value.to_string()),
    };
}

/// Whether a field holds the JSON pointer of another field of its record.
fn names_field(field: &Field) -> bool {
    (field.owner, field.name) == ("Conflict", "field")
}

/// Whether fields of its own stand in it.
fn holds_fields(shape: &Shape) -> bool {
    match shape {
        Shape::Group { .. } => true,
        Shape::Optional { of } | Shape::List { of } | Shape::Answer { of } => holds_fields(of),
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

/// Of the paths that are told elsewhere those within this field; an empty one is the field itself.
fn below<'t>(name: &str, told: &[&'t str]) -> Vec<&'t str> {
    let within = told.iter().filter_map(|path| path.strip_prefix(name));
    let within = within.filter(|rest| rest.is_empty() || rest.starts_with('/'));
    within.map(|rest| rest.trim_start_matches('/')).collect()
}

/// Whether a value says something that is not told elsewhere: neither *not asked*, nor empty, nor a group of such.
fn says(shape: &Shape, value: &Value, told: &[&str]) -> bool {
    let is_blank = |words: Option<&Value>| {
        let words = words.and_then(Value::as_str);
        words.is_some_and(|words| words.trim().is_empty())
    };
    if value.is_null() || told.contains(&"") {
        return false;
    }
    match shape {
        Shape::Answer { of } => match value.get("known") {
            Some(known) => says(of, known, told),
            None => value.get("missing").is_none_or(|why| why != "not_asked"),
        },
        Shape::Optional { of } => says(of, value, told),
        Shape::Group { fields } => fields.iter().any(|field| {
            let member = value.get(field.name);
            member.is_some_and(|member| says(field.shape, member, &below(field.name, told)))
        }),
        Shape::List { of } => {
            let mut items = value.as_array().into_iter().flatten();
            items.any(|item| says(of, item, &[]))
        }
        Shape::Text => {
            let translations = value.get("translations").and_then(Value::as_array);
            let has_none = translations.is_none_or(Vec::is_empty);
            !(is_blank(value.get("text")) && has_none)
        }
        Shape::Line | Shape::FileName => !is_blank(Some(value)),
        Shape::Date
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink => true,
    }
}
