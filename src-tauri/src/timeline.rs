//! Puts a timeline together: of a case, of an incident, of a person.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::{
    Case, IncidentFile, IncidentId, Moment, Person, PersonId, Text, timeline as told,
};
use cairn_vault::Vault;

use crate::error::CommandError;
use crate::view::{PersonNameView, TimelineOf, TimelineView};
use crate::{case, person};

/// A timeline.
///
/// # Errors
/// [`CommandError::NotFound`], [`CommandError::Damaged`].
pub fn view(vault: &Vault, of: TimelineOf) -> Result<TimelineView, CommandError> {
    let (title, files) = match of {
        TimelineOf::Case(id) => {
            let case = vault.record::<Case>(id.0)?.value;
            let files = files(vault, &case.incidents)?;
            (case.title.known().map(Text::words), files)
        }
        TimelineOf::Incident(id) => {
            let file = vault.incident_file(id)?;
            (file.incident.title.known().map(Text::words), vec![file])
        }
        TimelineOf::Person(id) => {
            let person = vault.record::<Person>(id.0)?.value;
            (person::name(&person), person::files_naming(vault, id)?)
        }
    };
    let mut moments = told(&files);
    // Intervals are taken from all that happened; then what is others' is left out.
    if let TimelineOf::Person(id) = of {
        moments.retain(|moment| moment.concerns(id));
    }
    let incidents = files.iter().map(|file| case::incident(&file.incident));
    Ok(TimelineView {
        of,
        title,
        incidents: incidents.collect(),
        persons: names(&files, &moments),
        moments,
    })
}

/// The incidents of a case that are there, each once.
fn files(vault: &Vault, ids: &[IncidentId]) -> Result<Vec<IncidentFile>, CommandError> {
    let mut files = Vec::with_capacity(ids.len());
    for id in ids.iter().collect::<BTreeSet<_>>() {
        match vault.incident_file(*id) {
            Ok(file) => files.push(file),
            Err(cairn_vault::Error::NotFound) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Ok(files)
}

fn names(files: &[IncidentFile], moments: &[Moment]) -> Vec<PersonNameView> {
    let named = moments
        .iter()
        .flat_map(|m| m.persons.iter().chain(&m.actors));
    let named: BTreeSet<&PersonId> = named.collect();
    let persons = files.iter().flat_map(|file| &file.persons);
    let known: BTreeMap<PersonId, &Person> = persons.map(|person| (person.id, person)).collect();
    let views = named.into_iter().map(|id| PersonNameView {
        id: *id,
        name: known.get(id).and_then(|person| person::name(person)),
    });
    views.collect()
}
