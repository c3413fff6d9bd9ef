//! Disclosing the log: the chains of chosen incidents, and what was noted of exports.

use cairn_crypto::safe::digest::Digest;
use cairn_model::{EvidenceId, IncidentId, RecordId, RecordKind};

use crate::log::{Entry, Event};
use crate::table::{chain_entry, record};
use crate::transaction::Transaction;
use crate::{Error, Vault};

/// How many words stand for the end of the vault's chain.
pub const CHECKPOINT_WORDS: usize = 6;

/// An incident's chain, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustodyChain {
    /// The chain's name: the incident's id.
    pub chain: String,
    /// Its lines, from the first.
    pub lines: Vec<CustodyLine>,
}

/// One line with what it commits to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustodyLine {
    /// The line, byte for byte.
    pub line: String,
    /// The record that the entry is about.
    pub record: Option<RecordId>,
    /// The nonce, hex; empty where the entry was erased.
    pub nonce_hex: String,
    /// The entry, byte for byte: SHA-256 of nonce and entry is the line's `c`. Empty where it was erased; the line stays.
    pub entry_json: String,
}

/// An export to be noted in the log of each incident that left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportNote {
    /// The bundle's id.
    pub bundle_id: String,
    /// The incidents in it.
    pub incidents: Vec<IncidentId>,
    /// Fingerprints of the receivers' keys, hex.
    pub receivers: Vec<String>,
    /// SHA-256 of the sealed bundle, hex.
    pub sha256: String,
    /// The evidence items in it.
    pub evidence: Vec<EvidenceId>,
}

impl Vault {
    /// The chains of incidents, for a bundle: ids and codes only, each entry with the nonce that opens its line.
    ///
    /// # Errors
    /// [`Error::Store`], [`Error::Unreadable`].
    pub fn custody(&self, incidents: &[IncidentId]) -> Result<Vec<CustodyChain>, Error> {
        let chains = incidents.iter().map(|incident| {
            let chain = incident.to_string();
            let lines = chain_entry::of_chain(&self.connection, &chain)?;
            let lines = lines.into_iter().map(|opened| {
                let (nonce, text) = opened.entry.unzip();
                let entry = text.as_deref().map(serde_json::from_str::<Entry>);
                let entry = entry.transpose().map_err(|_| Error::Unreadable)?;
                Ok(CustodyLine {
                    line: opened.line,
                    record: entry.and_then(|entry| entry.record()),
                    nonce_hex: nonce.map(hex::encode).unwrap_or_default(),
                    entry_json: text.unwrap_or_default(),
                })
            });
            Ok(CustodyChain {
                lines: lines.collect::<Result<_, Error>>()?,
                chain,
            })
        });
        chains.collect()
    }

    /// Notes in each incident's log that it left in a bundle, of which there is no record: see [`Vault::record_submission`].
    ///
    /// # Errors
    /// [`Error::NotFound`], and those of [`Vault::transaction`].
    pub fn note_export(&mut self, note: &ExportNote) -> Result<(), Error> {
        self.transaction(|tx| note_exports(tx, note))
    }

    /// Six words (77 bits) that stand for everything the vault's log says so far. Written down elsewhere, they show
    /// later whether an older vault was put back whole, which nothing inside the vault can show.
    ///
    /// # Errors
    /// None in practice.
    pub fn checkpoint_words(&self) -> Result<[&'static str; CHECKPOINT_WORDS], Error> {
        let digest: Digest = self.head.line.parse().map_err(|_| Error::Crypto)?;
        Ok(digest.words())
    }
}

/// Ends the chain of each incident that left with the bundle in which it did.
pub(crate) fn note_exports(tx: &mut Transaction<'_>, note: &ExportNote) -> Result<(), Error> {
    for incident in &note.incidents {
        record::find(&tx.sql, incident.0)?.ok_or(Error::NotFound)?;
        let id = RecordId {
            kind: RecordKind::Incident,
            id: incident.0,
        };
        let mut evidence = Vec::new();
        for item in &note.evidence {
            let row = record::find(&tx.sql, item.0)?.ok_or(Error::NotFound)?;
            if row.incident == Some(*incident) {
                evidence.push(*item);
            }
        }
        let entry = Entry {
            bundle: Some(note.bundle_id.clone()),
            sha256: Some(note.sha256.clone()),
            receivers: note.receivers.clone(),
            evidence,
            ..Entry::new(Event::Exported, tx.at()).about(id)
        };
        tx.log(Some(*incident), &entry)?;
    }
    Ok(())
}
