//! Evidence looked at: sound and video in the window that sees one item, worked by keyboard as a person does it, a photograph and a document in
//! the app's own. Every process is watched for files that it writes.

#![allow(clippy::print_stdout, reason = "the figures belong to the result")]

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::dialog::{windows, xdotool};
use cairn_e2e::display::Colour;
use cairn_e2e::page::{evidence, incidents};
use cairn_e2e::plant::{Ground, Plant};
use cairn_e2e::readied::{self, Readied};
use cairn_e2e::setting::{self, Language, Theme};
use cairn_e2e::traced::Traced;
use cairn_e2e::{files, footage, look, process};
use fantoccini::Locator;
use fantoccini::elements::Element;

/// The kernel's name of the app and of the processes that it starts of itself.
const APP: &str = "cairn-desktop-a";
/// Where a picture is in the player's window, which stands in the corner of the display.
const MIDDLE: (usize, usize) = (450, 250);
/// In what time something is to be seen.
const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::test]
async fn evidence_is_looked_at_and_played_and_nothing_of_it_is_written() -> Result<()> {
    for (language, theme) in [
        (Language::English, Theme::Light),
        (Language::Arabic, Theme::Dark),
    ] {
        let mut plant = Plant::new();
        let (mut app, _) = Readied::new()?.open(language, theme, &[]).await?;
        incidents::create(&app).await?;
        let word = plant.word("the title of a recording");
        let files = footage::three(&app.home.documents(), &word)?;
        for (number, file) in files.iter().enumerate() {
            evidence::attach(&app, file, number).await?;
        }
        let [pid] = process::named(app.driver.pid(), APP)[..] else {
            anyhow::bail!("the app is not one process");
        };
        let traced = Traced::watch(pid)?;
        for number in 1..=2 {
            a_video(&app, number, language).await?;
        }
        a_picture_and_a_page(&app, files.len()).await?;
        let window = a_note(&app, 3, language).await?;
        let logs = setting::output("logs")?;
        let ground = Ground {
            home: &app.home,
            logs: &logs,
            process: Some(app.driver.pid()),
            apart: &files,
            named: &[],
        };
        let findings = plant.search(&ground)?;
        plant.none("while it plays", &findings)?;
        the_lock_ends_it(&mut app, pid, &window).await?;
        nothing_else_is_written(&app, traced)?;
    }
    Ok(())
}

/// Plays a video, holds it, goes forward, and comes back.
async fn a_video(app: &App, number: u64, language: Language) -> Result<()> {
    let window = open(app, number, language).await?;
    shows(app, [253, 0, 0]).await.context("the beginning")?;
    // Nothing moves before it is asked to.
    tokio::time::sleep(Duration::from_millis(2500)).await;
    shows(app, [253, 0, 0])
        .await
        .context("before anything is pressed")?;
    press(app, &window, "space")?;
    shows(app, [0, 255, 0]).await.context("after two seconds")?;
    press(app, &window, "space")?;
    photograph(app, &format!("player-{number}"))?;
    // Forward is to the left where text runs to the left.
    let (on, back) = match language {
        Language::Arabic => ("Left", "Right"),
        Language::English | Language::Chinese => ("Right", "Left"),
    };
    press(app, &window, on)?;
    shows(app, [0, 0, 253]).await.context("five seconds on")?;
    press(app, &window, back)?;
    shows(app, [253, 0, 0]).await.context("five seconds back")?;
    press(app, &window, "Escape")?;
    closed(app, &window).await
}

/// Takes in a photograph and a letter (PDF), which is the control for what is written, and looks at both.
async fn a_picture_and_a_page(app: &App, already: usize) -> Result<()> {
    let folder = app.home.documents();
    let photograph = files::three(&folder)?.into_iter().next();
    let shown = [photograph.context("a photograph")?, files::letter(&folder)?];
    for (number, file) in shown.iter().enumerate() {
        let place = already + number;
        evidence::attach(app, file, place).await?;
        let item = unfold(app, place).await?;
        let press = async |name: &str| -> Result<()> {
            let name = format!("[data-testid={name}]");
            Ok(item.find(Locator::Css(&name)).await?.click().await?)
        };
        press("picture-show").await?;
        app.until("it is painted", async || {
            let look = "const c = document.querySelector('[data-testid=picture]'); \
                        if (c === null) return 0; \
                        const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; \
                        return new Set(d).size";
            let shades = app.client.execute(look, vec![]).await?;
            Ok(shades.as_u64().is_some_and(|shades| shades > 20))
        })
        .await?;
        look::judge(app, &format!("looked-at-{number}")).await?;
        press("picture-hide").await?;
    }
    Ok(())
}

