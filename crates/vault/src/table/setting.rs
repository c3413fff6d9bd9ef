//! `setting`: preferences.

use rusqlite::{Connection, OptionalExtension};

use crate::Error;

const GET: &str = "SELECT value FROM setting WHERE key = ?1";
const PUT: &str = "INSERT INTO setting (key, value) VALUES (?1, ?2) \
     ON CONFLICT (key) DO UPDATE SET value = excluded.value";

pub(crate) fn get(c: &Connection, key: &str) -> Result<Option<String>, Error> {
    Ok(c.query_row(GET, [key], |row| row.get(0)).optional()?)
}

pub(crate) fn put(c: &Connection, key: &str, value: &str) -> Result<(), Error> {
    c.execute(PUT, [key, value])?;
    Ok(())
}
