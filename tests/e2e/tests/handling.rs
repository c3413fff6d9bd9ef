//! What goes in and what leaves, in the real window: evidence, copies, and the turns of the export's road.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the figures belong to the result"
)]

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::drag::Source;
use cairn_e2e::page::{evidence, export, incident, incidents, rail, receiver, vault};
use cairn_e2e::readied::{self, Readied};
use cairn_e2e::setting::{Language, Theme};
use cairn_e2e::stick::Stick;
use cairn_e2e::stranger::Stranger;
use cairn_e2e::{dialog, files, footage, look};

/// A length that takes some seconds to take in.
const GIB: u64 = 1024 * 1024 * 1024;
/// Long enough that a seal can be stopped half-way.
const LONG: u64 = 150 * 1024 * 1024;

#[tokio::test]
async fn a_large_file_is_stopped_half_way_and_nothing_of_it_stays() -> Result<()> {
    for (language, theme) in [
        (Language::English, Theme::Light),
        (Language::Arabic, Theme::Dark),
    ] {
        let (app, _) = Readied::new()?.open(language, theme, &[]).await?;
        incidents::create(&app).await?;
        let large = app.home.documents().join("large.mov");
        sparse(&large, GIB)?;
        app.click("evidence-add").await?;
        dialog::answer(&app.display, &large)?;
        half_way(&app).await?;
        look::judge(&app, "evidence-running").await?;
        app.click("progress-cancel").await?;
        let said = app.text("evidence-cancelled").await?;
        look::judge(&app, "evidence-cancelled").await?;
        if language == Language::English {
            ensure!(said.starts_with("Stopped."), "{said}");
        }
        ensure!(
            app.all("evidence-item").await?.is_empty(),
            "an exhibit is listed"
        );
        let blobs = files::below(&readied::vault(&app.home).join("blobs"))?;
        ensure!(blobs.is_empty(), "something of the file stays: {blobs:?}");
        // The next one is taken in as if nothing had been.
        let small = app.home.documents().join("small.txt");
        std::fs::write(&small, "short")?;
        evidence::attach(&app, &small, 0).await?;
    }
    Ok(())
}

/// Waits until some of the work is done and some is not.
async fn half_way(app: &App) -> Result<()> {
    app.until("the work is under way", async || {
        let share = "const p = document.querySelector('[data-testid=progress] progress'); \
                     return p === null ? 0 : p.position";
        let share = app.client.execute(share, vec![]).await?;
        Ok(share
            .as_f64()
            .is_some_and(|share| share > 0.02 && share < 0.9))
    })
    .await
}

#[tokio::test]
async fn files_are_dropped_from_another_program_and_a_copy_leaves_with_a_warning() -> Result<()> {
    const NAME: &str = "شهادة\nالمدافعة.txt";
    const WORDS: &str = "what she said, as it was written down";
    for (language, theme) in [
        (Language::Arabic, Theme::Light),
        (Language::English, Theme::Dark),
    ] {
        let (app, _) = Readied::new()?.open(language, theme, &[]).await?;
        incidents::create(&app).await?;
        let file = app.home.documents().join(NAME);
        std::fs::write(&file, WORDS)?;
        Source::open(&app, &[file.as_path()])?.drop_on_the_window(&app)?;
        app.find("evidence-added").await?;
        // The list is read anew once the page has said so.
        app.find("evidence-item").await?;
        let [item]: [fantoccini::elements::Element; 1] = app
            .all("evidence-item")
            .await?
            .try_into()
            .expect("one exhibit");
        let shown = item.text().await?;
        ensure!(
            shown.contains("شهادة") && shown.contains("المدافعة.txt"),
            "the name is not shown: {shown}"
        );
        item.find(fantoccini::Locator::Css("summary"))
            .await?
            .click()
            .await?;
        app.click("copy-save").await?;
        app.find("copy-warning").await?;
        look::judge(&app, "evidence-copy-warning").await?;
        app.click("copy-confirm").await?;
        let copy = app.home.documents().join("copy.txt");
        dialog::answer(&app.display, &copy)?;
        let said = app.text("copy-done").await?;
        ensure!(said.contains("copy.txt"), "{said}");
        look::judge(&app, "evidence-copied").await?;
        ensure!(std::fs::read_to_string(&copy)? == WORDS, "the copy differs");
        let mode = copy.metadata()?.permissions().mode() & 0o777;
        ensure!(mode == 0o600, "others may read the copy: {mode:o}");
    }
    Ok(())
}

