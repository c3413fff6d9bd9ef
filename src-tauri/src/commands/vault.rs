//! The vault as a whole.

use std::sync::Arc;

use tauri::State;
use uuid::Uuid;

use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::VaultView;

/// Shows the vault in figures.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn vault_info(_shell: State<'_, Arc<Shell>>) -> Result<VaultView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Writes a backup where the user says, and verifies it.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn vault_backup(_shell: State<'_, Arc<Shell>>) -> Result<Option<Uuid>, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Checks every record and every evidence item.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn vault_check(_shell: State<'_, Arc<Shell>>) -> Result<Uuid, CommandError> {
    Err(CommandError::VaultLocked)
}
