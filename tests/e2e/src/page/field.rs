//! The text fields of whatever page is open, and the words planted in them.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::app::App;
use crate::label::Labels;
use crate::plant::Plant;

/// Every field for text that can be typed into: not those that take digits only.
const FIELDS: &str = "[...document.querySelectorAll('input, textarea, [contenteditable]')]\
    .filter(e => !['checkbox', 'radio'].includes(e.type) && e.inputMode !== 'numeric' \
    && !e.readOnly && !e.disabled && e.offsetParent !== null)";

/// What a field is called: by its own label, that of its list, and that of the answer it belongs to.
const NAMES: &str = "const names = e => [e.ariaLabel, ...[...(e.labels ?? [])].map(l => l.textContent), \
    e.closest('.answered')?.querySelector('label')?.textContent, \
    document.getElementById(e.getAttribute('aria-controls'))?.ariaLabel].filter(Boolean).map(n => n.trim());";

/// Escape, as WebDriver spells it: closes the list of a field that finds.
const ESCAPE: &str = "\u{E00C}";

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
    let list = format!(
        "{NAMES} return {FIELDS}.map(e => [names(e), e.role === 'combobox', e.value !== ''])"
    );
    let fields = app.client.execute(&list, vec![]).await?;
    let fields = fields.as_array().context("a list of fields")?.clone();
    ensure!(
        !fields.is_empty(),
        "{screen} has no field to plant words in"
    );
    let mut planted = Vec::new();
    for (place, field) in fields.iter().enumerate() {
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
        type_into(app, place, &format!("{before}{word}{after}")).await?;
        planted.push(Planted {
            screen,
            names,
            word,
            is_kept: !finds,
        });
    }
    Ok(planted)
}

async fn type_into(app: &App, place: usize, text: &str) -> Result<()> {
    let focus = format!("{FIELDS}[arguments[0]].focus()");
    app.client.execute(&focus, vec![place.into()]).await?;
    let field = app.client.active_element().await?;
    Ok(field.send_keys(text).await?)
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
    Ok(())
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
