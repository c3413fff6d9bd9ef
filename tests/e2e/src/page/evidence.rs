//! The evidence section of the incident page.

use std::path::Path;

use anyhow::Result;

use crate::app::App;
use crate::dialog;

/// Attaches a file through the system's file dialog and waits until it is taken in.
///
/// # Errors
/// The dialog does not open, or the item does not appear.
pub async fn attach(app: &App, file: &Path, already: usize) -> Result<()> {
    app.click("evidence-add").await?;
    dialog::answer(&app.display, file)?;
    app.until(
        &format!("{} evidence items are listed", already + 1),
        async || Ok(app.all("evidence-item").await?.len() == already + 1),
    )
    .await
}

/// The names of the items as a person reads them.
///
/// # Errors
/// The driver does not answer.
pub async fn names(app: &App) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for item in app.all("evidence-item").await? {
        names.push(item.text().await?);
    }
    Ok(names)
}
