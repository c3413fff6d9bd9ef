//! The reprisal timeline.

use std::sync::Arc;

use tauri::State;

use crate::error::CommandError;
use crate::shell::Shell;
use crate::timeline;
use crate::view::{TimelineOf, TimelineView};

/// Shows what happened in a case, in an incident or to a person, in its order.
///
/// # Errors
/// See [`CommandError`].
#[tauri::command]
#[specta::specta]
pub async fn timeline_view(
    shell: State<'_, Arc<Shell>>,
    of: TimelineOf,
) -> Result<TimelineView, CommandError> {
    shell
        .unlocked(move |open| timeline::view(&open.vault, of))
        .await
}
