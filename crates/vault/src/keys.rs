//! What every slot holds: the keys of the vault.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::Error;
use crate::layout::FORMAT_NUMBER;

/// The keys of one vault. Never printed, wiped when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct Keys {
    /// Names the vault: 32 hex digits, in no relation to its keys.
    pub(crate) vault_id: String,
    /// SQLCipher's raw key.
    pub(crate) db_key: [u8; 32],
    /// SQLCipher's salt, which stands in the file's first 16 bytes as well.
    pub(crate) db_salt: [u8; 16],
    /// Seals `head.bin`.
    pub(crate) head_key: [u8; 32],
    /// Seed of the Ed25519 key that signs checkpoints, and from which keys for receivers derive.
    pub(crate) sign_seed: [u8; 32],
}

/// The JSON inside a slot.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct Payload {
    version: u32,
    vault_id: String,
    db_key: String,
    db_salt: String,
    head_key: String,
    sign_seed: String,
    generation: u32,
}

impl Keys {
    /// Fresh random keys.
    pub(crate) fn generate() -> Self {
        Self {
            vault_id: hex::encode(cairn_crypto::safe::random::bytes::<16>()),
            db_key: cairn_crypto::safe::random::bytes(),
            db_salt: cairn_crypto::safe::random::bytes(),
            head_key: cairn_crypto::safe::random::bytes(),
            sign_seed: cairn_crypto::safe::random::bytes(),
        }
    }

    /// A copy that is wiped on its own.
    pub(crate) fn duplicate(&self) -> Self {
        Self {
            vault_id: self.vault_id.clone(),
            db_key: self.db_key,
            db_salt: self.db_salt,
            head_key: self.head_key,
            sign_seed: self.sign_seed,
        }
    }

    /// The payload of a slot; `generation` counts the slots written in the life of the vault.
    ///
    /// # Errors
    /// None in practice.
    pub(crate) fn to_payload(&self, generation: u32) -> Result<Zeroizing<Vec<u8>>, Error> {
        let payload = Payload {
            version: FORMAT_NUMBER,
            vault_id: self.vault_id.clone(),
            db_key: hex::encode(self.db_key),
            db_salt: hex::encode(self.db_salt),
            head_key: hex::encode(self.head_key),
            sign_seed: hex::encode(self.sign_seed),
            generation,
        };
        // Room for the whole text, so that no half-grown buffer with keys in it is left behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(1024));
        serde_json::to_writer(&mut *bytes, &payload).map_err(|_| Error::Crypto)?;
        Ok(bytes)
    }

    /// Reads the payload of a slot.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for any other shape or version.
    pub(crate) fn from_payload(bytes: &[u8]) -> Result<Self, Error> {
        let payload: Payload = serde_json::from_slice(bytes).map_err(|_| Error::Unreadable)?;
        if payload.version != FORMAT_NUMBER || payload.vault_id.len() != 32 {
            return Err(Error::Unreadable);
        }
        Ok(Self {
            vault_id: payload.vault_id.clone(),
            db_key: unhex(&payload.db_key)?,
            db_salt: unhex(&payload.db_salt)?,
            head_key: unhex(&payload.head_key)?,
            sign_seed: unhex(&payload.sign_seed)?,
        })
    }
}

fn unhex<const N: usize>(text: &str) -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| Error::Unreadable)?;
    Ok(bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::Keys;

    #[test]
    fn keys_come_back_from_a_slot_and_another_version_is_refused() {
        let keys = Keys::generate();
        let payload = keys.to_payload(3).unwrap();
        let back = Keys::from_payload(&payload).unwrap();
        assert_eq!(back.vault_id, keys.vault_id);
        assert_eq!(back.db_key, keys.db_key);
        assert_eq!(back.sign_seed, keys.sign_seed);
        let later = String::from_utf8(payload.to_vec())
            .unwrap()
            .replace("\"version\":1", "\"version\":2");
        assert!(Keys::from_payload(later.as_bytes()).is_err());
    }
}