#[tokio::test]
async fn a_photograph_is_looked_at_and_its_clean_copy_shows_nothing_of_what_is_covered()
-> Result<()> {
    let (app, _) = Readied::new()?
        .open(Language::English, Theme::Light, &[])
        .await?;
    incidents::create(&app).await?;
    let photograph = files::three(&app.home.documents())?
        .into_iter()
        .next()
        .expect("a photograph");
    evidence::attach(&app, &photograph, 0).await?;
    press_item(&app, 0).await?;
    app.click("facts-show").await?;
    let said = app.text("facts").await?;
    for fact in ["Cairn test camera", "Position"] {
        ensure!(said.contains(fact), "{fact} in {said}");
    }
    app.click("picture-show").await?;
    app.until("the photograph is painted", async || {
        let seen = painted(&app).await?;
        Ok(seen.is_some_and(|seen| (seen.width, seen.height) == (320, 240) && seen.shades > 20))
    })
    .await?;
    app.click("cover-begin").await?;
    app.click("cover-add").await?;
    app.click("clean-copy").await?;
    let said = app.text("clean-done").await?;
    ensure!(said.contains('2'), "{said}");
    app.until("the copy is listed", async || {
        Ok(app.all("evidence-item").await?.len() == 2)
    })
    .await?;
    nowhere_in_the_clear(&app, &photograph)?;

    app.click("picture-hide").await?;
    press_item(&app, 0).await?;
    press_item(&app, 1).await?;
    let copy = app.home.documents().join("covered.jpg");
    let [_, save]: [fantoccini::elements::Element; 2] = app
        .all("copy-save")
        .await?
        .try_into()
        .expect("two exhibits");
    save.click().await?;
    app.click("copy-confirm").await?;
    dialog::answer(&app.display, &copy)?;
    app.find("copy-done").await?;
    ensure!(exiftool(&photograph)?.contains("[GPS]"), "the control");
    let told = exiftool(&copy)?;
    for gone in ["[GPS]", "[IFD0]", "Cairn test camera"] {
        ensure!(!told.contains(gone), "{gone} in {told}");
    }
    Ok(())
}

/// What is painted of a picture.
struct Painted {
    width: u32,
    height: u32,
    /// How many values its samples have, and the sum of them.
    shades: u32,
    sum: u64,
}

async fn painted(app: &App) -> Result<Option<Painted>> {
    let look = "const c = document.querySelector('[data-testid=picture]'); \
                if (c === null) return null; \
                const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; \
                return [c.width, c.height, new Set(d).size, d.reduce((sum, one) => sum + one, 0)]";
    let said = app.client.execute(look, vec![]).await?;
    let said: Option<(u32, u32, u32, u64)> = serde_json::from_value(said)?;
    Ok(said.map(|(width, height, shades, sum)| Painted {
        width,
        height,
        shades,
        sum,
    }))
}

/// Everything that exiftool says of a file.
fn exiftool(file: &Path) -> Result<String> {
    let told = std::process::Command::new("exiftool")
        .arg("-G1")
        .arg(file)
        .output()?;
    Ok(String::from_utf8_lossy(&told.stdout).into_owned())
}

#[tokio::test]
async fn a_document_is_turned_page_by_page_and_its_copy_lacks_the_page_that_was_left_out()
-> Result<()> {
    let (app, _) = Readied::new()?
        .open(Language::English, Theme::Dark, &[])
        .await?;
    incidents::create(&app).await?;
    let letter = files::letter(&app.home.documents())?;
    evidence::attach(&app, &letter, 0).await?;
    press_item(&app, 0).await?;
    app.click("facts-show").await?;
    let said = app.text("facts").await?;
    ensure!(said.contains("Invented Author"), "{said}");
    app.click("picture-show").await?;
    app.until("the first page is painted", async || {
        Ok(painted(&app)
            .await?
            .is_some_and(|seen| seen.height == 2048 && seen.shades > 20))
    })
    .await?;
    let first = painted(&app).await?.expect("a page").sum;
    look::judge(&app, "evidence-document").await?;
    app.click("page-on").await?;
    app.until("the second page is painted", async || {
        Ok(painted(&app).await?.is_some_and(|seen| seen.sum != first))
    })
    .await?;
    app.click("cover-begin").await?;
    app.click("page-out").await?;
    look::judge(&app, "evidence-document-page-out").await?;
    app.click("clean-copy").await?;
    app.find("clean-done").await?;
    app.until("the copy is listed", async || {
        Ok(app.all("evidence-item").await?.len() == 2)
    })
    .await?;
    nowhere_in_the_clear(&app, &letter)?;

    app.click("picture-hide").await?;
    app.click("custody-show").await?;
    app.click("custody-check").await?;
    app.find("custody-checked").await?;
    app.until("the check stands in the chain", async || {
        let said = app.text("custody").await?;
        Ok(["ing", "rep", "fix"].iter().all(|code| said.contains(code)))
    })
    .await?;
    press_item(&app, 0).await?;
    press_item(&app, 1).await?;
    let copy = app.home.documents().join("one-page.pdf");
    let save = app.all("copy-save").await?.pop().expect("a copy");
    save.click().await?;
    app.click("copy-confirm").await?;
    dialog::answer(&app.display, &copy)?;
    app.find("copy-done").await?;
    ensure!(
        exiftool(&letter)?.contains("Invented Author"),
        "the control"
    );
    let told = exiftool(&copy)?;
    ensure!(
        !told.contains("Invented") && told.contains("Page Count                      : 1"),
        "{told}"
    );
    Ok(())
}

