//! The one piece of state that Tauri manages: the session behind its mutex, the jobs, and the desktop.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{Duration, Instant};

use crate::error::CommandError;
use crate::host::{Announcement, Host};
use crate::job::Jobs;
use crate::session::{Open, Session, State};

/// How long a lock waits for jobs to stop. A job that does not stop finds the vault locked.
const JOBS_STOP_WITHIN: Duration = Duration::from_millis(700);
/// What was typed while a job held the vault waits to be written. Once the job has stopped, a lock lets it go first.
const WRITES_GO_FIRST: Duration = Duration::from_millis(300);

/// The session and the desktop around it.
pub struct Shell {
    session: Mutex<Session>,
    host: Box<dyn Host>,
    pub(crate) jobs: Jobs,
    start: Instant,
    /// When the person last did something: milliseconds since `start`.
    active_at: AtomicU64,
}

impl Shell {
    /// A shell with a locked session.
    pub fn new(session: Session, host: Box<dyn Host>) -> Arc<Self> {
        Arc::new(Self {
            session: Mutex::new(session),
            host,
            jobs: Jobs::default(),
            start: Instant::now(),
            active_at: AtomicU64::new(0),
        })
    }

    /// The desktop.
    pub fn host(&self) -> &dyn Host {
        &*self.host
    }

    /// The session. A panic elsewhere does not keep it from being locked.
    pub fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The session, unless somebody holds it.
    pub(crate) fn free_session(&self) -> Option<MutexGuard<'_, Session>> {
        match self.session.try_lock() {
            Ok(session) => Some(session),
            Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    /// Runs `work` on a thread where it may block, with the open vault.
    ///
    /// # Errors
    /// [`CommandError::VaultLocked`], and those of `work`.
    pub async fn unlocked<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&mut Open) -> Result<T, CommandError> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.blocking(move |shell| work(shell.session().unlocked()?))
            .await
    }

    /// Runs `work` on a thread where it may block.
    ///
    /// # Errors
    /// Those of `work`.
    pub async fn blocking<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Arc<Self>) -> Result<T, CommandError> + Send + 'static,
    ) -> Result<T, CommandError> {
        let shell = Arc::clone(self);
        tauri::async_runtime::spawn_blocking(move || work(&shell))
            .await
            .unwrap_or(Err(CommandError::Unexpected))
    }

    /// Locks: stops jobs, commits drafts, drops the vault, and builds the window anew.
    pub fn lock(&self) {
        if self.shut() {
            self.host.rebuild_window();
        }
    }

    /// Locks if a vault is open, and says whether one was. A job that holds the vault is stopped before it is asked for: a
    /// lock does not wait for a backup.
    pub fn lock_if_unlocked(&self) -> bool {
        self.lock_when(|| true)
    }

    /// Locks if a vault is open and the person has done nothing for so long.
    pub(crate) fn lock_if_idle(&self, after: Duration) {
        self.lock_when(|| self.idle() >= after);
    }

    fn lock_when(&self, is_due: impl Fn() -> bool) -> bool {
        self.stop_jobs();
        let mut session = self.session();
        // Asked with the session in hand: while this waited for it, the person may have opened the vault.
        let locks = session.is_unlocked() && is_due();
        if locks {
            session.lock();
            drop(session);
            self.host.rebuild_window();
        }
        locks
    }

    fn stop_jobs(&self) {
        if self.jobs.cancel_all(JOBS_STOP_WITHIN) {
            std::thread::sleep(WRITES_GO_FIRST);
        }
    }

    /// Locks without a new window; says whether there was anything open.
    pub fn shut(&self) -> bool {
        self.stop_jobs();
        let mut session = self.session();
        let was_open = !matches!(session.state, State::Locked);
        session.lock();
        was_open
    }

    /// Opens a vault by `open`: the window that asked for it is replaced by one that never saw the secret.
    ///
    /// # Errors
    /// Those of `open`.
    pub(crate) fn enter(
        &self,
        open: impl FnOnce(&mut Session) -> Result<(), CommandError>,
    ) -> Result<(), CommandError> {
        let mut session = self.session();
        open(&mut session)?;
        // Before the session is let go: whoever waits for it to lock after idle minutes must see that somebody is there.
        self.active();
        drop(session);
        self.host.rebuild_window();
        Ok(())
    }

    /// The person did something. Does not wait for the vault: a job may hold it.
    ///
    /// # Errors
    /// [`CommandError::VaultLocked`].
    pub(crate) fn active_if_unlocked(&self) -> Result<(), CommandError> {
        if let Some(mut session) = self.free_session() {
            session.unlocked()?;
        }
        self.active();
        Ok(())
    }

    fn active(&self) {
        let now = self.start.elapsed().as_millis();
        self.active_at
            .store(u64::try_from(now).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// For how long the person has done nothing.
    pub fn idle(&self) -> Duration {
        let at = Duration::from_millis(self.active_at.load(Ordering::Relaxed));
        self.start.elapsed().saturating_sub(at)
    }

    /// Tells the window about a job or a drop; nothing while locked.
    pub(crate) fn announce(&self, announcement: Announcement) {
        if self.session().is_unlocked() {
            self.host.announce(announcement);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use std::sync::Arc;
    use std::sync::mpsc;
    use std::time::Duration;

    use cairn_crypto::safe::passphrase::Passphrase;
    use cairn_crypto::safe::password_envelope::Cost;
    use cairn_vault::Vault;

    use super::Shell;
    use crate::gate::Nobody;
    use crate::session::Session;

    const IDLE: Duration = Duration::from_millis(300);

    #[test]
    fn an_idle_lock_that_waited_while_the_vault_was_opened_leaves_it_open() {
        let home = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::generate();
        let cost = Cost::FLOOR;
        let (vault, _) = Vault::create(&home.path().join("vault"), &passphrase, cost).unwrap();
        let session = Session::new(home.path().join("config.json"), home.path());
        let shell = Shell::new(session, Box::new(Nobody));
        std::thread::sleep(IDLE);
        assert!(shell.idle() >= IDLE, "nobody has been there for so long");

        let (opening, is_opening) = mpsc::channel();
        let opens = Arc::clone(&shell);
        let open = std::thread::spawn(move || {
            opens.enter(|session| {
                opening.send(()).unwrap();
                std::thread::sleep(IDLE / 2);
                session.open(vault);
                Ok(())
            })
        });
        is_opening.recv().unwrap();
        shell.lock_if_idle(IDLE);
        open.join().unwrap().unwrap();
        assert!(shell.session().is_unlocked(), "locked again at once");

        std::thread::sleep(IDLE);
        shell.lock_if_idle(IDLE);
        assert!(
            !shell.session().is_unlocked(),
            "the control: idle, it locks"
        );
    }
}
