//! A disk that is full: the vault is as it was, and the next try works. Needs a small file system of its own, which Linux
//! gives to any user inside namespaces.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tests::evidence::add;
use crate::tests::shared::{Copy, copy_tree, incident, open, put};
use crate::{BackupError, Error, IntakeError, Vault};
use cairn_model::Incident;

/// Set in the child, which runs inside the namespaces: where the small file system is.
const INSIDE: &str = "CAIRN_TEST_SMALL_DISK";

#[test]
fn a_full_disk_leaves_the_vault_as_it_was_and_the_next_try_works() {
    if let Some(disk) = std::env::var_os(INSIDE) {
        return on_small_disk(&PathBuf::from(disk));
    }
    let disk = tempfile::tempdir().unwrap();
    let name = "tests::full_disk::a_full_disk_leaves_the_vault_as_it_was_and_the_next_try_works";
    let status = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c"])
        .arg("mount -t tmpfs -o size=6m none \"$0\" && exec \"$1\" --exact \"$2\"")
        .arg(disk.path())
        .arg(std::env::current_exe().unwrap())
        .arg(name)
        .env(INSIDE, disk.path())
        .status()
        .unwrap();
    assert!(status.success(), "needs `unshare` and user namespaces");
}

/// Fills the disk but for a few bytes; dropping the result makes room again.
struct Filler(PathBuf);

impl Filler {
    fn leave(disk: &Path, bytes: usize) -> Self {
        let path = disk.join("filler");
        let mut len = 6 << 20;
        while len > 0 && fs::write(&path, vec![0; len]).is_err() {
            len -= 4096;
        }
        fs::write(&path, vec![0; len.saturating_sub(bytes)]).unwrap();
        Self(path)
    }
}

impl Drop for Filler {
    fn drop(&mut self) {
        fs::remove_file(&self.0).unwrap();
    }
}

fn contents(vault: &Vault) -> (u64, usize) {
    (vault.epoch(), vault.records::<Incident>().unwrap().len())
}

fn on_small_disk(disk: &Path) {
    let dir = disk.join("v");
    copy_tree(&Copy::new().dir, &dir);
    let mut vault = open(&dir).unwrap();
    let first = incident("First", "");
    put(&mut vault, &first);
    let before = contents(&vault);
    let large = incident("Large", &"x".repeat(200_000));
    for room in [0, 4096, 8192, 16_384, 65_536, 131_072] {
        let filler = Filler::leave(disk, room);
        let refused = vault.transaction(|tx| tx.put(&large));
        assert!(
            matches!(refused, Err(Error::NoSpace)),
            "{room}: {refused:?}"
        );
        assert_eq!(contents(&vault), before);
        let source = disk.join("filler");
        let refused = add(&mut vault, first.id, &source);
        assert!(
            matches!(refused, Err(IntakeError::NoSpace)),
            "{room}: {refused:?}"
        );
        assert_eq!(contents(&vault), before);
        let backup = vault.backup(&disk.join("backup.tar"), &mut |_| {
            std::ops::ControlFlow::Continue(())
        });
        assert!(
            matches!(backup, Err(BackupError::NoSpace)),
            "{room}: {backup:?}"
        );
        assert!(!disk.join("backup.tar").exists());
        drop(filler);
    }
    put(&mut vault, &large);
    drop(vault);
    let vault = open(&dir).unwrap();
    assert_eq!(vault.findings(), []);
    assert_eq!(vault.recovered_epoch(), None);
    assert_eq!(contents(&vault), (2, 2));
}
