//! `record`: the present revision of every record, as JSON text.

use cairn_model::{EvidenceId, IncidentId, PersonId, RecordId, RecordKind};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::to_sql;
use crate::Error;

/// A row.
#[derive(Clone, Debug)]
pub(crate) struct RecordRow {
    pub(crate) id: RecordId,
    pub(crate) incident: Option<IncidentId>,
    pub(crate) revision: u64,
    pub(crate) removed: bool,
    pub(crate) body: String,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
}

/// The columns of every query here, in the order in which [`read`] takes them.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, kind, incident, revision, removed, body, created_at, updated_at FROM record ",
            $rest
        )
    };
}

const BY_ID: &str = select!("WHERE id = ?1");
const BY_KIND: &str = select!("WHERE kind = ?1 AND removed = 0 ORDER BY number");
const EVER_BY_KIND: &str = select!("WHERE kind = ?1 ORDER BY number");
const BY_INCIDENT_AND_KIND: &str =
    select!("WHERE incident = ?1 AND kind = ?2 AND removed = 0 ORDER BY number");
const BY_INCIDENT: &str = select!("WHERE incident = ?1 AND removed = 0 ORDER BY number");
const DIGESTS: &str = "SELECT id, json_extract(body, '$.sha256'), json_extract(body, '$.size') FROM record \
     WHERE incident = ?1 AND kind = 'evidence' AND removed = 0 ORDER BY number";
const CONSENTS: &str = select!(
    "WHERE kind IN ('consent', 'informed_consent') AND json_extract(body, '$.person') = ?1 AND removed = 0 ORDER BY number"
);
const ALL_FROM: &str = "SELECT id, kind, incident, revision, removed, body, created_at, updated_at, number \
     FROM record WHERE number > ?1 ORDER BY number LIMIT 500";
const EVER_IN_INCIDENT: &str = select!("WHERE incident = ?1 ORDER BY number");
const NAMING: &str = select!(
    "WHERE kind = ?1 AND json_extract(body, '$.person') IN (SELECT value FROM json_each(?2)) ORDER BY number"
);
const HOLDING: &str =
    select!("WHERE kind = ?1 AND removed = 0 AND instr(body, ?2) > 0 ORDER BY number DESC");
const OF_BUNDLE: &str = select!(
    "WHERE kind IN ('submission', 'accession') AND json_extract(body, '$.bundle') = ?1 AND removed = 0 \
     ORDER BY number DESC"
);
const DELETE: &str = "DELETE FROM record WHERE id = ?1";
const COUNT: &str = "SELECT count(*) FROM record WHERE kind = ?1 AND removed = 0";
const INSERT: &str = "INSERT INTO record (id, kind, incident, revision, removed, body, created_at, updated_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
const UPDATE: &str =
    "UPDATE record SET revision = ?2, removed = ?3, body = ?4, updated_at = ?5 WHERE id = ?1";

/// The kind with this stable name.
pub(crate) fn kind_named(name: &str) -> Option<RecordKind> {
    RecordKind::ALL.into_iter().find(|kind| kind.name() == name)
}

fn parse_kind(row: &Row<'_>, at: usize) -> rusqlite::Result<RecordKind> {
    kind_named(row.get_ref(at)?.as_str()?).ok_or(rusqlite::Error::InvalidQuery)
}

fn parse_uuid(row: &Row<'_>, at: usize) -> rusqlite::Result<Uuid> {
    row.get_ref(at)?
        .as_str()?
        .parse()
        .map_err(|_| rusqlite::Error::InvalidQuery)
}

fn read(row: &Row<'_>) -> rusqlite::Result<RecordRow> {
    let incident = row
        .get_ref(2)?
        .as_str_or_null()?
        .map(|_| parse_uuid(row, 2))
        .transpose()?;
    Ok(RecordRow {
        id: RecordId {
            kind: parse_kind(row, 1)?,
            id: parse_uuid(row, 0)?,
        },
        incident: incident.map(IncidentId),
        revision: row.get(3)?,
        removed: row.get(4)?,
        body: row.get(5)?,
        created_at: row.get(6)?,
        updated_at: row.get(7)?,
    })
}

/// The row with this id, removed or not.
pub(crate) fn find(c: &Connection, id: Uuid) -> Result<Option<RecordRow>, Error> {
    Ok(c.prepare_cached(BY_ID)?
        .query_row([id.to_string()], read)
        .optional()?)
}

