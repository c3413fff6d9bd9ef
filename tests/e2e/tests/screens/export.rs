//! The export, from the choice of incidents to the sealed file.

use anyhow::Result;
use cairn_e2e::dialog;
use cairn_e2e::page::{export, rail, receiver};
use cairn_e2e::stranger::Stranger;

use crate::gallery::Gallery;

/// Every step, with all incidents, in which people have not been asked.
pub(crate) async fn all(gallery: &mut Gallery) -> Result<()> {
    let stranger = Stranger::new()?;
    rail::export(&gallery.app).await?;
    gallery.app.find("export-incident").await?;
    gallery
        .press_each("[data-testid=export-incident] input")
        .await?;
    gallery.judge("export-choose").await;
    gallery.app.click("export-next").await?;
    receivers(gallery, &stranger).await?;
    gallery.app.click("export-next").await?;
    gallery.app.find("seal-incomplete").await?;
    gallery.judge_whole("export-complete").await;
    export::complete(&gallery.app).await?;
    gallery.app.find("left-out").await?;
    gallery.judge_whole("export-consent").await;
    gallery
        .press_each("[data-testid=name-choice-replace]")
        .await?;
    gallery.judge_whole("export-consent-decided").await;
    gallery.app.click("export-next").await?;
    gallery.app.find("preview-entry").await?;
    gallery.judge_whole("export-preview").await;
    gallery.app.click("export-next").await?;
    gallery.app.find("seal").await?;
    gallery.judge_whole("export-seal").await;
    let bundle = gallery.app.home.documents().join("sealed.age");
    gallery.app.click("seal").await?;
    dialog::answer(&gallery.app.display, &bundle)?;
    gallery.app.find("sealed-sha256").await?;
    gallery.judge_whole("export-result").await;
    stranger.open(&bundle)?;
    Ok(())
}

async fn receivers(gallery: &mut Gallery, stranger: &Stranger) -> Result<()> {
    gallery.app.find("receiver").await?;
    gallery.judge("export-receiver-none").await;
    gallery.app.click("receiver-add").await?;
    gallery
        .app
        .write("receiver-name", "Another receiver")
        .await?;
    gallery
        .app
        .write("receiver-key", "age1this-is-no-key")
        .await?;
    gallery.app.click("receiver-save").await?;
    gallery.press("[role=alert], [aria-invalid=true]").await?;
    gallery
        .judge_at("[data-testid=receiver-key]", "export-receiver-refused")
        .await?;
    gallery.press("form button[type=button]").await?;
    receiver::add(&gallery.app, "Another receiver", &stranger.recipient).await?;
    gallery.app.find("receiver-compared").await?;
    gallery.judge_whole("export-receiver").await;
    Ok(())
}
