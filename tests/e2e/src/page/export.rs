//! The export: choose, receivers, names, preview, seal, result.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::app::App;
use crate::{dialog, files, look};

/// Walks the road from the incident's page to a sealed bundle, and checks what the last page says of it.
///
/// # Errors
/// A page does not come, is not usable by everybody, or the digest shown is not the file's.
pub async fn seal(app: &App, bundle: &Path, exhibits: usize) -> Result<()> {
    app.click("incident-export").await?;
    app.find("export-incident").await?;
    look::judge(app, "export-1-choose").await?;
    app.click("export-next").await?;
    app.click("receiver").await?;
    look::judge(app, "export-2-receiver").await?;
    app.click("export-next").await?;
    complete(app).await?;
    app.find("export-back").await?;
    look::judge(app, "export-3-consent").await?;
    app.click("export-next").await?;
    preview(app, exhibits).await?;
    app.click("export-next").await?;
    app.find("seal").await?;
    look::judge(app, "export-5-seal").await?;
    app.click("seal").await?;
    dialog::answer(&app.display, bundle)?;
    let shown = app.text("sealed-sha256").await?;
    look::judge(app, "export-6-result").await?;
    let digest = files::sha256(bundle)?;
    ensure!(
        shown
            .split_whitespace()
            .collect::<String>()
            .contains(&digest),
        "the page says {shown}, the file's digest is {digest}"
    );
    Ok(())
}

/// The preview lists what leaves: fields, and every exhibit.
async fn preview(app: &App, exhibits: usize) -> Result<()> {
    app.find("preview-entry").await?;
    app.until("the preview lists every exhibit", async || {
        Ok(app.all("preview-file").await?.len() == exhibits)
    })
    .await?;
    look::judge(app, "export-4-preview").await
}

/// Walks the road from the choice of a receiver to the page on which the bundle is sealed.
///
/// # Errors
/// A page does not come.
pub async fn walk(app: &App) -> Result<()> {
    app.click("receiver").await?;
    app.click("export-next").await?;
    complete(app).await?;
    app.until("it is shown who is named, or nobody is", async || {
        let names = !app.all("name-choice-replace").await?.is_empty();
        Ok(names || app.find("export-next").await?.is_enabled().await?)
    })
    .await?;
    for choice in app.all("name-choice-replace").await? {
        choice.click().await?;
    }
    app.until("one can go on", async || {
        Ok(app.find("export-next").await?.is_enabled().await?)
    })
    .await?;
    app.click("export-next").await?;
    app.find("preview-entry").await?;
    app.click("export-next").await?;
    app.find("seal").await?;
    Ok(())
}

/// Passes the page that says what is missing, on to consent.
///
/// # Errors
/// The page does not come, or lets nobody go on.
pub async fn complete(app: &App) -> Result<()> {
    app.until("what is missing is shown", async || {
        let can_say = !app.all("seal-incomplete").await?.is_empty();
        Ok(can_say || app.find("export-next").await?.is_enabled().await?)
    })
    .await?;
    leave_incomplete(app).await?;
    app.until("one can go on although something is missing", async || {
        Ok(app.find("export-next").await?.is_enabled().await?)
    })
    .await?;
    app.click("export-next").await
}

/// Says that what is recorded leaves although receivers would ask for more, where the page wants that said.
///
/// # Errors
/// The page goes away.
pub async fn leave_incomplete(app: &App) -> Result<()> {
    if app.all("seal-incomplete").await?.is_empty() {
        return Ok(());
    }
    app.click("seal-incomplete").await
}
