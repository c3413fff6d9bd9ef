//! `cairn evidence clean`

use std::num::NonZeroU32;

use cairn_media::clean::{Changes, CleanCopy, CleanError, clean_copy};
use cairn_media::decoder::{DecodeError, Decoder};
use cairn_media::picture::NoPicture;
use cairn_model::{Evidence, EvidenceId};
use cairn_vault::{Derivation, DerivationStep, IntakeError, Vault};

use crate::arguments::PageArea;
use crate::failure::Failure;
use crate::output::Output;

/// Makes the copy and takes it in as a new exhibit, whose id it prints.
pub(super) fn run(
    vault: &mut Vault,
    evidence: EvidenceId,
    changes: &Changes,
    output: &Output,
) -> Result<(), Failure> {
    let original = vault
        .record::<Evidence>(evidence.0)
        .map_err(|error| Failure::not_found(error, Failure::NoSuchEvidence))?
        .value;
    let copy = make(vault, &original, changes)?;
    let derivation = Derivation {
        original: evidence,
        steps: DerivationStep::of_copy(changes.cover(), !changes.without.is_empty()),
    };
    let made = vault
        .add_derivative(&derivation, &copy.file, copy.extension, copy.media_type)
        .map_err(not_taken_in)?;
    output.result(made.id)?;
    output.message(
        "cli-evidence-cleaned",
        &[("number", made.exhibit_no.into())],
    );
    if copy.is_partial {
        output.message("cli-evidence-cleaned-partial", &[]);
    }
    Ok(())
}

/// What is to be done to which page: numbered from 1 where it is asked for.
pub(super) fn changes(covers: Vec<PageArea>, without: &[NonZeroU32]) -> Changes {
    let from_zero = |page: NonZeroU32| page.get() - 1;
    let mut changes = Changes {
        without: without.iter().copied().map(from_zero).collect(),
        ..Changes::default()
    };
    for (page, area) in covers {
        let covers = changes.covers.entry(from_zero(page)).or_default();
        covers.areas.push(area);
    }
    changes
}

fn make(vault: &Vault, original: &Evidence, changes: &Changes) -> Result<CleanCopy, Failure> {
    let (mut reader, size) = super::opened(vault, original.id)?;
    let made = Decoder::new()
        .map_err(CleanError::from)
        .and_then(|decoder| {
            let media_type = &original.media_type;
            clean_copy(
                &decoder,
                &mut reader,
                size,
                media_type,
                changes,
                &mut |_, _| true,
            )
        });
    made.map_err(|error| match error {
        CleanError::Decode(error) => not_decoded(error, original.id),
        CleanError::Outside => Failure::AreaOutside,
        CleanError::TooLarge => Failure::PictureTooLarge,
        CleanError::NotClean => Failure::CopyNotClean,
        CleanError::Stopped | _ => Failure::Unexpected,
    })
}

fn not_decoded(error: DecodeError, id: EvidenceId) -> Failure {
    match error {
        DecodeError::Item(_) => Failure::EvidenceDiffers { id: id.to_string() },
        DecodeError::NoPicture(why) => match why {
            NoPicture::Unknown => Failure::NotAPicture,
            NoPicture::Malformed => Failure::PictureUnread,
            NoPicture::TooLarge => Failure::PictureTooLarge,
            NoPicture::Moves => Failure::PictureMoves,
            NoPicture::Locked => Failure::DocumentLocked,
            NoPicture::NoPage => Failure::AreaOutside,
        },
        DecodeError::Start(_) | DecodeError::Died | DecodeError::TooLong | DecodeError::Lied => {
            Failure::PictureUnread
        }
        _ => Failure::Unexpected,
    }
}

fn not_taken_in(error: IntakeError) -> Failure {
    match error {
        IntakeError::Vault(error) => error.into(),
        IntakeError::NoSpace => Failure::DiskFull,
        // Nothing outside of the vault is read.
        IntakeError::Io(_)
        | IntakeError::Source(_)
        | IntakeError::NotAFile
        | IntakeError::TooDeep
        | IntakeError::Changed
        | IntakeError::Cancelled => Failure::VaultStorage,
        _ => Failure::Unexpected,
    }
}
