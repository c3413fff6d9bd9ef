//! Creating a vault: words, words typed back, recovery code.

use anyhow::{Result, ensure};

use crate::app::App;
use crate::{dialog, look};

/// What a person keeps of a new vault, in their head and on paper.
pub struct Secrets {
    /// The six words.
    pub passphrase: String,
    /// The recovery code.
    pub recovery: String,
}

/// Creates a vault as a person would: chooses a place, reads the words, types them back, writes the code down.
///
/// # Errors
/// A screen does not come or is not usable by everybody.
pub async fn create(app: &mut App) -> Result<Secrets> {
    choose_place(app).await?;
    app.find("create-begin").await?;
    look::judge(app, "create-begin").await?;
    app.click("create-begin").await?;
    let passphrase = words(app).await?;
    look::judge(app, "create-words").await?;
    app.click("create-continue").await?;
    app.write("create-typed", &passphrase).await?;
    look::judge(app, "create-type").await?;
    app.click("create-confirm").await?;
    let recovery = app.text("create-recovery").await?.trim().to_owned();
    look::judge(app, "create-code").await?;
    app.click("create-done").await?;
    app.follow_window().await?;
    app.find("new-incident").await?;
    Ok(Secrets {
        passphrase,
        recovery,
    })
}

/// Says where the vault is to be, in the system's dialog for folders.
async fn choose_place(app: &App) -> Result<()> {
    app.find("vault-choose").await?;
    look::judge(app, "create-place").await?;
    let place = app.home.documents().join("vault");
    std::fs::create_dir(&place)?;
    app.click("vault-choose").await?;
    dialog::answer(&app.display, &place)
}

/// The six words, read off the page in their order.
///
/// # Errors
/// There are not six.
pub async fn words(app: &App) -> Result<String> {
    app.find("create-words").await?;
    let list = "return [...document.querySelectorAll('[data-testid=create-words] li')]\
                .map(item => item.textContent.match(/[a-z-]{2,}/)?.[0] ?? '')";
    let found = app.client.execute(list, vec![]).await?;
    let words: Vec<&str> = found
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|word| word.as_str())
        .collect();
    ensure!(
        words.len() == 6,
        "{} words are shown instead of six",
        words.len()
    );
    Ok(words.join(" "))
}
