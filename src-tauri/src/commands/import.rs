//! Incidents from a text file.

use std::sync::Arc;

use tauri::State;

use crate::error::CommandError;
use crate::import;
use crate::shell::Shell;
use crate::view::{Bounded, ImportMappingDraft, ImportView, ImportedView};

/// Lets the user pick a file and looks at it; none where nothing was picked.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn import_choose(
    shell: State<'_, Arc<Shell>>,
) -> Result<Option<ImportView>, CommandError> {
    shell
        .blocking(move |shell| {
            shell.session().writable()?;
            let files = shell.host().pick_files();
            let mut session = shell.session();
            let open = session.writable()?;
            let first = files.first();
            first.map(|file| import::choose(open, file)).transpose()
        })
        .await
}

/// Reads the chosen file by a mapping.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn import_preview(
    shell: State<'_, Arc<Shell>>,
    draft: ImportMappingDraft,
) -> Result<ImportView, CommandError> {
    shell
        .blocking(move |shell| import::map(shell.session().writable()?, draft))
        .await
}

/// Reads the chosen file by a mapping that was saved.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn import_saved(
    shell: State<'_, Arc<Shell>>,
    name: Bounded<80>,
) -> Result<ImportView, CommandError> {
    shell
        .blocking(move |shell| import::map_by_name(shell.session().writable()?, name.as_str()))
        .await
}

/// Takes the chosen file in: all of it or none.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn import_run(shell: State<'_, Arc<Shell>>) -> Result<ImportedView, CommandError> {
    shell
        .blocking(move |shell| import::run(shell.session().writable()?))
        .await
}
