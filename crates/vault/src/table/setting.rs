//! `setting`: preferences.

use cairn_model::IncidentId;
use rusqlite::{Connection, OptionalExtension};

use crate::Error;

const GET: &str = "SELECT value FROM setting WHERE key = ?1";
const PUT: &str = "INSERT INTO setting (key, value) VALUES (?1, ?2) \
     ON CONFLICT (key) DO UPDATE SET value = excluded.value";

const ALL: &str = "SELECT key, value FROM setting ORDER BY key";
const REMOVE: &str = "DELETE FROM setting WHERE key = ?1";
/// What goes with an incident: every key that ends in its id.
const REMOVE_OF: &str = "DELETE FROM setting WHERE key LIKE '%/' || ?1";

/// Every preference with its value.
pub(crate) fn all(c: &Connection) -> Result<Vec<(String, String)>, Error> {
    let mut statement = c.prepare(ALL)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn get(c: &Connection, key: &str) -> Result<Option<String>, Error> {
    Ok(c.query_row(GET, [key], |row| row.get(0)).optional()?)
}

pub(crate) fn put(c: &Connection, key: &str, value: &str) -> Result<(), Error> {
    c.execute(PUT, [key, value])?;
    Ok(())
}

pub(crate) fn remove(c: &Connection, key: &str) -> Result<(), Error> {
    c.execute(REMOVE, [key])?;
    Ok(())
}

pub(crate) fn remove_of(c: &Connection, incident: IncidentId) -> Result<(), Error> {
    c.execute(REMOVE_OF, [incident.to_string()])?;
    Ok(())
}
