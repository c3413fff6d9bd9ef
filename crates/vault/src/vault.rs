//! An open vault.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::Path;

use cairn_model::EvidenceId;
use rusqlite::{Connection, TransactionBehavior};
use zeroize::Zeroizing;

use crate::derived::{DerivedSum, Watch};
use crate::head::Head;
use crate::held::Held;
use crate::keys::Keys;
use crate::layout::Layout;
use crate::lock::Lock;
use crate::table;
use crate::transaction::{Finished, Transaction};
use crate::verify::Pending;
use crate::{Error, Finding, OpenError, Secret, clock, fault, signing, slots, store};

/// An open vault. While it lives nobody else can open it; dropping it signs and writes back what is due, closes the
/// database, wipes the keys and unlocks, in this order.
pub struct Vault {
    pub(crate) connection: Connection,
    pub(crate) layout: Layout,
    pub(crate) keys: Keys,
    /// What the last transaction acknowledged.
    pub(crate) head: Head,
    /// Whether `head.bin` may be behind `head`, because moving it failed.
    pub(crate) is_head_due: bool,
    pub(crate) findings: Vec<Finding>,
    pub(crate) read_only: Cell<bool>,
    pub(crate) recovered: Option<u64>,
    /// The sum of what is derived, as the last transaction committed to it; `None` where it did not yet.
    pub(crate) derived: Option<DerivedSum>,
    pub(crate) watch: Watch,
    /// Evidence that did not read as it was taken in, since the vault was opened.
    pub(crate) damaged: RefCell<BTreeSet<EvidenceId>>,
    /// The digests of the incident that takes files in.
    pub(crate) held: RefCell<Option<Held>>,
    /// What opening at once left to look at.
    pub(crate) pending: Option<Pending>,
    pub(crate) _lock: Lock,
}

impl Vault {
    /// What did not fit when the vault was opened, or was found since by [`Vault::begin_verification`].
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether nothing can be written, because something does not fit.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.read_only.get()
    }

    /// The transaction that was in the database and not yet in the head when the vault was opened, where there was one:
    /// the trace of a crash between the two. It was kept, and the log says so.
    #[must_use]
    pub fn recovered_epoch(&self) -> Option<u64> {
        self.recovered
    }

    /// How many transactions there were in the life of the vault.
    #[must_use]
    pub fn epoch(&self) -> u64 {
        self.head.epoch
    }

    /// The vault's random id: 32 hex digits.
    #[must_use]
    pub fn vault_id(&self) -> &str {
        &self.keys.vault_id
    }

    /// The vault's folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.layout.dir
    }

    /// When the vault was created: UTC, RFC 3339.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn created_at(&self) -> Result<String, Error> {
        table::vault::created_at(&self.connection)
    }

    /// The seed of the vault's signing key, from which keys for receivers derive.
    #[must_use]
    pub fn signing_seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.keys.sign_seed)
    }

    /// Asks whether a secret opens this vault, as long as opening takes.
    ///
    /// # Errors
    /// Those of [`Vault::open`] that concern the secret.
    pub fn verify_secret(&self, secret: Secret<'_>) -> Result<(), OpenError> {
        let keys = slots::unlock(&self.layout, secret)?;
        if keys.vault_id == self.keys.vault_id {
            Ok(())
        } else {
            Err(OpenError::WrongSecret)
        }
    }

    /// Does everything that `f` asks for, or none of it. When this returns, it is durable: the records with their
    /// history and log entries, and the head that will notice should they be taken back.
    ///
    /// # Errors
    /// That of `f`; [`Error::ReadOnly`]; [`Error::NoSpace`], [`Error::Io`] or [`Error::Store`], after which the vault is
    /// as it was. Should the very last step fail, moving the head, the transaction stands all the same and the head
    /// follows with the next one.
    pub fn transaction<T>(
        &mut self,
        f: impl FnOnce(&mut Transaction<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.ensure_writable()?;
        if !fault::acknowledges_early() {
            self.move_due_head()?;
        }
        if let Some(derived) = self.derived {
            self.watch.set(derived);
        }
        let mut tx = Transaction::begin(
            self.connection
                .transaction_with_behavior(TransactionBehavior::Immediate)?,
            self.head.epoch.saturating_add(1),
            clock::now(),
            self.derived.map(|_| &self.watch),
            self.pending.is_none(),
        );
        fault::point("transaction.begun");
        let value = f(&mut tx)?;
        let Some(Finished { sql, end, derived }) = tx.finish()? else {
            return Ok(value);
        };
        let next = Head {
            epoch: self.head.epoch.saturating_add(1),
            seq: end.0,
            line: end.1,
            ..self.head.clone()
        };
        if !fault::acknowledges_early() {
            // Before the commit: a full disk shows here, while nothing has happened.
            next.prepare(&self.layout, &self.keys)?;
        }
        fault::point("commit.before");
        sql.commit()?;
        fault::point("commit.after");
        self.derived = Some(derived);
        self.acknowledge(next)?;
        Ok(value)
    }

    fn acknowledge(&mut self, next: Head) -> Result<(), Error> {
        if fault::acknowledges_early() {
            // The wrong order, for the test that must notice it: the head follows one transaction late.
            if self.is_head_due {
                self.head.prepare(&self.layout, &self.keys)?;
                Head::settle(&self.layout)?;
            }
            self.head = next;
            self.is_head_due = true;
            return Ok(());
        }
        self.head = next;
        self.is_head_due = true;
        Head::settle(&self.layout)?;
        self.is_head_due = false;
        Ok(())
    }

    pub(crate) fn ensure_writable(&self) -> Result<(), Error> {
        if self.is_read_only() {
            Err(Error::ReadOnly)
        } else {
            Ok(())
        }
    }

    /// Moves the head that an earlier transaction could not move.
    pub(crate) fn move_due_head(&mut self) -> Result<(), Error> {
        if self.is_head_due {
            self.head.prepare(&self.layout, &self.keys)?;
            Head::settle(&self.layout)?;
            self.is_head_due = false;
        }
        Ok(())
    }

    /// Signs the end of the vault's chain and moves the write-ahead log into the database; for idle times. Failing
    /// leaves the log where it is, and nothing is lost. Does nothing while the vault is still being verified.
    pub fn checkpoint(&self) {
        if !self.is_read_only() && self.is_verified() {
            let _ = signing::sign_end(&self.connection, &self.keys, &self.head);
            let _ = store::checkpoint(&self.connection);
        }
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        if !self.is_read_only() {
            let _ = self.move_due_head();
        }
        self.checkpoint();
    }
}
