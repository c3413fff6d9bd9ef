//! `chain_entry`: what the lines commit to.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::to_sql;
use crate::Error;

const INSERT: &str = "INSERT INTO chain_entry (chain, seq, record, revision, nonce, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
const LATEST: &str = "SELECT entry FROM chain_entry WHERE record = ?1 AND revision IS NOT NULL ORDER BY revision DESC LIMIT 1";
const OF_CHAIN: &str = "SELECT l.line, e.nonce, e.entry FROM chain_line l JOIN chain_entry e ON e.chain = l.chain AND e.seq = l.seq \
     WHERE l.chain = ?1 ORDER BY l.seq";

/// A new row. `revision` is that of the record, where the entry tells of one.
#[derive(Debug)]
pub(crate) struct EntryRow<'a> {
    pub(crate) chain: &'a str,
    pub(crate) seq: u64,
    pub(crate) record: Option<Uuid>,
    pub(crate) revision: Option<u64>,
    pub(crate) nonce: [u8; 32],
    pub(crate) entry: &'a str,
}

pub(crate) fn insert(c: &Connection, row: &EntryRow<'_>) -> Result<(), Error> {
    c.prepare_cached(INSERT)?.execute(params![
        row.chain,
        to_sql(row.seq)?,
        row.record.map(|id| id.to_string()),
        row.revision.map(to_sql).transpose()?,
        row.nonce,
        row.entry,
    ])?;
    Ok(())
}

/// The entry of a record's latest revision.
pub(crate) fn latest(c: &Connection, record: Uuid) -> Result<Option<String>, Error> {
    Ok(c.prepare_cached(LATEST)?
        .query_row([record.to_string()], |row| row.get(0))
        .optional()?)
}

/// A line with what it commits to.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) line: String,
    pub(crate) nonce: [u8; 32],
    pub(crate) entry: String,
}

/// All lines of a chain with their entries.
pub(crate) fn of_chain(c: &Connection, chain: &str) -> Result<Vec<Opened>, Error> {
    let mut statement = c.prepare_cached(OF_CHAIN)?;
    let rows = statement.query_map([chain], |row| {
        Ok(Opened {
            line: row.get(0)?,
            nonce: row.get(1)?,
            entry: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
