//! The screens that have been looked at, and what was found.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::look;
use serde_json::Value;

use crate::views::VIEWS;

/// One app on its walk past every screen. What is wrong with a screen is told at the end, with that of all others.
pub(crate) struct Gallery {
    /// The app.
    pub(crate) app: App,
    judged: BTreeSet<&'static str>,
    problems: Vec<String>,
}

impl Gallery {
    /// Of an app that has just started.
    pub(crate) fn of(app: App) -> Self {
        Self {
            app,
            judged: BTreeSet::new(),
            problems: Vec::new(),
        }
    }

    /// Judges what is in the window.
    pub(crate) async fn judge(&mut self, screen: &'static str) {
        let verdict = look::judge(&self.app, screen).await;
        self.keep(screen, verdict);
    }

    /// Judges the page, and photographs it to its end.
    pub(crate) async fn judge_whole(&mut self, screen: &'static str) {
        let verdict = look::judge_whole(&self.app, screen).await;
        self.keep(screen, verdict);
    }

    /// Judges the page, having moved to an element.
    pub(crate) async fn judge_at(&mut self, selector: &str, screen: &'static str) -> Result<()> {
        let to = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
        self.app.client.execute(to, vec![selector.into()]).await?;
        self.judge(screen).await;
        Ok(())
    }

    fn keep(&mut self, screen: &'static str, verdict: Result<()>) {
        self.judged.insert(screen);
        if let Err(problem) = verdict {
            self.problems.push(format!("{problem:#}"));
        }
    }

    /// Notes screens that were judged on a road that other stories take too.
    pub(crate) fn seen(&mut self, screens: &[&'static str]) {
        self.judged.extend(screens);
    }

    /// Presses the first of the elements that a selector finds, whatever it is called.
    ///
    /// # Errors
    /// There is none within a minute.
    pub(crate) async fn press(&self, selector: &str) -> Result<()> {
        let press = "const e = [...document.querySelectorAll(arguments[0])]\
                     .find(e => e.offsetParent !== null && !e.disabled); e?.click(); return e !== undefined";
        self.app
            .until(&format!("`{selector}` can be pressed"), async || {
                let pressed = self.app.client.execute(press, vec![selector.into()]);
                Ok(pressed.await? == Value::Bool(true))
            })
            .await
    }

    /// Presses all of the elements that a selector finds, wherever they are on the page.
    ///
    /// # Errors
    /// The driver does not answer.
    pub(crate) async fn press_each(&self, selector: &str) -> Result<()> {
        let press = "document.querySelectorAll(arguments[0]).forEach(e => e.click())";
        self.app
            .client
            .execute(press, vec![selector.into()])
            .await?;
        Ok(())
    }

    /// Waits until so many controls of a name are on the page.
    ///
    /// # Errors
    /// There is another number.
    pub(crate) async fn count(&self, id: &str, expected: usize) -> Result<()> {
        self.app
            .until(&format!("{expected} of `{id}` are there"), async || {
                Ok(self.app.all(id).await?.len() == expected)
            })
            .await
    }

    /// Says what was found.
    ///
    /// # Errors
    /// Something is wrong with a screen, or one of the table was not judged.
    pub(crate) fn end(self) -> Result<()> {
        println!(
            "{} screens judged in {}, {}",
            self.judged.len(),
            self.app.language.tag(),
            self.app.theme.name()
        );
        let all = VIEWS.iter().flat_map(|(_, screens)| *screens);
        let missed: Vec<_> = all
            .filter(|screen| !self.judged.contains(*screen))
            .collect();
        ensure!(missed.is_empty(), "not judged: {missed:?}");
        ensure!(self.problems.is_empty(), "{}", self.problems.join("\n\n"));
        Ok(())
    }
}
