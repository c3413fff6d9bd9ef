//! The way through the incident page by the Tab key, found in a window that can be looked into and walked in one that
//! cannot.

use std::time::Duration;

use anyhow::{Result, bail, ensure};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use serde_json::Value;

use crate::app::App;
use crate::page::{incidents, unlock};

/// Tab and Enter, as WebDriver spells them.
const TAB: char = '\u{E004}';
const ENTER: &str = "\u{E007}";
/// More stops than the page has.
const TOO_MANY: usize = 400;

/// Where the Tab key stops.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// At something that takes no words.
    Other,
    /// At a field for words.
    Field {
        /// Its name for tests, or what labels it.
        id: String,
        /// Whether what is typed stays: a field that finds something in a list drops it.
        is_kept: bool,
    },
    /// At the button that adds a person.
    AddPerson {
        /// Whether the keyboard is in the new person's name afterwards; else the Tab key goes on from here.
        leads_on: bool,
    },
    /// At the button that leads from the first questions to the whole record.
    Continue,
    /// At the button that attaches files, with which the walk ends.
    Attach,
}

/// Walks the page of a new incident, and does at every stop what the blind walk will do, so that what appears on the way
/// is met.
///
/// # Errors
/// The vault does not open, or the walk does not come to the evidence.
pub async fn scout(app: &mut App, passphrase: &str, word: &str) -> Result<Vec<Stop>> {
    unlock::unlock(app, passphrase).await?;
    incidents::begin(app).await?;
    // A new incident has the keyboard in its title: the walk begins there.
    arrive(app, "incident-title").await?;
    let mut stops: Vec<Stop> = Vec::new();
    while stops.len() < TOO_MANY {
        let stop = here(app, &stops).await?;
        if let Stop::Field { .. } = stop {
            press(app, word).await?;
        }
        let is_end = stop == Stop::Attach;
        if stop == Stop::Continue {
            go_on(app).await?;
        }
        stops.push(if let Stop::AddPerson { .. } = stop {
            let leads_on = add_person(app, word).await?;
            Stop::AddPerson { leads_on }
        } else {
            stop
        });
        if is_end {
            return Ok(stops);
        }
        if stops.last() != Some(&Stop::AddPerson { leads_on: true }) {
            tab(app).await?;
        }
    }
    bail!("the walk does not come to the evidence: {stops:?}")
}

/// What the keyboard is in. The button that adds is pressed once.
async fn here(app: &App, stops: &[Stop]) -> Result<Stop> {
    let look = "const e = document.activeElement; return [e.tagName, e.dataset.testid ?? e.labels?.[0]?.textContent ?? '', \
                e.matches('input, textarea') && !['checkbox', 'radio', 'range'].includes(e.type) \
                && e.inputMode !== 'numeric' && !e.readOnly, e.role === 'combobox']";
    let seen = app.client.execute(look, vec![]).await?;
    ensure!(
        seen[0] != "BODY",
        "the keyboard is nowhere, after {stops:?}"
    );
    let id = seen[1].as_str().unwrap_or_default();
    let is_added = stops
        .iter()
        .any(|stop| matches!(stop, Stop::AddPerson { .. }));
    // What is typed into the first questions is written over on the page of the whole record.
    let is_whole = stops.contains(&Stop::Continue);
    Ok(match id {
        "capture-next" => Stop::Continue,
        "evidence-add" => Stop::Attach,
        "add-person" if !is_added => Stop::AddPerson { leads_on: false },
        _ if seen[2] == Value::Bool(true) => Stop::Field {
            id: id.to_owned(),
            is_kept: is_whole && seen[3] != Value::Bool(true),
        },
        _ => Stop::Other,
    })
}

/// Goes on to the whole record, where the keyboard is in the heading then.
async fn go_on(app: &App) -> Result<()> {
    press(app, ENTER).await?;
    app.find("add-person").await?;
    let look = "return document.activeElement.tagName";
    app.until("the keyboard is in the heading", async || {
        Ok(app.client.execute(look, vec![]).await? == "H1")
    })
    .await
}

/// Adds a person by the keyboard: the button, their name, past their part, the other button. Says whether the keyboard
/// is in the field of their name then.
async fn add_person(app: &App, word: &str) -> Result<bool> {
    press(app, ENTER).await?;
    arrive(app, "person-find").await?;
    press(app, word).await?;
    tab(app).await?;
    tab(app).await?;
    arrive(app, "person-confirm").await?;
    press(app, ENTER).await?;
    app.find("person-name").await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let look = "return document.activeElement.dataset.testid === 'person-name'";
    Ok(app.client.execute(look, vec![]).await? == true)
}

async fn arrive(app: &App, id: &str) -> Result<()> {
    let look = "return document.activeElement.dataset.testid ?? ''";
    app.until(&format!("the keyboard is in `{id}`"), async || {
        Ok(app.client.execute(look, vec![]).await? == id)
    })
    .await
}

async fn press(app: &App, keys: &str) -> Result<()> {
    Ok(app.client.active_element().await?.send_keys(keys).await?)
}

/// Presses the Tab key wherever the keyboard is, nowhere included.
async fn tab(app: &App) -> Result<()> {
    let keys = KeyActions::new("keys".to_owned())
        .then(KeyAction::Down { value: TAB })
        .then(KeyAction::Up { value: TAB });
    Ok(app.client.perform_actions(keys).await?)
}
