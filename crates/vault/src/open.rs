//! Opening a vault: look first, then unlock, then hold everything against everything, and only then repair the one thing
//! that may be repaired and clean up.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::derived::Watch;
use crate::head::{Head, slot_digests};
use crate::keys::Keys;
use crate::layout::{self, Layout, Survey};
use crate::lock::Lock;
use crate::log::{Entry, Event};
use crate::verify::{self, Verified};
use crate::{Error, Finding, OpenError, Secret, Vault, draft, files, migrate, slots, store, table};

/// What can be said of a vault without opening it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// Memory that opening it by passphrase takes, in MiB.
    pub memory_mib: u32,
}

impl Vault {
    /// Says what opening a vault will take. Reads `FORMAT` and the slots, derives nothing, locks nothing.
    ///
    /// # Errors
    /// [`OpenError::NotAVault`], [`OpenError::NewerFormat`], [`OpenError::DamagedSlots`], [`OpenError::Io`].
    pub fn inspect(dir: &Path) -> Result<Inspection, OpenError> {
        let layout = Layout::new(dir);
        layout::check_format(&layout)?;
        let slots = slots::read_passphrase_slots(&layout)?;
        Ok(Inspection {
            memory_mib: slots.params.cost.memory_mib(),
        })
    }

    /// Opens a vault. Where something does not fit it opens read-only, and [`Vault::findings`] says what.
    ///
    /// # Errors
    /// See [`OpenError`]. Nothing in the vault was changed then.
    pub fn open(dir: &Path, secret: Secret<'_>) -> Result<Self, OpenError> {
        let layout = Layout::new(dir);
        layout::check_format(&layout)?;
        let lock = Lock::take(&layout)?;
        let survey = layout::survey(&layout)?;
        let keys = slots::unlock(&layout, secret)?;
        Self::open_locked(layout, lock, &survey, keys)
    }

    /// Opens a vault whose keys are at hand.
    pub(crate) fn open_with_keys(dir: &Path, keys: Keys) -> Result<Self, OpenError> {
        let layout = Layout::new(dir);
        layout::check_format(&layout)?;
        let lock = Lock::take(&layout)?;
        let survey = layout::survey(&layout)?;
        Self::open_locked(layout, lock, &survey, keys)
    }

    fn open_locked(
        layout: Layout,
        lock: Lock,
        survey: &Survey,
        keys: Keys,
    ) -> Result<Self, OpenError> {
        let mut connection = store::open(&layout.db(), &keys, false)?;
        let schema = migrate::found(&connection)?;
        if schema == 0 {
            return Err(OpenError::DatabaseDamaged);
        }
        let head = Head::read(&layout, &keys);
        let mut verified = verify::database(&mut connection, &layout, &keys)?;
        let recover = match &head {
            Ok(head) => verify::against_head(head, &mut verified),
            Err(finding) => {
                verified.findings.push(finding.clone());
                None
            }
        };
        let named = head.as_ref().ok();
        if verify::files(&connection, &layout, named, survey, &mut verified.findings).is_err() {
            verified.findings.push(Finding::DatabaseUnreadable {
                table: "blob".to_owned(),
            });
        }
        let watch = Watch::begin(&connection);
        if draft::index_all(&connection).is_err() {
            verified.findings.push(Finding::DatabaseUnreadable {
                table: "draft".to_owned(),
            });
        }
        let head = head.unwrap_or_else(|_| stand_in(&keys, &verified));
        let mut vault = Self {
            connection,
            layout,
            keys,
            head,
            is_head_due: false,
            read_only: Cell::new(!verified.findings.is_empty()),
            findings: verified.findings,
            recovered: None,
            derived: verified.walked.derived,
            watch,
            damaged: RefCell::default(),
            _lock: lock,
        };
        if vault.is_read_only() {
            vault.keep_still()?;
        } else {
            vault.make_ready(schema, recover, &verified.walked, survey)?;
        }
        Ok(vault)
    }

    /// Leaves what does not fit exactly as it is: no write, no checkpoint on closing.
    fn keep_still(&self) -> Result<(), Error> {
        let c = &self.connection;
        c.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        c.pragma_update(None, "query_only", true)?;
        Ok(())
    }

    /// Migrates, moves a head that a crash left behind, and removes what interrupted writes left.
    fn make_ready(
        &mut self,
        schema: u32,
        recover: Option<u64>,
        walked: &verify::Walked,
        survey: &Survey,
    ) -> Result<(), Error> {
        if schema < migrate::SCHEMA {
            migrate::apply(&mut self.connection, schema)?;
        }
        self.head.slots = slot_digests(&self.layout)
            .into_iter()
            .map(|digest| digest.into_iter().collect())
            .collect();
        if let Some(epoch) = recover {
            self.head.epoch = epoch;
            (self.head.seq, self.head.line) = walked.end.clone();
            self.is_head_due = true;
            self.move_due_head()?;
            self.recovered = Some(epoch);
            self.transaction(|tx| {
                let entry = Entry {
                    epoch: Some(epoch),
                    ..Entry::new(Event::Recovered, tx.at())
                };
                tx.log(None, &entry)
            })?;
        }
        clean(&self.connection, &self.layout, survey)
    }
}

/// A head for a vault that has none: what the database says. It is never written.
fn stand_in(keys: &Keys, verified: &Verified) -> Head {
    Head {
        version: 1,
        vault_id: keys.vault_id.clone(),
        epoch: verified.epoch,
        seq: verified.walked.end.0,
        line: verified.walked.end.1.clone(),
        slots: Vec::new(),
        passphrase_slot: 0,
        generation: 0,
    }
}

/// Removes leftovers, and blobs that no row names: their keys were never stored, so that nobody can read them.
fn clean(c: &Connection, layout: &Layout, survey: &Survey) -> Result<(), Error> {
    for path in &survey.leftovers {
        remove(path)?;
    }
    let rows = table::blob::all(c)?;
    let named: BTreeSet<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    for (name, _) in &survey.blobs {
        if !named.contains(name.as_str()) {
            remove(&layout.blob(name))?;
        }
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
        Ok(()) | Err(_) => {}
    }
    if let Some(dir) = path.parent() {
        files::sync_dir(dir)?;
    }
    Ok(())
}
