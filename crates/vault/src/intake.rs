//! Taking a file in as evidence: read once, hashed and encrypted on the way, durable before the record names it.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use cairn_crypto::safe::blob_stream::{BlobError, BlobIdentity, BlobWriter};
use cairn_model::vocabulary::{EvidenceKind, EvidenceRole, Sensitivity};
use cairn_model::{Answer, Evidence, EvidenceId, IncidentId, RecordKind};
use sha2::{Digest, Sha256};

use crate::files::{self, Stamp};
use crate::table::blob::{self, BlobRow};
use crate::table::record;
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
        self.ensure_writable()?;
        record::find(&self.connection, incident.0)?
            .filter(|row| row.id.kind == RecordKind::Incident && !row.removed)
            .ok_or(Error::NotFound)?;
        let name = hex::encode(cairn_crypto::safe::random::bytes::<16>());
        let identity = BlobIdentity::generate();
        let added = self
            .take_in(source, &name, &identity, progress)
            .and_then(|passed| self.enter(incident, source, &name, &identity, passed, media_type));
        if added.is_err() {
            let _ = fs::remove_file(self.layout.blob_part(&name));
            let _ = fs::remove_file(self.layout.blob(&name));
        }
        added
    }

    /// Writes the blob and makes it durable under its name.
    fn take_in(
        &self,
        source: &Path,
        name: &str,
        identity: &BlobIdentity,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Passed, IntakeError> {
        let mut input = open(source)?;
        let before = Stamp::of(&input.metadata().map_err(unread)?);
        let dir = self.layout.blob_dir(name);
        match files::create_private_dir(&dir) {
            Ok(()) => files::sync_dir(&self.layout.blobs())?,
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(e.into()),
        }
        let part = self.layout.blob_part(name);
        fault::point("blob.write");
        let output = files::create_private(&part)?;
        let (passed, output) = pass(&mut input, output, identity, progress)?;
        let still = Stamp::of(&input.metadata().map_err(unread)?);
        let there = Stamp::of(&fs::metadata(source).map_err(|_| IntakeError::Changed)?);
        if before != still || before != there || !before.has_len(passed.size) {
            return Err(IntakeError::Changed);
        }
        fault::point("blob.sync");
        output.sync_all()?;
        drop(output);
        fault::point("blob.rename");
        files::replace(&part, &self.layout.blob(name))?;
        fault::point("blob.durable");
        Ok(passed)
    }

    /// Writes record, key and log entry.
    fn enter(
        &mut self,
        incident: IncidentId,
        source: &Path,
        name: &str,
        identity: &BlobIdentity,
        passed: Passed,
        media_type: &dyn Fn(&[u8]) -> String,
    ) -> Result<Evidence, IntakeError> {
        let media_type = media_type(&passed.header);
        let file_name = source.file_name().unwrap_or_default();
        let mut item = Evidence {
            id: EvidenceId::random(),
            incident,
            exhibit_no: 0,
            title: Answer::default(),
            kind: kind_of(&media_type),
            role: EvidenceRole::EvidentiaryOriginal,
            original_filename: file_name.to_string_lossy().into_owned(),
            size: passed.size,
            media_type,
            sha256: passed.sha256,
            crc32: passed.crc32,
            concerns: Vec::new(),
            obtained: Answer::default(),
            made_at: Answer::default(),
            description: Answer::default(),
            sensitivity: Sensitivity::default(),
        };
        let row = BlobRow {
            evidence: item.id,
            name: name.to_owned(),
            identity: identity.expose(),
            size: passed.size,
            file_size: passed.file_size,
        };
        let item = self.transaction(|tx| {
            item.exhibit_no = blob::next_exhibit(&tx.sql, incident)?;
            tx.put_imported(&item)?;
            blob::insert(&tx.sql, &row, incident, item.exhibit_no)?;
            Ok(item)
        })?;
        Ok(item)
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
    let output = BufWriter::with_capacity(CHUNK, output);
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
    let output = output
        .into_inner()
        .map_err(io::IntoInnerError::into_error)?;
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
