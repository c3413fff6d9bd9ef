//! A folder of its own, a vault in it, and the secrets that must not appear anywhere.

use std::cell::RefCell;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::{Ran, Run};

/// A passphrase that nobody guesses.
const PASSPHRASE: &str = "gravel-lantern-osprey-thimble-vault-nebula-quince";

/// One story.
pub struct Story {
    folder: TempDir,
    secrets: RefCell<Vec<String>>,
}

impl Story {
    /// A story in an empty folder.
    ///
    /// # Panics
    /// Without a folder for temporary files.
    #[must_use]
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            secrets: RefCell::new(vec![PASSPHRASE.to_owned()]),
        }
    }

    /// A story that begins with a new vault; the recovery code besides.
    ///
    /// # Panics
    /// If the vault is not created.
    #[must_use]
    pub fn with_vault() -> (Self, String) {
        let story = Self::new();
        let code = story.create_vault();
        (story, code)
    }

    /// Creates the vault at the least cost that the format allows; gives the recovery code.
    ///
    /// # Panics
    /// If it is not created.
    pub fn create_vault(&self) -> String {
        let ran = self.creating(&self.vault()).ends(0);
        let code = ran.fifth.trim_end().to_owned();
        self.keep_secret(&code);
        code
    }

    /// A run that creates a vault in this folder, with the same passphrase and at the least cost.
    #[must_use]
    pub fn creating(&self, vault: &Path) -> Run<'_> {
        self.cairn("vault create")
            .arg(vault)
            .args("--new-passphrase-fd 3 --recovery-out-fd 5 --kdf-memory-mib 256 --kdf-passes 3")
            .third(PASSPHRASE)
    }

    /// A run that restores a backup into this folder.
    #[must_use]
    pub fn restoring(&self, backup: &Path, vault: &Path) -> Run<'_> {
        let restore = self.cairn("vault restore").arg(backup).arg(vault);
        restore.args("--passphrase-fd 3").third(PASSPHRASE)
    }

    /// Takes an incident in that names nobody and gives its id.
    ///
    /// # Panics
    /// If it is not taken in.
    #[must_use]
    pub fn incident(&self) -> String {
        let file = self.write("incident.csv", "title,language\nInvented,en\n");
        let import = self.on_vault("incident import").arg(file);
        import.ends(0).line().to_owned()
    }

    /// Takes a file in as an exhibit and gives its id.
    ///
    /// # Panics
    /// If it is not taken in.
    #[must_use]
    pub fn exhibit(&self, incident: &str, file: &Path) -> String {
        let add = self.on_vault("evidence add").arg(incident).arg(file);
        add.ends(0).line().to_owned()
    }

    /// A run of `cairn` with these words.
    #[must_use]
    pub fn cairn(&self, words: &str) -> Run<'_> {
        Run::new(self).args(words)
    }

    /// A run on the vault, opened by its passphrase. The vault comes after noun and verb, before everything else.
    #[must_use]
    pub fn on_vault(&self, words: &str) -> Run<'_> {
        self.on(&self.vault(), words)
    }

    /// The same on a vault elsewhere.
    #[must_use]
    pub fn on(&self, vault: &Path, words: &str) -> Run<'_> {
        let mut words = words.split_whitespace();
        let command = words.by_ref().take(2).fold(Run::new(self), Run::arg);
        let opened = command.arg(vault).args("--passphrase-fd 3");
        words.fold(opened, Run::arg).third(PASSPHRASE)
    }

    /// The command itself, for a run that is out of the ordinary.
    #[must_use]
    pub fn binary() -> &'static Path {
        crate::binary::cairn()
    }

    /// The vault's folder.
    #[must_use]
    pub fn vault(&self) -> PathBuf {
        self.path("vault")
    }

    /// The passphrase of the vault.
    #[must_use]
    pub const fn passphrase(&self) -> &'static str {
        PASSPHRASE
    }

    /// A path in the story's folder.
    #[must_use]
    pub fn path(&self, name: impl AsRef<OsStr>) -> PathBuf {
        self.folder.path().join(name.as_ref())
    }

    /// Writes a file into the story's folder.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn write(&self, name: impl AsRef<OsStr>, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Makes a receiver's key; gives its file and its recipient.
    ///
    /// # Panics
    /// If it is not made.
    #[must_use]
    pub fn receiver(&self, name: &str) -> (PathBuf, String) {
        let file = self.path(name);
        let ran = self.cairn("key new -o").arg(&file).ends(0);
        let text = fs::read_to_string(&file).unwrap();
        self.keep_secret(
            text.lines()
                .find(|line| line.starts_with("AGE-SECRET-KEY-"))
                .unwrap(),
        );
        (file, ran.line().to_owned())
    }

    /// Looks for a secret in everything that is said from here on.
    pub fn keep_secret(&self, secret: &str) {
        self.secrets.borrow_mut().push(secret.to_owned());
    }

    pub(crate) fn assert_no_secret(&self, ran: &Ran) {
        for secret in self.secrets.borrow().iter() {
            assert!(!ran.stdout.contains(secret.as_str()), "a secret on stdout");
            assert!(!ran.stderr.contains(secret.as_str()), "a secret on stderr");
        }
    }

    /// Every name below a folder, in order, links and pipes included.
    ///
    /// # Panics
    /// If a folder cannot be read.
    #[must_use]
    pub fn names_below(folder: &Path) -> Vec<PathBuf> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            names.push(entry.path());
            if entry.file_type().unwrap().is_dir() {
                names.extend(Self::names_below(&entry.path()));
            }
        }
        names.sort();
        names
    }

    /// Copies a folder with everything in it.
    ///
    /// # Panics
    /// If it cannot be copied.
    pub fn copy(from: &Path, to: &Path) {
        fs::create_dir(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let place = to.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                Self::copy(&entry.path(), &place);
            } else {
                fs::copy(entry.path(), place).unwrap();
            }
        }
    }

    /// Every file below a folder, with its bytes.
    ///
    /// # Panics
    /// If one cannot be read.
    #[must_use]
    pub fn files_below(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files.extend(Self::files_below(&path));
            } else {
                let bytes = fs::read(&path).unwrap();
                files.push((path, bytes));
            }
        }
        files
    }
}

impl Default for Story {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic(expected = "a secret on stderr")]
    fn a_secret_that_is_said_is_noticed() {
        let ran = Ran {
            code: 0,
            stdout: String::new(),
            stderr: format!("opened with {PASSPHRASE}"),
            fifth: String::new(),
        };
        Story::new().assert_no_secret(&ran);
    }
}
