//! The parts of an incident, and what is being typed into them.

use std::sync::Arc;

use cairn_model::{IncidentId, RecordId};
use tauri::State;

use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::{
    ConsentDraft, DraftDraft, IncidentView, RecordAddDraft, RecordRemoveDraft, SavedView,
};
use crate::{page, part};

/// Stores what is being typed, outside the history.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn draft_put(
    shell: State<'_, Arc<Shell>>,
    draft: DraftDraft,
) -> Result<SavedView, CommandError> {
    shell
        .unlocked(move |open| part::put_draft(&mut open.vault, &draft))
        .await
}

/// Turns a record's drafts into one revision; one that would make it invalid stays a draft.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn draft_commit(
    shell: State<'_, Arc<Shell>>,
    incident: IncidentId,
    record: RecordId,
) -> Result<IncidentView, CommandError> {
    shell
        .unlocked(move |open| {
            open.vault.commit_drafts(record)?;
            page::incident(open, incident)
        })
        .await
}

/// Adds a part to an incident.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn record_add(
    shell: State<'_, Arc<Shell>>,
    draft: RecordAddDraft,
) -> Result<IncidentView, CommandError> {
    shell
        .unlocked(move |open| {
            let incident = draft.incident;
            part::add(&mut open.vault, draft)?;
            page::incident(open, incident)
        })
        .await
}

/// Removes a part from an incident.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn record_remove(
    shell: State<'_, Arc<Shell>>,
    draft: RecordRemoveDraft,
) -> Result<IncidentView, CommandError> {
    shell
        .unlocked(move |open| {
            part::remove(&mut open.vault, &draft)?;
            page::incident(open, draft.incident)
        })
        .await
}

/// Records what a person said about a receiver.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn consent_set(
    shell: State<'_, Arc<Shell>>,
    draft: ConsentDraft,
) -> Result<IncidentView, CommandError> {
    shell
        .unlocked(move |open| {
            let incident = draft.incident;
            part::set_consent(&mut open.vault, draft)?;
            page::incident(open, incident)
        })
        .await
}
