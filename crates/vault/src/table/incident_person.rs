//! `incident_person`: which persons an incident names. Derived.

use std::collections::BTreeMap;

use cairn_model::{IncidentId, PersonId};
use rusqlite::Connection;
use uuid::Uuid;

use crate::Error;

const CLEAR: &str = "DELETE FROM incident_person";
const DELETE: &str = "DELETE FROM incident_person WHERE incident = ?1";
const INSERT: &str = "INSERT OR IGNORE INTO incident_person (person, incident) VALUES (?1, ?2)";
const OF_INCIDENT: &str = "SELECT person FROM incident_person WHERE incident = ?1";
const OF_PERSON: &str = "SELECT incident FROM incident_person WHERE person = ?1";
const COUNTS: &str = "SELECT person, count(*) FROM incident_person GROUP BY person";

/// Replaces what is held of one incident.
pub(crate) fn replace<'a>(
    c: &Connection,
    incident: IncidentId,
    persons: impl IntoIterator<Item = &'a PersonId>,
) -> Result<(), Error> {
    let incident = incident.to_string();
    c.prepare_cached(DELETE)?.execute([&incident])?;
    let mut insert = c.prepare_cached(INSERT)?;
    for person in persons {
        insert.execute([&person.to_string(), &incident])?;
    }
    Ok(())
}

/// Empties the table.
pub(crate) fn clear(c: &Connection) -> Result<(), Error> {
    c.execute(CLEAR, [])?;
    Ok(())
}

/// The persons whom an incident names.
pub(crate) fn persons(c: &Connection, incident: IncidentId) -> Result<Vec<Uuid>, Error> {
    let mut statement = c.prepare_cached(OF_INCIDENT)?;
    let rows = statement.query_map([incident.to_string()], |row| {
        row.get_ref(0)?
            .as_str()?
            .parse()
            .map_err(|_| rusqlite::Error::InvalidQuery)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The incidents that name a person.
pub(crate) fn incidents(c: &Connection, person: PersonId) -> Result<Vec<IncidentId>, Error> {
    let mut statement = c.prepare_cached(OF_PERSON)?;
    let rows = statement.query_map([person.to_string()], |row| {
        row.get_ref(0)?
            .as_str()?
            .parse()
            .map_err(|_| rusqlite::Error::InvalidQuery)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many incidents name each person that one names.
pub(crate) fn counts(c: &Connection) -> Result<BTreeMap<PersonId, u32>, Error> {
    let mut statement = c.prepare_cached(COUNTS)?;
    let rows = statement.query_map([], |row| {
        let person = row.get_ref(0)?.as_str()?.parse();
        Ok((
            person.map_err(|_| rusqlite::Error::InvalidQuery)?,
            row.get(1)?,
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
