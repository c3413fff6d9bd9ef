//! Dragging files from another program's window, with the mouse.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::app::App;
use crate::dialog::xdotool;

/// Where in the other window the files are, on the display.
const FILES: (i32, i32) = (1160, 160);
/// Where in ours they are let go.
const HERE: (i32, i32) = (620, 300);

/// How long the other program may take to say how it goes.
const PATIENCE: Duration = Duration::from_secs(5);

/// Another program with files in its window, ended when dropped.
pub struct Source {
    child: Child,
    says: Receiver<String>,
}

impl Source {
    /// Opens it beside the app.
    ///
    /// # Errors
    /// `drag-source` is not built or does not start.
    pub fn open(app: &App, files: &[&Path]) -> Result<Self> {
        let program = std::env::current_exe()?
            .parent()
            .and_then(Path::parent)
            .context("the test is in no folder")?
            .join("drag-source");
        let mut command = Command::new(&program);
        app.home
            .furnish(&mut command, app.display.name(), app.language, app.theme);
        let mut child = command
            .args(files.iter().map(|file| address(file)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let output = child.stdout.take().context("no output to listen to")?;
        let (send, says) = mpsc::channel();
        std::thread::spawn(move || {
            let lines = BufReader::new(output).lines().map_while(Result::ok);
            lines.for_each(|line| drop(send.send(line)));
        });
        let source = Self { child, says };
        xdotool(
            &app.display,
            &["search", "--sync", "--onlyvisible", "--name", "drag source"],
        )?;
        std::thread::sleep(Duration::from_millis(300));
        Ok(source)
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
        let begun = self.says.recv_timeout(PATIENCE);
        for step in 1..=4 {
            std::thread::sleep(Duration::from_millis(200));
            to(HERE.0 + step, HERE.1 + step)?;
        }
        xdotool(&app.display, &["mouseup", "1"])?;
        Ok(begun.is_ok() && self.says.recv_timeout(PATIENCE)? == "taken")
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
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
