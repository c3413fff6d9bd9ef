//! The verification that goes on behind an open vault: the same as before an opening, over the state that was opened.
//!
//! It reads the database file through a connection of its own, which takes no lock and does not look at the write-ahead
//! log. Until it has ended nothing is moved from the log into the file, so that the file stays what it was.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::head::Head;
use crate::keys::Keys;
use crate::layout::{Layout, Survey};
use crate::{Error, Finding, Progress, Vault, store, verify};

/// Steps of SQLite's machine between two looks at the flag: some milliseconds.
const STEPS_TO_A_LOOK: i32 = 10_000;

/// What is still to be looked at in a vault that is open.
pub(crate) struct Pending {
    /// What the folder held when it was opened.
    pub(crate) survey: Survey,
    /// What the head said then.
    pub(crate) head: Head,
}

/// A verification that was begun. It needs the vault no more.
pub struct VerificationInHand {
    layout: Layout,
    keys: Keys,
    head: Head,
    survey: Survey,
}

/// What a verification found, for [`Vault::note_verified`].
#[derive(Debug)]
#[must_use]
pub struct Verification {
    pub(crate) findings: Vec<Finding>,
}

impl Vault {
    /// Whether everything has been looked at since the vault was opened.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        self.pending.is_none()
    }

    /// Begins to look at what [`Vault::open_at_once`] left; `None` where nothing is left.
    /// [`VerificationInHand::finish`] does the work without the vault.
    #[must_use]
    pub fn begin_verification(&self) -> Option<VerificationInHand> {
        let pending = self.pending.as_ref()?;
        Some(VerificationInHand {
            layout: self.layout.clone(),
            keys: self.keys.duplicate(),
            head: pending.head.clone(),
            survey: pending.survey.clone(),
        })
    }

    /// Takes in what a verification found. Where something does not fit the vault is read-only from now on; else what
    /// interrupted writes left is removed.
    ///
    /// # Errors
    /// [`Error::Io`] or [`Error::Store`] where that fails; the vault can be used all the same.
    pub fn note_verified(&mut self, verification: Verification) -> Result<(), Error> {
        let Some(pending) = self.pending.take() else {
            return Ok(());
        };
        if verification.findings.is_empty() {
            store::resume_checkpoints(&self.connection)?;
            // What cannot be done now is still to be done when the vault is opened next.
            let _ = self.overwrite_deleted();
            return self.clean(&pending.survey);
        }
        self.findings.extend(verification.findings);
        self.read_only.set(true);
        self.keep_still()
    }
}

impl VerificationInHand {
    /// Looks at every page that lookups depend on, every line of the log, every record, all that is derived, and whether
    /// each blob is there. `None` once `stop` is set: then nothing was learnt. A database that cannot be read a second time
    /// is a finding.
    pub fn finish(
        self,
        stop: &Arc<AtomicBool>,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Option<Verification> {
        let findings = self.findings(stop, progress).unwrap_or_else(|_| {
            vec![Finding::DatabaseUnreadable {
                table: "vault".to_owned(),
            }]
        });
        (!stop.load(Ordering::Relaxed)).then_some(Verification { findings })
    }

    fn findings(
        &self,
        stop: &Arc<AtomicBool>,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Vec<Finding>, Error> {
        let total = verify::STEPS;
        let mut done = 0;
        let mut step = || {
            done += 1;
            if progress(Progress { done, total }).is_break() {
                stop.store(true, Ordering::Relaxed);
            }
        };
        let again = || self.connect(stop);
        let mut connection = again()?;
        let mut verified = verify::database(&mut connection, &again, &mut step)?;
        // The end fitted when the vault was opened; that the chain leads to it is known only now.
        verify::against_head(&self.head, &mut verified);
        let mut findings = verified.findings;
        // The slots were looked at when it was opened, and may have been changed with it open.
        if verify::check_files(&connection, &self.survey, &mut findings).is_err() {
            findings.push(Finding::DatabaseUnreadable {
                table: "blob".to_owned(),
            });
        }
        Ok(findings)
    }

    fn connect(&self, stop: &Arc<AtomicBool>) -> Result<rusqlite::Connection, Error> {
        let mut connection = store::open_still(&self.layout.db(), &self.keys)?;
        let stop = Arc::clone(stop);
        let is_over = move || stop.load(Ordering::Relaxed);
        connection.progress_handler(STEPS_TO_A_LOOK, Some(is_over))?;
        Ok(connection)
    }
}
