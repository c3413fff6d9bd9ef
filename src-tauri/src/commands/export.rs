//! Export: what would leave, and sealing it.

use std::sync::Arc;

use tauri::State;
use uuid::Uuid;

use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::{ExportDraft, PreviewView, SealDraft};

/// Shows exactly what would leave.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn export_preview(
    _shell: State<'_, Arc<Shell>>,
    _draft: ExportDraft,
) -> Result<PreviewView, CommandError> {
    Err(CommandError::VaultLocked)
}

/// Seals a bundle where the user says; none where nothing was picked.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn export_seal(
    _shell: State<'_, Arc<Shell>>,
    _draft: SealDraft,
) -> Result<Option<Uuid>, CommandError> {
    Err(CommandError::VaultLocked)
}
