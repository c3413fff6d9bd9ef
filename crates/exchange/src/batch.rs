//! Everything that a file brings, and its way into the vault in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::vocabulary::Fault;
use cairn_model::{IncidentId, Receiver, ReceiverId, RecordId, RecordKind};
use cairn_vault::{Error, Vault};
use serde_json::Value;
use uuid::Uuid;

use crate::line::is_part;
use crate::links::{Fate, Link, links};
use crate::problem::Problem;
use crate::read::Options;

/// Everything that a file brings.
#[derive(Default)]
pub struct Batch {
    entries: Vec<Entry>,
    ids: BTreeMap<Uuid, usize>,
    /// Links to ids that are not of the same line.
    pub(crate) references: Vec<Reference>,
    /// The receivers' keys, each with the id that stands for it until the vault says which it has.
    receivers: BTreeMap<String, Uuid>,
    pub(crate) options: Options,
    /// How many exhibits were left out.
    pub(crate) left_out: usize,
}

/// A record of the file.
pub(crate) struct Entry {
    pub(crate) kind: RecordKind,
    pub(crate) id: Uuid,
    pub(crate) value: Value,
    pub(crate) line: u64,
    pub(crate) place: String,
}

/// A link to a record that must be in the file or in the vault.
pub(crate) struct Reference {
    pub(crate) to: RecordKind,
    pub(crate) id: Uuid,
    pub(crate) line: u64,
    pub(crate) field: String,
}

/// Why nothing was taken in.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// It does not fit what the vault holds.
    #[error("{} problems", .0.len())]
    Problems(Vec<Problem>),
    /// The vault did not take it.
    #[error(transparent)]
    Vault(#[from] Error),
}

impl Batch {
    pub(crate) fn new(options: Options) -> Self {
        Self {
            options,
            ..Self::default()
        }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The incidents that it brings, in the order of the file.
    #[must_use]
    pub fn incidents(&self) -> Vec<IncidentId> {
        let entries = self.entries.iter();
        let incidents = entries.filter(|entry| entry.kind == RecordKind::Incident);
        incidents.map(|entry| IncidentId(entry.id)).collect()
    }

    /// The records of a kind, as they will be stored.
    pub fn records(&self, kind: RecordKind) -> impl Iterator<Item = &Value> {
        let entries = self.entries.iter();
        entries
            .filter(move |entry| entry.kind == kind)
            .map(|entry| &entry.value)
    }

    /// Adds a record; says whether its id was free. What the whole vault shares may stand in several lines that say the same.
    pub(crate) fn add(&mut self, entry: Entry) -> bool {
        if let Some(at) = self.ids.get(&entry.id) {
            let same = |other: &Entry| other.kind == entry.kind && other.value == entry.value;
            return is_shared(entry.kind) && self.entries.get(*at).is_some_and(same);
        }
        self.ids.insert(entry.id, self.entries.len());
        self.entries.push(entry);
        true
    }

    /// The id that stands for a receiver's key.
    pub(crate) fn receiver(&mut self, key: &str) -> Uuid {
        let id = self.receivers.entry(key.to_owned());
        *id.or_insert_with(Uuid::new_v4)
    }

    /// Holds the file against the vault: ids that are taken, links that lead nowhere. Nothing is written.
    ///
    /// # Errors
    /// Those of reading the vault.
    pub fn problems_in(&mut self, vault: &Vault) -> Result<Vec<Problem>, Error> {
        self.settle_receivers(vault)?;
        let mut problems = Vec::new();
        for entry in &self.entries {
            if self.is_taken(entry, vault)? {
                problems.push(Problem {
                    line: entry.line,
                    column: None,
                    field: format!("{}.id", entry.place),
                    fault: Fault::Taken,
                });
            }
        }
        if !self.options.leaves_out_dangling {
            for reference in &self.references {
                if !self.leads_somewhere(reference, vault)? {
                    problems.push(reference.lost());
                }
            }
        } else {
            problems.extend(self.lost_for_good(vault)?);
        }
        problems.sort();
        Ok(problems)
    }

    /// Puts everything into the vault, or nothing; gives the incidents in the order of the file.
    ///
    /// # Errors
    /// [`StoreError::Problems`], [`StoreError::Vault`].
    pub fn store(mut self, vault: &mut Vault) -> Result<Vec<IncidentId>, StoreError> {
        let problems = self.problems_in(vault)?;
        if !problems.is_empty() {
            return Err(StoreError::Problems(problems));
        }
        self.leave_out_dangling(vault)?;
        let receivers = self.new_receivers(vault)?;
        vault.transaction(|tx| {
            receivers.iter().try_for_each(|receiver| tx.put(receiver))?;
            (self.entries.iter()).try_for_each(|entry| tx.put_json(entry.kind, &entry.value))
        })?;
        Ok(self.incidents())
    }

    /// Whether the vault has another record by this id.
    fn is_taken(&self, entry: &Entry, vault: &Vault) -> Result<bool, Error> {
        match vault.kind_of(entry.id)? {
            None => Ok(false),
            Some(kind) if kind == entry.kind && is_shared(kind) => {
                let id = RecordId { kind, id: entry.id };
                let read = kind.whole(&entry.value).ok();
                Ok(read != Some(vault.record_json(id)?))
            }
            Some(_) => Ok(true),
        }
    }

    fn leads_somewhere(&self, reference: &Reference, vault: &Vault) -> Result<bool, Error> {
        let own = self.ids.get(&reference.id);
        if let Some(entry) = own.and_then(|at| self.entries.get(*at)) {
            return Ok(entry.kind == reference.to);
        }
        Ok(vault.kind_of(reference.id)? == Some(reference.to))
    }

    fn dangling(&self, vault: &Vault) -> Result<BTreeSet<(RecordKind, Uuid)>, Error> {
        let mut dangling = BTreeSet::new();
        for reference in &self.references {
            if !self.leads_somewhere(reference, vault)? {
                dangling.insert((reference.to, reference.id));
            }
        }
        Ok(dangling)
    }

    /// Links that lead nowhere and that their records cannot do without.
    fn lost_for_good(&self, vault: &Vault) -> Result<Vec<Problem>, Error> {
        let dangling = self.dangling(vault)?;
        let mut problems = Vec::new();
        for entry in &self.entries {
            let mut value = entry.value.clone();
            take_out(entry.kind, &mut value, &dangling);
            links(entry.kind.fields(), &mut value, &mut |link: Link<'_>| {
                if points_to(&link, &dangling) {
                    problems.push(Problem {
                        line: entry.line,
                        column: None,
                        field: format!("{}.{}", entry.place, link.field),
                        fault: Fault::Reference,
                    });
                }
                Fate::Stays
            });
        }
        Ok(problems)
    }

