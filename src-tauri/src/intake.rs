//! Takes files in as evidence, and saves copies of items outside the vault: both as jobs.

use std::fs;
use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cairn_exchange::intake::{
    Around, Batch, BatchProgress, LeftOut, Limits, Outcome, Sources, take_in,
};
use cairn_model::{Evidence, EvidenceId, IncidentId};
use cairn_vault::{Derivation, Entered, IntakeError, Vault};
use uuid::Uuid;

use crate::clipboard::CopiedPicture;
use crate::error::CommandError;
use crate::job::{self, Job};
use crate::session::Open;
use crate::shell::Shell;
use crate::view::{
    IntakeAlreadyView, IntakeFailureView, IntakeLeftOutReason, IntakeLeftOutView, IntakeView,
    JobKind, JobResultView,
};

/// How much is copied at a time.
const STEP: usize = 256 * 1024;

/// The most files that the window is told the names of, in each list of a result.
const NAMED: usize = 200;

/// Starts taking in files, and folders with everything below them, as they are or as made from an item. One that cannot be taken in does
/// not keep the others out.
pub fn start(
    shell: &Arc<Shell>,
    incident: IncidentId,
    given: Vec<PathBuf>,
    made_from: Option<Derivation>,
) -> Uuid {
    job::start(shell, JobKind::Intake, move |job| {
        let vault = job.unlocked(|open| Ok(open.vault.dir().to_owned()))?;
        let mut go_on = |found| job.progress_or_wait(0, found, 0, 0);
        let sources = Sources::find(&given, &vault, Limits::default(), &mut go_on)?;
        let batch = Batch {
            incident,
            keeps_duplicates: made_from.is_some(),
            media_type: &|head| cairn_media::media_type(head).to_owned(),
            made_from: made_from.as_ref(),
        };
        let mut files = Files {
            job,
            heard: IntakeView::default(),
        };
        let is_stopped = take_in(&batch, sources, &mut files).is_break();
        let files = IntakeView {
            is_stopped,
            ..files.heard
        };
        Ok(JobResultView::Intake { files })
    })
}

/// Starts taking in a picture that was copied in another program.
pub fn start_pasted(shell: &Arc<Shell>, incident: IncidentId, picture: CopiedPicture) -> Uuid {
    job::start(shell, JobKind::Intake, move |job| {
        let intake = job.unlocked(|open| Ok(open.vault.begin_evidence(incident)?))?;
        let name = picture.file_name();
        let taken = intake.take_bytes(&picture.bytes, &name, picture.media_type);
        let entered = taken.and_then(|taken| {
            let added = job.unlocked_to_finish(|open| Ok(open.vault.add_all(vec![taken]).pop()));
            // Locked meanwhile: nobody is told.
            added.ok().flatten().unwrap_or(Err(IntakeError::Cancelled))
        });
        let mut files = Files {
            job,
            heard: IntakeView::default(),
        };
        let outcome = match entered {
            Ok(Entered::New(item)) => Outcome::Added(item),
            Ok(Entered::Already(item)) => Outcome::Already(item),
            Err(error) => Outcome::Failed(error),
        };
        // There is no next one that could be stopped.
        let _ = files.outcome(1, name, outcome);
        Ok(JobResultView::Intake { files: files.heard })
    })
}

/// The files of one job, and what became of them.
struct Files<'a> {
    job: &'a Job,
    heard: IntakeView,
}

