//! History: a change is looked at and undone by another one; a record is removed, with the reason.

use anyhow::{Result, ensure};
use cairn_e2e::keys;
use cairn_e2e::setting::Language;

use crate::goal::{css, heading, id, title};
use crate::hands::Hands;
use crate::seed;

#[tokio::test]
async fn a_change_is_seen_and_brought_back() -> Result<()> {
    let hands = Hands::open("history", seed::two_incidents()?, Language::English).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.write("/").await?;
    hands.is_at(&id("search")).await?;
    hands.write("summons").await?;
    hands.counts("[data-testid=incident-row]", 1).await?;
    hands.write(&keys::DOWN.to_string()).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&title()).await?;
    changed(&hands).await?;
    brought_back(&hands).await?;
    removed(&hands).await?;
    hands.tell();
    Ok(())
}

async fn changed(hands: &Hands) -> Result<()> {
    hands
        .heading(&heading("section-what_happened-heading"))
        .await?;
    hands.tab_to(&id("incident-title")).await?;
    hands.write(&format!("{} and again", keys::END)).await?;
    hands.tab_to(&id("incident-narrative")).await?;
    hands.saved().await
}

async fn brought_back(hands: &Hands) -> Result<()> {
    hands.heading_back(&title()).await?;
    hands.heading_back(&css(".rail [aria-current]")).await?;
    // Before the first is the last.
    hands
        .heading_back(&heading("section-history-heading"))
        .await?;
    hands.tab_to(&id("history-show")).await?;
    hands.press(keys::ENTER).await?;
    hands
        .is_at(&css("[data-testid=history] [role=status]"))
        .await?;
    hands.app.find("history-restore").await?;
    hands
        .reads("[data-testid=history-change] ins", "and again")
        .await?;
    // The version before the change.
    hands.tab_to(&id("history-restore")).await?;
    while !hands.value().await?.contains(seed::TITLE) || hands.value().await?.contains("and again")
    {
        hands.tab_to(&id("history-restore")).await?;
    }
    hands.press(keys::ENTER).await?;
    hands.is_at(&css(".restore button.primary")).await?;
    hands.press(keys::ENTER).await?;
    hands
        .is_at(&css("[data-testid=history] [role=status]"))
        .await?;
    hands
        .app
        .until("the title is as it was", async || {
            Ok(hands.app.value("incident-title").await? == seed::TITLE)
        })
        .await
}

async fn removed(hands: &Hands) -> Result<()> {
    let acts = "[data-testid=act-type]";
    ensure!(hands.count(acts).await? == 2, "there are two acts");
    hands
        .heading_back(&heading("section-engagement-heading"))
        .await?;
    hands.back_to(&id("add-act")).await?;
    hands.back_to(&css(".remove button")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&css(".remove input[type=radio]")).await?;
    // Kept, after all; and then not.
    hands.tab_to(&css(".remove .buttons > :last-child")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&css(".remove button")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&css(".remove input[type=radio]")).await?;
    hands.press(keys::DOWN).await?;
    hands.tab_to(&css(".remove button.danger")).await?;
    hands.write(&keys::ENTER.to_string()).await?;
    hands.counts(acts, 1).await?;
    // What the keyboard was in is gone: it is at the heading of that part.
    hands.is_at(&heading("section-acts-heading")).await?;
    hands.heading(&heading("section-history-heading")).await?;
    hands
        .reads("[data-testid=history-change] .removal", "emoved")
        .await
}
