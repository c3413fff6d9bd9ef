//! The list: filtered, the filter kept, and several incidents chosen at once.

use anyhow::{Result, ensure};
use cairn_e2e::keys;
use cairn_e2e::setting::Language;

use crate::goal::{css, id};
use crate::hands::{Hands, SPACE};
use crate::seed;

#[tokio::test]
async fn the_list_is_filtered_and_several_are_chosen() -> Result<()> {
    let hands = Hands::open("filters", seed::two_incidents()?, Language::English).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.counts("[data-testid=incident-row]", 2).await?;
    filtered(&hands).await?;
    kept(&hands).await?;
    chosen(&hands).await?;
    hands.tell();
    Ok(())
}

/// By State, and by a mechanism that the arrows come to rest at.
async fn filtered(hands: &Hands) -> Result<()> {
    hands.write("f").await?;
    hands.is_at(&id("filter-states")).await?;
    hands.find("Icel", "Iceland").await?;
    hands.counts("[data-testid=incident-row]", 1).await?;
    hands.counts("[data-testid=filter-chip]", 1).await?;
    hands.tab_to(&id("filter-mechanisms")).await?;
    hands.choose("upr").await?;
    hands.counts("[data-testid=filter-chip]", 2).await?;
    hands.counts("[data-testid=incident-row]", 0).await?;
    // The last of the two is taken off again.
    hands
        .tab_to(&css("[data-testid=filter-chip]:nth-of-type(2)"))
        .await?;
    hands.press(keys::ENTER).await?;
    hands.counts("[data-testid=incident-row]", 1).await
}

async fn kept(hands: &Hands) -> Result<()> {
    hands.tab_to(&id("filter-keep")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&id("filter-name")).await?;
    hands.write("In Iceland").await?;
    hands.press(keys::ENTER).await?;
    hands
        .reads("[data-testid=filter-kept]", "In Iceland")
        .await?;
    hands.back_to(&css("[data-testid=filter-chip]")).await?;
    hands.press(keys::ENTER).await?;
    hands.counts("[data-testid=incident-row]", 2).await?;
    hands.back_to(&id("filter-kept")).await?;
    hands.press(keys::ENTER).await?;
    hands.counts("[data-testid=incident-row]", 1).await?;
    hands.tab_to(&css("[data-testid=filter-chip]")).await?;
    hands.press(keys::ENTER).await?;
    hands.counts("[data-testid=incident-row]", 2).await
}

async fn chosen(hands: &Hands) -> Result<()> {
    hands.write("/").await?;
    hands.is_at(&id("search")).await?;
    hands.write(&keys::DOWN.to_string()).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.press(SPACE).await?;
    hands.counts("[data-testid=bulk-bar]", 1).await?;
    hands.back_to(&id("set-status")).await?;
    hands.choose("closed").await?;
    hands.back_to(&id("choose-all")).await?;
    hands.press(keys::ENTER).await?;
    hands
        .counts("[role=option][data-testid=incident-row]", 2)
        .await?;
    hands
        .tab_to(&css("[data-testid=bulk-bar] button:last-of-type"))
        .await?;
    hands.press(keys::ENTER).await?;
    hands.counts("[data-testid=bulk-bar]", 0).await?;
    ensure!(
        hands.count("[data-testid=incident-row]").await? == 2,
        "rows went"
    );
    hands.is_at(&id("incident-list")).await
}
