//! Reading records. Each is held against its latest log entry before it is handed out.

use cairn_model::{
    Consent, IncidentFile, IncidentId, InformedConsent, PersonId, Record, RecordId, RecordKind,
};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::log::Entry;
use crate::table::chain_entry;
use crate::table::record::{self, RecordRow};
use crate::{Error, Finding, Vault, derive};

/// A record as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<R> {
    /// The record.
    pub value: R,
    /// How often it was written, from 1.
    pub revision: u64,
    /// When it was first written: UTC, RFC 3339.
    pub created_at: String,
    /// When it was last written: UTC, RFC 3339.
    pub updated_at: String,
}

impl Vault {
    /// One record.
    ///
    /// # Errors
    /// [`Error::NotFound`], also for one that was removed; [`Error::Damaged`] where it does not fit its log entry and
    /// the vault's findings do not already name it; [`Error::Store`].
    pub fn record<R: Record>(&self, id: Uuid) -> Result<Stored<R>, Error> {
        let row = record::find(&self.connection, id)?.ok_or(Error::NotFound)?;
        self.checked(&row)
    }

    /// What kind of record has this id; none for an id of which there is no record, or no longer.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn kind_of(&self, id: Uuid) -> Result<Option<RecordKind>, Error> {
        let row = record::find(&self.connection, id)?;
        Ok(row.filter(|row| !row.removed).map(|row| row.id.kind))
    }

    /// One record of a kind, as JSON with every member.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn record_json(&self, id: RecordId) -> Result<serde_json::Value, Error> {
        let row = record::find(&self.connection, id.id)?;
        let row = row.filter(|row| row.id == id && !row.removed);
        let row = row.ok_or(Error::NotFound)?;
        self.check_row(&row)?;
        let body = serde_json::from_str(&row.body).map_err(|_| Error::Unreadable)?;
        id.kind.whole(&body).map_err(|_| Error::Unreadable)
    }

    /// All records of a kind, oldest first.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn records<R: Record>(&self) -> Result<Vec<Stored<R>>, Error> {
        let rows = record::of_kind(&self.connection, R::KIND)?;
        rows.iter().map(|row| self.checked(row)).collect()
    }

    /// All records of a kind in one incident, oldest first.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn records_of<R: Record>(&self, incident: IncidentId) -> Result<Vec<Stored<R>>, Error> {
        let rows = record::of_incident_and_kind(&self.connection, incident, R::KIND)?;
        rows.iter().map(|row| self.checked(row)).collect()
    }

    /// An incident with everything that belongs to it and the persons whom it names.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn incident_file(&self, id: IncidentId) -> Result<IncidentFile, Error> {
        let rows = record::of_incident(&self.connection, id)?;
        for row in &rows {
            self.check_row(row)?;
        }
        let mut file = derive::assemble(id, &rows)?;
        for person in derive::persons_named(&file) {
            match self.record(person.0) {
                Ok(stored) => file.persons.push(stored.value),
                Err(Error::NotFound) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(file)
    }

    /// What a person said to receivers, oldest first.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn consents_of(&self, person: PersonId) -> Result<Vec<Consent>, Error> {
        self.said_by(person)
    }

    /// The conversations in which a person agreed to something, oldest first.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn conversations_of(&self, person: PersonId) -> Result<Vec<InformedConsent>, Error> {
        self.said_by(person)
    }

    fn said_by<R: Record>(&self, person: PersonId) -> Result<Vec<R>, Error> {
        let rows = record::consents_of(&self.connection, person)?;
        let values = rows.iter().filter(|row| row.id.kind == R::KIND);
        values
            .map(|row| Ok(self.checked::<R>(row)?.value))
            .collect()
    }

    /// How many records of a kind there are.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn count(&self, kind: RecordKind) -> Result<u32, Error> {
        record::count(&self.connection, kind)
    }

    pub(crate) fn checked<R: Record>(&self, row: &RecordRow) -> Result<Stored<R>, Error> {
        self.check_row(row)?;
        decode(row)
    }

    /// A record that the findings name is handed out: its reader was told. Any other that does not fit is not.
    pub(crate) fn check_row(&self, row: &RecordRow) -> Result<(), Error> {
        if fits_log(&self.connection, row)? || self.names(row) {
            Ok(())
        } else {
            Err(Error::Damaged { record: row.id })
        }
    }

    fn names(&self, row: &RecordRow) -> bool {
        self.findings.iter().any(|finding| match finding {
            Finding::RecordChanged { record } | Finding::RecordUnlogged { record } => {
                *record == row.id
            }
            // Where the log itself does not fit it cannot vouch for anything, and the reader was told that.
            Finding::ChainBroken { .. }
            | Finding::DatabaseUnreadable { .. }
            | Finding::DatabaseInconsistent => true,
            Finding::HeadMissing
            | Finding::HeadDamaged
            | Finding::DatabaseOlder { .. }
            | Finding::HeadOlder { .. }
            | Finding::HeadElsewhere
            | Finding::NotCommitted { .. }
            | Finding::RecordMissing { .. }
            | Finding::HistoryChanged { .. }
            | Finding::DerivedChanged
            | Finding::PagesDamaged { .. }
            | Finding::SlotChanged { .. }
            | Finding::BlobMissing { .. }
            | Finding::BlobLength { .. }
            | Finding::BlobChanged { .. }
            | Finding::CheckpointInvalid { .. } => false,
        })
    }
}

/// Whether a row is what the latest log entry about it says.
pub(crate) fn fits_log(c: &Connection, row: &RecordRow) -> Result<bool, Error> {
    let Some(text) = chain_entry::latest(c, row.id.id)? else {
        return Ok(false);
    };
    let entry: Entry = serde_json::from_str(&text).map_err(|_| Error::Unreadable)?;
    let digest = hex::encode(Sha256::digest(row.body.as_bytes()));
    Ok(entry.record() == Some(row.id)
        && entry.revision == Some(row.revision)
        && entry.digest.as_deref() == Some(digest.as_str()))
}

/// Reads the record out of a row.
pub(crate) fn decode<R: Record>(row: &RecordRow) -> Result<Stored<R>, Error> {
    if row.id.kind != R::KIND || row.removed {
        return Err(Error::NotFound);
    }
    Ok(Stored {
        value: serde_json::from_str(&row.body).map_err(|_| Error::Unreadable)?,
        revision: row.revision,
        created_at: row.created_at.clone(),
        updated_at: row.updated_at.clone(),
    })
}

/// A person, wherever they are named.
pub(crate) fn person_row(c: &Connection, person: PersonId) -> Result<Option<RecordRow>, Error> {
    Ok(record::find(c, person.0)?.filter(|row| row.id.kind == RecordKind::Person && !row.removed))
}
