//! Evidence: taking files in, showing pictures, clean copies, saving copies outside.

use std::path::PathBuf;
use std::sync::Arc;

use cairn_model::{Evidence, EvidenceId, IncidentId};
use tauri::State;
use uuid::Uuid;

use crate::custody;
use crate::error::CommandError;
use crate::facts;
use crate::host::Host;
use crate::intake;
use crate::picture;
use crate::playing;
use crate::shell::Shell;
use crate::sound_copy;
use crate::view::{
    AttachDraft, CleanCopyDraft, CustodyEventView, FactsView, PassageDraft, PassageView,
    PictureDraft, PictureView, SoundCopyDraft,
};

/// Lets the user pick files and takes them in; none where nothing was picked.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_add_dialog(
    shell: State<'_, Arc<Shell>>,
    incident: IncidentId,
) -> Result<Option<Uuid>, CommandError> {
    add_picked(&shell, incident, |host| host.pick_files()).await
}

/// Lets the user pick a folder and takes in everything below it; none where nothing was picked.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_add_folder(
    shell: State<'_, Arc<Shell>>,
    incident: IncidentId,
) -> Result<Option<Uuid>, CommandError> {
    add_picked(&shell, incident, |host| Vec::from_iter(host.pick_folder())).await
}

/// The vault may be locked while a dialog is open.
async fn add_picked(
    shell: &Arc<Shell>,
    incident: IncidentId,
    pick: fn(&dyn Host) -> Vec<PathBuf>,
) -> Result<Option<Uuid>, CommandError> {
    shell
        .blocking(move |shell| {
            shell.session().writable()?;
            let picked = pick(shell.host());
            shell.session().writable()?;
            Ok((!picked.is_empty()).then(|| intake::start(shell, incident, picked, None)))
        })
        .await
}

/// Takes in the picture that lies on the clipboard.
///
/// # Errors
/// [`CommandError::NothingToPaste`] where there is none; see [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_paste(
    shell: State<'_, Arc<Shell>>,
    incident: IncidentId,
) -> Result<Uuid, CommandError> {
    shell
        .blocking(move |shell| {
            shell.session().writable()?;
            let copied = shell.host().copied_picture();
            shell.session().writable()?;
            let copied = copied.ok_or(CommandError::NothingToPaste)?;
            Ok(intake::start_pasted(shell, incident, copied))
        })
        .await
}

/// Lets the user pick files and takes them in as transcripts or translations of an item; none where nothing was picked.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_attach(
    shell: State<'_, Arc<Shell>>,
    draft: AttachDraft,
) -> Result<Option<Uuid>, CommandError> {
    shell
        .blocking(move |shell| {
            let original = {
                let mut session = shell.session();
                let open = session.writable()?;
                open.vault.record::<Evidence>(draft.id.0)?.value
            };
            let picked = shell.host().pick_files();
            shell.session().writable()?;
            let derivation = Some(draft.into());
            Ok((!picked.is_empty())
                .then(|| intake::start(shell, original.incident, picked, derivation)))
        })
        .await
}

/// Takes in the files and folders that were dropped on the window last.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_add_dropped(
    shell: State<'_, Arc<Shell>>,
    incident: IncidentId,
) -> Result<Uuid, CommandError> {
    shell
        .blocking(move |shell| {
            let files = shell.session().take_dropped()?;
            Ok(intake::start(shell, incident, files, None))
        })
        .await
}

/// Saves a copy outside the vault, where the user says.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_save_copy(
    shell: State<'_, Arc<Shell>>,
    id: EvidenceId,
) -> Result<Option<Uuid>, CommandError> {
    shell
        .blocking(move |shell| {
            let name = intake::suggested_name(shell.session().unlocked()?, id)?;
            let target = shell.host().pick_target(&name);
            shell.session().unlocked()?;
            Ok(target.map(|target| intake::start_copy(shell, id, target)))
        })
        .await
}

/// What an item says of itself.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_facts(
    shell: State<'_, Arc<Shell>>,
    id: EvidenceId,
) -> Result<FactsView, CommandError> {
    shell.blocking(move |shell| facts::read(shell, id)).await
}

/// Everything that happened to an item.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_custody(
    shell: State<'_, Arc<Shell>>,
    id: EvidenceId,
) -> Result<Vec<CustodyEventView>, CommandError> {
    shell
        .blocking(move |shell| custody::view(&shell.session().unlocked()?.vault, id))
        .await
}

/// Holds an item's bytes against their digest and notes what came of it.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_check(
    shell: State<'_, Arc<Shell>>,
    id: EvidenceId,
) -> Result<Uuid, CommandError> {
    shell
        .blocking(move |shell| {
            shell.session().writable()?;
            Ok(custody::start_check(shell, id))
        })
        .await
}

/// Makes a clean copy of a recording's sound, as a new exhibit.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_sound_copy(
    shell: State<'_, Arc<Shell>>,
    draft: SoundCopyDraft,
) -> Result<Uuid, CommandError> {
    shell
        .blocking(move |shell| {
            shell.session().writable()?;
            Ok(sound_copy::start(shell, draft))
        })
        .await
}

/// Opens a window that plays an item.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_play(
    shell: State<'_, Arc<Shell>>,
    id: EvidenceId,
) -> Result<(), CommandError> {
    shell.blocking(move |shell| playing::start(shell, id)).await
}

/// A passage of an item's text.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_text(
    shell: State<'_, Arc<Shell>>,
    draft: PassageDraft,
) -> Result<PassageView, CommandError> {
    shell
        .blocking(move |shell| facts::passage(shell, draft))
        .await
}

/// The picture that an item shows, or a page of it.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_picture(
    shell: State<'_, Arc<Shell>>,
    draft: PictureDraft,
) -> Result<PictureView, CommandError> {
    shell
        .blocking(move |shell| picture::show(shell, &draft))
        .await
}

/// Makes a clean copy of a picture, as a new item of the same incident.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn evidence_clean_copy(
    shell: State<'_, Arc<Shell>>,
    draft: CleanCopyDraft,
) -> Result<Uuid, CommandError> {
    shell
        .blocking(move |shell| {
            shell.session().writable()?;
            Ok(picture::start_copy(shell, draft))
        })
        .await
}

/// Stops a job; nothing half done stays.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn job_cancel(shell: State<'_, Arc<Shell>>, job: Uuid) -> Result<(), CommandError> {
    shell
        .blocking(move |shell| {
            // Not through the session first: a job that holds the vault could then not be stopped. While the vault is
            // locked there is no job.
            if shell.jobs.cancel(job) {
                return Ok(());
            }
            shell.session().unlocked().map(drop)
        })
        .await
}

/// Has an intake wait, or go on. While it waits it holds nothing but the file that it was reading.
///
/// # Errors
/// [`CommandError::OutOfOrder`] for a job of another kind, or one that has ended.
#[tauri::command]
#[specta::specta]
pub async fn job_pause(
    shell: State<'_, Arc<Shell>>,
    job: Uuid,
    paused: bool,
) -> Result<(), CommandError> {
    shell
        .blocking(move |shell| {
            // As with cancelling, not through the session first.
            if shell.jobs.pause(job, paused) {
                return Ok(());
            }
            shell.session().unlocked()?;
            Err(CommandError::OutOfOrder)
        })
        .await
}
