//! What an item of evidence says of itself, and its text, read in a process of its own.

use cairn_media::decoder::{DecodeError, Decoder};
use cairn_media::picture::NoPicture;
use cairn_model::EvidenceId;

use crate::error::CommandError;
use crate::picture::opened;
use crate::shell::Shell;
use crate::view::{FactsView, PassageDraft, PassageView};

/// Lets a decoder read an item.
///
/// # Errors
/// See [`CommandError`]; [`CommandError::VaultLocked`] also where the vault was locked meanwhile.
pub fn read(shell: &Shell, id: EvidenceId) -> Result<FactsView, CommandError> {
    let (mut reader, original) = opened(shell.session().unlocked()?, id)?;
    let said = Decoder::new()?.facts(&mut reader, original.size)?;
    shell.session().unlocked()?;
    Ok(FactsView::from(&said))
}

/// Lets a decoder read a passage of an item as text.
///
/// # Errors
/// See [`CommandError`]: [`CommandError::NoText`] where it is none.
pub fn passage(shell: &Shell, draft: PassageDraft) -> Result<PassageView, CommandError> {
    let (mut reader, original) = opened(shell.session().unlocked()?, draft.id)?;
    let read = Decoder::new()?.text(&mut reader, original.size, draft.from);
    shell.session().unlocked()?;
    read.map(Into::into).map_err(|error| {
        if let DecodeError::NoPicture(NoPicture::Unknown) = error {
            CommandError::NoText
        } else {
            error.into()
        }
    })
}
