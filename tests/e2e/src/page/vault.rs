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
