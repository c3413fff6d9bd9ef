//! Our own parts of an age header: the `cairn-vault/argon2id` stanza of a passphrase slot, the
//! recipient that catches a file key, the identity that brings it back, and what only looks.
//!
//! Standard: age v1 (C2SP `age.md`).

use std::{cell::RefCell, collections::HashSet};

use age::{DecryptError, EncryptError};
use age_core::{
    format::{FileKey, Stanza},
    secrecy::ExposeSecret as _,
};
use base64::{Engine as _, prelude::BASE64_STANDARD_NO_PAD};
use zeroize::Zeroizing;

use super::{
    aead::{self, FILE_KEY_LEN},
    kdf::{Key, hkdf_sha256},
};
use crate::safe::{
    password_envelope::{Cost, CostError, SlotParams, SlotSalt},
    random,
};

/// Names the stanza, salts Argon2id and labels the key-encryption key. Part of the format.
pub(crate) const TAG: &str = "cairn-vault/argon2id";

const NONCE_LEN: usize = 16;

/// The stretched passphrase with the parameters it was stretched with: both the recipient and
/// the identity of passphrase slots.
pub(crate) struct StretchedKey<'a> {
    pub(crate) key: &'a Key,
    pub(crate) params: SlotParams,
}

impl StretchedKey<'_> {
    /// The key-encryption key of one slot. The slot nonce makes it fresh, so that the zero nonce
    /// of the cipher never meets a key twice.
    fn slot_key(&self, nonce: &[u8; NONCE_LEN]) -> Key {
        hkdf_sha256(self.key.as_slice(), nonce, &[TAG.as_bytes()])
    }
}

impl age::Recipient for StretchedKey<'_> {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let nonce = random::bytes();
        let Cost {
            memory_kib,
            passes,
            lanes,
        } = self.params.cost;
        let args = vec![
            BASE64_STANDARD_NO_PAD.encode(self.params.salt.0),
            BASE64_STANDARD_NO_PAD.encode(nonce),
            memory_kib.to_string(),
            passes.to_string(),
            lanes.to_string(),
        ];
        let body = aead::wrap_file_key(&self.slot_key(&nonce), file_key.expose_secret())
            .map_err(|_| EncryptError::Io(std::io::ErrorKind::InvalidInput.into()))?;
        // A label of its own: age refuses to put any other recipient beside this one.
        Ok((
            vec![Stanza {
                tag: TAG.to_owned(),
                args,
                body,
            }],
            HashSet::from([TAG.to_owned()]),
        ))
    }
}

impl age::Identity for StretchedKey<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag != TAG {
            return None;
        }
        let Some(Ok(arguments)) = SlotArguments::parse(stanza) else {
            return Some(Err(DecryptError::InvalidHeader));
        };
        let slot_key = self.slot_key(&arguments.nonce);
        let file_key = aead::unwrap_file_key(&slot_key, &stanza.body).ok()?;
        Some(Ok(file_key_from(&file_key)))
    }
}

/// The arguments of one `cairn-vault/argon2id` stanza.
pub(crate) struct SlotArguments {
    pub(crate) params: SlotParams,
    nonce: [u8; NONCE_LEN],
}

impl SlotArguments {
    /// Reads the arguments: two values of 16 bytes in base64 and three decimal numbers without
    /// sign or leading zero. None when they are not that; an error when the cost is out of
    /// bounds.
    fn parse(stanza: &Stanza) -> Option<Result<Self, CostError>> {
        let [salt, nonce, memory_kib, passes, lanes] = stanza.args.as_slice() else {
            return None;
        };
        if stanza.body.len() != aead::WRAPPED_LEN {
            return None;
        }
        let cost = Cost {
            memory_kib: decimal(memory_kib)?,
            passes: decimal(passes)?,
            lanes: decimal(lanes)?,
        };
        let salt = SlotSalt(sixteen_bytes(salt)?);
        let nonce = sixteen_bytes(nonce)?;
        Some(cost.check().map(|()| Self {
            params: SlotParams { salt, cost },
            nonce,
        }))
    }
}

fn decimal(text: &str) -> Option<u32> {
    let number = text.parse::<u32>().ok()?;
    (number.to_string() == text).then_some(number)
}

fn sixteen_bytes(text: &str) -> Option<[u8; 16]> {
    BASE64_STANDARD_NO_PAD.decode(text).ok()?.try_into().ok()
}

/// Reads the parameters out of a header on the way through the age parser, and opens nothing.
#[derive(Default)]
pub(crate) struct ParamsProbe {
    found: RefCell<Vec<Option<Result<SlotParams, CostError>>>>,
}

impl ParamsProbe {
    /// What the one `cairn-vault/argon2id` stanza says; none when there is no such stanza, more
    /// than one, or one that is not well formed.
    pub(crate) fn found(self) -> Option<Result<SlotParams, CostError>> {
        let mut found = self.found.into_inner();
        if found.len() == 1 {
            found.pop().flatten()
        } else {
            None
        }
    }
}

impl age::Identity for ParamsProbe {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag == TAG {
            let arguments = SlotArguments::parse(stanza);
            let params = arguments.map(|parsed| parsed.map(|arguments| arguments.params));
            self.found.borrow_mut().push(params);
        }
        None
    }
}

/// Sees the names of a header's stanzas, and opens nothing.
#[derive(Default)]
pub(crate) struct TagsProbe {
    seen: RefCell<HashSet<String>>,
}

impl TagsProbe {
    /// Whether there was a stanza of this name.
    pub(crate) fn saw(&self, tag: &str) -> bool {
        self.seen.borrow().contains(tag)
    }
}

impl age::Identity for TagsProbe {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        self.seen.borrow_mut().insert(stanza.tag.clone());
        None
    }
}

/// A recipient that also keeps the file key: what is sealed can be read back without having been sealed to anyone else. Stanzas and
/// labels are the recipient's own, so it stands alone or beside others as that one does.
pub(crate) struct FileKeyCatch<'a> {
    recipient: &'a dyn age::Recipient,
    caught: RefCell<Option<CaughtFileKey>>,
}

impl<'a> FileKeyCatch<'a> {
    /// Stands in the recipient's place.
    pub(crate) fn on(recipient: &'a dyn age::Recipient) -> Self {
        Self {
            recipient,
            caught: RefCell::default(),
        }
    }

    /// The file key, once age has asked for it to be wrapped.
    pub(crate) fn into_caught(self) -> Option<CaughtFileKey> {
        self.caught.into_inner()
    }
}

impl age::Recipient for FileKeyCatch<'_> {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        self.caught.replace(Some(CaughtFileKey::copied(file_key)));
        self.recipient.wrap_file_key(file_key)
    }
}

/// The key of one age file, wiped when dropped; as an identity it opens that file alone, since
/// the header's MAC is under this key.
pub(crate) struct CaughtFileKey(Zeroizing<[u8; FILE_KEY_LEN]>);

impl CaughtFileKey {
    /// Copies a key that age holds.
    pub(crate) fn copied(file_key: &FileKey) -> Self {
        Self(Zeroizing::new(*file_key.expose_secret()))
    }

    /// The key itself.
    pub(crate) fn expose(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl age::Identity for CaughtFileKey {
    fn unwrap_stanza(&self, _: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        Some(Ok(file_key_from(self.0.as_slice())))
    }
}

/// The key as age holds it; what is short is filled up with zeros.
pub(crate) fn file_key_from(bytes: &[u8]) -> FileKey {
    FileKey::init_with_mut(|key| {
        for (place, byte) in key.iter_mut().zip(bytes) {
            *place = *byte;
        }
    })
}
