//! Authenticated encryption: ChaCha20-Poly1305 (RFC 8439) for file keys, XChaCha20-Poly1305
//! (draft-irtf-cfrg-xchacha) for records that are rewritten under one key.

use chacha20poly1305::{
    AeadCore as _, ChaCha20Poly1305, KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use rand::rngs::OsRng;
use zeroize::Zeroizing;

use super::kdf::Key;

/// Bytes of nonce before an XChaCha20-Poly1305 ciphertext.
pub(crate) const XNONCE_LEN: usize = 24;
/// Bytes of tag after every ciphertext.
pub(crate) const TAG_LEN: usize = 16;
/// Bytes of an age file key.
pub(crate) const FILE_KEY_LEN: usize = 16;
/// Bytes of a wrapped file key.
pub(crate) const WRAPPED_LEN: usize = FILE_KEY_LEN + TAG_LEN;

/// The cipher refused: a wrong key, changed bytes, or more than 256 GiB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AeadError;

/// Wraps a file key under a zero nonce. `key` must be used once: a second message under it
/// would reveal the difference of both and let anyone forge a third.
pub(crate) fn wrap_file_key(
    key: &Key,
    file_key: &[u8; FILE_KEY_LEN],
) -> Result<Vec<u8>, AeadError> {
    ChaCha20Poly1305::new(key.as_slice().into())
        .encrypt(&[0; 12].into(), file_key.as_slice())
        .map_err(|_| AeadError)
}

/// Unwraps a file key. Only a body of exactly 32 bytes is tried: a longer one can be made to
/// open under many keys at once, which helps to guess passphrases (Len, Grubbs, Ristenpart,
/// "Partitioning Oracle Attacks", 2021).
pub(crate) fn unwrap_file_key(key: &Key, body: &[u8]) -> Result<Zeroizing<Vec<u8>>, AeadError> {
    if body.len() != WRAPPED_LEN {
        return Err(AeadError);
    }
    ChaCha20Poly1305::new(key.as_slice().into())
        .decrypt(&[0; 12].into(), body)
        .map(Zeroizing::new)
        .map_err(|_| AeadError)
}

/// Seals under a fresh random nonce, which stands before the ciphertext. 192 random bits do not
/// repeat however often one key is used.
pub(crate) fn seal(key: &[u8; 32], context: &[u8], plaintext: &[u8]) -> Result<Vec<u8>, AeadError> {
    let nonce = XChaCha20Poly1305::generate_nonce(&mut OsRng);
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(
            &nonce,
            Payload {
                msg: plaintext,
                aad: context,
            },
        )
        .map_err(|_| AeadError)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// Opens what [`seal`] made with the same key and context.
pub(crate) fn open(
    key: &[u8; 32],
    context: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, AeadError> {
    let (nonce, body) = sealed.split_at_checked(XNONCE_LEN).ok_or(AeadError)?;
    XChaCha20Poly1305::new(key.into())
        .decrypt(
            XNonce::from_slice(nonce),
            Payload {
                msg: body,
                aad: context,
            },
        )
        .map(Zeroizing::new)
        .map_err(|_| AeadError)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop")]

    use super::*;

    /// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    #[test]
    fn xchacha20_poly1305_agrees_with_its_draft() {
        let key: [u8; 32] = std::array::from_fn(|place| 0x80 + place as u8);
        let context = hex::decode("50515253c0c1c2c3c4c5c6c7").unwrap();
        let sealed = hex::decode(concat!(
            "404142434445464748494a4b4c4d4e4f5051525354555657",
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb",
            "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452",
            "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9",
            "21f9664c97637da9768812f615c68b13b52e",
            "c0875924c1c7987947deafd8780acf49",
        ))
        .unwrap();
        let plain = open(&key, &context, &sealed).unwrap();
        assert_eq!(plain.len(), 114);
        assert!(plain.starts_with(b"Ladies and Gentlemen of the class of '99"));
        assert_eq!(open(&key, b"", &sealed), Err(AeadError));
    }

    #[test]
    fn wrapped_file_key_of_any_other_length_is_not_tried() {
        let key = Key::copied(&[1; 32]);
        let wrapped = wrap_file_key(&key, &[2; FILE_KEY_LEN]).unwrap();
        assert_eq!(
            unwrap_file_key(&key, &wrapped).unwrap().as_slice(),
            [2; FILE_KEY_LEN]
        );
        let longer = ChaCha20Poly1305::new(key.as_slice().into())
            .encrypt(&[0; 12].into(), [2; 17].as_slice())
            .unwrap();
        assert_eq!(unwrap_file_key(&key, &longer), Err(AeadError));
        assert_eq!(
            unwrap_file_key(&Key::copied(&[3; 32]), &wrapped),
            Err(AeadError)
        );
    }
}
