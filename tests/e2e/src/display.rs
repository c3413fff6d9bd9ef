//! A virtual X display of a test's own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};

/// An Xvfb server, ended when dropped.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a server on the first free display.
    ///
    /// # Errors
    /// Xvfb is not installed or does not start.
    pub fn start() -> Result<Self> {
        // Without -noreset the server forgets its state, and with it the fonts, when the last window closes.
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24"])
            .args(["-noreset", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Xvfb")?;
        let output = server.stdout.take().context("Xvfb has no output")?;
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number)?;
        anyhow::ensure!(!number.trim().is_empty(), "Xvfb found no free display");
        let name = format!(":{}", number.trim());
        Ok(Self { server, name })
    }

    /// The value of `DISPLAY`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Saves a picture of the whole display.
    ///
    /// # Errors
    /// scrot is not installed or fails.
    pub fn photograph(&self, file: &std::path::Path) -> Result<()> {
        let status = Command::new("scrot")
            .args(["--overwrite", "--silent"])
            .arg(file)
            .env("DISPLAY", &self.name)
            .status()
            .context("cannot start scrot")?;
        anyhow::ensure!(status.success(), "scrot ended with {status}");
        Ok(())
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
