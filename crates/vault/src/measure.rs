//! What encryption costs: the vault's own statements over its database, and over one that is not encrypted.
//!
//! Behind the feature `measure`, which no product enables. A [`Plain`] database holds what it is given in the clear.

use std::path::Path;

use cairn_model::IncidentId;
use rusqlite::{Connection, TransactionBehavior};

use crate::derived::{self, DerivedSum, Watch};
use crate::table::{chain_entry, listing, record, search_draft};
use crate::{Error, ListQuery, Transaction, Vault, clock, migrate, store, table};

/// A database with the schema of a vault that is not encrypted, and no vault: without keys, slots and head.
pub struct Plain {
    c: Connection,
    watch: Watch,
    derived: DerivedSum,
    epoch: u64,
}

impl Plain {
    /// Makes one.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn create(path: &Path) -> Result<Self, Error> {
        let mut c = store::plain(path)?;
        migrate::create(&mut c)?;
        table::vault::insert(&c, &"0".repeat(32), &clock::now())?;
        search_draft::create(&c)?;
        Ok(Self {
            derived: derived::sum(&c)?,
            watch: Watch::begin(&c),
            c,
            epoch: 0,
        })
    }

    /// Does what [`Vault::transaction`] does, but for the head.
    ///
    /// # Errors
    /// As there.
    pub fn transaction(
        &mut self,
        f: impl FnOnce(&mut Transaction<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.watch.set(self.derived);
        let immediate = TransactionBehavior::Immediate;
        let sql = self.c.transaction_with_behavior(immediate)?;
        let epoch = self.epoch.saturating_add(1);
        let mut tx = Transaction::begin(sql, epoch, clock::now(), Some(&self.watch), true);
        f(&mut tx)?;
        if let Some(finished) = tx.finish()? {
            finished.sql.commit()?;
            (self.derived, self.epoch) = (finished.derived, epoch);
        }
        Ok(())
    }

    /// Its statements.
    #[must_use]
    pub fn sql(&self) -> Sql<'_> {
        Sql(&self.c)
    }
}

impl Vault {
    /// Its statements, without what is made of the rows.
    #[must_use]
    pub fn sql(&self) -> Sql<'_> {
        Sql(&self.connection)
    }
}

/// The statements of a database. Each gives how many bytes it read, so that nothing is left out.
pub struct Sql<'c>(&'c Connection);

impl Sql<'_> {
    /// A page of the list: its rows, and of each the record and its log entry.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn page(&self, query: &ListQuery) -> Result<usize, Error> {
        let Some(asked) = query.asked(false) else {
            return Ok(0);
        };
        let (_, rows) = listing::page(self.0, &asked, query.offset, query.limit)?;
        let mut bytes = 0;
        for row in &rows {
            let found = record::find(self.0, row.incident.0)?;
            bytes += found.map_or(0, |row| row.body.len()) + self.logged(row.incident.0)?;
        }
        Ok(bytes)
    }

    /// An incident: its parts, the persons whom they name not counted, each with its log entry.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn incident(&self, id: IncidentId) -> Result<usize, Error> {
        let mut bytes = 0;
        for row in record::of_incident(self.0, id)? {
            bytes += row.body.len() + self.logged(row.id.id)?;
        }
        Ok(bytes)
    }

    fn logged(&self, record: uuid::Uuid) -> Result<usize, Error> {
        let entry = chain_entry::latest(self.0, record)?;
        Ok(entry.map_or(0, |text| text.len()))
    }
}
