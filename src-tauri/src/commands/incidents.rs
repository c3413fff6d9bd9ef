//! Incidents: list, make, show.

use std::sync::Arc;

use cairn_model::IncidentId;
use tauri::State;

use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::{IncidentListView, IncidentView, ListDraft};

/// Lists or searches incidents.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn incident_list(
    _shell: State<'_, Arc<Shell>>,
    _query: ListDraft,
) -> Result<IncidentListView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Makes an incident about which nothing is known yet.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn incident_create(_shell: State<'_, Arc<Shell>>) -> Result<IncidentId, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Shows an incident with everything that belongs to it.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn incident_view(
    _shell: State<'_, Arc<Shell>>,
    _id: IncidentId,
) -> Result<IncidentView, CommandError> {
    Err(CommandError::VaultLocked)
}
