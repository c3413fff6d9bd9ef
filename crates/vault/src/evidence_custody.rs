//! What happened to an item of evidence, from its being taken in on, as its incident's chain says.

use std::io::{self, Read as _};
use std::ops::ControlFlow;

use cairn_model::{Evidence, EvidenceId, IncidentId, RecordId, RecordKind};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::derivation::DerivationStep;
use crate::log::{Entry, Event, Line, commitment};
use crate::table::{chain_entry, record};
use crate::{Error, EvidenceReader, Progress, Vault};

/// Bytes that are read at once.
const STEP: usize = 1024 * 1024;

/// What came of holding an item's bytes against their digest. The codes stand in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fixity {
    /// They are what was taken in.
    Whole,
    /// They are not there, not whole, or others.
    Damaged,
}

/// One thing that happened to an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustodyEvent {
    /// The line in the incident's chain, from 1.
    pub line: u64,
    /// When, by the clock of the machine that wrote it: UTC, RFC 3339.
    pub at: String,
    /// What.
    pub what: CustodyAct,
}

/// What happens to items. [`CustodyAct::premis`] gives the event type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CustodyAct {
    /// Its bytes were taken in and hashed.
    TakenIn,
    /// It was made from another item.
    Made {
        /// That item.
        from: EvidenceId,
        /// What was done.
        steps: Vec<DerivationStep>,
        /// Whether something that the other shows is not in it.
        is_redacted: bool,
    },
    /// Another item was made from it.
    Copied {
        /// The other.
        to: EvidenceId,
    },
    /// What is said of it was changed; the bytes cannot be.
    Described,
    /// Its bytes were held against their digest.
    Checked(Fixity),
    /// It left in a bundle.
    Exported {
        /// The bundle's id.
        bundle: String,
        /// Fingerprints of the receivers' keys, hex.
        receivers: Vec<String>,
    },
    /// It was removed from view.
    Removed {
        /// Why: a code.
        reason: Option<String>,
    },
}

/// Reads an item's bytes whole and holds them against its digest; none where `progress` stopped it. The vault is not needed meanwhile.
///
/// # Errors
/// [`Error::Io`]: the disk did not give what it has, which says nothing of the bytes.
pub fn fixity(
    reader: &mut EvidenceReader,
    item: &Evidence,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Option<Fixity>, Error> {
    let mut buffer = Zeroizing::new(vec![0; STEP]);
    let mut sha256 = Sha256::new();
    let mut done = 0;
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => {
                sha256.update(buffer.get(..read).unwrap_or_default());
                done += read as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return Ok(Some(Fixity::Damaged));
            }
            Err(error) => return Err(error.into()),
        }
        let total = item.size;
        if progress(Progress { done, total }).is_break() {
            return Ok(None);
        }
    }
    let is_whole = done == item.size && hex::encode(sha256.finalize()) == item.sha256;
    Ok(Some(if is_whole {
        Fixity::Whole
    } else {
        Fixity::Damaged
    }))
}

impl CustodyAct {
    /// A word for it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TakenIn => "taken_in",
            Self::Made { is_redacted, .. } => {
                if *is_redacted {
                    "redacted"
                } else {
                    "made"
                }
            }
            Self::Copied { .. } => "copied",
            Self::Described => "described",
            Self::Checked(Fixity::Whole) => "whole",
            Self::Checked(Fixity::Damaged) => "damaged",
            Self::Exported { .. } => "exported",
            Self::Removed { .. } => "removed",
        }
    }

    /// The type of event in the vocabulary of the Library of Congress (`id.loc.gov/vocabulary/preservation/eventType`), as PREMIS 3 uses it.
    #[must_use]
    pub fn premis(&self) -> &'static str {
        match self {
            Self::TakenIn => "ing",
            Self::Made { is_redacted, .. } => {
                if *is_redacted {
                    "red"
                } else {
                    "cre"
                }
            }
            Self::Copied { .. } => "rep",
            Self::Described => "mem",
            Self::Checked(_) => "fix",
            Self::Exported { .. } => "exp",
            Self::Removed { .. } => "del",
        }
    }
}

