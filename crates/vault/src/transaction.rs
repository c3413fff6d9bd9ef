//! A transaction: the only way to write a record.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::shape::{Mark, new_fault};
use cairn_model::{IncidentId, PersonId, Record, RecordId, RecordKind, WithType};
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::derived::{self, DerivedSum, Watch};
use crate::log::{self, Entry, Event, VAULT_CHAIN};
use crate::read::{Stored, decode, fits_log};
use crate::table::record::RecordRow;
use crate::table::{self, incident_person};
use crate::{Error, derive, migrate, stored};

/// The most a record may take as JSON, in bytes.
pub const MAX_RECORD: usize = 16 * 1024 * 1024;

/// What an evidence record says of its original, fixed at intake.
const FIXED: [&str; 6] = [
    "exhibit_no",
    "original_filename",
    "size",
    "media_type",
    "sha256",
    "crc32",
];

/// What is ready to be committed.
pub(crate) struct Finished<'v> {
    pub(crate) sql: rusqlite::Transaction<'v>,
    /// Number and digest of the last line of the vault's chain.
    pub(crate) end: (u64, String),
    /// The sum of what is derived.
    pub(crate) derived: DerivedSum,
}

/// An open transaction; see [`crate::Vault::transaction`].
pub struct Transaction<'v> {
    pub(crate) sql: rusqlite::Transaction<'v>,
    epoch: u64,
    at: String,
    /// The ends of the incidents' chains that this transaction changed.
    heads: BTreeMap<String, String>,
    is_logged: bool,
    touched: BTreeSet<IncidentId>,
    /// Whether words that were taken out of the search index must not stay in it unseen.
    forgets_words: bool,
    /// Follows what is derived; `None` where what there is was never committed to.
    watch: Option<&'v Watch>,
    /// Whether everything has been looked at since the vault was opened.
    is_verified: bool,
}

impl<'v> Transaction<'v> {
    pub(crate) fn begin(
        sql: rusqlite::Transaction<'v>,
        epoch: u64,
        at: String,
        watch: Option<&'v Watch>,
        is_verified: bool,
    ) -> Self {
        Self {
            sql,
            epoch,
            at,
            heads: BTreeMap::new(),
            is_logged: false,
            touched: BTreeSet::new(),
            forgets_words: false,
            watch,
            is_verified,
        }
    }

    /// The row of a record, held against the log: no revision builds on text that was put back.
    fn find(&self, id: Uuid) -> Result<Option<RecordRow>, Error> {
        let Some(row) = table::record::find(&self.sql, id)? else {
            return self.ensure_unlogged(id).map(|()| None);
        };
        if fits_log(&self.sql, &row)? {
            Ok(Some(row))
        } else {
            Err(Error::Damaged { record: row.id })
        }
    }

    /// A record that is not there must not be one of which the log tells. Once everything has been looked at that is known.
    fn ensure_unlogged(&self, id: Uuid) -> Result<(), Error> {
        if self.is_verified {
            return Ok(());
        }
        let Some(text) = table::chain_entry::latest(&self.sql, id)? else {
            return Ok(());
        };
        let entry: Entry = serde_json::from_str(&text).map_err(|_| Error::Unreadable)?;
        let record = entry.record().ok_or(Error::Unreadable)?;
        Err(Error::Damaged { record })
    }

    /// Writes a record: the first time as a new one, then as its next revision. A record that says what it said before
    /// is left as it is.
    ///
    /// # Errors
    /// [`Error::Refused`] for a value that its field does not take, unless the record has had it before; [`Error::Moved`] for another kind or incident than before, for an evidence item whose original would change, and for a bundle of which
    /// what is fixed would;
    /// [`Error::NotFound`] for an evidence item that was not taken in by [`crate::Vault::add_evidence`], or whose incident
    /// is not there; [`Error::Damaged`] where what stands there is not what the log last said of it; [`Error::TooLong`];
    /// [`Error::NoSpace`], [`Error::Store`].
    pub fn put<R: Record>(&mut self, record: &R) -> Result<(), Error> {
        let form = stored::form(record)?;
        let stored = self.find(record.uuid())?;
        let stands = |old: &RecordRow| !old.removed && old.id == record.record_id();
        if stored.as_ref().is_some_and(|old| {
            stands(old)
                && old.incident == record.incident()
                && stored::is_same::<R>(&old.body, &form)
        }) {
            return Ok(());
        }
        let before = stored.as_ref().map(|old| serde_json::from_str(&old.body));
        let before: Option<Value> = before.transpose().map_err(|_| Error::Unreadable)?;
        if let Some((field, fault)) = new_fault(R::KIND.fields(), before.as_ref(), &form) {
            return Err(Error::Refused { field, fault });
        }
        if R::KIND == RecordKind::Evidence {
            let old = stored.as_ref().ok_or(Error::NotFound)?;
            let old: R = serde_json::from_str(&old.body).map_err(|_| Error::Unreadable)?;
            keeps_original(&old, record)?;
        }
        if matches!(R::KIND, RecordKind::Submission | RecordKind::Accession)
            && let Some(old) = &stored
        {
            let old: R = serde_json::from_str(&old.body).map_err(|_| Error::Unreadable)?;
            keeps_fixed(&old, record)?;
        }
        let event = if stored.is_some() {
            Event::MetadataEdited
        } else {
            Event::Collected
        };
        let (id, incident) = (record.record_id(), record.incident());
        self.write(id, incident, form.to_string(), stored, event)
    }

