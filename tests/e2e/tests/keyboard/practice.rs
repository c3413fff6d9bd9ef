//! The practice vault, from the screen before the vault.

use anyhow::{Result, ensure};
use cairn_e2e::keys;
use cairn_e2e::setting::Language;

use crate::goal::{id, title};
use crate::hands::Hands;
use crate::seed;

#[tokio::test]
async fn a_practice_vault_is_looked_at_and_left() -> Result<()> {
    let (mut hands, _) =
        Hands::before("practice", seed::two_incidents()?, Language::English).await?;
    hands.tab_to(&id("practice-open")).await?;
    hands.open_window(keys::ENTER).await?;
    hands.app.find("practice").await?;
    hands.is_at(&id("incident-list")).await?;
    ensure!(
        hands.count("[data-testid=incident-row]").await? > 0,
        "nothing to look at"
    );
    hands.press(keys::ENTER).await?;
    hands.app.find("incident-title").await?;
    hands.is_at(&title()).await?;
    hands.write(&keys::ESCAPE.to_string()).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.lock().await?;
    hands.tell();
    Ok(())
}
