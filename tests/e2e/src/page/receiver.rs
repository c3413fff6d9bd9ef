//! The small form that adds a receiver to the address book.

use anyhow::Result;

use crate::app::App;

/// Adds a receiver with their public key.
///
/// # Errors
/// The form does not take it.
pub async fn add(app: &App, name: &str, recipient: &str) -> Result<()> {
    app.click("receiver-add").await?;
    app.write("receiver-name", name).await?;
    app.write("receiver-key", recipient).await?;
    app.click("receiver-save").await?;
    app.until("the form has closed", async || {
        Ok(app.all("receiver-key").await?.is_empty())
    })
    .await
}
