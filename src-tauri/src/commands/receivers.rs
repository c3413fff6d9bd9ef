//! The address book.

use std::sync::Arc;

use tauri::State;

use crate::error::CommandError;
use crate::receiver;
use crate::shell::Shell;
use crate::view::{ReceiverComparedDraft, ReceiverDraft, ReceiverView};

/// Lists the receivers.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn receiver_list(
    shell: State<'_, Arc<Shell>>,
) -> Result<Vec<ReceiverView>, CommandError> {
    shell.unlocked(|open| receiver::list(&open.vault)).await
}

/// Adds a receiver.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn receiver_add(
    shell: State<'_, Arc<Shell>>,
    draft: ReceiverDraft,
) -> Result<ReceiverView, CommandError> {
    shell
        .unlocked(move |open| match open.practice {
            Some(_) => Err(CommandError::PracticeReceiver),
            None => receiver::add(&mut open.vault, &draft),
        })
        .await
}

/// Records whether a fingerprint was compared by a second channel.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn receiver_compared(
    shell: State<'_, Arc<Shell>>,
    draft: ReceiverComparedDraft,
) -> Result<ReceiverView, CommandError> {
    shell
        .unlocked(move |open| receiver::set_compared(&mut open.vault, &draft))
        .await
}
