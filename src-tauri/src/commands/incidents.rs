//! Incidents: list, make, show.

use std::sync::Arc;

use cairn_model::IncidentId;
use tauri::State;

use crate::error::CommandError;
use crate::page;
use crate::shell::Shell;
use crate::view::{IncidentListView, IncidentView, ListDraft};

/// Lists or searches incidents.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn incident_list(
    shell: State<'_, Arc<Shell>>,
    query: ListDraft,
) -> Result<IncidentListView, CommandError> {
    shell
        .unlocked(move |open| page::list(&open.vault, &query))
        .await
}

/// Makes an incident about which nothing is known yet.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn incident_create(shell: State<'_, Arc<Shell>>) -> Result<IncidentId, CommandError> {
    shell.unlocked(|open| page::create(&mut open.vault)).await
}

/// Shows an incident with everything that belongs to it.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn incident_view(
    shell: State<'_, Arc<Shell>>,
    id: IncidentId,
) -> Result<IncidentView, CommandError> {
    shell.unlocked(move |open| page::incident(open, id)).await
}
