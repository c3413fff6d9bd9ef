//! What the incident still lacks for a receiver, and that nobody leaves by name who was not asked.

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::page::export::complete;
use cairn_e2e::page::{incident, incidents, rail, receiver};
use cairn_e2e::stranger::Stranger;
use cairn_e2e::{dialog, files, look};

/// Chooses what the incident is written for, and looks at the list of what is missing for it.
///
/// # Errors
/// The list does not come, or is not usable by everybody.
pub(crate) async fn checks(app: &App, screen: &str, template: &str) -> Result<()> {
    written_for(app, template).await?;
    app.find("checks-blocking").await?;
    let to = "document.getElementById('section-checks').scrollIntoView()";
    app.client.execute(to, vec![]).await?;
    look::judge(app, &format!("{screen}-checks")).await
}

/// Takes the incident to a receiver: nobody was asked, so nobody's name is in what leaves.
///
/// # Errors
/// Somebody is in it by name, or the page does not say who is left out and why.
pub(crate) async fn nobody_by_name(
    app: &App,
    screen: &str,
    names: &[&str],
    within: &str,
) -> Result<()> {
    let stranger = Stranger::new()?;
    receiver::add(app, "Invented receiver", &stranger.recipient).await?;
    not_asked(app, names.len()).await?;
    app.click("incident-export").await?;
    app.click("export-next").await?;
    app.click("receiver").await?;
    app.click("export-next").await?;
    refused(app, screen).await?;
    written_for(app, "general").await?;
    app.click("incident-export").await?;
    complete(app).await?;
    app.find("left-out").await?;
    let mut left = String::new();
    for line in app.all("left-out").await? {
        left.push_str(&line.text().await?);
        left.push('\n');
    }
    look::judge_whole(app, &format!("{screen}-left-out")).await?;
    for name in names {
        let line = left.lines().find(|line| line.contains(name));
        ensure!(
            line.is_some_and(|line| line.contains("Not asked")),
            "{name} is not left out: {left}"
        );
    }
    sealed(app, screen, &stranger, names, within).await
}

/// Every cell of the table of consent says that nobody was asked.
async fn not_asked(app: &App, people: usize) -> Result<()> {
    for person in 1..=people {
        let said = app.value(&format!("consent-{person}-1")).await?;
        ensure!(
            said == "not_asked",
            "the consent of person {person} is {said}"
        );
    }
    Ok(())
}

/// Without what its procedure cannot do without, and nobody having agreed, it does not get past the page that says what is missing.
async fn refused(app: &App, screen: &str) -> Result<()> {
    app.until("the page says why it cannot go on", async || {
        Ok(!app.text("obstacle").await?.is_empty())
    })
    .await?;
    look::judge_whole(app, &format!("{screen}-refused")).await?;
    ensure!(
        !app.find("export-next").await?.is_enabled().await?,
        "it can go on to a procedure that asks for more"
    );
    Ok(())
}

/// Seals what is left, for no procedure in particular, and reads it as the receiver: no name is in any file of it.
async fn sealed(
    app: &App,
    screen: &str,
    stranger: &Stranger,
    names: &[&str],
    within: &str,
) -> Result<()> {
    for decision in app.all("name-choice-replace").await? {
        decision.click().await?;
    }
    app.click("export-next").await?;
    app.find("preview-entry").await?;
    look::judge_whole(app, &format!("{screen}-preview")).await?;
    app.click("export-next").await?;
    app.find("seal").await?;
    let bundle = app.home.documents().join("sealed.age");
    app.click("seal").await?;
    dialog::answer(&app.display, &bundle)?;
    app.find("sealed-sha256").await?;
    let bag = stranger.open(&bundle)?;
    let mut kept = false;
    for file in files::below(&bag)? {
        let bytes = std::fs::read(&file)?;
        let text = String::from_utf8_lossy(&bytes);
        kept |= text.contains(within);
        for name in names {
            ensure!(!text.contains(name), "{name} is in {}", file.display());
        }
    }
    ensure!(kept, "nothing of the incident is in the bundle");
    Ok(())
}

async fn written_for(app: &App, template: &str) -> Result<()> {
    rail::incidents(app).await?;
    incidents::open_first(app).await?;
    app.choose("checks-template", template).await?;
    incident::saved(app).await
}
