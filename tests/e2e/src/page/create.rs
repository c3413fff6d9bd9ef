//! Creating a vault: words, words typed back, recovery code.

use anyhow::{Context as _, Result, ensure};

use crate::app::App;
use crate::look;

/// What a person keeps of a new vault, in their head and on paper.
pub struct Secrets {
    /// The six words.
    pub passphrase: String,
    /// The recovery code.
    pub recovery: String,
}

/// Creates a vault as a person would: reads the words, types them back, writes the code down.
///
/// # Errors
/// A screen does not come or is not usable by everybody.
pub async fn create(app: &mut App) -> Result<Secrets> {
    app.find("create-begin").await?;
    look::judge(app, "create").await?;
    app.click("create-begin").await?;
    let passphrase = words(&app.text("create-words").await?)?;
    look::judge(app, "create-words").await?;
    app.click("create-continue").await?;
    app.write("create-typed", &passphrase).await?;
    look::judge(app, "create-typed").await?;
    app.click("create-confirm").await?;
    let recovery = app.text("create-recovery").await?.trim().to_owned();
    look::judge(app, "create-recovery").await?;
    app.click("create-done").await?;
    app.follow_window().await?;
    app.find("new-incident").await?;
    Ok(Secrets {
        passphrase,
        recovery,
    })
}

/// The six words, however they are laid out and numbered.
fn words(text: &str) -> Result<String> {
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| word.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .collect();
    ensure!(
        words.len() == 6,
        "{} words are shown instead of six",
        words.len()
    );
    words.first().context("no word is shown")?;
    Ok(words.join(" "))
}
