//! Before the vault is open: made, opened by passphrase and by recovery code, practised with, and not there.

use anyhow::Result;
use cairn_e2e::app::App;
use cairn_e2e::home::Home;
use cairn_e2e::page::create::{self, Secrets};
use cairn_e2e::page::{incidents, rail, unlock, vault};
use cairn_e2e::{dialog, readied};
use serde_json::json;

use crate::gallery::Gallery;

/// A vault is made, by whoever opens the app for the first time.
pub(crate) async fn create(gallery: &mut Gallery) -> Result<Secrets> {
    let secrets = create::create(&mut gallery.app).await?;
    gallery.seen(&[
        "create-place",
        "create-begin",
        "create-words",
        "create-type",
        "create-code",
    ]);
    Ok(secrets)
}

/// The vault is locked and opened again: with a wrong passphrase, and by the recovery code.
pub(crate) async fn again(gallery: &mut Gallery, secrets: &Secrets) -> Result<()> {
    rail::lock(&mut gallery.app).await?;
    gallery.app.find("unlock-secret").await?;
    gallery.judge("unlock").await;
    gallery.app.write("unlock-secret", "not this").await?;
    gallery.app.click("unlock-open").await?;
    vault::error(&gallery.app).await?;
    gallery.judge("unlock-wrong").await;
    gallery.app.click("unlock-recovery").await?;
    gallery.judge("unlock-by-code").await;
    unlock::unlock(&mut gallery.app, &secrets.recovery).await?;
    rail::lock(&mut gallery.app).await
}

/// One click on the page that asks for the passphrase, and there is a vault to practise with.
pub(crate) async fn practise(gallery: &mut Gallery) -> Result<()> {
    gallery.app.click("practice-open").await?;
    gallery.app.follow_window().await?;
    gallery.app.find("practice").await?;
    gallery.app.find("incident-row").await?;
    gallery.judge("practice-incidents").await;
    incidents::open_first(&gallery.app).await?;
    gallery.judge_whole("practice-incident").await;
    rail::cases(&gallery.app).await?;
    gallery.app.click("case-row").await?;
    gallery.app.find("case-incident").await?;
    gallery.judge("practice-case").await;
    gallery.app.click("case-timeline").await?;
    gallery.app.find("timeline-entry").await?;
    gallery.judge_whole("practice-timeline").await;
    rail::vault(&gallery.app).await?;
    gallery.app.click("practice-key-save").await?;
    let key = gallery.app.home.documents().join("practice-key.txt");
    dialog::answer(&gallery.app.display, &key)?;
    gallery.app.find("practice-key-saved").await?;
    gallery.judge_whole("practice-vault").await;
    rail::lock(&mut gallery.app).await
}

/// An app whose vault is on a disk that is not plugged in.
pub(crate) async fn without_its_vault(gallery: &mut Gallery) -> Result<()> {
    let home = Home::new()?;
    let config = home.path().join("config/org.cairn.desktop");
    std::fs::create_dir(&config)?;
    let vault = readied::vault(&home);
    std::fs::write(
        config.join("config.json"),
        json!({ "vault": vault }).to_string(),
    )?;
    let (language, theme) = (gallery.app.language, gallery.app.theme);
    gallery.app = App::start_in(home, language, theme, &[]).await?;
    gallery.app.find("create-anew").await?;
    gallery.judge("create-missing").await;
    Ok(())
}
