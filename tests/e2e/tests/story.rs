//! The first incident from end to end, in the real window: created, recorded, found, sealed, locked, unlocked, and
//! opened by somebody who has none of our programs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the figures belong to the result"
)]

use std::path::PathBuf;

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::page::{
    create, evidence, export, incident, incidents, rail, receiver, unlock, vault,
};
use cairn_e2e::setting::{Language, Theme};
use cairn_e2e::stranger::Stranger;
use cairn_e2e::{files, look, tale};

#[tokio::test]
async fn the_first_incident_in_english() -> Result<()> {
    whole(Language::English, Theme::Light).await
}

#[tokio::test]
async fn the_first_incident_in_arabic() -> Result<()> {
    whole(Language::Arabic, Theme::Dark).await
}

async fn whole(language: Language, theme: Theme) -> Result<()> {
    let mut app = App::start(language, theme).await?;
    let secrets = create::create(&mut app).await?;
    look::judge(&app, "incidents-empty").await?;

    incidents::create(&app).await?;
    look::judge(&app, "incident-empty").await?;
    incident::record(&app, &tale::telling(language)).await?;
    let originals = attach(&app).await?;
    let stranger = Stranger::new()?;
    receiver::add(&app, "Invented receiver", &stranger.recipient).await?;
    incident::consent(&app, "granted").await?;
    incident::saved(&app).await?;
    look::judge(&app, "incident").await?;

    search(&app).await?;
    incidents::open_first(&app).await?;
    let bundle = app.home.documents().join("sealed.age");
    export::seal(&app, &bundle, originals.len()).await?;
    received(&stranger, &bundle, &originals)?;

    rail::lock(&mut app).await?;
    look::judge(&app, "unlock").await?;
    unlock::unlock(&mut app, &secrets.passphrase).await?;
    still_there(&app, language, originals.len()).await?;
    gallery(&mut app, &secrets.passphrase).await
}

async fn attach(app: &App) -> Result<Vec<PathBuf>> {
    let originals = files::three(&app.home.documents())?;
    for (already, file) in originals.iter().enumerate() {
        evidence::attach(app, file, already).await?;
    }
    Ok(originals)
}

async fn search(app: &App) -> Result<()> {
    rail::incidents(app).await?;
    look::judge(app, "incidents").await?;
    for words in [tale::CHINESE, tale::ARABIC, "side event", "summons.pdf"] {
        incidents::search(app, words, 1).await?;
    }
    incidents::search(app, "nowhere written", 0).await?;
    look::judge(app, "incidents-none-found").await?;
    incidents::search(app, tale::CHINESE, 1).await
}

fn received(stranger: &Stranger, bundle: &std::path::Path, originals: &[PathBuf]) -> Result<()> {
    let bag = stranger.open(bundle)?;
    let found = Stranger::find_originals(&bag, originals)?;
    println!(
        "opened by a stranger: {} originals, byte for byte",
        found.len()
    );
    let records = std::fs::read_to_string(bag.join("data/records.json"))?;
    ensure!(
        records.contains(tale::CHINESE),
        "the narrative is in the bundle"
    );
    let start = std::fs::read_to_string(bag.join("data/START-HERE.html"))?;
    ensure!(!start.contains("<script"), "START-HERE.html holds a script");
    Ok(())
}

async fn still_there(app: &App, language: Language, exhibits: usize) -> Result<()> {
    // The window comes back where it was locked.
    rail::incidents(app).await?;
    incidents::open_first(app).await?;
    let told = tale::telling(language);
    ensure!(
        app.value("incident-title").await? == told.title,
        "the title differs"
    );
    ensure!(
        app.value("incident-narrative").await? == told.narrative,
        "the narrative differs"
    );
    ensure!(
        evidence::names(app).await?.len() == exhibits,
        "an exhibit is missing"
    );
    Ok(())
}

/// Every screen that shows records, in every language, in this theme.
async fn gallery(app: &mut App, passphrase: &str) -> Result<()> {
    for language in Language::ALL {
        rail::vault(app).await?;
        vault::speak(app, language).await?;
        look::judge(app, "vault").await?;
        rail::incidents(app).await?;
        look::judge(app, "incidents").await?;
        incidents::open_first(app).await?;
        look::judge(app, "incident").await?;
        rail::export(app).await?;
        app.find("export-next").await?;
        look::judge(app, "export-1-choose").await?;
        rail::lock(app).await?;
        look::judge(app, "unlock").await?;
        unlock::unlock(app, passphrase).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_vault_is_created_in_every_language_light_and_dark() -> Result<()> {
    for theme in Theme::ALL {
        for language in Language::ALL {
            let mut app = App::start(language, theme).await?;
            create::create(&mut app).await?;
            look::judge(&app, "incidents-empty").await?;
        }
    }
    Ok(())
}
