//! What was changed, bringing it back, and erasing a person.

use std::sync::Arc;

use tauri::State;

use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::{ErasedView, ErasureDraft, ErasureView, HistoryDraft, HistoryView, RestoreDraft};
use crate::{erasing, history};

/// Shows what was changed in a record, or in an incident with everything in it.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn history_view(
    shell: State<'_, Arc<Shell>>,
    draft: HistoryDraft,
) -> Result<HistoryView, CommandError> {
    shell
        .blocking(move |shell| {
            let mut session = shell.session();
            let language = session.language();
            history::view(&session.unlocked()?.vault, &draft, &language)
        })
        .await
}

/// Brings an earlier revision back as a new change, also of a record that was removed.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn history_restore(
    shell: State<'_, Arc<Shell>>,
    draft: RestoreDraft,
) -> Result<HistoryView, CommandError> {
    shell
        .blocking(move |shell| {
            let mut session = shell.session();
            let language = session.language();
            history::restore(&mut session.writable()?.vault, &draft, &language)
        })
        .await
}

/// Shows what erasing a person would take, and what it cannot reach.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn person_erase_preview(
    shell: State<'_, Arc<Shell>>,
    draft: ErasureDraft,
) -> Result<ErasureView, CommandError> {
    shell
        .blocking(move |shell| {
            let mut session = shell.session();
            let language = session.language();
            erasing::preview(&session.unlocked()?.vault, &draft, &language)
        })
        .await
}

/// Erases a person for good.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn person_erase(
    shell: State<'_, Arc<Shell>>,
    draft: ErasureDraft,
) -> Result<ErasedView, CommandError> {
    shell
        .blocking(move |shell| erasing::erase(&mut shell.session().writable()?.vault, &draft))
        .await
}
