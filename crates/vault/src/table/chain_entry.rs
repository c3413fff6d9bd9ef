//! `chain_entry`: what the lines commit to.

use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::to_sql;
use crate::Error;

const INSERT: &str = "INSERT INTO chain_entry (chain, seq, record, revision, nonce, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
const LATEST: &str = "SELECT entry FROM chain_entry WHERE record = ?1 AND revision IS NOT NULL ORDER BY revision DESC LIMIT 1";
const AT: &str = "SELECT l.line, e.nonce, e.entry FROM chain_line l JOIN chain_entry e ON e.chain = l.chain AND e.seq = l.seq \
     WHERE l.chain = ?1 AND l.seq = ?2";
const OF_CHAIN: &str = "SELECT l.line, e.nonce, e.entry FROM chain_line l LEFT JOIN chain_entry e ON e.chain = l.chain AND e.seq = l.seq \
     WHERE l.chain = ?1 ORDER BY l.seq";

const OF_REVISION: &str = "SELECT l.line, e.nonce, e.entry FROM chain_entry e JOIN chain_line l ON l.chain = e.chain AND l.seq = e.seq \
     WHERE e.record = ?1 AND e.revision = ?2";
const ABOUT_NO_RECORD: &str =
    "SELECT entry FROM chain_entry WHERE chain = ?1 AND record IS NULL ORDER BY seq";
const ERASE_REVISION: &str =
    "DELETE FROM chain_entry WHERE record = ?1 AND revision = ?2 RETURNING chain, seq";
const ERASE_RECORD: &str = "DELETE FROM chain_entry WHERE record = ?1 RETURNING chain, seq";

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
    /// The nonce and the entry; nothing where they were erased.
    pub(crate) entry: Option<([u8; 32], String)>,
}

fn opened(row: &Row<'_>) -> rusqlite::Result<Opened> {
    let nonce: Option<[u8; 32]> = row.get(1)?;
    let entry: Option<String> = row.get(2)?;
    Ok(Opened {
        line: row.get(0)?,
        entry: nonce.zip(entry),
    })
}

/// One line of a chain with its entry, where both are there.
pub(crate) fn at(c: &Connection, chain: &str, seq: u64) -> Result<Option<Opened>, Error> {
    Ok(c.prepare_cached(AT)?
        .query_row(params![chain, to_sql(seq)?], opened)
        .optional()?)
}

/// All lines of a chain with their entries.
pub(crate) fn of_chain(c: &Connection, chain: &str) -> Result<Vec<Opened>, Error> {
    let mut statement = c.prepare_cached(OF_CHAIN)?;
    let rows = statement.query_map([chain], opened)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The line and the entry that tell of one revision.
pub(crate) fn of_revision(
    c: &Connection,
    record: Uuid,
    revision: u64,
) -> Result<Option<Opened>, Error> {
    Ok(c.prepare_cached(OF_REVISION)?
        .query_row(params![record.to_string(), to_sql(revision)?], opened)
        .optional()?)
}

/// The entries of a chain that are about no record.
pub(crate) fn about_no_record(c: &Connection, chain: &str) -> Result<Vec<String>, Error> {
    let mut statement = c.prepare_cached(ABOUT_NO_RECORD)?;
    let rows = statement.query_map([chain], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Takes out the entries of one revision of a record, or of all of them, and gives the lines that committed to them.
pub(crate) fn erase(
    c: &Connection,
    record: Uuid,
    revision: Option<u64>,
) -> Result<Vec<(String, u64)>, Error> {
    let record = record.to_string();
    let line = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let lines: Result<_, rusqlite::Error> = match revision {
        Some(number) => c
            .prepare_cached(ERASE_REVISION)?
            .query_map(params![record, to_sql(number)?], line)?
            .collect(),
        None => c
            .prepare_cached(ERASE_RECORD)?
            .query_map([record], line)?
            .collect(),
    };
    Ok(lines?)
}
