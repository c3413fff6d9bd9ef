//! Incidents: list, make, show; what is done with several; filters.

use std::sync::Arc;

use cairn_model::IncidentId;
use cairn_model::vocabulary::Template;
use tauri::State;

use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::{
    Bounded, IncidentListView, IncidentView, IncidentsRemoveDraft, ListDraft, SavedFilterDraft,
    SavedFilterView, StatusDraft,
};
use crate::{page, saved_filter, template as in_mind, together};

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

/// Sets what an incident is written for.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn template_set(
    shell: State<'_, Arc<Shell>>,
    incident: IncidentId,
    template: Template,
) -> Result<IncidentView, CommandError> {
    shell
        .unlocked(move |open| {
            in_mind::set(&mut open.vault, incident, template)?;
            page::incident(open, incident)
        })
        .await
}

/// The ids of all incidents that a list holds, at most 1,000.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn incident_ids(
    shell: State<'_, Arc<Shell>>,
    query: ListDraft,
) -> Result<Vec<IncidentId>, CommandError> {
    shell
        .unlocked(move |open| page::ids(&open.vault, &query))
        .await
}

/// Sets where the work on several incidents stands; says on how many.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn incidents_set_status(
    shell: State<'_, Arc<Shell>>,
    draft: StatusDraft,
) -> Result<u32, CommandError> {
    shell
        .unlocked(move |open| together::set_status(&mut open.vault, &draft.incidents, draft.status))
        .await
}

/// Removes several incidents from view; says how many.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn incidents_remove(
    shell: State<'_, Arc<Shell>>,
    draft: IncidentsRemoveDraft,
) -> Result<u32, CommandError> {
    shell
        .unlocked(move |open| {
            together::remove(&mut open.vault, &draft.incidents, draft.reason.as_str())
        })
        .await
}

/// The filters that were kept under a name.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn filter_list(
    shell: State<'_, Arc<Shell>>,
) -> Result<Vec<SavedFilterView>, CommandError> {
    shell.unlocked(|open| saved_filter::list(&open.vault)).await
}

/// Keeps a filter under a name.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn filter_save(
    shell: State<'_, Arc<Shell>>,
    draft: SavedFilterDraft,
) -> Result<Vec<SavedFilterView>, CommandError> {
    shell
        .unlocked(move |open| saved_filter::save(&mut open.vault, &draft))
        .await
}

/// Forgets a filter that was kept.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn filter_remove(
    shell: State<'_, Arc<Shell>>,
    name: Bounded<80>,
) -> Result<Vec<SavedFilterView>, CommandError> {
    shell
        .unlocked(move |open| saved_filter::remove(&mut open.vault, name.as_str()))
        .await
}
