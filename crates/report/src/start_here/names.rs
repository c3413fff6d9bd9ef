//! What records are called on the page, and the links to them.

use cairn_model::shape::{Field, Shape};
use cairn_model::{RecordId, RecordKind, Text};
use serde::Deserialize as _;
use serde_json::Value;

use super::Page;
use super::book::{Book, Entry};
use super::places::place;
use crate::html::Html;

/// What tells a record from its neighbours.
enum Telling {
    Words(Text),
    Label(String),
}

/// The name of a record's place in the page.
pub(super) fn anchor(incident: u32, kind: RecordKind, number: u32) -> String {
    if kind == RecordKind::Incident {
        format!("incident-{incident}")
    } else {
        format!("{}-{number}", section_anchor(incident, kind))
    }
}

/// The name of the place of all records of a kind in an incident.
pub(super) fn section_anchor(incident: u32, kind: RecordKind) -> String {
    format!("incident-{incident}-{}", kind.name().replace('_', "-"))
}

/// The value of a field that may lie in a group, with what it is; none where there is no value.
fn value_at<'v>(
    fields: &[Field],
    body: &'v Value,
    path: &str,
) -> Option<(&'static Shape, &'v Value)> {
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    let field = fields.iter().find(|field| field.name == name)?;
    let value = body.get(name)?;
    if let Shape::Group { fields } = field.shape {
        value_at(fields, value, rest)
    } else if let Shape::Answer { of } = field.shape {
        Some((of, value.get("known")?))
    } else {
        Some((field.shape, value))
    }
}

impl Page<'_> {
    fn telling(&self, entry: &Entry) -> Option<Telling> {
        let kind = entry.record.kind;
        let path = place(kind)?.telling?;
        let (shape, value) = value_at(kind.fields(), &entry.body, path)?;
        if let Shape::Code { vocabulary, .. } = shape {
            return Some(Telling::Label(self.code(vocabulary, value.as_str()?)));
        }
        let text = Text::deserialize(value).ok()?;
        (!text.text.trim().is_empty()).then_some(Telling::Words(text))
    }

    /// The field that the title of a record tells, so that it is told nowhere else.
    pub(super) fn told_by_title(&self, entry: &Entry) -> Option<&'static str> {
        self.telling(entry)?;
        place(entry.record.kind)?.telling
    }

    /// A record's title: its kind and number, and what tells it from its neighbours; an incident's is its own alone.
    pub(super) fn title(&self, html: &mut Html, entry: &Entry) {
        let telling = self.telling(entry);
        let is_named = entry.record.kind == RecordKind::Incident && telling.is_some();
        if !is_named {
            html.text(&self.numbered(entry));
        }
        match telling {
            Some(Telling::Words(text)) => {
                html.raw(if is_named { "" } else { " · " });
                html.words(Some(&text.language), &text.text);
            }
            Some(Telling::Label(label)) => {
                html.raw(" · ").text(&label);
            }
            None => {}
        }
    }

    /// The translations of what a title tells.
    pub(super) fn title_translations(&self, html: &mut Html, entry: &Entry) {
        if let Some(Telling::Words(text)) = self.telling(entry) {
            self.translations(html, &text);
        }
    }

    /// A record by its kind and number; evidence by its exhibit number.
    pub(super) fn numbered(&self, entry: &Entry) -> String {
        let exhibit = entry.body.get("exhibit_no").and_then(Value::as_u64);
        match (entry.record.kind, exhibit) {
            (RecordKind::Evidence, Some(number)) => {
                let number = ("number", number.into());
                self.strings.text_with("incident-exhibit", &[number])
            }
            (kind, _) => self.kind_and_number(kind, entry.number),
        }
    }

    fn kind_and_number(&self, kind: RecordKind, number: u32) -> String {
        if kind == RecordKind::Incident {
            let number = ("number", number.into());
            return self
                .strings
                .text_with("report-incident-numbered", &[number]);
        }
        let kind = self.kind(kind);
        let values = [("kind", kind.as_str().into()), ("number", number.into())];
        self.strings.text_with("form-record-numbered", &values)
    }

    fn kind(&self, kind: RecordKind) -> String {
        let kind = kind.name().replace('_', "-");
        self.strings.text(&format!("record-kind-{kind}"))
    }

    /// A link to another record by its title; where it is not in the bundle, that it is not, and its id.
    pub(super) fn link(&self, html: &mut Html, book: &Book, record: RecordId) {
        if let Some(entry) = book.find(record) {
            let to = anchor(book.incident, record.kind, entry.number);
            self.to(html, &to, |html| self.title(html, entry));
        } else if let Some((incident, number)) = self.whereabouts.find(record) {
            let to = anchor(incident, record.kind, number);
            self.to(html, &to, |html| {
                self.elsewhere(html, incident, record.kind, number);
            });
        } else {
            let kind = self.kind(record.kind);
            let kind = ("kind", kind.as_str().into());
            html.text(&self.strings.text_with("report-not-here", &[kind]));
            html.raw(" · ").element("code", &record.id.to_string());
        }
    }

    fn elsewhere(&self, html: &mut Html, incident: u32, kind: RecordKind, number: u32) {
        if kind == RecordKind::Incident {
            return self.incident_name(html, incident);
        }
        html.text(&self.kind_and_number(RecordKind::Incident, incident));
        html.raw(" · ").text(&self.kind_and_number(kind, number));
    }

    /// A link to a place on the page.
    pub(super) fn to(&self, html: &mut Html, place: &str, inside: impl FnOnce(&mut Html)) {
        html.with("a", &[("href", &format!("#{place}"))], inside);
    }

    /// The incident's title, or its number.
    pub(super) fn incident_name(&self, html: &mut Html, number: u32) {
        let at = usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
        let file = self.content.files.get(at);
        let title = file.and_then(|file| file.incident.title.known());
        match title.filter(|title| !title.text.trim().is_empty()) {
            Some(title) => html.words(Some(&title.language), &title.text),
            None => html.text(&self.kind_and_number(RecordKind::Incident, number)),
        };
    }
}
