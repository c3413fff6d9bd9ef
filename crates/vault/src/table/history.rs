//! `history`: every revision ever written. Append-only.

use rusqlite::{Connection, params};

use super::to_sql;
use crate::Error;
use crate::table::record::RecordRow;

const INSERT: &str =
    "INSERT INTO history (record, revision, removed, body, at) VALUES (?1, ?2, ?3, ?4, ?5)";
const PAGE: &str = "SELECT number, record, revision, body FROM history WHERE number > ?1 ORDER BY number LIMIT 500";

/// A row, as the check reads it.
#[derive(Debug)]
pub(crate) struct HistoryRow {
    pub(crate) number: i64,
    pub(crate) record: String,
    pub(crate) revision: u64,
    pub(crate) body: String,
}

/// Appends the revision that a record row holds.
pub(crate) fn append(c: &Connection, row: &RecordRow) -> Result<(), Error> {
    c.prepare_cached(INSERT)?.execute(params![
        row.id.id.to_string(),
        to_sql(row.revision)?,
        row.removed,
        row.body,
        row.updated_at,
    ])?;
    Ok(())
}

/// At most 500 rows after a row number.
pub(crate) fn page_after(c: &Connection, number: i64) -> Result<Vec<HistoryRow>, Error> {
    let mut statement = c.prepare_cached(PAGE)?;
    let rows = statement.query_map([number], |row| {
        Ok(HistoryRow {
            number: row.get(0)?,
            record: row.get(1)?,
            revision: row.get(2)?,
            body: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
