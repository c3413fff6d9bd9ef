//! What is missing for a receiver: each item leads to its field.

use anyhow::{Context as _, Result, ensure};
use cairn_e2e::keys;
use cairn_e2e::setting::Language;

use crate::goal::{Goal, css, heading, id, title};
use crate::hands::Hands;
use crate::seed;

#[tokio::test]
async fn what_is_missing_leads_to_its_field() -> Result<()> {
    let hands = Hands::open("completeness", seed::two_incidents()?, Language::English).await?;
    hands.is_at(&id("incident-list")).await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&title()).await?;
    // By the contents at the side, and by the headings.
    hands
        .tab_to(&css("aside nav li:nth-last-child(2) button"))
        .await?;
    hands.press(keys::ENTER).await?;
    hands.is_at(&heading("section-checks-heading")).await?;
    hands.tab_to(&id("checks-template")).await?;
    let before = hands.count("#section-checks li button").await?;
    hands.choose("wgad").await?;
    hands
        .app
        .until("another template asks for more", async || {
            Ok(hands.count("#section-checks li button").await? > before)
        })
        .await?;
    let mut led = 0;
    for number in [1, 2, 3] {
        led += usize::from(leads_to_its_field(&hands, number).await?);
    }
    ensure!(led == 3, "{led} of 3 items lead to a field");
    hands.tell();
    Ok(())
}

/// Follows an item, and says whether the keyboard is in a field then; comes back.
async fn leads_to_its_field(hands: &Hands, number: usize) -> Result<bool> {
    let item = nth(hands, number).await?;
    hands.tab_to(&item).await?;
    hands.press(keys::ENTER).await?;
    let look = "const e = document.activeElement; \
                return [e.dataset.field ?? '', e.id, e.tagName, e.closest('section')?.id ?? '']";
    hands.sees().await?;
    let at = hands.app.client.execute(look, vec![]).await?;
    let is_field = at[0].as_str().is_some_and(|mark| mark.contains('/'));
    hands.heading(&heading("section-checks-heading")).await?;
    Ok(is_field)
}

/// The item at a place in the whole list.
async fn nth(hands: &Hands, number: usize) -> Result<Goal> {
    let mark = "const e = [...document.querySelectorAll('#section-checks li button')][arguments[0] - 1]; \
                return e?.textContent ?? null";
    let words = hands.app.client.execute(mark, vec![number.into()]).await?;
    let words = words.as_str().context("there are fewer items")?;
    Ok(Goal {
        test: format!("e.matches('#section-checks li button') && e.textContent === {words:?}"),
        name: words.to_owned(),
    })
}
