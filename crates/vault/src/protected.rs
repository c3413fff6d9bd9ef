//! Whom a bundle must protect, and which consents still count. Removing a record takes nobody's protection away.

use std::collections::BTreeSet;

use cairn_model::vocabulary::ConsentValue;
use cairn_model::{
    Consent, InformedConsent, Involvement, Person, PersonId, Record, RecordKind, WithType,
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
        let removed = self.removed_persons()?;
        let stored = self.records::<Consent>()?.into_iter().map(|s| s.value);
        let counts = |c: &Consent| c.value != ConsentValue::Granted || !removed.contains(&c.person);
        Ok(stored.filter(counts).collect())
    }

    /// The conversations about consent, oldest first, without what was granted by persons who were removed since.
    ///
    /// # Errors
    /// As [`Vault::known_persons`].
    pub fn conversations_in_force(&self) -> Result<Vec<InformedConsent>, Error> {
        let removed = self.removed_persons()?;
        let mut talks: Vec<InformedConsent> = (self.records::<InformedConsent>()?.into_iter())
            .map(|stored| stored.value)
            .collect();
        for talk in &mut talks {
            if removed.contains(&talk.person) {
                talk.grants.retain(|grant| {
                    matches!(grant.value, ConsentValue::Refused | ConsentValue::Withdrawn)
                });
            }
        }
        Ok(talks)
    }

    fn removed_persons(&self) -> Result<BTreeSet<PersonId>, Error> {
        let ever = record::ever_of_kind(&self.connection, RecordKind::Person)?;
        let removed = ever.into_iter().filter(|row| row.removed);
        Ok(removed.map(|row| PersonId(row.id.id)).collect())
    }

    /// Everybody whom an involvement names, its actor or a superior.
    fn accused(&self) -> Result<BTreeSet<PersonId>, Error> {
        let mut named = BTreeSet::new();
        for stored in self.records::<Involvement>()? {
            add_persons(&stored.value, &mut named);
        }
        Ok(named)
    }

    /// Everybody who is or was linked to anything in another way than as alleged perpetrator.
    fn linked_otherwise(&self) -> Result<BTreeSet<PersonId>, Error> {
        let mut linked = BTreeSet::new();
        for kind in RecordKind::ALL.into_iter().filter(|kind| links(*kind)) {
            kind.with(Linked {
                vault: self,
                linked: &mut linked,
            })?;
        }
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

struct Linked<'a> {
    vault: &'a Vault,
    linked: &'a mut BTreeSet<PersonId>,
}

impl WithType for Linked<'_> {
    type Output = Result<(), Error>;

    fn with<R: Record>(self) -> Self::Output {
        for record in self.vault.ever_stored::<R>()? {
            add_persons(&record, self.linked);
        }
        Ok(())
    }
}

/// Whether a person whom such a record names has a part in what is documented, other than that of alleged perpetrator.
/// Being close to a person is none, or an officer's record would protect his unit; nor is having been asked for consent, nor having left
/// in a bundle or come with one.
const fn links(kind: RecordKind) -> bool {
    match kind {
        RecordKind::Involvement
        | RecordKind::Person
        | RecordKind::Consent
        | RecordKind::Receiver
        | RecordKind::Submission
        | RecordKind::Accession => false,
        RecordKind::Incident
        | RecordKind::Act
        | RecordKind::Participation
        | RecordKind::Engagement
        | RecordKind::Evidence
        | RecordKind::Case
        | RecordKind::Nexus
        | RecordKind::Statement
        | RecordKind::DomesticStep
        | RecordKind::Intervention
        | RecordKind::StateReply
        | RecordKind::FollowUp
        | RecordKind::Risk
        | RecordKind::InformedConsent => true,
    }
}

fn add_persons<R: Record>(record: &R, persons: &mut BTreeSet<PersonId>) {
    record.links(&mut |link| {
        if link.kind == RecordKind::Person {
            persons.insert(PersonId(link.id));
        }
    });
}
