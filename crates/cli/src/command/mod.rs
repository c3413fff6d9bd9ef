//! One function a command.

mod bundle;
mod evidence;
mod import;
mod incident;
mod key;
mod seal;
mod vault;

use cairn_vault::{OpenError, Vault};

use crate::arguments::{Cairn, Noun, Unlocking};
use crate::failure::Failure;
use crate::output::Output;
use crate::secret;

/// Does what the command line asks for.
///
/// # Errors
/// Why it was not done.
pub(crate) fn run(asked: Cairn, output: &Output) -> Result<(), Failure> {
    match asked.noun {
        Noun::Vault(command) => vault::run(command, output),
        Noun::Incident(command) => incident::run(command, output),
        Noun::Evidence(command) => evidence::run(command, output),
        Noun::Bundle(command) => bundle::run(command, output),
        Noun::Key(command) => key::run(command, output),
    }
}

/// Opens a vault. What does not fit in it is said on stderr; such a vault is read-only.
fn open(unlocking: &Unlocking, output: &Output) -> Result<Vault, Failure> {
    // First, so that nobody types a passphrase for a folder that is no vault. Damaged slots are for opening to judge: the
    // recovery code may open what the passphrase does not.
    match Vault::inspect(&unlocking.dir) {
        Ok(_) | Err(OpenError::DamagedSlots { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    let secret = secret::given(&unlocking.secret, output)?;
    let vault = Vault::open(&unlocking.dir, secret.as_secret())?;
    if vault.is_read_only() {
        output.message(
            "cli-vault-read-only",
            &[("count", vault.findings().len().into())],
        );
    }
    Ok(vault)
}

/// Opens a vault that will be written to.
fn open_to_write(unlocking: &Unlocking, output: &Output) -> Result<Vault, Failure> {
    let vault = open(unlocking, output)?;
    if vault.is_read_only() {
        Err(Failure::ReadOnly)
    } else {
        Ok(vault)
    }
}
