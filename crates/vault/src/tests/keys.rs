//! What opens a vault, and changing it.

use std::fs;

use crate::{CreateError, OpenError, Secret, Vault};
use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;

use crate::tests::shared::{Copy, ORIGINAL};

#[test]
fn after_a_change_the_new_passphrase_opens_and_the_old_one_does_not() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let new = Passphrase::generate();
    vault.change_passphrase(&new).unwrap();
    vault.verify_secret(Secret::Passphrase(&new)).unwrap();
    drop(vault);
    let old = Vault::open(&copy.dir, Secret::Passphrase(&ORIGINAL.passphrase));
    assert!(matches!(old, Err(OpenError::WrongSecret)));
    let vault = Vault::open(&copy.dir, Secret::Passphrase(&new)).unwrap();
    assert!(!vault.is_read_only(), "{:?}", vault.findings());
}

#[test]
fn a_new_recovery_code_replaces_the_old_one() {
    let copy = Copy::new();
    let mut vault = copy.open_clean();
    let code = vault.replace_recovery_code().unwrap();
    let old = vault.verify_secret(Secret::RecoveryCode(&ORIGINAL.code));
    assert!(matches!(old, Err(OpenError::WrongSecret)));
    drop(vault);
    let vault = Vault::open(&copy.dir, Secret::RecoveryCode(&code)).unwrap();
    assert!(!vault.is_read_only(), "{:?}", vault.findings());
}

#[test]
fn a_vault_is_made_of_private_files_and_slots_that_look_alike() {
    let copy = Copy::new();
    assert_eq!(Vault::inspect(&copy.dir).unwrap().memory_mib, 256);
    for slot in 0..8 {
        let path = copy.dir.join(format!("keys/{slot:02}.age"));
        assert_eq!(fs::metadata(&path).unwrap().len(), 8192);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("new");
        let made = Vault::create(&dir, &ORIGINAL.passphrase, Cost::FLOOR).unwrap();
        let mode = |path: &str| {
            let path = dir.join(path);
            fs::metadata(path).unwrap().permissions().mode() & 0o777
        };
        for folder in ["", "keys", "db", "blobs"] {
            assert_eq!(mode(folder), 0o700, "{folder}");
        }
        for file in [
            "FORMAT",
            "lock",
            "head.bin",
            "keys/00.age",
            "db/records.db",
            "db/records.db-wal",
        ] {
            assert_eq!(mode(file), 0o600, "{file}");
        }
        drop(made);
        assert_eq!(
            fs::read_dir(root.path()).unwrap().count(),
            1,
            "no leftovers beside it"
        );
    }
}

#[test]
fn a_vault_is_not_created_over_anything() {
    let copy = Copy::new();
    let again = Vault::create(&copy.dir, &ORIGINAL.passphrase, Cost::FLOOR);
    assert!(matches!(again, Err(CreateError::NotEmpty)));
    let file = copy.root.path().join("file");
    fs::write(&file, b"kept").unwrap();
    let over = Vault::create(&file, &ORIGINAL.passphrase, Cost::FLOOR);
    assert!(matches!(over, Err(CreateError::NotEmpty)));
    assert_eq!(fs::read(&file).unwrap(), b"kept");
    let nowhere = copy.root.path().join("no/such/folder");
    let refused = Vault::create(&nowhere, &ORIGINAL.passphrase, Cost::FLOOR);
    assert!(matches!(refused, Err(CreateError::Io(_))));
    copy.open_clean();
}

#[test]
fn what_is_no_vault_or_a_later_one_is_told_apart() {
    let copy = Copy::new();
    let secret = Secret::Passphrase(&ORIGINAL.passphrase);
    let root = copy.root.path();
    assert!(matches!(
        Vault::open(root, secret),
        Err(OpenError::NotAVault)
    ));
    fs::write(copy.dir.join("FORMAT"), b"vault 2\n").unwrap();
    let later = Vault::open(&copy.dir, secret);
    assert!(matches!(later, Err(OpenError::NewerFormat { found: 2 })));
    for cut in [&b"vault 1"[..], b""] {
        fs::write(copy.dir.join("FORMAT"), cut).unwrap();
        let damaged = Vault::open(&copy.dir, secret);
        assert!(matches!(damaged, Err(OpenError::DatabaseDamaged)));
    }
    fs::remove_file(copy.dir.join("FORMAT")).unwrap();
    let damaged = Vault::open(&copy.dir, secret);
    assert!(matches!(damaged, Err(OpenError::DatabaseDamaged)));
    fs::write(copy.dir.join("FORMAT"), b"vault 1\n").unwrap();
    copy.open_clean();
}
