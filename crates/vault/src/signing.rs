//! Signatures over the vault's chain: SSHSIG with the vault's own Ed25519 key, so that `ssh-keygen -Y verify` reads them.

use cairn_crypto::safe::signature::{self, SigningKey, VAULT_NAMESPACE};
use rusqlite::Connection;

use crate::head::Head;
use crate::keys::Keys;
use crate::table::chain_line;
use crate::table::checkpoint::{self, CheckpointRow};
use crate::{Error, Finding, clock, log};

/// What is signed: four lines of text.
fn statement(vault_id: &str, seq: u64, line: &str) -> String {
    format!("cairn vault checkpoint 1\nvault {vault_id}\nseq {seq}\nline {line}\n")
}

/// Signs the end of the vault's chain, unless it is signed already.
///
/// # Errors
/// [`Error::Crypto`], [`Error::NoSpace`], [`Error::Store`].
pub(crate) fn sign_end(c: &Connection, keys: &Keys, head: &Head) -> Result<(), Error> {
    if checkpoint::last(c)? >= Some(head.seq) || head.seq == 0 {
        return Ok(());
    }
    let statement = statement(&keys.vault_id, head.seq, &head.line);
    let signature = SigningKey::from_seed(&keys.sign_seed)
        .sign(VAULT_NAMESPACE, statement.as_bytes())
        .map_err(|_| Error::Crypto)?;
    let row = CheckpointRow {
        seq: head.seq,
        statement,
        signature,
    };
    checkpoint::insert(c, &row, &clock::now())
}

/// Checks every signature: by this vault's key, over a line that is there.
///
/// # Errors
/// [`Error::Store`].
pub(crate) fn check(c: &Connection, keys: &Keys, findings: &mut Vec<Finding>) -> Result<(), Error> {
    let own = SigningKey::from_seed(&keys.sign_seed).public_openssh();
    for row in checkpoint::all(c)? {
        let line = chain_line::at(c, log::VAULT_CHAIN, row.seq)?;
        let expected =
            line.map(|line| statement(&keys.vault_id, row.seq, &log::line_digest(&line)));
        let signer = signature::verify(VAULT_NAMESPACE, row.statement.as_bytes(), &row.signature);
        let is_own = signer.is_ok_and(|key| key.openssh == own);
        if !is_own || expected.as_deref() != Some(row.statement.as_str()) {
            findings.push(Finding::CheckpointInvalid { seq: row.seq });
        }
    }
    Ok(())
}
