//! Persons who are not named and stand there all the same: under a number that is theirs in one bundle, and an id that was drawn for it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::consent::Standing;
use super::{Because, LeftOut};
use crate::vocabulary::PersonKind;
use crate::{Answer, IncidentFile, Missing, ParticipationId, Person, PersonId, Record as _, Text};

/// The pseudonyms of one bundle. One object serves all parts of it, so that a number is one person throughout; another bundle gets another, so
/// that nobody can tell from two of them that they mean the same person.
#[derive(Default)]
pub struct Pseudonyms {
    numbers: BTreeMap<PersonId, usize>,
    ids: BTreeMap<PersonId, PersonId>,
}

impl Pseudonyms {
    /// What stands in a text in place of a person's name: `[person 1]`.
    pub(super) fn mark(&mut self, person: PersonId) -> String {
        let next = self.numbers.len() + 1;
        format!("[person {}]", self.numbers.entry(person).or_insert(next))
    }

    /// The ids of these persons.
    pub(super) fn of(
        &mut self,
        persons: impl Iterator<Item = PersonId>,
    ) -> BTreeMap<PersonId, PersonId> {
        persons.map(|person| (person, self.id(person))).collect()
    }

    fn id(&mut self, person: PersonId) -> PersonId {
        *self.ids.entry(person).or_insert_with(PersonId::random)
    }
}

/// Puts in place of everybody who is hidden somebody of whom nothing is known but a number, under ids that no other bundle has.
pub(super) fn hide(
    files: &mut [IncidentFile],
    standing: &Standing<'_>,
    pseudonyms: &mut Pseudonyms,
    left_out: &mut Vec<LeftOut>,
) -> serde_json::Result<()> {
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    for person in standing.hidden() {
        let id = pseudonyms.id(person);
        renamed.insert(person.to_string(), id.to_string());
    }
    let mut listed: BTreeSet<PersonId> = BTreeSet::new();
    for file in files.iter_mut() {
        for person in &mut file.persons {
            if !standing.is_hidden(person.id) {
                continue;
            }
            if listed.insert(person.id) {
                left_out.push(LeftOut {
                    record: person.record_id(),
                    field: None,
                    because: Because::Pseudonym { person: person.id },
                });
            }
            *person = nobody(person.id, person.kind, pseudonyms.mark(person.id))?;
        }
        // The id of their part in an incident would tie two bundles together as well as their own.
        let parts = file.participations.iter();
        for part in parts.filter(|part| standing.is_hidden(part.person)) {
            let id = ParticipationId::random();
            renamed.insert(part.id.to_string(), id.to_string());
        }
    }
    if renamed.is_empty() {
        return Ok(());
    }
    for file in files {
        let mut json = serde_json::to_value(&*file)?;
        rename(&mut json, &renamed);
        *file = serde_json::from_value(json)?;
    }
    Ok(())
}

/// A person of whom everything is withheld but that they are one.
fn nobody(id: PersonId, kind: PersonKind, mark: String) -> serde_json::Result<Person> {
    let mut json = serde_json::to_value(Person::new(id))?;
    withhold(&mut json)?;
    let mut person: Person = serde_json::from_value(json)?;
    person.kind = kind;
    person.names.full = Answer::Known(Text::new("und", mark));
    Ok(person)
}

/// Says of every open answer that it is withheld, since nobody who reads it can know whether anybody asked.
fn withhold(json: &mut Value) -> serde_json::Result<()> {
    let open = serde_json::to_value(Answer::<bool>::default())?;
    let withheld = serde_json::to_value(Answer::<bool>::Missing(Missing::WithheldForSafety))?;
    fn put(json: &mut Value, open: &Value, withheld: &Value) {
        if json == open {
            *json = withheld.clone();
        } else if let Value::Object(members) = json {
            members
                .values_mut()
                .for_each(|json| put(json, open, withheld));
        }
    }
    put(json, &open, &withheld);
    Ok(())
}

fn rename(json: &mut Value, renamed: &BTreeMap<String, String>) {
    match json {
        Value::String(text) => {
            if let Some(new) = renamed.get(text.as_str()) {
                new.clone_into(text);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, renamed)),
        Value::Object(members) => members.values_mut().for_each(|json| rename(json, renamed)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
