//! `listing`: what the list of incidents sorts and shows. Derived.

use cairn_model::IncidentId;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::Error;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListingRow {
    pub(crate) incident: IncidentId,
    /// The start as text that sorts by time; incidents without one come first.
    pub(crate) sort_date: String,
    /// When the incident or a part of it last changed.
    pub(crate) updated_at: String,
    /// ISO 3166-1 alpha-3.
    pub(crate) state: Option<String>,
    /// Codes of the mechanisms engaged with, separated by spaces, each once, sorted.
    pub(crate) mechanisms: String,
    pub(crate) evidence: u32,
    pub(crate) persons: u32,
}

const PUT: &str = "INSERT INTO listing (incident, sort_date, updated_at, state, mechanisms, evidence, persons) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (incident) DO UPDATE SET sort_date = excluded.sort_date, \
     updated_at = excluded.updated_at, state = excluded.state, mechanisms = excluded.mechanisms, \
     evidence = excluded.evidence, persons = excluded.persons";
const NUMBER: &str = "SELECT number FROM listing WHERE incident = ?1";
const CLEAR: &str = "DELETE FROM listing";
const DELETE: &str = "DELETE FROM listing WHERE incident = ?1";
const COUNT: &str = "SELECT count(*) FROM listing";
const PAGE: &str = "SELECT incident, sort_date, updated_at, state, mechanisms, evidence, persons FROM listing \
     ORDER BY sort_date DESC, updated_at DESC, number DESC LIMIT ?1 OFFSET ?2";
const COUNT_FOUND: &str = "SELECT (SELECT count(*) FROM search WHERE search MATCH ?1) \
     + (SELECT count(*) FROM search_draft AS d WHERE d.search_draft MATCH ?1 AND NOT EXISTS \
     (SELECT 1 FROM search WHERE search MATCH ?1 AND rowid = d.rowid))";
const PAGE_FOUND: &str = "SELECT incident, sort_date, updated_at, state, mechanisms, evidence, persons FROM listing \
     WHERE number IN (SELECT rowid FROM search WHERE search MATCH ?3 \
     UNION ALL SELECT rowid FROM search_draft WHERE search_draft MATCH ?3) \
     ORDER BY sort_date DESC, updated_at DESC, number DESC LIMIT ?1 OFFSET ?2";

fn read(row: &Row<'_>) -> rusqlite::Result<ListingRow> {
    Ok(ListingRow {
        incident: row
            .get_ref(0)?
            .as_str()?
            .parse()
            .map_err(|_| rusqlite::Error::InvalidQuery)?,
        sort_date: row.get(1)?,
        updated_at: row.get(2)?,
        state: row.get(3)?,
        mechanisms: row.get(4)?,
        evidence: row.get(5)?,
        persons: row.get(6)?,
    })
}

/// Inserts or replaces; gives the row's number, which the search index uses.
pub(crate) fn put(c: &Connection, row: &ListingRow) -> Result<i64, Error> {
    c.prepare_cached(PUT)?.execute(params![
        row.incident.to_string(),
        row.sort_date,
        row.updated_at,
        row.state,
        row.mechanisms,
        row.evidence,
        row.persons,
    ])?;
    number(c, row.incident)?.ok_or(Error::Unreadable)
}

pub(crate) fn number(c: &Connection, incident: IncidentId) -> Result<Option<i64>, Error> {
    Ok(c.prepare_cached(NUMBER)?
        .query_row([incident.to_string()], |row| row.get(0))
        .optional()?)
}

/// Empties the table.
pub(crate) fn clear(c: &Connection) -> Result<(), Error> {
    c.execute(CLEAR, [])?;
    Ok(())
}

pub(crate) fn delete(c: &Connection, incident: IncidentId) -> Result<(), Error> {
    c.prepare_cached(DELETE)?.execute([incident.to_string()])?;
    Ok(())
}

/// A page of all incidents, newest first, and how many there are.
pub(crate) fn page(
    c: &Connection,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<ListingRow>), Error> {
    let total = c.prepare_cached(COUNT)?.query_row([], |row| row.get(0))?;
    let mut statement = c.prepare_cached(PAGE)?;
    let rows = statement.query_map([limit, offset], read)?;
    Ok((total, rows.collect::<Result<_, _>>()?))
}

/// A page of the incidents that an index query finds, in what was recorded or is being typed, newest first, and how many
/// it finds.
pub(crate) fn page_found(
    c: &Connection,
    matches: &str,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<ListingRow>), Error> {
    let total = c
        .prepare_cached(COUNT_FOUND)?
        .query_row([matches], |row| row.get(0))?;
    let mut statement = c.prepare_cached(PAGE_FOUND)?;
    let rows = statement.query_map(params![limit, offset, matches], read)?;
    Ok((total, rows.collect::<Result<_, _>>()?))
}
