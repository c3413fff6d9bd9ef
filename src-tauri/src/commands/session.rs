//! The session: which vault, which language, locked or open.

use std::sync::Arc;

use tauri::State;

use crate::error::CommandError;
use crate::safekeeping;
use crate::shell::Shell;
use crate::view::{Bounded, PlaceView, SessionView, WordsView};

/// Says whether there is a vault, and whether it is open.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn session_status(shell: State<'_, Arc<Shell>>) -> Result<SessionView, CommandError> {
    shell
        .blocking(|shell| Ok(SessionView::of(&mut shell.session())))
        .await
}

/// Sets the language of the interface, a BCP 47 tag that we have.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn language_set(
    shell: State<'_, Arc<Shell>>,
    tag: Bounded<35>,
) -> Result<(), CommandError> {
    shell
        .blocking(move |shell| shell.session().set_language(tag.as_str()))
        .await
}

/// Lets the user pick a folder: a vault to open, or a place for a new one.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn vault_choose(shell: State<'_, Arc<Shell>>) -> Result<SessionView, CommandError> {
    shell
        .blocking(|shell| {
            shell.session().ensure_locked()?;
            let picked = shell.host().pick_folder();
            let mut session = shell.session();
            session.ensure_locked()?;
            if let Some(folder) = picked {
                session.choose(folder);
            }
            Ok(SessionView::of(&mut session))
        })
        .await
}

/// Makes the passphrase of a new vault: to be shown once and typed back.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn create_begin(shell: State<'_, Arc<Shell>>) -> Result<WordsView, CommandError> {
    shell
        .blocking(|shell| safekeeping::create_begin(&mut shell.session()))
        .await
}

/// Opens the new vault, once its recovery code has been written down.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn create_done(shell: State<'_, Arc<Shell>>) -> Result<(), CommandError> {
    shell
        .blocking(|shell| shell.enter(safekeeping::create_done))
        .await
}

/// Locks: drafts are committed, keys wiped, the window built anew.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn lock(shell: State<'_, Arc<Shell>>) -> Result<(), CommandError> {
    shell
        .blocking(|shell| match shell.lock_if_unlocked() {
            true => Ok(()),
            false => Err(CommandError::VaultLocked),
        })
        .await
}

/// Puts the idle lock off.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn activity(shell: State<'_, Arc<Shell>>) -> Result<(), CommandError> {
    shell.active_if_unlocked()
}

/// Keeps where in the window the person is, to return there after a lock.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn place_keep(
    shell: State<'_, Arc<Shell>>,
    place: PlaceView,
) -> Result<(), CommandError> {
    shell
        .unlocked(move |open| {
            place.ensure_bounded()?;
            open.place = Some(place);
            Ok(())
        })
        .await
}

/// Ends the web process that showed words or a code.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn secrets_seen(shell: State<'_, Arc<Shell>>) -> Result<(), CommandError> {
    shell
        .blocking(|shell| {
            shell.session().unlocked()?;
            shell.host().rebuild_window();
            Ok(())
        })
        .await
}
