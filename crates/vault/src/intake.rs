//! Taking a file in as evidence: read once, hashed and encrypted on the way, durable before the record names it.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use cairn_crypto::safe::blob_stream::{BlobError, BlobIdentity, BlobWriter};
use cairn_model::vocabulary::EvidenceKind;
use cairn_model::{Evidence, EvidenceId, IncidentId, RecordKind};
use sha2::{Digest, Sha256};

use crate::files::{self, Stamp};
use crate::layout::Layout;
use crate::log::Entry;
use crate::table::blob::{self, BlobRow};
use crate::table::{chain_entry, record};
use crate::{Error, IntakeError, Progress, Vault, fault};

/// Bytes read at a time.
const CHUNK: usize = 1024 * 1024;
/// First bytes from which the media type is told.
const HEADER: usize = 8 * 1024;

/// What one pass over the source learned.
struct Passed {
    header: Vec<u8>,
    size: u64,
    sha256: String,
    crc32: u32,
    file_size: u64,
}

/// A file on its way in. It holds no key but that of its own blob, and can be read while the vault does something else.
/// Dropped before it is added, it leaves nothing behind.
pub struct Intake {
    layout: Layout,
    incident: IncidentId,
    name: String,
    identity: BlobIdentity,
    is_kept: bool,
}

/// A file that was read whole and lies encrypted in the vault's folder; no record names it yet.
pub struct Taken {
    intake: Intake,
    passed: Passed,
    media_type: String,
    file_name: String,
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
    /// Takes a file in as evidence of an incident. `media_type` tells the type from the first 8 KiB. When this returns,
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

    /// Begins to take a file in: [`Intake::take_in`] then reads it without the vault, and [`Vault::add_taken`] adds it.
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
            is_kept: false,
        })
    }

    /// Writes record, key and log entry.
    ///
    /// # Errors
    /// [`IntakeError::Vault`], [`IntakeError::NoSpace`]; the vault is as it was then.
    pub fn add_taken(&mut self, taken: Taken) -> Result<Evidence, IntakeError> {
        let Taken {
            intake,
            passed,
            media_type,
            file_name,
        } = taken;
        let incident = intake.incident;
        let kind = kind_of(&media_type);
        let mut item = Evidence::new(
            EvidenceId::random(),
            incident,
            0,
            file_name.into(),
            passed.size,
            media_type,
            passed.sha256,
            passed.crc32,
        );
        item.kind = kind;
        let row = BlobRow {
            evidence: item.id,
            name: intake.name.clone(),
            identity: intake.identity.expose(),
            size: passed.size,
            file_size: passed.file_size,
        };
        let item = self.transaction(|tx| {
            item.exhibit_no = next_exhibit(&tx.sql, incident)?;
            tx.put_imported(&item)?;
            blob::insert(&tx.sql, &row, incident, item.exhibit_no)?;
            Ok(item)
        })?;
        intake.keep();
        Ok(item)
    }
}

impl Intake {
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

    fn keep(mut self) {
        self.is_kept = true;
    }

    /// Writes the blob and makes it durable under its name.
    fn write_blob(
        &self,
        source: &Path,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Passed, IntakeError> {
        let mut input = open(source)?;
        let before = Stamp::of(&input.metadata().map_err(unread)?);
        let dir = self.layout.blob_dir(&self.name);
        match files::create_private_dir(&dir) {
            Ok(()) => files::sync_dir(&self.layout.blobs())?,
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(e.into()),
        }
        let part = self.layout.blob_part(&self.name);
        fault::point("blob.write");
        let output = files::create_private(&part)?;
        let (passed, output) = pass(&mut input, output, &self.identity, progress)?;
        let still = Stamp::of(&input.metadata().map_err(unread)?);
        let there = Stamp::of(&fs::metadata(source).map_err(|_| IntakeError::Changed)?);
        if before != still || before != there || !before.has_len(passed.size) {
            return Err(IntakeError::Changed);
        }
        fault::point("blob.sync");
        output.sync_all()?;
        drop(output);
        fault::point("blob.rename");
        files::replace(&part, &self.layout.blob(&self.name))?;
        fault::point("blob.durable");
        Ok(passed)
    }
}

fn unread(error: io::Error) -> IntakeError {
    IntakeError::Source(error.kind())
}

/// Opens a plain file. Asked twice, since what a name stands for can change between.
fn open(source: &Path) -> Result<File, IntakeError> {
    if !fs::metadata(source).map_err(unread)?.is_file() {
        return Err(IntakeError::NotAFile);
    }
    let file = files::open_source(source).map_err(unread)?;
    if file.metadata().map_err(unread)?.is_file() {
        Ok(file)
    } else {
        Err(IntakeError::NotAFile)
    }
}

/// Reads the source to its end, hashing and encrypting.
fn pass(
    input: &mut File,
    output: File,
    identity: &BlobIdentity,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(Passed, File), IntakeError> {
    let total = input.metadata().map_err(unread)?.len();
    let mut sha256 = Sha256::new();
    let mut crc32 = crc32fast::Hasher::new();
    let mut header = Vec::new();
    let mut size = 0_u64;
    let mut writer = BlobWriter::new(identity, output).map_err(unwritten)?;
    let mut buffer = vec![0; CHUNK];
    loop {
        let n = read_full(input, &mut buffer).map_err(unread)?;
        let chunk = buffer.get(..n).unwrap_or_default();
        if n == 0 {
            break;
        }
        if header.is_empty() {
            header.extend_from_slice(chunk.get(..HEADER).unwrap_or(chunk));
        }
        sha256.update(chunk);
        crc32.update(chunk);
        writer.write_all(chunk)?;
        size = size.saturating_add(n as u64);
        if progress(Progress { done: size, total }).is_break() {
            return Err(IntakeError::Cancelled);
        }
    }
    let (output, _) = writer.finish().map_err(unwritten)?;
    let passed = Passed {
        header,
        size,
        sha256: hex::encode(sha256.finalize()),
        crc32: crc32.finalize(),
        file_size: output.metadata()?.len(),
    };
    Ok((passed, output))
}

fn unwritten(error: BlobError) -> IntakeError {
    if let BlobError::Io(error) = error {
        error.into()
    } else {
        Error::Crypto.into()
    }
}

/// Fills the buffer as far as the file goes.
fn read_full(input: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match input.read(rest) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(filled)
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
