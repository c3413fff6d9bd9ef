//! What keeps the records, in the real window: the vault's page, and every way in which it locks by itself.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the figures belong to the result"
)]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::command::cairn;
use cairn_e2e::logind::Logind;
use cairn_e2e::page::{create, evidence, incident, incidents, rail, unlock, vault};
use cairn_e2e::readied::{self, Readied};
use cairn_e2e::setting::{Language, Theme};
use cairn_e2e::{dialog, files, look, process, tale};
use serde_json::Value;

/// Long enough for a backup that somebody can stop, and write beside.
const LONG: u64 = 800 * 1024 * 1024;

#[tokio::test]
async fn a_backup_is_stopped_made_and_restored_and_a_check_says_what_does_not_fit() -> Result<()> {
    let (mut app, secrets) = Readied::new()?
        .open(Language::English, Theme::Light, &[])
        .await?;
    let title = recorded(&app).await?;
    rail::vault(&app).await?;
    let backup = app.home.documents().join("Cairn.backup");

    app.click("vault-backup").await?;
    dialog::answer(&app.display, &backup)?;
    app.find("progress").await?;
    app.click("progress-cancel").await?;
    ensure!(
        vault::error(&app).await? == "cancelled",
        "a stopped backup says so"
    );
    look::judge(&app, "vault-backup-stopped").await?;
    nothing_is_left_beside_the_vault(&app).await?;

    app.click("vault-backup").await?;
    dialog::answer(&app.display, &backup)?;
    app.find("progress").await?;
    let start = Instant::now();
    rail::lock_by_keys(&mut app).await?;
    println!(
        "locked {} ms after Ctrl+L in the middle of a backup",
        start.elapsed().as_millis()
    );
    nothing_is_left_beside_the_vault(&app).await?;
    unlock::unlock(&mut app, &secrets.passphrase).await?;

    app.click("vault-backup").await?;
    dialog::answer(&app.display, &backup)?;
    app.find("progress").await?;
    look::judge(&app, "vault-backup-running").await?;
    // The work goes on while one writes elsewhere, and its end is there to be read afterwards.
    rail::incidents(&app).await?;
    incidents::open_first(&app).await?;
    ensure!(
        app.value("incident-title").await? == title,
        "the title differs"
    );
    app.write("incident-locality", "written beside a backup")
        .await?;
    incident::saved(&app).await?;
    rail::vault(&app).await?;
    let said = app.text("backup-done").await?;
    ensure!(
        said.contains("Cairn.backup") && said.contains("no difference"),
        "{said}"
    );
    look::judge(&app, "vault-backup-done").await?;
    restored(&app, &backup, &secrets.passphrase)?;

    app.click("vault-check").await?;
    app.find("check-clean").await?;
    look::judge(&app, "vault-check-clean").await?;
    let blob = largest(&readied::vault(&app.home))?;
    flip(&blob)?;
    app.click("vault-check").await?;
    let found = app.text("check-found").await?;
    ensure!(
        found.contains("The file of an evidence item is damaged or was exchanged."),
        "{found}"
    );
    app.find("read-only").await?;
    look::judge(&app, "vault-check-found").await
}

/// An incident with a long exhibit; gives its title.
async fn recorded(app: &App) -> Result<String> {
    incidents::create(app).await?;
    let told = tale::telling(app.language);
    app.write("incident-title", &told.title).await?;
    app.write("incident-narrative", &told.narrative).await?;
    incident::saved(app).await?;
    let long = app.home.documents().join("long.bin");
    std::fs::File::create(&long)?.set_len(LONG)?;
    evidence::attach(app, &long, 0).await?;
    Ok(told.title)
}

/// Whoever stopped a backup finds no part of it, under whatever name.
async fn nothing_is_left_beside_the_vault(app: &App) -> Result<()> {
    app.until("nothing of a stopped backup is left", async || {
        Ok(files::names(&app.home.documents())? == ["long.bin", "vault"])
    })
    .await
}

