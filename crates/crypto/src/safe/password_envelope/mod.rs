//! Passphrase slots: what a passphrase opens.
//!
//! A slot is an age v1 file of exactly 8,192 bytes with one stanza of our own,
//! `cairn-vault/argon2id` (docs/format/slots.md). All slots of a vault share salt and cost, so
//! that one Argon2 run, [`PassphraseKey::derive`], tries them all; each has a nonce of its own,
//! so that no key meets a message twice.

mod cost;

use std::io::{Cursor, Read as _, Write as _};

use age::Encryptor;
use thiserror::Error;
use zeroize::Zeroizing;

pub use self::cost::{Cost, CostError};
use super::{passphrase::Passphrase, random};
use crate::hazmat::{
    aead::TAG_LEN,
    age_file::{AgeError, AgeReader, CountedWriter},
    age_header,
    kdf::{Key, argon2id},
    padding::{SPACE, without_spaces},
    stanza::{ParamsProbe, StretchedKey, TAG},
};

/// Bytes of every slot.
pub const SLOT_LEN: usize = 8192;

/// Bytes of payload that fit into a passphrase slot, whatever length age gives its header.
pub const MAX_PAYLOAD: usize = 7168;

/// The salt that all slots of one vault share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotSalt(pub [u8; 16]);

impl SlotSalt {
    /// Draws a salt for a new vault.
    #[must_use]
    pub fn random() -> Self {
        Self(random::bytes())
    }
}

/// What stretching a passphrase takes. Public: it stands in each slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotParams {
    /// The salt.
    pub salt: SlotSalt,
    /// The cost.
    pub cost: Cost,
}

/// Why a slot was not sealed or opened.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SlotError {
    /// A slot is 8,192 bytes, neither more nor fewer.
    #[error("a slot is {SLOT_LEN} bytes, not {found}")]
    Length {
        /// Bytes given.
        found: usize,
    },
    /// Not a well-formed slot of this kind.
    #[error("not a slot of this kind")]
    Format,
    /// A cost out of bounds, or one that this machine cannot bear.
    #[error("the cost of the slot is refused")]
    Cost(#[from] CostError),
    /// The slot has another salt or cost than the key was derived with.
    #[error("the slot has another salt or cost")]
    OtherParams,
    /// A wrong secret or a damaged slot: which of them cannot be told.
    #[error("the slot does not open")]
    Decryption,
    /// The payload does not fit.
    #[error("the payload of a slot has at most {max} bytes, not {found}")]
    PayloadLength {
        /// Bytes given.
        found: usize,
        /// Bytes that fit.
        max: usize,
    },
    /// The cipher refused to seal.
    #[error("the slot could not be sealed")]
    Sealing,
}

impl From<AgeError> for SlotError {
    fn from(error: AgeError) -> Self {
        match error {
            AgeError::Format | AgeError::Work => Self::Format,
            // Slots are read from memory, where nothing but their content can fail.
            AgeError::Decryption | AgeError::Io(_) => Self::Decryption,
        }
    }
}

/// Reads salt and cost of a slot. Derives nothing, so a hostile slot costs nothing; a cost out
/// of bounds is refused here.
///
/// # Errors
///
/// [`SlotError::Length`], [`SlotError::Format`] or [`SlotError::Cost`].
pub fn read_params(slot: &[u8]) -> Result<SlotParams, SlotError> {
    if slot.len() != SLOT_LEN {
        return Err(SlotError::Length { found: slot.len() });
    }
    let probe = ParamsProbe::default();
    // The probe opens nothing, so the header never opens; what matters is what the probe saw.
    let opened = age_header::open([&probe as _].into_iter(), &mut Cursor::new(slot));
    if let Err(AgeError::Format) = opened {
        return Err(SlotError::Format);
    }
    let params = probe.found().ok_or(SlotError::Format)?;
    Ok(params?)
}

/// A stretched passphrase: opens and seals every slot with the salt and cost it was derived
/// with. Wiped when dropped.
pub struct PassphraseKey {
    key: Key,
    params: SlotParams,
}

