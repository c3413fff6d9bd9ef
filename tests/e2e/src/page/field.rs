//! The text fields of whatever page is open, and the words planted in them.

use std::time::Duration;

use anyhow::{Result, bail, ensure};
use serde_json::Value;

use crate::app::App;
use crate::label::Labels;
use crate::plant::Plant;

/// Every field for text that can be typed into: not those that take digits only.
const FIELDS: &str = "[...document.querySelectorAll('input, textarea, [contenteditable]')]\
    .filter(e => !['checkbox', 'radio', 'range'].includes(e.type) && e.inputMode !== 'numeric' \
    && !e.readOnly && !e.disabled && e.offsetParent !== null)";

/// What a field is called: by its own label, that of its list, and that of the answer it belongs to.
const NAMES: &str = "const names = e => [e.ariaLabel, ...[...(e.labels ?? [])].map(l => l.textContent), \
    e.closest('.answered')?.querySelector('label')?.textContent, \
    document.getElementById(e.getAttribute('aria-controls'))?.ariaLabel].filter(Boolean)\
    .map(n => n.replace(/[\\u2066-\\u2069]/g, '').trim());";

/// Escape, as WebDriver spells it: closes the list of a field that finds.
const ESCAPE: &str = "\u{E00C}";

/// More fields than a page has.
const MOST_FIELDS: usize = 2_000;

/// More rounds than forms are nested.
const MOST_NESTED: usize = 8;

/// More fields than may refuse a word at first.
const MOST_REFUSED: usize = 10;

/// A field that a round came to is to be come to again.
const FORGET: &str =
    "document.querySelector(`[data-planted='${arguments[0]}']`)?.removeAttribute('data-planted')";

/// How long the page takes to show what was added.
const SETTLE: Duration = Duration::from_millis(600);

/// A word in a field.
#[derive(Clone, Debug)]
pub struct Planted {
    /// The screen that the field is on.
    pub screen: &'static str,
    /// What the field is called.
    pub names: Vec<String>,
    /// The word.
    pub word: String,
    /// Whether the field keeps what is typed: one that finds something in a list does not.
    pub is_kept: bool,
}

/// Plants a word in every field on the page, after what is there; gives what was planted.
///
/// # Errors
/// There is no field, or one does not take the word.
pub async fn plant(app: &App, plant: &mut Plant, screen: &'static str) -> Result<Vec<Planted>> {
    // One after the other, for what is typed into one field may bring or take another.
    let next = format!(
        "{NAMES} const e = {FIELDS}.find(e => e.dataset.planted === undefined); if (!e) return null; \
         e.dataset.planted = arguments[0]; e.focus(); return [names(e), e.role === 'combobox', e.value !== '']"
    );
    let mut planted = Vec::new();
    let mut refused = 0;
    for round in 0..MOST_FIELDS {
        let field = app.client.execute(&next, vec![round.into()]).await?;
        if field.is_null() {
            ensure!(
                !planted.is_empty(),
                "{screen} has no field to plant words in"
            );
            if refused > 0 {
                println!("{refused} fields of {screen} took their word at a second try");
            }
            return Ok(planted);
        }
        let names = strings(&field[0]);
        ensure!(!names.is_empty(), "a field on {screen} has no name");
        let word = plant.word(format!("{screen}, {}", names.join(" · ")));
        let finds = field[1] == Value::Bool(true);
        let before = if field[2] == Value::Bool(true) {
            " "
        } else {
            ""
        };
        let after = if finds { ESCAPE } else { "" };
        if let Err(problem) = type_into_focused(app, &format!("{before}{word}{after}")).await {
            refused += 1;
            ensure!(
                refused < MOST_REFUSED,
                "{screen} does not take a word in {names:?}: {problem:#}"
            );
            // A page that is drawn while one types: the field is there again, or still.
            tokio::time::sleep(SETTLE).await;
            app.client.execute(FORGET, vec![round.into()]).await?;
            continue;
        }
        planted.push(Planted {
            screen,
            names,
            word,
            is_kept: !finds,
        });
    }
    bail!("there is no end to the fields of {screen}")
}

async fn type_into_focused(app: &App, keys: &str) -> Result<()> {
    let focused = app.client.active_element().await?;
    Ok(focused.send_keys(keys).await?)
}

/// What a field is called that is found by its test name.
///
/// # Errors
/// It is not on the page.
pub async fn names(app: &App, id: &str) -> Result<Vec<String>> {
    app.find(id).await?;
    let script = format!(
        "{NAMES} return names(document.querySelector(`[data-testid='${{arguments[0]}}']`))"
    );
    Ok(strings(
        &app.client.execute(&script, vec![id.into()]).await?,
    ))
}

/// What stands in every field on the page.
///
/// # Errors
/// The driver does not answer.
pub async fn values(app: &App) -> Result<Vec<String>> {
    let script = format!("return {FIELDS}.map(e => e.value)");
    Ok(strings(&app.client.execute(&script, vec![]).await?))
}

/// Opens every part of the page that is folded.
///
/// # Errors
/// The driver does not answer.
pub async fn unfold(app: &App) -> Result<()> {
    let open = "document.querySelectorAll('details').forEach(d => { d.open = true })";
    app.client.execute(open, vec![]).await?;
    // What is folded is drawn when it is first opened.
    tokio::time::sleep(SETTLE).await;
    Ok(())
}

/// Presses every button that adds a question, an item or a translation to a form, each once, and those that appear then;
/// gives how many there were.
///
/// # Errors
/// There is none, or there is no end to them.
pub async fn add_everything(app: &App) -> Result<u64> {
    let press = "const added = window.added ??= new Set(); \
                 const all = [...document.querySelectorAll('main button[data-field], main .languages > .line > button')]\
                 .filter(b => !b.disabled && b.offsetParent !== null && !added.has(b.dataset.field ?? b.textContent + b.closest('.answered')?.innerText));\
                 all.forEach(b => { added.add(b.dataset.field ?? b.textContent + b.closest('.answered')?.innerText); b.click() }); \
                 return all.length";
    let mut pressed = 0;
    for _ in 0..MOST_NESTED {
        unfold(app).await?;
        let count = app
            .client
            .execute(press, vec![])
            .await?
            .as_u64()
            .unwrap_or(0);
        pressed += count;
        if count == 0 {
            ensure!(pressed > 0, "there is nothing to add");
            return Ok(pressed);
        }
    }
    bail!("there is no end to what can be added: {pressed}")
}

/// Presses every button that says this; gives how many there are.
///
/// # Errors
/// There is none within half a minute.
pub async fn press_all(app: &App, labels: &Labels, id: &str) -> Result<u64> {
    let press = "const all = [...document.querySelectorAll('main button')]\
                 .filter(b => b.textContent.trim() === arguments[0] && !b.disabled && b.offsetParent !== null);\
                 all.forEach(b => b.click()); return all.length";
    let says = labels.of(id)?;
    let mut pressed = 0;
    app.until(&format!("there is a button `{says}`"), async || {
        let count = app.client.execute(press, vec![says.into()]).await?;
        pressed = count.as_u64().unwrap_or(0);
        Ok(pressed > 0)
    })
    .await?;
    Ok(pressed)
}

fn strings(list: &Value) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    items
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}
