//! Everything that a file brings, and its way into the vault in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use cairn_model::{
    Act, Consent, Engagement, Incident, Involvement, Participation, Person, Receiver, ReceiverId,
    Record,
};
use cairn_vault::{Transaction, Vault};
use uuid::Uuid;

use crate::failure::Failure;

/// Everything that a file brings.
#[derive(Default)]
pub(crate) struct Batch {
    pub(super) incidents: Vec<Incident>,
    pub(super) persons: Vec<Person>,
    pub(super) participations: Vec<Participation>,
    pub(super) acts: Vec<Act>,
    pub(super) involvements: Vec<Involvement>,
    pub(super) engagements: Vec<Engagement>,
    pub(super) consents: Vec<ByReceiver>,
    /// Every id of the file, with what to say if the vault has it already.
    pub(super) ids: BTreeMap<Uuid, Failure>,
    /// References to persons that are not of the same line.
    pub(super) elsewhere: Vec<Reference>,
}

/// Consent for a receiver who is known by key.
pub(super) struct ByReceiver {
    pub(super) recipient: String,
    pub(super) consent: Consent,
}

/// A reference to a person who must be in the file or in the vault.
pub(super) struct Reference {
    pub(super) person: Uuid,
    pub(super) otherwise: Failure,
}

impl Batch {
    /// Puts everything into the vault, or nothing.
    ///
    /// # Errors
    /// If an id is taken, a person is nowhere, or the vault does not take it.
    pub(crate) fn store(mut self, vault: &mut Vault) -> Result<Vec<Incident>, Failure> {
        self.check(vault)?;
        let receivers = self.receivers(vault)?;
        vault.transaction(|tx| {
            put_all(tx, &receivers)?;
            put_all(tx, &self.persons)?;
            put_all(tx, &self.incidents)?;
            put_all(tx, &self.participations)?;
            put_all(tx, &self.acts)?;
            put_all(tx, &self.involvements)?;
            put_all(tx, &self.engagements)?;
            self.consents.iter().try_for_each(|by| tx.put(&by.consent))
        })?;
        Ok(self.incidents)
    }

    /// Holds the file's ids and references against the vault's.
    fn check(&self, vault: &Vault) -> Result<(), Failure> {
        let persons: BTreeSet<Uuid> = ids::<Person>(vault)?;
        let mut taken = persons.clone();
        taken.extend(ids::<Incident>(vault)?);
        taken.extend(ids::<Participation>(vault)?);
        taken.extend(ids::<Act>(vault)?);
        taken.extend(ids::<Involvement>(vault)?);
        taken.extend(ids::<Engagement>(vault)?);
        taken.extend(ids::<Consent>(vault)?);
        if let Some(id) = self.ids.keys().find(|id| taken.contains(id)) {
            return Err(self.ids.get(id).cloned().unwrap_or(Failure::Unexpected));
        }
        let own: BTreeSet<Uuid> = self.persons.iter().map(|person| person.id.0).collect();
        let lost = self.elsewhere.iter().find(|reference| {
            !own.contains(&reference.person) && !persons.contains(&reference.person)
        });
        lost.map_or(Ok(()), |reference| Err(reference.otherwise.clone()))
    }

    /// Gives each consent the id of its receiver; gives the receivers whom the address book lacks.
    fn receivers(&mut self, vault: &Vault) -> Result<Vec<Receiver>, Failure> {
        let known = vault.records::<Receiver>()?;
        let mut ids: BTreeMap<String, ReceiverId> = known
            .into_iter()
            .map(|stored| (stored.value.recipient, stored.value.id))
            .collect();
        let mut new = Vec::new();
        for by in &mut self.consents {
            by.consent.receiver = *ids.entry(by.recipient.clone()).or_insert_with(|| {
                let receiver = unnamed(by.recipient.clone());
                let id = receiver.id;
                new.push(receiver);
                id
            });
        }
        Ok(new)
    }
}

/// A receiver of whom only the key is known; the key's beginning stands for a name until somebody gives one.
pub(crate) fn unnamed(recipient: String) -> Receiver {
    let name = recipient.chars().take(12).collect();
    Receiver::new(ReceiverId::random(), name, recipient)
}

fn ids<R: Record>(vault: &Vault) -> Result<BTreeSet<Uuid>, Failure> {
    let stored = vault.records::<R>()?;
    Ok(stored.iter().map(|stored| stored.value.uuid()).collect())
}

fn put_all<R: Record>(tx: &mut Transaction<'_>, records: &[R]) -> Result<(), cairn_vault::Error> {
    records.iter().try_for_each(|record| tx.put(record))
}
