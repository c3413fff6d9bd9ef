//! Appending to the chains, inside a transaction.

use std::collections::BTreeMap;

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::{Entry, Event, Line, VAULT_CHAIN, line_digest};
use crate::Error;
use crate::derived::DerivedSum;
use crate::table::chain_entry::{self, EntryRow};
use crate::table::chain_line;

/// Appends one entry to a chain and returns the number and digest of its line.
///
/// # Errors
/// [`Error::NoSpace`] or [`Error::Store`].
pub(crate) fn append(
    c: &Connection,
    chain: &str,
    epoch: u64,
    entry: &Entry,
) -> Result<(u64, String), Error> {
    let text = serde_json::to_string(entry).map_err(|_| Error::Unreadable)?;
    let nonce: [u8; 32] = cairn_crypto::safe::random::bytes();
    let last = chain_line::last(c, chain)?;
    let prev = last.as_ref().map(|(seq, line)| (*seq, line.as_str()));
    let line = Line::after(prev, &nonce, &text);
    let bytes = line.text();
    chain_line::insert(c, chain, line.seq, epoch, &bytes)?;
    chain_entry::insert(
        c,
        &EntryRow {
            chain,
            seq: line.seq,
            record: entry.id,
            revision: entry.revision,
            nonce,
            entry: &text,
        },
    )?;
    Ok((line.seq, line_digest(&bytes)))
}

/// Ends a transaction in the vault's chain: its epoch, the ends of the other chains that it changed, and the sum of what is
/// derived.
///
/// # Errors
/// As [`append`].
pub(crate) fn commit(
    c: &Connection,
    epoch: u64,
    at: &str,
    heads: &BTreeMap<String, String>,
    derived: DerivedSum,
) -> Result<(u64, String), Error> {
    let entry = Entry {
        epoch: Some(epoch),
        heads: Some(heads_digest(heads)),
        derived: Some(derived.text()),
        ..Entry::new(Event::Committed, at)
    };
    append(c, VAULT_CHAIN, epoch, &entry)
}

/// SHA-256 over `chain:digest` and a newline for each chain, in the order of their names, hex.
pub(crate) fn heads_digest(heads: &BTreeMap<String, String>) -> String {
    let mut hash = Sha256::new();
    for (chain, digest) in heads {
        hash.update(chain.as_bytes());
        hash.update(b":");
        hash.update(digest.as_bytes());
        hash.update(b"\n");
    }
    hex::encode(hash.finalize())
}
