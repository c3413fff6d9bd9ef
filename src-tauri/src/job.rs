//! Long work: a thread each, with progress, at most ten times a second, and a flag to stop it. A job takes the vault only
//! in slices, so that the window stays usable while it runs.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;

use crate::error::CommandError;
use crate::host::Announcement;
use crate::session::Open;
use crate::shell::Shell;
use crate::view::{JobDone, JobFailed, JobKind, JobProgress, JobResultView};

/// The least time between two announcements of progress.
const PROGRESS_EVERY: Duration = Duration::from_millis(100);

/// The jobs at work, with their flags.
#[derive(Default)]
pub(crate) struct Jobs(Mutex<BTreeMap<Uuid, Arc<AtomicBool>>>);

impl Jobs {
    fn all(&self) -> MutexGuard<'_, BTreeMap<Uuid, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks a job to stop; says whether it was at work.
    pub(crate) fn cancel(&self, job: Uuid) -> bool {
        let all = self.all();
        let flag = all.get(&job);
        if let Some(flag) = flag {
            flag.store(true, Ordering::Relaxed);
        }
        flag.is_some()
    }

    /// Asks every job to stop and waits for that, no longer than `patience`; says whether any was at work.
    pub(crate) fn cancel_all(&self, patience: Duration) -> bool {
        let mut any = false;
        for flag in self.all().values() {
            flag.store(true, Ordering::Relaxed);
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
    cancelled: Arc<AtomicBool>,
    told: Mutex<Option<Instant>>,
}

/// Starts a job.
pub fn start(
    shell: &Arc<Shell>,
    kind: JobKind,
    work: impl FnOnce(&Job) -> Result<JobResultView, CommandError> + Send + 'static,
) -> Uuid {
    let cancelled = Arc::new(AtomicBool::new(false));
    let id = Uuid::new_v4();
    shell.jobs.all().insert(id, Arc::clone(&cancelled));
    let job = Job {
        shell: Arc::clone(shell),
        id,
        kind,
        cancelled,
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
        if self.cancelled.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        if self.is_due() {
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
                }));
        }
        ControlFlow::Continue(())
    }

    /// The flag that stops it.
    pub fn flag(&self) -> &Arc<AtomicBool> {
        &self.cancelled
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
        if self.cancelled.load(Ordering::Relaxed) {
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
