//! Long work: a thread each, with progress, at most ten times a second, and a flag to stop it. A job takes the vault only
//! in slices, so that the window stays usable while it runs.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;

use crate::error::CommandError;
use crate::host::Announcement;
use crate::session::Open;
use crate::shell::Shell;
use crate::view::{JobDone, JobFailed, JobKind, JobProgress, JobResultView};

/// The least time between two announcements of progress.
const PROGRESS_EVERY: Duration = Duration::from_millis(100);

/// What a job is asked for from outside.
#[derive(Default)]
struct Asked {
    /// To stop.
    cancelled: Arc<AtomicBool>,
    /// To stop because the vault is being locked.
    locking: AtomicBool,
    /// To wait.
    paused: Mutex<bool>,
    /// Rings when any of these changes.
    changed: Condvar,
}

impl Asked {
    fn paused(&self) -> MutexGuard<'_, bool> {
        self.paused.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cancel(&self) {
        // With the lock in hand: a job that is about to wait has either seen the flag, or hears the bell.
        let paused = self.paused();
        self.cancelled.store(true, Ordering::Relaxed);
        drop(paused);
        self.changed.notify_all();
    }

    fn pause(&self, paused: bool) {
        *self.paused() = paused;
        self.changed.notify_all();
    }

    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Sleeps until it is asked to go on, or to stop; `first` runs before, if it has to wait. Says whether it had to.
    fn wait(&self, first: impl FnOnce()) -> bool {
        if !*self.paused() || self.is_cancelled() {
            return false;
        }
        first();
        let waits = |paused: &mut bool| *paused && !self.is_cancelled();
        let woken = self.changed.wait_while(self.paused(), waits);
        drop(woken.unwrap_or_else(PoisonError::into_inner));
        true
    }
}

/// The jobs at work, with what they are asked for.
#[derive(Default)]
pub(crate) struct Jobs(Mutex<BTreeMap<Uuid, (JobKind, Arc<Asked>)>>);

impl Jobs {
    fn all(&self) -> MutexGuard<'_, BTreeMap<Uuid, (JobKind, Arc<Asked>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn asked(&self, job: Uuid) -> Option<(JobKind, Arc<Asked>)> {
        self.all().get(&job).cloned()
    }

    /// Asks a job to stop; says whether it was at work.
    pub(crate) fn cancel(&self, job: Uuid) -> bool {
        let found = self.asked(job);
        if let Some((_, asked)) = &found {
            asked.cancel();
        }
        found.is_some()
    }

    /// Asks a job to wait, or to go on; says whether there is one that can. Only an intake can: it waits without the vault.
    pub(crate) fn pause(&self, job: Uuid, paused: bool) -> bool {
        match self.asked(job) {
            Some((JobKind::Intake, asked)) => {
                asked.pause(paused);
                true
            }
            Some(_) | None => false,
        }
    }

    /// Asks every job to stop, because the vault is being locked, and waits for that, no longer than `patience`; says whether any
    /// was at work.
    pub(crate) fn cancel_all(&self, patience: Duration) -> bool {
        let mut any = false;
        for (_, asked) in self.all().values() {
            asked.locking.store(true, Ordering::Relaxed);
            asked.cancel();
            any = true;
        }
        let deadline = Instant::now() + patience;
        while !self.all().is_empty() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(10));
        }
        any
    }
}

/// A job, as its own thread sees it.
pub struct Job {
    shell: Arc<Shell>,
    id: Uuid,
    kind: JobKind,
    asked: Arc<Asked>,
    told: Mutex<Option<Instant>>,
}

/// Starts a job.
pub fn start(
    shell: &Arc<Shell>,
    kind: JobKind,
    work: impl FnOnce(&Job) -> Result<JobResultView, CommandError> + Send + 'static,
) -> Uuid {
    let asked = Arc::new(Asked::default());
    let id = Uuid::new_v4();
    shell.jobs.all().insert(id, (kind, Arc::clone(&asked)));
    let job = Job {
        shell: Arc::clone(shell),
        id,
        kind,
        asked,
        told: Mutex::new(None),
    };
    std::thread::spawn(move || {
        let result = work(&job);
        job.finish(result);
    });
    id
}

impl Job {
    /// Announces how far it is, and says whether to go on. `file` counts from 1.
    pub fn progress(&self, file: usize, files: usize, done: u64, total: u64) -> ControlFlow<()> {
        if self.asked.is_cancelled() {
            return ControlFlow::Break(());
        }
        if self.is_due() {
            self.tell(file, files, done, total, false);
        }
        ControlFlow::Continue(())
    }

    /// As [`Job::progress`]; waits as long as the job is paused. Whoever calls this holds neither the vault nor the session.
    pub fn progress_or_wait(
        &self,
        file: usize,
        files: usize,
        done: u64,
        total: u64,
    ) -> ControlFlow<()> {
        let waited = (self.asked).wait(|| self.tell(file, files, done, total, true));
        if waited && !self.asked.is_cancelled() {
            self.tell(file, files, done, total, false);
        }
        self.progress(file, files, done, total)
    }

    fn tell(&self, file: usize, files: usize, done: u64, total: u64, paused: bool) {
        // Not through the session's mutex: a job may report while it holds the vault.
        self.shell
            .host()
            .announce(Announcement::Progress(JobProgress {
                job: self.id,
                kind: self.kind,
                file: u32::try_from(file).unwrap_or(u32::MAX),
                files: u32::try_from(files).unwrap_or(u32::MAX),
                done,
                total,
                paused,
            }));
    }

    /// The flag that stops it.
    pub fn flag(&self) -> &Arc<AtomicBool> {
        &self.asked.cancelled
    }

    fn is_due(&self) -> bool {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let due = told.is_none_or(|at| at.elapsed() >= PROGRESS_EVERY);
        if due {
            *told = Some(Instant::now());
        }
        due
    }

    /// Runs a slice of the work with the open vault.
    ///
    /// # Errors
    /// [`CommandError::Cancelled`], [`CommandError::VaultLocked`], and those of `work`.
    pub fn unlocked<T>(
        &self,
        work: impl FnOnce(&mut Open) -> Result<T, CommandError>,
    ) -> Result<T, CommandError> {
        let mut session = self.shell.session();
        // After the mutex: whoever locks raises the flag first.
        if self.asked.is_cancelled() {
            return Err(CommandError::Cancelled);
        }
        work(session.unlocked()?)
    }

    /// Runs the last slice, also after the user has cancelled: for what was done whole before that. A lock does not wait for it.
    ///
    /// # Errors
    /// As [`Job::unlocked`].
    pub fn unlocked_to_finish<T>(
        &self,
        work: impl FnOnce(&mut Open) -> Result<T, CommandError>,
    ) -> Result<T, CommandError> {
        let mut session = self.shell.session();
        if self.asked.locking.load(Ordering::Relaxed) {
            return Err(CommandError::Cancelled);
        }
        work(session.unlocked()?)
    }

    fn finish(self, result: Result<JobResultView, CommandError>) {
        self.shell.jobs.all().remove(&self.id);
        let job = self.id;
        self.shell.announce(match result {
            Ok(result) => Announcement::Done(JobDone { job, result }),
            Err(error) => Announcement::Failed(JobFailed {
                job,
                kind: self.kind,
                error,
            }),
        });
    }
}

impl Drop for Job {
    /// A panic in a job does not leave it standing as if it still ran.
    fn drop(&mut self) {
        self.shell.jobs.all().remove(&self.id);
    }
}
