//! A case: made, with its incident, and its timeline read as a table.

use anyhow::{Result, ensure};
use cairn_e2e::keys;
use cairn_e2e::setting::Language;

use crate::goal::{css, heading, id, title};
use crate::hands::{HOME, Hands, UP};
use crate::seed;

const CASE: &str = "Harbour summonses";

#[tokio::test]
async fn a_case_and_its_timeline() -> Result<()> {
    for language in [Language::English, Language::Arabic] {
        let hands = Hands::open("case and timeline", seed::two_incidents()?, language).await?;
        made(&hands).await?;
        timeline(&hands).await?;
        hands.tell();
    }
    Ok(())
}

async fn made(hands: &Hands) -> Result<()> {
    hands.is_at(&id("incident-list")).await?;
    hands.go("cases").await?;
    hands.is_at(&title()).await?;
    hands.write("n").await?;
    hands
        .is_at(&css("[data-field^=\"case/\"][data-field$=\"/title\"]"))
        .await?;
    hands.write(CASE).await?;
    hands.heading_back(&heading("case-incidents")).await?;
    hands.tab_to(&id("case-find-incident")).await?;
    hands.write("summons").await?;
    hands.counts(".find ul button", 1).await?;
    hands.tab_to(&css(".find ul button")).await?;
    hands.press(keys::ENTER).await?;
    // It stands above now; whoever has several looks for the next one.
    hands.counts("[data-testid=case-incident]", 1).await?;
    hands.is_at(&id("case-find-incident")).await?;
    ensure!(hands.value().await?.is_empty(), "the search is not emptied");
    hands
        .counts("[data-testid=case-timeline]:enabled", 1)
        .await?;
    hands.heading_back(&title()).await?;
    hands.reads("main h1", CASE).await
}

async fn timeline(hands: &Hands) -> Result<()> {
    hands.tab_to(&id("case-timeline")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&title()).await?;
    hands.counts("[data-testid=timeline-row]", 3).await?;

    // The axis: its entries, by the arrows.
    hands.heading(&heading("timeline-axis")).await?;
    hands.tab_to(&id("timeline-entry")).await?;
    hands.press(keys::DOWN).await?;
    hands.press(keys::END).await?;
    hands
        .is_at(&css("li:last-child > [data-testid=timeline-entry]"))
        .await?;

    // The table: by the arrows too, and to the field that holds the date.
    hands.heading(&heading("timeline-table")).await?;
    hands.tab_to(&row(1)).await?;
    hands.press(keys::DOWN).await?;
    hands.is_at(&row(2)).await?;
    hands.press(keys::END).await?;
    hands.is_at(&row(3)).await?;
    hands.press(UP).await?;
    hands.is_at(&row(2)).await?;
    hands.press(HOME).await?;
    hands.is_at(&row(1)).await?;
    hands.press(keys::ENTER).await?;
    hands
        .is_at(&css("[data-field^=\"engagement/\"][data-field$=\"/date\"]"))
        .await?;
    ensure!(hands.value().await? == "2024", "another date");

    // Back, by the key that leaves a page.
    hands
        .heading_back(&heading("section-engagement-heading"))
        .await?;
    hands.write(&keys::ESCAPE.to_string()).await?;
    hands.app.find("timeline-row").await?;
    hands.is_at(&title()).await?;
    hands.write(&keys::ESCAPE.to_string()).await?;
    hands.app.find("case-timeline").await?;
    hands.is_at(&title()).await
}

fn row(number: usize) -> crate::goal::Goal {
    css(&format!(
        "[data-testid=timeline-row]:nth-child({number}) button"
    ))
}
