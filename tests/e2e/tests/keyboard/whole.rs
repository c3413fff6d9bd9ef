//! From the lock to the list and back, with the secret typed wrong first.

use std::time::Duration;

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::page::vault;
use cairn_e2e::readied::Readied;
use cairn_e2e::setting::{Language, Theme};
use cairn_e2e::{keys, look};

#[tokio::test]
async fn the_whole_story_by_keyboard_alone() -> Result<()> {
    for (language, theme) in [
        (Language::English, Theme::Light),
        (Language::Arabic, Theme::Dark),
    ] {
        by_keyboard(language, theme).await?;
    }
    Ok(())
}

async fn by_keyboard(language: Language, theme: Theme) -> Result<()> {
    const TITLE: &str = "Stopped at the border";
    const NARRATIVE: &str = "Held for six hours and asked about the session.";
    let readied = Readied::new()?;
    let mut app = App::start_in(readied.home, language, theme, &[]).await?;
    app.find("unlock-secret").await?;
    cursor_in(&app, "unlock-secret").await?;
    keys::press(&app, "not this").await?;
    keys::press_and_go(&app, keys::ENTER).await?;
    ensure!(vault::error(&app).await? == "wrongPassphrase", "it opened");
    cursor_in(&app, "unlock-secret").await?;
    keys::press(&app, &readied.secrets.passphrase).await?;
    keys::press_and_go(&app, keys::ENTER).await?;
    app.follow_window().await?;
    app.find("lock").await?;

    keys::press(&app, "?").await?;
    app.find("keys").await?;
    look::judge(&app, "keys").await?;
    keys::press(&app, &keys::ESCAPE.to_string()).await?;
    app.find("new-incident").await?;
    keys::press(&app, "n").await?;
    // Whoever makes an incident wants to write: no key between.
    cursor_in(&app, "incident-title").await?;
    keys::press(&app, TITLE).await?;
    let tabs = keys::tab_to(&app, "incident-narrative", 20).await?;
    keys::press(&app, NARRATIVE).await?;
    let on = keys::tab_to(&app, "capture-done", 6).await?;
    println!(
        "{}: {tabs} tabs from title to narrative, {on} to the end of the first questions",
        language.tag()
    );
    keys::press(&app, &keys::ENTER.to_string()).await?;

    app.find("incident-row").await?;
    keys::press(&app, "/").await?;
    cursor_in(&app, "search").await?;
    keys::press(&app, "border").await?;
    app.until("the search shows one", async || {
        Ok(app.all("incident-row").await?.len() == 1)
    })
    .await?;
    keys::press(&app, &keys::DOWN.to_string()).await?;
    cursor_in(&app, "incident-list").await?;
    look::judge(&app, "incidents-by-keyboard").await?;
    keys::press(&app, &keys::ENTER.to_string()).await?;
    app.find("incident-narrative").await?;
    ensure!(
        app.value("incident-title").await? == TITLE,
        "the title differs"
    );
    ensure!(
        app.value("incident-narrative").await? == NARRATIVE,
        "the narrative differs"
    );
    tokio::time::sleep(Duration::from_millis(200)).await;
    keys::chord(&app, keys::CONTROL, 'l').await?;
    app.follow_window().await?;
    cursor_in(&app, "unlock-secret").await
}

async fn cursor_in(app: &App, id: &str) -> Result<()> {
    app.until(&format!("the cursor is in `{id}`"), async || {
        Ok(app.focused().await? == id)
    })
    .await
}
