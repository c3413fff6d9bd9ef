//! Secret keys of receivers: what a bundle is opened with.

use age::{secrecy::ExposeSecret as _, x25519};
use thiserror::Error;
use zeroize::Zeroizing;

use super::bundle_key::Recipient;
use crate::hazmat::{
    hybrid::{self, HybridIdentity},
    ssh_ed25519::SshIdentity,
    ssh_file::{self, SshFileError},
};

/// What a bundle is opened with: the secret key to a [`Recipient`]. Wiped when dropped.
pub struct Identity(SecretKey);

enum SecretKey {
    X25519(x25519::Identity),
    Hybrid(Box<HybridIdentity>),
    SshEd25519(Box<SshIdentity>),
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
    /// It begins as a private key does, and is damaged or in a form that OpenSSH does not write. `ssh-keygen -p` writes its own.
    #[error("the private key is not one that OpenSSH wrote")]
    Ssh,
    /// A private key of SSH of another kind than Ed25519.
    #[error("of the keys of SSH only Ed25519 is supported")]
    SshKind,
    /// A passphrase protects the private key of SSH: [`Identity::parse_ssh_file`] takes it.
    #[error("the private key is protected by a passphrase")]
    SshProtected,
    /// The passphrase does not open the private key of SSH, or the key is damaged.
    #[error("the private key does not open with this passphrase")]
    SshPassphrase,
    /// The passphrase of the private key takes more work than is borne: over 1,024 rounds of bcrypt. `ssh-keygen -p -a 64` sets it anew.
    #[error("the passphrase of the private key takes more work than is accepted")]
    SshWork,
}

impl From<SshFileError> for IdentityError {
    fn from(error: SshFileError) -> Self {
        match error {
            SshFileError::Format => Self::Ssh,
            SshFileError::Kind => Self::SshKind,
            SshFileError::Protected => Self::SshProtected,
            SshFileError::Passphrase => Self::SshPassphrase,
            SshFileError::Work => Self::SshWork,
        }
    }
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
    /// comments from `#` on; or a private key of SSH, as `ssh-keygen -t ed25519` writes it, without a passphrase.
    ///
    /// # Errors
    ///
    /// See [`IdentityError`].
    pub fn parse_file(text: &str) -> Result<Vec<Self>, IdentityError> {
        let start = text.trim_start();
        if start.starts_with("age-encryption.org/") || start.starts_with("-----BEGIN AGE") {
            return Err(IdentityError::Encrypted);
        }
        if ssh_file::is_pem(text) {
            return Ok(vec![Self::ssh(ssh_file::read(text, None)?)]);
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

    /// Reads a private key of SSH that a passphrase protects. The passphrase is taken as it was typed, byte for byte, as `ssh-keygen` does;
    /// where none protects the key it is not looked at. Takes a quarter of a second, or as long as the key's owner once chose, up to a dozen.
    ///
    /// # Errors
    ///
    /// See [`IdentityError`].
    pub fn parse_ssh_file(text: &str, passphrase: &str) -> Result<Self, IdentityError> {
        Ok(Self::ssh(ssh_file::read(text, Some(passphrase))?))
    }

    fn ssh(key: SshIdentity) -> Self {
        Self(SecretKey::SshEd25519(Box::new(key)))
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

    /// The key as `age -d -i` takes it: `AGE-SECRET-KEY-1` or `AGE-SECRET-KEY-PQ-1`, and 58 letters; one of SSH as a file of several lines, without
    /// its passphrase and its comment.
    #[must_use]
    pub fn expose(&self) -> Zeroizing<String> {
        match &self.0 {
            SecretKey::X25519(key) => Zeroizing::new(key.to_string().expose_secret().to_owned()),
            SecretKey::Hybrid(key) => key.text(),
            SecretKey::SshEd25519(key) => ssh_file::write(key),
        }
    }

    /// The public half, to be given to those who are to send bundles.
    #[must_use]
    pub fn to_recipient(&self) -> Recipient {
        match &self.0 {
            SecretKey::X25519(key) => Recipient::x25519(key.to_public()),
            SecretKey::Hybrid(key) => Recipient::hybrid(key.to_recipient()),
            SecretKey::SshEd25519(key) => Recipient::ssh(key.to_recipient()),
        }
    }

    pub(crate) fn as_age(&self) -> &dyn age::Identity {
        match &self.0 {
            SecretKey::X25519(key) => key,
            SecretKey::Hybrid(key) => &**key,
            SecretKey::SshEd25519(key) => &**key,
        }
    }
}
