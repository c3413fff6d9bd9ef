//! Ids in the input: a UUID stands for itself, any other string is a label that holds within its line, and none at all
//! means that nothing refers to the record.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::batch::{Batch, Reference};
use super::record::Place;
use crate::failure::Failure;

/// The labels of one line.
#[derive(Default)]
pub(super) struct Labels {
    persons: BTreeMap<String, Uuid>,
    acts: BTreeMap<String, Uuid>,
}

/// What a reference may point to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A person in this file or already in the vault.
    Person,
    /// An act in the same line.
    Act,
}

/// Puts an id where the object has none or a label; gives the id.
pub(super) fn identify(
    object: &mut Map<String, Value>,
    names: Option<&mut BTreeMap<String, Uuid>>,
    place: &Place<'_>,
) -> Result<Uuid, Failure> {
    let label = match object.remove("id") {
        None => None,
        Some(Value::String(label)) if !label.trim().is_empty() => Some(label),
        Some(_) => return Err(place.field("id")),
    };
    let id = label
        .as_deref()
        .and_then(|label| Uuid::try_parse(label).ok())
        .unwrap_or_else(Uuid::new_v4);
    object.insert("id".to_owned(), Value::String(id.to_string()));
    if let (Some(names), Some(label)) = (names, label)
        && names.insert(label, id).is_some()
    {
        return Err(place.taken("id"));
    }
    Ok(id)
}

impl Labels {
    /// Where labels of this kind are kept.
    pub(super) const fn of(&mut self, target: Target) -> &mut BTreeMap<String, Uuid> {
        match target {
            Target::Person => &mut self.persons,
            Target::Act => &mut self.acts,
        }
    }

    /// Replaces a label by the id it stands for. An id from elsewhere is left for the vault to confirm.
    pub(super) fn resolve(
        &self,
        value: &mut Value,
        target: Target,
        field: &str,
        place: &Place<'_>,
        batch: &mut Batch,
    ) -> Result<(), Failure> {
        let Value::String(label) = value else {
            return Err(place.field(field));
        };
        let known = match target {
            Target::Person => self.persons.get(label),
            Target::Act => self.acts.get(label),
        };
        let id = match (known, Uuid::try_parse(label)) {
            (Some(id), _) => *id,
            (None, Ok(id)) if target == Target::Person => {
                batch.elsewhere.push(Reference {
                    person: id,
                    otherwise: place.reference(field),
                });
                id
            }
            (None, _) => return Err(place.reference(field)),
        };
        *value = Value::String(id.to_string());
        Ok(())
    }
}
