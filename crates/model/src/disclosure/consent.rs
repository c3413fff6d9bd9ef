//! Who has agreed, and who must have.

use std::collections::{BTreeMap, BTreeSet};

use super::{Because, DisclosureRequest};
use crate::shape::Part as _;
use crate::vocabulary::ConsentValue;
use crate::{Consent, IncidentFile, Person, PersonId, ReceiverId, RecordKind};

/// Everybody who is known or linked, and whether they are left out.
pub(super) struct Standing<'a> {
    left_out: BTreeMap<PersonId, ConsentValue>,
    /// Persons who are left out and of whom there is a record, in a fixed order.
    pub(super) protected: Vec<&'a Person>,
}

impl<'a> Standing<'a> {
    pub(super) fn of(request: &DisclosureRequest<'a>) -> Self {
        let mut free = alleged_perpetrators_only(request.files);
        for person in request.known_persons {
            free.remove(&person.id);
        }
        let records =
            || (request.files.iter().flat_map(|f| &f.persons)).chain(request.known_persons);
        let mut ids: BTreeSet<PersonId> = records().map(|p| p.id).collect();
        ids.extend(request.files.iter().flat_map(linked));
        let values = strictest(request.consents, request.receivers);
        let left_out: BTreeMap<_, _> = ids
            .into_iter()
            .map(|id| (id, values(id)))
            .filter(|(id, value)| is_no(*value) || !free.contains(id))
            .filter(|(_, value)| *value != ConsentValue::Granted)
            .collect();
        // The same person may stand in several files, with names that a later edit changed: every version counts.
        let mut protected: Vec<&Person> = Vec::new();
        for person in records().filter(|p| left_out.contains_key(&p.id)) {
            if !protected.contains(&person) {
                protected.push(person);
            }
        }
        Self {
            left_out,
            protected,
        }
    }

    /// Why this person does not leave; `None` where they do.
    pub(super) fn refusal(&self, person: PersonId) -> Option<Because> {
        let value = *self.left_out.get(&person)?;
        Some(Because::Consent { person, value })
    }
}

/// Gives, for a person, the strictest of their values over all receivers.
fn strictest<'a>(
    consents: &'a [Consent],
    receivers: &'a [ReceiverId],
) -> impl Fn(PersonId) -> ConsentValue + 'a {
    let mut given: BTreeMap<(PersonId, ReceiverId), ConsentValue> = BTreeMap::new();
    for consent in consents {
        given
            .entry((consent.person, consent.receiver))
            .and_modify(|held| *held = stricter(*held, consent.value))
            .or_insert(consent.value);
    }
    move |person| {
        receivers
            .iter()
            .map(|receiver| given.get(&(person, *receiver)).copied().unwrap_or_default())
            .reduce(stricter)
            .unwrap_or_default()
    }
}

fn stricter(a: ConsentValue, b: ConsentValue) -> ConsentValue {
    let rank = |value| match value {
        ConsentValue::Granted => 0,
        ConsentValue::GrantedWithConditions => 1,
        ConsentValue::NotAsked => 2,
        ConsentValue::Refused => 3,
        ConsentValue::Withdrawn => 4,
    };
    if rank(a) >= rank(b) { a } else { b }
}

/// Whether somebody was asked and said no, or took a yes back.
fn is_no(value: ConsentValue) -> bool {
    match value {
        ConsentValue::Refused | ConsentValue::Withdrawn => true,
        ConsentValue::Granted | ConsentValue::GrantedWithConditions | ConsentValue::NotAsked => {
            false
        }
    }
}

/// Everybody whom these incidents link as alleged perpetrators and in no other way.
fn alleged_perpetrators_only(files: &[IncidentFile]) -> BTreeSet<PersonId> {
    let (accused, otherwise): (Vec<_>, Vec<_>) = (files.iter())
        .flat_map(IncidentFile::persons_named)
        .partition(|(kind, _)| *kind == RecordKind::Involvement);
    let otherwise: BTreeSet<PersonId> = otherwise.into_iter().map(|(_, id)| id).collect();
    let accused = accused.into_iter().map(|(_, id)| id);
    accused.filter(|id| !otherwise.contains(id)).collect()
}

fn linked(file: &IncidentFile) -> impl Iterator<Item = PersonId> {
    let persons = file.persons.iter().flat_map(close_persons);
    file.persons_named()
        .into_iter()
        .map(|(_, id)| id)
        .chain(persons)
}

/// Persons whom the record of another person names.
fn close_persons(person: &Person) -> Vec<PersonId> {
    let mut found = Vec::new();
    person.links(&mut |link| {
        if link.kind == RecordKind::Person {
            found.push(PersonId(link.id));
        }
    });
    found
}
