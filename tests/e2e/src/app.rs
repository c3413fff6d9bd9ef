//! The app as a person has it before them: one window, found and used by what is on the page.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use fantoccini::elements::Element;
use fantoccini::wd::{TimeoutConfiguration, WindowHandle};
use fantoccini::{Client, Locator};

use crate::display::Display;
use crate::driver::Driver;
use crate::home::Home;
use crate::keys;
use crate::setting::{self, Language, Theme};

/// How long a control may take to appear. The key derivation alone takes a second or more, and many times that beside
/// other work.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long a script may take: axe looks at every element of a page with thousands of them.
const LONG_SCRIPT: Duration = Duration::from_secs(240);

/// A running app. Fields are dropped in order: the driver before its display and home.
pub struct App {
    /// The WebDriver session.
    pub client: Client,
    /// The driver.
    pub driver: Driver,
    /// The display.
    pub display: Display,
    /// The home.
    pub home: Home,
    /// The language that the page is in.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    window: WindowHandle,
}

impl App {
    /// Starts the app in a fresh home.
    ///
    /// # Errors
    /// A program is missing or the app does not open.
    pub async fn start(language: Language, theme: Theme) -> Result<Self> {
        Self::start_in(Home::new()?, language, theme, &[]).await
    }

    /// Starts the app in a home that is furnished already, with variables in its environment besides.
    ///
    /// # Errors
    /// As for [`Self::start`].
    pub async fn start_in(
        home: Home,
        language: Language,
        theme: Theme,
        variables: &[(&str, &str)],
    ) -> Result<Self> {
        let display = Display::start()?;
        let driver = Driver::start_with(&home, &display, language, theme, variables)?;
        let client = driver.open().await?;
        let window = client.window().await?;
        let scripts = TimeoutConfiguration::new(Some(LONG_SCRIPT), None, None);
        client.update_timeouts(scripts).await?;
        client.set_window_rect(0, 0, 1024, 600).await?;
        Ok(Self {
            client,
            driver,
            display,
            home,
            language,
            theme,
            window,
        })
    }

    /// Waits for a control.
    ///
    /// # Errors
    /// It does not appear.
    pub async fn find(&self, id: &str) -> Result<Element> {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .every(Duration::from_millis(60))
            .for_element(Locator::Css(&selector(id)))
            .await
            .with_context(|| format!("`{id}` is not on the page"));
        if found.is_err() {
            self.photograph_failure(id).await;
        }
        found
    }

    /// Every control of this name that is on the page.
    ///
    /// # Errors
    /// The driver does not answer.
    pub async fn all(&self, id: &str) -> Result<Vec<Element>> {
        Ok(self.client.find_all(Locator::Css(&selector(id))).await?)
    }

