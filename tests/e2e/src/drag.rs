//! Dragging files from another program's window, with the mouse.

use std::path::Path;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::app::App;
use crate::beside::Beside;
use crate::dialog::xdotool;

/// Where in the other window the files are, on the display.
const FILES: (i32, i32) = (1160, 160);
/// Where in ours they are let go.
const HERE: (i32, i32) = (620, 300);

/// Another program with files in its window, ended when dropped.
pub struct Source(Beside);

impl Source {
    /// Opens it beside the app.
    ///
    /// # Errors
    /// `drag-source` is not built or does not start.
    pub fn open(app: &App, files: &[&Path]) -> Result<Self> {
        let program = Beside::start(app, "drag-source", files.iter().map(|file| address(file)))?;
        xdotool(
            &app.display,
            &["search", "--sync", "--onlyvisible", "--name", "drag source"],
        )?;
        std::thread::sleep(Duration::from_millis(300));
        Ok(Self(program))
    }

    /// Takes the files with the mouse and lets them go on the app's page; once more where the page was too slow to say
    /// that it takes them.
    ///
    /// # Errors
    /// xdotool fails, or the page takes nothing.
    pub fn drop_on_the_window(&self, app: &App) -> Result<()> {
        for _ in 0..4 {
            if self.was_taken(app)? {
                return Ok(());
            }
        }
        bail!("the page took nothing of what was dropped on it")
    }

    fn was_taken(&self, app: &App) -> Result<bool> {
        let to = |x: i32, y: i32| {
            std::thread::sleep(Duration::from_millis(30));
            xdotool(&app.display, &["mousemove", &x.to_string(), &y.to_string()])
        };
        to(FILES.0, FILES.1)?;
        xdotool(&app.display, &["mousedown", "1"])?;
        for step in 1..=12 {
            to(
                FILES.0 + (HERE.0 - FILES.0) * step / 12,
                FILES.1 + (HERE.1 - FILES.1) * step / 12,
            )?;
        }
        let begun = self.0.hear();
        for step in 1..=4 {
            std::thread::sleep(Duration::from_millis(200));
            to(HERE.0 + step, HERE.1 + step)?;
        }
        xdotool(&app.display, &["mouseup", "1"])?;
        Ok(begun.is_ok() && self.0.hear()? == "taken")
    }
}

/// A file's address, every byte outside the plainest percent-encoded.
fn address(file: &Path) -> String {
    use std::fmt::Write as _;
    use std::os::unix::ffi::OsStrExt as _;
    let mut address = "file://".to_owned();
    for byte in file.as_os_str().as_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                address.push(char::from(*byte));
            }
            _ => {
                let _ = write!(address, "%{byte:02X}");
            }
        }
    }
    address
}
