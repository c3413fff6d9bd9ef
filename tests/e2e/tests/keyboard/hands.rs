//! Hands on the keyboard, which press keys and see where that leads.

use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};
use cairn_e2e::app::App;
use cairn_e2e::keys;
use cairn_e2e::page::create::Secrets;
use cairn_e2e::readied::Readied;
use cairn_e2e::setting::{self, Language, Theme};
use serde_json::Value;

use crate::goal::{Goal, css, id};

/// More presses of one key than anybody should need on the way to something.
pub(crate) const MOST: usize = 60;
/// How long the page has to say where the keyboard is.
const PATIENCE: Duration = Duration::from_secs(30);

/// The arrow up, as `WebDriver` spells it.
pub(crate) const UP: char = '\u{E013}';
/// The arrow to the left.
pub(crate) const LEFT: char = '\u{E012}';
/// The arrow to the right.
pub(crate) const RIGHT: char = '\u{E014}';
/// The Home key.
pub(crate) const HOME: char = '\u{E011}';
/// Shift.
const SHIFT: char = '\u{E008}';
/// The key that leads to the next heading.
const F6: char = '\u{E036}';
/// The space bar.
pub(crate) const SPACE: char = ' ';

/// Whether the keyboard is somewhere, whether a person sees where, and what it is in. A ring may be drawn around what
/// stands for the control: the label of a radio button, the row that is current in a list. A heading need only be in
/// sight: that it came there is seen.
const SEEN: &str = "const e = document.activeElement; if (!e || e === document.body) return ['nowhere', '']; \
    const current = document.getElementById(e.getAttribute('aria-activedescendant') ?? ''); \
    const what = e.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 160); \
    const ring = [e, current, e.closest('label')].some(b => { const s = b && getComputedStyle(b); \
        return s && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1; }); \
    if (!ring && !e.matches('h1, h2, h3, [role=status]')) return ['without a ring', what]; \
    const box = (current ?? e.closest('label:has(:focus)') ?? e).getBoundingClientRect(); \
    const hits = [[0.5, 0.5], [0.05, 0.3], [0.95, 0.3], [0.5, 0.95], [0.5, 0.05]].some(([x, y]) => { \
        const at = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y); \
        return at && (e.contains(at) || at.contains(e) && !at.matches('main, body, html, .page') || e.closest('label')?.contains(at)); }); \
    const isEmpty = box.width === 0 || box.height === 0; \
    return [hits || isEmpty && e.matches('[role=status]') ? 'seen' : 'out of sight', what]";

/// Somebody who uses the keyboard alone.
pub(crate) struct Hands {
    /// The window.
    pub(crate) app: App,
    story: &'static str,
    pressed: Cell<usize>,
    furthest: RefCell<(usize, String)>,
    since: Instant,
}

impl Hands {
    /// Opens a readied vault, by its words.
    pub(crate) async fn open(
        story: &'static str,
        readied: Readied,
        language: Language,
    ) -> Result<Self> {
        let (mut hands, secrets) = Self::before(story, readied, language).await?;
        hands.write(&secrets.passphrase).await?;
        hands.open_window(keys::ENTER).await?;
        hands.app.find("lock").await?;
        Ok(hands)
    }

    /// Stands before a vault that is locked.
    pub(crate) async fn before(
        story: &'static str,
        readied: Readied,
        language: Language,
    ) -> Result<(Self, Secrets)> {
        let Readied { home, secrets } = readied;
        let app = App::start_in(home, language, Theme::Light, &[]).await?;
        app.find("unlock-secret").await?;
        let hands = Self {
            app,
            story,
            pressed: Cell::new(0),
            furthest: RefCell::new((0, String::new())),
            since: Instant::now(),
        };
        hands.is_at(&id("unlock-secret")).await?;
        Ok((hands, secrets))
    }

    /// Says what the story took.
    pub(crate) fn tell(&self) {
        let (most, what) = &*self.furthest.borrow();
        println!(
            "keyboard, {} in {}: {} keys in {} s; the longest way by Tab: {most}, to {what}",
            self.story,
            self.app.language.tag(),
            self.pressed.get(),
            self.since.elapsed().as_secs()
        );
    }

    /// Types words, or presses keys one after the other.
    pub(crate) async fn write(&self, words: &str) -> Result<()> {
        self.pressed.set(self.pressed.get() + words.chars().count());
        keys::press(&self.app, words).await
    }