    /// Clicks a control, once it stands still: a page that is being drawn moves away under the pointer.
    ///
    /// # Errors
    /// It does not appear, or is covered by something else.
    pub async fn click(&self, id: &str) -> Result<()> {
        let element = self.find(id).await?;
        self.enabled(id, &element).await?;
        let stands = "const e = document.querySelector(arguments[0]); if (!e) return false; \
                      const { x, y } = e.getBoundingClientRect(), before = e.stoodAt; \
                      e.stoodAt = `${x} ${y}`; return e.stoodAt === before";
        self.until(&format!("`{id}` stands still"), async || {
            Ok(self
                .client
                .execute(stands, vec![selector(id).into()])
                .await?
                == true)
        })
        .await?;
        let mut last = None;
        // What was asked for a moment ago may still be arriving and move the page under the pointer.
        for _ in 0..20 {
            match self.find(id).await?.click().await {
                Ok(()) => return Ok(()),
                // The click ended the window, as locking and unlocking do, before the driver could answer.
                Err(_) if self.client.window().await.is_err() => return Ok(()),
                Err(problem) => last = Some(problem),
            }
            // Half under the edge of the page it is no use to the pointer: a person scrolls.
            let scroll =
                "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
            let _ = self.client.execute(scroll, vec![selector(id).into()]).await;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        self.photograph_failure(id).await;
        bail!("`{id}` cannot be clicked: {last:?}")
    }

    /// Types into a field after what is in it.
    ///
    /// # Errors
    /// It does not appear.
    pub async fn write(&self, id: &str, text: &str) -> Result<()> {
        let field = self.find(id).await?;
        // WebDriver types a line break only as the key.
        field
            .send_keys(&text.replace('\n', "\u{E007}"))
            .await
            .with_context(|| format!("`{id}` takes no text"))
    }

    /// Empties a field and types.
    ///
    /// # Errors
    /// It does not appear.
    pub async fn rewrite(&self, id: &str, text: &str) -> Result<()> {
        let field = self.find(id).await?;
        // A field that has just come may still be scrolled into view.
        self.until(&format!("`{id}` can be emptied"), async || {
            Ok(field.clear().await.is_ok())
        })
        .await?;
        field
            .send_keys(text)
            .await
            .with_context(|| format!("`{id}` takes no text"))
    }

    /// Chooses an entry of a list by its value.
    ///
    /// # Errors
    /// The list or the entry is not there.
    pub async fn choose(&self, id: &str, value: &str) -> Result<()> {
        self.find(id)
            .await?
            .select_by_value(value)
            .await
            .with_context(|| format!("`{id}` has no entry `{value}`"))
    }

    /// Chooses the first entry of a list that is no prompt.
    ///
    /// # Errors
    /// The list is not there, or has no such entry within a minute.
    pub async fn choose_first(&self, id: &str) -> Result<()> {
        let values = "return [...document.querySelector(arguments[0])?.options ?? []].map(o => o.value).filter(Boolean)";
        let mut first = None;
        self.until(&format!("`{id}` has an entry"), async || {
            let found = self
                .client
                .execute(values, vec![selector(id).into()])
                .await?;
            first = found[0].as_str().map(str::to_owned);
            Ok(first.is_some())
        })
        .await?;
        self.choose(id, &first.unwrap_or_default()).await
    }

    /// Picks the first entry that a field offers which finds by a part of the name.
    ///
    /// # Errors
    /// The field is not there, or offers nothing within a minute.
    pub async fn pick_first(&self, id: &str) -> Result<()> {
        let open = "return document.querySelector(arguments[0])?.getAttribute('aria-activedescendant') ?? ''";
        self.until(&format!("`{id}` has an entry to pick"), async || {
            self.find(id)
                .await?
                .send_keys(&keys::DOWN.to_string())
                .await?;
            let active = self.client.execute(open, vec![selector(id).into()]).await?;
            Ok(active.as_str().is_some_and(|active| !active.is_empty()))
        })
        .await?;
        self.write(id, &keys::ENTER.to_string()).await?;
        self.until(&format!("`{id}` shows what was picked"), async || {
            Ok(!self.value(id).await?.is_empty())
        })
        .await
    }

    /// The text of a control as a person reads it.
    ///
    /// # Errors
    /// It does not appear.
    pub async fn text(&self, id: &str) -> Result<String> {
        Ok(self.find(id).await?.text().await?)
    }

    /// What stands in a field.
    ///
    /// # Errors
    /// It does not appear.
    pub async fn value(&self, id: &str) -> Result<String> {
        Ok(self
            .find(id)
            .await?
            .prop("value")
            .await?
            .unwrap_or_default())
    }

    /// What the control is called that the cursor is in; empty where it is in none that has a name.
    ///
    /// # Errors
    /// The driver does not answer.
    pub async fn focused(&self) -> Result<String> {
        let name = "return document.activeElement?.getAttribute('data-testid') ?? ''";
        let found = self.client.execute(name, vec![]).await?;
        Ok(found.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until something is so.
    ///
    /// # Errors
    /// It is not so within a minute; the message says what was waited for.
    pub async fn until(
        &self,
        what: &str,
        mut is_so: impl AsyncFnMut() -> Result<bool>,
    ) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if is_so().await.unwrap_or(false) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(80)).await;
        }
        self.photograph_failure("waited").await;
        bail!("waited in vain until {what}")
    }

    /// Waits for the window that takes this one's place and turns to it.
    ///
    /// # Errors
    /// No other window appears.
    pub async fn follow_window(&mut self) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let windows = self.client.windows().await.unwrap_or_default();
            if let [only] = windows.as_slice()
                && *only != self.window
            {
                self.window = only.clone();
                self.client.switch_to_window(only.clone()).await?;
                self.client.set_window_rect(0, 0, 1024, 600).await?;
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(80)).await;
        }
        self.photograph_failure("window").await;
        bail!("no new window took the old one's place")
    }

    /// Keeps a picture of what a person would have had before them when a story failed.
    async fn photograph_failure(&self, id: &str) {
        if let (Ok(folder), Ok(picture)) =
            (setting::output("failures"), self.client.screenshot().await)
        {
            let _ = std::fs::write(folder.join(format!("{id}.png")), picture);
            let _ = self
                .display
                .photograph(&folder.join(format!("{id}-display.png")));
        }
    }

    async fn enabled(&self, id: &str, element: &Element) -> Result<()> {
        self.until(&format!("`{id}` can be used"), async || {
            Ok(element.is_enabled().await?)
        })
        .await
    }
}

fn selector(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}