impl Vault {
    /// Everything that happened to an item, in order. Lines that do not commit to their entry say nothing here: checking the vault names
    /// them.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Store`], [`Error::Unreadable`].
    pub fn evidence_custody(&self, evidence: EvidenceId) -> Result<Vec<CustodyEvent>, Error> {
        let row = record::find(&self.connection, evidence.0)?.ok_or(Error::NotFound)?;
        let chain = self.committed(row.incident.ok_or(Error::NotFound)?)?;
        Ok(happened(&chain, evidence).collect())
    }

    /// The entries of an incident's chain to which their lines commit, each with the number of its line.
    pub(crate) fn committed(&self, incident: IncidentId) -> Result<Vec<(u64, Entry)>, Error> {
        let mut entries = Vec::new();
        for opened in chain_entry::of_chain(&self.connection, &incident.to_string())? {
            let Some((nonce, text)) = opened.entry else {
                continue;
            };
            let entry: Entry = serde_json::from_str(&text).map_err(|_| Error::Unreadable)?;
            let Some(line) = Line::parse(&opened.line) else {
                continue;
            };
            if line.c == commitment(&nonce, &text) {
                entries.push((line.seq, entry));
            }
        }
        Ok(entries)
    }

    /// Notes what came of reading an item's bytes whole and holding them against their digest.
    ///
    /// # Errors
    /// [`Error::NotFound`], and those of [`Vault::transaction`].
    pub fn note_fixity(&mut self, evidence: EvidenceId, outcome: Fixity) -> Result<(), Error> {
        if outcome == Fixity::Damaged {
            self.note_damaged(evidence);
        }
        self.transaction(|tx| {
            let row = record::find(&tx.sql, evidence.0)?.ok_or(Error::NotFound)?;
            let entry = Entry {
                outcome: Some(outcome),
                ..Entry::new(Event::FixityChecked, tx.at()).about(of(evidence))
            };
            tx.log(row.incident, &entry)
        })
    }
}

fn of(evidence: EvidenceId) -> RecordId {
    RecordId {
        kind: RecordKind::Evidence,
        id: evidence.0,
    }
}

/// What a chain says of an item.
pub(crate) fn happened(
    chain: &[(u64, Entry)],
    evidence: EvidenceId,
) -> impl Iterator<Item = CustodyEvent> {
    chain.iter().filter_map(move |(line, entry)| {
        let what = act(entry.clone(), evidence)?;
        Some(CustodyEvent {
            line: *line,
            at: entry.at.clone(),
            what,
        })
    })
}

/// What an entry says of an item; nothing of most.
fn act(entry: Entry, evidence: EvidenceId) -> Option<CustodyAct> {
    let names_it = entry.evidence.contains(&evidence);
    if entry.record() != Some(of(evidence)) {
        return match entry.event {
            Event::Exported if names_it => Some(CustodyAct::Exported {
                bundle: entry.bundle.unwrap_or_default(),
                receivers: entry.receivers,
            }),
            Event::DerivativeCreated | Event::Redacted if names_it => Some(CustodyAct::Copied {
                to: EvidenceId(entry.id?),
            }),
            Event::Exported
            | Event::DerivativeCreated
            | Event::Redacted
            | Event::Collected
            | Event::Imported
            | Event::MetadataEdited
            | Event::FixityChecked
            | Event::Deleted
            | Event::Committed
            | Event::Erased
            | Event::Recovered
            | Event::KeysChanged => None,
        };
    }
    match entry.event {
        Event::Imported => Some(CustodyAct::TakenIn),
        Event::DerivativeCreated | Event::Redacted => Some(CustodyAct::Made {
            from: *entry.evidence.first()?,
            steps: entry.steps,
            is_redacted: entry.event == Event::Redacted,
        }),
        Event::MetadataEdited => Some(CustodyAct::Described),
        Event::FixityChecked => entry.outcome.map(CustodyAct::Checked),
        Event::Deleted => Some(CustodyAct::Removed {
            reason: entry.reason,
        }),
        Event::Collected
        | Event::Exported
        | Event::Committed
        | Event::Erased
        | Event::Recovered
        | Event::KeysChanged => None,
    }
}
