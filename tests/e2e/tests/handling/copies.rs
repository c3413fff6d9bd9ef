//! Evidence that is looked at, and clean copies of it.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::page::{evidence, incident, incidents, rail};
use cairn_e2e::readied::Readied;
use cairn_e2e::setting::{Language, Theme};
use cairn_e2e::{dialog, files, footage, look, setting};
use cairn_media::decoder::Decoder;

/// The app links what the tests of the decoder do not: libraries that start threads when they are loaded, and want calls when they end.
#[test]
fn the_app_as_it_ships_decodes_a_hundred_times_as_it_does_once() -> Result<()> {
    let home = tempfile::tempdir()?;
    let photographs = files::three(home.path())?;
    let photograph = photographs.first().expect("a photograph");
    let len = std::fs::metadata(photograph)?.len();
    let decoder = Decoder::new()?.in_program(setting::shipped_app()?);
    for _ in 0..100 {
        let facts = decoder.facts(&mut File::open(photograph)?, len)?;
        let camera = facts.fields.iter().find(|field| field.name == "Make");
        let said = camera.and_then(|camera| camera.value.text());
        ensure!(said.as_deref() == Some("Cairn test camera"), "{said:?}");
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
    let copy = save_the_copy(&app, "covered.jpg").await?;
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
/// Saves the second of two exhibits outside, under a name.
async fn save_the_copy(app: &App, name: &str) -> Result<PathBuf> {
    press_item(app, 0).await?;
    press_item(app, 1).await?;
    let copy = app.home.documents().join(name);
    save(app, 1, &copy).await?;
    Ok(copy)
}

/// Saves an exhibit outside; all are open on the page.
pub(crate) async fn save(app: &App, number: usize, copy: &Path) -> Result<()> {
    let save = app.all("copy-save").await?.into_iter().nth(number);
    save.expect("an exhibit").click().await?;
    app.click("copy-confirm").await?;
    dialog::answer(&app.display, copy)?;
    app.find("copy-done").await?;
    Ok(())
}

pub(crate) async fn press_item(app: &App, number: usize) -> Result<()> {
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
    let copy = save_the_copy(&app, "silenced.wav").await?;

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
    the_case_lists_both(&app).await?;
    ensure!(
        !is_silent(0, SECOND) && !is_silent(2 * SECOND, 3 * SECOND),
        "too much is silent"
    );
    Ok(())
}

/// A case with this incident: its index names the note and the copy that was made from it.
async fn the_case_lists_both(app: &App) -> Result<()> {
    rail::cases(app).await?;
    app.click("new-case").await?;
    app.write("case-find-incident", "note").await?;
    app.until("the incident is found", async || {
        let found =
            "const b = document.querySelector('.find li button'); b?.click(); return b !== null";
        Ok(app.client.execute(found, vec![]).await? == true)
    })
    .await?;
    app.find("case-incident").await?;
    incident::saved(app).await?;
    app.click("case-index-show").await?;
    app.until("both are listed", async || {
        let rows = "return document.querySelectorAll('[data-testid=case-index] tbody tr').length";
        Ok(app.client.execute(rows, vec![]).await? == 2)
    })
    .await?;
    let said = app.text("case-index").await?;
    for words in ["note.opus", "made from exhibit", "Nobody"] {
        ensure!(said.contains(words), "{words} in {said}");
    }
    look::judge_whole(app, "case-index-full").await
}
