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
        self.stop_jobs();
        let is_unlocked = self.session().is_unlocked();
        if is_unlocked {
            self.lock();
        }
        is_unlocked
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

    /// A vault was opened: the window that asked for it is replaced by one that never saw the secret.
    pub(crate) fn enter(&self) {
        self.active();
        self.host.rebuild_window();
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
