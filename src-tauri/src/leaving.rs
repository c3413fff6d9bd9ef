//! Every value that would leave, one by one, as the preview shows it.
//!
//! A question that nobody has asked says nothing and is not listed, nor are the random ids by which records point to one
//! another; a person is listed by name. Everything else in `records.json` is.

use std::collections::BTreeMap;

use cairn_model::{IncidentFile, IncidentId, Person, PersonId};
use cairn_strings::Strings;
use serde::Serialize;
use serde_json::Value;

use crate::view::EntryView;

/// What is known of a field: the Fluent id of its label, and of which vocabulary its value is.
struct Field {
    part: &'static str,
    name: &'static str,
    label: &'static str,
    words: Words,
}

/// How a code becomes words.
#[derive(Clone, Copy)]
enum Words {
    /// It is text, a number, a date.
    AsIs,
    /// A code of a vocabulary: `<vocabulary>-<code>`.
    Of(&'static str),
    /// An ISO 3166-1 alpha-3 code: `country-<code>`.
    Country,
    /// Yes or no.
    YesNo,
    /// A person's id.
    Person,
}

macro_rules! fields {
    ($($part:literal: [$($name:literal $label:literal $words:expr;)+])+) => {
        &[$($(Field { part: $part, name: $name, label: $label, words: $words }),+),+]
    };
}

use Words::{AsIs, Country, Of, Person as Somebody, YesNo};

const FIELDS: &[Field] = fields! {
    "incident": [
        "title" "incident-title" AsIs;
        "narrative" "incident-narrative" AsIs;
        "start" "incident-start" AsIs;
        "end" "incident-end" AsIs;
        "ongoing" "incident-ongoing" YesNo;
        "state" "incident-place-state" Country;
        "locality" "incident-place-locality" AsIs;
        "is_reprisal" "incident-reprisal" Of("reprisal");
        "status" "incident-status" Of("incident-status");
        "sensitivity" "incident-sensitivity" Of("sensitivity");
    ]
    "persons": [
        "kind" "incident-person-kind" Of("person-kind");
        "full" "incident-person-name" AsIs;
        "others" "incident-person-other-names" AsIs;
        "occupation" "incident-person-occupation" AsIs;
        "contact" "incident-person-contact" AsIs;
    ]
    "participations": [
        "person" "incident-consent-person" Somebody;
        "role" "incident-person-role" Of("role");
    ]
    "acts": [
        "victim" "incident-act-victim" Somebody;
        "act_type" "incident-act-type" Of("act-type");
        "start" "incident-act-start" AsIs;
        "stated_reason" "incident-act-reason" AsIs;
    ]
    "involvements": [
        "actor" "incident-involvement-actor" Somebody;
        "actor_type" "incident-involvement-type" Of("perpetrator-type");
        "description" "incident-involvement-description" AsIs;
        "degree" "incident-involvement-degree" Of("degree");
        "state_link" "incident-involvement-state-link" Of("state-link");
    ]
    "engagements": [
        "persons" "incident-engagement-persons" Somebody;
        "mechanism" "incident-engagement-mechanism" Of("mechanism");
        "body_detail" "incident-engagement-detail" AsIs;
        "mode" "incident-engagement-mode" Of("engagement-mode");
        "format" "incident-engagement-format" Of("engagement-format");
        "status" "incident-engagement-status" Of("engagement-status");
        "op4_limb" "incident-engagement-limb" Of("op4-limb");
        "date" "incident-engagement-date" AsIs;
        "subject" "incident-engagement-subject" AsIs;
        "visibility" "incident-engagement-visibility" Of("visibility");
        "authorities_knew" "incident-engagement-knew" Of("authorities-knew");
    ]
    "evidence": [
        "title" "incident-evidence-title" AsIs;
        "kind" "incident-evidence-kind" Of("evidence-kind");
        "role" "incident-evidence-role" Of("evidence-role");
        "original_filename" "incident-evidence-file" AsIs;
        "size" "incident-evidence-size" AsIs;
        "media_type" "incident-evidence-type" AsIs;
        "sha256" "incident-evidence-hash" AsIs;
        "concerns" "incident-evidence-concerns" Somebody;
        "obtained" "incident-evidence-obtained" AsIs;
        "made_at" "incident-evidence-made" AsIs;
        "description" "incident-evidence-description" AsIs;
        "sensitivity" "incident-sensitivity" Of("sensitivity");
    ]
};

/// Lists what leaves of these incidents, in the order of the incident page.
pub fn entries(files: &[IncidentFile], strings: &Strings) -> Vec<EntryView> {
    let mut listing = Listing {
        strings,
        names: names(files),
        entries: Vec::new(),
    };
    for (index, file) in files.iter().enumerate() {
        listing.file(index, file);
    }
    listing.entries
}

/// A person's name, if it is known.
pub fn name_of(person: &Person) -> Option<String> {
    person.all_names().next().map(str::to_owned)
}

fn names(files: &[IncidentFile]) -> BTreeMap<String, String> {
    let persons = files.iter().flat_map(|file| &file.persons);
    persons
        .filter_map(|p| Some((PersonId::to_string(&p.id), name_of(p)?)))
        .collect()
}

struct Listing<'a> {
    strings: &'a Strings,
    names: BTreeMap<String, String>,
    entries: Vec<EntryView>,
}

