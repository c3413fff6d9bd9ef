//! Taking a file in as evidence: read once, hashed and encrypted on the way, durable before the record names it.

mod pass;

use std::fs::{self, File};
use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use cairn_crypto::safe::blob_stream::BlobIdentity;
use cairn_model::vocabulary::EvidenceKind;
use cairn_model::{Evidence, EvidenceId, IncidentId, RecordKind};

use crate::derivation::Take;
use crate::layout::Layout;
use crate::log::Entry;
use crate::table::blob::{self, BlobRow};
use crate::table::{chain_entry, record};
use crate::transaction::Transaction;
use crate::{Derivation, Error, IntakeError, Progress, Vault, fault, files};

pub use pass::digest_of;
use pass::{Pass, Passed, Source};

/// A file on its way in. It holds no key but that of its own blob, and can be read while the vault does something else.
/// Dropped before it is added, it leaves nothing behind.
pub struct Intake {
    layout: Layout,
    incident: IncidentId,
    name: String,
    identity: BlobIdentity,
    keeps_duplicates: bool,
    is_kept: bool,
    /// The item here from which it was made.
    derivation: Option<Derivation>,
}

/// A file that was read whole and lies encrypted in the vault's folder; no record names it yet.
pub struct Taken {
    intake: Intake,
    passed: Passed,
    media_type: String,
    file_name: String,
}

/// What became of a file that was read whole.
#[derive(Clone, Debug, PartialEq)]
pub enum Entered {
    /// It is an item now.
    New(Evidence),
    /// The incident held the same bytes already, as this item.
    Already(Evidence),
}

impl Drop for Intake {
    fn drop(&mut self) {
        if !self.is_kept {
            let _ = fs::remove_file(self.layout.blob_part(&self.name));
            let _ = fs::remove_file(self.layout.blob(&self.name));
        }
    }
}

impl Vault {
    /// Takes a file in as evidence of an incident, also where the incident has the same bytes already. `media_type` tells the type from the first 8 KiB. When this returns,
    /// blob, record and log entry are durable; the source was only read.
    ///
    /// # Errors
    /// See [`IntakeError`]; the vault is as it was then.
    pub fn add_evidence(
        &mut self,
        incident: IncidentId,
        source: &Path,
        media_type: &dyn Fn(&[u8]) -> String,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Evidence, IntakeError> {
        let taken = self
            .begin_evidence(incident)?
            .take_in(source, media_type, progress)?;
        self.add_taken(taken)
    }

    /// Begins to take a file in: [`Intake::take_in`] then reads it without the vault, and [`Vault::add_all`] adds it.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::NotFound`] where the incident is not there.
    pub fn begin_evidence(&self, incident: IncidentId) -> Result<Intake, Error> {
        self.ensure_writable()?;
        record::find(&self.connection, incident.0)?
            .filter(|row| row.id.kind == RecordKind::Incident && !row.removed)
            .ok_or(Error::NotFound)?;
        Ok(Intake {
            layout: self.layout.clone(),
            incident,
            name: hex::encode(cairn_crypto::safe::random::bytes::<16>()),
            identity: BlobIdentity::generate(),
            keeps_duplicates: false,
            is_kept: false,
            derivation: None,
        })
    }

    /// Writes record, key and log entry, also where the incident has the same bytes already.
    ///
    /// # Errors
    /// [`IntakeError::Vault`], [`IntakeError::NoSpace`]; the vault is as it was then.
    pub fn add_taken(&mut self, mut taken: Taken) -> Result<Evidence, IntakeError> {
        taken.intake.keeps_duplicates = true;
        let item = self.add_at_once(std::slice::from_ref(&taken))?.pop();
        taken.intake.keep();
        item.map(Entered::into_item)
            .ok_or(IntakeError::Vault(Error::Unreadable))
    }

    /// Writes records, keys and log entries of several files, each with what became of it. A file that its incident holds
    /// already is not kept a second time, unless that was asked for ([`Intake::keeping_duplicates`]). One transaction where that is
    /// possible; where it is refused, each file has its own, so that one that finds no room keeps no other out.
    pub fn add_all(&mut self, taken: Vec<Taken>) -> Vec<Result<Entered, IntakeError>> {
        match self.add_at_once(&taken) {
            Ok(entered) => {
                let each = taken.into_iter().zip(entered);
                each.map(|(one, entered)| {
                    if matches!(entered, Entered::New(_)) {
                        one.intake.keep();
                    }
                    Ok(entered)
                })
                .collect()
            }
            Err(_) if taken.len() > 1 => {
                let each = taken.into_iter();
                each.flat_map(|one| self.add_all(vec![one])).collect()
            }
            Err(error) => vec![Err(error)],
        }
    }

    fn add_at_once(&mut self, taken: &[Taken]) -> Result<Vec<Entered>, IntakeError> {
        let here = taken.iter().map(|one| match one.intake.keeps_duplicates {
            true => Ok(None),
            false => self.evidence_with(one.intake.incident, &one.passed.sha256),
        });
        let here = here.collect::<Result<Vec<_>, _>>()?;
        let before = self.epoch();
        let entered = self.transaction(|tx| {
            let mut entered = Vec::with_capacity(taken.len());
            for (one, here) in taken.iter().zip(here) {
                let twin = here.or_else(|| one.twin_among(&entered));
                entered.push(match twin {
                    Some(item) => Entered::Already(item),
                    None => Entered::New(one.write(tx)?),
                });
            }
            Ok(entered)
        })?;
        self.follow_intake(before, entered.iter().filter_map(Entered::new_item));
        Ok(entered)
    }
}

impl Taken {
    /// The item with the same bytes that was just entered for another file.
    fn twin_among(&self, entered: &[Entered]) -> Option<Evidence> {
        let items = entered.iter().filter_map(Entered::new_item);
        let twin = items
            .filter(|_| !self.intake.keeps_duplicates)
            .find(|item| {
                item.incident == self.intake.incident && item.sha256 == self.passed.sha256
            });
        twin.cloned()
    }

