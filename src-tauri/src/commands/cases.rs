//! Cases: list, make, show, and turn what is being typed into one revision.

use std::sync::Arc;

use cairn_model::{CaseId, RecordId, RecordKind};
use tauri::State;

use crate::case;
use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::{CaseRemoveDraft, CaseRowView, CaseView, ExhibitRowView};

/// Lists the cases.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn case_list(shell: State<'_, Arc<Shell>>) -> Result<Vec<CaseRowView>, CommandError> {
    shell.unlocked(|open| case::list(&open.vault)).await
}

/// Makes a case about which nothing is known yet.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn case_create(shell: State<'_, Arc<Shell>>) -> Result<CaseId, CommandError> {
    shell.unlocked(|open| case::create(&mut open.vault)).await
}

/// Shows a case.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn case_view(shell: State<'_, Arc<Shell>>, id: CaseId) -> Result<CaseView, CommandError> {
    shell
        .unlocked(move |open| case::view(&open.vault, id))
        .await
}

/// Lists the exhibits of a case's incidents.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn case_exhibits(
    shell: State<'_, Arc<Shell>>,
    id: CaseId,
) -> Result<Vec<ExhibitRowView>, CommandError> {
    shell
        .unlocked(move |open| case::exhibits(&open.vault, id))
        .await
}

/// Turns the drafts of a case into one revision; one that would make it invalid stays a draft.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn case_commit(
    shell: State<'_, Arc<Shell>>,
    id: CaseId,
) -> Result<CaseView, CommandError> {
    shell
        .unlocked(move |open| {
            let kind = RecordKind::Case;
            open.vault.commit_drafts(RecordId { kind, id: id.0 })?;
            case::view(&open.vault, id)
        })
        .await
}

/// Removes a case. Its incidents stay.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn case_remove(
    shell: State<'_, Arc<Shell>>,
    draft: CaseRemoveDraft,
) -> Result<Vec<CaseRowView>, CommandError> {
    shell
        .unlocked(move |open| {
            case::remove(&mut open.vault, &draft)?;
            case::list(&open.vault)
        })
        .await
}
