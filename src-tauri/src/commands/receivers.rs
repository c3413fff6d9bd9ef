//! The address book.

use std::sync::Arc;

use tauri::State;

use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::{ReceiverComparedDraft, ReceiverDraft, ReceiverView};

/// Lists the receivers.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn receiver_list(
    _shell: State<'_, Arc<Shell>>,
) -> Result<Vec<ReceiverView>, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Adds a receiver.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn receiver_add(
    _shell: State<'_, Arc<Shell>>,
    _draft: ReceiverDraft,
) -> Result<ReceiverView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Records whether a fingerprint was compared by a second channel.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn receiver_compared(
    _shell: State<'_, Arc<Shell>>,
    _draft: ReceiverComparedDraft,
) -> Result<ReceiverView, CommandError> {
    Err(CommandError::VaultLocked)
}