impl PassphraseKey {
    /// Stretches a passphrase with Argon2id: the one slow step, of a second or more. Its memory
    /// is wiped afterwards.
    ///
    /// # Errors
    ///
    /// [`SlotError::Cost`] when the cost is out of bounds, which is found out before any memory
    /// is taken, or when the machine does not give the memory.
    pub fn derive(passphrase: &Passphrase, params: &SlotParams) -> Result<Self, SlotError> {
        let cost = params.cost;
        cost.check()?;
        let no_memory = |_| SlotError::Cost(cost.not_enough_memory());
        let mut workspace = cost.workspace()?;
        let salt = [TAG.as_bytes(), &params.salt.0].concat();
        let key = argon2id(passphrase.expose().as_bytes(), &salt, cost, &mut workspace)
            .map_err(no_memory)?;
        Ok(Self {
            key,
            params: *params,
        })
    }

    /// Salt and cost of this key.
    #[must_use]
    pub fn params(&self) -> SlotParams {
        self.params
    }

    fn stretched(&self) -> StretchedKey<'_> {
        StretchedKey {
            key: &self.key,
            params: self.params,
        }
    }
}

/// Seals a payload of at most [`MAX_PAYLOAD`] bytes into a slot with a fresh nonce. Spaces at
/// the end of the payload do not survive.
///
/// # Errors
///
/// [`SlotError::PayloadLength`].
pub fn seal(key: &PassphraseKey, payload: &[u8]) -> Result<Vec<u8>, SlotError> {
    if payload.len() > MAX_PAYLOAD {
        return Err(SlotError::PayloadLength {
            found: payload.len(),
            max: MAX_PAYLOAD,
        });
    }
    let recipient = key.stretched();
    let encryptor = Encryptor::with_recipients([&recipient as _].into_iter())
        .map_err(|_| SlotError::Sealing)?;
    fill_slot(encryptor, payload)
}

/// Makes a slot that nobody can open, with the same salt and cost as the others: without a
/// passphrase it cannot be told from one that is in use.
///
/// # Errors
///
/// [`SlotError::Cost`] when the cost is out of bounds.
pub fn seal_unused(params: &SlotParams) -> Result<Vec<u8>, SlotError> {
    params.cost.check()?;
    let discarded = PassphraseKey {
        key: Key::copied(&random::bytes()),
        params: *params,
    };
    seal(&discarded, b"")
}

/// Opens a slot that was sealed under a key of the same passphrase, salt and cost.
///
/// # Errors
///
/// [`SlotError::Length`], [`SlotError::Format`] and [`SlotError::Cost`] as in [`read_params`],
/// [`SlotError::OtherParams`], and [`SlotError::Decryption`] for everything else.
pub fn open(key: &PassphraseKey, slot: &[u8]) -> Result<Zeroizing<Vec<u8>>, SlotError> {
    if read_params(slot)? != key.params {
        return Err(SlotError::OtherParams);
    }
    open_slot(&key.stretched(), slot)
}

/// Writes the header, counts it, and fills the file up to [`SLOT_LEN`] with payload and spaces.
pub(super) fn fill_slot(encryptor: Encryptor, payload: &[u8]) -> Result<Vec<u8>, SlotError> {
    let (output, count) = CountedWriter::new(Vec::with_capacity(SLOT_LEN));
    let mut stream = encryptor
        .wrap_output(output)
        .map_err(|_| SlotError::Sealing)?;
    let room = SLOT_LEN.saturating_sub(count.get() + TAG_LEN);
    let Some(spaces) = room.checked_sub(payload.len()) else {
        return Err(SlotError::PayloadLength {
            found: payload.len(),
            max: room,
        });
    };
    stream.write_all(payload).map_err(|_| SlotError::Sealing)?;
    stream
        .write_all(&vec![SPACE; spaces])
        .map_err(|_| SlotError::Sealing)?;
    let output = stream.finish().map_err(|_| SlotError::Sealing)?;
    Ok(output.into_inner())
}

/// Opens a slot of the right length with one identity and takes the spaces off.
pub(super) fn open_slot(
    identity: &dyn age::Identity,
    slot: &[u8],
) -> Result<Zeroizing<Vec<u8>>, SlotError> {
    let mut reader = AgeReader::open([identity].into_iter(), Cursor::new(slot.to_vec()))?;
    let mut payload = Zeroizing::new(Vec::with_capacity(SLOT_LEN));
    reader
        .read_to_end(&mut payload)
        .map_err(|_| SlotError::Decryption)?;
    let kept = without_spaces(&payload).len();
    payload.truncate(kept);
    Ok(payload)
}
