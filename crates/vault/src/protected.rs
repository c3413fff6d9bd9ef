//! Whom a bundle must protect, and which consents still count. Removing a record takes nobody's protection away.

use std::collections::BTreeSet;

use cairn_model::vocabulary::ConsentValue;
use cairn_model::{
    Act, Answer, Consent, Engagement, Evidence, Involvement, Participation, Person, PersonId,
    Record, RecordKind,
};

use crate::table::record;
use crate::{Error, Vault, derive};

impl Vault {
    /// Everybody whose name must be looked for in what leaves: all persons, oldest first, those who were removed as they
    /// were last stored. Left out are those alone whom the vault links only as alleged perpetrators.
    ///
    /// Any other link keeps a person in, in any incident and even if it was removed. An involvement that was removed
    /// accuses nobody any more.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`], [`Error::Store`].
    pub fn known_persons(&self) -> Result<Vec<Person>, Error> {
        let accused = self.accused()?;
        let otherwise = self.linked_otherwise()?;
        let mut persons: Vec<Person> = self.ever_stored()?;
        persons.retain(|p| !accused.contains(&p.id) || otherwise.contains(&p.id));
        Ok(persons)
    }

    /// The consents that count, oldest first. What a person granted counts no more once the person was removed; what
    /// they refused or withdrew does.
    ///
    /// # Errors
    /// As [`Vault::known_persons`].
    pub fn consents_in_force(&self) -> Result<Vec<Consent>, Error> {
        let removed: BTreeSet<PersonId> =
            record::ever_of_kind(&self.connection, RecordKind::Person)?
                .into_iter()
                .filter(|row| row.removed)
                .map(|row| PersonId(row.id.id))
                .collect();
        let stored = self.records::<Consent>()?.into_iter().map(|s| s.value);
        let counts = |c: &Consent| c.value != ConsentValue::Granted || !removed.contains(&c.person);
        Ok(stored.filter(counts).collect())
    }

    fn accused(&self) -> Result<BTreeSet<PersonId>, Error> {
        let involvements = self.records::<Involvement>()?;
        Ok(involvements
            .iter()
            .filter_map(|stored| known(&stored.value.actor))
            .collect())
    }

    /// Everybody who is or was linked to anything in another way than as alleged perpetrator.
    fn linked_otherwise(&self) -> Result<BTreeSet<PersonId>, Error> {
        let parts = self.ever_stored::<Participation>()?;
        let acts = self.ever_stored::<Act>()?;
        let engagements = self.ever_stored::<Engagement>()?;
        let evidence = self.ever_stored::<Evidence>()?;
        let mut linked: BTreeSet<PersonId> = parts.iter().map(|part| part.person).collect();
        linked.extend(acts.iter().filter_map(|act| known(&act.victim)));
        linked.extend(engagements.into_iter().flat_map(|e| e.persons));
        linked.extend(evidence.into_iter().flat_map(|e| e.concerns));
        Ok(linked)
    }

    /// All records of a kind as they were last stored, removed ones included.
    fn ever_stored<R: Record>(&self) -> Result<Vec<R>, Error> {
        let rows = record::ever_of_kind(&self.connection, R::KIND)?;
        rows.iter()
            .map(|row| {
                self.check_row(row)?;
                derive::parse(&row.body)
            })
            .collect()
    }
}

fn known(person: &Answer<PersonId>) -> Option<PersonId> {
    person.known().copied()
}
