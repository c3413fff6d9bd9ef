//! The vault's page.

use anyhow::Result;

use crate::app::App;
use crate::setting::Language;

/// Switches the interface to another language.
///
/// # Errors
/// It stays as it was.
pub async fn speak(app: &mut App, language: Language) -> Result<()> {
    app.choose("language", language.tag()).await?;
    app.until("the page says which language it is in", async || {
        let tag = app
            .client
            .execute("return document.documentElement.lang", vec![])
            .await?;
        Ok(tag == language.tag())
    })
    .await?;
    app.language = language;
    Ok(())
}

/// Waits until the page says that something failed; gives the code of it, having made sure that words stand there too.
///
/// # Errors
/// It never says so, or says it without words.
pub async fn error(app: &App) -> Result<String> {
    let note = app.find("error").await?;
    let words = note.text().await?;
    anyhow::ensure!(
        words.contains(['.', '。']) && !words.contains("error-"),
        "an error without words: `{words}`"
    );
    Ok(note.attr("data-code").await?.unwrap_or_default())
}

/// Gives a secret that is asked for.
///
/// # Errors
/// Nobody asks.
pub async fn answer(app: &App, field: &str, secret: &str, button: &str) -> Result<()> {
    app.rewrite(field, secret).await?;
    app.click(button).await
}
