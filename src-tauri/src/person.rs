//! Lists persons, records them, and puts the page of one together: everything that names them, and who may be the same.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::shape::{Mark, Shape, pointing_at};
use cairn_model::{
    Answer, Case, Consent, EachRecord, IncidentFile, IncidentId, InformedConsent, LikelyDuplicate,
    Person, PersonId, Record, RecordId, RecordKind, Text, alike, likely_duplicates,
};
use cairn_vault::Vault;
use serde_json::Value;

use crate::error::CommandError;
use crate::view::{DuplicateView, NamedInView, PersonCreateDraft, PersonRowView, PersonView};
use crate::{case, page};

/// Everybody recorded, in the order in which they were.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn list(vault: &Vault) -> Result<Vec<PersonRowView>, CommandError> {
    let persons: Vec<Person> = page::values(vault)?;
    let counts = vault.naming_counts()?;
    let mut duplicates = likely_duplicates(&persons);
    let rows = persons.iter().map(|person| PersonRowView {
        id: person.id,
        name: name(person),
        other_names: other_names(person),
        kind: person.kind,
        incidents: counts.get(&person.id).copied().unwrap_or_default(),
        duplicates: duplicates.remove(&person.id).unwrap_or_default(),
    });
    Ok(rows.collect())
}

/// A person's full name, where it is known.
pub fn name(person: &Person) -> Option<String> {
    let full = person.names.full.known()?.text.trim();
    (!full.is_empty()).then(|| full.to_owned())
}

fn other_names(person: &Person) -> Vec<String> {
    let full = name(person);
    let mut others: Vec<String> = person.all_names().map(str::to_owned).collect();
    others.retain(|other| Some(other) != full.as_ref());
    others
}

/// Records a person outside of any incident.
///
/// # Errors
/// [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn create(vault: &mut Vault, draft: &PersonCreateDraft) -> Result<PersonId, CommandError> {
    let mut person = Person::new(PersonId::random());
    let name = draft.name.as_str().trim();
    if !name.is_empty() {
        person.names.full = Answer::Known(Text::new(draft.language.as_str(), name));
    }
    vault.transaction(|tx| tx.put(&person))?;
    Ok(person.id)
}

/// Everybody whose name is like one that is being typed.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn alike_to(vault: &Vault, name: &str) -> Result<Vec<DuplicateView>, CommandError> {
    let persons: Vec<Person> = page::values(vault)?;
    shown(vault, &persons, alike(name, &persons))
}

fn shown(
    vault: &Vault,
    persons: &[Person],
    found: Vec<LikelyDuplicate>,
) -> Result<Vec<DuplicateView>, CommandError> {
    let by_id: BTreeMap<PersonId, &Person> = persons.iter().map(|p| (p.id, p)).collect();
    let mut views = Vec::with_capacity(found.len());
    for LikelyDuplicate { likeness, person } in found {
        let naming = vault.incidents_naming(person)?.len();
        views.push(DuplicateView {
            id: person,
            name: by_id.get(&person).and_then(|person| name(person)),
            likeness,
            incidents: u32::try_from(naming).unwrap_or(u32::MAX),
        });
    }
    Ok(views)
}

/// The page of a person.
///
/// # Errors
/// [`CommandError::NotFound`], [`CommandError::Damaged`].
pub fn view(vault: &Vault, id: PersonId) -> Result<PersonView, CommandError> {
    let stored = vault.record::<Person>(id.0)?;
    let persons: Vec<Person> = page::values(vault)?;
    let duplicates = likely_duplicates(&persons).remove(&id).unwrap_or_default();
    let files = files_naming(vault, id)?;
    let incidents = files.iter().map(|file| case::incident(&file.incident));
    Ok(PersonView {
        named_in: named_in(vault, id, &files, &persons)?,
        incidents: incidents.collect(),
        duplicates: shown(vault, &persons, duplicates)?,
        drafts: page::drafts_of(vault, &stored.value)?,
        revision: u32::try_from(stored.revision).unwrap_or(u32::MAX),
        updated_at: stored.updated_at,
        person: stored.value,
    })
}

/// Every incident that names a person, whole, the earliest first.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn files_naming(vault: &Vault, id: PersonId) -> Result<Vec<IncidentFile>, CommandError> {
    let ids: BTreeSet<IncidentId> = vault.incidents_naming(id)?.into_iter().collect();
    let files = ids
        .into_iter()
        .map(|incident| vault.incident_file(incident));
    let mut files: Vec<IncidentFile> = files.collect::<Result<_, _>>()?;
    files.sort_by_key(|file| {
        let start = file.incident.start.known();
        (start.is_none(), start.map(|date| date.value))
    });
    Ok(files)
}

fn named_in(
    vault: &Vault,
    id: PersonId,
    files: &[IncidentFile],
    persons: &[Person],
) -> Result<Vec<NamedInView>, CommandError> {
    let kind = RecordKind::Person;
    let mut naming = Naming {
        target: RecordId { kind, id: id.0 },
        found: Vec::new(),
    };
    for file in files {
        // Persons are shared: what they say of each other is no part of the incident.
        let mut parts = file.clone();
        parts.persons.clear();
        parts.each_record(&mut naming);
    }
    persons.iter().for_each(|person| naming.record(person));
    page::values::<Case>(vault)?
        .iter()
        .for_each(|case| naming.record(case));
    page::values::<Consent>(vault)?
        .iter()
        .for_each(|consent| naming.record(consent));
    page::values::<InformedConsent>(vault)?
        .iter()
        .for_each(|consent| naming.record(consent));
    Ok(naming.found)
}

/// Collects the records that point to one.
struct Naming {
    target: RecordId,
    found: Vec<NamedInView>,
}

impl EachRecord for Naming {
    fn record<R: Record>(&mut self, record: &R) {
        let mut points = false;
        record.links(&mut |id| points |= id == self.target);
        if !points || record.record_id() == self.target {
            return;
        }
        let Ok(body) = serde_json::to_value(record) else {
            return;
        };
        let mut fields = Vec::new();
        pointing_at(R::KIND.fields(), &body, self.target, &mut |at| {
            fields.push(at)
        });
        self.found.push(NamedInView {
            record: record.record_id(),
            incident: record.incident(),
            fields,
            sort: sort::<R>(&body),
            title: title(&body),
        });
    }
}

/// The label of the code without which there is no such record.
fn sort<R: Record>(body: &Value) -> Option<String> {
    R::KIND.fields().iter().find_map(|field| {
        let Shape::Code { vocabulary, .. } = field.shape else {
            return None;
        };
        let is_given = field.marks.contains(&Mark::Given);
        let code = body.get(field.name)?.as_str().filter(|_| is_given)?;
        Some(format!("{vocabulary}-{}", code.replace('_', "-")))
    })
}

/// The title of a case, the name of a person.
fn title(body: &Value) -> Option<String> {
    ["/title/known/text", "/names/full/known/text"]
        .into_iter()
        .find_map(|at| body.pointer(at)?.as_str())
        .map(str::to_owned)
}
