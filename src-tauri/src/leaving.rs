//! Every value that would leave, one by one, as the preview shows it.
//!
//! A question that nobody has asked says nothing and is not listed, nor are the random ids by which records point to one
//! another; a person is listed by name. Everything else in `records.json` is.

use std::collections::BTreeMap;

use cairn_model::{EachRecord, IncidentFile, IncidentId, Person, Record, RecordKind};
use cairn_strings::Strings;

use crate::in_words::InWords;
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
        let Ok(value) = serde_json::to_value(record) else {
            return;
        };
        let link = |to: RecordKind, id: &str| {
            let name = || self.names.get(id).cloned();
            let unnamed = || self.strings.text("incident-person-unnamed");
            (to == RecordKind::Person).then(|| name().unwrap_or_else(unnamed))
        };
        let mut words = InWords::new(self.strings, &link);
        words.group(&path, R::KIND.fields(), &value);
        let incident = self.incident;
        let entries = words.lines.into_iter().map(|line| EntryView {
            path: line.path,
            incident,
            label: line.label,
            value: line.value,
        });
        self.entries.extend(entries);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use cairn_model::vocabulary::Role;
    use cairn_model::{Answer, Incident, Participation, ParticipationId, PersonId, Text};

    use cairn_model::shape::{Field, Shape};

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
            "incident-date-calendar",
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
