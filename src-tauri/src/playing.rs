//! Sound and video of evidence, played in a window that sees one item. It ends with the lock.

use std::sync::Arc;

use cairn_model::EvidenceId;
use cairn_player::{Asked, Manner, PlayError, Player};

use crate::error::CommandError;
use crate::picture::opened;
use crate::shell::Shell;

/// Opens a player for an item.
///
/// # Errors
/// See [`CommandError`]. That an item holds nothing that can be played is said in the player's window.
pub fn start(shell: &Arc<Shell>, id: EvidenceId) -> Result<(), CommandError> {
    let mut session = shell.session();
    let language = session.language();
    let open = session.unlocked()?;
    open.players.retain(|player| !player.is_over());
    let (reader, original) = opened(open, id)?;
    let manner = Manner {
        exhibit_no: original.exhibit_no.into(),
        is_covered: original.graphic_content.known() == Some(&true),
        language,
    };
    let told = Arc::downgrade(shell);
    let hear = move |asked| {
        let Some(shell) = told.upgrade() else { return };
        match asked {
            // Somebody who does something in the player is there. Where the vault was locked meanwhile, nobody has to know.
            Asked::Touched => drop(shell.active_if_unlocked()),
            // On a thread of its own: the lock ends the player, which waits for this one.
            Asked::Lock => drop(std::thread::spawn(move || shell.lock())),
        }
    };
    let player = Player::start(reader, original.size, &manner, hear)?;
    open.players.push(player);
    Ok(())
}

impl From<PlayError> for CommandError {
    fn from(error: PlayError) -> Self {
        match error {
            PlayError::System => Self::NoPlayer,
            PlayError::Start(_) | _ => Self::Unexpected,
        }
    }
}
