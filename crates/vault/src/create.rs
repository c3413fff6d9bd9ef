//! Creating a vault: built beside its place, made durable, then renamed, so that there is a whole one or none.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use cairn_crypto::safe::passphrase::{Passphrase, RecoveryCode};
use cairn_crypto::safe::password_envelope::{self, Cost, SlotParams, SlotSalt};

use crate::head::{Head, slot_digests};
use crate::keys::Keys;
use crate::layout::{FORMAT, Layout, RECOVERY_SLOT, SLOTS};
use crate::{CreateError, Error, Vault, clock, fault, files, migrate, slots, store, table};

impl Vault {
    /// Creates a vault in `dir`, which must not exist or be empty, and opens it. The recovery code is shown once: it is
    /// stored nowhere.
    ///
    /// # Errors
    /// See [`CreateError`]. Whatever happens, even a loss of power: there is the whole vault, or none in `dir`.
    pub fn create(
        dir: &Path,
        passphrase: &Passphrase,
        cost: Cost,
    ) -> Result<(Self, RecoveryCode), CreateError> {
        cost.check().map_err(|_| CreateError::Cost)?;
        if !is_free(dir)? {
            return Err(CreateError::NotEmpty);
        }
        let keys = Keys::generate();
        let code = RecoveryCode::generate();
        let building = sibling(dir, "new");
        let built = build(&Layout::new(&building), &keys, passphrase, &code, cost)
            .and_then(|()| Ok(put_in_place(&building, dir)?));
        if let Err(error) = built {
            let _ = fs::remove_dir_all(&building);
            return Err(error);
        }
        let vault = Self::open_with_keys(dir, keys).map_err(CreateError::Open)?;
        Ok((vault, code))
    }
}

/// Whether a vault can be put at `dir`: nothing is there, or an empty folder.
pub(crate) fn is_free(dir: &Path) -> Result<bool, std::io::Error> {
    match fs::read_dir(dir) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(e) if e.kind() == std::io::ErrorKind::NotADirectory => Ok(false),
        Err(e) => Err(e),
    }
}

/// A hidden name beside `dir`, on the same file system.
pub(crate) fn sibling(dir: &Path, purpose: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(dir.file_name().unwrap_or_default());
    let random = hex::encode(cairn_crypto::safe::random::bytes::<4>());
    name.push(format!(".{purpose}-{random}"));
    dir.with_file_name(name)
}

/// Renames a finished folder into its place, durably.
pub(crate) fn put_in_place(built: &Path, dir: &Path) -> Result<(), std::io::Error> {
    fault::point("create.rename");
    match fs::remove_dir(dir) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e),
        Ok(()) | Err(_) => {}
    }
    fs::rename(built, dir)?;
    match dir.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => files::sync_dir(parent),
        Some(_) | None => files::sync_dir(Path::new(".")),
    }
}

fn build(
    layout: &Layout,
    keys: &Keys,
    passphrase: &Passphrase,
    code: &RecoveryCode,
    cost: Cost,
) -> Result<(), CreateError> {
    files::create_private_dir(&layout.dir)?;
    for dir in [layout.keys(), layout.db_dir(), layout.blobs()] {
        files::create_private_dir(&dir)?;
    }
    files::write_new(&layout.format(), FORMAT)?;
    files::write_new(&layout.lock(), b"")?;
    fault::point("create.slots");
    let passphrase_slot = write_slots(layout, keys, passphrase, code, cost)?;
    fault::point("create.database");
    let at = clock::now();
    drop(files::create_private(&layout.db())?);
    let mut connection = store::open(&layout.db(), keys, true)?;
    migrate::create(&mut connection)?;
    table::vault::insert(&connection, &keys.vault_id, &at)?;
    store::checkpoint(&connection)?;
    drop(connection);
    fs::File::open(layout.db())?.sync_all()?;
    fault::point("create.head");
    let head = Head {
        version: 1,
        vault_id: keys.vault_id.clone(),
        epoch: 0,
        seq: 0,
        line: "0".repeat(64),
        slots: slot_digests(layout)
            .into_iter()
            .map(|digest| digest.into_iter().collect())
            .collect(),
        passphrase_slot,
        generation: 0,
    };
    head.prepare(layout, keys)?;
    Head::settle(layout)?;
    for dir in [layout.keys(), layout.db_dir(), layout.blobs()] {
        files::sync_dir(&dir)?;
    }
    Ok(files::sync_dir(&layout.dir)?)
}

/// Writes all eight slots and gives the one that holds the passphrase, drawn by lot.
fn write_slots(
    layout: &Layout,
    keys: &Keys,
    passphrase: &Passphrase,
    code: &RecoveryCode,
    cost: Cost,
) -> Result<u8, CreateError> {
    let params = SlotParams {
        salt: SlotSalt::random(),
        cost,
    };
    let chosen = draw_slot();
    for slot in 0..SLOTS {
        let bytes = if slot == RECOVERY_SLOT {
            slots::seal_recovery(code, keys, 0)?
        } else if slot == chosen {
            slots::seal_passphrase(passphrase, &params, keys, 0)?
        } else {
            password_envelope::seal_unused(&params).map_err(|_| Error::Crypto)?
        };
        files::write_new(&layout.slot(slot), &bytes)?;
    }
    Ok(chosen)
}

/// A slot of 0 to 6, each as likely as the others.
fn draw_slot() -> u8 {
    loop {
        let [byte] = cairn_crypto::safe::random::bytes::<1>();
        if byte < 252 {
            return byte % RECOVERY_SLOT;
        }
    }
}
