//! Whatever is typed, attached or searched for is on the disk in no readable form: not in the vault, the write-ahead
//! log, temporary files, the web view's profile, logs, recent files or caches.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the counts belong to the result"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::blind::Blind;
use cairn_e2e::home::Home;
use cairn_e2e::page::{create, evidence, incident, incidents, rail, receiver};
use cairn_e2e::plant::Plant;
use cairn_e2e::setting::{self, Language, Theme};
use cairn_e2e::stranger::{Stranger, run};

/// Every field for text on the page, but not those that choose from a list or take digits.
const FIELDS: &str = "([...document.querySelectorAll('.page :is(textarea, input[type=text])')]\
    .filter(e => e.getAttribute('role') !== 'combobox' && e.inputMode !== 'numeric' \
    && !e.readOnly && !e.disabled && e.offsetParent !== null))";

#[tokio::test]
async fn nothing_typed_in_the_driven_window_is_on_the_disk() -> Result<()> {
    let mut plant = Plant::new();
    let mut app = App::start(Language::English, Theme::Light).await?;
    create::create(&mut app).await?;
    incidents::create(&app).await?;
    incident::person(&app, &plant.word()).await?;
    receiver::add(&app, &plant.word(), &Stranger::new()?.recipient).await?;
    let originals = attach(&app, &mut plant).await?;
    let fields = fill_every_field(&app, &mut plant).await?;
    incident::saved(&app).await?;
    rail::incidents(&app).await?;
    let searched = plant.word();
    app.write("search", &searched).await?;
    incidents::search(&app, &plant.words()[0].clone(), 1).await?;

    let logs = setting::output("logs")?;
    let open = plant.search(&app.home, &[&originals], &logs)?;
    rail::lock(&mut app).await?;
    let locked = plant.search(&app.home, &[&originals], &logs)?;
    println!(
        "{} words, {fields} fields: {} hits in {} files while open, {} hits in {} files after locking",
        plant.words().len(),
        open.hits.len(),
        open.files,
        locked.hits.len(),
        locked.files,
    );
    ensure!(open.hits.is_empty(), "while open: {:?}", open.hits);
    ensure!(locked.hits.is_empty(), "after locking: {:?}", locked.hits);
    println!("control: {} leaks found", plant.would_be_found()?);
    Ok(())
}

/// Attaches a file whose name and content are planted; returns the folder in which the person keeps it.
async fn attach(app: &App, plant: &mut Plant) -> Result<PathBuf> {
    let folder = app.home.documents().join("originals");
    std::fs::create_dir(&folder)?;
    let file = folder.join(format!("{}.txt", plant.word()));
    std::fs::write(&file, plant.word())?;
    evidence::attach(app, &file, 0).await?;
    Ok(folder)
}

async fn fill_every_field(app: &App, plant: &mut Plant) -> Result<usize> {
    let open = "document.querySelectorAll('.page details').forEach(d => { d.open = true })";
    app.client.execute(open, vec![]).await?;
    let count = format!("return {FIELDS}.length");
    let count = app
        .client
        .execute(&count, vec![])
        .await?
        .as_u64()
        .context("a number")?;
    ensure!(
        count > 10,
        "only {count} fields were found to plant words in"
    );
    for place in 0..count {
        let focus = format!("{FIELDS}[arguments[0]]?.focus()");
        app.client.execute(&focus, vec![place.into()]).await?;
        app.client
            .active_element()
            .await?
            .send_keys(&plant.word())
            .await?;
    }
    Ok(usize::try_from(count)?)
}

#[test]
fn nothing_typed_in_the_shipped_window_is_on_the_disk() -> Result<()> {
    let mut plant = Plant::new();
    let home = Home::new()?;
    let passphrase = plant.word();
    let vault = home.documents().join("vault");
    create_by_command(&home, &vault, &passphrase)?;
    let app = Blind::start(&home)?;
    app.write(&passphrase)?;
    app.press("Return")?;
    app.wait(15_000);
    app.focus()?;
    app.photograph("unlocked")?;
    app.press("n")?;
    app.wait(2_000);
    let typed = type_into_everything(&app, &mut plant)?;
    app.photograph("typed")?;
    app.wait(3_000);
    let logs = setting::output("logs")?;
    let open = plant.search(&home, &[], &logs)?;
    app.press("ctrl+l")?;
    app.wait(8_000);
    app.photograph("locked")?;
    drop(app);

    let after = plant.search(&home, &[], &logs)?;
    let arrived = arrived(&vault, &passphrase, &typed)?;
    println!(
        "{} words typed blindly, {arrived} of them in the vault: {} hits in {} files while open, {} in {} after it was closed",
        typed.len(),
        open.hits.len(),
        open.files,
        after.hits.len(),
        after.files,
    );
    ensure!(arrived >= 2, "the keys did not reach the page");
    ensure!(open.hits.is_empty(), "while open: {:?}", open.hits);
    ensure!(
        after.hits.is_empty(),
        "after it was closed: {:?}",
        after.hits
    );
    println!("control: {} leaks found", plant.would_be_found()?);
    Ok(())
}

/// Types a word at every stop of the Tab key: letters do no harm to what is no field.
fn type_into_everything(app: &Blind, plant: &mut Plant) -> Result<Vec<String>> {
    let mut typed = Vec::new();
    for _ in 0..40 {
        let word = plant.word();
        app.write(&word)?;
        typed.push(word);
        app.press("Tab")?;
    }
    Ok(typed)
}

/// Makes a vault with the command and tells the app where it is.
fn create_by_command(home: &Home, vault: &Path, passphrase: &str) -> Result<()> {
    let cairn = std::env::var_os("CAIRN_CLI").context("CAIRN_CLI is not set")?;
    let script = "exec \"$1\" vault create \"$2\" --new-passphrase-fd 3 --recovery-out-fd 4 3<<<\"$3\" 4>/dev/null";
    run(Command::new("bash")
        .args(["-c", script, "bash"])
        .arg(cairn)
        .arg(vault)
        .arg(passphrase))?;
    let config = home.path().join("config/org.cairn.desktop");
    std::fs::create_dir(&config)?;
    let text = format!(
        "{{\"vault\":{:?},\"language\":\"en\"}}",
        vault.to_str().context("UTF-8")?
    );
    std::fs::write(config.join("config.json"), text)?;
    Ok(())
}

/// How many of the words the vault finds.
fn arrived(vault: &Path, passphrase: &str, words: &[String]) -> Result<usize> {
    let cairn = std::env::var_os("CAIRN_CLI").context("CAIRN_CLI is not set")?;
    let script =
        "exec \"$1\" incident list \"$2\" --search \"$4\" --json --passphrase-fd 3 3<<<\"$3\"";
    let mut found = 0;
    for word in words.iter().take(8) {
        let mut command = Command::new("bash");
        command
            .args(["-c", script, "bash"])
            .arg(&cairn)
            .arg(vault)
            .arg(passphrase)
            .arg(word);
        found += usize::from(run(&mut command)?.contains("\"id\""));
    }
    Ok(found)
}
