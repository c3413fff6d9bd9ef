//! The lists: with nothing in them, with something, and with a search that finds nothing.

use anyhow::Result;
use cairn_e2e::keys;
use cairn_e2e::page::{incidents, rail};

use crate::gallery::Gallery;

/// What no record says.
const NOWHERE: &str = "nowhere written";

/// Every place of a vault in which there is nothing yet, and the page of the keys.
pub(crate) async fn empty(gallery: &mut Gallery) -> Result<()> {
    gallery.app.find("new-incident").await?;
    gallery.judge("incidents-empty").await;
    rail::cases(&gallery.app).await?;
    gallery.app.find("new-case").await?;
    gallery.judge("cases-empty").await;
    rail::people(&gallery.app).await?;
    gallery.app.find("new-person").await?;
    gallery.judge("people-empty").await;
    rail::timeline(&gallery.app).await?;
    gallery.press("h1").await?;
    gallery.judge("timeline-empty").await;
    rail::export(&gallery.app).await?;
    gallery.app.find("export-next").await?;
    gallery.judge("export-choose-empty").await;
    keys::press(&gallery.app, "?").await?;
    gallery.app.find("keys").await?;
    gallery.judge("keys").await;
    keys::press(&gallery.app, &keys::ESCAPE.to_string()).await
}

/// The same places once something was taken in.
pub(crate) async fn full(gallery: &mut Gallery) -> Result<()> {
    rail::incidents(&gallery.app).await?;
    gallery.count("incident-row", 4).await?;
    gallery.judge("incidents").await;
    incidents::search(&gallery.app, NOWHERE, 0).await?;
    gallery.judge("incidents-none-found").await;
    incidents::search(&gallery.app, " ", 4).await?;
    sifted(gallery).await?;

    rail::cases(&gallery.app).await?;
    gallery.count("case-row", 1).await?;
    gallery.judge("cases").await;
    gallery.app.rewrite("cases-search", NOWHERE).await?;
    gallery.count("case-row", 0).await?;
    gallery.judge("cases-none-found").await;

    rail::people(&gallery.app).await?;
    gallery.count("person-row", 4).await?;
    gallery.judge("people").await;
    gallery.app.click("people-duplicates").await?;
    gallery.count("person-row", 2).await?;
    gallery.judge("people-duplicates").await;
    gallery.app.rewrite("people-search", NOWHERE).await?;
    gallery.count("person-row", 0).await?;
    gallery.judge("people-none-found").await;

    rail::timeline(&gallery.app).await?;
    gallery.app.find("timeline-of").await?;
    gallery.app.click("timeline-of").await?;
    gallery
        .app
        .write("timeline-of", &keys::DOWN.to_string())
        .await?;
    gallery.judge("timeline-choose").await;
    Ok(())
}

/// The list with a filter that was kept, with several incidents chosen, and with the question why they are to go.
async fn sifted(gallery: &mut Gallery) -> Result<()> {
    gallery.app.click("filter-open").await?;
    gallery.app.choose("filter-statuses", "draft").await?;
    gallery.app.find("filter-chip").await?;
    gallery.app.click("filter-keep").await?;
    let named = format!("{}{}", "2025", keys::ENTER);
    gallery.app.write("filter-name", &named).await?;
    gallery.app.find("filter-kept").await?;
    gallery.judge("incidents-filtered").await;
    gallery.app.click("filter-chip").await?;
    gallery.app.click("filter-open").await?;
    gallery.count("incident-row", 4).await?;
    gallery.app.click("incident-choose").await?;
    gallery.app.find("bulk-bar").await?;
    gallery.judge("incidents-chosen").await;
    gallery
        .press("[data-testid=bulk-bar] > button:nth-last-of-type(2)")
        .await?;
    gallery.judge("incidents-remove").await;
    gallery
        .press("[data-testid=bulk-bar] > button:last-of-type")
        .await?;
    gallery
        .press("[data-testid=bulk-bar] > button:last-of-type")
        .await
}