/// Where the walk stands: the path so far, and what is known of the field.
#[derive(Clone)]
struct Spot<'a> {
    incident: IncidentId,
    part: &'a str,
    path: String,
    field: Option<&'static Field>,
}

impl Listing<'_> {
    fn file(&mut self, index: usize, file: &IncidentFile) {
        let Ok(Value::Object(parts)) = to_value(file) else {
            return;
        };
        let mut parts: Vec<_> = parts.iter().collect();
        parts.sort_by_key(|(part, _)| FIELDS.iter().position(|f| f.part == part.as_str()));
        for (part, value) in parts {
            let spot = Spot {
                incident: file.incident.id,
                part,
                path: format!("/incidents/{index}/{part}"),
                field: None,
            };
            self.walk(&spot, "", value);
        }
    }

    fn walk(&mut self, spot: &Spot<'_>, key: &str, value: &Value) {
        match value {
            Value::Object(members) => {
                let mut members: Vec<_> = members
                    .iter()
                    .filter(|(name, _)| !matches!(name.as_str(), "id" | "incident" | "act"))
                    .collect();
                members.sort_by_key(|(name, _)| place(spot, name));
                members
                    .into_iter()
                    .for_each(|(name, value)| self.walk(&spot.at(name), name, value));
            }
            Value::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(n, item)| self.walk(&spot.at_index(n), key, item)),
            Value::Null => {}
            leaf @ (Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
                self.leaf(spot, key, leaf);
            }
        }
    }

    fn leaf(&mut self, spot: &Spot<'_>, key: &str, leaf: &Value) {
        let raw = match leaf {
            Value::String(text) => text.clone(),
            other @ (Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::Array(_)
            | Value::Object(_)) => other.to_string(),
        };
        let value = match (key, raw.as_str()) {
            ("missing", "not_asked") | ("language", "und") | ("qualifier", "exact") | (_, "") => {
                return;
            }
            ("missing", code) => self.code("missing", code),
            ("qualifier", code) => self.code("incident-date-how", code),
            ("language" | "time_zone" | "as_given" | "end" | "translator", _) => raw,
            _ => self.worded(spot.field.map_or(AsIs, |f| f.words), raw),
        };
        self.entries.push(EntryView {
            path: spot.path.clone(),
            incident: spot.incident,
            label: label(spot.field, key).to_owned(),
            value,
        });
    }

    fn worded(&self, words: Words, raw: String) -> String {
        match words {
            AsIs => raw,
            Of(vocabulary) => self.code(vocabulary, &raw),
            Country => self.code("country", &raw.to_ascii_lowercase()),
            YesNo if raw == "true" => self.strings.text("incident-yes"),
            YesNo => self.strings.text("incident-no"),
            Somebody => match self.names.get(&raw) {
                Some(name) => name.clone(),
                None => self.strings.text("incident-person-unnamed"),
            },
        }
    }

    fn code(&self, vocabulary: &str, code: &str) -> String {
        self.strings
            .text(&format!("{vocabulary}-{}", code.replace('_', "-")))
    }
}

