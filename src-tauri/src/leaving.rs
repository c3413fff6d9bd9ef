//! Every value that would leave, one by one, as the preview shows it.
//!
//! A question that nobody has asked says nothing and is not listed, nor are the random ids by which records point to one
//! another; a person is listed by name. Everything else in `records.json` is.

use std::collections::BTreeMap;

use cairn_model::shape::{Field, Shape};
use cairn_model::{EachRecord, IncidentFile, IncidentId, Person, Record, RecordKind};
use cairn_strings::Strings;
use serde_json::Value;

use crate::view::EntryView;

/// Lists what leaves of these incidents: the incident first, then its parts, field by field.
pub fn entries(files: &[IncidentFile], strings: &Strings) -> Vec<EntryView> {
    let names = names(files);
    let mut entries = Vec::new();
    for (index, file) in files.iter().enumerate() {
        let mut listing = Listing {
            strings,
            names: &names,
            incident: file.incident.id,
            path: format!("/incidents/{index}"),
            seen: BTreeMap::new(),
            entries: &mut entries,
        };
        file.each_record(&mut listing);
    }
    entries
}

/// A person's name, if it is known.
pub fn name_of(person: &Person) -> Option<String> {
    person.all_names().next().map(str::to_owned)
}

fn names(files: &[IncidentFile]) -> BTreeMap<String, String> {
    let persons = files.iter().flat_map(|file| &file.persons);
    persons
        .filter_map(|p| Some((p.id.to_string(), name_of(p)?)))
        .collect()
}

struct Listing<'a> {
    strings: &'a Strings,
    names: &'a BTreeMap<String, String>,
    incident: IncidentId,
    /// The JSON pointer of the incident's file.
    path: String,
    /// How many records of each kind have been listed.
    seen: BTreeMap<RecordKind, usize>,
    entries: &'a mut Vec<EntryView>,
}

impl EachRecord for Listing<'_> {
    fn record<R: Record>(&mut self, record: &R) {
        let number = self.seen.entry(R::KIND).or_default();
        let path = match IncidentFile::list_of(R::KIND) {
            Some(list) => format!("{}/{list}/{number}", self.path),
            None => format!("{}/incident", self.path),
        };
        *number += 1;
        if let Ok(value) = serde_json::to_value(record) {
            self.group(&path, R::KIND.fields(), &value);
        }
    }
}

impl Listing<'_> {
    fn group(&mut self, path: &str, fields: &[Field], group: &Value) {
        for field in fields.iter().filter(|field| field.name != "id") {
            if let Some(value) = group.get(field.name) {
                let path = format!("{path}/{}", field.name);
                self.value(&path, &field.label_id(), field.shape, value);
            }
        }
    }

    fn value(&mut self, path: &str, label: &str, shape: &Shape, value: &Value) {
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
                if *to == RecordKind::Person {
                    let name = self.names.get(value.as_str().unwrap_or_default()).cloned();
                    let unnamed = || self.strings.text("incident-person-unnamed");
                    let name = name.unwrap_or_else(unnamed);
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
            self.entries.push(EntryView {
                path: path.to_owned(),
                incident: self.incident,
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use cairn_model::vocabulary::Role;
    use cairn_model::{Answer, Incident, Participation, ParticipationId, PersonId, Text};

    use super::*;

    fn file() -> IncidentFile {
        let mut incident = Incident::new(IncidentId::random());
        incident.title = Answer::Known(Text::new("en", "Arrest after a side event"));
        incident.ongoing = Answer::Known(true);
        let mut person = Person::new(PersonId::random());
        person.names.full = Answer::Known(Text::new("und", "Amal"));
        let part = Participation::new(
            ParticipationId::random(),
            incident.id,
            person.id,
            Role::Victim,
        );
        let mut file = IncidentFile::new(incident);
        file.persons.push(person);
        file.participations.push(part);
        file
    }

    #[test]
    fn every_value_stands_there_with_its_label_its_place_and_in_words() {
        let listed = entries(&[file()], &Strings::new("en"));
        let has =
            |label: &str, value: &str| listed.iter().any(|e| e.label == label && e.value == value);
        assert!(has("field-incident-title", "Arrest after a side event"));
        assert!(has("incident-language", "en"));
        assert!(has("field-incident-ongoing", "Yes"));
        assert!(has("field-person-names-full", "Amal"));
        assert!(
            has("field-participation-person", "Amal"),
            "a person by name, not by id"
        );
        assert!(has(
            "field-participation-role",
            &Strings::new("en").text("role-victim")
        ));
        let title = listed
            .iter()
            .find(|e| e.label == "field-incident-title")
            .unwrap();
        assert_eq!(title.path, "/incidents/0/incident/title/known/text");
    }

    #[test]
    fn the_list_begins_with_what_happened() {
        let mut file = file();
        file.incident.narrative = Answer::Known(Text::new("en", "An invented account."));
        let listed = entries(&[file], &Strings::new("en"));
        let labels: Vec<&str> = listed.iter().map(|e| e.label.as_str()).collect();
        let first = [
            "field-incident-title",
            "incident-language",
            "field-incident-narrative",
        ];
        assert_eq!(labels.get(..3), Some(&first[..]));
    }

    #[test]
    fn a_question_that_nobody_has_asked_is_not_listed_and_an_answer_that_is_missing_is() {
        let mut file = file();
        file.incident.start = Answer::Missing(cairn_model::Missing::WithheldByPerson);
        let listed = entries(&[file], &Strings::new("en"));
        assert!(listed.iter().any(|e| e.path.ends_with("/start/missing")));
        assert!(!listed.iter().any(|e| e.path.ends_with("/end/missing")));
    }

    #[test]
    fn every_label_is_a_text_that_exists() {
        let strings = Strings::new("en");
        for kind in RecordKind::ALL {
            for_each_label(kind.fields(), &mut |id| assert!(strings.has(id), "{id}"));
        }
        for id in [
            "incident-language",
            "incident-date-qualifier",
            "incident-date-as-given",
            "export-preview-other",
        ] {
            assert!(strings.has(id), "{id}");
        }
    }

    fn for_each_label(fields: &[Field], each: &mut dyn FnMut(&str)) {
        for field in fields.iter().filter(|field| field.name != "id") {
            each(&field.label_id());
            let mut shape = field.shape;
            while let Shape::Answer { of } | Shape::List { of } | Shape::Optional { of } = shape {
                shape = of;
            }
            if let Shape::Group { fields } = shape {
                for_each_label(fields, each);
            }
        }
    }
}
