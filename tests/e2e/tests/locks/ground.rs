//! The app with a vault open, and every kind of record in it to be edited.

use anyhow::Result;
use cairn_e2e::app::App;
use cairn_e2e::logind::Logind;
use cairn_e2e::page::form::Form;
use cairn_e2e::page::{evidence, incident, incidents, receiver};
use cairn_e2e::readied::Readied;
use cairn_e2e::setting::{Language, Theme};
use cairn_e2e::stranger::Stranger;

use crate::kinds::Page;

/// What the story works with.
pub(crate) struct Ground {
    pub(crate) app: App,
    pub(crate) logind: Logind,
    pub(crate) passphrase: String,
    at: Option<Page>,
    receiver: Option<String>,
}

impl Ground {
    /// Opens a vault.
    ///
    /// # Errors
    /// A program is missing or the app does not open.
    pub(crate) async fn new() -> Result<Self> {
        let readied = Readied::new()?;
        let logind = Logind::start(&readied.home.documents())?;
        let variables = [("DBUS_SYSTEM_BUS_ADDRESS", logind.address.as_str())];
        let (app, secrets) = readied
            .open(Language::English, Theme::Light, &variables)
            .await?;
        Ok(Self {
            app,
            logind,
            passphrase: secrets.passphrase,
            at: None,
            receiver: Some(Stranger::new()?.recipient),
        })
    }

    /// Goes to a page, unless it is there already.
    ///
    /// # Errors
    /// A control is not there.
    pub(crate) async fn go(&mut self, page: Page) -> Result<()> {
        if self.at == Some(page) {
            return Ok(());
        }
        match page {
            Page::First => self.first().await?,
            Page::Incident => self.incident().await?,
            Page::Person => {
                // It is folded away: nothing else on the page is to be unfolded for it.
                let open = "document.querySelector('[data-testid=person-open]').click()";
                self.app.client.execute(open, vec![]).await?;
            }
            Page::Case => {
                self.app.click("rail-cases").await?;
                self.app.click("new-case").await?;
            }
        }
        self.at = Some(page);
        Ok(())
    }

    /// A new incident, of which the first questions are asked.
    async fn first(&self) -> Result<()> {
        self.app.click("rail-incidents").await?;
        incidents::begin(&self.app).await
    }

    /// The whole of the new incident, with a record of every kind.
    async fn incident(&mut self) -> Result<()> {
        let app = &self.app;
        app.click("capture-next").await?;
        for name in ["Somebody Invented", "Another Invented"] {
            incident::person(app, name).await?;
        }
        let act = ("add-act-type", "summons_interrogation");
        Form::add(app, "act", "add-act", Some(act)).await?;
        let engagement = ("add-engagement-mechanism", "hrc_session");
        Form::add(app, "engagement", "add-engagement", Some(engagement)).await?;
        incident::one_of_each(app).await?;
        let exhibit = app.home.documents().join("exhibit.txt");
        std::fs::write(&exhibit, "an exhibit")?;
        evidence::attach(app, &exhibit, 0).await?;
        if let Some(recipient) = self.receiver.take() {
            receiver::add(app, "Invented receiver", &recipient).await?;
        }
        // This procedure asks for attributes that are asked for nowhere else.
        app.choose("checks-template", "sp_expression").await
    }
}
