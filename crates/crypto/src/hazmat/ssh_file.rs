//! Private keys as OpenSSH keeps them in files: `id_ed25519`, with or without a passphrase.
//!
//! Standard: OpenSSH `PROTOCOL.key`; passphrases by bcrypt-pbkdf.

use ssh_key::{Algorithm, Error, Kdf, LineEnding, PrivateKey, private::Ed25519Keypair};
use zeroize::Zeroizing;

use super::ssh_ed25519::SshIdentity;

/// The first line of any private key in text: this one, and those of other forms.
const PEM: (&str, &str) = ("-----BEGIN ", "PRIVATE KEY-----");
const OPENSSH: &str = "-----BEGIN OPENSSH PRIVATE KEY-----";
/// RSA, DSA and ECDSA keys as OpenSSH before 7.8 wrote them.
const OLD_KINDS: [&str; 3] = [
    "-----BEGIN RSA PRIVATE KEY-----",
    "-----BEGIN DSA PRIVATE KEY-----",
    "-----BEGIN EC PRIVATE KEY-----",
];

/// Most rounds of bcrypt-pbkdf that are borne: some twelve seconds. `ssh-keygen` takes 16 or 24 if it is not told otherwise.
const MAX_ROUNDS: u32 = 1024;

/// Why a file gave no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SshFileError {
    /// Damaged, or in a form that OpenSSH does not write.
    Format,
    /// A key of another kind than Ed25519.
    Kind,
    /// A passphrase protects it, and none was given.
    Protected,
    /// The passphrase is wrong, or the file is damaged.
    Passphrase,
    /// Its passphrase takes more than [`MAX_ROUNDS`].
    Work,
}

/// Whether a text claims to be a private key in armor, of whatever kind.
pub(crate) fn is_pem(text: &str) -> bool {
    let first = text.trim_start().lines().next().unwrap_or_default();
    first.starts_with(PEM.0) && first.trim_end().ends_with(PEM.1)
}

/// Reads the Ed25519 key in such a file. A passphrase is not looked at where none protects the file.
///
/// # Errors
///
/// See [`SshFileError`].
pub(crate) fn read(text: &str, passphrase: Option<&str>) -> Result<SshIdentity, SshFileError> {
    let text = text.trim();
    if OLD_KINDS.iter().any(|begin| text.starts_with(begin)) {
        return Err(SshFileError::Kind);
    }
    if !text.starts_with(OPENSSH) {
        return Err(SshFileError::Format);
    }
    let key = PrivateKey::from_openssh(text).map_err(|error| unread(&error))?;
    if key.algorithm() != Algorithm::Ed25519 {
        return Err(SshFileError::Kind);
    }
    let key = if key.is_encrypted() {
        unlocked(&key, passphrase.ok_or(SshFileError::Protected)?)?
    } else {
        key
    };
    let pair = key.key_data().ed25519().ok_or(SshFileError::Kind)?;
    Ok(SshIdentity::from_seed(&Zeroizing::new(
        pair.private.to_bytes(),
    )))
}

fn unread(error: &Error) -> SshFileError {
    if let Error::AlgorithmUnknown | Error::AlgorithmUnsupported { .. } = error {
        SshFileError::Kind
    } else {
        SshFileError::Format
    }
}

fn unlocked(key: &PrivateKey, passphrase: &str) -> Result<PrivateKey, SshFileError> {
    if let Kdf::Bcrypt { rounds, .. } = key.kdf()
        && *rounds > MAX_ROUNDS
    {
        return Err(SshFileError::Work);
    }
    key.decrypt(passphrase)
        .map_err(|_| SshFileError::Passphrase)
}

/// The key as such a file, without comment and without passphrase.
pub(crate) fn write(key: &SshIdentity) -> Zeroizing<String> {
    let pair = Ed25519Keypair::from_seed(key.seed());
    // Only lengths beyond all bounds could fail.
    PrivateKey::from(pair)
        .to_openssh(LineEnding::LF)
        .unwrap_or_default()
}
