//! What a person has before them: which control the keyboard is in, where the caret is, and what the answer says.

use anyhow::{Context as _, Result};
use cairn_e2e::app::App;
use serde::Deserialize;

/// Finds the answer that a control is part of: the control, what stands beside it, and what it is called.
pub(crate) const ANSWER: &str = "const answerOf = e => e?.closest('.answered') ?? e?.closest('.field') ?? e?.closest('td') \
    ?? e?.closest('fieldset') ?? e?.closest('section');";

/// The control that the keyboard is in, and the answer that it is part of. Nothing of it is read from the marks by which
/// the page itself finds the way back, but which field of which record it is.
const NOW: &str = "const e = document.activeElement; \
    if (!e?.matches('main :is(input, select, textarea)')) return null; \
    const answer = answerOf(e); \
    const controls = [...answer.querySelectorAll('input, select, textarea')]; \
    const said = c => c.type === 'checkbox' ? String(c.checked) : c.inputMode === 'numeric' ? c.value.replace(/^0+(?=\\d)/, '') : c.value; \
    const field = answer.dataset.field ?? answer.querySelector('[data-field]')?.dataset.field ?? ''; \
    return { field, control: controls.indexOf(e), kind: e.tagName, caret: e.selectionStart ?? null, amid: e.selectionStart > 0 && e.selectionStart < e.value.length, \
        values: controls.map(said), chosen: [...answer.querySelectorAll('ul:not([role=listbox]) > li > bdi')].map(c => c.textContent) };";

/// The state of one answer with the keyboard in it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Seen {
    /// The field, as `<kind>/<id>/<pointer>`.
    field: String,
    /// Which of the answer's controls has the keyboard.
    control: usize,
    kind: String,
    /// Where the caret stands, in a control for text.
    caret: Option<usize>,
    /// Whether there are letters before it and after it.
    pub(crate) amid: bool,
    /// What stands in each control; numbers without noughts before them, which a date gets when it is left.
    values: Vec<String>,
    /// What has been chosen of a list.
    chosen: Vec<String>,
}

impl Seen {
    /// What the answer says.
    pub(crate) fn says(&self) -> (&[String], &[String]) {
        (&self.values, &self.chosen)
    }
}

/// What is there now.
///
/// # Errors
/// The keyboard is in no control of the page.
pub(crate) async fn now(app: &App) -> Result<Seen> {
    let found = app
        .client
        .execute(&format!("{ANSWER} {NOW}"), vec![])
        .await?;
    let seen: Option<Seen> = serde_json::from_value(found)?;
    seen.context("the keyboard is in no control of the page")
}