    fn leave_out_dangling(&mut self, vault: &Vault) -> Result<(), Error> {
        if self.options.leaves_out_dangling {
            let dangling = self.dangling(vault)?;
            for entry in &mut self.entries {
                take_out(entry.kind, &mut entry.value, &dangling);
            }
        }
        Ok(())
    }

    /// Puts the vault's ids in place of those that stand for keys which it knows.
    fn settle_receivers(&mut self, vault: &Vault) -> Result<(), Error> {
        if self.receivers.is_empty() {
            return Ok(());
        }
        let mut settled = BTreeMap::new();
        for stored in vault.records::<Receiver>()? {
            if let Some(id) = self.receivers.get_mut(&stored.value.recipient) {
                settled.insert(*id, stored.value.id.0);
                *id = stored.value.id.0;
            }
        }
        for entry in &mut self.entries {
            links(entry.kind.fields(), &mut entry.value, &mut |link: Link<
                '_,
            >| {
                let id = link.value.as_str().and_then(|id| Uuid::try_parse(id).ok());
                if let Some(known) = id.and_then(|id| settled.get(&id)) {
                    *link.value = Value::String(known.to_string());
                }
                Fate::Stays
            });
        }
        Ok(())
    }

    /// The receivers whom the address book lacks.
    fn new_receivers(&self, vault: &Vault) -> Result<Vec<Receiver>, Error> {
        let mut new = Vec::new();
        for (key, id) in &self.receivers {
            if vault.kind_of(*id)?.is_none() {
                let mut receiver = unnamed(key.clone());
                receiver.id = ReceiverId(*id);
                new.push(receiver);
            }
        }
        Ok(new)
    }
}

impl Reference {
    fn lost(&self) -> Problem {
        Problem {
            line: self.line,
            column: None,
            field: self.field.clone(),
            fault: Fault::Reference,
        }
    }
}

/// A receiver of whom only the key is known; the key's beginning stands for a name until somebody gives one.
#[must_use]
pub fn unnamed(recipient: String) -> Receiver {
    let name = recipient.chars().take(12).collect();
    Receiver::new(ReceiverId::random(), name, recipient)
}

/// Whether records of this kind belong to no incident.
fn is_shared(kind: RecordKind) -> bool {
    kind != RecordKind::Incident && !is_part(kind)
}

fn points_to(link: &Link<'_>, records: &BTreeSet<(RecordKind, Uuid)>) -> bool {
    let id = link.value.as_str().and_then(|id| Uuid::try_parse(id).ok());
    id.is_some_and(|id| records.contains(&(link.to, id)))
}

fn take_out(kind: RecordKind, value: &mut Value, records: &BTreeSet<(RecordKind, Uuid)>) {
    links(kind.fields(), value, &mut |link: Link<'_>| {
        if points_to(&link, records) {
            Fate::Goes
        } else {
            Fate::Stays
        }
    });
}
