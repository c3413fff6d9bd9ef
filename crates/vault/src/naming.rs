//! Which incidents name whom.

use std::collections::BTreeMap;

use cairn_model::{IncidentId, PersonId};

use crate::table::incident_person;
use crate::{Error, Vault};

impl Vault {
    /// The incidents a part of which names a person.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn incidents_naming(&self, person: PersonId) -> Result<Vec<IncidentId>, Error> {
        incident_person::incidents(&self.connection, person)
    }

    /// How many incidents name each person; whom none names is not in it.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn naming_counts(&self) -> Result<BTreeMap<PersonId, u32>, Error> {
        incident_person::counts(&self.connection)
    }
}
