//! A home in which a vault is there already: most of what a person does, they do not do on the first day.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::json;

use crate::app::App;
use crate::command;
use crate::home::Home;
use crate::page::create::Secrets;
use crate::page::unlock;
use crate::setting::{Language, Theme};

/// Six words, as the app makes them.
const PASSPHRASE: &str = "unwound gravel mulberry tapestry harbour quickstep";

/// A home with a vault, locked, which the app knows.
pub struct Readied {
    /// The home.
    pub home: Home,
    /// What opens the vault.
    pub secrets: Secrets,
}

impl Readied {
    /// Makes the vault with the `cairn` command, and writes down where it is as the app does.
    ///
    /// # Errors
    /// The command fails.
    pub fn new() -> Result<Self> {
        let home = Home::new()?;
        let vault = vault(&home);
        let recovery = command::create_vault(PASSPHRASE, &vault)?;
        let config = home.path().join("config/org.cairn.desktop");
        std::fs::create_dir(&config)?;
        std::fs::write(
            config.join("config.json"),
            json!({ "vault": vault }).to_string(),
        )?;
        Ok(Self {
            home,
            secrets: Secrets {
                passphrase: PASSPHRASE.to_owned(),
                recovery,
            },
        })
    }

    /// Starts the app and opens the vault.
    ///
    /// # Errors
    /// The app does not start, or the vault does not open.
    pub async fn open(
        self,
        language: Language,
        theme: Theme,
        variables: &[(&str, &str)],
    ) -> Result<(App, Secrets)> {
        let mut app = App::start_in(self.home, language, theme, variables).await?;
        unlock::unlock(&mut app, &self.secrets.passphrase).await?;
        Ok((app, self.secrets))
    }
}

/// Where the vault of a readied home is.
#[must_use]
pub fn vault(home: &Home) -> PathBuf {
    home.documents().join("vault")
}