/// Plays a note, which has no picture, and leaves its window open.
async fn a_note(app: &App, number: u64, language: Language) -> Result<String> {
    let window = open(app, number, language).await?;
    press(app, &window, "space")?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    photograph(app, "player-note")?;
    Ok(window)
}

/// The last player is open still: Ctrl+L in it locks the app, and nothing of it is left.
async fn the_lock_ends_it(app: &mut App, pid: u32, window: &str) -> Result<()> {
    let players = process::named(pid, APP);
    ensure!(players.len() == 2, "a window and its decoder: {players:?}");
    press(app, window, "ctrl+l")?;
    app.follow_window().await?;
    app.find("unlock-secret").await?;
    app.until("the player is gone", async || {
        Ok(players.iter().all(|pid| !process::lives(*pid)))
    })
    .await
}

fn nothing_else_is_written(app: &App, traced: Traced) -> Result<()> {
    let vault = readied::vault(&app.home);
    // The folder of the session is in memory wherever systemd or elogind make it.
    let session = app.home.path().join("run");
    let in_memory = |path: &Path| {
        path.starts_with("/dev") || path.starts_with("/proc") || path.starts_with(&session)
    };
    let written = traced.written()?;
    println!("{} files opened to write", written.len());
    ensure!(
        written.iter().any(|path| path.starts_with(&vault)),
        "the control: nothing was seen"
    );
    let others: Vec<_> = written
        .into_iter()
        .filter(|path| !path.starts_with(&vault) && !in_memory(path))
        .collect();
    ensure!(others.is_empty(), "written outside the vault: {others:?}");
    Ok(())
}

/// Opens what is folded of an exhibit, from 0.
async fn unfold(app: &App, place: usize) -> Result<Element> {
    let item = app.all("evidence-item").await?.into_iter().nth(place);
    let item = item.context("an exhibit")?;
    let summary = item.find(Locator::Css("summary")).await?;
    summary.click().await?;
    Ok(item)
}

/// Opens the player of an exhibit and gives its window.
async fn open(app: &App, number: u64, language: Language) -> Result<String> {
    let item = unfold(app, usize::try_from(number - 1)?).await?;
    let play = item.find(Locator::Css("[data-testid=play]")).await?;
    play.click().await?;
    let word = match language {
        Language::English => "Exhibit",
        Language::Arabic => "المستند",
        Language::Chinese => "证物",
    };
    // What goes into a text keeps its direction by signs before and behind it, which nobody sees.
    let name = format!("^{word} [^0-9]*{number}[^0-9]*$");
    let mut found = Vec::new();
    app.until("the player's window is there", async || {
        found = windows(&app.display, &name);
        Ok(!found.is_empty())
    })
    .await?;
    // It is drawn before it is pressed.
    tokio::time::sleep(Duration::from_millis(500)).await;
    found.pop().context("a window")
}

fn press(app: &App, window: &str, key: &str) -> Result<()> {
    xdotool(&app.display, &["windowfocus", "--sync", window])?;
    xdotool(&app.display, &["key", "--clearmodifiers", key])
}

async fn closed(app: &App, window: &str) -> Result<()> {
    app.until("the player's window is gone", async || {
        Ok(!windows(&app.display, ".").contains(&window.to_owned()))
    })
    .await
}

/// Waits until the middle of the player shows a colour, as good as a codec keeps it.
async fn shows(app: &App, colour: Colour) -> Result<()> {
    let start = std::time::Instant::now();
    loop {
        let seen = app.display.colour(MIDDLE.0, MIDDLE.1)?;
        if seen
            .iter()
            .zip(colour)
            .all(|(seen, wanted)| seen.abs_diff(wanted) < 40)
        {
            return Ok(());
        }
        ensure!(
            start.elapsed() < PATIENCE,
            "{seen:?} is shown instead of {colour:?}"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn photograph(app: &App, screen: &str) -> Result<()> {
    let name = format!("{screen}-{}-{}.png", app.language.tag(), app.theme.name());
    app.display
        .photograph(&setting::output("screens")?.join(name))
}
