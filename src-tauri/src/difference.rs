//! What a revision changed, field by field and in words.

use cairn_model::shape::{Field, Shape};
use serde_json::{Map, Value};

use crate::in_words::{InWords, Line};

/// One field that says something else than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Where it stands, as a JSON pointer.
    pub path: String,
    /// The Fluent id of its label.
    pub label: String,
    /// What it said; of a list, the items that went. Nothing where nobody had been asked.
    pub before: Vec<Line>,
    /// What it says; of a list, the items that came.
    pub after: Vec<Line>,
    /// Whether it is a list, of which the items that stayed are not told.
    pub is_list: bool,
}

/// Compares two revisions. Groups are told field by field.
pub fn difference<'a>(
    words: &dyn Fn() -> InWords<'a>,
    fields: &[Field],
    before: &Value,
    after: &Value,
) -> Vec<FieldChange> {
    let mut found = Compare {
        words,
        changes: Vec::new(),
    };
    found.group("", fields, before, after);
    found.changes
}

struct Compare<'w, 'a> {
    words: &'w dyn Fn() -> InWords<'a>,
    changes: Vec<FieldChange>,
}

impl Compare<'_, '_> {
    fn group(&mut self, path: &str, fields: &[Field], before: &Value, after: &Value) {
        let told = fields.iter().filter(|field| !is_ours(path, field));
        for field in told {
            let of = |group: &Value| group.get(field.name).cloned().unwrap_or_default();
            let path = format!("{path}/{}", field.name);
            self.field(&path, field, field.shape, &of(before), &of(after));
        }
    }

    fn field(&mut self, path: &str, field: &Field, shape: &Shape, before: &Value, after: &Value) {
        let (old, new) = (told(before), told(after));
        if old == new {
            return;
        }
        match shape {
            Shape::Group { fields } => self.group(path, fields, before, after),
            Shape::Optional { of } => self.field(path, field, of, before, after),
            Shape::List { of } => self.list(path, field, of, before, after),
            Shape::Answer { .. }
            | Shape::Text
            | Shape::Line
            | Shape::FileName
            | Shape::Date
            | Shape::Flag
            | Shape::Number
            | Shape::Country
            | Shape::Code { .. }
            | Shape::Link { .. }
            | Shape::AnyLink => {
                let of = |value: &Value| self.lines(path, field, shape, value);
                let (before, after) = (of(before), of(after));
                self.push(path, field, before, after, false);
            }
        }
    }

    fn list(&mut self, path: &str, field: &Field, of: &Shape, before: &Value, after: &Value) {
        let (old, new) = (items(before), items(after));
        let lines = |items: Vec<&Value>| -> Vec<Line> {
            let lines = items
                .into_iter()
                .flat_map(|item| self.lines(path, field, of, item));
            lines.collect()
        };
        let (went, came) = (lines(without(&old, &new)), lines(without(&new, &old)));
        let (went, came, is_list) = match went.is_empty() && came.is_empty() {
            // The same items in another order.
            true => (
                lines(old.iter().collect()),
                lines(new.iter().collect()),
                false,
            ),
            false => (went, came, true),
        };
        self.push(path, field, went, came, is_list);
    }

    fn lines(&self, path: &str, field: &Field, shape: &Shape, value: &Value) -> Vec<Line> {
        let mut words = (self.words)();
        if !value.is_null() {
            words.value(path, &field.label_id(), shape, value);
        }
        words.lines
    }

    fn push(
        &mut self,
        path: &str,
        field: &Field,
        before: Vec<Line>,
        after: Vec<Line>,
        is_list: bool,
    ) {
        self.changes.push(FieldChange {
            path: path.to_owned(),
            label: field.label_id(),
            before,
            after,
            is_list,
        });
    }
}

/// A record's own id and that of its incident say nothing that the page does not.
fn is_ours(path: &str, field: &Field) -> bool {
    path.is_empty() && matches!(field.name, "id" | "incident")
}

