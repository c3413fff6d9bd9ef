//! The turns of the export's road.

use std::path::Path;

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::page::{evidence, export, incident, incidents, rail, receiver, vault};
use cairn_e2e::readied::Readied;
use cairn_e2e::setting::{Language, Theme};
use cairn_e2e::stick::Stick;
use cairn_e2e::stranger::Stranger;
use cairn_e2e::{dialog, files, look};

use crate::{half_way, sparse};

/// Long enough that a seal can be stopped half-way.
const LONG: u64 = 150 * 1024 * 1024;

/// Who has agreed, and who has not been asked.
const AGREED: &str = "Ásta Invented";
const NOT_ASKED: &str = "Bjarni Imaginary";

#[tokio::test]
async fn the_export_leaves_out_stops_at_a_name_is_stopped_and_finds_another_disk() -> Result<()> {
    let (app, _) = Readied::new()?
        .open(Language::English, Theme::Dark, &[])
        .await?;
    let stranger = Stranger::new()?;
    let long = app.home.documents().join("long.bin");
    sparse(&long, LONG)?;
    told(&app, &stranger, &long).await?;

    app.click("incident-export").await?;
    app.click("export-next").await?;
    app.click("receiver").await?;
    app.click("export-next").await?;
    export::complete(&app).await?;
    left_out_and_stopped(&app).await?;
    app.click("name-choice-replace").await?;
    going_back_loses_nothing(&app).await?;
    app.click("export-next").await?;
    app.find("preview-entry").await?;
    look::judge(&app, "export-4-preview-left-out").await?;
    app.click("export-next").await?;

    let before = files::names(&app.home.documents())?;
    app.click("seal").await?;
    dialog::answer(&app.display, &app.home.documents().join("stopped.age"))?;
    half_way(&app).await?;
    look::judge(&app, "export-5-seal-running").await?;
    app.click("progress-cancel").await?;
    app.find("seal-cancelled").await?;
    look::judge(&app, "export-5-seal-stopped").await?;
    ensure!(
        files::names(&app.home.documents())? == before,
        "a stopped seal left a file"
    );

    seal_on_a_full_stick(&app).await?;

    let bundle = app.home.documents().join("sealed.age");
    app.click("seal").await?;
    dialog::answer(&app.display, &bundle)?;
    app.find("sealed-sha256").await?;
    let bag = stranger.open(&bundle)?;
    Stranger::find_originals(&bag, &[long])?;
    let records = std::fs::read_to_string(bag.join("data/records.json"))?;
    ensure!(
        records.contains("Invented"),
        "she who agreed is not in the bundle"
    );
    ensure!(
        !records.contains("Bjarni") && !records.contains("Imaginary"),
        "somebody who was not asked is in the bundle"
    );
    Ok(())
}

/// One incident with two people, of whom one has agreed; the narrative names both.
async fn told(app: &App, stranger: &Stranger, long: &Path) -> Result<()> {
    incidents::create(app).await?;
    app.write("incident-title", "Visit at night").await?;
    app.write(
        "incident-narrative",
        &format!("They came at two. {NOT_ASKED} opened the door, and {AGREED} was taken."),
    )
    .await?;
    incident::person(app, AGREED).await?;
    incident::person(app, NOT_ASKED).await?;
    app.until("two people are recorded", async || {
        Ok(app.all("person-name").await?.len() == 2)
    })
    .await?;
    receiver::add(app, "Invented receiver", &stranger.recipient).await?;
    for cell in ["consent-1-1", "consent-2-1"] {
        let of = app.find(cell).await?.attr("aria-label").await?;
        if of.is_some_and(|of| of.contains(AGREED)) {
            app.choose(cell, "granted").await?;
        }
    }
    evidence::attach(app, long, 0).await?;
    incident::saved(app).await
}

/// The page says who is left out and why, and lets nobody go on while the narrative names them.
async fn left_out_and_stopped(app: &App) -> Result<()> {
    app.find("left-out").await?;
    let mut left = String::new();
    for line in app.all("left-out").await? {
        left.push_str(&line.text().await?);
    }
    ensure!(
        left.contains(NOT_ASKED) && left.contains("Not asked") && !left.contains(AGREED),
        "{left}"
    );
    look::judge(app, "export-3-consent-stopped").await?;
    let next = app.find("export-next").await?;
    ensure!(!next.is_enabled().await?, "one can go on without deciding");
    let obstacle = app.text("obstacle").await?;
    ensure!(obstacle.contains("names"), "no reason is given: {obstacle}");
    Ok(())
}

/// Back to the receivers and on again; to the incident and back again: the decision and the receiver are still there.
async fn going_back_loses_nothing(app: &App) -> Result<()> {
    app.click("export-back").await?;
    app.click("export-back").await?;
    app.find("receiver").await?;
    app.click("export-next").await?;
    app.find("seal-incomplete").await?;
    app.click("export-next").await?;
    is_decided(app).await?;
    rail::incidents(app).await?;
    incidents::open_first(app).await?;
    app.click("incident-export").await?;
    is_decided(app).await?;
    look::judge(app, "export-3-consent-decided").await
}

async fn is_decided(app: &App) -> Result<()> {
    let choice = app.find("name-choice-replace").await?;
    ensure!(choice.is_selected().await?, "the decision is lost");
    app.until("one can go on", async || {
        Ok(app.find("export-next").await?.is_enabled().await?)
    })
    .await
}

/// A stick of 1 MiB takes no bundle of 150; the page says so, and nothing stays on the stick.
async fn seal_on_a_full_stick(app: &App) -> Result<()> {
    let folder = app.home.documents().join("stick");
    let Some(stick) = Stick::plug_in(&folder)? else {
        println!("left out: sealing onto a full stick, since only root may mount one");
        return Ok(());
    };
    app.click("seal").await?;
    dialog::answer(&app.display, &folder.join("sealed.age"))?;
    let code = vault::error(app).await?;
    ensure!(code == "targetFull", "a full stick is called `{code}`");
    look::judge(app, "export-5-seal-disk-full").await?;
    ensure!(
        files::names(&folder)?.is_empty(),
        "something stays on the stick"
    );
    drop(stick);
    Ok(())
}
