//! People: who may be the same, everything that names somebody, and an erasure.

use anyhow::{Result, ensure};
use cairn_e2e::keys;
use cairn_e2e::label::Labels;
use cairn_e2e::setting::Language;

use crate::goal::{css, heading, id, title};
use crate::hands::{Hands, SPACE};
use crate::seed;

#[tokio::test]
async fn a_person_is_looked_at_and_erased() -> Result<()> {
    let hands = Hands::open("people", seed::two_incidents()?, Language::English).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.go("people").await?;
    hands.is_at(&id("people-list")).await?;
    only_duplicates(&hands).await?;
    looked_at(&hands).await?;
    erased(&hands).await?;
    hands.tell();
    Ok(())
}

async fn only_duplicates(hands: &Hands) -> Result<()> {
    hands.counts("[data-testid=person-row]", 3).await?;
    hands.back_to(&id("people-duplicates")).await?;
    hands.press(SPACE).await?;
    hands.counts("[data-testid=person-row]", 2).await?;
    hands.tab_to(&id("people-list")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&title()).await?;
    hands.reads("main h1", seed::PERSON).await
}

async fn looked_at(hands: &Hands) -> Result<()> {
    hands.heading(&heading("person-duplicates")).await?;
    hands.tab_to(&id("person-duplicate")).await?;
    ensure!(hands.value().await?.contains(seed::ALIKE), "another name");
    hands.press(keys::ENTER).await?;
    hands.reads("main h1", seed::ALIKE).await?;
    hands.is_at(&title()).await?;
    hands.write(&keys::ESCAPE.to_string()).await?;
    hands.reads("main h1", seed::PERSON).await?;
    hands.is_at(&title()).await?;

    // Everything that names her, each a way to its field.
    hands.counts("[data-testid=person-naming]", 4).await?;
    hands.heading(&heading("person-named")).await?;
    hands
        .tab_to(&css("[data-testid=person-naming] button"))
        .await?;
    hands.press(keys::ENTER).await?;
    hands.app.find("incident-narrative").await?;
    hands.is_at(&css("[data-field]")).await?;
    hands.heading_back(&css("main h2")).await?;
    hands.write(&keys::ESCAPE.to_string()).await?;
    hands.app.find("person-naming").await?;
    hands.is_at(&title()).await
}

async fn erased(hands: &Hands) -> Result<()> {
    let labels = Labels::english()?;
    hands.heading_back(&heading("person-history")).await?;
    hands.tab_to(&id("erase-open")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&css("[data-testid=erase] h3")).await?;
    hands.app.find("erase-words").await?;
    // Whoever does not go on is back at the button.
    hands
        .tab_to(&css("[data-testid=erase] > .buttons > button"))
        .await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&id("erase-open")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&css("[data-testid=erase] h3")).await?;
    hands.app.find("erase-words").await?;
    hands
        .tab_to(&css("[data-testid=erase] input[type=radio]"))
        .await?;
    hands.press(keys::DOWN).await?;
    hands.tab_to(&id("erase-words")).await?;
    hands.write("not these").await?;
    ensure!(
        hands.count("[data-testid=erase-confirm]:enabled").await? == 0,
        "other words do"
    );
    for _ in 0..9 {
        hands.press('\u{E003}').await?;
    }
    hands.write(labels.of("erase-words")?).await?;
    hands
        .counts("[data-testid=erase-confirm]:enabled", 1)
        .await?;
    hands.tab_to(&id("erase-confirm")).await?;
    hands.write(&keys::ENTER.to_string()).await?;
    hands.counts("[data-testid=person-row]", 2).await?;
    hands.is_at(&id("people-list")).await
}
