//! `blob`: where an evidence item's bytes are, and the key that opens them.

use cairn_model::{EvidenceId, IncidentId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use zeroize::Zeroizing;

use super::to_sql;
use crate::Error;

const INSERT: &str = "INSERT INTO blob (evidence, incident, exhibit_no, name, identity, size, file_size) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const BY_EVIDENCE: &str =
    "SELECT evidence, name, identity, size, file_size FROM blob WHERE evidence = ?1";
const ALL: &str = "SELECT evidence, name, identity, size, file_size FROM blob ORDER BY evidence";
const DELETE: &str = "DELETE FROM blob WHERE evidence = ?1 RETURNING name, exhibit_no";
const LAST_EXHIBIT: &str = "SELECT max(exhibit_no) FROM blob WHERE incident = ?1";

/// A row.
pub(crate) struct BlobRow {
    pub(crate) evidence: EvidenceId,
    /// File name: 32 hex digits, random.
    pub(crate) name: String,
    /// The age identity of this blob alone.
    pub(crate) identity: Zeroizing<String>,
    /// Length of the original in bytes.
    pub(crate) size: u64,
    /// Length of the blob's file in bytes.
    pub(crate) file_size: u64,
}

fn read(row: &Row<'_>) -> rusqlite::Result<BlobRow> {
    let id: String = row.get(0)?;
    Ok(BlobRow {
        evidence: id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        name: row.get(1)?,
        identity: Zeroizing::new(row.get(2)?),
        size: row.get(3)?,
        file_size: row.get(4)?,
    })
}

pub(crate) fn insert(
    c: &Connection,
    row: &BlobRow,
    incident: IncidentId,
    exhibit_no: u32,
) -> Result<(), Error> {
    c.execute(
        INSERT,
        params![
            row.evidence.to_string(),
            incident.to_string(),
            exhibit_no,
            row.name,
            row.identity.as_str(),
            to_sql(row.size)?,
            to_sql(row.file_size)?,
        ],
    )?;
    Ok(())
}

pub(crate) fn find(c: &Connection, evidence: EvidenceId) -> Result<Option<BlobRow>, Error> {
    Ok(c.query_row(BY_EVIDENCE, [evidence.to_string()], read)
        .optional()?)
}

pub(crate) fn all(c: &Connection) -> Result<Vec<BlobRow>, Error> {
    let mut statement = c.prepare(ALL)?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Takes a row out and gives the name of its file and its exhibit number.
pub(crate) fn delete(c: &Connection, evidence: EvidenceId) -> Result<Option<(String, u32)>, Error> {
    Ok(c.query_row(DELETE, [evidence.to_string()], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
    .optional()?)
}

/// The highest exhibit number of the items that an incident has.
pub(crate) fn last_exhibit(c: &Connection, incident: IncidentId) -> Result<u32, Error> {
    let last: Option<u32> = c.query_row(LAST_EXHIBIT, [incident.to_string()], |row| row.get(0))?;
    Ok(last.unwrap_or(0))
}
