//! Reading a source: once, to its end, and held against what it was before.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use cairn_crypto::safe::blob_stream::{BlobError, BlobIdentity, BlobWriter};
use sha2::{Digest, Sha256};

use crate::files::{self, Stamp};
use crate::{Error, IntakeError, Progress};

/// Bytes read at a time.
const CHUNK: usize = 1024 * 1024;
/// First bytes from which the media type is told.
const HEADER: usize = 8 * 1024;

/// Hears how far the reading is; says whether to go on.
type Hears<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// What one pass over the source learned.
pub(super) struct Passed {
    pub(super) header: Vec<u8>,
    pub(super) size: u64,
    pub(super) sha256: String,
    pub(super) crc32: u32,
    pub(super) file_size: u64,
}

/// A file that is being read, and what it was when that began.
pub(super) struct Source<'a> {
    path: &'a Path,
    file: File,
    before: Stamp,
}

impl<'a> Source<'a> {
    /// Opens a plain file. Asked twice, since what a name stands for can change between.
    pub(super) fn open(path: &'a Path) -> Result<Self, IntakeError> {
        if !fs::metadata(path).map_err(unread)?.is_file() {
            return Err(IntakeError::NotAFile);
        }
        let file = files::open_source(path).map_err(unread)?;
        let metadata = file.metadata().map_err(unread)?;
        if !metadata.is_file() {
            return Err(IntakeError::NotAFile);
        }
        Ok(Self {
            path,
            file,
            before: Stamp::of(&metadata),
        })
    }

    /// Refuses if the file is no longer what it was, or if another number of bytes was read than it had.
    fn ensure_unchanged(&self, read: u64) -> Result<(), IntakeError> {
        let still = Stamp::of(&self.file.metadata().map_err(unread)?);
        let there = Stamp::of(&fs::metadata(self.path).map_err(|_| IntakeError::Changed)?);
        if self.before == still && self.before == there && self.before.has_len(read) {
            Ok(())
        } else {
            Err(IntakeError::Changed)
        }
    }

    /// Reads to the end and gives how many bytes there were; `each` gets them in order.
    fn read(
        &mut self,
        each: &mut dyn FnMut(&[u8]) -> Result<(), IntakeError>,
        progress: Hears<'_>,
    ) -> Result<u64, IntakeError> {
        let total = self.file.metadata().map_err(unread)?.len();
        let mut buffer = vec![0; CHUNK];
        let mut done = 0_u64;
        loop {
            let n = read_full(&mut self.file, &mut buffer).map_err(unread)?;
            if n == 0 {
                self.ensure_unchanged(done)?;
                return Ok(done);
            }
            each(buffer.get(..n).unwrap_or_default())?;
            done = done.saturating_add(n as u64);
            if progress(Progress { done, total }).is_break() {
                return Err(IntakeError::Cancelled);
            }
        }
    }

    /// Reads the source to its end, hashing and encrypting.
    pub(super) fn seal(
        mut self,
        output: File,
        identity: &BlobIdentity,
        progress: Hears<'_>,
    ) -> Result<(Passed, File), IntakeError> {
        let mut pass = Pass::begin(output, identity)?;
        let _ = self.read(&mut |chunk| pass.take(chunk), progress)?;
        pass.finish()
    }
}

/// Bytes on their way into a blob: hashed and encrypted.
pub(super) struct Pass {
    sha256: Sha256,
    crc32: crc32fast::Hasher,
    header: Vec<u8>,
    size: u64,
    writer: BlobWriter<File>,
}

impl Pass {
    pub(super) fn begin(output: File, identity: &BlobIdentity) -> Result<Self, IntakeError> {
        Ok(Self {
            sha256: Sha256::new(),
            crc32: crc32fast::Hasher::new(),
            header: Vec::new(),
            size: 0,
            writer: BlobWriter::new(identity, output).map_err(unwritten)?,
        })
    }

    pub(super) fn take(&mut self, chunk: &[u8]) -> Result<(), IntakeError> {
        if self.header.is_empty() {
            let head = chunk.get(..HEADER).unwrap_or(chunk);
            self.header.extend_from_slice(head);
        }
        self.sha256.update(chunk);
        self.crc32.update(chunk);
        self.size = self.size.saturating_add(chunk.len() as u64);
        Ok(self.writer.write_all(chunk)?)
    }

    pub(super) fn finish(self) -> Result<(Passed, File), IntakeError> {
        let (output, _) = self.writer.finish().map_err(unwritten)?;
        let passed = Passed {
            header: self.header,
            size: self.size,
            sha256: hex::encode(self.sha256.finalize()),
            crc32: self.crc32.finalize(),
            file_size: output.metadata()?.len(),
        };
        Ok((passed, output))
    }
}

/// SHA-256 of a file, in lower-case hex. The file is only read.
///
/// # Errors
/// [`IntakeError::NotAFile`], [`IntakeError::Source`], [`IntakeError::Changed`], [`IntakeError::Cancelled`].
pub fn digest_of(
    source: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<String, IntakeError> {
    let mut sha256 = Sha256::new();
    let mut each = |chunk: &[u8]| -> Result<(), IntakeError> {
        sha256.update(chunk);
        Ok(())
    };
    let _ = Source::open(source)?.read(&mut each, progress)?;
    Ok(hex::encode(sha256.finalize()))
}

fn unread(error: io::Error) -> IntakeError {
    IntakeError::Source(error.kind())
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
