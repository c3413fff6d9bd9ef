//! `cairn evidence clean`

use cairn_media::clean::{CleanCopy, CleanError, Covers, clean_copy};
use cairn_media::decoder::{DecodeError, Decoder};
use cairn_media::picture::{Area, NoPicture};
use cairn_model::{Evidence, EvidenceId};
use cairn_vault::{Derivation, DerivationStep, IntakeError, Vault};

use crate::failure::Failure;
use crate::output::Output;

/// Makes the copy and takes it in as a new exhibit, whose id it prints.
pub(super) fn run(
    vault: &mut Vault,
    evidence: EvidenceId,
    areas: Vec<Area>,
    output: &Output,
) -> Result<(), Failure> {
    let original = vault
        .record::<Evidence>(evidence.0)
        .map_err(|error| Failure::not_found(error, Failure::NoSuchEvidence))?
        .value;
    let covers = Covers {
        areas,
        drawn_on: None,
    };
    let copy = make(vault, &original, &covers)?;
    let derivation = Derivation {
        original: evidence,
        steps: DerivationStep::of_copy(!covers.areas.is_empty()),
    };
    let (ending, media_type) = (copy.form.extension(), copy.form.media_type());
    let made = vault
        .add_derivative(&derivation, &copy.file, ending, media_type)
        .map_err(not_taken_in)?;
    output.result(made.id)?;
    output.message(
        "cli-evidence-cleaned",
        &[("number", made.exhibit_no.into())],
    );
    Ok(())
}

fn make(vault: &Vault, original: &Evidence, covers: &Covers) -> Result<CleanCopy, Failure> {
    let (mut reader, size) = super::opened(vault, original.id)?;
    let made = Decoder::new()
        .map_err(CleanError::from)
        .and_then(|decoder| clean_copy(&decoder, &mut reader, size, &original.media_type, covers));
    made.map_err(|error| match error {
        CleanError::Decode(error) => not_decoded(error, original.id),
        CleanError::Outside => Failure::AreaOutside,
        CleanError::TooLarge => Failure::PictureTooLarge,
        CleanError::NotClean => Failure::CopyNotClean,
        _ => Failure::Unexpected,
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
