//! What a record said before, and bringing it back. Every revision is kept: one that was written and one that was removed.

use std::collections::BTreeSet;

use cairn_model::{IncidentId, Record, RecordId, RecordKind, WithType};
use rusqlite::Connection;
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::log::{Entry, Event, Line, commitment};
use crate::table::history::{self, RevisionRow};
use crate::table::{chain_entry, incident_person, record};
use crate::transaction::{Transaction, keeps_original};
use crate::{Error, Vault, derive, draft};

/// What happened to a record in one revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    /// It was written for the first time.
    Written,
    /// An evidence item was taken in.
    TakenIn,
    /// It was written again.
    Changed,
    /// It was removed from view.
    Removed {
        /// Why: a code. `None` where the log does not say.
        reason: Option<String>,
    },
}

/// One revision of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// The record.
    pub record: RecordId,
    /// Its incident, for what belongs to one.
    pub incident: Option<IncidentId>,
    /// The number of the revision, from 1.
    pub revision: u64,
    /// When: UTC, RFC 3339, by the clock of this machine.
    pub at: String,
    /// What happened.
    pub happened: Happened,
    /// What the record said, in the form in which it is stored.
    pub value: Value,
    /// What it said before; `None` in the first revision, and where an erasure took what was before.
    pub before: Option<Value>,
    /// Whether the record says this now.
    pub is_present: bool,
    /// Whether the log vouches for it: its entry names this text, and its line commits to this entry. The lines themselves
    /// are held against one another when the vault is opened.
    pub is_vouched: bool,
    /// Whether today's model can hold it, so that it can be brought back.
    pub can_be_restored: bool,
}

/// Which part of a history to give.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HistoryQuery {
    /// Revisions before this place alone, as [`HistoryPage::next`] gave it; the newest where there is none.
    pub before: Option<i64>,
    /// How many at most.
    pub limit: u32,
}

/// A part of a history.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryPage {
    /// The revisions, newest first.
    pub revisions: Vec<Revision>,
    /// Where to go on; `None` at the end.
    pub next: Option<i64>,
}

impl Vault {
    /// Every revision of a record, newest first, also of one that was removed.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a record that never was, or was erased; [`Error::Unreadable`], [`Error::Store`].
    pub fn history(&self, id: RecordId) -> Result<Vec<Revision>, Error> {
        let c = &self.connection;
        record::find(c, id.id)?
            .filter(|row| row.id == id)
            .ok_or(Error::NotFound)?;
        let rows = history::of_record(c, id.id)?;
        rows.into_iter().map(|row| revision(c, row)).collect()
    }

    /// What a record says, or said when it was removed, in the form in which it is stored.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a record that never was, or was erased; [`Error::Damaged`] as for [`Vault::record`];
    /// [`Error::Unreadable`], [`Error::Store`].
    pub fn latest(&self, id: RecordId) -> Result<Value, Error> {
        let row = record::find(&self.connection, id.id)?
            .filter(|row| row.id == id)
            .ok_or(Error::NotFound)?;
        self.check_row(&row)?;
        derive::parse(&row.body)
    }

    /// What was changed in an incident: in every record that belongs or belonged to it, in the persons whom one of them
    /// names or named, and in what those persons said about consent.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an incident that never was; [`Error::Unreadable`], [`Error::Store`].
    pub fn history_of_incident(
        &self,
        incident: IncidentId,
        query: &HistoryQuery,
    ) -> Result<HistoryPage, Error> {
        let c = &self.connection;
        let records = records_of(c, incident)?;
        let before = query.before.unwrap_or(i64::MAX);
        let mut rows = history::page_of(c, &records, before, query.limit.saturating_add(1))?;
        let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
        let is_more = rows.len() > limit;
        rows.truncate(limit);
        Ok(HistoryPage {
            next: rows.last().filter(|_| is_more).map(|row| row.number),
            revisions: rows
                .into_iter()
                .map(|row| revision(c, row))
                .collect::<Result<_, _>>()?,
        })
    }

    /// Brings a revision back as a new one: what was written since stays in the history. A record that was removed is there
    /// again. What was being typed into it becomes a revision first.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Damaged`] for a revision that the log does not vouch for; [`Error::Outdated`] for one
    /// that today's model cannot hold; those of [`Vault::transaction`].
    pub fn restore_revision(&mut self, id: RecordId, number: u64) -> Result<(), Error> {
        self.transaction(|tx| {
            let present = record::find(&tx.sql, id.id)?
                .filter(|row| row.id == id)
                .ok_or(Error::NotFound)?;
            let row = history::one(&tx.sql, id.id, number)?.ok_or(Error::NotFound)?;
            if entry_of(&tx.sql, &row)?.is_none() {
                return Err(Error::Damaged { record: id });
            }
            if !present.removed {
                draft::commit(tx, id)?;
            }
            id.kind.with(Restore { tx, id, row: &row })
        })
    }
}

