//! Keys of receivers: what a bundle is sealed to.

use std::{fmt, str::FromStr};

use age::x25519;
use thiserror::Error;
use zeroize::Zeroizing;

use super::digest::Digest;
use crate::hazmat::{
    hybrid::{self, HybridRecipient},
    ssh_ed25519::{self, SshRecipient},
    ssh_file,
};

/// Words of a spoken fingerprint: 10 × log2(7776) = 129 bits of a SHA-256 digest.
pub const FINGERPRINT_WORDS: usize = 10;

/// What a bundle is sealed to: a key of age, X25519 (`age1…`) or hybrid post-quantum (`age1pq1…`), or an Ed25519 key of SSH (`ssh-ed25519 AAAA…`).
/// Public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    canonical: String,
    key: PublicKey,
}

/// The kinds of receivers' keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecipientKind {
    /// `age1…`, which every age reads. A bundle says how many there are, not whose.
    X25519,
    /// `age1pq1…`, which age 1.3 and later read: ML-KEM-768 and X25519. As to what a bundle says, like X25519.
    Hybrid,
    /// `ssh-ed25519 AAAA…`. A bundle shows four bytes of the key's digest: whoever has the public key, which many publish, sees that it is for
    /// that key. It is also the key that its owner logs in with, and is changed and kept as such.
    SshEd25519,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum PublicKey {
    X25519(x25519::Recipient),
    Hybrid(Box<HybridRecipient>),
    SshEd25519(Box<SshRecipient>),
}

impl Recipient {
    /// The key as it is written, without anything around it: one of age in lower case, one of SSH without its comment.
    #[must_use]
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// What two people compare to know that they mean the same key.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint(Digest::of(self.canonical.as_bytes()))
    }

    /// Which kind of key it is.
    #[must_use]
    pub fn kind(&self) -> RecipientKind {
        match &self.key {
            PublicKey::X25519(_) => RecipientKind::X25519,
            PublicKey::Hybrid(_) => RecipientKind::Hybrid,
            PublicKey::SshEd25519(_) => RecipientKind::SshEd25519,
        }
    }

    /// Whether what is sealed to it stays closed to a quantum computer: ML-KEM-768 and X25519 together. Such keys and others never
    /// share a bundle, which would be as weak as its weakest receiver.
    #[must_use]
    pub fn is_post_quantum(&self) -> bool {
        match self.kind() {
            RecipientKind::Hybrid => true,
            RecipientKind::X25519 | RecipientKind::SshEd25519 => false,
        }
    }

    pub(super) fn as_age(&self) -> &dyn age::Recipient {
        match &self.key {
            PublicKey::X25519(key) => key,
            PublicKey::Hybrid(key) => &**key,
            PublicKey::SshEd25519(key) => &**key,
        }
    }
}

impl Recipient {
    pub(super) fn x25519(key: x25519::Recipient) -> Self {
        Self {
            canonical: key.to_string(),
            key: PublicKey::X25519(key),
        }
    }

    pub(super) fn hybrid(key: HybridRecipient) -> Self {
        Self {
            canonical: key.text(),
            key: PublicKey::Hybrid(Box::new(key)),
        }
    }

    pub(super) fn ssh(key: SshRecipient) -> Self {
        Self {
            canonical: key.text(),
            key: PublicKey::SshEd25519(Box::new(key)),
        }
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.canonical)
    }
}

/// Why a text is not a key to seal to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RecipientError {
    /// Not a key of age or SSH at all.
    #[error("not an age recipient")]
    NotARecipient,
    /// It looks like a key, but a letter is wrong or missing. Keys of age have a checksum, keys of SSH have none: of their typing errors half are
    /// not found, which leaves the fingerprint.
    #[error("the recipient has a typing error")]
    Checksum,
    /// A key for a plugin of age, which would run another program.
    #[error("plugin recipients are not supported")]
    Plugin,
    /// A secret key, which must not be passed on.
    #[error("this is a secret key, not a recipient")]
    SecretKey,
    /// An RSA key of SSH, which is not supported; `ssh-keygen -t ed25519` makes one that is, `age-keygen` a better one.
    #[error("RSA keys of SSH are not supported")]
    SshRsa,
    /// A key of SSH of another kind than Ed25519 (ECDSA, DSA, in hardware, a certificate), to which age cannot seal.
    #[error("of the keys of SSH only Ed25519 is supported")]
    SshKind,
}

/// How keys and certificates of SSH begin that are not Ed25519 or RSA.
const OTHER_SSH: [&str; 4] = ["ssh-", "ecdsa-", "sk-ssh-", "sk-ecdsa-"];

/// A key of SSH; none where the text does not begin as one.
fn parse_ssh(text: &str) -> Option<Result<Recipient, RecipientError>> {
    let kind = text.split_ascii_whitespace().next()?;
    if kind == ssh_ed25519::KEY_TYPE {
        let key = SshRecipient::parse(text).ok_or(RecipientError::Checksum);
        return Some(key.map(Recipient::ssh));
    }
    if kind == "ssh-rsa" {
        return Some(Err(RecipientError::SshRsa));
    }
    OTHER_SSH
        .iter()
        .any(|start| kind.starts_with(start))
        .then_some(Err(RecipientError::SshKind))
}

impl FromStr for Recipient {
    type Err = RecipientError;

    /// Reads a receiver's key; white space around it is ignored, and so is what follows a key of SSH in its line: a comment, mostly somebody's
    /// name and machine.
    fn from_str(text: &str) -> Result<Self, RecipientError> {
        let text = text.trim();
        let lower = Zeroizing::new(text.to_ascii_lowercase());
        let is_secret = lower.starts_with("age-secret-key-") || lower.starts_with("age-plugin-");
        if is_secret || ssh_file::is_pem(text) {
            return Err(RecipientError::SecretKey);
        }
        if let Some(key) = parse_ssh(text) {
            return key;
        }
        if lower.starts_with(hybrid::RECIPIENT) {
            let key = HybridRecipient::parse(text).ok_or(RecipientError::Checksum)?;
            return Ok(Self::hybrid(key));
        }
        let body = lower
            .strip_prefix("age1")
            .ok_or(RecipientError::NotARecipient)?;
        if let Ok(key) = text.parse::<x25519::Recipient>() {
            return Ok(Self::x25519(key));
        }
        // Bech32 never uses a 1 in its data part: a second one separates a plugin's name.
        Err(if body.contains('1') {
            RecipientError::Plugin
        } else {
            RecipientError::Checksum
        })
    }
}

/// The SHA-256 digest of a recipient's canonical text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(Digest);

impl Fingerprint {
    /// Ten words to read aloud. The digest is a number, its first byte the most significant;
    /// each word is its remainder by 7,776, which then divides it.
    #[must_use]
    pub fn words(&self) -> [&'static str; FINGERPRINT_WORDS] {
        self.0.words()
    }

    /// All of it: 64 lower-case hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        self.0.hex()
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hex())
    }
}
