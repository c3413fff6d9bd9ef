//! The app as it ships, which cannot be automated: driven by synthetic keys, without seeing what is on the screen.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::dialog::xdotool;
use crate::display::Display;
use crate::home::Home;
use crate::setting::{self, Language, Theme};

/// The shipped app with a keyboard before it, ended when dropped.
pub struct Blind {
    process: Child,
    display: Display,
}

impl Blind {
    /// Starts the app and waits for its window.
    ///
    /// # Errors
    /// It is not built, or shows no window within 30 s.
    pub fn start(home: &Home) -> Result<Self> {
        let display = Display::start()?;
        let log = std::fs::File::create(setting::output("logs")?.join("shipped-app.log"))?;
        let mut command = Command::new(setting::shipped_app()?);
        home.furnish(
            &mut command,
            display.name(),
            Language::English,
            Theme::Light,
        );
        let process = command
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("cannot start the app")?;
        let blind = Self { process, display };
        blind.focus()?;
        Ok(blind)
    }

    /// The app's process.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// Gives the keyboard to the window that is there, or is about to be, and lets it draw.
    ///
    /// # Errors
    /// There is none within 30 s.
    pub fn focus(&self) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(30) {
            let found = xdotool(
                &self.display,
                &[
                    "search",
                    "--onlyvisible",
                    "--name",
                    "^Cairn$",
                    "windowfocus",
                ],
            );
            if found.is_ok() {
                self.wait(2_000);
                return Ok(());
            }
            self.wait(200);
        }
        bail!("the app shows no window")
    }

    /// Types letters and digits.
    ///
    /// # Errors
    /// The keys cannot be sent.
    pub fn write(&self, text: &str) -> Result<()> {
        xdotool(&self.display, &["type", "--delay", "8", text])
    }

    /// Presses one key or chord, by its X name.
    ///
    /// # Errors
    /// The key cannot be sent.
    pub fn press(&self, key: &str) -> Result<()> {
        xdotool(&self.display, &["key", "--clearmodifiers", key])?;
        self.wait(60);
        Ok(())
    }

    /// Waits so many milliseconds: nothing on the screen says when it is done.
    #[allow(clippy::unused_self, reason = "reads as a step of the story")]
    pub fn wait(&self, millis: u64) {
        std::thread::sleep(Duration::from_millis(millis));
    }

    /// Keeps a picture of the display.
    ///
    /// # Errors
    /// scrot fails.
    pub fn photograph(&self, name: &str) -> Result<()> {
        self.display
            .photograph(&setting::output("blind")?.join(format!("{name}.png")))
    }
}

impl Drop for Blind {
    fn drop(&mut self) {
        for pid in crate::process::descendants(self.process.id()) {
            crate::process::end(pid);
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
