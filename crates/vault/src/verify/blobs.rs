//! Blobs: at open their presence and length, in a check every byte.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek};
use std::ops::ControlFlow;

use cairn_crypto::safe::blob_stream::{BlobIdentity, BlobReader};
use cairn_model::{Evidence, EvidenceId, RecordKind};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::layout::Survey;
use crate::table::blob::{self, BlobRow};
use crate::table::record;
use crate::{Error, Finding, Progress};

/// Checks that every evidence item has a blob of its length.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn check_files(
    c: &Connection,
    survey: &Survey,
    findings: &mut Vec<Finding>,
) -> Result<(), Error> {
    let files: BTreeMap<&str, u64> = survey
        .blobs
        .iter()
        .map(|(name, len)| (name.as_str(), *len))
        .collect();
    let mut with_row = BTreeSet::new();
    for row in blob::all(c)? {
        let evidence = row.evidence;
        with_row.insert(evidence);
        match files.get(row.name.as_str()) {
            None => findings.push(Finding::BlobMissing { evidence }),
            Some(len) if *len != row.file_size => findings.push(Finding::BlobLength { evidence }),
            Some(_) => {}
        }
    }
    for row in record::of_kind(c, RecordKind::Evidence)? {
        let evidence = EvidenceId(row.id.id);
        if !with_row.contains(&evidence) {
            findings.push(Finding::BlobMissing { evidence });
        }
    }
    Ok(())
}

/// A blob, and the digest that was taken of its contents at intake; none where its record is gone.
pub(crate) type Sworn = (BlobRow, Option<String>);

/// Every blob with its digest.
///
/// # Errors
/// [`Error::Store`]; [`Error::Unreadable`].
pub(crate) fn sworn(c: &Connection) -> Result<Vec<Sworn>, Error> {
    let rows = blob::all(c)?.into_iter();
    rows.map(|row| {
        let digest = expected(c, row.evidence)?;
        Ok((row, digest))
    })
    .collect()
}

/// Decrypts every blob that `open` gives by its name and compares it with the digest taken at intake. Gives how many were
/// read; a blob that is missing or of the wrong length is left to [`check_files`].
pub(crate) fn check_contents<R: Read + Seek + Send + 'static>(
    sworn: &[Sworn],
    open: &dyn Fn(&str) -> Option<R>,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    findings: &mut Vec<Finding>,
) -> u32 {
    let total = sworn.iter().map(|(row, _)| row.size).sum();
    let mut done = 0_u64;
    let mut items = 0;
    for (row, expected) in sworn {
        let Some(file) = open(&row.name) else {
            continue;
        };
        let mut stopped = false;
        let mut advance = |n: u64| {
            done = done.saturating_add(n);
            stopped |= progress(Progress { done, total }).is_break();
            if stopped {
                Err(io::ErrorKind::Interrupted.into())
            } else {
                Ok(())
            }
        };
        let digest = content_digest(row, file, &mut advance);
        if stopped {
            break;
        }
        items += 1;
        if digest.ok() != *expected {
            findings.push(Finding::BlobChanged {
                evidence: row.evidence,
            });
        }
    }
    items
}

/// SHA-256 of what a blob holds, hex.
///
/// # Errors
/// Where it does not decrypt with its key.
fn content_digest<R: Read + Seek + Send + 'static>(
    row: &BlobRow,
    file: R,
    advance: &mut dyn FnMut(u64) -> io::Result<()>,
) -> io::Result<String> {
    let identity = BlobIdentity::parse(&row.identity).map_err(io::Error::other)?;
    let mut reader = BlobReader::open(&identity, file, row.size).map_err(io::Error::other)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 256 * 1024];
    loop {
        let n = reader.read(&mut buffer)?;
        if n == 0 {
            return Ok(hex::encode(hash.finalize()));
        }
        hash.update(buffer.get(..n).unwrap_or_default());
        advance(n as u64)?;
    }
}

fn expected(c: &Connection, evidence: EvidenceId) -> Result<Option<String>, Error> {
    let Some(row) = record::find(c, evidence.0)? else {
        return Ok(None);
    };
    let item: Evidence = serde_json::from_str(&row.body).map_err(|_| Error::Unreadable)?;
    Ok(Some(item.sha256))
}
