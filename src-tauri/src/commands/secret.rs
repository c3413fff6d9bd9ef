//! Commands that carry a secret. It comes as raw bytes, never as JSON, and is wiped here; they are therefore called by
//! hand-written code (`ui/src/backend/secrets.ts`) and not in the generated bindings.

use std::sync::Arc;

use tauri::State;
use tauri::ipc::{InvokeBody, Request};
use zeroize::Zeroizing;

use crate::error::CommandError;
use crate::safekeeping::{self, Typed};
use crate::shell::Shell;
use crate::view::{RecoveryCodeView, WordsView};

/// Their names.
pub const NAMES: [&str; 5] = [
    "create_confirm",
    "unlock",
    "passphrase_change",
    "passphrase_confirm",
    "recovery_code_replace",
];

/// The longest secret in bytes.
const MAX_SECRET: usize = 1024;

/// Compares the passphrase that was typed back, and creates the vault.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
pub async fn create_confirm(
    shell: State<'_, Arc<Shell>>,
    request: Request<'_>,
) -> Result<RecoveryCodeView, CommandError> {
    let typed = text(&request)?;
    shell
        .blocking(move |shell| safekeeping::create_confirm(&mut shell.session(), typed))
        .await
}

/// Opens the vault by passphrase or, with the header `kind: recovery`, by recovery code.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
pub async fn unlock(
    shell: State<'_, Arc<Shell>>,
    request: Request<'_>,
) -> Result<(), CommandError> {
    let typed = typed(&request)?;
    shell
        .blocking(move |shell| {
            shell.enter(|session| safekeeping::unlock(session, &typed))?;
            safekeeping::start_verification(shell);
            Ok(())
        })
        .await
}

/// Makes a new passphrase, after the current one has been typed.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
pub async fn passphrase_change(
    shell: State<'_, Arc<Shell>>,
    request: Request<'_>,
) -> Result<WordsView, CommandError> {
    let current = typed(&request)?;
    shell
        .unlocked(move |open| safekeeping::passphrase_change(open, &current))
        .await
}

/// Compares the new passphrase that was typed back, and puts it in the place of the old one.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
pub async fn passphrase_confirm(
    shell: State<'_, Arc<Shell>>,
    request: Request<'_>,
) -> Result<(), CommandError> {
    let typed = text(&request)?;
    shell
        .unlocked(move |open| safekeeping::passphrase_confirm(open, typed))
        .await
}

/// Makes a new recovery code, after the current passphrase has been typed.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
pub async fn recovery_code_replace(
    shell: State<'_, Arc<Shell>>,
    request: Request<'_>,
) -> Result<RecoveryCodeView, CommandError> {
    let current = typed(&request)?;
    shell
        .unlocked(move |open| safekeeping::recovery_code_replace(open, &current))
        .await
}

fn typed(request: &Request<'_>) -> Result<Typed, CommandError> {
    let text = text(request)?;
    match request.headers().get("kind").map(|kind| kind.as_bytes()) {
        None | Some(b"passphrase") => Ok(Typed::passphrase(text)),
        Some(b"recovery") => Typed::recovery_code(&text),
        Some(_) => Err(CommandError::InvalidInput),
    }
}

/// The body as text. The request's own copy is wiped by the allocator when it is freed.
fn text(request: &Request<'_>) -> Result<Zeroizing<String>, CommandError> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(CommandError::InvalidInput);
    };
    match std::str::from_utf8(bytes) {
        Ok(text) if bytes.len() <= MAX_SECRET => Ok(Zeroizing::new(text.to_owned())),
        Ok(_) | Err(_) => Err(CommandError::InvalidInput),
    }
}
