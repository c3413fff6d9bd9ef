//! Another program beside the app, on the same display: what a person has open while they work.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use crate::app::App;

/// How long it may take to say how it goes.
const PATIENCE: Duration = Duration::from_secs(5);

/// A program of this package that says a word a line. Ended when dropped.
pub struct Beside {
    child: Child,
    says: Receiver<String>,
}

impl Beside {
    /// Starts it.
    ///
    /// # Errors
    /// It is not built or does not start.
    pub fn start<S: AsRef<OsStr>>(
        app: &App,
        name: &str,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Self> {
        let program = std::env::current_exe()?
            .parent()
            .and_then(Path::parent)
            .context("the test is in no folder")?
            .join(name);
        let mut command = Command::new(&program);
        app.home
            .furnish(&mut command, app.display.name(), app.language, app.theme);
        let mut child = command
            .args(arguments)
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
        Ok(Self { child, says })
    }

    /// One in which a picture was copied, a PNG file.
    ///
    /// # Errors
    /// As [`Beside::start`], or the clipboard takes nothing.
    pub fn with_copied(app: &App, picture: &Path) -> Result<Self> {
        let program = Self::start(app, "clipboard-source", [picture])?;
        let said = program.hear()?;
        ensure!(said == "offered", "{said}");
        Ok(program)
    }

    /// The next word.
    ///
    /// # Errors
    /// It says nothing.
    pub fn hear(&self) -> Result<String> {
        Ok(self.says.recv_timeout(PATIENCE)?)
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
