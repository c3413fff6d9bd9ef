//! The app as it ships, which cannot be automated: driven by synthetic keys, without seeing what is on the screen.
//!
//! What it has done is told by its windows, which come and go, and by the picture on the display, which stands still when
//! nothing is left to draw.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::dialog::{self, xdotool};
use crate::display::Display;
use crate::home::Home;
use crate::setting::{self, Language, Theme};

/// How long a window may take to come, and the picture to stand still.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks at the display.
const GLANCE: Duration = Duration::from_millis(150);

/// The shipped app with a keyboard before it, ended when dropped.
pub struct Blind {
    process: Child,
    display: Display,
    window: String,
    glances: tempfile::TempDir,
}

impl Blind {
    /// Starts the app and waits for its window.
    ///
    /// # Errors
    /// It is not built, or shows no window within 30 s.
    pub fn start(home: &Home) -> Result<Self> {
        // A caret that blinks would never let the picture stand still.
        let gtk = home.path().join("config/gtk-3.0");
        std::fs::create_dir_all(&gtk)?;
        std::fs::write(gtk.join("settings.ini"), "[Settings]\ngtk-cursor-blink=0\n")?;
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
        let mut blind = Self {
            process,
            display,
            window: String::new(),
            glances: tempfile::TempDir::with_prefix("cairn-glances-")?,
        };
        blind.follow_window()?;
        Ok(blind)
    }

    /// The app's process.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// Waits for the window that takes the last one's place, gives it the keyboard and lets it draw.
    ///
    /// # Errors
    /// None comes within 30 s.
    pub fn follow_window(&mut self) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let windows = dialog::windows(&self.display, "^Cairn$");
            if let [only] = windows.as_slice()
                && *only != self.window
            {
                self.window = only.clone();
                self.focus()?;
                return self.settle();
            }
            std::thread::sleep(GLANCE);
        }
        self.photograph("no-window")?;
        bail!("no window of the app took the last one's place")
    }

    /// Gives the keyboard to the app's window.
    ///
    /// # Errors
    /// It is gone.
    pub fn focus(&self) -> Result<()> {
        xdotool(&self.display, &["windowfocus", "--sync", &self.window])
    }

    /// Waits until the picture stands still.
    ///
    /// # Errors
    /// It never does.
    pub fn settle(&self) -> Result<()> {
        let start = Instant::now();
        let mut last = self.glance()?;
        let mut still = 0;
        while start.elapsed() < PATIENCE {
            std::thread::sleep(GLANCE);
            let now = self.glance()?;
            still = if now == last { still + 1 } else { 0 };
            // A window that has drawn nothing yet is still too, and of one colour.
            if still >= 3 && now.len() > 4_000 {
                return Ok(());
            }
            last = now;
        }
        bail!("the picture does not come to rest")
    }

    /// Does something and waits until the picture has changed and stands still.
    ///
    /// # Errors
    /// It cannot be done, or the picture does not change.
    pub fn and_see(&self, act: impl FnOnce() -> Result<()>) -> Result<()> {
        let before = self.glance()?;
        act()?;
        let start = Instant::now();
        while self.glance()? == before {
            if start.elapsed() > PATIENCE {
                self.photograph("unchanged")?;
                bail!("the picture did not change");
            }
            std::thread::sleep(GLANCE);
        }
        self.settle()
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
        std::thread::sleep(Duration::from_millis(60));
        Ok(())
    }

    /// Answers the file dialog that is about to open, and takes the keyboard back.
    ///
    /// # Errors
    /// No dialog opens, or it stays open.
    pub fn answer(&self, path: &Path) -> Result<()> {
        dialog::answer(&self.display, path)?;
        self.focus()?;
        self.settle()
    }

    /// Keeps a picture of the display.
    ///
    /// # Errors
    /// scrot fails.
    pub fn photograph(&self, name: &str) -> Result<()> {
        self.display
            .photograph(&setting::output("blind")?.join(format!("{name}.png")))
    }

    fn glance(&self) -> Result<Vec<u8>> {
        let file = self.glances.path().join("glance.png");
        self.display.photograph(&file)?;
        Ok(std::fs::read(file)?)
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
