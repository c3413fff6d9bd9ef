//! A vault to copy, and what most tests do with it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::keys::Keys;
use crate::{Finding, ListQuery, OpenError, Vault};
use cairn_crypto::safe::passphrase::{Passphrase, RecoveryCode};
use cairn_crypto::safe::password_envelope::Cost;
use cairn_model::{Answer, Incident, IncidentId, Record, Text};
use tempfile::TempDir;

pub(crate) struct Original {
    dir: TempDir,
    pub(crate) passphrase: Passphrase,
    pub(crate) code: RecoveryCode,
    keys: Keys,
}

/// The one vault that is created; empty.
pub(crate) static ORIGINAL: LazyLock<Original> = LazyLock::new(|| {
    let dir = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::generate();
    let (vault, code) = Vault::create(&dir.path().join("v"), &passphrase, Cost::FLOOR).unwrap();
    let keys = vault.keys.duplicate();
    drop(vault);
    Original {
        dir,
        passphrase,
        code,
        keys,
    }
});

/// Opens a copy with the vault's keys at hand.
pub(crate) fn open(dir: &Path) -> Result<Vault, OpenError> {
    Vault::open_with_keys(dir, ORIGINAL.keys.duplicate())
}

/// A copy of the vault in a folder of its own.
pub(crate) struct Copy {
    pub(crate) root: TempDir,
    pub(crate) dir: PathBuf,
}

impl Copy {
    pub(crate) fn new() -> Self {
        Self::of(&ORIGINAL.dir.path().join("v"))
    }

    pub(crate) fn of(vault: &Path) -> Self {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("v");
        copy_tree(vault, &dir);
        Self { root, dir }
    }

    pub(crate) fn open(&self) -> Vault {
        open(&self.dir).unwrap()
    }

    /// Opens as soon as the end of the log fits.
    pub(crate) fn open_at_once(&self) -> Result<Vault, OpenError> {
        Vault::open_at_once_with_keys(&self.dir, ORIGINAL.keys.duplicate())
    }

    /// Opens, and asserts that everything fits: the control of every test that tampers.
    pub(crate) fn open_clean(&self) -> Vault {
        let vault = self.open();
        assert_eq!(vault.findings(), [] as [Finding; 0]);
        assert!(!vault.is_read_only());
        vault
    }
}

pub(crate) fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// An incident with a title and a narrative.
pub(crate) fn incident(title: &str, narrative: &str) -> Incident {
    let mut incident = Incident::new(IncidentId::random());
    incident.title = Answer::Known(Text::new("und", title));
    incident.narrative = Answer::Known(Text::new("und", narrative));
    incident
}

/// Writes one record.
pub(crate) fn put<R: Record>(vault: &mut Vault, record: &R) {
    vault.transaction(|tx| tx.put(record)).unwrap();
}

/// How many incidents a search finds.
pub(crate) fn found(vault: &Vault, words: &str) -> u32 {
    let query = ListQuery {
        search: Some(words.to_owned()),
        limit: 50,
        ..ListQuery::default()
    };
    let page = vault.incidents(&query).unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    page.total
}
