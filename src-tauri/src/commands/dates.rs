//! Dates of other calendars.

use std::sync::Arc;

use cairn_model::PartialDate;
use tauri::State;

use crate::calendar;
use crate::error::CommandError;
use crate::shell::Shell;
use crate::view::DateDraft;

/// Converts a date that is typed in another calendar, and keeps nothing.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn date_convert(
    shell: State<'_, Arc<Shell>>,
    draft: DateDraft,
) -> Result<PartialDate, CommandError> {
    shell.unlocked(move |_| calendar::convert(&draft)).await
}