    fn write(&self, tx: &mut Transaction<'_>) -> Result<Evidence, Error> {
        let (intake, passed) = (&self.intake, &self.passed);
        let exhibit_no = next_exhibit(&tx.sql, intake.incident)?;
        let mut item = Evidence::new(
            EvidenceId::random(),
            intake.incident,
            exhibit_no,
            self.file_name.as_str().into(),
            passed.size,
            self.media_type.clone(),
            passed.sha256.clone(),
            passed.crc32,
        );
        item.kind = kind_of(&self.media_type);
        if let Some(derivation) = &intake.derivation {
            let original = tx.record::<Evidence>(derivation.original.0)?.value;
            if original.incident != intake.incident {
                return Err(Error::NotFound);
            }
            derivation.describe(original, &mut item);
        }
        let row = BlobRow {
            evidence: item.id,
            name: intake.name.clone(),
            identity: intake.identity.expose(),
            size: passed.size,
            file_size: passed.file_size,
        };
        tx.put_imported(&item)?;
        if let Some(derivation) = &intake.derivation {
            tx.log(Some(intake.incident), &derivation.entry(&item, tx.at()))?;
        }
        blob::insert(&tx.sql, &row, intake.incident, exhibit_no)?;
        Ok(item)
    }
}

impl Entered {
    /// The item that has the file's bytes.
    #[must_use]
    pub fn into_item(self) -> Evidence {
        match self {
            Self::New(item) | Self::Already(item) => item,
        }
    }

    fn new_item(&self) -> Option<&Evidence> {
        match self {
            Self::New(item) => Some(item),
            Self::Already(_) => None,
        }
    }
}

impl Intake {
    /// Has the file become an item even if the incident holds the same bytes already.
    #[must_use]
    pub fn keeping_duplicates(mut self, keeps: bool) -> Self {
        self.keeps_duplicates = keeps;
        self
    }

    /// Has the item say that it was made from one of the same incident: a copy, a transcript, a translation.
    #[must_use]
    pub fn made_from(mut self, derivation: Option<Derivation>) -> Self {
        self.derivation = derivation;
        self
    }

