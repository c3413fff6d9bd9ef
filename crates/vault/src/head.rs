//! `head.bin`: what the vault last acknowledged, sealed, so that older data put in its place is noticed.

use std::fs;
use std::io;

use cairn_crypto::safe::head_seal::{self, HeadKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::keys::Keys;
use crate::layout::{FORMAT, Layout, SLOTS};
use crate::{Error, Finding, fault, files};

/// The sealed content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Head {
    pub(crate) version: u32,
    pub(crate) vault_id: String,
    /// The last acknowledged transaction, from 1.
    pub(crate) epoch: u64,
    /// The last line of the vault's chain, from 1.
    pub(crate) seq: u64,
    /// SHA-256 of that line, hex.
    pub(crate) line: String,
    /// SHA-256 of each slot file, hex: one each, or the old and the new while one changes.
    pub(crate) slots: Vec<Vec<String>>,
    /// The slot that holds the passphrase.
    pub(crate) passphrase_slot: u8,
    /// How many slots were written in the life of the vault, less one.
    pub(crate) generation: u32,
}

/// What the head is bound to besides its key: the format and the vault.
fn context(vault_id: &str) -> Vec<u8> {
    let mut context = FORMAT.to_vec();
    context.extend_from_slice(b"head\n");
    context.extend_from_slice(vault_id.as_bytes());
    context
}

impl Head {
    fn seal(&self, keys: &Keys) -> Result<Vec<u8>, Error> {
        let text = serde_json::to_vec(self).map_err(|_| Error::Crypto)?;
        head_seal::seal(
            &HeadKey::new(&keys.head_key),
            &context(&keys.vault_id),
            &text,
        )
        .map_err(|_| Error::Crypto)
    }

    /// Writes the head beside its place; [`Head::settle`] moves it there.
    ///
    /// # Errors
    /// [`Error::NoSpace`] or [`Error::Io`]; nothing has changed then.
    pub(crate) fn prepare(&self, layout: &Layout, keys: &Keys) -> Result<(), Error> {
        let sealed = self.seal(keys)?;
        let new = layout.head_new();
        match fs::remove_file(&new) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e.into()),
            Ok(()) | Err(_) => {}
        }
        fault::point("head.write");
        files::write_new(&new, &sealed)?;
        Ok(())
    }

    /// Moves the prepared head into its place and makes that durable.
    ///
    /// # Errors
    /// [`Error::Io`].
    pub(crate) fn settle(layout: &Layout) -> Result<(), Error> {
        fault::point("head.rename");
        files::replace(&layout.head_new(), &layout.head())?;
        fault::point("head.durable");
        Ok(())
    }

    /// Reads the head.
    ///
    /// # Errors
    /// [`Finding::HeadMissing`] or [`Finding::HeadDamaged`].
    pub(crate) fn read(layout: &Layout, keys: &Keys) -> Result<Self, Finding> {
        let sealed = fs::read(layout.head()).map_err(|error| {
            if error.kind() == io::ErrorKind::NotFound {
                Finding::HeadMissing
            } else {
                Finding::HeadDamaged
            }
        })?;
        let text = head_seal::open(
            &HeadKey::new(&keys.head_key),
            &context(&keys.vault_id),
            &sealed,
        )
        .map_err(|_| Finding::HeadDamaged)?;
        let head: Self = serde_json::from_slice(&text).map_err(|_| Finding::HeadDamaged)?;
        let fits = head.version == 1
            && head.vault_id == keys.vault_id
            && head.slots.len() == usize::from(SLOTS);
        fits.then_some(head).ok_or(Finding::HeadDamaged)
    }
}

/// SHA-256 of every slot file as it is now, hex; `None` where one cannot be read.
pub(crate) fn slot_digests(layout: &Layout) -> Vec<Option<String>> {
    (0..SLOTS)
        .map(|slot| fs::read(layout.slot(slot)).ok())
        .map(|bytes| bytes.map(|b| hex::encode(Sha256::digest(b))))
        .collect()
}
