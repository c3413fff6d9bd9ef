//! `draft`: what is being typed, one overwritten row a field.

use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::Error;

const PUT: &str = "INSERT INTO draft (record, field, value, saved_at) VALUES (?1, ?2, ?3, ?4) \
     ON CONFLICT (record, field) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at";
const OF_RECORD: &str = "SELECT field, value, saved_at FROM draft WHERE record = ?1 ORDER BY field";
const DELETE: &str = "DELETE FROM draft WHERE record = ?1 AND field = ?2";
const DELETE_RECORD: &str = "DELETE FROM draft WHERE record = ?1";
const RECORDS: &str = "SELECT DISTINCT record FROM draft ORDER BY record";

/// A row.
#[derive(Debug)]
pub(crate) struct DraftRow {
    pub(crate) field: String,
    pub(crate) value: String,
    pub(crate) saved_at: String,
}

pub(crate) fn put(c: &Connection, record: Uuid, row: &DraftRow) -> Result<(), Error> {
    c.prepare_cached(PUT)?.execute(params![
        record.to_string(),
        row.field,
        row.value,
        row.saved_at
    ])?;
    Ok(())
}

pub(crate) fn of_record(c: &Connection, record: Uuid) -> Result<Vec<DraftRow>, Error> {
    let mut statement = c.prepare_cached(OF_RECORD)?;
    let rows = statement.query_map([record.to_string()], |row| {
        Ok(DraftRow {
            field: row.get(0)?,
            value: row.get(1)?,
            saved_at: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn delete(c: &Connection, record: Uuid, field: &str) -> Result<(), Error> {
    c.prepare_cached(DELETE)?
        .execute(params![record.to_string(), field])?;
    Ok(())
}

/// Takes out all drafts of a record.
pub(crate) fn delete_record(c: &Connection, record: Uuid) -> Result<(), Error> {
    c.prepare_cached(DELETE_RECORD)?
        .execute([record.to_string()])?;
    Ok(())
}

/// Every record that has a draft.
pub(crate) fn records(c: &Connection) -> Result<Vec<Uuid>, Error> {
    let mut statement = c.prepare(RECORDS)?;
    let rows = statement.query_map([], |row| {
        row.get_ref(0)?
            .as_str()?
            .parse()
            .map_err(|_| rusqlite::Error::InvalidQuery)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
