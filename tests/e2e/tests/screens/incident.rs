//! An incident: the first questions, the whole record, what is missing, what it was before, and everything on it.

use anyhow::Result;
use cairn_e2e::label::Labels;
use cairn_e2e::page::{evidence, field, incident, incidents, rail};
use cairn_e2e::stranger::Stranger;
use cairn_e2e::{dialog, files, tale};

use crate::gallery::Gallery;

/// Long enough to be seen while it is taken in.
const LONG: u64 = 4 * 1024 * 1024 * 1024;

/// The questions that are asked first, and the page of a new incident.
pub(crate) async fn capture(gallery: &mut Gallery) -> Result<()> {
    rail::incidents(&gallery.app).await?;
    incidents::begin(&gallery.app).await?;
    gallery.judge_whole("capture").await;
    gallery.app.write("capture-victim", "Asta").await?;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    gallery
        .judge_at("[data-testid=capture-victim]", "capture-filled")
        .await?;
    gallery.app.find("capture-victim").await?.clear().await?;
    gallery.app.click("capture-next").await?;
    gallery.app.find("add-person").await?;
    gallery.judge_whole("incident-new").await;
    Ok(())
}

/// One incident, told as a person would, from a person to the first receiver.
pub(crate) async fn one(gallery: &mut Gallery) -> Result<()> {
    gallery.app.click("add-person").await?;
    gallery.app.find("person-find").await?;
    gallery
        .judge_at("[data-testid=person-find]", "incident-add-person")
        .await?;
    gallery.app.write("person-find", "Asta Invented").await?;
    gallery.app.find("person-alike").await?;
    gallery
        .judge_at("[data-testid=person-find]", "incident-alike")
        .await?;
    gallery.app.click("person-alike").await?;
    gallery.app.find("person-name").await?;
    let told = tale::telling(gallery.app.language);
    incident::record(&gallery.app, &told).await?;
    // Named in the text as well: the export asks what is to become of that.
    let named = format!("\n{} and Asta Invented were there.", told.person);
    gallery.app.write("incident-narrative", &named).await?;
    incident::one_of_each(&gallery.app).await?;
    incident::purpose_granted(&gallery.app).await?;
    incident::saved(&gallery.app).await?;
    gallery.judge_whole("incident").await;
    exhibits(gallery).await?;
    consent(gallery).await?;
    checks(gallery).await
}

async fn exhibits(gallery: &mut Gallery) -> Result<()> {
    let long = gallery
        .app
        .home
        .documents()
        .join("recording of the whole session.mov");
    std::fs::File::create(&long)?.set_len(LONG)?;
    gallery.app.click("evidence-add").await?;
    dialog::answer(&gallery.app.display, &long)?;
    gallery.app.find("progress").await?;
    gallery
        .judge_at("[data-testid=progress]", "incident-evidence-running")
        .await?;
    gallery.app.click("progress-cancel").await?;
    gallery.app.find("evidence-cancelled").await?;
    gallery
        .judge_at(
            "[data-testid=evidence-cancelled]",
            "incident-evidence-stopped",
        )
        .await?;
    std::fs::remove_file(&long)?;
    for (already, file) in files::three(&gallery.app.home.documents())?
        .iter()
        .enumerate()
    {
        evidence::attach(&gallery.app, file, already).await?;
    }
    gallery
        .press("[data-testid=evidence-item] > summary")
        .await?;
    gallery
        .judge_at("[data-testid=evidence-item]", "incident-evidence")
        .await?;
    facts(gallery).await?;
    picture(gallery).await?;
    custody(gallery).await?;
    gallery.app.click("copy-save").await?;
    gallery.app.find("copy-warning").await?;
    gallery
        .judge_at("[data-testid=copy-warning]", "incident-evidence-copy")
        .await
}

async fn facts(gallery: &mut Gallery) -> Result<()> {
    gallery.app.click("facts-show").await?;
    gallery.app.find("facts").await?;
    gallery
        .judge_at("[data-testid=facts]", "incident-facts")
        .await?;
    gallery.app.click("facts-show").await
}

/// A copy was made of the first exhibit before.
async fn custody(gallery: &mut Gallery) -> Result<()> {
    gallery.app.click("custody-show").await?;
    gallery.app.click("custody-check").await?;
    gallery.app.find("custody-checked").await?;
    gallery
        .judge_at("[data-testid=custody]", "incident-custody")
        .await?;
    gallery.app.click("custody-show").await
}

