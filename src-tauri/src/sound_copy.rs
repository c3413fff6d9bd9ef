//! Clean copies of sound: a new exhibit with the samples alone, passages silenced where that is asked.

use std::ops::ControlFlow;
use std::sync::Arc;

use cairn_media::clean::sound::{Measure, Passage, WAV, Writer};
use cairn_player::{ListenError, Listener, Stretch};
use cairn_vault::{Derivation, DerivationStep, Take};
use uuid::Uuid;

use crate::error::CommandError;
use crate::job::{self, Job};
use crate::picture::opened;
use crate::shell::Shell;
use crate::view::{JobKind, JobResultView, SoundCopyDraft};

/// Starts making a clean copy of a recording's sound, as a new exhibit beside it.
pub fn start(shell: &Arc<Shell>, draft: SoundCopyDraft) -> Uuid {
    job::start(shell, JobKind::Clean, move |job| copy(job, &draft))
}

fn copy(job: &Job, draft: &SoundCopyDraft) -> Result<JobResultView, CommandError> {
    let (mut reader, original) = job.unlocked(|open| opened(open, draft.id))?;
    let listener = Listener::new()?;
    let size = original.size;
    let mut measure = Measure::default();
    listener.hear(&mut reader, size, &mut |stretch| {
        measure.hear(stretch.at, stretch.samples);
        report(job, &stretch, size, 0)
    })?;
    let silences: Vec<Passage> = draft.silences.iter().map(Passage::from).collect();
    let mut writer = Writer::new(measure.form()?, &silences)?;
    let derivation = Derivation {
        original: draft.id,
        steps: DerivationStep::of_sound(!silences.is_empty()),
    };
    let making = job.unlocked(|open| Ok(open.vault.begin_derivative(derivation, "wav", WAV)?))?;
    let taken = making.write::<CommandError>(&mut |take: Take<'_>| {
        let mut failure = None;
        let heard = listener.hear(&mut reader, size, &mut |stretch| {
            let bytes = writer.hear(stretch.at, stretch.samples);
            let taken = bytes.map_err(CommandError::from);
            match taken.and_then(|bytes| Ok(take(&bytes)?)) {
                Ok(()) => report(job, &stretch, size, size / 2),
                Err(error) => {
                    failure = Some(error);
                    ControlFlow::Break(())
                }
            }
        });
        failure.map_or_else(|| Ok(heard?), Err)
    })?;
    writer.finish()?;
    job.unlocked(|open| {
        let copy = open.vault.add_taken(taken)?;
        Ok(JobResultView::Clean {
            id: copy.id,
            exhibit_no: copy.exhibit_no,
            is_partial: false,
        })
    })
}

/// How far it is: each of both times that it is heard out is half, by the recording's own length where it says one.
fn report(job: &Job, stretch: &Stretch<'_>, size: u64, before: u64) -> ControlFlow<()> {
    let half = size / 2;
    let share = stretch.of.filter(|of| *of > 0).map_or(0, |of| {
        let done = u128::from(half) * u128::from(stretch.at.min(of)) / u128::from(of);
        u64::try_from(done).unwrap_or(half)
    });
    job.progress(1, 1, before + share, size)
}

impl From<ListenError> for CommandError {
    fn from(error: ListenError) -> Self {
        match error {
            ListenError::System => Self::NoPlayer,
            ListenError::Item(_) => Self::Damaged,
            ListenError::Stopped => Self::Cancelled,
            ListenError::Silent => Self::NoSound,
            ListenError::Died | ListenError::TooLong | ListenError::Lied => Self::Undecoded,
            ListenError::Start(_) | _ => Self::Unexpected,
        }
    }
}
