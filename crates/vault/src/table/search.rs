//! `search`: the index over each incident's folded text. Derived.

use rusqlite::{Connection, params};

use crate::Error;

const CLEAR: &str = "INSERT INTO search (search) VALUES ('delete-all')";
const OPTIMIZE: &str = "INSERT INTO search (search) VALUES ('optimize')";
const DELETE: &str = "DELETE FROM search WHERE rowid = ?1";
const INSERT: &str = "INSERT INTO search (rowid, words) VALUES (?1, ?2)";

/// Replaces the words of one listing row.
pub(crate) fn replace(c: &Connection, number: i64, words: &str) -> Result<(), Error> {
    delete(c, number)?;
    c.prepare_cached(INSERT)?.execute(params![number, words])?;
    Ok(())
}

/// Merges the whole index into one. FTS5 marks the words of a row that goes as gone and keeps them until then.
pub(crate) fn forget_deleted(c: &Connection) -> Result<(), Error> {
    c.execute(OPTIMIZE, [])?;
    Ok(())
}

/// Empties the index.
pub(crate) fn clear(c: &Connection) -> Result<(), Error> {
    c.execute(CLEAR, [])?;
    Ok(())
}

pub(crate) fn delete(c: &Connection, number: i64) -> Result<(), Error> {
    c.prepare_cached(DELETE)?.execute([number])?;
    Ok(())
}
