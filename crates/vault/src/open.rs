//! Opening a vault: look first, then unlock, then hold everything against everything, and only then repair the one thing
//! that may be repaired and clean up. At once: only the end of the log is held against the head, and the rest follows.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::derived::{DerivedSum, Watch};
use crate::head::{Head, slot_digests};
use crate::keys::Keys;
use crate::layout::{self, Layout, Survey};
use crate::lock::Lock;
use crate::log::{Entry, Event};
use crate::verify::{self, Pending, Verified};
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

    /// Opens a vault and looks at everything first. Where something does not fit it opens read-only, and
    /// [`Vault::findings`] says what.
    ///
    /// # Errors
    /// See [`OpenError`]. Nothing in the vault was changed then.
    pub fn open(dir: &Path, secret: Secret<'_>) -> Result<Self, OpenError> {
        Ready::look(dir)?.unlock(secret)?.open()
    }

    /// Opens a vault as soon as the end of its log is held against the head and its slots are those that the head names.
    /// Each record is looked at before it is shown or written to, as always; the rest is left to
    /// [`Vault::begin_verification`]. Where that end does not fit, or may be that of a crash, everything is looked at first,
    /// as by [`Vault::open`].
    ///
    /// # Errors
    /// See [`OpenError`]. Nothing in the vault was changed then.
    pub fn open_at_once(dir: &Path, secret: Secret<'_>) -> Result<Self, OpenError> {
        Ready::look(dir)?.unlock(secret)?.open_at_once()
    }

    /// Opens a vault whose keys are at hand.
    pub(crate) fn open_with_keys(dir: &Path, keys: Keys) -> Result<Self, OpenError> {
        Ready::look(dir)?.with(keys).open()
    }

    /// The same at once.
    #[cfg(test)]
    pub(crate) fn open_at_once_with_keys(dir: &Path, keys: Keys) -> Result<Self, OpenError> {
        Ready::look(dir)?.with(keys).open_at_once()
    }

    /// Leaves what does not fit exactly as it is: no write, no checkpoint on closing.
    pub(crate) fn keep_still(&self) -> Result<(), Error> {
        let c = &self.connection;
        c.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        c.pragma_update(None, "query_only", true)?;
        Ok(())
    }

    /// Moves a head that a crash left behind, migrates, and removes what interrupted writes left.
    fn make_ready(
        &mut self,
        schema: u32,
        recover: Option<u64>,
        walked: &verify::Walked,
        survey: &Survey,
    ) -> Result<(), Error> {
        self.head.slots = present_slots(&self.layout);
        if let Some(epoch) = recover {
            self.head.epoch = epoch;
            (self.head.seq, self.head.line) = walked.end.clone();
            self.is_head_due = true;
            self.move_due_head()?;
            self.recovered = Some(epoch);
        }
        if schema < migrate::SCHEMA {
            self.transaction(|tx| tx.migrate(schema))?;
        }
        if let Some(epoch) = recover {
            self.transaction(|tx| {
                let entry = Entry {
                    epoch: Some(epoch),
                    ..Entry::new(Event::Recovered, tx.at())
                };
                tx.log(None, &entry)
            })?;
        }
        // What cannot be done now is still to be done when the vault is opened next.
        let _ = self.overwrite_deleted();
        self.clean(survey)
    }

    /// Removes leftovers, and blobs that no row names: their keys were never stored, so that nobody can read them.
    pub(crate) fn clean(&self, survey: &Survey) -> Result<(), Error> {
        for path in &survey.leftovers {
            remove(path)?;
        }
        let rows = table::blob::all(&self.connection)?;
        let named: BTreeSet<&str> = rows.iter().map(|row| row.name.as_str()).collect();
        for (name, _) in &survey.blobs {
            if !named.contains(name.as_str()) {
                remove(&self.layout.blob(name))?;
            }
        }
        Ok(())
    }
}

/// A vault's folder that was looked through and locked.
struct Ready {
    layout: Layout,
    lock: Lock,
    survey: Survey,
}

/// The same with the keys that open it.
struct Unlocked {
    layout: Layout,
    lock: Lock,
    survey: Survey,
    keys: Keys,
}

