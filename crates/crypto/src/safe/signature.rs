//! Signatures that `ssh-keygen -Y verify` checks: SSHSIG (OpenSSH `PROTOCOL.sshsig`), Ed25519
//! over SHA-512, in armor.

use ed25519_dalek::VerifyingKey;
use ssh_key::{
    Algorithm, HashAlg, LineEnding, PrivateKey, PublicKey, SshSig, private::Ed25519Keypair,
};
use thiserror::Error;

use super::bundle_seal::{Fingerprint, Identity};
use crate::hazmat::kdf::hkdf_sha256;

/// What a signature over a vault's checkpoint is for.
pub const VAULT_NAMESPACE: &str = "cairn-vault-v1";
/// What a signature over a bundle's tag manifest is for.
pub const BUNDLE_NAMESPACE: &str = "cairn-bundle-v1";

/// What a signature over a receipt is for.
pub const RECEIPT_NAMESPACE: &str = "cairn-receipt-v1";

/// Separates the key that a receiver signs receipts with from their identity. Part of the format.
const RECEIPT_KEY_INFO: &[u8] = b"cairn-receipt-v1/receipt-key";

/// Separates the keys for receivers from every other use of the seed. Part of the format.
const RECEIVER_KEY_INFO: &[u8] = b"cairn-bundle-v1/receiver-key";

/// Separates the key that an organisation signs with in its own name. Part of the format.
const ORGANISATION_KEY_INFO: &[u8] = b"cairn-bundle-v1/organisation-key";

/// Longer than any Ed25519 signature; a longer text is refused unread.
const MAX_ARMORED: usize = 4096;

/// An Ed25519 key to sign with. Wiped when dropped.
pub struct SigningKey(PrivateKey);

impl SigningKey {
    /// The vault's own key.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(PrivateKey::from(Ed25519Keypair::from_seed(seed)))
    }

    /// A key for one receiver: always the same for the same receiver, and not to be linked to
    /// the keys that others see.
    #[must_use]
    pub fn derive_for_receiver(seed: &[u8; 32], receiver: &Fingerprint) -> Self {
        Self::from_seed(&hkdf_sha256(
            seed,
            &[],
            &[RECEIVER_KEY_INFO, receiver.bytes()],
        ))
    }

    /// The key with which a receiver signs receipts: always the same for the same identity.
    #[must_use]
    pub fn derive_for_receipts(identity: &Identity) -> Self {
        let secret = identity.expose();
        Self::from_seed(&hkdf_sha256(secret.as_bytes(), &[], &[RECEIPT_KEY_INFO]))
    }

    /// The key with which whoever holds the vault signs in their own name: one for all receivers, so that it can be published.
    #[must_use]
    pub fn derive_for_organisation(seed: &[u8; 32]) -> Self {
        Self::from_seed(&hkdf_sha256(seed, &[], &[ORGANISATION_KEY_INFO]))
    }

    /// The public key as OpenSSH writes it, `ssh-ed25519 AAAA…`, without a comment.
    #[must_use]
    pub fn public_openssh(&self) -> String {
        self.0.public_key().to_string()
    }

    /// Signs a message for one namespace, which is what it can be verified for.
    ///
    /// # Errors
    ///
    /// [`SignatureError::Namespace`] when the namespace is empty.
    pub fn sign(&self, namespace: &str, message: &[u8]) -> Result<String, SignatureError> {
        let signature = self
            .0
            .sign(namespace, HashAlg::Sha512, message)
            .map_err(|_| SignatureError::Namespace)?;
        signature
            .to_pem(LineEnding::LF)
            .map_err(|_| SignatureError::Format)
    }
}

/// Who signed. A key that came with the message proves only that the same hand signed before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKeyInfo {
    /// The key as OpenSSH writes it, `ssh-ed25519 AAAA…`, without a comment.
    pub openssh: String,
    /// The key's fingerprint as OpenSSH shows it, `SHA256:…`.
    pub fingerprint: String,
}

impl From<&PublicKey> for PublicKeyInfo {
    fn from(key: &PublicKey) -> Self {
        let fingerprint = key.fingerprint(HashAlg::Sha256).to_string();
        Self {
            openssh: key.to_string(),
            fingerprint,
        }
    }
}

/// The fingerprint of a public key of OpenSSH, as OpenSSH shows it (`SHA256:…`); none where it is no key.
#[must_use]
pub fn fingerprint(openssh: &str) -> Option<String> {
    let key = PublicKey::from_openssh(openssh).ok()?;
    Some(PublicKeyInfo::from(&key).fingerprint)
}

/// Why a signature was not made or does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// Not an armored SSH signature.
    #[error("not an SSH signature")]
    Format,
    /// A key of another kind than Ed25519, or over another digest than SHA-512.
    #[error("the signature is not of the kind Ed25519 over SHA-512")]
    Algorithm,
    /// A key for which one signature holds over every message: a point of low order, which nobody's secret key makes.
    #[error("the key of the signature is none that anybody has")]
    WeakKey,
    /// The signature was made for another purpose.
    #[error("the signature was made for another purpose")]
    Namespace,
    /// The message or the signature has been changed.
    #[error("the signature does not fit the message")]
    Mismatch,
}

/// Checks an armored signature over a message for one namespace, and says whose it is.
///
/// # Errors
///
/// See [`SignatureError`].
pub fn verify(
    namespace: &str,
    message: &[u8],
    armored: &str,
) -> Result<PublicKeyInfo, SignatureError> {
    if armored.len() > MAX_ARMORED {
        return Err(SignatureError::Format);
    }
    let signature = parse(armored)?;
    let key = PublicKey::from(signature.public_key().clone());
    if key.algorithm() != Algorithm::Ed25519 || signature.algorithm() != Algorithm::Ed25519 {
        return Err(SignatureError::Algorithm);
    }
    if signature.hash_alg() != HashAlg::Sha512 {
        return Err(SignatureError::Algorithm);
    }
    if is_weak(&key) {
        return Err(SignatureError::WeakKey);
    }
    if signature.namespace() != namespace {
        return Err(SignatureError::Namespace);
    }
    key.verify(namespace, message, &signature)
        .map_err(|_| SignatureError::Mismatch)?;
    Ok(PublicKeyInfo::from(&key))
}

/// Whether the equation of Ed25519 (RFC 8032) tells nothing of a message under this key. The check of a signature does not ask.
fn is_weak(key: &PublicKey) -> bool {
    let point = (key.key_data().ed25519()).and_then(|key| VerifyingKey::from_bytes(&key.0).ok());
    point.is_none_or(|point| point.is_weak())
}

/// Reads the one canonical form of a signature, with nothing in the field that is reserved. The decoder takes version 0 and inner lengths
/// that do not add up; none of that is signed, so it is compared with what it would write.
fn parse(armored: &str) -> Result<SshSig, SignatureError> {
    let signature = SshSig::from_pem(armored).map_err(|_| SignatureError::Format)?;
    let canonical = signature
        .to_pem(LineEnding::LF)
        .map_err(|_| SignatureError::Format)?;
    let same = canonical.lines().eq(armored.trim().lines());
    if same && signature.version() == SshSig::VERSION && signature.reserved().is_empty() {
        Ok(signature)
    } else {
        Err(SignatureError::Format)
    }
}
