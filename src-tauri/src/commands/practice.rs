//! The practice vault: one click in, and its key to take along.

use std::sync::Arc;

use tauri::State;

use crate::error::CommandError;
use crate::intake;
use crate::practice;
use crate::shell::Shell;

/// Makes a practice vault with an invented case, and opens it.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn practice_open(shell: State<'_, Arc<Shell>>) -> Result<(), CommandError> {
    shell.blocking(|shell| shell.enter(practice::begin)).await
}

/// Saves the practice key where the user says, and gives the file's name; none where nothing was picked.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn practice_key_save(
    shell: State<'_, Arc<Shell>>,
) -> Result<Option<String>, CommandError> {
    shell
        .blocking(|shell| {
            match shell.session().unlocked()?.practice {
                Some(_) => {}
                None => return Err(CommandError::OutOfOrder),
            }
            let Some(file) = shell.host().pick_target(practice::KEY_FILE) else {
                return Ok(None);
            };
            practice::save_key(shell.session().unlocked()?, &file)?;
            Ok(Some(intake::name_of(&file)))
        })
        .await
}
