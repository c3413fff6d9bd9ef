//! An incident as a line: what the vault holds of it, so that another vault can take it in.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::{
    Case, Consent, IncidentId, InformedConsent, Person, PersonId, Receiver, Record, RecordKind,
};
use cairn_vault::{Error, Vault};
use serde_json::{Value, json};

use crate::line::list_of_kind;
use crate::links::{Fate, Link, links};

/// An incident with its parts, the cases that it is part of, everybody whom one of these names, and what those persons agreed to. In
/// links, receivers are given by their keys.
///
/// # Errors
/// [`Error::NotFound`], and those of reading the vault.
pub fn incident_line(vault: &Vault, incident: IncidentId) -> Result<Value, Error> {
    let mut file = vault.incident_file(incident)?;
    let cases: Vec<Case> = values(vault, |case: &Case| case.incidents.contains(&incident))?;
    let mut linked: Vec<PersonId> = cases.iter().flat_map(persons_of).collect();
    linked.extend(file.persons.iter().flat_map(persons_of));
    let mut found: BTreeSet<PersonId> = file.persons.iter().map(|person| person.id).collect();
    let mut informed: Vec<InformedConsent> = Vec::new();
    // Somebody who spoke for a person, or is close to one, may be named by that alone; and so on.
    loop {
        let asked: Vec<InformedConsent> = values(vault, |consent: &InformedConsent| {
            found.contains(&consent.person) && !informed.iter().any(|known| known.id == consent.id)
        })?;
        linked.extend(asked.iter().flat_map(persons_of));
        informed.extend(asked);
        let mut is_new = false;
        for id in std::mem::take(&mut linked) {
            if found.insert(id)
                && let Some(person) = find(vault, id)?
            {
                linked.extend(persons_of(&person));
                file.persons.push(person);
                is_new = true;
            }
        }
        if !is_new && linked.is_empty() {
            break;
        }
    }
    let consents: Vec<Consent> =
        values(vault, |consent: &Consent| found.contains(&consent.person))?;
    let mut line = serde_json::to_value(&file).map_err(|_| Error::Unreadable)?;
    line["consents"] = json!(consents);
    line["informed_consents"] = json!(informed);
    line["cases"] = json!(cases);
    name_receivers(vault, &mut line)?;
    // Whether maps keep an order of their own is a feature of serde_json that any dependency may turn on.
    line.sort_all_objects();
    Ok(line)
}

fn values<R: Record>(vault: &Vault, keep: impl Fn(&R) -> bool) -> Result<Vec<R>, Error> {
    let stored = vault.records::<R>()?.into_iter();
    Ok(stored.map(|stored| stored.value).filter(keep).collect())
}

fn find(vault: &Vault, id: PersonId) -> Result<Option<Person>, Error> {
    match vault.record::<Person>(id.0) {
        Ok(stored) => Ok(Some(stored.value)),
        // Removed since; the link stays as it is.
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

fn persons_of<R: Record>(record: &R) -> Vec<PersonId> {
    let mut found = Vec::new();
    record.links(&mut |link| {
        if link.kind == RecordKind::Person {
            found.push(PersonId(link.id));
        }
    });
    found
}

/// Puts keys in place of the ids of receivers.
fn name_receivers(vault: &Vault, line: &mut Value) -> Result<(), Error> {
    let keys: BTreeMap<String, String> = values(vault, |_: &Receiver| true)?
        .into_iter()
        .map(|receiver| (receiver.id.to_string(), receiver.recipient))
        .collect();
    for kind in RecordKind::ALL {
        let Some(list) = list_of_kind(kind) else {
            continue;
        };
        let records = line.get_mut(list).and_then(Value::as_array_mut);
        for record in records.into_iter().flatten() {
            links(kind.fields(), record, &mut |link: Link<'_>| {
                let key = link.value.as_str().and_then(|id| keys.get(id));
                if let Some(key) = key.filter(|_| link.to == RecordKind::Receiver) {
                    *link.value = Value::String(key.clone());
                }
                Fate::Stays
            });
        }
    }
    Ok(())
}
