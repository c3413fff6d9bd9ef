//! `cairn vault`

use std::path::Path;

use cairn_crypto::safe::password_envelope::Cost;
use cairn_vault::Vault;

use crate::arguments::{Creating, Unlocking, VaultCommand};
use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::progress::Bar;
use crate::secret::{self, RecoveryPlace};

pub(super) fn run(command: VaultCommand, output: &Output) -> Result<(), Failure> {
    match command {
        VaultCommand::Create(creating) => create(creating, output),
        VaultCommand::Check { vault } => check(&vault, output),
        VaultCommand::Backup { vault, file } => backup(&vault, &file, output),
        VaultCommand::Restore { file, vault } => restore(&file, &vault, output),
        VaultCommand::Passphrase {
            vault,
            new_passphrase_fd,
        } => passphrase(&vault, new_passphrase_fd, output),
    }
}

/// Finds the places for everything first: nothing is created whose secrets nobody would see.
fn create(creating: Creating, output: &Output) -> Result<(), Failure> {
    let place = RecoveryPlace::find(creating.recovery_out_fd)?;
    let cost = cost(creating.kdf_memory_mib, creating.kdf_passes)?;
    let passphrase = secret::new_passphrase(creating.new_passphrase_fd, output)?;
    output.message("cli-vault-creating", &[]);
    let (vault, code) = Vault::create(&creating.dir, &passphrase, cost)?;
    place.hand_over(&code, output)?;
    drop(vault);
    output.message("cli-vault-created", &[]);
    Ok(())
}

/// The cost asked for, or the one that suits this machine.
fn cost(memory_mib: Option<u32>, passes: Option<u32>) -> Result<Cost, Failure> {
    if memory_mib.is_none() && passes.is_none() {
        return Ok(Cost::calibrate()?);
    }
    let memory_kib = match memory_mib {
        Some(mib) => mib.checked_mul(1024).ok_or(Failure::Cost)?,
        None => Cost::FLOOR.memory_kib,
    };
    let cost = Cost {
        memory_kib,
        passes: passes.unwrap_or(Cost::FLOOR.passes),
        ..Cost::FLOOR
    };
    cost.check()?;
    Ok(cost)
}

/// Prints what does not fit, one a line.
fn check(unlocking: &Unlocking, output: &Output) -> Result<(), Failure> {
    let vault = super::open(unlocking, output)?;
    let report = vault.check(&mut Bar::progress(output, "cli-progress-check"))?;
    for finding in &report.findings {
        let line = serde_json::to_string(finding).map_err(|_| Failure::Unexpected)?;
        output.result(plain(&line, false))?;
    }
    let counts = [
        ("records", report.records.into()),
        ("evidence", report.evidence.into()),
    ];
    output.message("cli-vault-checked", &counts);
    match report.findings.len() {
        0 => Ok(()),
        count => Err(Failure::Findings { count }),
    }
}

fn backup(unlocking: &Unlocking, file: &Path, output: &Output) -> Result<(), Failure> {
    let vault = super::open(unlocking, output)?;
    vault.backup(file, &mut Bar::progress(output, "cli-progress-backup"))?;
    output.message("cli-vault-backed-up", &[]);
    Ok(())
}

fn restore(file: &Path, unlocking: &Unlocking, output: &Output) -> Result<(), Failure> {
    let secret = secret::given(&unlocking.secret, output)?;
    let mut progress = Bar::progress(output, "cli-progress-restore");
    Vault::restore(file, &unlocking.dir, secret.as_secret(), &mut progress)?;
    output.message("cli-vault-restored", &[]);
    Ok(())
}

fn passphrase(
    unlocking: &Unlocking,
    descriptor: Option<u32>,
    output: &Output,
) -> Result<(), Failure> {
    let mut vault = super::open_to_write(unlocking, output)?;
    let new = secret::new_passphrase(descriptor, output)?;
    vault.change_passphrase(&new)?;
    output.message("cli-passphrase-changed", &[]);
    Ok(())
}
