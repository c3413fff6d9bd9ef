//! The forms of records: every field is found by its mark, `<kind>/<id>/<pointer>`, wherever it is folded away.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;

use crate::app::App;
use crate::keys::ENTER;

/// Much longer than anything takes to appear, so that nothing is added twice.
const LONG_AFTER_A_PRESS: Duration = Duration::from_secs(15);

/// One answer to be given, and how.
#[derive(Clone, Debug)]
pub enum Answer<'a> {
    /// Words typed into a field for text.
    Words(&'a str),
    /// Short texts, each typed into a line of its own that is added for it.
    Lines(&'a [&'a str]),
    /// An entry of a list, by its value.
    Code(&'a str),
    /// An entry that is found by typing a part of its name.
    Found(&'a str),
    /// A date to the precision of ISO 8601 text.
    Date(&'a str),
    /// A date between two dates.
    Between(&'a str, &'a str),
    /// A date that is about right.
    About(&'a str),
    /// Why there is no value, by its code.
    Missing(&'a str),
    /// The box beside a value is ticked.
    Ticked(&'a str),
}

/// A record on the page.
pub struct Form<'a> {
    app: &'a App,
    /// `<kind>/<id>`.
    record: String,
}

impl<'a> Form<'a> {
    /// The record of this kind that was added last.
    ///
    /// # Errors
    /// There is none.
    pub async fn newest(app: &'a App, kind: &str) -> Result<Self> {
        let found = records(app, kind).await?;
        let record = found
            .last()
            .with_context(|| format!("no {kind} is on the page"))?;
        Ok(Self {
            app,
            record: record.clone(),
        })
    }

    /// Presses a button that adds a record of a kind, chooses its type where one is asked for, and waits for its form.
    ///
    /// # Errors
    /// It does not appear.
    pub async fn add(
        app: &'a App,
        kind: &str,
        button: &str,
        type_: Option<(&str, &str)>,
    ) -> Result<Self> {
        let before = records(app, kind).await?;
        if let Some((list, value)) = type_ {
            press_until(app, button, async || Ok(!app.all(list).await?.is_empty())).await?;
            app.choose(list, value).await?;
        } else {
            press_until(
                app,
                button,
                async || Ok(records(app, kind).await? != before),
            )
            .await?;
        }
        let mut added = None;
        app.until(&format!("a new {kind} is on the page"), async || {
            added = records(app, kind)
                .await?
                .into_iter()
                .find(|record| !before.contains(record));
            Ok(added.is_some())
        })
        .await?;
        Ok(Self {
            app,
            record: added.context("a record")?,
        })
    }

    /// The id of the record.
    #[must_use]
    pub fn id(&self) -> &str {
        self.record.split_once('/').map_or("", |(_, id)| id)
    }

    /// Gives these answers, each in the field at a pointer.
    ///
    /// # Errors
    /// A field is not there or does not take what is given.
    pub async fn answer(&self, answers: &[(&str, Answer<'_>)]) -> Result<()> {
        for (pointer, answer) in answers {
            self.give(pointer, answer)
                .await
                .with_context(|| format!("{} {pointer}: {answer:?}", self.record))?;
        }
        Ok(())
    }

    /// Adds a module, an item or a line at a pointer.
    ///
    /// # Errors
    /// There is no button for it.
    pub async fn add_at(&self, pointer: &str) -> Result<()> {
        let mark = self.unfold(pointer).await?;
        let press = "const b = [...document.querySelectorAll('button')].find(b => b.dataset.field === arguments[0]); \
                     b?.click(); return b !== undefined";
        let pressed = self.app.client.execute(press, vec![mark.into()]).await?;
        ensure!(pressed == true, "nothing can be added at {pointer}");
        tokio::time::sleep(Duration::from_millis(300)).await;
        Ok(())
    }

    async fn give(&self, pointer: &str, answer: &Answer<'_>) -> Result<()> {
        match answer {
            Answer::Words(words) => self.write(pointer, words).await,
            Answer::Lines(lines) => {
                for (place, line) in lines.iter().enumerate() {
                    self.add_at(pointer).await?;
                    self.write(&format!("{pointer}/{place}"), line).await?;
                }
                Ok(())
            }
            Answer::Code(value) => self.choose(pointer, value).await,
            Answer::Found(part) => self.find(pointer, part).await,
            Answer::Date(value) => self.date(pointer, value, 0).await,
            Answer::About(value) => {
                self.date(pointer, value, 0).await?;
                self.qualify(pointer, "estimate").await
            }
            Answer::Between(from, to) => {
                self.qualify(pointer, "between").await?;
                self.date(pointer, from, 0).await?;
                self.date(pointer, to, 1).await
            }
            Answer::Missing(reason) => self.miss(pointer, reason).await,
            Answer::Ticked(value) => self.tick(pointer, value).await,
        }
    }

    /// Opens whatever hides a field, waits for it, and gives its mark.
    async fn unfold(&self, pointer: &str) -> Result<String> {
        let mark = format!("{}{pointer}", self.record);
        let open = "const mark = arguments[0]; \
            const holds = d => d.dataset.holds.split(' ').some(h => mark === h || mark.startsWith(h + '/')); \
            for (const d of document.querySelectorAll('details[data-holds]')) if (holds(d)) d.open = true; \
            const e = [...document.querySelectorAll('[data-field]')].find(e => e.dataset.field === mark); \
            for (let d = e?.closest('details'); d; d = d.parentElement?.closest('details')) d.open = true; \
            e?.scrollIntoView({ block: 'center' }); return e !== undefined";
        self.app
            .until(&format!("the field {mark} is there"), async || {
                Ok(self
                    .app
                    .client
                    .execute(open, vec![mark.clone().into()])
                    .await?
                    == true)
            })
            .await?;
        Ok(mark)
    }

    /// Puts the keyboard into the field.
    async fn focus(&self, pointer: &str) -> Result<()> {
        let mark = self.unfold(pointer).await?;
        let focus = "const e = [...document.querySelectorAll('[data-field]')]\
            .find(e => e.dataset.field === arguments[0] && e.matches('input, select, textarea')); \
            e?.focus(); return document.activeElement === e";
        self.app
            .until(&format!("the keyboard is in {mark}"), async || {
                Ok(self
                    .app
                    .client
                    .execute(focus, vec![mark.clone().into()])
                    .await?
                    == true)
            })
            .await
    }

    async fn press(&self, keys: &str) -> Result<()> {
        let field = self.app.client.active_element().await?;
        Ok(field.send_keys(keys).await?)
    }

    async fn write(&self, pointer: &str, words: &str) -> Result<()> {
        self.focus(pointer).await?;
        self.press(words).await?;
        self.leave().await
    }

    async fn leave(&self) -> Result<()> {
        let blur = "document.activeElement?.blur()";
        self.app.client.execute(blur, vec![]).await?;
        Ok(())
    }

    async fn choose(&self, pointer: &str, value: &str) -> Result<()> {
        self.focus(pointer).await?;
        self.select("document.activeElement", value).await
    }

    /// Chooses an entry as a person does who opens the list: the page hears of it.
    async fn select(&self, which: &str, value: &str) -> Result<()> {
        let choose = format!(
            "const e = {which}; const has = [...(e?.options ?? [])].some(o => o.value === arguments[0]); \
             if (has) {{ e.value = arguments[0]; e.dispatchEvent(new Event('change', {{ bubbles: true }})); }} return has"
        );
        let chosen = self.app.client.execute(&choose, vec![value.into()]).await?;
        ensure!(chosen == true, "there is no entry `{value}`");
        Ok(())
    }

    async fn find(&self, pointer: &str, part: &str) -> Result<()> {
        self.focus(pointer).await?;
        self.press(part).await?;
        let offered =
            "return document.activeElement.getAttribute('aria-activedescendant') !== null";
        self.app
            .until(&format!("`{part}` is offered"), async || {
                Ok(self.app.client.execute(offered, vec![]).await? == true)
            })
            .await?;
        self.press(&ENTER.to_string()).await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        self.leave().await
    }

    /// Types the segments of a date: the first, or the second where there are two.
    async fn date(&self, pointer: &str, value: &str, which: u64) -> Result<()> {
        self.unfold(pointer).await?;
        let segments: Vec<&str> = value.split('-').collect();
        for (place, segment) in segments.iter().enumerate() {
            let focus = format!(
                "{ANSWER} const group = answer(arguments[0]).querySelectorAll('.segments')[arguments[1]]; \
                 const e = group?.querySelectorAll('input')[arguments[2]]; e?.focus(); return e !== undefined"
            );
            let mark = format!("{}{pointer}", self.record);
            let found = self
                .app
                .client
                .execute(&focus, vec![mark.into(), which.into(), place.into()])
                .await?;
            ensure!(found == true, "the date has no such segment");
            self.press(segment).await?;
        }
        self.leave().await
    }

    async fn qualify(&self, pointer: &str, qualifier: &str) -> Result<()> {
        let mark = self.unfold(pointer).await?;
        let which = format!(
            "(() => {{ {ANSWER} return answer('{mark}').querySelector('.line select') }})()"
        );
        self.select(&which, qualifier).await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
        Ok(())
    }

    async fn miss(&self, pointer: &str, reason: &str) -> Result<()> {
        let mark = self.unfold(pointer).await?;
        let which = format!(
            "(() => {{ {ANSWER} return answer('{mark}')?.querySelector('.head select') ?? \
             [...document.querySelectorAll('select[data-field]')].find(e => e.dataset.field === '{mark}') }})()"
        );
        let is_choice = self
            .app
            .client
            .execute(
                &format!("return {which}?.dataset.field !== undefined"),
                vec![],
            )
            .await?;
        let value = if is_choice == true {
            format!("missing:{reason}")
        } else {
            reason.to_owned()
        };
        self.select(&which, &value).await?;
        self.app
            .client
            .execute(
                &format!("{which}?.dispatchEvent(new FocusEvent('focusout', {{ bubbles: true }}))"),
                vec![],
            )
            .await?;
        Ok(())
    }

    async fn tick(&self, pointer: &str, value: &str) -> Result<()> {
        let mark = self.unfold(pointer).await?;
        let tick = "const f = [...document.querySelectorAll('fieldset[data-field]')].find(f => f.dataset.field === arguments[0]); \
                    const e = [...(f?.querySelectorAll('input') ?? [])].find(e => e.value === arguments[1]); \
                    e?.click(); return e?.checked ?? false";
        let ticked = self
            .app
            .client
            .execute(tick, vec![mark.into(), value.into()])
            .await?;
        ensure!(ticked == true, "there is no box `{value}`");
        Ok(())
    }
}

/// Presses a button until what it brings is there: a page that is still being drawn moves away under the pointer.
async fn press_until(
    app: &App,
    button: &str,
    mut is_there: impl AsyncFnMut() -> Result<bool>,
) -> Result<()> {
    for _ in 0..4 {
        app.click(button).await?;
        let pressed = Instant::now();
        while pressed.elapsed() < LONG_AFTER_A_PRESS {
            if is_there().await? {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
    bail!("`{button}` brings nothing")
}

/// Finds the answer that a field is part of.
const ANSWER: &str = "const answer = mark => [...document.querySelectorAll('[data-field]')]\
    .find(e => e.dataset.field === mark)?.closest('.answered');";

/// The records of a kind on the page, in its order.
///
/// # Errors
/// The driver does not answer.
pub(crate) async fn records(app: &App, kind: &str) -> Result<Vec<String>> {
    let list = "const mark = /^([a-z_]+\\/[0-9a-f-]{36})/; return [...new Set([...document.querySelectorAll('[data-field]')]\
        .map(e => mark.exec(e.dataset.field)?.[1]).filter(r => r?.startsWith(arguments[0] + '/')))]";
    let found = app.client.execute(list, vec![kind.into()]).await?;
    let found = found.as_array().cloned().unwrap_or_default();
    Ok(found
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}