/// The command makes a vault of the backup, and finds the incident and its exhibit in it.
fn restored(app: &App, backup: &Path, passphrase: &str) -> Result<()> {
    let folder = app.home.documents().join("restored");
    let secret = ["--passphrase-fd".as_ref(), "3".as_ref()];
    let [fd, three] = secret;
    cairn(
        passphrase,
        &[
            "vault".as_ref(),
            "restore".as_ref(),
            backup.as_ref(),
            folder.as_ref(),
            fd,
            three,
        ],
    )?;
    let list = cairn(
        passphrase,
        &[
            "incident".as_ref(),
            "list".as_ref(),
            folder.as_ref(),
            "--search".as_ref(),
            tale::CHINESE.as_ref(),
            "--json".as_ref(),
            fd,
            three,
        ],
    )?;
    let list: Value = serde_json::from_str(&list)?;
    let id = list[0]["id"]
        .as_str()
        .context("the incident is not there")?;
    let items = cairn(
        passphrase,
        &[
            "evidence".as_ref(),
            "list".as_ref(),
            folder.as_ref(),
            id.as_ref(),
            "--json".as_ref(),
            fd,
            three,
        ],
    )?;
    ensure!(
        items.contains("long.bin"),
        "the exhibit is not there: {items}"
    );
    println!("restored by the command: 1 incident, 1 exhibit");
    Ok(())
}

/// The largest file below a folder: in a vault, a blob.
fn largest(folder: &Path) -> Result<PathBuf> {
    let all = files::below(folder)?;
    let by_size = |path: &PathBuf| path.metadata().map(|m| m.len()).unwrap_or_default();
    all.into_iter()
        .max_by_key(by_size)
        .context("the vault is empty")
}

/// Changes one bit in the middle of a file.
fn flip(path: &Path) -> Result<()> {
    use std::os::unix::fs::FileExt as _;
    let file = std::fs::File::options().read(true).write(true).open(path)?;
    let middle = file.metadata()?.len() / 2;
    let mut byte = [0];
    file.read_exact_at(&mut byte, middle)?;
    file.write_all_at(&[byte[0] ^ 1], middle)?;
    Ok(())
}

#[tokio::test]
async fn a_changed_passphrase_opens_and_the_old_one_no_more_and_so_for_the_recovery_code()
-> Result<()> {
    let (mut app, old) = Readied::new()?
        .open(Language::Arabic, Theme::Dark, &[])
        .await?;
    rail::vault(&app).await?;
    app.click("passphrase-change").await?;
    app.write("passphrase-current", "these are not the words")
        .await?;
    app.click("passphrase-current-submit").await?;
    ensure!(
        vault::error(&app).await? == "wrongPassphrase",
        "a wrong one is refused"
    );
    app.write("passphrase-current", &old.passphrase).await?;
    app.click("passphrase-current-submit").await?;
    let new = create::words(&app).await?;
    look::judge(&app, "vault-passphrase-words").await?;
    app.click("create-continue").await?;
    app.write("create-typed", &new).await?;
    look::judge(&app, "vault-passphrase-type").await?;
    app.click("create-confirm").await?;
    app.find("passphrase-done").await?;
    look::judge(&app, "vault-passphrase-done").await?;
    app.click("secrets-seen").await?;
    app.follow_window().await?;

    rail::lock(&mut app).await?;
    refused(&app, &old.passphrase, "wrongPassphrase").await?;
    look::judge(&app, "unlock-wrong-passphrase").await?;
    unlock::unlock(&mut app, &new).await?;

    rail::lock(&mut app).await?;
    unlock::by_code(&mut app, &old.recovery).await?;
    rail::vault(&app).await?;
    app.click("recovery-replace").await?;
    app.write("passphrase-current", &new).await?;
    app.click("passphrase-current-submit").await?;
    let code = app.text("create-recovery").await?.trim().to_owned();
    look::judge(&app, "vault-recovery-code").await?;
    app.click("create-done").await?;
    app.follow_window().await?;

    rail::lock(&mut app).await?;
    app.click("unlock-recovery").await?;
    refused(&app, &old.recovery, "wrongRecoveryCode").await?;
    look::judge(&app, "unlock-wrong-code").await?;
    unlock::by_code(&mut app, &code).await
}

