//! Backup and restore.

use std::fs;
use std::ops::ControlFlow;

use crate::{BackupError, Finding, RestoreError, Secret, Vault};
use cairn_crypto::safe::passphrase::Passphrase;
use cairn_model::Incident;

use crate::tests::evidence::add;
use crate::tests::shared::{Copy, ORIGINAL, incident, put};

const ON: fn(crate::Progress) -> ControlFlow<()> = |_| ControlFlow::Continue(());

/// A vault with an incident and two items, and its backup.
fn backed_up() -> (Copy, std::path::PathBuf) {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let written = incident("Backed up", "");
    put(&mut vault, &written);
    for (name, len) in [("a", 300_000_usize), ("b", 0)] {
        let path = copy.root.path().join(name);
        fs::write(&path, vec![7; len]).unwrap();
        add(&mut vault, written.id, &path).unwrap();
    }
    let file = copy.root.path().join("backup.tar");
    vault.backup(&file, &mut { ON }).unwrap();
    (copy, file)
}

fn restore(copy: &Copy, file: &std::path::Path) -> Result<Vault, RestoreError> {
    let dir = copy.root.path().join("restored");
    let _ = fs::remove_dir_all(&dir);
    Vault::restore(file, &dir, Secret::Passphrase(&ORIGINAL.passphrase), &mut {
        ON
    })
}

#[test]
fn a_backup_restores_to_the_same_vault_and_is_never_written_over_anything() {
    let (copy, file) = backed_up();
    let vault = copy.open_clean();
    assert!(matches!(
        vault.backup(&file, &mut { ON }),
        Err(BackupError::Exists)
    ));
    let words = vault.checkpoint_words().unwrap();
    let restored = restore(&copy, &file).unwrap();
    assert_eq!(restored.findings(), []);
    assert_eq!(restored.checkpoint_words().unwrap(), words);
    assert_eq!(restored.records::<Incident>().unwrap().len(), 1);
    let over = Vault::restore(
        &file,
        &copy.dir,
        Secret::RecoveryCode(&ORIGINAL.code),
        &mut { ON },
    );
    assert!(matches!(over, Err(RestoreError::NotEmpty)));
    let names: Vec<_> = fs::read_dir(copy.root.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .filter(|name| name.to_string_lossy().starts_with('.'))
        .collect();
    assert_eq!(
        names,
        [] as [std::ffi::OsString; 0],
        "no working folder stays"
    );
}

#[test]
fn a_cancelled_backup_leaves_no_file() {
    let (copy, _) = backed_up();
    let vault = copy.open_clean();
    let file = copy.root.path().join("cancelled.tar");
    let mut left = 5;
    let stop = &mut |_| {
        left -= 1;
        if left == 0 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let cancelled = vault.backup(&file, stop);
    assert!(
        matches!(cancelled, Err(BackupError::Cancelled)),
        "{cancelled:?}"
    );
    assert!(!file.exists());
}

#[test]
fn a_backup_holds_the_moment_in_which_it_was_begun_and_the_vault_goes_on_meanwhile() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    put(&mut vault, &incident("Before", ""));
    let words = vault.checkpoint_words().unwrap();
    let file = copy.root.path().join("backup.tar");
    let begun = vault.begin_backup(&file).unwrap();
    put(&mut vault, &incident("After", ""));
    let new = Passphrase::generate();
    vault.change_passphrase(&new).unwrap();
    begun.finish(&mut { ON }).unwrap();
    assert_eq!(vault.records::<Incident>().unwrap().len(), 2);
    let restored = restore(&copy, &file).unwrap();
    assert_eq!(restored.findings(), []);
    assert_eq!(restored.checkpoint_words().unwrap(), words);
    assert_eq!(restored.records::<Incident>().unwrap().len(), 1);
}

#[test]
fn a_backup_cut_short_or_with_a_strange_member_is_refused_whole() {
    let (copy, file) = backed_up();
    let bytes = fs::read(&file).unwrap();
    let bad = copy.root.path().join("bad.tar");
    fs::write(&bad, bytes.get(..bytes.len() / 2).unwrap()).unwrap();
    assert!(matches!(
        restore(&copy, &bad),
        Err(RestoreError::NotABackup)
    ));
    fs::write(&bad, b"not a tar at all").unwrap();
    assert!(matches!(
        restore(&copy, &bad),
        Err(RestoreError::NotABackup)
    ));

    let escapes = [
        "../out",
        "/tmp/out",
        "keys/../../out",
        "db/records.db-journal",
        "lock",
    ];
    for name in escapes {
        let mut header = tar::Header::new_gnu();
        let raw = header.as_mut_bytes();
        raw.get_mut(..name.len())
            .unwrap()
            .copy_from_slice(name.as_bytes());
        header.set_size(0);
        header.set_cksum();
        let mut planted = header.as_bytes().to_vec();
        planted.extend_from_slice(&bytes);
        fs::write(&bad, &planted).unwrap();
        assert!(
            matches!(restore(&copy, &bad), Err(RestoreError::NotABackup)),
            "{name}"
        );
    }
    let mut link = tar::Header::new_gnu();
    link.set_entry_type(tar::EntryType::Symlink);
    link.set_path("head.bin").unwrap();
    link.set_link_name("/etc/passwd").unwrap();
    link.set_size(0);
    link.set_cksum();
    let mut planted = link.as_bytes().to_vec();
    planted.extend_from_slice(&bytes);
    fs::write(&bad, &planted).unwrap();
    assert!(matches!(
        restore(&copy, &bad),
        Err(RestoreError::NotABackup)
    ));
    assert!(!copy.root.path().join("restored").exists());
    assert!(
        restore(&copy, &file).is_ok(),
        "the untouched backup restores"
    );
}

#[test]
fn a_backup_with_a_damaged_item_restores_the_rest_and_names_it() {
    let (copy, file) = backed_up();
    let mut bytes = fs::read(&file).unwrap();
    let at = bytes.len() - 40_000;
    *bytes.get_mut(at).unwrap() ^= 1;
    let bad = copy.root.path().join("bad.tar");
    fs::write(&bad, &bytes).unwrap();
    let restored = restore(&copy, &bad).unwrap();
    assert!(restored.is_read_only());
    let named = restored.findings();
    assert!(matches!(named, [Finding::BlobChanged { .. }]), "{named:?}");
    assert_eq!(restored.records::<Incident>().unwrap().len(), 1);
}
