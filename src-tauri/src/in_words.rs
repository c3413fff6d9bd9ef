//! Stored values in words, each with the label of its field: for the preview of what leaves, and for the history.
//!
//! A question that nobody has asked says nothing and gives no line.

use cairn_model::shape::{Field, Shape};
use cairn_model::{RecordId, RecordKind};
use cairn_strings::Strings;
use serde_json::Value;

/// One value in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it stands, as a JSON pointer.
    pub path: String,
    /// The Fluent id of its field's label.
    pub label: String,
    /// The value.
    pub value: String,
}

/// What stands for a link to a record of a kind, by its id; nothing where it is not to be told.
pub type LinkWords<'a> = dyn Fn(RecordKind, &str) -> Option<String> + 'a;

/// Puts values into words.
pub struct InWords<'a> {
    strings: &'a Strings,
    link: &'a LinkWords<'a>,
    /// What was put into words so far.
    pub lines: Vec<Line>,
}

impl<'a> InWords<'a> {
    /// Nothing yet.
    pub const fn new(strings: &'a Strings, link: &'a LinkWords<'a>) -> Self {
        Self {
            strings,
            link,
            lines: Vec::new(),
        }
    }
}

impl InWords<'_> {
    /// Tells the fields of a group, one by one.
    pub(crate) fn group(&mut self, path: &str, fields: &[Field], group: &Value) {
        for field in fields.iter().filter(|field| field.name != "id") {
            if let Some(value) = group.get(field.name) {
                let path = format!("{path}/{}", field.name);
                self.value(&path, &field.label_id(), field.shape, value);
            }
        }
    }

    /// Tells one value.
    pub(crate) fn value(&mut self, path: &str, label: &str, shape: &Shape, value: &Value) {
        match shape {
            Shape::Answer { of } => self.answer(path, label, of, value),
            Shape::List { of } => {
                let items = value.as_array().into_iter().flatten().enumerate();
                items.for_each(|(n, item)| self.value(&format!("{path}/{n}"), label, of, item));
            }
            Shape::Optional { of } if value.is_object() => self.value(path, label, of, value),
            Shape::Optional { .. } => {}
            Shape::Group { fields } => self.group(path, fields, value),
            Shape::Text => self.text(path, label, value),
            Shape::Date => self.date(path, label, value),
            Shape::Link { to } => {
                if let Some(name) = (self.link)(*to, value.as_str().unwrap_or_default()) {
                    self.push(path, label, name);
                }
            }
            Shape::AnyLink => {
                let to = serde_json::from_value::<RecordId>(value.clone()).ok();
                let name = to.and_then(|to| (self.link)(to.kind, &to.id.to_string()));
                if let Some(name) = name {
                    self.push(path, label, name);
                }
            }
            Shape::Code { vocabulary, .. } => self.code(path, label, vocabulary, value),
            Shape::Country => self.code(path, label, "country", value),
            Shape::Flag => {
                let word = match value.as_bool() {
                    Some(true) => "incident-yes",
                    Some(false) | None => "incident-no",
                };
                self.push(path, label, self.strings.text(word));
            }
            Shape::Line | Shape::FileName | Shape::Number => self.push(path, label, raw(value)),
        }
    }

    fn answer(&mut self, path: &str, label: &str, of: &Shape, answer: &Value) {
        if let Some(known) = answer.get("known") {
            self.value(&format!("{path}/known"), label, of, known);
        }
        match answer.get("missing") {
            Some(missing) if missing != "not_asked" => {
                self.code(&format!("{path}/missing"), label, "missing", missing);
            }
            Some(_) | None => {}
        }
    }

    fn text(&mut self, path: &str, label: &str, text: &Value) {
        self.member(path, "text", label, text);
        if text.get("language").is_some_and(|tag| tag != "und") {
            self.member(path, "language", "incident-language", text);
        }
        let translations = text.get("translations").and_then(Value::as_array);
        for (n, translation) in translations.into_iter().flatten().enumerate() {
            let path = format!("{path}/translations/{n}");
            self.text(&path, label, translation);
            self.member(&path, "translator", label, translation);
            if let Some(status) = translation.get("status") {
                self.code(
                    &format!("{path}/status"),
                    label,
                    "translation-status",
                    status,
                );
            }
        }
    }

    fn date(&mut self, path: &str, label: &str, date: &Value) {
        self.member(path, "value", label, date);
        let how = date.get("qualifier").filter(|how| *how != "exact");
        if let Some(how) = how {
            let path = format!("{path}/qualifier");
            self.code(&path, "incident-date-qualifier", "incident-date-how", how);
        }
        self.member(path, "end", label, date);
        self.member(path, "time_zone", label, date);
        self.member(path, "as_given", "incident-date-as-given", date);
        if let Some(original) = date.get("original") {
            let path = format!("{path}/original");
            if let Some(calendar) = original.get("calendar") {
                let path = format!("{path}/calendar");
                self.code(&path, "incident-date-calendar", "calendar", calendar);
            }
            self.date(&path, "incident-date-calendar", original);
        }
    }

    /// Lists a member that is a string.
    fn member(&mut self, path: &str, name: &str, label: &str, of: &Value) {
        if let Some(words) = of.get(name).and_then(Value::as_str) {
            self.push(&format!("{path}/{name}"), label, words.to_owned());
        }
    }

    fn code(&mut self, path: &str, label: &str, vocabulary: &str, code: &Value) {
        let code = raw(code).to_ascii_lowercase().replace('_', "-");
        let words = self.strings.text(&format!("{vocabulary}-{code}"));
        self.push(path, label, words);
    }

    fn push(&mut self, path: &str, label: &str, value: String) {
        if !value.is_empty() {
            self.lines.push(Line {
                path: path.to_owned(),
                label: label.to_owned(),
                value,
            });
        }
    }
}

fn raw(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other @ (Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::Array(_)
        | Value::Object(_)) => other.to_string(),
    }
}
