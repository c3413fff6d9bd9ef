//! What an incident holds already, by digest.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::{Evidence, EvidenceId, IncidentId};
use rusqlite::Connection;

use crate::table::record;
use crate::{Error, Vault};

/// The digests of one incident's evidence, as of an epoch: read once, and followed while files are taken in.
pub(crate) struct Held {
    incident: IncidentId,
    epoch: u64,
    sizes: BTreeSet<u64>,
    /// By SHA-256, oldest first: the same bytes can be there twice.
    items: BTreeMap<String, Vec<EvidenceId>>,
}

impl Held {
    fn read(c: &Connection, incident: IncidentId, epoch: u64) -> Result<Self, Error> {
        let mut held = Self {
            incident,
            epoch,
            sizes: BTreeSet::new(),
            items: BTreeMap::new(),
        };
        for (id, sha256, size) in record::digests_in(c, incident)? {
            held.note(id, sha256, size);
        }
        Ok(held)
    }

    fn note(&mut self, id: EvidenceId, sha256: String, size: u64) {
        self.sizes.insert(size);
        self.items.entry(sha256).or_default().push(id);
    }
}

impl Vault {
    /// Whether an incident may hold a file of this size: where not, it need not be read to know that it is new.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn may_hold(&self, incident: IncidentId, size: u64) -> Result<bool, Error> {
        self.held(incident, |held| held.sizes.contains(&size))
    }

    /// The oldest item of an incident with these bytes. One that was removed does not count, nor one whose blob is known
    /// to be missing or damaged: what is outside may be all that is left of it.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn evidence_with(
        &self,
        incident: IncidentId,
        sha256: &str,
    ) -> Result<Option<Evidence>, Error> {
        let ids = self.held(incident, |held| held.items.get(sha256).cloned())?;
        for id in ids.unwrap_or_default() {
            if !self.damaged_among(&[id]).is_empty() {
                continue;
            }
            match self.record::<Evidence>(id.0) {
                Ok(stored) if stored.value.sha256 == sha256 => return Ok(Some(stored.value)),
                // A record that says something else than what was just read of it is no proof that the file is here.
                Ok(_) | Err(Error::NotFound | Error::Damaged { .. } | Error::Unreadable) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(None)
    }

    fn held<T>(&self, incident: IncidentId, look: impl FnOnce(&Held) -> T) -> Result<T, Error> {
        let epoch = self.epoch();
        let fits = |held: &Held| held.incident == incident && held.epoch == epoch;
        let mut kept = self.held.borrow_mut();
        let held = match kept.take().filter(fits) {
            Some(held) => held,
            None => Held::read(&self.connection, incident, epoch)?,
        };
        Ok(look(kept.insert(held)))
    }

    /// Follows what a transaction that began at epoch `before` took in; anything else that happened is read anew.
    pub(crate) fn follow_intake<'e>(&self, before: u64, items: impl Iterator<Item = &'e Evidence>) {
        let mut kept = self.held.borrow_mut();
        if let Some(held) = kept.as_mut().filter(|held| held.epoch == before) {
            held.epoch = self.epoch();
            let incident = held.incident;
            for item in items.filter(|item| item.incident == incident) {
                held.note(item.id, item.sha256.clone(), item.size);
            }
        }
    }
}
