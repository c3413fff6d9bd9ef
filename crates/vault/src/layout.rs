//! The names in a vault's folder. Whatever is not named here stops the open before anything is read: SQLite for one
//! would roll a planted `-journal` back without a word.

use std::fs;
use std::path::{Path, PathBuf};

use crate::OpenError;

/// The content of `FORMAT`; bound into the head as well.
pub(crate) const FORMAT: &[u8] = b"vault 1\n";
/// The number in it.
pub(crate) const FORMAT_NUMBER: u32 = 1;
/// Slot files: passphrases in 0 to 6, the recovery code in 7.
pub(crate) const SLOTS: u8 = 8;
/// The recovery slot.
pub(crate) const RECOVERY_SLOT: u8 = 7;

/// The paths of one vault.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(crate) dir: PathBuf,
}

impl Layout {
    pub(crate) fn new(dir: &Path) -> Self {
        Self {
            dir: dir.to_path_buf(),
        }
    }
    pub(crate) fn format(&self) -> PathBuf {
        self.dir.join("FORMAT")
    }
    pub(crate) fn lock(&self) -> PathBuf {
        self.dir.join("lock")
    }
    pub(crate) fn head(&self) -> PathBuf {
        self.dir.join("head.bin")
    }
    pub(crate) fn head_new(&self) -> PathBuf {
        self.dir.join("head.bin.new")
    }
    pub(crate) fn keys(&self) -> PathBuf {
        self.dir.join("keys")
    }
    pub(crate) fn slot(&self, slot: u8) -> PathBuf {
        self.keys().join(format!("{slot:02}.age"))
    }
    pub(crate) fn slot_new(&self, slot: u8) -> PathBuf {
        self.keys().join(format!("{slot:02}.age.new"))
    }
    pub(crate) fn db_dir(&self) -> PathBuf {
        self.dir.join("db")
    }
    pub(crate) fn db(&self) -> PathBuf {
        self.db_dir().join("records.db")
    }
    pub(crate) fn blobs(&self) -> PathBuf {
        self.dir.join("blobs")
    }
    /// The folder of a blob: the first two of its name's 32 hex digits.
    pub(crate) fn blob_dir(&self, name: &str) -> PathBuf {
        self.blobs().join(name.get(..2).unwrap_or("00"))
    }
    pub(crate) fn blob(&self, name: &str) -> PathBuf {
        self.blob_dir(name).join(name)
    }
    pub(crate) fn blob_part(&self, name: &str) -> PathBuf {
        self.blob_dir(name).join(format!("{name}.part"))
    }
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// A folder of the format.
    Folder,
    /// A file of the format.
    File,
    /// A blob.
    Blob,
    /// What an interrupted write left; removed at the next open of a vault in which everything fits.
    Leftover,
}

/// Looks a name up; `parts` are its components below the vault's folder.
pub(crate) fn known(parts: &[&str]) -> Option<Known> {
    match parts {
        ["keys" | "db" | "blobs"] => Some(Known::Folder),
        ["FORMAT" | "lock" | "head.bin"] | ["db", "records.db" | "records.db-wal"] => {
            Some(Known::File)
        }
        ["head.bin.new"] => Some(Known::Leftover),
        ["keys", name] => slot_name(name),
        ["blobs", dir] if is_hex(dir, 2) => Some(Known::Folder),
        ["blobs", dir, name] => blob_name(dir, name),
        _ => None,
    }
}

fn slot_name(name: &str) -> Option<Known> {
    let (name, found) = match name.strip_suffix(".new") {
        Some(rest) => (rest, Known::Leftover),
        None => (name, Known::File),
    };
    let number = name.strip_suffix(".age")?.strip_prefix('0')?;
    matches!(number.as_bytes(), [b'0'..=b'7']).then_some(found)
}

fn blob_name(dir: &str, name: &str) -> Option<Known> {
    let (name, found) = match name.strip_suffix(".part") {
        Some(rest) => (rest, Known::Leftover),
        None => (name, Known::Blob),
    };
    (is_hex(dir, 2) && is_hex(name, 32) && name.starts_with(dir)).then_some(found)
}

