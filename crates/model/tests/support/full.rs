//! One full record of every kind, the same in every run: all of them belong to one incident and point to one another.

use cairn_model::shape::{Field, Shape};
use cairn_model::{IncidentFile, Record, RecordKind};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// What the fields of a full record say.
pub(crate) struct Full<'w> {
    /// The words of a field; its number tells it from the others.
    pub(crate) words: &'w dyn Fn(usize) -> String,
    fields: usize,
}

/// The id of the one record of this kind.
pub(crate) fn id(kind: RecordKind) -> Uuid {
    let number = RecordKind::ALL.iter().position(|other| *other == kind);
    let number = 1 + number.expect("a kind") as u128;
    Uuid::from_u128(0x0000_0000_0000_4000_8000_0000_0000_0000 | number)
}

impl<'w> Full<'w> {
    /// Records with these words in every field that takes some.
    pub(crate) fn of(words: &'w dyn Fn(usize) -> String) -> Self {
        Self { words, fields: 0 }
    }

    /// The record of this kind, as JSON.
    pub(crate) fn json(&mut self, kind: RecordKind) -> Value {
        let mut record = self.group(kind.fields());
        record["id"] = json!(id(kind));
        record
    }

    /// The record of this type.
    pub(crate) fn record<R: Record>(&mut self) -> R {
        serde_json::from_value(self.json(R::KIND)).expect("the shape says what is read")
    }

    /// The incident with one record in each of its lists.
    pub(crate) fn file(&mut self) -> IncidentFile {
        let mut file = IncidentFile::new(self.record());
        for kind in RecordKind::ALL {
            let body = self.json(kind).to_string();
            file.take_in(kind, &body)
                .expect("the shape says what is read");
        }
        file
    }

    fn group(&mut self, fields: &[Field]) -> Value {
        let members: Map<_, _> = fields
            .iter()
            .map(|field| (field.name.to_owned(), self.member(field)))
            .collect();
        Value::Object(members)
    }

    fn member(&mut self, field: &Field) -> Value {
        match (field.name, field.shape) {
            ("sha256", _) => json!("5e".repeat(32)),
            ("media_type", _) => json!("text/plain"),
            (_, Shape::Line) => json!("invented-0001"),
            (_, shape) => self.value(shape),
        }
    }

    fn value(&mut self, shape: &Shape) -> Value {
        match shape {
            Shape::Text => self.text(),
            Shape::Line | Shape::FileName => json!(self.next()),
            Shape::Date => self.date(),
            Shape::Flag => json!(self.fields.is_multiple_of(2)),
            Shape::Number => json!(1 + self.fields % 5),
            Shape::Country => json!("CHE"),
            Shape::Code { codes, .. } => json!(codes.first().expect("a code")),
            Shape::Link { to } => json!(id(*to)),
            Shape::AnyLink => json!({ "kind": "act", "id": id(RecordKind::Act) }),
            Shape::Group { fields } => self.group(fields),
            Shape::Optional { of } => self.value(of),
            // Of links and codes no list has the same twice.
            Shape::List { of } if matches!(of, Shape::Link { .. } | Shape::Code { .. }) => {
                json!([self.value(of)])
            }
            Shape::List { of } => json!([self.value(of), self.value(of)]),
            Shape::Answer { of } => json!({ "known": self.value(of) }),
        }
    }

    fn next(&mut self) -> String {
        self.fields += 1;
        (self.words)(self.fields)
    }

    fn text(&mut self) -> Value {
        let (text, translated) = (self.next(), self.next());
        json!({
            "language": "en",
            "text": text,
            "translations": [{
                "language": "zh",
                "text": translated,
                "translator": (self.words)(0),
                "status": "reviewed",
            }],
        })
    }

    fn date(&mut self) -> Value {
        let (as_given, time_zone) = (self.next(), self.next());
        json!({
            "value": "2025-03-03T14:05",
            "qualifier": "between",
            "end": "2025-03-09T18:00",
            "time_zone": time_zone,
            "as_given": as_given,
        })
    }
}