impl Ready {
    fn look(dir: &Path) -> Result<Self, OpenError> {
        let layout = Layout::new(dir);
        layout::check_format(&layout)?;
        let lock = Lock::take(&layout)?;
        let survey = layout::survey(&layout)?;
        Ok(Self {
            layout,
            lock,
            survey,
        })
    }

    fn unlock(self, secret: Secret<'_>) -> Result<Unlocked, OpenError> {
        let keys = slots::unlock(&self.layout, secret)?;
        Ok(self.with(keys))
    }

    fn with(self, keys: Keys) -> Unlocked {
        Unlocked {
            layout: self.layout,
            lock: self.lock,
            survey: self.survey,
            keys,
        }
    }
}

impl Unlocked {
    fn connect(&self) -> Result<(Connection, u32), OpenError> {
        let connection = store::open(&self.layout.db(), &self.keys, false)?;
        match migrate::found(&connection)? {
            0 => Err(OpenError::DatabaseDamaged),
            schema => Ok((connection, schema)),
        }
    }

    /// Looks at everything, then opens.
    fn open(self) -> Result<Vault, OpenError> {
        let (connection, schema) = self.connect()?;
        self.open_whole(connection, schema)
    }

    /// Looks at the end, then opens.
    fn open_at_once(self) -> Result<Vault, OpenError> {
        let (mut connection, schema) = self.connect()?;
        if schema == migrate::SCHEMA {
            match self.end(&connection) {
                Ok(Some((head, derived))) => return Ok(self.opened(connection, head, derived)),
                Ok(None) => {}
                Err(_) => verify::reopen(&mut connection, &|| {
                    store::open(&self.layout.db(), &self.keys, false)
                })?,
            }
        }
        self.open_whole(connection, schema)
    }

    /// The head, and the sum of what is derived, where the database ends as the head says and can be left as it now is on
    /// the disk.
    fn end(&self, connection: &Connection) -> Result<Option<(Head, DerivedSum)>, Error> {
        let Ok(head) = Head::read(&self.layout, &self.keys) else {
            return Ok(None);
        };
        let Some(derived) = verify::end(connection, &head)? else {
            return Ok(None);
        };
        if !verify::changed_slots(&self.layout, &head).is_empty() {
            return Ok(None);
        }
        draft::index_all(connection)?;
        // What a crash left in the write-ahead log is what the head acknowledged: its place is in the file.
        store::checkpoint(connection)?;
        store::hold_checkpoints(connection)?;
        Ok(Some((head, derived)))
    }

    fn opened(self, connection: Connection, head: Head, derived: DerivedSum) -> Vault {
        let watch = Watch::begin(&connection);
        let slots = present_slots(&self.layout);
        Vault {
            connection,
            layout: self.layout,
            keys: self.keys,
            pending: Some(Pending {
                survey: self.survey,
                head: head.clone(),
            }),
            head: Head { slots, ..head },
            is_head_due: false,
            read_only: Cell::new(false),
            findings: Vec::new(),
            recovered: None,
            derived: Some(derived),
            watch,
            damaged: RefCell::default(),
            held: RefCell::default(),
            _lock: self.lock,
        }
    }

    fn open_whole(self, mut connection: Connection, schema: u32) -> Result<Vault, OpenError> {
        let Self {
            layout,
            lock,
            survey,
            keys,
        } = self;
        let head = Head::read(&layout, &keys);
        let again = || store::open(&layout.db(), &keys, false);
        let mut verified = verify::database(&mut connection, &again, &mut || ())?;
        let recover = match &head {
            Ok(head) => verify::against_head(head, &mut verified),
            Err(finding) => {
                verified.findings.push(finding.clone());
                None
            }
        };
        let named = head.as_ref().ok();
        if verify::files(&connection, &layout, named, &survey, &mut verified.findings).is_err() {
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
        let mut vault = Vault {
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
            held: RefCell::default(),
            pending: None,
            _lock: lock,
        };
        if vault.is_read_only() {
            vault.keep_still()?;
        } else {
            vault.make_ready(schema, recover, &verified.walked, &survey)?;
        }
        Ok(vault)
    }
}

/// The slot files as the next head allows them: those that are there, and no others any more.
fn present_slots(layout: &Layout) -> Vec<Vec<String>> {
    let digests = slot_digests(layout).into_iter();
    digests.map(|digest| digest.into_iter().collect()).collect()
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
