//! An incident as a page of text: every field of every record in it that somebody has touched, by the model's shapes.

use std::collections::BTreeMap;

use cairn_exchange::list_of_kind;
use cairn_model::shape::{Field, Shape};
use cairn_model::vocabulary::Vocabulary as _;
use cairn_model::{DateQualifier, Evidence, OriginalDate, PartialDate, RecordKind};
use cairn_strings::Strings;
use serde_json::Value;

use crate::command::evidence;
use crate::output::plain;

/// A page being put together.
struct Page<'a> {
    strings: &'a Strings,
    /// What the persons are called, by their ids.
    names: BTreeMap<&'a str, String>,
    lines: Vec<String>,
}

/// The page for an incident that was written as a line.
pub(super) fn page(line: &Value, strings: &Strings) -> String {
    let mut page = Page {
        strings,
        names: names(line, strings),
        lines: Vec::new(),
    };
    page.lines.extend(id(&line["incident"]).map(str::to_owned));
    page.fields(RecordKind::Incident.fields(), &line["incident"], "");
    for kind in RecordKind::ALL {
        let list = list_of_kind(kind).and_then(|list| line.get(list));
        let records = list.and_then(Value::as_array).into_iter().flatten();
        for record in records {
            page.heading(kind, record);
            page.fields(kind.fields(), record, "");
        }
    }
    page.evidence(line);
    page.lines.join("\n")
}

fn id(record: &Value) -> Option<&str> {
    record.get("id")?.as_str()
}

fn names<'a>(line: &'a Value, strings: &Strings) -> BTreeMap<&'a str, String> {
    let persons = line["persons"].as_array().into_iter().flatten();
    let named = persons.filter_map(|person| {
        let full = &person["names"]["full"];
        let name = match full["known"]["text"].as_str() {
            Some(name) => plain(name, false),
            None => strings.text(&missing(full["missing"].as_str()?)),
        };
        Some((id(person)?, name))
    });
    named.collect()
}

fn missing(code: &str) -> String {
    format!("missing-{}", code.replace('_', "-"))
}

impl Page<'_> {
    fn heading(&mut self, kind: RecordKind, record: &Value) {
        let label = format!("record-kind-{}", kind.name().replace('_', "-"));
        let id = id(record).unwrap_or_default();
        self.lines
            .push(format!("\n{} {id}", self.strings.text(&label)));
    }

    fn evidence(&mut self, line: &Value) {
        let items = line["evidence"].as_array().into_iter().flatten();
        let items: Vec<Evidence> = items
            .filter_map(|item| serde_json::from_value(item.clone()).ok())
            .collect();
        if !items.is_empty() {
            let heading = self.strings.text("record-kind-evidence");
            self.lines.push(format!("\n{heading}"));
            self.lines.extend(items.iter().map(evidence::line));
        }
    }

    fn fields(&mut self, fields: &[Field], group: &Value, above: &str) {
        for field in fields
            .iter()
            .filter(|field| !matches!(field.name, "id" | "incident"))
        {
            if let Some(value) = group.get(field.name) {
                let label = self.strings.text(&field.label_id());
                self.within(field.shape, value, &format!("{above}{label}"));
            }
        }
    }

    fn within(&mut self, shape: &Shape, value: &Value, label: &str) {
        match shape {
            Shape::Group { fields } => self.fields(fields, value, &format!("{label} – ")),
            Shape::Optional { of } => {
                if !value.is_null() {
                    self.within(of, value, label);
                }
            }
            Shape::List { of } => {
                for item in value.as_array().into_iter().flatten() {
                    self.within(of, item, label);
                }
            }
            Shape::Answer { of } => match (value.get("known"), value["missing"].as_str()) {
                (Some(known), _) => self.within(of, known, label),
                (None, None | Some("not_asked")) => {}
                (None, Some(code)) => {
                    let missing = self.strings.text(&missing(code));
                    self.lines.push(format!("{label}: {missing}"));
                }
            },
            Shape::Text
            | Shape::Line
            | Shape::FileName
            | Shape::Date
            | Shape::Flag
            | Shape::Number
            | Shape::Country
            | Shape::Code { .. }
            | Shape::Link { .. }
            | Shape::AnyLink => {
                let said = self.value(shape, value);
                self.lines.push(format!("{label}: {said}"));
            }
        }
    }

    fn value(&self, shape: &Shape, value: &Value) -> String {
        let words = value.as_str().unwrap_or_default();
        match shape {
            Shape::Text => self.text(value),
            Shape::Date => self.date(value),
            Shape::Flag if value.as_bool() == Some(true) => self.strings.text("yes-no-unknown-yes"),
            Shape::Flag => self.strings.text("yes-no-unknown-no"),
            Shape::Country => self
                .strings
                .text(&format!("country-{}", words.to_lowercase())),
            Shape::Code { vocabulary, .. } => {
                let id = format!("{vocabulary}-{}", words.replace('_', "-"));
                self.strings.text(&id)
            }
            Shape::Link { .. } => match self.names.get(words) {
                Some(name) => name.clone(),
                None => plain(words, false),
            },
            Shape::Number => value.to_string(),
            Shape::AnyLink => plain(value["id"].as_str().unwrap_or_default(), false),
            Shape::Line
            | Shape::FileName
            | Shape::Group { .. }
            | Shape::Optional { .. }
            | Shape::List { .. }
            | Shape::Answer { .. } => plain(words, false),
        }
    }

    /// The original, and each translation by its language.
    fn text(&self, value: &Value) -> String {
        let mut said = plain(value["text"].as_str().unwrap_or_default(), true);
        for translation in value["translations"].as_array().into_iter().flatten() {
            let part = |name: &str| plain(translation[name].as_str().unwrap_or_default(), true);
            said.push_str(&format!("\n  [{}] {}", part("language"), part("text")));
        }
        said
    }

    fn date(&self, value: &Value) -> String {
        let Ok(date) = serde_json::from_value::<PartialDate>(value.clone()) else {
            return String::new();
        };
        let end = date.end.map(|end| end.to_string());
        let gregorian = self.qualified(date.qualifier, &date.value.to_string(), end);
        match &date.original {
            Some(original) => format!("{gregorian} ({})", self.original(original)),
            None => gregorian,
        }
    }

    fn original(&self, given: &OriginalDate) -> String {
        let end = given.end.map(|end| end.to_string());
        let date = self.qualified(given.qualifier, &given.value.to_string(), end);
        let calendar = self.strings.text(&given.calendar.label_id());
        format!("{date}, {calendar}")
    }

    fn qualified(&self, how: DateQualifier, value: &str, end: Option<String>) -> String {
        let id = match how {
            DateQualifier::Exact => return value.to_owned(),
            DateQualifier::Estimate => "date-qualifier-estimate",
            DateQualifier::Before => "date-qualifier-before",
            DateQualifier::After => "date-qualifier-after",
            DateQualifier::Between => "date-qualifier-between",
        };
        let end = end.map(|end| format!(" – {end}")).unwrap_or_default();
        format!("{} {value}{end}", self.strings.text(id))
    }
}
