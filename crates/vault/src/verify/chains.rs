//! Walking the chains, line by line.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::RecordId;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use crate::derived::DerivedSum;
use crate::log::{Entry, Event, Line, VAULT_CHAIN, commitment, heads_digest, line_digest};
use crate::table::chain_line;
use crate::{Error, Finding};

/// The latest that the log says of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Latest {
    pub(crate) id: RecordId,
    pub(crate) revision: u64,
    pub(crate) digest: String,
    pub(crate) removed: bool,
}

/// What a walk through all chains learned.
#[derive(Debug, Default)]
pub(crate) struct Walked {
    /// Per record, its latest entry.
    pub(crate) latest: BTreeMap<Uuid, Latest>,
    /// Per record and revision, the digest of its text.
    pub(crate) revisions: BTreeMap<(Uuid, u64), String>,
    /// Number and digest of the last line of the vault's chain; 0 and nothing where it has none.
    pub(crate) end: (u64, String),
    /// The sum of what is derived, as the last transaction committed to it.
    pub(crate) derived: Option<DerivedSum>,
    /// Digests of the lines of the vault's chain, by number.
    pub(crate) vault_lines: BTreeMap<u64, String>,
}

/// One row of the walk.
struct Step {
    chain: String,
    seq: u64,
    epoch: u64,
    line: String,
    nonce: Option<[u8; 32]>,
    entry: Option<String>,
    record: Option<String>,
    revision: Option<u64>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Step> {
    Ok(Step {
        chain: row.get(0)?,
        seq: row.get(1)?,
        epoch: row.get(2)?,
        line: row.get(3)?,
        nonce: row.get(4)?,
        entry: row.get(5)?,
        record: row.get(6)?,
        revision: row.get(7)?,
    })
}

/// What the walk keeps on its way.
#[derive(Default)]
struct Walk {
    walked: Walked,
    chain: String,
    prev: Option<(u64, String)>,
    is_broken: bool,
    /// Lines of this chain whose entries are not there.
    absent: BTreeSet<u64>,
    /// Lines of this chain whose entries were erased, as a later entry says.
    erased: BTreeSet<u64>,
    /// Per transaction, the ends of the incidents' chains after it.
    heads: BTreeMap<u64, BTreeMap<String, String>>,
    /// Per transaction, what the vault's chain committed.
    commits: BTreeMap<u64, String>,
}

/// Walks every chain and adds a finding for each that does not fit.
///
/// # Errors
/// [`Error::Store`] where the tables cannot be read.
pub(crate) fn walk(
    c: &Connection,
    epoch: u64,
    findings: &mut Vec<Finding>,
) -> Result<Walked, Error> {
    let mut walk = Walk::default();
    let mut statement = c.prepare(chain_line::WALK)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        walk.step(read(row)?, findings);
    }
    walk.end_chain(findings);
    walk.compare_commits(epoch, findings);
    Ok(walk.walked)
}

impl Walk {
    fn step(&mut self, step: Step, findings: &mut Vec<Finding>) {
        if step.chain != self.chain {
            self.end_chain(findings);
            self.chain.clone_from(&step.chain);
            self.prev = None;
            self.is_broken = false;
        }
        if step.entry.is_none() && step.nonce.is_none() && self.follows_without_entry(&step) {
            self.absent.insert(step.seq);
        } else if let Some(entry) = self.follow(&step) {
            self.learn(&step, entry);
        } else {
            self.break_at(step.seq, findings);
        }
        let digest = line_digest(&step.line);
        if step.chain == VAULT_CHAIN {
            self.walked.vault_lines.insert(step.seq, digest.clone());
            self.walked.end = (step.seq, digest);
        } else {
            let heads = self.heads.entry(step.epoch).or_default();
            heads.insert(step.chain, digest);
        }
        self.prev = Some((step.seq, step.line));
    }

    /// An entry is gone if and only if a later one says so: neither goes unnoticed, one that was taken away and one that was
    /// put back.
    fn end_chain(&mut self, findings: &mut Vec<Finding>) {
        let absent = std::mem::take(&mut self.absent);
        let erased = std::mem::take(&mut self.erased);
        if let Some(seq) = absent.symmetric_difference(&erased).next() {
            self.break_at(*seq, findings);
        }
    }

    fn break_at(&mut self, seq: u64, findings: &mut Vec<Finding>) {
        if !self.is_broken {
            self.is_broken = true;
            findings.push(Finding::ChainBroken {
                chain: self.chain.clone(),
                seq,
            });
        }
    }

    fn follows_without_entry(&self, step: &Step) -> bool {
        let prev = self.prev.as_ref().map(|(seq, line)| (*seq, line.as_str()));
        Line::parse(&step.line).is_some_and(|line| line.seq == step.seq && line.follows(prev))
    }

    /// The entry of a line that follows the one before and commits to it.
    fn follow(&self, step: &Step) -> Option<Entry> {
        let text = step.entry.as_deref()?;
        let prev = self.prev.as_ref().map(|(seq, line)| (*seq, line.as_str()));
        let line = Line::after(prev, step.nonce.as_ref()?, text);
        let fits = line.seq == step.seq
            && line.text() == step.line
            && line.c == commitment(step.nonce.as_ref()?, text);
        let entry: Entry = serde_json::from_str(text).ok()?;
        let same =
            entry.id.map(|id| id.to_string()) == step.record && entry.revision == step.revision;
        (fits && same).then_some(entry)
    }

    fn learn(&mut self, step: &Step, entry: Entry) {
        if step.chain == VAULT_CHAIN && entry.event == Event::Committed {
            let epoch = entry.epoch.unwrap_or_default();
            self.commits.insert(epoch, entry.heads.unwrap_or_default());
            self.walked.derived = entry.derived.as_deref().and_then(DerivedSum::parse);
            return;
        }
        for (first, last) in &entry.lines {
            // Only what lies before can have been erased, which also bounds the range.
            self.erased.extend(*first..=(*last).min(step.seq));
        }
        let (Some(id), Some(revision), Some(digest)) =
            (entry.record(), entry.revision, entry.digest)
        else {
            return;
        };
        self.walked
            .revisions
            .insert((id.id, revision), digest.clone());
        let latest = Latest {
            id,
            revision,
            digest,
            removed: entry.event == Event::Deleted,
        };
        match self.walked.latest.get(&id.id) {
            Some(known) if known.revision >= revision => {}
            Some(_) | None => {
                self.walked.latest.insert(id.id, latest);
            }
        }
    }

    /// Every transaction up to the present one has its commit, and no other has.
    fn compare_commits(&self, epoch: u64, findings: &mut Vec<Finding>) {
        let none = BTreeMap::new();
        let last = self.heads.keys().chain(self.commits.keys()).max();
        for epoch in 1..=epoch.max(last.copied().unwrap_or_default()) {
            let heads = self.heads.get(&epoch).unwrap_or(&none);
            if self.commits.get(&epoch) != Some(&heads_digest(heads)) {
                findings.push(Finding::NotCommitted { epoch });
            }
        }
    }
}