impl Spot<'_> {
    fn at(&self, name: &str) -> Self {
        let found = FIELDS
            .iter()
            .find(|f| f.part == self.part && f.name == name);
        let mut next = self.at_index(name);
        // The outermost name counts: the text of a title is still the title.
        next.field = self.field.or(found);
        next
    }

    fn at_index(&self, name: impl std::fmt::Display) -> Self {
        let mut next = self.clone();
        next.path = format!("{}/{name}", self.path);
        next
    }
}

/// Where a member is listed: a field where the incident page has it, a text before its language.
fn place(spot: &Spot<'_>, name: &str) -> usize {
    let asked = if name == "place" { "state" } else { name };
    match FIELDS
        .iter()
        .position(|f| f.part == spot.part && f.name == asked)
    {
        Some(at) if spot.field.is_none() => at,
        Some(_) | None if name == "text" => 0,
        Some(_) | None => FIELDS.len(),
    }
}

fn label(field: Option<&Field>, key: &str) -> &'static str {
    match (key, field) {
        ("language", _) => "incident-language",
        ("qualifier", _) => "incident-date-qualifier",
        ("as_given", _) => "incident-date-as-given",
        (_, Some(field)) => field.label,
        ("exhibit_no", None) => "export-preview-exhibit-number",
        ("crc32", None) => "export-preview-crc",
        (_, None) => "export-preview-other",
    }
}

fn to_value(file: &impl Serialize) -> serde_json::Result<Value> {
    serde_json::to_value(file)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use cairn_model::vocabulary::Role;
    use cairn_model::{Answer, Incident, Participation, ParticipationId, Text};

    use super::*;

    fn file() -> IncidentFile {
        let mut incident = Incident::new(IncidentId::random());
        incident.title = Answer::Known(Text::new("en", "Arrest after a side event"));
        incident.ongoing = Answer::Known(true);
        let mut person = Person::new(PersonId::random());
        person.names.full = Answer::Known(Text::new("und", "Amal"));
        let part = Participation {
            id: ParticipationId::random(),
            incident: incident.id,
            person: person.id,
            role: Role::Victim,
        };
        IncidentFile {
            incident,
            persons: vec![person],
            participations: vec![part],
            acts: vec![],
            involvements: vec![],
            engagements: vec![],
            evidence: vec![],
        }
    }

    #[test]
    fn every_value_stands_there_with_its_label_its_place_and_in_words() {
        let listed = entries(&[file()], &Strings::new("en"));
        let has =
            |label: &str, value: &str| listed.iter().any(|e| e.label == label && e.value == value);
        assert!(has("incident-title", "Arrest after a side event"));
        assert!(has("incident-language", "en"));
        assert!(has("incident-ongoing", "Yes"));
        assert!(has("incident-person-name", "Amal"));
        assert!(
            has("incident-consent-person", "Amal"),
            "a person by name, not by id"
        );
        assert!(has(
            "incident-person-role",
            &Strings::new("en").text("role-victim")
        ));
        let title = listed.iter().find(|e| e.label == "incident-title").unwrap();
        assert_eq!(title.path, "/incidents/0/incident/title/known/text");
    }

    #[test]
    fn the_list_begins_with_what_happened() {
        let mut file = file();
        file.incident.narrative = Answer::Known(Text::new("en", "An invented account."));
        let listed = entries(&[file], &Strings::new("en"));
        let labels: Vec<&str> = listed.iter().map(|e| e.label.as_str()).collect();
        let first = ["incident-title", "incident-language", "incident-narrative"];
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
        for field in FIELDS {
            assert!(strings.has(field.label), "{}", field.label);
        }
        for id in [
            "incident-language",
            "incident-date-qualifier",
            "incident-date-as-given",
            "export-preview-exhibit-number",
            "export-preview-crc",
            "export-preview-other",
        ] {
            assert!(strings.has(id), "{id}");
        }
    }
}
