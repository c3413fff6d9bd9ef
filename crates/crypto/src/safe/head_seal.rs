//! The sealed head: a small record that is rewritten in place of the one before, always under
//! the same key and always 4,096 bytes long.
//!
//! XChaCha20-Poly1305; a 24-byte random nonce, then the ciphertext with its tag. The plaintext
//! is filled up with spaces. The context is authenticated and not stored: a head moved to
//! another vault does not open.

use thiserror::Error;
use zeroize::Zeroizing;

use crate::hazmat::{
    aead::{self, TAG_LEN, XNONCE_LEN},
    kdf::Key,
    padding::{SPACE, without_spaces},
};

/// Bytes of a sealed head.
pub const HEAD_LEN: usize = 4096;

/// Bytes of plaintext that fit into a head.
pub const MAX_PLAINTEXT: usize = HEAD_LEN - XNONCE_LEN - TAG_LEN;

/// The key of a vault's head. Wiped when dropped.
pub struct HeadKey(Key);

impl HeadKey {
    /// Takes 32 bytes drawn at random for this purpose alone.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        Self(Key::copied(key))
    }
}

/// Why a head was not sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum HeadError {
    /// A head is 4,096 bytes, neither more nor fewer.
    #[error("a sealed head is {HEAD_LEN} bytes, not {found}")]
    Length {
        /// Bytes given.
        found: usize,
    },
    /// The record does not fit.
    #[error("a head holds at most {MAX_PLAINTEXT} bytes, not {found}")]
    TooLong {
        /// Bytes given.
        found: usize,
    },
    /// Another key, another context, or changed bytes: which of them cannot be told.
    #[error("the head does not open")]
    Decryption,
}

/// Seals a record of at most [`MAX_PLAINTEXT`] bytes. Spaces at its end do not survive.
///
/// # Errors
///
/// [`HeadError::TooLong`].
pub fn seal(key: &HeadKey, context: &[u8], plaintext: &[u8]) -> Result<Vec<u8>, HeadError> {
    if plaintext.len() > MAX_PLAINTEXT {
        return Err(HeadError::TooLong {
            found: plaintext.len(),
        });
    }
    let mut padded = Zeroizing::new(vec![SPACE; MAX_PLAINTEXT]);
    for (place, byte) in padded.iter_mut().zip(plaintext) {
        *place = *byte;
    }
    aead::seal(&key.0, context, &padded).map_err(|_| HeadError::Decryption)
}

/// Opens a head sealed with the same key and context.
///
/// # Errors
///
/// [`HeadError::Length`], or [`HeadError::Decryption`] for everything else.
pub fn open(key: &HeadKey, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, HeadError> {
    if sealed.len() != HEAD_LEN {
        return Err(HeadError::Length {
            found: sealed.len(),
        });
    }
    let mut plain = aead::open(&key.0, context, sealed).map_err(|_| HeadError::Decryption)?;
    let kept = without_spaces(&plain).len();
    plain.truncate(kept);
    Ok(plain)
}
