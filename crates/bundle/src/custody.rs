//! `data/custody.jsonl`: the chains of the incidents in the bundle, line by line as the vault wrote them, and the entries
//! behind the lines as far as they are about what is in the bundle.
//!
//! A chain line is JSON `{seq, prev, c}`: `prev` is the SHA-256 of the line before it, `c` = SHA-256(nonce ‖ entry). So
//! whoever reads a bundle can check the order of all events and the content of those they may see.

use std::collections::{BTreeMap, BTreeSet};

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_crypto::safe::digest::{Digest, Sha256};
use cairn_model::disclosure::{Because, Disclosure};
use cairn_model::{EachRecord, Record, RecordId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::verified::{CustodyCheck, CustodyFault, Fault};
use crate::zip::{MAX_ENTRIES, Refusal};

/// The chain of one incident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustodyChain {
    /// The incident's id.
    pub chain: String,
    /// Its lines, in order.
    pub lines: Vec<CustodyLine>,
}

/// One line of a chain, with the entry that it commits to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustodyLine {
    /// The line, byte for byte, without its end.
    pub line: String,
    /// What the entry is about.
    pub record: Option<RecordId>,
    /// The nonce, as hex.
    pub nonce_hex: String,
    /// The entry, byte for byte.
    pub entry_json: String,
}

/// A line of `custody.jsonl`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    chain: String,
    line: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entry: Option<String>,
}

/// The lines of the chains of the incidents that leave, with the entries that the receivers may see.
pub(crate) fn jsonl(
    chains: &[CustodyChain],
    disclosure: &Disclosure,
    receivers: &[Recipient],
) -> String {
    let visible = Visible::of(disclosure, receivers);
    let incidents: BTreeSet<String> = disclosure
        .files
        .iter()
        .map(|f| f.incident.id.to_string())
        .collect();
    let mut out = String::new();
    for chain in chains
        .iter()
        .filter(|chain| incidents.contains(&chain.chain))
    {
        let last: BTreeMap<RecordId, usize> = (chain.lines.iter().enumerate())
            .filter_map(|(at, line)| Some((line.record?, at)))
            .filter(|(_, at)| chain.lines.get(*at).is_some_and(has_digest))
            .collect();
        for (at, line) in chain.lines.iter().enumerate() {
            let is_last = line
                .record
                .is_some_and(|record| last.get(&record) == Some(&at));
            let is_disclosed = visible.shows(line, is_last);
            let written = Written {
                chain: chain.chain.clone(),
                line: line.line.clone(),
                nonce: is_disclosed.then(|| line.nonce_hex.clone()),
                entry: is_disclosed.then(|| line.entry_json.clone()),
            };
            // Strings alone: serialising cannot fail.
            out.push_str(&serde_json::to_string(&written).unwrap_or_default());
            out.push('\n');
        }
    }
    out
}

/// What decides whether an entry may be seen.
#[derive(Deserialize)]
struct Entry {
    #[serde(default)]
    digest: Option<String>,
    #[serde(default)]
    receivers: Vec<String>,
}

fn entry(line: &CustodyLine) -> Option<Entry> {
    serde_json::from_str(&line.entry_json).ok()
}

fn has_digest(line: &CustodyLine) -> bool {
    entry(line).is_some_and(|entry| entry.digest.is_some())
}

/// What the receivers may know.
struct Visible {
    leaving: BTreeSet<RecordId>,
    altered: BTreeSet<RecordId>,
    staying: BTreeSet<String>,
    receivers: BTreeSet<String>,
}

impl Visible {
    fn of(disclosure: &Disclosure, receivers: &[Recipient]) -> Self {
        Self {
            leaving: leaving(disclosure),
            altered: disclosure.altered.iter().copied().collect(),
            staying: staying(disclosure),
            receivers: receivers.iter().map(|r| r.fingerprint().hex()).collect(),
        }
    }

    /// An entry is shown when it is about a record that leaves, mentions no record and no person that stays, tells of no
    /// other receiver, and holds no digest but that of the record as it leaves: a digest of anything else would confirm a
    /// guess at what was taken out or written before.
    fn shows(&self, line: &CustodyLine, is_last: bool) -> bool {
        let (Some(record), Some(entry)) = (line.record, entry(line)) else {
            return false;
        };
        let is_digest_known = is_last && !self.altered.contains(&record);
        self.leaving.contains(&record)
            && (entry.digest.is_none() || is_digest_known)
            && entry.receivers.iter().all(|to| self.receivers.contains(to))
            && !self.staying.iter().any(|id| line.entry_json.contains(id))
    }
}

