//! The vault as a whole.

use std::sync::Arc;

use tauri::State;
use uuid::Uuid;

use crate::error::CommandError;
use crate::safekeeping;
use crate::shell::Shell;
use crate::view::VaultView;

/// Shows the vault in figures.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn vault_info(shell: State<'_, Arc<Shell>>) -> Result<VaultView, CommandError> {
    shell.unlocked(|open| safekeeping::info(&open.vault)).await
}

/// Writes a backup where the user says, and verifies it.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn vault_backup(shell: State<'_, Arc<Shell>>) -> Result<Option<Uuid>, CommandError> {
    shell
        .blocking(|shell| {
            shell.session().unlocked()?.ensure_kept()?;
            let file = shell.host().pick_target("Cairn.backup");
            shell.session().unlocked()?;
            Ok(file.map(|file| safekeeping::start_backup(shell, file)))
        })
        .await
}

/// Checks every record and every evidence item.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn vault_check(shell: State<'_, Arc<Shell>>) -> Result<Uuid, CommandError> {
    shell
        .blocking(|shell| {
            shell.session().unlocked()?;
            Ok(safekeeping::start_check(shell))
        })
        .await
}
