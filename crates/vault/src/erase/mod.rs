//! Erasing a person who withdraws consent: the one way in which something that was written goes for good.
//!
//! What goes is decided by the records themselves. The person goes; so does every record that cannot be without somebody or
//! something that goes (a participation, a consent, a conversation about it, an assessment of risk), with all its revisions.
//! A record that can be without them stays: its links to them are taken out in a new revision, and the revisions that had
//! those links go, as do earlier ones that name the person in words. The present words of a record that stays are its
//! author's, and stay: [`ErasurePlan::named`] says where the person is still named.
//!
//! Of a revision that goes, its row in the history, its entry in the log and the nonce of that go. The line stays, so that the chain
//! stays whole, and an entry at its end says which lines have none any more.

mod carry_out;
mod plan;
mod scan;

use cairn_model::{EvidenceId, IncidentId, PersonId, RecordId};

use crate::table::setting;
use crate::{Error, Vault, files, store};

/// What erasing a person takes, what stays, and what it cannot reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErasurePlan {
    /// The person.
    pub person: PersonId,
    /// The records that go whole, the person's own first.
    pub gone: Vec<RecordId>,
    /// Records that stay without their links to those that go.
    pub changed: Vec<FieldsOf>,
    /// Records that stay, and whose present words name the person: in whole, or, in an incident that names the person
    /// otherwise, by a part of the name.
    pub named: Vec<FieldsOf>,
    /// How many earlier revisions of records that stay go.
    pub revisions: u32,
    /// What to ask about separately, and is not chosen: evidence that concerns the person or proves a consent that goes, and
    /// statements that they gave. Unless chosen it stays, without the link.
    pub asked: Vec<RecordId>,
    /// The incidents that name the person, or did.
    pub incidents: Vec<IncidentId>,
    /// Bundles in which one of these incidents left. They cannot be recalled.
    pub exports: Vec<SealedExport>,
}

/// Fields of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldsOf {
    /// The record.
    pub record: RecordId,
    /// The incident it belongs to.
    pub incident: Option<IncidentId>,
    /// Whether it was removed from view.
    pub is_removed: bool,
    /// The fields, as JSON pointers.
    pub fields: Vec<String>,
}

/// A bundle that was sealed, as the log tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedExport {
    /// When: UTC, RFC 3339.
    pub at: String,
    /// The bundle's id.
    pub bundle_id: String,
    /// Fingerprints of the receivers' keys, hex.
    pub receivers: Vec<String>,
    /// The incidents in it that name the person, or did.
    pub incidents: Vec<IncidentId>,
}

/// What was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// As it was carried out.
    pub plan: ErasurePlan,
    /// Whether the database was written anew, so that nothing is left in it of what was deleted. Where there was no room for
    /// that, it is done when the vault is opened next.
    pub is_overwritten: bool,
    /// Evidence whose file could not be removed from the disk yet. Nobody can open it, since its key is gone; it is removed
    /// when the vault is opened next.
    pub files_left: Vec<EvidenceId>,
}

/// The preference that says, over a crash too, that the database is to be written anew.
const DUE: &str = "vault.overwrite";

impl Vault {
    /// What erasing a person would take, together with those of [`ErasurePlan::asked`] that are chosen in `also`. Reads every
    /// record and the whole history.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a person who is not there, and for a choice that is not to be asked about;
    /// [`Error::Unreadable`], [`Error::Store`].
    pub fn plan_erasure(&self, person: PersonId, also: &[RecordId]) -> Result<ErasurePlan, Error> {
        Ok(plan::plan(&self.connection, person, also)?.0)
    }

    /// Erases a person for good, with those of [`ErasurePlan::asked`] that are chosen in `also`. `reason` is a code. What
    /// is being typed anywhere becomes a revision first. A draft that cannot, or a preference, goes where it points to what
    /// goes or holds a whole name of the person.
    ///
    /// # Errors
    /// As [`Vault::plan_erasure`], and those of [`Vault::transaction`]; [`Error::NotVerified`] while the vault is still
    /// being verified, since nothing may be overlooked; the vault is as it was.
    pub fn erase_person(
        &mut self,
        person: PersonId,
        also: &[RecordId],
        reason: &str,
    ) -> Result<Erased, Error> {
        if !self.is_verified() {
            return Err(Error::NotVerified);
        }
        let mut erased = self.delete_person(person, also, reason)?;
        erased.is_overwritten = self.overwrite_deleted().is_ok();
        Ok(erased)
    }

    /// Deletes, and leaves it to [`Vault::overwrite_deleted`] that nothing stays behind.
    pub(crate) fn delete_person(
        &mut self,
        person: PersonId,
        also: &[RecordId],
        reason: &str,
    ) -> Result<Erased, Error> {
        self.ensure_writable()?;
        self.commit_all_drafts()?;
        let (plan, blobs) = self.transaction(|tx| {
            let (plan, scan) = plan::plan(&tx.sql, person, also)?;
            let blobs = carry_out::carry_out(tx, &plan, &scan, reason)?;
            setting::put(&tx.sql, DUE, "true")?;
            Ok((plan, blobs))
        })?;
        Ok(Erased {
            plan,
            is_overwritten: false,
            files_left: self.unlink(blobs),
        })
    }

    /// Writes the database anew where an erasure left that to be done, and empties the write-ahead log.
    ///
    /// # Errors
    /// [`Error::NoSpace`], [`Error::Store`]; it is still to be done then.
    pub(crate) fn overwrite_deleted(&self) -> Result<(), Error> {
        if setting::get(&self.connection, DUE)?.is_some() {
            store::write_anew(&self.connection)?;
            setting::remove(&self.connection, DUE)?;
            store::checkpoint(&self.connection)?;
        }
        Ok(())
    }

    /// Removes blobs from the disk and gives those that it could not.
    fn unlink(&self, blobs: Vec<(EvidenceId, String)>) -> Vec<EvidenceId> {
        let mut left = Vec::new();
        for (evidence, name) in blobs {
            let path = self.layout.blob(&name);
            let removed = std::fs::remove_file(&path);
            if removed.is_err_and(|e| e.kind() != std::io::ErrorKind::NotFound) {
                left.push(evidence);
            } else if let Some(folder) = path.parent() {
                let _ = files::sync_dir(folder);
            }
        }
        left
    }
}