    /// Writes a record of a kind that is JSON, as [`Transaction::put`] does.
    ///
    /// # Errors
    /// [`Error::Unreadable`] where it does not read as such a record, and those of [`Transaction::put`].
    pub fn put_json(&mut self, kind: RecordKind, record: &Value) -> Result<(), Error> {
        kind.with(PutJson { tx: self, record })
    }

    /// Writes the record of an item that was just taken in.
    pub(crate) fn put_imported(&mut self, item: &cairn_model::Evidence) -> Result<(), Error> {
        let (id, incident) = (item.record_id(), item.incident());
        let body = stored::form(item)?.to_string();
        self.write(id, incident, body, None, Event::Imported)
    }

    /// Reads a record as it stands in this transaction.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Damaged`], [`Error::Store`].
    pub fn record<R: Record>(&self, id: Uuid) -> Result<Stored<R>, Error> {
        let row = self.find(id)?.ok_or(Error::NotFound)?;
        decode(&row)
    }

    /// Removes a record from view. Its text stays in the history, its blob where it is; `reason` is a code.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Damaged`], [`Error::NoSpace`], [`Error::Store`].
    pub fn remove<R: Record>(&mut self, id: Uuid, reason: &str) -> Result<(), Error> {
        let mut row = self
            .find(id)?
            .filter(|row| row.id.kind == R::KIND && !row.removed)
            .ok_or(Error::NotFound)?;
        row.revision = row.revision.saturating_add(1);
        row.removed = true;
        row.updated_at.clone_from(&self.at);
        let reason = reason.chars().take(64).collect();
        self.write_row(&row, Event::Deleted, Some(reason))
    }

    /// Writes the next revision of a record that is there.
    pub(crate) fn write_row(
        &mut self,
        row: &RecordRow,
        event: Event,
        reason: Option<String>,
    ) -> Result<(), Error> {
        table::record::update(&self.sql, row)?;
        table::history::append(&self.sql, row)?;
        let mut entry = self.entry(event, row);
        entry.reason = reason;
        self.log(row.incident, &entry)?;
        self.touch(row)
    }

    /// Notes an incident whose list row and search text must follow.
    pub(crate) fn touch_incident(&mut self, incident: IncidentId) {
        self.touched.insert(incident);
    }

    /// Has the search index let go of every word that was taken out of it.
    pub(crate) const fn forget_deleted_words(&mut self) {
        self.forgets_words = true;
    }

    fn write(
        &mut self,
        id: RecordId,
        incident: Option<IncidentId>,
        body: String,
        stored: Option<RecordRow>,
        event: Event,
    ) -> Result<(), Error> {
        if body.len() > MAX_RECORD {
            return Err(Error::TooLong { limit: MAX_RECORD });
        }
        let is_new = stored.is_none();
        let row = match stored {
            Some(old) if old.id != id || old.incident != incident => return Err(Error::Moved),
            Some(old) => RecordRow {
                revision: old.revision.saturating_add(1),
                removed: false,
                body,
                updated_at: self.at.clone(),
                ..old
            },
            None => RecordRow {
                id,
                incident,
                revision: 1,
                removed: false,
                body,
                created_at: self.at.clone(),
                updated_at: self.at.clone(),
            },
        };
        if is_new {
            self.ensure_incident(id, incident)?;
            table::record::insert(&self.sql, &row)?;
        } else {
            table::record::update(&self.sql, &row)?;
        }
        table::history::append(&self.sql, &row)?;
        let entry = self.entry(event, &row);
        self.log(incident, &entry)?;
        self.touch(&row)
    }

