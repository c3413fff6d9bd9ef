//! The eight slot files: which secret opens which, and how they are written.

use std::fs;

use cairn_crypto::safe::passphrase::{Passphrase, RecoveryCode};
use cairn_crypto::safe::password_envelope::{
    self, CostError, PassphraseKey, SLOT_LEN, SlotError, SlotParams,
};
use cairn_crypto::safe::recovery_envelope;

use crate::keys::Keys;
use crate::layout::{Layout, RECOVERY_SLOT};
use crate::{Error, OpenError};

/// What opens a vault.
#[derive(Clone, Copy)]
pub enum Secret<'a> {
    /// The passphrase.
    Passphrase(&'a Passphrase),
    /// The recovery code.
    RecoveryCode(&'a RecoveryCode),
}

/// The passphrase slots as they are on disk.
pub(crate) struct PassphraseSlots {
    slots: Vec<(u8, Vec<u8>)>,
    damaged: Vec<u8>,
    /// Salt and cost, which all of them share for the life of the vault.
    pub(crate) params: SlotParams,
}

/// Reads slots 0 to 6. A slot with another salt or cost than most is left out: it would cost a second derivation.
///
/// # Errors
/// [`OpenError::DamagedSlots`] where none of them can be read.
pub(crate) fn read_passphrase_slots(layout: &Layout) -> Result<PassphraseSlots, OpenError> {
    let mut read: Vec<(u8, Vec<u8>, SlotParams)> = Vec::new();
    let mut damaged = Vec::new();
    for slot in 0..RECOVERY_SLOT {
        let bytes = fs::read(layout.slot(slot)).unwrap_or_default();
        match password_envelope::read_params(&bytes) {
            Ok(params) => read.push((slot, bytes, params)),
            Err(_) => damaged.push(slot),
        }
    }
    let votes = |params: &SlotParams| read.iter().filter(|(_, _, p)| p == params).count();
    let Some(params) = read.iter().map(|(_, _, p)| *p).max_by_key(votes) else {
        return Err(OpenError::DamagedSlots { slots: damaged });
    };
    let mut slots = Vec::new();
    for (slot, bytes, its) in read {
        if its == params {
            slots.push((slot, bytes));
        } else {
            damaged.push(slot);
        }
    }
    Ok(PassphraseSlots {
        slots,
        damaged,
        params,
    })
}

/// Opens the vault's keys with a secret.
///
/// # Errors
/// [`OpenError::WrongSecret`], after the whole derivation; [`OpenError::DamagedSlots`];
/// [`OpenError::NotEnoughMemory`].
pub(crate) fn unlock(layout: &Layout, secret: Secret<'_>) -> Result<Keys, OpenError> {
    match secret {
        Secret::Passphrase(passphrase) => with_passphrase(layout, passphrase),
        Secret::RecoveryCode(code) => with_recovery_code(layout, code),
    }
}

fn with_passphrase(layout: &Layout, passphrase: &Passphrase) -> Result<Keys, OpenError> {
    let found = read_passphrase_slots(layout)?;
    let key = PassphraseKey::derive(passphrase, &found.params).map_err(refused)?;
    let mut keys = None;
    for (_, bytes) in &found.slots {
        if let Ok(payload) = password_envelope::open(&key, bytes) {
            keys = keys.or(Keys::from_payload(&payload).ok());
        }
    }
    keys.ok_or(if found.damaged.is_empty() {
        OpenError::WrongSecret
    } else {
        OpenError::DamagedSlots {
            slots: found.damaged,
        }
    })
}

fn with_recovery_code(layout: &Layout, code: &RecoveryCode) -> Result<Keys, OpenError> {
    let damaged = || OpenError::DamagedSlots {
        slots: vec![RECOVERY_SLOT],
    };
    let bytes = fs::read(layout.slot(RECOVERY_SLOT)).map_err(|_| damaged())?;
    match recovery_envelope::open(code, &bytes) {
        Ok(payload) => Keys::from_payload(&payload).map_err(|_| damaged()),
        Err(SlotError::Decryption) => Err(OpenError::WrongSecret),
        Err(_) => Err(damaged()),
    }
}

/// What a derivation that did not happen means.
fn refused(error: SlotError) -> OpenError {
    if let SlotError::Cost(CostError::NotEnoughMemory { needed_mib }) = error {
        OpenError::NotEnoughMemory { needed_mib }
    } else {
        OpenError::WrongSecret
    }
}

/// Seals the keys under a passphrase and opens what came out.
///
/// # Errors
/// [`Error::Crypto`], for want of memory as a rule.
pub(crate) fn seal_passphrase(
    passphrase: &Passphrase,
    params: &SlotParams,
    keys: &Keys,
    generation: u32,
) -> Result<Vec<u8>, Error> {
    let key = PassphraseKey::derive(passphrase, params).map_err(|_| Error::Crypto)?;
    let payload = keys.to_payload(generation)?;
    let slot = password_envelope::seal(&key, &payload).map_err(|_| Error::Crypto)?;
    let opened = password_envelope::open(&key, &slot).map_err(|_| Error::Crypto)?;
    verified(slot, opened == payload)
}

/// Seals the keys under a recovery code and opens what came out.
///
/// # Errors
/// [`Error::Crypto`].
pub(crate) fn seal_recovery(
    code: &RecoveryCode,
    keys: &Keys,
    generation: u32,
) -> Result<Vec<u8>, Error> {
    let payload = keys.to_payload(generation)?;
    let slot = recovery_envelope::seal(code, &payload).map_err(|_| Error::Crypto)?;
    let opened = recovery_envelope::open(code, &slot).map_err(|_| Error::Crypto)?;
    verified(slot, opened == payload)
}

fn verified(slot: Vec<u8>, opens: bool) -> Result<Vec<u8>, Error> {
    if opens && slot.len() == SLOT_LEN {
        Ok(slot)
    } else {
        Err(Error::Crypto)
    }
}
