//! What happened to an item of evidence, and holding its bytes against their digest.

use std::sync::Arc;

use cairn_model::{Evidence, EvidenceId};
use cairn_vault::{CustodyAct, Error, Fixity, Vault, fixity};
use uuid::Uuid;

use crate::error::CommandError;
use crate::job::{self, Job};
use crate::receiver;
use crate::shell::Shell;
use crate::view::{CustodyEventView, JobKind, JobResultView};

/// Everything that happened to an item, in order.
///
/// # Errors
/// See [`CommandError`].
pub fn view(vault: &Vault, id: EvidenceId) -> Result<Vec<CustodyEventView>, CommandError> {
    let names = receiver::names(vault)?;
    let events = vault.evidence_custody(id)?.into_iter();
    let views = events.map(|event| {
        let (other, keys) = match &event.what {
            CustodyAct::Made { from, .. } => (Some(*from), &[][..]),
            CustodyAct::Copied { to } => (Some(*to), &[][..]),
            CustodyAct::Exported { receivers, .. } => (None, receivers.as_slice()),
            CustodyAct::TakenIn
            | CustodyAct::Described
            | CustodyAct::Checked(_)
            | CustodyAct::Removed { .. } => (None, &[][..]),
        };
        let other = other.and_then(|other| vault.record::<Evidence>(other.0).ok());
        let keys = keys
            .iter()
            .map(|key| receiver::named(key, &names))
            .collect();
        CustodyEventView::of(event, other.map(|other| other.value.exhibit_no), keys)
    });
    Ok(views.collect())
}

/// Starts holding an item's bytes against their digest, without holding the vault meanwhile.
pub fn start_check(shell: &Arc<Shell>, id: EvidenceId) -> Uuid {
    job::start(shell, JobKind::Fixity, move |job| {
        let outcome = check(job, id)?;
        job.unlocked(|open| Ok(open.vault.note_fixity(id, outcome)?))?;
        Ok(JobResultView::Fixity {
            is_whole: outcome == Fixity::Whole,
        })
    })
}

fn check(job: &Job, id: EvidenceId) -> Result<Fixity, CommandError> {
    let opened = job.unlocked(|open| {
        let item = open.vault.record::<Evidence>(id.0)?.value;
        match open.vault.evidence_reader(id) {
            Ok(reader) => Ok(Some((reader, item))),
            Err(Error::BlobDamaged) => Ok(None),
            Err(error) => Err(error.into()),
        }
    })?;
    let Some((mut reader, item)) = opened else {
        return Ok(Fixity::Damaged);
    };
    let outcome = fixity(&mut reader, &item, &mut |p| {
        job.progress(1, 1, p.done, p.total)
    })?;
    outcome.ok_or(CommandError::Cancelled)
}
