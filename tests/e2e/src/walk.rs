//! The way through the incident page by the Tab key, found in a window that can be looked into and walked in one that
//! cannot.

use anyhow::{Result, bail, ensure};
use serde_json::Value;

use crate::app::App;
use crate::page::{incidents, unlock};

/// Tab and Enter, as WebDriver spells them.
const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
/// More stops than the page has.
const TOO_MANY: usize = 200;

/// Where the Tab key stops. Where something is added, the keyboard goes to what was added, and that is the next stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// At something that takes no words.
    Other,
    /// At a field for words.
    Field {
        /// Its name for tests, if it has one.
        id: String,
        /// Whether what is typed stays: a field that finds something in a list drops it.
        is_kept: bool,
    },
    /// At the button that adds a person.
    AddPerson,
    /// At the button that adds an alleged perpetrator.
    AddInvolvement,
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
    incidents::create(app).await?;
    let first = "document.querySelector('main :is(button, input, select, textarea)').focus()";
    app.client.execute(first, vec![]).await?;
    let mut stops: Vec<Stop> = Vec::new();
    while stops.len() < TOO_MANY {
        let stop = here(app, &stops).await?;
        stops.push(stop.clone());
        match stop {
            Stop::Attach => return Ok(stops),
            Stop::AddPerson => add_person(app, word).await?,
            Stop::AddInvolvement => {
                press(app, ENTER).await?;
                arrive(app, "involvement-type").await?;
            }
            Stop::Field { .. } => {
                press(app, word).await?;
                press(app, TAB).await?;
            }
            Stop::Other => press(app, TAB).await?,
        }
    }
    bail!("the walk does not come to the evidence: {stops:?}")
}

/// What the keyboard is in. Each button that adds is pressed once.
async fn here(app: &App, stops: &[Stop]) -> Result<Stop> {
    let look = "const e = document.activeElement; return [e.tagName, e.dataset.testid ?? '', \
                e.matches('input, textarea') && !['checkbox', 'radio'].includes(e.type) \
                && e.inputMode !== 'numeric' && !e.readOnly, e.role === 'combobox']";
    let seen = app.client.execute(look, vec![]).await?;
    ensure!(
        seen[0] != "BODY",
        "the keyboard is nowhere, after {stops:?}"
    );
    let id = seen[1].as_str().unwrap_or_default();
    let once = |stop: Stop| {
        if stops.contains(&stop) {
            Stop::Other
        } else {
            stop
        }
    };
    Ok(match id {
        "evidence-add" => Stop::Attach,
        "add-person" => once(Stop::AddPerson),
        "add-involvement" => once(Stop::AddInvolvement),
        _ if seen[2] == Value::Bool(true) => Stop::Field {
            id: id.to_owned(),
            is_kept: seen[3] != Value::Bool(true),
        },
        _ => Stop::Other,
    })
}

/// Adds a person by the keyboard: the button, their name, past their part, the other button.
async fn add_person(app: &App, word: &str) -> Result<()> {
    press(app, ENTER).await?;
    arrive(app, "person-find").await?;
    press(app, word).await?;
    press(app, TAB).await?;
    press(app, TAB).await?;
    arrive(app, "person-confirm").await?;
    press(app, ENTER).await?;
    arrive(app, "person-name").await
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
