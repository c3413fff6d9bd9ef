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

/// Opens the vault by its recovery code.
///
/// # Errors
/// The vault does not open.
pub async fn by_code(app: &mut App, code: &str) -> Result<()> {
    app.click("unlock-recovery").await?;
    unlock(app, code).await
}