fn leaving(disclosure: &Disclosure) -> BTreeSet<RecordId> {
    struct Leaving(BTreeSet<RecordId>);
    impl EachRecord for Leaving {
        fn record<R: Record>(&mut self, record: &R) {
            self.0.insert(record.record_id());
        }
    }
    let mut leaving = Leaving(BTreeSet::new());
    for file in &disclosure.files {
        file.each_record(&mut leaving);
    }
    leaving.0
}

fn staying(disclosure: &Disclosure) -> BTreeSet<String> {
    let whole = disclosure.left_out.iter().filter(|l| l.field.is_none());
    let mut ids: BTreeSet<String> = whole.map(|l| l.record.id.to_string()).collect();
    ids.extend(disclosure.left_out.iter().filter_map(|l| match l.because {
        Because::Consent { person, .. }
        | Because::Expired { person, .. }
        | Because::Pseudonym { person }
        | Because::NamesPerson { person } => Some(person.to_string()),
        Because::Sensitivity { .. }
        | Because::NeverLeaves
        | Because::ForTheReceiverAlone
        | Because::Contact
        | Because::PointsToLeftOut
        | Because::Damaged
        | Because::PublicPrecision => None,
    }));
    ids
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChainLine {
    seq: u64,
    prev: String,
    c: String,
}

/// What the first line of a chain has in place of a digest.
const FIRST_PREV: &str = "0000000000000000000000000000000000000000000000000000000000000000";
/// Most chains of a bundle: a bound on what a hostile one makes us hold.
const MAX_CHAINS: u64 = MAX_ENTRIES;
/// Most faults that are listed, for the same reason.
const MAX_FAULTS: usize = 1_000;
/// Longest line, in bytes, for the same reason.
const LONGEST_LINE: usize = 64 * 1024;

/// Checks the chains as they are read, one line after another.
#[derive(Default)]
pub(crate) struct CustodyReader {
    check: CustodyCheck,
    /// The chain at hand, its last sequence number, and the digest of its last line.
    last: Option<(String, u64, String)>,
    chains: BTreeSet<String>,
    /// What has come of a line that has not ended.
    rest: Vec<u8>,
}

impl CustodyReader {
    /// Takes the next bytes of the file, wherever they end.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.rest.extend_from_slice(piece);
            if self.rest.len() > LONGEST_LINE {
                return Err(Refusal::Custody);
            }
            if self.rest.last() == Some(&b'\n') {
                let mut line = std::mem::take(&mut self.rest);
                self.line(&line)?;
                line.clear();
                self.rest = line;
            }
        }
        Ok(())
    }

    fn line(&mut self, json: &[u8]) -> Result<(), Refusal> {
        let written: Written = serde_json::from_slice(json).map_err(|_| Refusal::Custody)?;
        let line: ChainLine = serde_json::from_str(&written.line).map_err(|_| Refusal::Custody)?;
        written
            .chain
            .parse::<Uuid>()
            .map_err(|_| Refusal::Custody)?;
        self.check.lines += 1;
        let digest = Digest::of(written.line.as_bytes()).hex();
        match self.last.take().filter(|last| last.0 == written.chain) {
            Some((_, seq, before)) => {
                if seq.checked_add(1) != Some(line.seq) {
                    self.fault(CustodyFault::Sequence);
                }
                if before != line.prev {
                    self.fault(CustodyFault::Previous);
                }
            }
            None if self.chains.len() as u64 >= MAX_CHAINS => return Err(Refusal::Custody),
            None if self.chains.insert(written.chain.clone()) => {
                self.check.chains += 1;
                if line.seq != 1 {
                    self.fault(CustodyFault::Sequence);
                }
                if line.prev != FIRST_PREV {
                    self.fault(CustodyFault::Previous);
                }
            }
            None => self.fault(CustodyFault::Sequence),
        }
        match (&written.nonce, &written.entry) {
            (Some(nonce), Some(entry)) => {
                self.check.disclosed += 1;
                if commitment(nonce, entry).as_ref() != Some(&line.c) {
                    self.fault(CustodyFault::Commitment);
                }
            }
            (None, None) => {}
            (Some(_), None) | (None, Some(_)) => return Err(Refusal::Custody),
        }
        self.last = Some((written.chain, line.seq, digest));
        Ok(())
    }

    /// What was found, if the last line has ended.
    pub(crate) fn finish(self) -> Result<CustodyCheck, Refusal> {
        match self.rest.is_empty() {
            true => Ok(self.check),
            false => Err(Refusal::Custody),
        }
    }

    fn fault(&mut self, what: CustodyFault) {
        let line = self.check.lines;
        if self.check.faults.len() < MAX_FAULTS {
            self.check.faults.push(Fault { line, what });
        }
    }
}

fn commitment(nonce: &str, entry: &str) -> Option<String> {
    let mut digest = Sha256::new();
    digest.update(&hex::decode(nonce).ok()?);
    digest.update(entry.as_bytes());
    Some(digest.finish().hex())
}