fn is_hex(text: &str, len: usize) -> bool {
    text.len() == len && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// What a look through the folder found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Survey {
    /// Files that interrupted writes left.
    pub(crate) leftovers: Vec<PathBuf>,
    /// Names and lengths of blobs.
    pub(crate) blobs: Vec<(String, u64)>,
}

/// Looks through the whole folder.
///
/// # Errors
/// [`OpenError::UnknownFile`] names the first thing that the format does not name, or that is not the plain file or
/// folder it should be; else those of the operating system.
pub(crate) fn survey(layout: &Layout) -> Result<Survey, OpenError> {
    let mut survey = Survey::default();
    look(&layout.dir, &mut Vec::new(), &mut survey)?;
    Ok(survey)
}

fn look(dir: &Path, parts: &mut Vec<String>, survey: &mut Survey) -> Result<(), OpenError> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        parts.push(entry.file_name().to_string_lossy().into_owned());
        let names: Vec<&str> = parts.iter().map(String::as_str).collect();
        match known(&names) {
            Some(Known::Folder) if kind.is_dir() => look(&entry.path(), parts, survey)?,
            Some(Known::File) if kind.is_file() => {}
            Some(Known::Leftover) if kind.is_file() => survey.leftovers.push(entry.path()),
            Some(Known::Blob) if kind.is_file() => {
                let len = entry.metadata()?.len();
                survey
                    .blobs
                    .push((parts.last().cloned().unwrap_or_default(), len));
            }
            Some(_) | None => {
                return Err(OpenError::UnknownFile {
                    name: parts.join("/").escape_debug().to_string(),
                });
            }
        }
        parts.pop();
    }
    Ok(())
}

/// Reads and checks `FORMAT`.
///
/// # Errors
/// [`OpenError::NotAVault`], [`OpenError::NewerFormat`], or [`OpenError::DatabaseDamaged`] where there is a vault but for
/// this file.
pub(crate) fn check_format(layout: &Layout) -> Result<(), OpenError> {
    // Whoever reads "no vault here" may delete the folder.
    let none = || {
        if layout.db().is_file() && layout.keys().is_dir() {
            OpenError::DatabaseDamaged
        } else {
            OpenError::NotAVault
        }
    };
    let text = fs::read(layout.format()).map_err(|error| {
        if error.kind() == std::io::ErrorKind::PermissionDenied {
            OpenError::Io(error.kind())
        } else {
            none()
        }
    })?;
    let number = text
        .strip_prefix(b"vault ")
        .and_then(|rest| rest.strip_suffix(b"\n"))
        .and_then(|digits| std::str::from_utf8(digits).ok())
        .and_then(|digits| digits.parse::<u32>().ok());
    match number {
        Some(FORMAT_NUMBER) if text == FORMAT => Ok(()),
        Some(found) if found > FORMAT_NUMBER => Err(OpenError::NewerFormat { found }),
        Some(_) | None => Err(none()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Known, known};

    #[test]
    fn only_the_names_of_the_format_are_known() {
        let name = "0123456789abcdef0123456789abcdef";
        assert_eq!(known(&["keys", "07.age"]), Some(Known::File));
        assert_eq!(known(&["keys", "00.age.new"]), Some(Known::Leftover));
        assert_eq!(known(&["db", "records.db-wal"]), Some(Known::File));
        assert_eq!(known(&["blobs", "01", name]), Some(Known::Blob));
        for stranger in [
            &["db", "records.db-journal"][..],
            &["db", "records.db-shm"],
            &["keys", "08.age"],
            &["keys", "10.age"],
            &["keys", "00.age.bak"],
            &["blobs", "02", name],
            &["blobs", "01", "0123"],
            &["blobs", "0A"],
            &["note.txt"],
        ] {
            assert_eq!(known(stranger), None, "{stranger:?}");
        }
    }
}
