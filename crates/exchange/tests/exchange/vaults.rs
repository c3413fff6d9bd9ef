//! A vault to copy: a key derivation takes a good part of a second.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_vault::{Secret, Vault};
use tempfile::TempDir;

struct Original {
    dir: TempDir,
    passphrase: Passphrase,
}

static ORIGINAL: LazyLock<Original> = LazyLock::new(|| {
    let dir = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::generate();
    let (vault, _) = Vault::create(&dir.path().join("v"), &passphrase, Cost::FLOOR).unwrap();
    drop(vault);
    Original { dir, passphrase }
});

/// An open vault in a folder of its own.
pub(crate) struct Open {
    pub(crate) vault: Vault,
    pub(crate) folder: TempDir,
}

/// A new empty vault.
pub(crate) fn empty() -> Open {
    copy_of(&ORIGINAL.dir.path().join("v"))
}

/// A copy of a vault that is closed, or rests.
pub(crate) fn copy_of(vault: &Path) -> Open {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("v");
    copy_tree(vault, &dir);
    let vault = Vault::open(&dir, Secret::Passphrase(&ORIGINAL.passphrase)).unwrap();
    Open { vault, folder }
}

impl Open {
    /// Closes it, and gives a copy of it beside it.
    pub(crate) fn twice(self) -> (Self, Self) {
        let dir: PathBuf = self.folder.path().join("v");
        drop(self.vault);
        (copy_of(&dir), copy_of(&dir))
    }
}

fn copy_tree(from: &Path, to: &Path) {
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