fn items(list: &Value) -> Vec<Value> {
    list.as_array().cloned().unwrap_or_default()
}

/// The items that the other list does not have, each as often as it has more of them.
fn without<'v>(list: &'v [Value], other: &[Value]) -> Vec<&'v Value> {
    let mut other: Vec<Value> = other.iter().map(told).collect();
    let mut more = Vec::new();
    for item in list {
        match other.iter().position(|known| *known == told(item)) {
            Some(at) => drop(other.swap_remove(at)),
            None => more.push(item),
        }
    }
    more
}

/// A value without what says nothing: records of different age write that differently.
fn told(value: &Value) -> Value {
    if is_nothing(value) {
        return Value::Null;
    }
    match value {
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(name, member)| (name.clone(), told(member)));
            let members: Map<String, Value> =
                members.filter(|(_, member)| !is_nothing(member)).collect();
            Value::Object(members)
        }
        Value::Array(items) => items.iter().map(told).collect(),
        other @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
            other.clone()
        }
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => {
            let is_open = members.get("missing").is_some_and(|why| why == "not_asked");
            members.is_empty() || is_open
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use cairn_model::RecordKind;
    use cairn_strings::Strings;
    use serde_json::json;

    use super::*;

    fn changes(
        kind: RecordKind,
        before: &Value,
        after: &Value,
    ) -> Vec<(String, Vec<String>, Vec<String>)> {
        let strings = Strings::new("en");
        let link = |_: RecordKind, id: &str| Some(id.to_owned());
        let words = || InWords::new(&strings, &link);
        let values = |lines: Vec<Line>| lines.into_iter().map(|line| line.value).collect();
        difference(&words, kind.fields(), before, after)
            .into_iter()
            .map(|change| (change.path, values(change.before), values(change.after)))
            .collect()
    }

    #[test]
    fn a_field_is_told_with_what_it_said_and_what_it_says() {
        let before = json!({"id": "1", "title": {"known": {"language": "en", "text": "Old"}},
            "place": {"state": {"known": "EGY"}}, "ongoing": {"missing": "not_asked"}});
        let after = json!({"id": "1", "title": {"known": {"language": "ar", "text": "New",
            "translations": [{"language": "en", "text": "Newer", "translator": "", "status": "human"}]}},
            "place": {"state": {"missing": "unknown"}}, "place_extra": 1});
        let told = changes(RecordKind::Incident, &before, &after);
        let text = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
        let (path, old, new) = told.first().unwrap();
        assert_eq!((path.as_str(), old), ("/title", &text(&["Old", "en"])));
        assert_eq!(new.get(..4).unwrap(), ["New", "ar", "Newer", "en"]);
        assert_eq!(
            told.get(1),
            Some(&(
                "/place/state".to_owned(),
                text(&["Egypt"]),
                text(&["Unknown"])
            ))
        );
        assert_eq!(
            told.len(),
            2,
            "an open question says nothing, however it is written"
        );
    }

    #[test]
    fn of_a_list_the_items_that_went_and_came_are_told_and_of_another_order_all() {
        let of = |persons: Value| json!({"persons": persons, "mechanism": "hrc"});
        let told = changes(
            RecordKind::Engagement,
            &of(json!(["a", "b", "b"])),
            &of(json!(["b", "c"])),
        );
        let text = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            told,
            [("/persons".to_owned(), text(&["a", "b"]), text(&["c"]))]
        );
        let told = changes(
            RecordKind::Engagement,
            &of(json!(["a", "b"])),
            &of(json!(["b", "a"])),
        );
        assert_eq!(
            told,
            [("/persons".to_owned(), text(&["a", "b"]), text(&["b", "a"]))]
        );
        assert_eq!(
            changes(
                RecordKind::Engagement,
                &of(json!([])),
                &json!({"mechanism": "hrc"})
            ),
            []
        );
    }
}
