//! `checkpoint`: signatures over the vault's chain.

use rusqlite::{Connection, OptionalExtension, params};

use super::to_sql;
use crate::Error;

const INSERT: &str =
    "INSERT OR IGNORE INTO checkpoint (seq, at, statement, signature) VALUES (?1, ?2, ?3, ?4)";
const LAST: &str = "SELECT max(seq) FROM checkpoint";
const ALL: &str = "SELECT seq, statement, signature FROM checkpoint ORDER BY seq";

/// A row.
#[derive(Debug)]
pub(crate) struct CheckpointRow {
    pub(crate) seq: u64,
    pub(crate) statement: String,
    pub(crate) signature: String,
}

pub(crate) fn insert(c: &Connection, row: &CheckpointRow, at: &str) -> Result<(), Error> {
    c.execute(
        INSERT,
        params![to_sql(row.seq)?, at, row.statement, row.signature],
    )?;
    Ok(())
}

/// The last line that was signed.
pub(crate) fn last(c: &Connection) -> Result<Option<u64>, Error> {
    Ok(c.query_row(LAST, [], |row| row.get(0))
        .optional()?
        .flatten())
}

pub(crate) fn all(c: &Connection) -> Result<Vec<CheckpointRow>, Error> {
    let mut statement = c.prepare(ALL)?;
    let rows = statement.query_map([], |row| {
        Ok(CheckpointRow {
            seq: row.get(0)?,
            statement: row.get(1)?,
            signature: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
