//! The ledger: what was sealed, what of it was in which bundle, and what was taken in from others.

use cairn_model::{
    Accession, Answer, IncidentId, ReceiverId, Record, RecordId, Submission, SubmittedRecord,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::custody::{ExportNote, note_exports};
use crate::table::record;
use crate::{Error, Stored, Vault, stored};

/// SHA-256 of a record in the form in which a vault stores it, 64 hexadecimal digits: by it a record that came in a bundle is
/// known again. A present record that an earlier schema wrote stands in the vault in another form, so that two records are
/// compared by this and not by [`Vault::revisions_of`].
///
/// # Errors
/// [`Error::Unreadable`] for a record that has no JSON.
pub fn record_digest<R: Record>(record: &R) -> Result<String, Error> {
    let body = stored::form(record)?.to_string();
    Ok(hex::encode(Sha256::digest(body.as_bytes())))
}

impl Vault {
    /// Records a bundle that was sealed, and notes in the log of each incident in it that it left: both, or neither.
    ///
    /// # Errors
    /// [`Error::NotFound`] where an incident or an evidence item in it is not there; [`Error::Moved`] where there is a record
    /// with this id already; those of [`Vault::transaction`]. The vault is as it was.
    pub fn record_submission(&mut self, submission: &Submission) -> Result<(), Error> {
        let note = ExportNote {
            bundle_id: submission.bundle.clone(),
            incidents: submission.incidents.clone(),
            receivers: submission.keys(),
            sha256: submission.sha256.clone(),
            evidence: submission.evidence(),
        };
        self.transaction(|tx| {
            if record::find(&tx.sql, submission.id.0)?.is_some() {
                return Err(Error::Moved);
            }
            note_exports(tx, &note)?;
            tx.put(submission)
        })
    }

    /// Which revisions records have at this moment, for a bundle that is about to be made of them: to be asked together with what
    /// the bundle is made of, since records can change while it is sealed. An id of which the vault has no record is one that the bundle
    /// made up for somebody who is not named, and is left out.
    ///
    /// # Errors
    /// [`Error::NotFound`] for one that was removed; [`Error::Damaged`], [`Error::Store`].
    pub fn revisions_of(&self, records: &[RecordId]) -> Result<Vec<SubmittedRecord>, Error> {
        let mut revisions = Vec::with_capacity(records.len());
        for id in records {
            let Some(row) = record::find(&self.connection, id.id)? else {
                continue;
            };
            if row.id != *id || row.removed {
                return Err(Error::NotFound);
            }
            self.check_row(&row)?;
            revisions.push(SubmittedRecord {
                record: Answer::Known(*id),
                revision: u32::try_from(row.revision).unwrap_or(u32::MAX),
                sha256: hex::encode(Sha256::digest(row.body.as_bytes())),
            });
        }
        Ok(revisions)
    }

    /// The bundles in which an incident left, newest first.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn submissions_of(&self, incident: IncidentId) -> Result<Vec<Stored<Submission>>, Error> {
        self.holding(incident.0, |s: &Submission| s.incidents.contains(&incident))
    }

    /// The bundles that were sealed to a receiver, newest first.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn submissions_to(&self, receiver: ReceiverId) -> Result<Vec<Stored<Submission>>, Error> {
        self.holding(receiver.0, |s: &Submission| s.is_for(receiver))
    }

    /// What was sealed with this id of a bundle, newest first: one, where ids are drawn as they should be.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn submissions_of_bundle(&self, bundle: &str) -> Result<Vec<Stored<Submission>>, Error> {
        self.of_bundle(bundle)
    }

    /// Every time that a bundle with this id was taken in, newest first.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn accessions_of_bundle(&self, bundle: &str) -> Result<Vec<Stored<Accession>>, Error> {
        self.of_bundle(bundle)
    }

    /// The bundles with which a record came, newest first; none for one that was written here.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn accessions_with(&self, record: RecordId) -> Result<Vec<Stored<Accession>>, Error> {
        self.holding(record.id, |a: &Accession| a.received(record).is_some())
    }

    /// All records of a kind that hold an id, newest first, as far as they hold it in the right place.
    fn holding<R: Record>(
        &self,
        id: Uuid,
        is_it: impl Fn(&R) -> bool,
    ) -> Result<Vec<Stored<R>>, Error> {
        let mut found = Vec::new();
        for row in record::holding(&self.connection, R::KIND, id)? {
            let stored: Stored<R> = self.checked(&row)?;
            if is_it(&stored.value) {
                found.push(stored);
            }
        }
        Ok(found)
    }

    fn of_bundle<R: Record>(&self, bundle: &str) -> Result<Vec<Stored<R>>, Error> {
        let rows = record::of_bundle(&self.connection, bundle)?;
        let of_kind = rows.iter().filter(|row| row.id.kind == R::KIND);
        of_kind.map(|row| self.checked(row)).collect()
    }
}