    /// A part of an incident needs the incident.
    fn ensure_incident(&self, id: RecordId, incident: Option<IncidentId>) -> Result<(), Error> {
        match incident {
            Some(incident) if id.kind != RecordKind::Incident => {
                table::record::find(&self.sql, incident.0)?
                    .filter(|row| row.id.kind == RecordKind::Incident)
                    .map(|_| ())
                    .ok_or(Error::NotFound)
            }
            Some(_) | None => Ok(()),
        }
    }

    fn entry(&self, event: Event, row: &RecordRow) -> Entry {
        Entry {
            revision: Some(row.revision),
            digest: Some(hex::encode(Sha256::digest(row.body.as_bytes()))),
            ..Entry::new(event, &self.at).about(row.id)
        }
    }

    /// The time of this transaction.
    pub(crate) fn at(&self) -> &str {
        &self.at
    }

    /// Appends an entry to an incident's chain, or to the vault's.
    pub(crate) fn log(&mut self, incident: Option<IncidentId>, entry: &Entry) -> Result<(), Error> {
        let chain = incident.map_or_else(|| VAULT_CHAIN.to_owned(), |i| i.to_string());
        let (_, digest) = log::append(&self.sql, &chain, self.epoch, entry)?;
        if incident.is_some() {
            self.heads.insert(chain, digest);
        }
        self.is_logged = true;
        Ok(())
    }

    /// Notes whose list row and search text must follow.
    fn touch(&mut self, row: &RecordRow) -> Result<(), Error> {
        self.touched.extend(row.incident);
        let person = if row.id.kind == RecordKind::Person {
            Some(PersonId(row.id.id))
        } else {
            derive::consenting(row.id.kind, &row.body)?
        };
        if let Some(person) = person {
            self.touched
                .extend(incident_person::incidents(&self.sql, person)?);
        }
        Ok(())
    }

    /// Brings the schema up to date, and derives everything anew.
    ///
    /// # Errors
    /// [`Error::NoSpace`], [`Error::Store`].
    pub(crate) fn migrate(&mut self, from: u32) -> Result<(), Error> {
        migrate::apply(&self.sql, from)?;
        self.watch = None;
        self.is_logged = true;
        Ok(())
    }

    /// Brings what is derived up to date and ends the log. `None` where nothing was logged: then there is no epoch, and
    /// what else was written is committed here.
    pub(crate) fn finish(self) -> Result<Option<Finished<'v>>, Error> {
        if !self.is_logged {
            self.sql.commit()?;
            return Ok(None);
        }
        let derived = self.derive()?;
        let end = log::commit(&self.sql, self.epoch, &self.at, &self.heads, derived)?;
        table::vault::set_epoch(&self.sql, self.epoch)?;
        Ok(Some(Finished {
            sql: self.sql,
            end,
            derived,
        }))
    }

    fn derive(&self) -> Result<DerivedSum, Error> {
        let Some(watch) = self.watch else {
            derive::rebuild(&self.sql)?;
            derived::settle(&self.sql)?;
            return derived::sum(&self.sql);
        };
        for incident in &self.touched {
            derive::refresh(&self.sql, *incident)?;
        }
        if self.forgets_words {
            table::search::forget_deleted(&self.sql)?;
        }
        watch.settled(&self.sql)
    }
}

struct PutJson<'t, 'v, 'r> {
    tx: &'t mut Transaction<'v>,
    record: &'r Value,
}

impl WithType for PutJson<'_, '_, '_> {
    type Output = Result<(), Error>;

    fn with<R: Record>(self) -> Self::Output {
        let record = R::deserialize(self.record).map_err(|_| Error::Unreadable)?;
        self.tx.put(&record)
    }
}

/// Whether what was fixed at an item's intake stays as it was.
pub(crate) fn keeps_original<R: Record>(old: &R, new: &R) -> Result<(), Error> {
    keeps(&FIXED, old, new)
}

/// Whether everything that a record fixes stays as it was.
fn keeps_fixed<R: Record>(old: &R, new: &R) -> Result<(), Error> {
    let fields = R::KIND.fields().iter();
    let fixed = fields.filter(|field| field.marks.contains(&Mark::Fixed));
    keeps(&fixed.map(|field| field.name).collect::<Vec<_>>(), old, new)
}

fn keeps<R: Record>(fixed: &[&str], old: &R, new: &R) -> Result<(), Error> {
    let old = serde_json::to_value(old).map_err(|_| Error::Unreadable)?;
    let new = serde_json::to_value(new).map_err(|_| Error::Unreadable)?;
    if fixed.iter().all(|name| old.get(name) == new.get(name)) {
        Ok(())
    } else {
        Err(Error::Moved)
    }
}
