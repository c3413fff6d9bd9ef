//! Persons: list, record, show, and turn what is being typed into one revision.

use std::sync::Arc;

use cairn_model::{PersonId, RecordId, RecordKind};
use tauri::State;

use crate::error::CommandError;
use crate::person;
use crate::shell::Shell;
use crate::view::{Bounded, DuplicateView, PersonCreateDraft, PersonRowView, PersonView};

/// Lists every person in the vault, and who may be the same.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn person_list(shell: State<'_, Arc<Shell>>) -> Result<Vec<PersonRowView>, CommandError> {
    shell.unlocked(|open| person::list(&open.vault)).await
}

/// Lists everybody whose name is like one that is being typed.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn person_alike(
    shell: State<'_, Arc<Shell>>,
    name: Bounded<400>,
) -> Result<Vec<DuplicateView>, CommandError> {
    shell
        .unlocked(move |open| person::alike_to(&open.vault, name.as_str()))
        .await
}

/// Records a person outside of any incident.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn person_create(
    shell: State<'_, Arc<Shell>>,
    draft: PersonCreateDraft,
) -> Result<PersonId, CommandError> {
    shell
        .unlocked(move |open| person::create(&mut open.vault, &draft))
        .await
}

/// Shows a person with everything that names them.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn person_view(
    shell: State<'_, Arc<Shell>>,
    id: PersonId,
) -> Result<PersonView, CommandError> {
    shell
        .unlocked(move |open| person::view(&open.vault, id))
        .await
}

/// Turns the drafts of a person into one revision; one that would make it invalid stays a draft.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn person_commit(
    shell: State<'_, Arc<Shell>>,
    id: PersonId,
) -> Result<PersonView, CommandError> {
    shell
        .unlocked(move |open| {
            let kind = RecordKind::Person;
            open.vault.commit_drafts(RecordId { kind, id: id.0 })?;
            person::view(&open.vault, id)
        })
        .await
}
