//! A file or folder that is not there until it is whole: made as `<name>.part`, renamed at the end, removed on any failure.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use crate::disk;

/// A name that is being worked towards.
pub(crate) struct Part {
    part: PathBuf,
    whole: PathBuf,
    is_folder: bool,
    is_kept: bool,
}

impl Part {
    /// Makes a new file. Neither it nor the whole file may be there.
    pub(crate) fn file(whole: &Path) -> io::Result<(Self, File)> {
        let part = part_name(whole)?;
        let file = disk::create_new(&part)?;
        Ok((Self::made(part, whole, false), file))
    }

    /// Makes a new folder. Neither it nor the whole folder may be there.
    pub(crate) fn folder(whole: &Path) -> io::Result<Self> {
        let part = part_name(whole)?;
        disk::create_folder(&part)?;
        Ok(Self::made(part, whole, true))
    }

    fn made(part: PathBuf, whole: &Path, is_folder: bool) -> Self {
        Self {
            part,
            whole: whole.to_owned(),
            is_folder,
            is_kept: false,
        }
    }

    /// Where it is until it is whole.
    pub(crate) fn path(&self) -> &Path {
        &self.part
    }

    /// Gives it its name, and makes the name durable.
    pub(crate) fn keep(mut self) -> io::Result<()> {
        disk::rename_new(&self.part, &self.whole)?;
        self.is_kept = true;
        disk::sync_folder(folder_of(&self.whole))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // Best effort: what is left over is called .part and opens as nothing.
        if !self.is_kept {
            let _ = match self.is_folder {
                true => std::fs::remove_dir_all(&self.part),
                false => std::fs::remove_file(&self.part),
            };
        }
    }
}

/// The folder that a file is in.
pub(crate) fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn part_name(whole: &Path) -> io::Result<PathBuf> {
    if whole.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut name = whole
        .file_name()
        .ok_or(io::ErrorKind::InvalidInput)?
        .to_owned();
    name.push(".part");
    Ok(whole.with_file_name(name))
}