    /// Takes in what lies in memory, under a name that it is to have.
    ///
    /// # Errors
    /// [`IntakeError::Vault`], [`IntakeError::NoSpace`]. Nothing is left behind then.
    pub fn take_bytes(
        self,
        bytes: &[u8],
        file_name: &str,
        media_type: &str,
    ) -> Result<Taken, IntakeError> {
        let mut whole = |take: Take<'_>| take(bytes);
        self.take_made(&mut whole, file_name.to_owned(), media_type.to_owned())
    }

    /// Reads the file once, hashing and encrypting on the way. When this returns, the blob is durable.
    ///
    /// # Errors
    /// See [`IntakeError`]; nothing is left behind then.
    pub fn take_in(
        self,
        source: &Path,
        media_type: &dyn Fn(&[u8]) -> String,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Taken, IntakeError> {
        let passed = self.write_blob(source, progress)?;
        let file_name = source.file_name().unwrap_or_default();
        Ok(Taken {
            media_type: media_type(&passed.header),
            file_name: file_name.to_string_lossy().into_owned(),
            intake: self,
            passed,
        })
    }

    /// Takes in a file that is made here.
    ///
    /// # Errors
    /// Those of `make`; [`IntakeError::Vault`], [`IntakeError::NoSpace`]. Nothing is left behind then.
    pub(crate) fn take_made<E: From<IntakeError>>(
        self,
        make: &mut dyn FnMut(Take<'_>) -> Result<(), E>,
        file_name: String,
        media_type: String,
    ) -> Result<Taken, E> {
        let mut pass = Pass::begin(self.begin_blob()?, &self.identity)?;
        make(&mut |bytes| pass.take(bytes))?;
        let (passed, output) = pass.finish()?;
        self.finish_blob(&output)?;
        Ok(Taken {
            media_type,
            file_name,
            intake: self,
            passed,
        })
    }

    fn keep(mut self) {
        self.is_kept = true;
    }

    /// Writes the blob and makes it durable under its name.
    fn write_blob(
        &self,
        source: &Path,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Passed, IntakeError> {
        let source = Source::open(source)?;
        let output = self.begin_blob()?;
        let (passed, output) = source.seal(output, &self.identity, progress)?;
        self.finish_blob(&output)?;
        Ok(passed)
    }

    fn begin_blob(&self) -> Result<File, IntakeError> {
        let dir = self.layout.blob_dir(&self.name);
        match files::create_private_dir(&dir) {
            Ok(()) => files::sync_dir(&self.layout.blobs())?,
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(e.into()),
        }
        fault::point("blob.write");
        Ok(files::create_private(&self.layout.blob_part(&self.name))?)
    }

    /// Makes what was written durable under its name.
    fn finish_blob(&self, output: &File) -> Result<(), IntakeError> {
        fault::point("blob.sync");
        output.sync_all()?;
        fault::point("blob.rename");
        let part = self.layout.blob_part(&self.name);
        files::replace(&part, &self.layout.blob(&self.name))?;
        fault::point("blob.durable");
        Ok(())
    }
}

/// The kind that a media type suggests; the person can say otherwise.
fn kind_of(media_type: &str) -> EvidenceKind {
    match media_type.split('/').next() {
        Some("image") => EvidenceKind::Photo,
        Some("video") => EvidenceKind::Video,
        Some("audio") => EvidenceKind::Audio,
        Some("text") => EvidenceKind::Document,
        _ if media_type == "application/pdf" => EvidenceKind::Document,
        _ => EvidenceKind::Other,
    }
}

/// The exhibit number that follows every one ever given in an incident, also to items that were erased since.
fn next_exhibit(c: &rusqlite::Connection, incident: IncidentId) -> Result<u32, Error> {
    let mut last = blob::last_exhibit(c, incident)?;
    for text in chain_entry::about_no_record(c, &incident.to_string())? {
        let entry: Entry = serde_json::from_str(&text).map_err(|_| Error::Unreadable)?;
        last = last.max(entry.exhibit.unwrap_or(0));
    }
    Ok(last.saturating_add(1))
}
