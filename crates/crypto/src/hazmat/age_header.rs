//! The header of an age file. The age library makes and opens it; the key of the payload is all that comes out.
//!
//! Standard: age v1 (C2SP `age.md`): header with MAC, then a nonce of 16 bytes; the key of the payload is HKDF-SHA256 of the
//! file key, salted with the nonce, for the purpose `payload`.

use std::{
    cell::RefCell,
    io::{BufReader, Read, Seek, SeekFrom},
};

use age::{DecryptError, Decryptor, EncryptError, Encryptor};
use age_core::format::{FileKey, Stanza};

use super::{
    age_file::AgeError,
    age_shape,
    kdf::{Key, hkdf_sha256},
    stanza::{CaughtFileKey, FileKeyCatch},
};

/// Bytes of the nonce after the header.
const NONCE_LEN: usize = 16;

/// The key of one payload. Wiped when dropped.
pub(crate) struct PayloadKey(Key);

impl PayloadKey {
    fn of(file_key: &CaughtFileKey, nonce: &[u8]) -> Self {
        Self(hkdf_sha256(file_key.expose(), nonce, &[b"payload"]))
    }

    /// The key itself.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    #[cfg(test)]
    pub(crate) fn copied(bytes: &[u8; 32]) -> Self {
        Self(Key::copied(bytes))
    }
}

/// What an age file begins with, and the keys of the rest.
pub(crate) struct SealedHeader {
    /// Header and nonce.
    pub(crate) bytes: Vec<u8>,
    /// The key that the payload is to be sealed with.
    pub(crate) payload: PayloadKey,
    /// The key that opens the file without any receiver's.
    pub(crate) file: CaughtFileKey,
}

/// Makes the header of a new age file.
///
/// # Errors
/// There are no recipients, or they cannot stand side by side.
pub(crate) fn seal(recipients: &[&dyn age::Recipient]) -> Result<SealedHeader, EncryptError> {
    let (first, others) = recipients
        .split_first()
        .ok_or(EncryptError::MissingRecipients)?;
    let catch = FileKeyCatch::on(*first);
    let everyone = [&catch as _].into_iter().chain(others.iter().copied());
    let encryptor = Encryptor::with_recipients(everyone)?;
    let mut bytes = Vec::new();
    // Only a payload that is written and finished goes beyond header and nonce.
    drop(encryptor.wrap_output(&mut bytes)?);
    let unmade = || EncryptError::Io(std::io::ErrorKind::InvalidData.into());
    let file = catch.into_caught().ok_or_else(unmade)?;
    let nonce = bytes.last_chunk::<NONCE_LEN>().ok_or_else(unmade)?;
    let payload = PayloadKey::of(&file, nonce);
    Ok(SealedHeader {
        bytes,
        payload,
        file,
    })
}

/// Opens the header that begins where `input` stands; leaves `input` where the payload begins.
pub(crate) fn open<'a, R: Read + Seek>(
    identities: impl Iterator<Item = &'a dyn age::Identity>,
    input: &mut R,
) -> Result<PayloadKey, AgeError> {
    let start = input.stream_position().map_err(AgeError::Io)?;
    let len = age_shape::header_len(&mut BufReader::new(&mut *input))?;
    input.seek(SeekFrom::Start(start)).map_err(AgeError::Io)?;
    let mut header = vec![0; len + NONCE_LEN];
    input.read_exact(&mut header).map_err(DecryptError::Io)?;
    let identities: Vec<Catching<'_>> = identities.map(Catching::new).collect();
    let tried = identities.iter().map(|one| one as &dyn age::Identity);
    drop(Decryptor::new_buffered(header.as_slice())?.decrypt(tried)?);
    let file = identities.into_iter().find_map(Catching::into_caught);
    let (Some(file), Some(nonce)) = (file, header.last_chunk::<NONCE_LEN>()) else {
        return Err(AgeError::Decryption);
    };
    Ok(PayloadKey::of(&file, nonce))
}

/// An identity that keeps the file key that it unwraps.
struct Catching<'a> {
    identity: &'a dyn age::Identity,
    caught: RefCell<Option<CaughtFileKey>>,
}

impl<'a> Catching<'a> {
    fn new(identity: &'a dyn age::Identity) -> Self {
        Self {
            identity,
            caught: RefCell::default(),
        }
    }

    fn into_caught(self) -> Option<CaughtFileKey> {
        self.caught.into_inner()
    }

    fn keep(
        &self,
        unwrapped: Option<Result<FileKey, DecryptError>>,
    ) -> Option<Result<FileKey, DecryptError>> {
        if let Some(Ok(file_key)) = &unwrapped {
            self.caught.replace(Some(CaughtFileKey::copied(file_key)));
        }
        unwrapped
    }
}

impl age::Identity for Catching<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        self.keep(self.identity.unwrap_stanza(stanza))
    }

    fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Option<Result<FileKey, DecryptError>> {
        self.keep(self.identity.unwrap_stanzas(stanzas))
    }
}
