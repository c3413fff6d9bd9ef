//! Restoring a backup into a new folder: strict names only, checked to the last byte, then renamed into its place.

use std::fs::{self, File};
use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use crate::archive::{self, Section};
use crate::create::{is_free, put_in_place, sibling};
use crate::layout::Layout;
use crate::{OpenError, Progress, RestoreError, Secret, Vault, files};

impl Vault {
    /// Restores a backup into `dir`, which must not exist or be empty, checks all of it and opens it. A backup in which
    /// something does not fit is restored read-only with its findings.
    ///
    /// # Errors
    /// See [`RestoreError`]. Nothing is left in `dir` then.
    pub fn restore(
        file: &Path,
        dir: &Path,
        secret: Secret<'_>,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Self, RestoreError> {
        if !is_free(dir)? {
            return Err(RestoreError::NotEmpty);
        }
        let building = sibling(dir, "restore");
        let restored = rebuild(file, &building, dir, secret, progress);
        if restored.is_err() {
            let _ = fs::remove_dir_all(&building);
        }
        restored
    }
}

fn rebuild(
    file: &Path,
    building: &Path,
    dir: &Path,
    secret: Secret<'_>,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Vault, RestoreError> {
    unpack(file, &Layout::new(building), progress)?;
    let vault = Vault::open(building, secret)?;
    let report = vault
        .check(progress)
        .map_err(|error| RestoreError::Open(OpenError::from(error)))?;
    if !report.complete {
        return Err(RestoreError::Cancelled);
    }
    let keys = vault.keys.duplicate();
    drop(vault);
    put_in_place(building, dir)?;
    let mut vault = Vault::open_with_keys(dir, keys)?;
    vault.read_only.set(!report.findings.is_empty());
    vault.findings = report.findings;
    Ok(vault)
}

/// Opens the backup without waiting, should it be a pipe.
fn open(file: &Path) -> Result<File, RestoreError> {
    let unread = |error: io::Error| RestoreError::Source(error.kind());
    let file = files::open_source(file).map_err(unread)?;
    if file.metadata().map_err(unread)?.is_file() {
        Ok(file)
    } else {
        Err(RestoreError::NotABackup)
    }
}

/// Takes everything out of an archive, durably. Names come from the format's own list, so that nothing can be written
/// elsewhere.
fn unpack(
    file: &Path,
    layout: &Layout,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(), RestoreError> {
    let members = archive::members(&open(file)?).map_err(|error| {
        let is_form = [io::ErrorKind::InvalidData, io::ErrorKind::UnexpectedEof];
        if is_form.contains(&error.kind()) {
            RestoreError::NotABackup
        } else {
            RestoreError::Source(error.kind())
        }
    })?;
    if !members.contains_key("FORMAT") || !members.contains_key("db/records.db") {
        return Err(RestoreError::NotABackup);
    }
    for dir in [
        layout.dir.clone(),
        layout.keys(),
        layout.db_dir(),
        layout.blobs(),
    ] {
        files::create_private_dir(&dir)?;
    }
    files::write_new(&layout.lock(), b"")?;
    let total = members.values().map(|member| member.len).sum();
    let mut done = 0_u64;
    for (name, member) in &members {
        let target = layout.dir.join(name);
        let parent = target.parent().unwrap_or(&layout.dir);
        if !parent.is_dir() {
            files::create_private_dir(parent)?;
        }
        let mut output = files::create_private(&target)?;
        io::copy(&mut Section::open(file, *member)?, &mut output)?;
        output.sync_all()?;
        files::sync_dir(parent)?;
        done = done.saturating_add(member.len);
        if progress(Progress { done, total }).is_break() {
            return Err(RestoreError::Cancelled);
        }
    }
    files::sync_dir(&layout.blobs())?;
    Ok(files::sync_dir(&layout.dir)?)
}
