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

/// A colour: red, green, blue.
pub type Colour = [u8; 3];

impl Display {
    /// The colour of one pixel of the display.
    ///
    /// # Errors
    /// scrot is not installed or fails.
    pub fn colour(&self, across: usize, down: usize) -> Result<Colour> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("display.ppm");
        self.photograph(&file)?;
        let picture = std::fs::read(&file)?;
        pixel(&picture, across, down).context("scrot's picture is not in PPM")
    }
}

/// A pixel of a picture in binary PPM: a header of four words in lines that may be comments, then three bytes for each pixel.
fn pixel(picture: &[u8], across: usize, down: usize) -> Option<Colour> {
    let mut words = Vec::new();
    let mut rest = picture;
    while words.len() < 4 {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let (line, after) = rest.split_at(end);
        rest = after.get(1..)?;
        if !line.starts_with(b"#") {
            words.extend(std::str::from_utf8(line).ok()?.split_whitespace());
        }
    }
    let width: usize = words
        .get(1)
        .filter(|_| words.first() == Some(&"P6"))?
        .parse()
        .ok()?;
    let start = 3 * (down * width + across);
    rest.get(start..start + 3)?.try_into().ok()
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