/// Opens an exhibit's row, or folds it.
async fn press_item(app: &App, number: usize) -> Result<()> {
    let item = app.all("evidence-item").await?.into_iter().nth(number);
    let summary = item
        .expect("an exhibit")
        .find(fantoccini::Locator::Css("summary"))
        .await?;
    Ok(summary.click().await?)
}

/// No file of the app's home holds a piece from the middle of what was shown; the original, the control, does.
fn nowhere_in_the_clear(app: &App, original: &Path) -> Result<()> {
    let shown = std::fs::read(original)?;
    let middle = shown.len() / 2;
    let piece = shown.get(middle..middle + 32).expect("a middle");
    let holding: Vec<_> = files::below(app.home.path())?
        .into_iter()
        .filter(|path| {
            std::fs::read(path).is_ok_and(|bytes| bytes.windows(32).any(|found| found == piece))
        })
        .collect();
    ensure!(holding == [original], "in the clear: {holding:?}");
    Ok(())
}

/// A second of the note is to be silent; bytes of the copy before its samples, and of a second of them.
const HEADER: usize = 44;
const SECOND: usize = 48_000 * 2;

#[tokio::test]
async fn a_voice_note_is_copied_clean_with_a_passage_silenced() -> Result<()> {
    const WORD: &str = "kestrelinthetitle";
    let (app, _) = Readied::new()?
        .open(Language::English, Theme::Light, &[])
        .await?;
    incidents::create(&app).await?;
    let [_, _, note] = footage::three(&app.home.documents(), WORD)?;
    evidence::attach(&app, &note, 0).await?;
    press_item(&app, 0).await?;
    app.click("silence-add").await?;
    app.write("silence-from", "0:01").await?;
    app.write("silence-to", "0:02").await?;
    look::judge(&app, "evidence-sound-copy").await?;
    app.click("sound-copy").await?;
    let said = app.text("sound-copy-done").await?;
    ensure!(said.contains('2'), "{said}");
    app.until("the copy is listed", async || {
        Ok(app.all("evidence-item").await?.len() == 2)
    })
    .await?;
    press_item(&app, 0).await?;
    press_item(&app, 1).await?;
    let copy = app.home.documents().join("silenced.wav");
    let [_, save]: [fantoccini::elements::Element; 2] = app
        .all("copy-save")
        .await?
        .try_into()
        .expect("two exhibits");
    save.click().await?;
    app.click("copy-confirm").await?;
    dialog::answer(&app.display, &copy)?;
    app.find("copy-done").await?;

    ensure!(exiftool(&note)?.contains(WORD), "the control");
    ensure!(!exiftool(&copy)?.contains(WORD), "the title is in the copy");
    let file = std::fs::read(&copy)?;
    let is_silent = |from: usize, to: usize| {
        let part = file.get(HEADER + from..HEADER + to).expect("six seconds");
        part.iter().all(|byte| *byte == 0)
    };
    ensure!(
        is_silent(SECOND, 2 * SECOND),
        "something is left of the passage"
    );
    ensure!(
        !is_silent(0, SECOND) && !is_silent(2 * SECOND, 3 * SECOND),
        "too much is silent"
    );
    Ok(())
}

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
    left_out_and_stopped(&app).await?;
    app.click("name-choice-replace").await?;
    going_back_loses_nothing(&app).await?;
    app.click("export-next").await?;
    app.find("preview-entry").await?;
    look::judge(&app, "export-4-preview-left-out").await?;
    app.click("export-next").await?;

    let before = files::names(&app.home.documents())?;
    export::leave_incomplete(&app).await?;
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
    app.find("receiver").await?;
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

fn sparse(path: &Path, len: u64) -> Result<()> {
    Ok(std::fs::File::create(path)?.set_len(len)?)
}
