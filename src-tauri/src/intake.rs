//! Takes files in as evidence, and saves copies of items outside the vault: both as jobs.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cairn_model::{Evidence, EvidenceId, IncidentId};
use uuid::Uuid;

use crate::error::CommandError;
use crate::job::{self, Job};
use crate::session::Open;
use crate::shell::Shell;
use crate::view::{IntakeFailureView, JobKind, JobResultView};

/// How much is copied at a time.
const STEP: usize = 256 * 1024;

/// Starts taking files in. One that cannot be taken in does not keep the others out.
pub fn start(shell: &Arc<Shell>, incident: IncidentId, files: Vec<PathBuf>) -> Uuid {
    job::start(shell, JobKind::Intake, move |job| {
        let (mut added, mut failed) = (Vec::new(), Vec::new());
        for (index, file) in files.iter().enumerate() {
            match take_in(job, incident, file, index + 1, files.len()) {
                Ok(evidence) => added.push(evidence.id),
                Err(error @ (CommandError::Cancelled | CommandError::VaultLocked)) => {
                    return Err(error);
                }
                Err(error) => failed.push(IntakeFailureView {
                    file_name: name_of(file),
                    error,
                }),
            }
        }
        Ok(JobResultView::Intake { added, failed })
    })
}

fn take_in(
    job: &Job,
    incident: IncidentId,
    file: &Path,
    number: usize,
    files: usize,
) -> Result<Evidence, CommandError> {
    let intake = job.unlocked(|open| Ok(open.vault.begin_evidence(incident)?))?;
    let mut progress = |p: cairn_vault::Progress| job.progress(number, files, p.done, p.total);
    let media_type = |head: &[u8]| cairn_media::media_type(head).to_owned();
    let taken = intake.take_in(file, &media_type, &mut progress)?;
    job.unlocked(|open| Ok(open.vault.add_taken(taken)?))
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
