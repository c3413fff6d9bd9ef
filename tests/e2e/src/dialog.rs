//! GTK's own file dialogs, by the keyboard: without a window manager they take no mouse.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::display::Display;

/// Answers the file dialog that is open, or is about to open, with this path.
///
/// # Errors
/// No dialog opens within 15 s, or it stays open.
pub fn answer(display: &Display, path: &Path) -> Result<()> {
    let window = wait(display)?;
    // Opens the field for a path; keys that come while it opens are lost.
    key(display, &window, "slash")?;
    std::thread::sleep(Duration::from_millis(600));
    key(display, &window, "ctrl+a")?;
    let text = path.to_str().context("a test's path is UTF-8")?;
    xdotool(display, &["type", "--clearmodifiers", "--delay", "4", text])?;
    std::thread::sleep(Duration::from_millis(400));
    // The first Enter may only accept what the field completed.
    for _ in 0..4 {
        key(display, &window, "Return")?;
        std::thread::sleep(Duration::from_millis(900));
        if !dialogs(display).contains(&window) {
            break;
        }
    }
    gone(display, &window)
}

/// Dismisses the file dialog that is open, or is about to open.
///
/// # Errors
/// No dialog opens within 15 s, or it stays open.
pub fn cancel(display: &Display) -> Result<()> {
    let window = wait(display)?;
    key(display, &window, "Escape")?;
    gone(display, &window)
}

/// The dialog's window: the visible one that is not the app's own.
fn wait(display: &Display) -> Result<String> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(15) {
        if let Some(window) = dialogs(display).into_iter().next() {
            xdotool(display, &["windowfocus", "--sync", &window])?;
            std::thread::sleep(Duration::from_millis(300));
            return Ok(window);
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    bail!("no file dialog opened")
}

fn gone(display: &Display, window: &str) -> Result<()> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(15) {
        if !dialogs(display).iter().any(|dialog| dialog == window) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    display.photograph(&crate::setting::output("failures")?.join("dialog.png"))?;
    bail!("the file dialog stays open")
}

fn dialogs(display: &Display) -> Vec<String> {
    let is_dialog = |window: &String| {
        let name = read(display, &["getwindowname", window]);
        // GTK's own small windows are called like the program, ours like the product.
        !name.trim().is_empty() && !name.to_lowercase().starts_with("cairn")
    };
    let windows = windows(display, ".+");
    windows.into_iter().filter(is_dialog).collect()
}

/// The visible windows whose name fits an expression.
#[must_use]
pub fn windows(display: &Display, name: &str) -> Vec<String> {
    let found = read(display, &["search", "--onlyvisible", "--name", name]);
    found.lines().map(str::to_owned).collect()
}

fn key(display: &Display, window: &str, key: &str) -> Result<()> {
    xdotool(display, &["windowfocus", window])?;
    xdotool(display, &["key", "--clearmodifiers", key])
}

fn read(display: &Display, arguments: &[&str]) -> String {
    Command::new("xdotool")
        .args(arguments)
        .env("DISPLAY", display.name())
        .stderr(Stdio::null())
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default()
}

/// Runs xdotool on a display.
///
/// # Errors
/// It is not installed or fails.
pub fn xdotool(display: &Display, arguments: &[&str]) -> Result<()> {
    let status = Command::new("xdotool")
        .args(arguments)
        .env("DISPLAY", display.name())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .context("cannot start xdotool")?;
    anyhow::ensure!(
        status.success(),
        "xdotool {} ended with {status}",
        arguments.join(" ")
    );
    Ok(())
}
