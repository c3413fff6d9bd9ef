//! The session: which vault, which language, locked or open.

use std::sync::Arc;

use tauri::State;

use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::{Bounded, PlaceView, SessionView, WordsView};

/// Says whether there is a vault, and whether it is open.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn session_status(_shell: State<'_, Arc<Shell>>) -> Result<SessionView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Sets the language of the interface, a BCP 47 tag that we have.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn language_set(
    _shell: State<'_, Arc<Shell>>,
    _tag: Bounded<35>,
) -> Result<(), CommandError> {
    Err(CommandError::VaultLocked)
}

/// Lets the user pick a folder: a vault to open, or a place for a new one.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn vault_choose(_shell: State<'_, Arc<Shell>>) -> Result<SessionView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Makes the passphrase of a new vault: to be shown once and typed back.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn create_begin(_shell: State<'_, Arc<Shell>>) -> Result<WordsView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Opens the new vault, once its recovery code has been written down.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn create_done(_shell: State<'_, Arc<Shell>>) -> Result<(), CommandError> {
    Err(CommandError::VaultLocked)
}

/// Locks: drafts are committed, keys wiped, the window built anew.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn lock(_shell: State<'_, Arc<Shell>>) -> Result<(), CommandError> {
    Err(CommandError::VaultLocked)
}

/// Puts the idle lock off.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn activity(_shell: State<'_, Arc<Shell>>) -> Result<(), CommandError> {
    Err(CommandError::VaultLocked)
}

/// Keeps where in the window the person is, to return there after a lock.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn place_keep(
    _shell: State<'_, Arc<Shell>>,
    _place: PlaceView,
) -> Result<(), CommandError> {
    Err(CommandError::VaultLocked)
}

/// Ends the web process that showed words or a code.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn secrets_seen(_shell: State<'_, Arc<Shell>>) -> Result<(), CommandError> {
    Err(CommandError::VaultLocked)
}