/// All of one kind that are not removed, oldest first.
pub(crate) fn of_kind(c: &Connection, kind: RecordKind) -> Result<Vec<RecordRow>, Error> {
    let mut statement = c.prepare_cached(BY_KIND)?;
    let rows = statement.query_map([kind.name()], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// All of one kind, removed ones included, oldest first.
pub(crate) fn ever_of_kind(c: &Connection, kind: RecordKind) -> Result<Vec<RecordRow>, Error> {
    let mut statement = c.prepare_cached(EVER_BY_KIND)?;
    let rows = statement.query_map([kind.name()], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// All of one kind in one incident that are not removed, oldest first.
pub(crate) fn of_incident_and_kind(
    c: &Connection,
    incident: IncidentId,
    kind: RecordKind,
) -> Result<Vec<RecordRow>, Error> {
    let mut statement = c.prepare_cached(BY_INCIDENT_AND_KIND)?;
    let rows = statement.query_map(params![incident.to_string(), kind.name()], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Id, SHA-256 and size of each of an incident's evidence items that are not removed, oldest first. Not held against the log.
pub(crate) fn digests_in(
    c: &Connection,
    incident: IncidentId,
) -> Result<Vec<(EvidenceId, String, u64)>, Error> {
    let mut statement = c.prepare_cached(DIGESTS)?;
    let rows = statement.query_map([incident.to_string()], |row| {
        Ok((EvidenceId(parse_uuid(row, 0)?), row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Everything in one incident that is not removed, the incident itself included.
pub(crate) fn of_incident(c: &Connection, incident: IncidentId) -> Result<Vec<RecordRow>, Error> {
    let mut statement = c.prepare_cached(BY_INCIDENT)?;
    let rows = statement.query_map([incident.to_string()], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Everything that is or was in one incident, removed rows and the incident itself included.
pub(crate) fn ever_in_incident(
    c: &Connection,
    incident: IncidentId,
) -> Result<Vec<RecordRow>, Error> {
    let mut statement = c.prepare_cached(EVER_IN_INCIDENT)?;
    let rows = statement.query_map([incident.to_string()], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// All of one kind that are about one of these persons, removed ones included.
pub(crate) fn about_persons(
    c: &Connection,
    kind: RecordKind,
    persons: &[Uuid],
) -> Result<Vec<RecordRow>, Error> {
    let persons = serde_json::to_string(persons).map_err(|_| Error::Unreadable)?;
    let mut statement = c.prepare_cached(NAMING)?;
    let rows = statement.query_map([kind.name(), &persons], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// All of one kind that are not removed and hold an id anywhere, newest first.
pub(crate) fn holding(c: &Connection, kind: RecordKind, id: Uuid) -> Result<Vec<RecordRow>, Error> {
    let mut statement = c.prepare_cached(HOLDING)?;
    let rows = statement.query_map(params![kind.name(), id.to_string()], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What was sealed or taken in with this id of a bundle and is not removed, newest first.
pub(crate) fn of_bundle(c: &Connection, bundle: &str) -> Result<Vec<RecordRow>, Error> {
    let mut statement = c.prepare_cached(OF_BUNDLE)?;
    let rows = statement.query_map([bundle], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Takes a row out.
pub(crate) fn delete(c: &Connection, id: Uuid) -> Result<(), Error> {
    c.prepare_cached(DELETE)?.execute([id.to_string()])?;
    Ok(())
}

/// What a person agreed to: values and conversations.
pub(crate) fn consents_of(c: &Connection, person: PersonId) -> Result<Vec<RecordRow>, Error> {
    let mut statement = c.prepare_cached(CONSENTS)?;
    let rows = statement.query_map([person.to_string()], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// At most 500 rows after a row number, removed ones included, each with its number.
pub(crate) fn page_after(c: &Connection, number: i64) -> Result<Vec<(i64, RecordRow)>, Error> {
    let mut statement = c.prepare_cached(ALL_FROM)?;
    let rows = statement.query_map([number], |row| Ok((row.get(8)?, read(row)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn count(c: &Connection, kind: RecordKind) -> Result<u32, Error> {
    Ok(c.prepare_cached(COUNT)?
        .query_row([kind.name()], |row| row.get(0))?)
}

pub(crate) fn insert(c: &Connection, row: &RecordRow) -> Result<(), Error> {
    c.prepare_cached(INSERT)?.execute(params![
        row.id.id.to_string(),
        row.id.kind.name(),
        row.incident.map(|i| i.to_string()),
        to_sql(row.revision)?,
        row.removed,
        row.body,
        row.created_at,
        row.updated_at,
    ])?;
    Ok(())
}

pub(crate) fn update(c: &Connection, row: &RecordRow) -> Result<(), Error> {
    c.prepare_cached(UPDATE)?.execute(params![
        row.id.id.to_string(),
        to_sql(row.revision)?,
        row.removed,
        row.body,
        row.updated_at,
    ])?;
    Ok(())
}
