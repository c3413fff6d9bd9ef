//! The window as it ships, which keeps nothing and cannot be looked into: by the keyboard alone.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::blind::Blind;
use cairn_e2e::command;
use cairn_e2e::home::Home;
use cairn_e2e::plant::Plant;
use cairn_e2e::setting::{Language, Theme};
use cairn_e2e::stranger::run;
use cairn_e2e::walk::{self, Stop};

use crate::ground::Own;

/// How long a wrong passphrase may take to be refused, after it has been typed.
const REFUSAL: Duration = Duration::from_secs(3);

#[tokio::test]
async fn nothing_typed_in_the_shipped_window_is_on_the_disk() -> Result<()> {
    let mut plant = Plant::new();
    let home = Home::new()?;
    let passphrase = plant.word("the passphrase");
    let vault = home.documents().join("vault");
    command::create_vault(&passphrase, &vault)?;
    command::choose(&home, &vault)?;
    let way = scout(&vault, &passphrase, &mut plant).await?;

    let mut own = Own::default();
    let mut app = Blind::start(&home)?;
    app.write(&passphrase)?;
    app.press("Return")?;
    app.follow_window()?;
    app.photograph("1-unlocked")?;
    search_box(&app, &mut plant)?;
    app.photograph("2-searched")?;
    // Past the filter and the way to the import, to the button that makes an incident.
    for _ in 0..3 {
        app.press("Tab")?;
    }
    app.and_see(|| app.press("Return"))?;
    app.photograph("3-incident")?;
    let kept = walk_along(&app, &way, &home, &mut plant, &mut own)?;
    app.photograph("4-typed")?;
    own.search(&plant, &home, Some(app.pid()), "open")?;

    app.press("ctrl+l")?;
    app.follow_window()?;
    app.photograph("5-locked")?;
    own.search(&plant, &home, Some(app.pid()), "locked")?;
    app.write(&plant.word("a wrong passphrase"))?;
    app.photograph("6-wrong-passphrase")?;
    app.and_see(|| app.press("Return"))?;
    std::thread::sleep(REFUSAL);
    app.photograph("7-refused")?;
    own.search(
        &plant,
        &home,
        Some(app.pid()),
        "locked, after a wrong passphrase",
    )?;
    drop(app);
    own.search(&plant, &home, None, "ended")?;

    let inside = command::incidents(&vault, &passphrase)?;
    for (place, word) in &kept {
        ensure!(
            inside.contains(word.as_str()),
            "{place} is not in the vault"
        );
    }
    println!("typed blindly and found in the vault: {}", places(&kept));
    println!("control: {} leaks found", plant.would_be_found()?);
    Ok(())
}

/// Walks through a copy of the vault in the window that can be driven, for the stops of the Tab key.
async fn scout(vault: &Path, passphrase: &str, plant: &mut Plant) -> Result<Vec<Stop>> {
    let home = Home::new()?;
    let copy = home.documents().join("vault");
    run(Command::new("cp").arg("-a").arg(vault).arg(&copy))?;
    command::choose(&home, &copy)?;
    let word = plant.word("the way there");
    let mut app = App::start_in(home, Language::English, Theme::Light, &[]).await?;
    walk::scout(&mut app, passphrase, &word).await
}

/// Searches for a word that nobody wrote. The key `/` leads to the box.
fn search_box(app: &Blind, plant: &mut Plant) -> Result<()> {
    app.press("slash")?;
    let word = plant.word("the search box");
    app.and_see(|| app.write(&word))
}

/// Goes from stop to stop and types a word into each field; gives the words that are kept, and their places.
fn walk_along(
    app: &Blind,
    way: &[Stop],
    home: &Home,
    plant: &mut Plant,
    own: &mut Own,
) -> Result<Vec<(String, String)>> {
    let mut kept = Vec::new();
    let mut keep = |place: &str, plant: &mut Plant| {
        let word = plant.word(place);
        kept.push((place.to_owned(), word.clone()));
        word
    };
    for stop in way {
        match stop {
            Stop::Other => app.press("Tab")?,
            Stop::Continue => {
                app.and_see(|| app.press("Return"))?;
                app.press("Tab")?;
            }
            Stop::Field { id, is_kept: true } => {
                app.write(&keep(id, plant))?;
                app.press("Tab")?;
            }
            Stop::Field { id, is_kept: false } => {
                app.write(&plant.word(id.as_str()))?;
                app.press("Tab")?;
            }
            Stop::AddPerson { leads_on } => {
                app.and_see(|| app.press("Return"))?;
                // The field of their name comes next, and there it is written over.
                app.write(&plant.word("a new person's name"))?;
                app.press("Tab")?;
                app.press("Tab")?;
                app.and_see(|| app.press("Return"))?;
                if !leads_on {
                    app.press("Tab")?;
                }
            }
            Stop::Attach => {
                let folder = home.documents().join("originals");
                std::fs::create_dir(&folder)?;
                let file = folder.join(keep("the name of an attached file", plant));
                std::fs::write(&file, plant.word("what an attached file says"))?;
                own.apart.push(folder);
                app.press("Return")?;
                app.answer(&file)?;
            }
        }
    }
    Ok(kept)
}

fn places(kept: &[(String, String)]) -> String {
    let places: Vec<&str> = kept.iter().map(|(place, _)| place.as_str()).collect();
    places.join(", ")
}