/// Every record whose history is that of an incident.
fn records_of(c: &Connection, incident: IncidentId) -> Result<Vec<Uuid>, Error> {
    let rows = record::ever_in_incident(c, incident)?;
    if rows.is_empty() {
        return Err(Error::NotFound);
    }
    let mut persons: BTreeSet<Uuid> = incident_person::persons(c, incident)?.into_iter().collect();
    for row in rows.iter().filter(|row| row.removed) {
        persons.extend(row.id.kind.with(Persons { body: &row.body }));
    }
    let persons = Vec::from_iter(persons);
    let mut records: Vec<Uuid> = rows.iter().map(|row| row.id.id).collect();
    for kind in [RecordKind::Consent, RecordKind::InformedConsent] {
        let about = record::about_persons(c, kind, &persons)?;
        records.extend(about.iter().map(|row| row.id.id));
    }
    records.extend(persons);
    Ok(records)
}

/// The persons whom a stored record names.
struct Persons<'b> {
    body: &'b str,
}

impl WithType for Persons<'_> {
    type Output = Vec<Uuid>;

    fn with<R: Record>(self) -> Self::Output {
        let mut found = Vec::new();
        // What does not read names nobody; the check says that it does not read.
        if let Ok(record) = derive::parse::<R>(self.body) {
            record.links(&mut |link| {
                if link.kind == RecordKind::Person {
                    found.push(link.id);
                }
            });
        }
        found
    }
}

fn revision(c: &Connection, row: RevisionRow) -> Result<Revision, Error> {
    let present = record::find(c, row.record)?.ok_or(Error::Unreadable)?;
    let entry = entry_of(c, &row)?;
    let before = history::before(c, row.record, row.revision)?;
    let reads = present.id.kind.with(Reads { body: &row.body });
    Ok(Revision {
        record: present.id,
        incident: present.incident,
        revision: row.revision,
        happened: happened(&row, entry.as_ref()),
        value: derive::parse(&row.body)?,
        before: before.as_deref().map(derive::parse).transpose()?,
        is_present: present.revision == row.revision && !row.removed,
        is_vouched: entry.is_some(),
        can_be_restored: reads && entry.is_some(),
        at: row.at,
    })
}

fn happened(row: &RevisionRow, entry: Option<&Entry>) -> Happened {
    if row.removed {
        return Happened::Removed {
            reason: entry.and_then(|entry| entry.reason.clone()),
        };
    }
    if entry.is_some_and(|entry| entry.event == Event::Imported) {
        Happened::TakenIn
    } else if row.revision == 1 {
        Happened::Written
    } else {
        Happened::Changed
    }
}

/// The entry that vouches for a revision: it names this text, and its line commits to it.
fn entry_of(c: &Connection, row: &RevisionRow) -> Result<Option<Entry>, Error> {
    let Some(opened) = chain_entry::of_revision(c, row.record, row.revision)? else {
        return Ok(None);
    };
    let Some((nonce, text)) = opened.entry else {
        return Ok(None);
    };
    let Ok(entry) = serde_json::from_str::<Entry>(&text) else {
        return Ok(None);
    };
    let digest = hex::encode(Sha256::digest(row.body.as_bytes()));
    let commits = Line::parse(&opened.line).is_some_and(|line| line.c == commitment(&nonce, &text));
    let fits = commits
        && entry.id == Some(row.record)
        && entry.revision == Some(row.revision)
        && entry.digest.as_deref() == Some(digest.as_str())
        && (entry.event == Event::Deleted) == row.removed;
    Ok(fits.then_some(entry))
}

/// Whether today's model can hold a stored text.
struct Reads<'b> {
    body: &'b str,
}

impl WithType for Reads<'_> {
    type Output = bool;

    fn with<R: Record>(self) -> bool {
        serde_json::from_str::<R>(self.body).is_ok()
    }
}

struct Restore<'t, 'v, 'r> {
    tx: &'t mut Transaction<'v>,
    id: RecordId,
    row: &'r RevisionRow,
}

impl WithType for Restore<'_, '_, '_> {
    type Output = Result<(), Error>;

    fn with<R: Record>(self) -> Self::Output {
        let value: R = serde_json::from_str(&self.row.body).map_err(|_| Error::Outdated)?;
        if value.record_id() != self.id {
            return Err(Error::Outdated);
        }
        if R::KIND == RecordKind::Evidence {
            let present = record::find(&self.tx.sql, self.id.id)?.ok_or(Error::NotFound)?;
            keeps_original(&derive::parse::<R>(&present.body)?, &value)?;
        }
        self.tx.put(&value)
    }
}