impl Around for Files<'_> {
    fn lend<T>(
        &mut self,
        work: impl FnOnce(&mut Vault) -> Result<T, IntakeError>,
    ) -> Result<T, IntakeError> {
        let lent = self.job.unlocked(|open| Ok(work(&mut open.vault)));
        // Cancelled or locked: either ends the batch, and after a lock nobody is told.
        lent.unwrap_or(Err(IntakeError::Cancelled))
    }

    fn lend_to_finish<T>(
        &mut self,
        work: impl FnOnce(&mut Vault) -> Result<T, IntakeError>,
    ) -> Result<T, IntakeError> {
        let lent = (self.job).unlocked_to_finish(|open| Ok(work(&mut open.vault)));
        lent.unwrap_or(Err(IntakeError::Cancelled))
    }

    fn progress(&mut self, at: BatchProgress) -> ControlFlow<()> {
        self.job
            .progress_or_wait(at.file, at.files, at.done, at.total)
    }

    fn outcome(&mut self, _: usize, file_name: String, outcome: Outcome) -> ControlFlow<()> {
        let heard = &mut self.heard;
        match outcome {
            Outcome::Added(item) => heard.added.push(item.id),
            Outcome::Already(item) => {
                let exhibit_no = item.exhibit_no;
                let view = IntakeAlreadyView {
                    file_name,
                    exhibit_no,
                };
                note(&mut heard.already, &mut heard.already_count, view);
            }
            Outcome::LeftOut(why) => {
                let reason = match why {
                    LeftOut::Link => IntakeLeftOutReason::Link,
                    LeftOut::Vault => IntakeLeftOutReason::Vault,
                };
                let view = IntakeLeftOutView { file_name, reason };
                note(&mut heard.left_out, &mut heard.left_out_count, view);
            }
            Outcome::Failed(error) => {
                let error = error.into();
                let view = IntakeFailureView { file_name, error };
                note(&mut heard.failed, &mut heard.failed_count, view);
            }
        }
        ControlFlow::Continue(())
    }
}

fn note<T>(named: &mut Vec<T>, count: &mut u32, view: T) {
    *count = count.saturating_add(1);
    if named.len() < NAMED {
        named.push(view);
    }
}

/// Starts saving a copy of an item to a new file, readable by its owner only. It has its name once it is whole.
pub fn start_copy(shell: &Arc<Shell>, id: EvidenceId, target: PathBuf) -> Uuid {
    job::start(shell, JobKind::Copy, move |job| {
        let part = with_suffix(&target, ".part");
        let copied = copy(job, id, &part).and_then(|()| Ok(fs::rename(&part, &target)?));
        if copied.is_err() {
            drop(fs::remove_file(&part));
        }
        match copied {
            Ok(()) => Ok(JobResultView::Copy {
                file_name: name_of(&target),
            }),
            Err(CommandError::DiskFull) => Err(CommandError::TargetFull),
            Err(other) => Err(other),
        }
    })
}

fn copy(job: &Job, id: EvidenceId, part: &Path) -> Result<(), CommandError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(part)?;
    let (mut reader, total) = job.unlocked(|open| {
        let total = open.vault.record::<Evidence>(id.0)?.value.size;
        Ok((open.vault.evidence_reader(id)?, total))
    })?;
    let mut buffer = zeroize::Zeroizing::new(vec![0; STEP]);
    let mut done = 0;
    while let n @ 1.. = reader.read(&mut buffer)? {
        out.write_all(buffer.get(..n).unwrap_or_default())?;
        done += n as u64;
        if job.progress(1, 1, done, total).is_break() {
            return Err(CommandError::Cancelled);
        }
    }
    Ok(out.sync_all()?)
}

/// The name under which an item came, as the suggestion for a copy: only what is a name, never a path.
///
/// # Errors
/// [`CommandError::NotFound`].
pub fn suggested_name(open: &Open, id: EvidenceId) -> Result<String, CommandError> {
    let name = open.vault.record::<Evidence>(id.0)?.value.original_filename;
    let safe = |c: char| !c.is_control() && !matches!(c, '/' | '\\' | ':');
    let name: String = name.chars().filter(|c| safe(*c)).take(120).collect();
    let name = name.trim_start_matches('.');
    Ok(if name.is_empty() {
        id.to_string()
    } else {
        name.to_owned()
    })
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// The last part of a path, as far as it is text; shown to the user, never logged.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests;
