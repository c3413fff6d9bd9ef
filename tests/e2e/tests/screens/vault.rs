//! The page of the vault: backup, check, another passphrase, another recovery code, and a vault that does not fit.

use std::path::Path;

use anyhow::{Context as _, Result};
use cairn_e2e::page::create::{self, Secrets};
use cairn_e2e::page::{incidents, rail, vault};
use cairn_e2e::{dialog, files, readied};

use crate::gallery::Gallery;

/// Everything on the page; gives the secrets that open the vault afterwards.
pub(crate) async fn all(gallery: &mut Gallery, secrets: Secrets) -> Result<Secrets> {
    rail::vault(&gallery.app).await?;
    gallery.app.find("vault-backup").await?;
    gallery.judge_whole("vault").await;
    gallery.app.click("vault-backup").await?;
    let backup = gallery.app.home.documents().join("Cairn.backup");
    dialog::answer(&gallery.app.display, &backup)?;
    gallery.app.find("backup-done").await?;
    gallery
        .judge_at("[data-testid=backup-done]", "vault-backup-done")
        .await?;
    gallery.app.click("vault-check").await?;
    gallery.app.find("check-clean").await?;
    gallery
        .judge_at("[data-testid=check-clean]", "vault-check-clean")
        .await?;
    let recovery = recovery(gallery, &secrets.passphrase).await?;
    let passphrase = passphrase(gallery, &secrets.passphrase).await?;
    damaged(gallery).await?;
    Ok(Secrets {
        passphrase,
        recovery,
    })
}

async fn recovery(gallery: &mut Gallery, passphrase: &str) -> Result<String> {
    gallery.app.click("recovery-replace").await?;
    gallery.app.find("passphrase-current").await?;
    gallery
        .judge_at("[data-testid=passphrase-current]", "vault-recovery-current")
        .await?;
    let (field, button) = ("passphrase-current", "passphrase-current-submit");
    vault::answer(&gallery.app, field, passphrase, button).await?;
    let code = gallery.app.text("create-recovery").await?.trim().to_owned();
    gallery
        .judge_at("[data-testid=create-recovery]", "vault-recovery-code")
        .await?;
    gallery.app.click("create-done").await?;
    gallery.app.follow_window().await?;
    rail::vault(&gallery.app).await?;
    Ok(code)
}

async fn passphrase(gallery: &mut Gallery, passphrase: &str) -> Result<String> {
    gallery.app.click("passphrase-change").await?;
    gallery.app.find("passphrase-current").await?;
    gallery
        .judge_at(
            "[data-testid=passphrase-current]",
            "vault-passphrase-current",
        )
        .await?;
    let (field, button) = ("passphrase-current", "passphrase-current-submit");
    vault::answer(&gallery.app, field, "not this", button).await?;
    vault::error(&gallery.app).await?;
    gallery
        .judge_at("[data-testid=passphrase-current]", "vault-passphrase-wrong")
        .await?;
    vault::answer(&gallery.app, field, passphrase, button).await?;
    let words = create::words(&gallery.app).await?;
    gallery
        .judge_at("[data-testid=create-words]", "vault-passphrase-words")
        .await?;
    gallery.app.click("create-continue").await?;
    gallery.app.find("create-typed").await?;
    gallery
        .judge_at("[data-testid=create-typed]", "vault-passphrase-type")
        .await?;
    vault::answer(&gallery.app, "create-typed", &words, "create-confirm").await?;
    gallery.app.find("passphrase-done").await?;
    gallery
        .judge_at("[data-testid=passphrase-done]", "vault-passphrase-done")
        .await?;
    gallery.app.click("secrets-seen").await?;
    gallery.app.follow_window().await?;
    rail::vault(&gallery.app).await?;
    Ok(words)
}

/// One byte of an exhibit is changed: the check finds it, and nothing can be written any more.
async fn damaged(gallery: &mut Gallery) -> Result<()> {
    flip(&readied::vault(&gallery.app.home).join("blobs"))?;
    gallery.app.click("vault-check").await?;
    gallery.app.find("check-found").await?;
    gallery
        .judge_at("[data-testid=check-found]", "vault-check-found")
        .await?;
    rail::incidents(&gallery.app).await?;
    gallery.app.find("incident-row").await?;
    gallery.press("[data-testid=read-only] summary").await?;
    gallery.judge("readonly-incidents").await;
    incidents::open_first(&gallery.app).await?;
    gallery.judge_whole("readonly-incident").await;
    Ok(())
}

fn flip(blobs: &Path) -> Result<()> {
    let mut all = files::below(blobs)?;
    all.sort_by_key(|file| file.metadata().map_or(0, |meta| meta.len()));
    let blob = all.last().context("a vault with exhibits")?;
    let mut bytes = std::fs::read(blob)?;
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    Ok(std::fs::write(blob, bytes)?)
}