    /// Presses a key; whatever it does, the keyboard must be somewhere afterwards.
    pub(crate) async fn press(&self, key: char) -> Result<()> {
        self.write(&key.to_string()).await?;
        self.sees().await
    }

    /// Presses a key while another one is held.
    pub(crate) async fn chord(&self, held: char, key: char) -> Result<()> {
        self.pressed.set(self.pressed.get() + 2);
        keys::chord(&self.app, held, key).await
    }

    /// Presses a key for which the window gives way to another one.
    pub(crate) async fn open_window(&mut self, key: char) -> Result<()> {
        self.pressed.set(self.pressed.get() + 1);
        keys::press_and_go(&self.app, key).await?;
        self.app.follow_window().await
    }

    /// Locks.
    pub(crate) async fn lock(&mut self) -> Result<()> {
        self.chord(keys::CONTROL, 'l').await?;
        self.app.follow_window().await?;
        self.is_at(&id("unlock-secret")).await
    }

    /// The keyboard comes to something, or is there already.
    pub(crate) async fn is_at(&self, goal: &Goal) -> Result<()> {
        self.app
            .until(&format!("the keyboard is in {}", goal.name), async || {
                self.is(goal).await
            })
            .await?;
        self.sees().await
    }

    async fn is(&self, goal: &Goal) -> Result<bool> {
        let look = format!("const e = document.activeElement; return {}", goal.test);
        Ok(self.app.client.execute(&look, vec![]).await? == true)
    }

