//! The bytes of evidence on their way into a file outside the vault: copied in one pass, and held to what the record says of them.

use std::io::{self, Read, Write};

use cairn_crypto::safe::digest::Sha256;
use cairn_model::{Evidence, EvidenceId};

/// Bytes that are read at once.
const STEP: usize = 1024 * 1024;

/// Gives the bytes of an evidence item, as they were taken in.
pub type EvidenceSource<'a> = dyn FnMut(EvidenceId) -> io::Result<Box<dyn Read + 'a>> + 'a;

/// What is wrong with the bytes of an evidence item.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EvidenceProblem {
    /// They could not be read.
    #[error("cannot be read")]
    Read(#[source] io::Error),
    /// They are fewer or more than were taken in.
    #[error("has another length than at intake")]
    Length,
    /// They have another SHA-256 or CRC-32.
    #[error("is not what was taken in")]
    Digest,
}

/// Why a copy failed: because of the bytes, or of where they go.
#[derive(Debug)]
pub(crate) enum CopyError {
    /// What is wrong with the bytes.
    Evidence(EvidenceProblem),
    /// What was written to.
    Write(io::Error),
}

/// Copies an item's bytes, never more than the record says, and holds them to the length, SHA-256 and CRC-32 of the record. What was
/// written before a failure is worth nothing.
pub(crate) fn copy(
    item: &Evidence,
    source: &mut EvidenceSource<'_>,
    out: &mut impl Write,
) -> Result<(), CopyError> {
    let read_error = |error| CopyError::Evidence(EvidenceProblem::Read(error));
    let mut input = source(item.id).map_err(read_error)?;
    let mut buffer = vec![0; STEP];
    let (mut sha256, mut crc32, mut left) = (Sha256::new(), crc32fast::Hasher::new(), item.size);
    loop {
        let read = match input.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(read_error(error)),
        };
        let bytes = buffer.get(..read).unwrap_or_default();
        left = left
            .checked_sub(read as u64)
            .ok_or(CopyError::Evidence(EvidenceProblem::Length))?;
        sha256.update(bytes);
        crc32.update(bytes);
        out.write_all(bytes).map_err(CopyError::Write)?;
    }
    if left > 0 {
        return Err(CopyError::Evidence(EvidenceProblem::Length));
    }
    if sha256.finish().hex() != item.sha256 || crc32.finalize() != item.crc32 {
        return Err(CopyError::Evidence(EvidenceProblem::Digest));
    }
    Ok(())
}
