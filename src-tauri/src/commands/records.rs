//! The parts of an incident, and what is being typed into them.

use std::sync::Arc;

use cairn_model::{IncidentId, Person, RecordId};
use tauri::State;

use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::{
    ConsentDraft, DraftDraft, IncidentView, RecordAddDraft, RecordRemoveDraft, SavedView,
};

/// Stores what is being typed, outside the history.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn draft_put(
    _shell: State<'_, Arc<Shell>>,
    _draft: DraftDraft,
) -> Result<SavedView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Turns a record's drafts into one revision; one that would make it invalid stays a draft.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn draft_commit(
    _shell: State<'_, Arc<Shell>>,
    _incident: IncidentId,
    _record: RecordId,
) -> Result<IncidentView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Adds a part to an incident.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn record_add(
    _shell: State<'_, Arc<Shell>>,
    _draft: RecordAddDraft,
) -> Result<IncidentView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Removes a part from an incident.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn record_remove(
    _shell: State<'_, Arc<Shell>>,
    _draft: RecordRemoveDraft,
) -> Result<IncidentView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Lists every person in the vault, to link instead of typing twice.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn person_list(_shell: State<'_, Arc<Shell>>) -> Result<Vec<Person>, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Records what a person said about a receiver.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn consent_set(
    _shell: State<'_, Arc<Shell>>,
    _draft: ConsentDraft,
) -> Result<IncidentView, CommandError> {
    Err(CommandError::VaultLocked)
}
