//! The rail: the places, and locking.

use anyhow::{Result, ensure};

use crate::app::App;
use crate::{keys, process};

/// Goes to the list of incidents.
///
/// # Errors
/// The driver does not answer.
pub async fn incidents(app: &App) -> Result<()> {
    app.click("rail-incidents").await
}

/// Goes to the timelines.
///
/// # Errors
/// The driver does not answer.
pub async fn timeline(app: &App) -> Result<()> {
    app.click("rail-timeline").await
}

/// Goes to the people.
///
/// # Errors
/// The driver does not answer.
pub async fn people(app: &App) -> Result<()> {
    app.click("rail-people").await
}

/// Goes to the cases.
///
/// # Errors
/// The driver does not answer.
pub async fn cases(app: &App) -> Result<()> {
    app.click("rail-cases").await
}

/// Goes to the vault.
///
/// # Errors
/// The driver does not answer.
pub async fn vault(app: &App) -> Result<()> {
    app.click("rail-vault").await
}

/// Goes to the export.
///
/// # Errors
/// The driver does not answer.
pub async fn export(app: &App) -> Result<()> {
    app.click("rail-export").await
}

/// Locks by Ctrl+L, from wherever the keyboard is.
///
/// # Errors
/// No new window comes.
pub async fn lock_by_keys(app: &mut App) -> Result<()> {
    keys::chord(app, keys::CONTROL, 'l').await?;
    app.follow_window().await?;
    // The driver still holds the keys that were to be let go in the old window.
    let _ = app.client.release_actions().await;
    // Where it has lost them from its books the webview still takes Control for held.
    keys::press(app, &keys::CONTROL.to_string()).await
}

/// Locks, and checks that the process that showed the records is gone and another one is there.
///
/// # Errors
/// The old process lives on, or no new window comes.
pub async fn lock(app: &mut App) -> Result<()> {
    let before = process::web_processes(app.driver.pid());
    ensure!(!before.is_empty(), "no web process was found to begin with");
    app.click("lock").await?;
    app.follow_window().await?;
    app.until(
        "the web process of the locked window has ended",
        async || Ok(before.iter().all(|pid| !process::lives(*pid))),
    )
    .await?;
    let after = process::web_processes(app.driver.pid());
    ensure!(
        after.iter().any(|pid| !before.contains(pid)),
        "no new web process"
    );
    Ok(())
}
