//! A case and a person, each with everything on it, and their lines of time.

use anyhow::Result;
use cairn_e2e::page::{field, rail};

use crate::gallery::Gallery;

/// Both.
pub(crate) async fn all(gallery: &mut Gallery) -> Result<()> {
    case(gallery).await?;
    person(gallery).await
}

async fn case(gallery: &mut Gallery) -> Result<()> {
    rail::cases(&gallery.app).await?;
    gallery.app.click("case-row").await?;
    gallery.app.find("case-incident").await?;
    gallery.judge_whole("case").await;
    gallery.app.click("case-index-show").await?;
    let app = &gallery.app;
    app.until("the index is shown", async || {
        let shown = "return document.querySelector('[data-testid=case-index-show]').ariaExpanded";
        Ok(app.client.execute(shown, vec![]).await? == "true")
    })
    .await?;
    gallery
        .judge_at("[data-testid=case-index-show]", "case-index")
        .await?;
    gallery.app.click("case-index-show").await?;
    gallery.app.write("case-find-incident", "summons").await?;
    gallery.press(".find ul").await?;
    gallery.judge("case-found").await;
    gallery.app.click("case-timeline").await?;
    gallery.app.find("timeline-entry").await?;
    gallery.judge_whole("timeline-case").await;

    rail::cases(&gallery.app).await?;
    gallery.app.click("new-case").await?;
    gallery.app.find("case-find-incident").await?;
    gallery.judge("case-new").await;
    field::add_everything(&gallery.app).await?;
    gallery.judge_whole("case-everything").await;
    gallery.press(".remove > button").await?;
    gallery.judge_at(".remove", "case-removal").await
}

async fn person(gallery: &mut Gallery) -> Result<()> {
    rail::people(&gallery.app).await?;
    gallery.app.find("person-row").await?;
    gallery.app.rewrite("people-search", "Asta").await?;
    gallery.count("person-row", 3).await?;
    gallery.app.click("person-row").await?;
    gallery.app.find("person-duplicate").await?;
    gallery.app.find("history-change").await?;
    gallery.judge_whole("person").await;
    gallery.app.click("erase-open").await?;
    gallery.app.find("erase-confirm").await?;
    gallery.app.write("erase-words", "erase").await?;
    gallery
        .judge_at("[data-testid=erase]", "person-erase")
        .await?;
    gallery.app.click("person-timeline").await?;
    gallery.app.find("timeline-entry").await?;
    gallery.judge_whole("timeline-person").await;

    rail::people(&gallery.app).await?;
    gallery.app.click("new-person").await?;
    gallery.app.find("person-timeline").await?;
    field::add_everything(&gallery.app).await?;
    gallery.judge_whole("person-everything").await;
    Ok(())
}
