//! The records of one incident, numbered and put where they belong.

use std::collections::HashMap;

use cairn_model::{EachRecord, IncidentFile, Record, RecordId, RecordKind};
use serde_json::Value;

use super::places::place;

/// One record on the page.
pub(super) struct Entry {
    /// Which.
    pub(super) record: RecordId,
    /// Its number among those of its kind in the incident, from 1.
    pub(super) number: u32,
    /// What it says.
    pub(super) body: Value,
}

/// The records of one incident.
pub(super) struct Book {
    /// The incident's number on the page, from 1.
    pub(super) incident: u32,
    entries: Vec<Entry>,
    by_id: HashMap<RecordId, usize>,
    /// For each entry those that stand under it.
    under: Vec<Vec<usize>>,
    /// Whether an entry stands under another.
    is_under: Vec<bool>,
}

impl Book {
    /// The records of a file, which is the incident with this number on the page.
    pub(super) fn of(incident: u32, file: &IncidentFile) -> Self {
        let mut entries = Entries::default();
        file.each_record(&mut entries);
        let entries = entries.all;
        let ids = entries.iter().map(|entry| entry.record).zip(0..);
        let mut book = Self {
            incident,
            by_id: ids.collect(),
            under: entries.iter().map(|_| Vec::new()).collect(),
            is_under: vec![false; entries.len()],
            entries,
        };
        for at in 0..book.entries.len() {
            book.put(at);
        }
        book
    }

    fn put(&mut self, at: usize) {
        let parent = (self.entries.get(at)).and_then(parent);
        let parent = parent.and_then(|parent| self.by_id.get(&parent).copied());
        let slots = (
            parent.and_then(|parent| self.under.get_mut(parent)),
            self.is_under.get_mut(at),
        );
        if let (Some(children), Some(is_under)) = slots {
            children.push(at);
            *is_under = true;
        }
    }

    /// The incident itself.
    pub(super) fn first(&self) -> Option<&Entry> {
        self.entries.first()
    }

    /// A record of this incident.
    pub(super) fn find(&self, record: RecordId) -> Option<&Entry> {
        self.entries.get(*self.by_id.get(&record)?)
    }

    /// The records of a kind that stand under no other.
    pub(super) fn alone(&self, kind: RecordKind) -> Vec<usize> {
        let alone = (self.entries.iter().zip(&self.is_under).zip(0..))
            .filter(|((entry, is_under), _)| entry.record.kind == kind && !**is_under);
        alone.map(|(_, at)| at).collect()
    }

    /// A record, with those that stand under it.
    pub(super) fn entry(&self, at: usize) -> Option<(&Entry, &[usize])> {
        Some((self.entries.get(at)?, self.under.get(at)?))
    }
}

/// The record under which another stands, if it is on the page.
fn parent(entry: &Entry) -> Option<RecordId> {
    let (kind, field) = place(entry.record.kind)?.under?;
    let link = entry.body.get(field)?;
    let id = link.get("known").unwrap_or(link).as_str()?;
    let id = id.parse().ok()?;
    Some(RecordId { kind, id })
}

#[derive(Default)]
struct Entries {
    all: Vec<Entry>,
    numbers: Numbers,
}

impl EachRecord for Entries {
    fn record<R: Record>(&mut self, record: &R) {
        self.all.push(Entry {
            record: record.record_id(),
            number: self.numbers.next(R::KIND),
            // It cannot fail: a record has no maps but its own members. If it did, its title would still stand there.
            body: serde_json::to_value(record).unwrap_or_default(),
        });
    }
}

/// How many records of each kind there were.
#[derive(Default)]
struct Numbers(HashMap<RecordKind, u32>);

impl Numbers {
    fn next(&mut self, kind: RecordKind) -> u32 {
        let number = self.0.entry(kind).or_default();
        *number = number.saturating_add(1);
        *number
    }
}

/// Where the records of all incidents are: the incident's number, then the record's.
pub(super) struct Whereabouts(HashMap<RecordId, (u32, u32)>);

impl Whereabouts {
    /// Those of the files, in the order of the page.
    pub(super) fn of(files: &[IncidentFile]) -> Self {
        let mut found = Finding::default();
        for file in files {
            found.incident = found.incident.saturating_add(1);
            found.numbers = Numbers::default();
            file.each_record(&mut found);
        }
        Self(found.found)
    }

    /// Where a record is first.
    pub(super) fn find(&self, record: RecordId) -> Option<(u32, u32)> {
        self.0.get(&record).copied()
    }
}

#[derive(Default)]
struct Finding {
    incident: u32,
    numbers: Numbers,
    found: HashMap<RecordId, (u32, u32)>,
}

impl EachRecord for Finding {
    fn record<R: Record>(&mut self, record: &R) {
        let at = (self.incident, self.numbers.next(R::KIND));
        self.found.entry(record.record_id()).or_insert(at);
    }
}
