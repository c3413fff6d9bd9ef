//! The ways in which the app is locked, and opened again.

use anyhow::Result;
use cairn_e2e::app::App;
use cairn_e2e::page::rail;
use cairn_e2e::process;

use crate::ground::Ground;

/// How the app is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// By Ctrl+L.
    Keys,
    /// By the button.
    Button,
    /// By the system, which does not ask the page first: so it is when nobody is there for a while, and before sleep.
    System,
}

impl Way {
    /// One after the other.
    pub(crate) fn of(turn: usize) -> Self {
        match turn % 3 {
            0 => Self::Keys,
            1 => Self::Button,
            _ => Self::System,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Keys => "Ctrl+L",
            Self::Button => "the button",
            Self::System => "the system",
        }
    }

    /// Locks, makes sure that the process that showed the records has ended, and unlocks.
    ///
    /// # Errors
    /// It does not lock, lives on, or does not open.
    pub(crate) async fn lock(self, ground: &mut Ground) -> Result<()> {
        let app = &mut ground.app;
        let before = process::web_processes(app.driver.pid());
        match self {
            Self::Keys => rail::lock_by_keys(app).await?,
            Self::Button => {
                app.click("lock").await?;
                app.follow_window().await?;
            }
            Self::System => {
                ground.logind.lock_session()?;
                app.follow_window().await?;
            }
        }
        process::replaced_within_a_second(app.driver.pid(), &before).await?;
        unlock(app, &ground.passphrase).await
    }
}

/// Opens the vault with a passphrase that is put into its field at once: typing it takes as long as deriving the key.
async fn unlock(app: &mut App, passphrase: &str) -> Result<()> {
    app.find("unlock-secret").await?;
    let put = "const e = document.querySelector('[data-testid=unlock-secret]'); e.value = arguments[0]; \
        e.dispatchEvent(new Event('input', { bubbles: true }))";
    app.client.execute(put, vec![passphrase.into()]).await?;
    app.click("unlock-open").await?;
    app.follow_window().await?;
    app.find("lock").await?;
    Ok(())
}
