//! The recovery slot: what the recovery code opens, with or without Cairn.
//!
//! A stock age v1 file as `age -p` writes it, of exactly 8,192 bytes: scrypt (RFC 7914) with
//! work factor 2^16, which takes 64 MiB and well under a second. More would buy nothing, since
//! the code holds 129 bits; two digits keep the length of the header fixed.

use age::{Encryptor, scrypt};
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::{
    passphrase::RecoveryCode,
    password_envelope::{SLOT_LEN, SlotError, fill_slot, open_slot},
};

/// log2 of scrypt's N. Part of the format: a slot that asks for more is refused.
const WORK_FACTOR: u8 = 16;

/// Bytes of payload that fit into a recovery slot.
pub const MAX_PAYLOAD: usize = 8010;

/// Seals a payload of at most [`MAX_PAYLOAD`] bytes. Spaces at its end do not survive.
///
/// # Errors
///
/// [`SlotError::PayloadLength`].
pub fn seal(code: &RecoveryCode, payload: &[u8]) -> Result<Vec<u8>, SlotError> {
    if payload.len() > MAX_PAYLOAD {
        return Err(SlotError::PayloadLength {
            found: payload.len(),
            max: MAX_PAYLOAD,
        });
    }
    let mut recipient = scrypt::Recipient::new(secret(code));
    recipient.set_work_factor(WORK_FACTOR);
    let encryptor = Encryptor::with_recipients([&recipient as _].into_iter())
        .map_err(|_| SlotError::Sealing)?;
    fill_slot(encryptor, payload)
}

/// Opens a recovery slot.
///
/// # Errors
///
/// [`SlotError::Length`], [`SlotError::Format`] for what is not a recovery slot, a work factor
/// above 2^16 included, and [`SlotError::Decryption`] for everything else.
pub fn open(code: &RecoveryCode, slot: &[u8]) -> Result<Zeroizing<Vec<u8>>, SlotError> {
    if slot.len() != SLOT_LEN {
        return Err(SlotError::Length { found: slot.len() });
    }
    let mut identity = scrypt::Identity::new(secret(code));
    identity.set_max_work_factor(WORK_FACTOR);
    open_slot(&identity, slot)
}

fn secret(code: &RecoveryCode) -> SecretString {
    SecretString::from(code.expose())
}
