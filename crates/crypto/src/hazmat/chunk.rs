//! One chunk of an age payload, sealed or opened in place.
//!
//! Standard: age v1 (C2SP `age.md`): chunks of 64 KiB under ChaCha20-Poly1305 (RFC 8439) in the STREAM construction; the nonce
//! is the chunk's number, 11 bytes with the most significant first, and one byte that is 1 in the last chunk alone.
//!
//! The cipher is OpenSSL's, which SQLCipher brings and which is the fastest there is (docs/decisions/0039).

use openssl::{cipher::Cipher, cipher_ctx::CipherCtx};

use super::{
    aead::{AeadError, TAG_LEN},
    age_header::PayloadKey,
};

/// Bytes of plaintext in every chunk but the last.
pub(crate) const CHUNK: usize = 64 * 1024;
/// Bytes of such a chunk with its tag.
pub(crate) const SEALED_CHUNK: usize = CHUNK + TAG_LEN;

const NONCE_LEN: usize = 12;

fn nonce(number: u64, is_last: bool) -> [u8; NONCE_LEN] {
    let mut nonce = [0; NONCE_LEN];
    for (place, byte) in nonce.iter_mut().skip(3).zip(number.to_be_bytes()) {
        *place = byte;
    }
    if let Some(place) = nonce.last_mut() {
        *place = is_last.into();
    }
    nonce
}

/// Seals the chunks of one payload. What it holds of the key is wiped when it is dropped.
pub(crate) struct ChunkSealer(CipherCtx);

impl ChunkSealer {
    /// Takes the key up.
    pub(crate) fn new(key: &PayloadKey) -> Result<Self, AeadError> {
        let mut context = CipherCtx::new().map_err(|_| AeadError)?;
        context
            .encrypt_init(Some(Cipher::chacha20_poly1305()), Some(key.bytes()), None)
            .map_err(|_| AeadError)?;
        Ok(Self(context))
    }

    /// Seals a chunk of at most [`CHUNK`] bytes in place and gives its tag. A number must not be sealed twice.
    pub(crate) fn seal(
        &mut self,
        number: u64,
        is_last: bool,
        chunk: &mut [u8],
    ) -> Result<[u8; TAG_LEN], AeadError> {
        self.seal_under(&nonce(number, is_last), chunk)
    }

    /// Seals it under a nonce, which must not be used twice.
    pub(super) fn seal_under(
        &mut self,
        nonce: &[u8; NONCE_LEN],
        chunk: &mut [u8],
    ) -> Result<[u8; TAG_LEN], AeadError> {
        let mut tag = [0; TAG_LEN];
        let context = &mut self.0;
        context
            .encrypt_init(None, None, Some(nonce))
            .and_then(|()| update(context, chunk))
            .and_then(|()| context.cipher_final(&mut []))
            .and_then(|_| context.tag(&mut tag))
            .map_err(|_| AeadError)?;
        Ok(tag)
    }
}

/// Opens the chunks of one payload. What it holds of the key is wiped when it is dropped.
pub(crate) struct ChunkOpener(CipherCtx);

impl ChunkOpener {
    /// Takes the key up.
    pub(crate) fn new(key: &PayloadKey) -> Result<Self, AeadError> {
        let mut context = CipherCtx::new().map_err(|_| AeadError)?;
        context
            .decrypt_init(Some(Cipher::chacha20_poly1305()), Some(key.bytes()), None)
            .map_err(|_| AeadError)?;
        Ok(Self(context))
    }

    /// Opens a chunk in place. Where it fails, what stands there is worth nothing and must not be given out.
    pub(crate) fn open(
        &mut self,
        number: u64,
        is_last: bool,
        chunk: &mut [u8],
        tag: &[u8; TAG_LEN],
    ) -> Result<(), AeadError> {
        self.open_under(&nonce(number, is_last), chunk, tag)
    }

    /// Opens what was sealed under this nonce.
    pub(super) fn open_under(
        &mut self,
        nonce: &[u8; NONCE_LEN],
        chunk: &mut [u8],
        tag: &[u8; TAG_LEN],
    ) -> Result<(), AeadError> {
        let context = &mut self.0;
        context
            .decrypt_init(None, None, Some(nonce))
            .and_then(|()| context.set_tag(tag))
            .and_then(|()| update(context, chunk))
            .and_then(|()| context.cipher_final(&mut []))
            .map(|_| ())
            .map_err(|_| AeadError)
    }
}

fn update(context: &mut CipherCtx, chunk: &mut [u8]) -> Result<(), openssl::error::ErrorStack> {
    // OpenSSL takes an update without bytes for the end of what is authenticated besides.
    if chunk.is_empty() {
        return Ok(());
    }
    let len = chunk.len();
    context.cipher_update_inplace(chunk, len).map(|_| ())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop")]

    use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _, aead::Aead as _};
    use proptest::prelude::*;

    use super::*;

    fn nonce_of_the_standard(number: u64, is_last: bool) -> [u8; 12] {
        let mut wide = [0; 16];
        wide.copy_from_slice(&((u128::from(number) << 8) | u128::from(is_last)).to_be_bytes());
        wide[4..].try_into().unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn another_implementation_seals_and_opens_alike(
            bytes: [u8; 32],
            number: u64,
            is_last: bool,
            plain in prop::collection::vec(any::<u8>(), 0..3_000),
            bit in any::<prop::sample::Index>(),
        ) {
            let key = PayloadKey::copied(&bytes);
            let mut chunk = plain.clone();
            let tag = ChunkSealer::new(&key).unwrap().seal(number, is_last, &mut chunk).unwrap();
            let other = ChaCha20Poly1305::new(&bytes.into());
            let sealed = other
                .encrypt(&nonce_of_the_standard(number, is_last).into(), plain.as_slice())
                .unwrap();
            prop_assert_eq!([chunk.as_slice(), &tag].concat(), sealed.clone());

            let mut opener = ChunkOpener::new(&key).unwrap();
            let mut opened = chunk.clone();
            prop_assert!(opener.open(number, is_last, &mut opened, &tag).is_ok());
            prop_assert_eq!(&opened, &plain);
            prop_assert!(opener.open(number, !is_last, &mut chunk.clone(), &tag).is_err());
            prop_assert!(opener.open(number ^ 1, is_last, &mut chunk.clone(), &tag).is_err());
            let mut changed = sealed;
            let bit = bit.index(changed.len() * 8);
            changed[bit / 8] ^= 1 << (bit % 8);
            let (body, tag) = changed.split_at_mut(plain.len());
            prop_assert!(opener.open(number, is_last, body, (&*tag).try_into().unwrap()).is_err());
            // A failure leaves nothing behind in the one that opens.
            let tag = sealed_tag(&other, number, is_last, &plain);
            prop_assert!(opener.open(number, is_last, &mut chunk, &tag).is_ok());
        }
    }

    fn sealed_tag(cipher: &ChaCha20Poly1305, number: u64, is_last: bool, plain: &[u8]) -> [u8; 16] {
        let nonce = nonce_of_the_standard(number, is_last);
        let sealed = cipher.encrypt(&nonce.into(), plain).unwrap();
        sealed[plain.len()..].try_into().unwrap()
    }
}
