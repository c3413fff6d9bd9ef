//! The practice vault: a real vault with an invented case, made on one click and thrown away at the lock.
//!
//! It goes the way of every other vault: encrypted, logged, exported by the same code. What is different: nobody is shown
//! its passphrase, so that it cannot be opened again; its folder is removed when it is closed; it can be sealed for the one
//! receiver that was made with it; what would keep it (a backup, a passphrase) is refused.

mod case;
mod folder;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use cairn_crypto::safe::bundle_seal::{Identity, Recipient};
use cairn_crypto::safe::passphrase::Passphrase;
use cairn_crypto::safe::password_envelope::Cost;
use cairn_model::{Receiver, ReceiverId};
use cairn_strings::Strings;
use cairn_vault::Vault;

use crate::error::CommandError;
use crate::session::{Open, Session};
use folder::Folder;

/// The name that is suggested for the file of the practice key.
pub const KEY_FILE: &str = "PRACTICE-key.txt";

/// What an open practice vault has beside its records. Dropped, its folder is gone.
pub struct Practice {
    identity: Identity,
    _folder: Folder,
}

impl Practice {
    /// The one key for which it may be sealed.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        self.identity.to_recipient()
    }

    /// Whether `recipients` holds nobody but the practice receiver.
    #[must_use]
    pub fn allows(&self, recipients: &[Recipient]) -> bool {
        let ours = self.recipient();
        recipients.iter().all(|recipient| *recipient == ours)
    }
}

/// Removes what a killed start left below `parent`.
pub fn remove_stale(parent: &Path) {
    folder::remove_stale(parent);
}

/// Makes a practice vault and opens the session with it. Configuration and chosen place stay as they are.
///
/// # Errors
/// [`CommandError::OutOfOrder`] while a vault is open, and those of creating.
pub fn begin(session: &mut Session) -> Result<(), CommandError> {
    session.ensure_locked()?;
    let strings = Strings::new(&session.language());
    let folder = Folder::make(session.practice_parent())?;
    // As many words as any vault has, and the least cost that a vault takes: both are honest, and nobody ever sees them.
    let passphrase = Passphrase::generate();
    let (mut vault, _) = Vault::create(&folder.path().join("vault"), &passphrase, Cost::FLOOR)?;
    let identity = Identity::generate();
    let receiver = Receiver::new(
        ReceiverId::random(),
        strings.text("practice-name-receiver"),
        identity.to_recipient().canonical().to_owned(),
    );
    vault.transaction(|tx| tx.put(&receiver))?;
    case::write(&mut vault, folder.path(), receiver.id.0, &strings)?;
    session.open_practice(
        vault,
        Practice {
            identity,
            _folder: folder,
        },
    );
    Ok(())
}

/// Saves the practice key to a new file, as `age -d -i` and `cairn bundle open -i` take it.
///
/// # Errors
/// [`CommandError::OutOfOrder`] outside practice, [`CommandError::AlreadyExists`], [`CommandError::NotWritable`].
pub fn save_key(open: &Open, file: &Path) -> Result<(), CommandError> {
    let practice = open.practice.as_ref().ok_or(CommandError::OutOfOrder)?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let out = options.open(file)?;
    let written = write_key(practice, &out);
    if written.is_err() {
        // What was written is no key.
        drop(std::fs::remove_file(file));
    }
    Ok(written?)
}

fn write_key(practice: &Practice, mut out: &File) -> io::Result<()> {
    writeln!(
        out,
        "# PRACTICE: opens bundles of one practice vault, which is gone once it was locked"
    )?;
    writeln!(out, "# public key: {}", practice.recipient().canonical())?;
    writeln!(out, "{}", practice.identity.expose().as_str())?;
    out.sync_all()
}
