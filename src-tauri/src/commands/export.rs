//! Export: what would leave, and sealing it.

use std::sync::Arc;

use tauri::State;
use uuid::Uuid;

use crate::error::CommandError;
use crate::export;
use crate::shell::Shell;
use crate::view::{ExportDraft, PreviewView, SealDraft};

/// Shows exactly what would leave.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn export_preview(
    shell: State<'_, Arc<Shell>>,
    draft: ExportDraft,
) -> Result<PreviewView, CommandError> {
    shell
        .blocking(move |shell| {
            let mut session = shell.session();
            let language = session.language();
            export::preview(&session.unlocked()?.vault, &draft, &language)
        })
        .await
}

/// Seals a bundle where the user says; none where nothing was picked.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn export_seal(
    shell: State<'_, Arc<Shell>>,
    draft: SealDraft,
) -> Result<Option<Uuid>, CommandError> {
    shell
        .blocking(move |shell| {
            let language = shell.session().language();
            export::ensure_sealable(shell.session().unlocked()?, &draft)?;
            let name = match shell.session().is_practice() {
                true => cairn_bundle::practice_file_name(),
                false => cairn_bundle::file_name(),
            };
            let out = shell.host().pick_target(&name);
            shell.session().unlocked()?;
            Ok(out.map(|out| export::start_seal(shell, draft, language, out)))
        })
        .await
}
