//! Evidence that is taken in, and a copy that leaves.

use std::os::unix::fs::PermissionsExt as _;

use anyhow::{Result, ensure};
use cairn_e2e::beside::Beside;
use cairn_e2e::drag::Source;
use cairn_e2e::page::{evidence, incidents};
use cairn_e2e::readied::{self, Readied};
use cairn_e2e::setting::{Language, Theme};
use cairn_e2e::{dialog, files, keys, look};

use crate::{copies, half_way, sparse};

/// A length that takes some seconds to take in.
const GIB: u64 = 1024 * 1024 * 1024;

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
async fn a_copied_picture_is_pasted_and_a_translation_attached_to_it() -> Result<()> {
    for (language, theme) in [
        (Language::English, Theme::Light),
        (Language::Arabic, Theme::Dark),
    ] {
        let (app, _) = Readied::new()?.open(language, theme, &[]).await?;
        incidents::create(&app).await?;
        app.click("evidence-paste").await?;
        app.find("error").await?;
        look::judge(&app, "evidence-nothing-copied").await?;

        let picture = app.home.documents().join("screen.png");
        app.display.photograph(&picture)?;
        let _copied = Beside::with_copied(&app, &picture)?;
        app.click("evidence-paste").await?;
        app.until("the picture is listed", async || {
            Ok(app.all("evidence-item").await?.len() == 1)
        })
        .await?;
        // By the keyboard, where nothing is typed: it is here already.
        app.click("evidence-added").await?;
        keys::chord(&app, keys::CONTROL, 'v').await?;
        app.find("evidence-already").await?;

        let words = app.home.documents().join("mots.txt");
        std::fs::write(&words, "ce qui est \u{e9}crit sur l'image")?;
        copies::press_item(&app, 0).await?;
        app.click("attach-translation").await?;
        dialog::answer(&app.display, &words)?;
        app.until("the translation is listed", async || {
            Ok(app.all("evidence-item").await?.len() == 2)
        })
        .await?;
        copies::press_item(&app, 1).await?;
        let said = app.text("made-from").await?;
        if language == Language::English {
            ensure!(
                said.contains("Translation") && said.contains("of exhibit"),
                "{said}"
            );
        }
        look::judge(&app, "evidence-attached").await?;

        let copy = app.home.documents().join("copy.png");
        copies::save(&app, 0, &copy).await?;
        ensure!(
            std::fs::read(&copy)? == std::fs::read(&picture)?,
            "what was pasted is not what was copied"
        );
    }
    Ok(())
}