/// A secret opens nothing, and the page says which kind of secret it was and what to do.
async fn refused(app: &App, secret: &str, code: &str) -> Result<()> {
    app.write("unlock-secret", secret).await?;
    app.click("unlock-open").await?;
    ensure!(vault::error(app).await? == code, "not refused as `{code}`");
    ensure!(
        app.value("unlock-secret").await?.is_empty(),
        "the field still holds what was refused"
    );
    Ok(())
}

#[tokio::test]
async fn it_locks_by_itself_loses_nothing_and_opens_again_in_the_same_field() -> Result<()> {
    const IDLE: u64 = 10;
    let seconds = IDLE.to_string();
    let (mut app, secrets) = Readied::new()?
        .open(
            Language::English,
            Theme::Dark,
            &[("CAIRN_IDLE_LOCK_SECONDS", &seconds)],
        )
        .await?;
    incidents::create(&app).await?;
    app.write("incident-locality", "typed, then gone from the desk")
        .await?;
    let (last, before) = (Instant::now(), process::web_processes(app.driver.pid()));
    app.follow_window().await?;
    let locked = last.elapsed();
    process::replaced_within_a_second(app.driver.pid(), &before).await?;
    println!(
        "locked {:.1} s after the last key, asked for {IDLE} s",
        locked.as_secs_f32()
    );
    // A sign of the person is passed on at most every five seconds; the last one counts from there.
    ensure!(
        locked >= Duration::from_secs(IDLE - 6) && locked <= Duration::from_secs(IDLE + 5),
        "locked after {locked:?}"
    );
    app.find("unlock-secret").await?;
    unlock::unlock(&mut app, &secrets.passphrase).await?;
    is_back_in(&app, "incident-locality", "typed, then gone from the desk").await
}

#[tokio::test]
async fn the_machine_sleeps_only_after_it_has_locked() -> Result<()> {
    let readied = Readied::new()?;
    let logind = Logind::start(&readied.home.documents())?;
    let (mut app, secrets) = readied
        .open(
            Language::English,
            Theme::Light,
            &[("DBUS_SYSTEM_BUS_ADDRESS", &logind.address)],
        )
        .await?;
    let mut inhibitor = logind.next_inhibitor()?;
    let [what, who, _, mode] = &inhibitor.asked;
    ensure!(
        [what.as_str(), who, mode] == ["sleep", "Cairn", "delay"],
        "asked for {:?}",
        inhibitor.asked
    );
    incidents::create(&app).await?;
    app.write("incident-narrative", "typed before the lid was shut")
        .await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let before = process::web_processes(app.driver.pid());
    ensure!(
        !before.is_empty() && inhibitor.is_held()?,
        "nothing to wait for"
    );

    logind.prepare_for_sleep(true)?;
    let start = Instant::now();
    while inhibitor.is_held()? {
        ensure!(
            start.elapsed() < Duration::from_secs(5),
            "logind waits no longer than this"
        );
        std::thread::sleep(Duration::from_millis(2));
    }
    let living: Vec<u32> = before
        .into_iter()
        .filter(|pid| process::lives(*pid))
        .collect();
    println!(
        "let go {} ms after the warning",
        start.elapsed().as_millis()
    );
    ensure!(
        living.is_empty(),
        "the machine may sleep while {living:?} still hold what was on the screen"
    );
    app.follow_window().await?;
    app.find("unlock-secret").await?;

    logind.prepare_for_sleep(false)?;
    let mut again = logind.next_inhibitor()?;
    ensure!(
        again.is_held()?,
        "after waking up it is not asked for again"
    );
    unlock::unlock(&mut app, &secrets.passphrase).await?;
    is_back_in(&app, "incident-narrative", "typed before the lid was shut").await?;

    let before = process::web_processes(app.driver.pid());
    logind.lock_session()?;
    app.follow_window().await?;
    process::replaced_within_a_second(app.driver.pid(), &before).await?;
    app.find("unlock-secret").await?;
    Ok(())
}

/// The cursor is where it was, and what was typed is there.
async fn is_back_in(app: &App, id: &str, typed: &str) -> Result<()> {
    app.until("the cursor is back in its field", async || {
        Ok(app.focused().await? == id)
    })
    .await?;
    let value = app.value(id).await?;
    ensure!(value == typed, "`{typed}` was typed, `{value}` is there");
    Ok(())
}