    /// The keyboard is somewhere, and a person sees where.
    pub(crate) async fn sees(&self) -> Result<()> {
        let start = Instant::now();
        let mut seen = Value::Null;
        while start.elapsed() < PATIENCE {
            seen = self.app.client.execute(SEEN, vec![]).await?;
            if seen[0] == "seen" {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let picture = self.app.client.screenshot().await?;
        std::fs::write(setting::output("failures")?.join("keyboard.png"), picture)?;
        bail!("{}: the keyboard is {seen}", self.story)
    }

    /// Presses Tab until the keyboard is in something.
    pub(crate) async fn tab_to(&self, goal: &Goal) -> Result<()> {
        self.walk(goal, async || self.write("\u{E004}").await).await
    }

    /// Presses Tab with Shift until the keyboard is in something.
    pub(crate) async fn back_to(&self, goal: &Goal) -> Result<()> {
        self.walk(goal, async || self.chord(SHIFT, keys::TAB).await)
            .await
    }

    async fn walk(&self, goal: &Goal, step: impl AsyncFn() -> Result<()>) -> Result<()> {
        for taken in 0..=MOST {
            self.sees().await?;
            if taken > 0 && self.is(goal).await? {
                if taken > self.furthest.borrow().0 {
                    self.furthest.replace((taken, goal.name.clone()));
                }
                return Ok(());
            }
            step().await?;
        }
        bail!(
            "{}: {} is not within {MOST} presses of Tab",
            self.story,
            goal.name
        )
    }

    /// Goes from heading to heading until the keyboard is in this one.
    pub(crate) async fn heading(&self, goal: &Goal) -> Result<()> {
        self.along(goal, async || self.press(F6).await).await
    }

    /// As [`Self::heading`], the other way.
    pub(crate) async fn heading_back(&self, goal: &Goal) -> Result<()> {
        self.along(goal, async || self.chord(SHIFT, F6).await).await
    }

    async fn along(&self, goal: &Goal, step: impl AsyncFn() -> Result<()>) -> Result<()> {
        for _ in 0..20 {
            step().await?;
            self.sees().await?;
            if self.is(goal).await? {
                return Ok(());
            }
        }
        bail!("{}: no heading leads to {}", self.story, goal.name)
    }

    /// Goes to a place in the rail.
    pub(crate) async fn go(&self, place: &str) -> Result<()> {
        let there = id(&format!("rail-{place}"));
        self.heading_back(&css(".rail [aria-current]")).await?;
        let side = format!(
            "return document.activeElement.compareDocumentPosition(document.querySelector('[data-testid=rail-{place}]'))"
        );
        let side = self.app.client.execute(&side, vec![]).await?.as_u64();
        // As the page's language says of two elements: 4 is after, 2 is before, 0 is the same.
        match side.unwrap_or_default() {
            0 => {}
            2 => self.back_to(&there).await?,
            _ => self.tab_to(&there).await?,
        }
        self.press(keys::ENTER).await
    }

    /// Chooses an entry of the list that the keyboard is in, by the arrows.
    pub(crate) async fn choose(&self, value: &str) -> Result<()> {
        let look = "const e = document.activeElement; \
                    return [e.selectedIndex ?? -1, [...(e.options ?? [])].findIndex(o => o.value === arguments[0])]";
        let at = self.app.client.execute(look, vec![value.into()]).await?;
        let (from, to) = (at[0].as_i64().unwrap_or(-1), at[1].as_i64().unwrap_or(-1));
        ensure!(
            from >= 0 && to >= 0,
            "{}: no entry `{value}` here: {at}",
            self.story
        );
        let key = if to > from { keys::DOWN } else { UP };
        for _ in 0..from.abs_diff(to) {
            self.write(&key.to_string()).await?;
        }
        self.app
            .until(&format!("`{value}` is chosen"), async || {
                let look = "return document.activeElement.value === arguments[0]";
                Ok(self.app.client.execute(look, vec![value.into()]).await? == true)
            })
            .await?;
        self.sees().await
    }

    /// As [`Self::choose`], by what the entry says.
    pub(crate) async fn choose_named(&self, words: &str) -> Result<()> {
        let look = "return [...document.activeElement.options].find(o => o.textContent.includes(arguments[0]))?.value ?? ''";
        let value = self.app.client.execute(look, vec![words.into()]).await?;
        self.choose(value.as_str().unwrap_or_default()).await
    }

    /// Types a part of a name, goes down to what holds all of it, and takes it.
    pub(crate) async fn find(&self, part: &str, whole: &str) -> Result<()> {
        self.write(part).await?;
        let offered = "const e = document.activeElement; \
            return document.getElementById(e.getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''";
        let all = "const e = document.activeElement; \
            return document.getElementById(e.getAttribute('aria-controls') ?? '')?.textContent ?? ''";
        self.app
            .until(&format!("{whole} is offered"), async || {
                let offers = self.app.client.execute(all, vec![]).await?;
                Ok(offers.as_str().is_some_and(|all| all.contains(whole)))
            })
            .await?;
        for _ in 0..MOST {
            let current = self.app.client.execute(offered, vec![]).await?;
            if current.as_str().is_some_and(|words| words.contains(whole)) {
                return self.press(keys::ENTER).await;
            }
            self.press(keys::DOWN).await?;
        }
        bail!("{}: `{whole}` is not in the list", self.story)
    }

    /// What stands in the control that the keyboard is in.
    pub(crate) async fn value(&self) -> Result<String> {
        let look = "const e = document.activeElement; return e.matches('input, select, textarea') ? e.value : e.textContent";
        let value = self.app.client.execute(look, vec![]).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// How many of these are on the page.
    pub(crate) async fn count(&self, selector: &str) -> Result<usize> {
        let look = "return document.querySelectorAll(arguments[0]).length";
        let count = self.app.client.execute(look, vec![selector.into()]).await?;
        Ok(usize::try_from(count.as_u64().unwrap_or_default())?)
    }

    /// Waits until so many of these are on the page.
    pub(crate) async fn counts(&self, selector: &str, count: usize) -> Result<()> {
        self.app
            .until(&format!("there are {count} of {selector}"), async || {
                Ok(self.count(selector).await? == count)
            })
            .await
    }

    /// Waits until everything is saved, as the status line says.
    pub(crate) async fn saved(&self) -> Result<()> {
        self.app
            .until("the status line says when it was saved", async || {
                Ok(!self.app.text("status").await?.trim().is_empty())
            })
            .await
    }

    /// Waits until something of the page says these words.
    pub(crate) async fn reads(&self, selector: &str, words: &str) -> Result<()> {
        let look = "return [...document.querySelectorAll(arguments[0])].map(e => e.value || e.textContent).join('\\n')";
        self.app
            .until(&format!("{selector} says `{words}`"), async || {
                let said = self.app.client.execute(look, vec![selector.into()]).await?;
                Ok(said.as_str().is_some_and(|said| said.contains(words)))
            })
            .await
    }
}
