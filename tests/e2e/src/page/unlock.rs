//! The unlock screen.

use anyhow::Result;

use crate::app::App;

/// Opens the vault and turns to the window that comes.
///
/// # Errors
/// The vault does not open.
pub async fn unlock(app: &mut App, passphrase: &str) -> Result<()> {
    app.write("unlock-secret", passphrase).await?;
    app.click("unlock-open").await?;
    app.follow_window().await?;
    app.find("lock").await?;
    Ok(())
}
