//! Pictures of evidence: what the window shows of an item, and clean copies of it. Both are decoded in a process of their own.

use std::sync::Arc;

use base64::Engine as _;
use cairn_media::clean::{Changes, CleanError, Covers, PDF, clean_copy};
use cairn_media::decoder::{DecodeError, Decoder};
use cairn_media::picture::{Area, NoPicture, Page, Size};
use cairn_model::{Evidence, EvidenceId};
use cairn_vault::{Derivation, DerivationStep, EvidenceReader};
use uuid::Uuid;

use crate::error::CommandError;
use crate::job::{self, Job};
use crate::session::Open;
use crate::shell::Shell;
use crate::view::{CleanCopyDraft, JobKind, JobResultView, PictureDraft, PictureView};

/// The longest side of a picture that is sent to the window, in pixels.
const LONGEST: u16 = 2048;

/// The picture that an item shows, turned upright, and made smaller where it is larger than asked for; or a page of a document.
///
/// # Errors
/// See [`CommandError`]; [`CommandError::VaultLocked`] also where the vault was locked meanwhile.
pub fn show(shell: &Shell, draft: &PictureDraft) -> Result<PictureView, CommandError> {
    let (mut reader, original) = opened(shell.session().unlocked()?, draft.id)?;
    let size = Size::Within(draft.longest.clamp(1, LONGEST));
    let decoder = Decoder::new()?;
    let shown = if original.media_type == PDF {
        decoder.page(&mut reader, original.size, draft.page, size)?
    } else {
        Page {
            picture: decoder.picture(&mut reader, original.size, size)?,
            of: 1,
            is_partial: false,
        }
    };
    shell.session().unlocked()?;
    let picture = &shown.picture;
    Ok(PictureView {
        width: picture.width(),
        height: picture.height(),
        channels: picture.channels().count(),
        samples: base64::engine::general_purpose::STANDARD.encode(picture.samples()),
        pages: shown.of,
        is_partial: shown.is_partial,
    })
}

/// Starts making a clean copy of an item, as a new exhibit beside it.
pub fn start_copy(shell: &Arc<Shell>, draft: CleanCopyDraft) -> Uuid {
    job::start(shell, JobKind::Clean, move |job| copy(job, &draft))
}

fn copy(job: &Job, draft: &CleanCopyDraft) -> Result<JobResultView, CommandError> {
    let (mut reader, original) = job.unlocked(|open| opened(open, draft.id))?;
    let changes = draft.changes();
    let decoder = Decoder::new()?;
    let media_type = &original.media_type;
    let len = original.size;
    let made = clean_copy(
        &decoder,
        &mut reader,
        len,
        media_type,
        &changes,
        &mut |page, of| {
            let (page, of) = (u64::from(page), u64::from(of));
            job.progress(1, 1, page, of).is_continue()
        },
    )?;
    let derivation = Derivation {
        original: draft.id,
        steps: DerivationStep::of_copy(changes.cover(), !changes.without.is_empty()),
    };
    job.unlocked(|open| {
        let vault = &mut open.vault;
        let copy =
            vault.add_derivative(&derivation, &made.file, made.extension, made.media_type)?;
        Ok(JobResultView::Clean {
            id: copy.id,
            exhibit_no: copy.exhibit_no,
            is_partial: made.is_partial,
        })
    })
}

impl CleanCopyDraft {
    fn changes(&self) -> Changes {
        let covers = self.covers.iter().map(|page| {
            let areas = page.areas.iter().map(Area::from).collect();
            let drawn_on = Some((page.drawn_on.width, page.drawn_on.height));
            (page.page, Covers { areas, drawn_on })
        });
        Changes {
            covers: covers.collect(),
            without: self.without.iter().copied().collect(),
        }
    }
}

/// An item of evidence, and its record.
pub(crate) fn opened(
    open: &Open,
    id: EvidenceId,
) -> Result<(EvidenceReader, Evidence), CommandError> {
    let original = open.vault.record::<Evidence>(id.0)?.value;
    Ok((open.vault.evidence_reader(id)?, original))
}

impl From<DecodeError> for CommandError {
    fn from(error: DecodeError) -> Self {
        match error {
            DecodeError::Item(_) => Self::Damaged,
            DecodeError::NoPicture(why) => match why {
                NoPicture::Unknown => Self::NotAPicture,
                NoPicture::Malformed => Self::Undecoded,
                NoPicture::TooLarge => Self::PictureTooLarge,
                NoPicture::Moves => Self::PictureMoves,
                NoPicture::Locked => Self::DocumentLocked,
                NoPicture::NoPage => Self::NotFound,
            },
            DecodeError::Start(_)
            | DecodeError::Died
            | DecodeError::TooLong
            | DecodeError::Lied => Self::Undecoded,
            _ => Self::Unexpected,
        }
    }
}

impl From<CleanError> for CommandError {
    fn from(error: CleanError) -> Self {
        match error {
            CleanError::Decode(error) => error.into(),
            CleanError::Outside => Self::InvalidInput,
            CleanError::TooLarge => Self::PictureTooLarge,
            CleanError::NotClean => Self::CopyNotClean,
            CleanError::Stopped => Self::Cancelled,
            _ => Self::Unexpected,
        }
    }
}