/// The first exhibit is a photograph.
async fn picture(gallery: &mut Gallery) -> Result<()> {
    gallery.app.click("picture-show").await?;
    gallery.app.find("picture").await?;
    gallery
        .judge_at("[data-testid=picture]", "incident-picture")
        .await?;
    gallery.app.click("cover-begin").await?;
    gallery.app.click("cover-add").await?;
    gallery
        .judge_at("[data-testid=cover-add]", "incident-picture-covers")
        .await?;
    gallery.app.click("clean-copy").await?;
    gallery.app.find("clean-done").await?;
    gallery
        .judge_at("[data-testid=clean-done]", "incident-picture-copied")
        .await?;
    gallery.app.click("picture-hide").await
}

async fn consent(gallery: &mut Gallery) -> Result<()> {
    gallery.app.click("receiver-add").await?;
    gallery.app.find("receiver-key").await?;
    gallery
        .judge_at("[data-testid=receiver-key]", "incident-receiver")
        .await?;
    gallery
        .app
        .write("receiver-name", "Invented receiver")
        .await?;
    gallery
        .app
        .write("receiver-key", &Stranger::new()?.recipient)
        .await?;
    gallery.app.click("receiver-save").await?;
    incident::consent(&gallery.app, "granted").await?;
    gallery
        .judge_at("[data-testid=consent-1-1]", "incident-consent")
        .await
}

async fn checks(gallery: &mut Gallery) -> Result<()> {
    gallery
        .app
        .choose("checks-template", "sp_urgent_appeal")
        .await?;
    incident::saved(&gallery.app).await?;
    gallery.app.find("checks-blocking").await?;
    gallery
        .judge_at("#section-checks-heading", "incident-checks")
        .await?;
    // An appeal that lacks this much is not sealed.
    gallery.app.choose("checks-template", "general").await?;
    incident::saved(&gallery.app).await
}

/// A record is removed, and brought back from what the incident was before.
pub(crate) async fn past(gallery: &mut Gallery) -> Result<()> {
    gallery.press(".remove > button").await?;
    gallery.press(".remove input").await?;
    gallery
        .judge_at(".remove input", "incident-removal")
        .await?;
    gallery.press(".remove .buttons button").await?;
    gallery.app.click("history-show").await?;
    gallery.app.find("history-change").await?;
    gallery
        .judge_at("[data-testid=history]", "incident-history")
        .await?;
    gallery.app.click("history-restore").await?;
    gallery
        .judge_at(".restore .buttons", "incident-restore")
        .await?;
    gallery.press(".restore .buttons button").await?;
    let said = "return document.querySelector('[data-testid=history] [role=status]')?.textContent.trim() !== ''";
    gallery
        .app
        .until("the page says that it was brought back", async || {
            Ok(gallery.app.client.execute(said, vec![]).await? == true)
        })
        .await?;
    gallery
        .judge_at("[data-testid=history] [role=status]", "incident-restored")
        .await?;
    gallery.app.click("incident-timeline").await?;
    gallery.app.find("timeline-entry").await?;
    gallery.judge_whole("timeline-incident").await;
    Ok(())
}

/// A page with everything on it that can be added, and nothing folded away.
pub(crate) async fn everything(gallery: &mut Gallery) -> Result<()> {
    rail::incidents(&gallery.app).await?;
    incidents::create(&gallery.app).await?;
    incident::person(
        &gallery.app,
        "Somebody with a long and invented name that fills the line",
    )
    .await?;
    incident::act(&gallery.app).await?;
    incident::engagement(&gallery.app).await?;
    incident::one_of_each(&gallery.app).await?;
    incident::purpose_granted(&gallery.app).await?;
    let small = gallery.app.home.documents().join("small.txt");
    std::fs::write(&small, "what a small file says")?;
    evidence::attach(&gallery.app, &small, 0).await?;
    incident::consent(&gallery.app, "granted").await?;
    let labels = Labels::spoken(gallery.app.language)?;
    for button in ["incident-consent-note-add", "incident-date-add-as-given"] {
        field::unfold(&gallery.app).await?;
        field::press_all(&gallery.app, &labels, button).await?;
    }
    let added = field::add_everything(&gallery.app).await?;
    println!("{added} questions, items and translations added");
    incident::saved(&gallery.app).await?;
    gallery.judge_whole("incident-everything").await;
    Ok(())
}
