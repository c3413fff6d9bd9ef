//! The keyboard, without a mouse in reach.

use anyhow::{Result, bail};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};

use crate::app::App;

/// Enter, as WebDriver spells it.
pub const ENTER: char = '\u{E007}';
/// Tab.
pub const TAB: char = '\u{E004}';
/// Escape.
pub const ESCAPE: char = '\u{E00C}';
/// The arrow to the left.
pub const LEFT: char = '\u{E012}';
/// The arrow to the right.
pub const RIGHT: char = '\u{E014}';
/// The arrow down.
pub const DOWN: char = '\u{E015}';
/// The End key.
pub const END: char = '\u{E010}';
/// Control.
pub const CONTROL: char = '\u{E009}';

/// Presses keys one after the other, wherever the cursor is.
///
/// # Errors
/// The driver does not answer.
pub async fn press(app: &App, keys: &str) -> Result<()> {
    let mut all = KeyActions::new("keyboard".to_owned());
    for value in keys.chars() {
        all = all
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
    }
    app.client.perform_actions(all).await?;
    Ok(())
}

/// Presses a key that may end the window, as one that opens the vault does.
///
/// # Errors
/// The driver does not answer, though the window is there.
pub async fn press_and_go(app: &App, value: char) -> Result<()> {
    perform(app, &[KeyAction::Down { value }, KeyAction::Up { value }]).await
}

/// Presses a key while another one is held.
///
/// # Errors
/// The driver does not answer, unless the keys ended the window.
pub async fn chord(app: &App, held: char, value: char) -> Result<()> {
    perform(
        app,
        &[
            KeyAction::Down { value: held },
            KeyAction::Down { value },
            KeyAction::Up { value },
            KeyAction::Up { value: held },
        ],
    )
    .await
}

async fn perform(app: &App, all: &[KeyAction]) -> Result<()> {
    let keys = all
        .iter()
        .fold(KeyActions::new("keyboard".to_owned()), |keys, action| {
            keys.then(action.clone())
        });
    match app.client.perform_actions(keys).await {
        // Locking ends the window before the driver can answer.
        Err(problem) if app.client.window().await.is_ok() => Err(problem.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Presses Tab until the cursor is in a control; gives how often.
///
/// # Errors
/// It is not there after `most` presses.
pub async fn tab_to(app: &App, id: &str, most: usize) -> Result<usize> {
    for pressed in 0..=most {
        if app.focused().await? == id {
            return Ok(pressed);
        }
        press(app, &TAB.to_string()).await?;
    }
    bail!("`{id}` is not within {most} presses of the Tab key")
}
