//! Keys from secrets: Argon2id (RFC 9106) for what people remember, HKDF-SHA256 (RFC 5869) for
//! what machines drew.

use std::ops::{Deref, DerefMut};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroize as _;

use crate::safe::password_envelope::Cost;

/// 256 bits of key, wiped when dropped. It stays in one place on the heap, so that moving it
/// leaves no copy on the stack.
pub(crate) struct Key(Box<[u8; 32]>);

impl Key {
    /// A key of zeros, to be filled in place.
    pub(crate) fn blank() -> Self {
        Self(Box::new([0; 32]))
    }

    /// Copies a key that is kept elsewhere.
    pub(crate) fn copied(bytes: &[u8; 32]) -> Self {
        let mut key = Self::blank();
        key.0.copy_from_slice(bytes);
        key
    }
}

impl Deref for Key {
    type Target = [u8; 32];

    fn deref(&self) -> &[u8; 32] {
        &self.0
    }
}

impl DerefMut for Key {
    fn deref_mut(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// The working memory cannot be had.
pub(crate) struct NoMemory;

/// The working memory of one Argon2 run. It depends on the passphrase from the first block to
/// the last, so it is wiped when dropped.
pub(crate) struct Workspace(Vec<Block>);

impl Workspace {
    /// Takes the memory that `cost` needs, which must be within the bounds of [`Cost::check`].
    pub(crate) fn for_cost(cost: Cost) -> Result<Self, NoMemory> {
        let blocks = usize::try_from(cost.memory_kib).map_err(|_| NoMemory)?;
        let mut memory = Vec::new();
        memory.try_reserve_exact(blocks).map_err(|_| NoMemory)?;
        memory.resize(blocks, Block::new());
        Ok(Self(memory))
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        for block in &mut self.0 {
            block.zeroize();
        }
    }
}

/// Argon2id version 1.3 with a 32-byte output, no secret and no associated data; the lanes run
/// on as many threads.
pub(crate) fn argon2id(
    password: &[u8],
    salt: &[u8],
    cost: Cost,
    workspace: &mut Workspace,
) -> Result<Key, NoMemory> {
    let mut key = Key::blank();
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(key.len()))
        .map_err(|_| NoMemory)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(password, salt, key.as_mut_slice(), &mut workspace.0[..])
        .map_err(|_| NoMemory)?;
    Ok(key)
}

/// HKDF-SHA256 with a 32-byte output. `info` must be distinct for each purpose, or two purposes
/// share a key.
pub(crate) fn hkdf_sha256(secret: &[u8], salt: &[u8], info: &[&[u8]]) -> Key {
    let mut key = Key::blank();
    // 32 bytes are far below HKDF's limit of 255 × 32, its only failure.
    let expanded =
        Hkdf::<Sha256>::new(Some(salt), secret).expand_multi_info(info, key.as_mut_slice());
    debug_assert!(expanded.is_ok());
    key
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

    use super::*;

    /// Computed with libargon2; 64 KiB, below the floor, so that it takes no time.
    #[test]
    fn argon2id_agrees_with_the_reference_implementation() {
        let cost = Cost {
            memory_kib: 64,
            passes: 3,
            lanes: 4,
        };
        let mut workspace = Workspace::for_cost(cost).ok().unwrap();
        let salt = b"cairn-vault/argon2id0123456789abcdef";
        let key = argon2id(b"password", salt, cost, &mut workspace)
            .ok()
            .unwrap();
        let expected = "c0f291d771fac8515c91a5a7f6bb6c685478028563edb1ac5ba34155c0a711d8";
        assert_eq!(hex::encode(*key), expected);
    }

    /// RFC 5869, appendix A.1: the first 32 of its 42 bytes.
    #[test]
    fn hkdf_agrees_with_its_standard() {
        let salt = hex::decode("000102030405060708090a0b0c").unwrap();
        let info = hex::decode("f0f1f2f3f4f5f6f7f8f9").unwrap();
        let (start, end) = info.split_at(4);
        let key = hkdf_sha256(&[0x0b; 22], &salt, &[start, end]);
        let expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf";
        assert_eq!(hex::encode(*key), expected);
    }
}
