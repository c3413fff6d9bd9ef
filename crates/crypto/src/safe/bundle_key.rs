//! Keys of receivers: what a bundle is sealed to and opened with.

use std::{fmt, str::FromStr};

use age::{secrecy::ExposeSecret as _, x25519};
use thiserror::Error;
use zeroize::Zeroizing;

use super::digest::Digest;
use crate::hazmat::hybrid::{self, HybridIdentity, HybridRecipient};

/// Words of a spoken fingerprint: 10 × log2(7776) = 129 bits of a SHA-256 digest.
pub const FINGERPRINT_WORDS: usize = 10;

/// What a bundle is sealed to: a key of age, X25519 (`age1…`) or hybrid post-quantum (`age1pq1…`). Public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    canonical: String,
    key: PublicKey,
}

/// The kinds of receivers' keys.
#[derive(Clone, Debug, PartialEq, Eq)]
enum PublicKey {
    X25519(x25519::Recipient),
    Hybrid(Box<HybridRecipient>),
}

impl Recipient {
    /// The key as it is written: lower case, without anything around it.
    #[must_use]
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// What two people compare to know that they mean the same key.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint(Digest::of(self.canonical.as_bytes()))
    }

    /// Whether what is sealed to it stays closed to a quantum computer: ML-KEM-768 and X25519 together. Such keys and others never
    /// share a bundle, which would be as weak as its weakest receiver.
    #[must_use]
    pub fn is_post_quantum(&self) -> bool {
        match &self.key {
            PublicKey::X25519(_) => false,
            PublicKey::Hybrid(_) => true,
        }
    }

    /// By which age keeps apart what must not share a file.
    pub(super) fn label(&self) -> Option<&'static str> {
        self.is_post_quantum().then_some(hybrid::LABEL)
    }

    pub(super) fn as_age(&self) -> &dyn age::Recipient {
        match &self.key {
            PublicKey::X25519(key) => key,
            PublicKey::Hybrid(key) => &**key,
        }
    }
}

impl Recipient {
    fn x25519(key: x25519::Recipient) -> Self {
        Self {
            canonical: key.to_string(),
            key: PublicKey::X25519(key),
        }
    }

    fn hybrid(key: HybridRecipient) -> Self {
        Self {
            canonical: key.text(),
            key: PublicKey::Hybrid(Box::new(key)),
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
    /// Not a key of age at all.
    #[error("not an age recipient")]
    NotARecipient,
    /// It looks like a key, but its checksum does not fit: a letter is wrong or missing.
    #[error("the recipient has a typing error")]
    Checksum,
    /// A key for a plugin of age, which would run another program.
    #[error("plugin recipients are not supported")]
    Plugin,
    /// A secret key, which must not be passed on.
    #[error("this is a secret key, not a recipient")]
    SecretKey,
}

impl FromStr for Recipient {
    type Err = RecipientError;

    /// Reads a receiver's key; white space around it is ignored.
    fn from_str(text: &str) -> Result<Self, RecipientError> {
        let text = text.trim();
        let lower = Zeroizing::new(text.to_ascii_lowercase());
        if lower.starts_with("age-secret-key-") || lower.starts_with("age-plugin-") {
            return Err(RecipientError::SecretKey);
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

/// What a bundle is opened with: the secret key to a [`Recipient`]. Wiped when dropped.
pub struct Identity(SecretKey);

enum SecretKey {
    X25519(x25519::Identity),
    Hybrid(Box<HybridIdentity>),
}

/// Why a text is not an identity file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// There is no key in it.
    #[error("no key in the identity file")]
    Empty,
    /// A line is neither a comment nor a key.
    #[error("line {line} of the identity file is not a key")]
    Line {
        /// Which line, counted from 1.
        line: usize,
    },
    /// A key for a plugin of age, which would run another program.
    #[error("the plugin key in line {line} is not supported")]
    Plugin {
        /// Which line, counted from 1.
        line: usize,
    },
    /// The identity file is itself encrypted with a passphrase.
    #[error("the identity file is encrypted")]
    Encrypted,
}

impl Identity {
    /// Draws a new X25519 key, which every age reads.
    #[must_use]
    pub fn generate() -> Self {
        Self(SecretKey::X25519(x25519::Identity::generate()))
    }

    /// Draws a new hybrid post-quantum key, which age 1.3 and later read.
    #[must_use]
    pub fn generate_hybrid() -> Self {
        Self(SecretKey::Hybrid(Box::new(HybridIdentity::generate())))
    }

    /// Reads an identity file as `age-keygen` writes it: one key a line, empty lines, and
    /// comments from `#` on.
    ///
    /// # Errors
    ///
    /// See [`IdentityError`].
    pub fn parse_file(text: &str) -> Result<Vec<Self>, IdentityError> {
        if text.starts_with("age-encryption.org/") || text.starts_with("-----BEGIN AGE") {
            return Err(IdentityError::Encrypted);
        }
        let mut identities = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('#') {
                identities.push(Self::parse_line(line, index + 1)?);
            }
        }
        if identities.is_empty() {
            Err(IdentityError::Empty)
        } else {
            Ok(identities)
        }
    }

    fn parse_line(text: &str, line: usize) -> Result<Self, IdentityError> {
        if text.to_ascii_lowercase().starts_with(hybrid::IDENTITY) {
            let key = HybridIdentity::parse(text).ok_or(IdentityError::Line { line })?;
            return Ok(Self(SecretKey::Hybrid(Box::new(key))));
        }
        if text.starts_with("AGE-PLUGIN-") {
            return Err(IdentityError::Plugin { line });
        }
        text.parse()
            .map(|key| Self(SecretKey::X25519(key)))
            .map_err(|_| IdentityError::Line { line })
    }

    /// The key as `age -d -i` takes it: `AGE-SECRET-KEY-1` or `AGE-SECRET-KEY-PQ-1`, and 58 letters.
    #[must_use]
    pub fn expose(&self) -> Zeroizing<String> {
        match &self.0 {
            SecretKey::X25519(key) => Zeroizing::new(key.to_string().expose_secret().to_owned()),
            SecretKey::Hybrid(key) => key.text(),
        }
    }

    /// The public half, to be given to those who are to send bundles.
    #[must_use]
    pub fn to_recipient(&self) -> Recipient {
        match &self.0 {
            SecretKey::X25519(key) => Recipient::x25519(key.to_public()),
            SecretKey::Hybrid(key) => Recipient::hybrid(key.to_recipient()),
        }
    }

    pub(crate) fn as_age(&self) -> &dyn age::Identity {
        match &self.0 {
            SecretKey::X25519(key) => key,
            SecretKey::Hybrid(key) => &**key,
        }
    }
}
