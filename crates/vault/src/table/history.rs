//! `history`: every revision ever written. Append-only, until somebody is erased.

use cairn_model::{IncidentId, RecordId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::to_sql;
use crate::Error;
use crate::table::record::{RecordRow, kind_named};

const INSERT: &str =
    "INSERT INTO history (record, revision, removed, body, at) VALUES (?1, ?2, ?3, ?4, ?5)";
const PAGE: &str = "SELECT number, record, revision, body FROM history WHERE number > ?1 ORDER BY number LIMIT 500";

/// The columns of a revision, in the order in which [`revision`] takes them.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT h.number, h.record, h.revision, h.removed, h.body, h.at FROM ",
            $rest
        )
    };
}

const OF_RECORD: &str = select!("history h WHERE h.record = ?1 ORDER BY h.revision DESC");
const ONE: &str = select!("history h WHERE h.record = ?1 AND h.revision = ?2");
const PAGE_OF: &str = select!(
    "json_each(?1) j CROSS JOIN history h ON h.record = j.value WHERE h.number < ?2 ORDER BY h.number DESC LIMIT ?3"
);
const BEFORE: &str =
    "SELECT body FROM history WHERE record = ?1 AND revision < ?2 ORDER BY revision DESC LIMIT 1";
const DELETE: &str = "DELETE FROM history WHERE record = ?1 AND revision = ?2";
const DELETE_RECORD: &str = "DELETE FROM history WHERE record = ?1";

/// One revision.
#[derive(Debug)]
pub(crate) struct RevisionRow {
    /// The place among all revisions of the vault: a later one has a higher number.
    pub(crate) number: i64,
    pub(crate) record: Uuid,
    pub(crate) revision: u64,
    pub(crate) removed: bool,
    pub(crate) body: String,
    pub(crate) at: String,
}

fn revision(row: &Row<'_>) -> rusqlite::Result<RevisionRow> {
    let record = row.get_ref(1)?.as_str()?.parse();
    Ok(RevisionRow {
        number: row.get(0)?,
        record: record.map_err(|_| rusqlite::Error::InvalidQuery)?,
        revision: row.get(2)?,
        removed: row.get(3)?,
        body: row.get(4)?,
        at: row.get(5)?,
    })
}

/// A record's revisions, newest first.
pub(crate) fn of_record(c: &Connection, record: Uuid) -> Result<Vec<RevisionRow>, Error> {
    let mut statement = c.prepare_cached(OF_RECORD)?;
    let rows = statement.query_map([record.to_string()], revision)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One revision of a record.
pub(crate) fn one(c: &Connection, record: Uuid, number: u64) -> Result<Option<RevisionRow>, Error> {
    Ok(c.prepare_cached(ONE)?
        .query_row(params![record.to_string(), to_sql(number)?], revision)
        .optional()?)
}

/// The newest revisions of these records that came before a row number.
pub(crate) fn page_of(
    c: &Connection,
    records: &[Uuid],
    before: i64,
    limit: u32,
) -> Result<Vec<RevisionRow>, Error> {
    let records = serde_json::to_string(records).map_err(|_| Error::Unreadable)?;
    let mut statement = c.prepare_cached(PAGE_OF)?;
    let rows = statement.query_map(params![records, before, limit], revision)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What a record said before a revision, as far as the history still holds it.
pub(crate) fn before(c: &Connection, record: Uuid, number: u64) -> Result<Option<String>, Error> {
    Ok(c.prepare_cached(BEFORE)?
        .query_row(params![record.to_string(), to_sql(number)?], |row| {
            row.get(0)
        })
        .optional()?)
}

/// Takes one revision out.
pub(crate) fn delete(c: &Connection, record: Uuid, number: u64) -> Result<(), Error> {
    c.prepare_cached(DELETE)?
        .execute(params![record.to_string(), to_sql(number)?])?;
    Ok(())
}

/// Takes every revision of a record out.
pub(crate) fn delete_record(c: &Connection, record: Uuid) -> Result<(), Error> {
    c.prepare_cached(DELETE_RECORD)?
        .execute([record.to_string()])?;
    Ok(())
}

const SCAN: &str = "SELECT h.number, r.kind, h.record, r.incident, h.revision, h.revision = r.revision, h.body \
     FROM history h JOIN record r ON r.id = h.record WHERE h.number > ?1 ORDER BY h.number LIMIT 500";

/// A revision, as a search through all of them reads it.
#[derive(Debug)]
pub(crate) struct ScannedRow {
    number: i64,
    pub(crate) record: RecordId,
    pub(crate) incident: Option<IncidentId>,
    pub(crate) revision: u64,
    /// Whether it is what the record says now.
    pub(crate) is_present: bool,
    pub(crate) body: String,
}

fn scanned(row: &Row<'_>) -> rusqlite::Result<ScannedRow> {
    let uuid = |text: &str| text.parse().map_err(|_| rusqlite::Error::InvalidQuery);
    let incident = row.get_ref(3)?.as_str_or_null()?;
    Ok(ScannedRow {
        number: row.get(0)?,
        record: RecordId {
            kind: kind_named(row.get_ref(1)?.as_str()?).ok_or(rusqlite::Error::InvalidQuery)?,
            id: uuid(row.get_ref(2)?.as_str()?)?,
        },
        incident: incident.map(uuid).transpose()?.map(IncidentId),
        revision: row.get(4)?,
        is_present: row.get(5)?,
        body: row.get(6)?,
    })
}

/// Calls for every revision of every record, oldest first.
pub(crate) fn scan(
    c: &Connection,
    each: &mut dyn FnMut(ScannedRow) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut after = 0;
    loop {
        let mut statement = c.prepare_cached(SCAN)?;
        let rows = statement.query_map([after], scanned)?;
        let page: Vec<ScannedRow> = rows.collect::<Result<_, _>>()?;
        let Some(last) = page.last() else {
            return Ok(());
        };
        after = last.number;
        for row in page {
            each(row)?;
        }
    }
}

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
