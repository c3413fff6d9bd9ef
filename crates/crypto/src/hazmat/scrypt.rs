//! A passphrase instead of keys: the stanza `scrypt` of age, which stands alone in its header.
//!
//! Standard: age v1 (C2SP `age.md`), recipient type `scrypt` (RFC 7914 with r = 8, p = 1).

use age::{DecryptError, scrypt};
use age_core::format::{FileKey, Stanza};
use secrecy::SecretString;

/// The name of the stanza.
pub(crate) const TAG: &str = "scrypt";

/// log2 of scrypt's N: 256 MiB and about a second. What `age -p` takes, so that the header does not tell its files from ours.
pub(crate) const WORK_FACTOR: u8 = 18;

/// The most that is borne: 1 GiB and some seconds. `rage` takes what its machine does in a second, which is up to this.
pub(crate) const MAX_WORK_FACTOR: u8 = 20;

/// What is sealed to.
pub(crate) fn recipient(passphrase: &str) -> scrypt::Recipient {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(WORK_FACTOR);
    recipient
}

/// What was typed, in each way that it may have been meant. Wiped when dropped.
pub(crate) struct Readings(Vec<scrypt::Identity>);

impl Readings {
    /// Tried in this order, each at the full cost.
    pub(crate) fn of<'a>(readings: impl IntoIterator<Item = &'a str>) -> Self {
        let identity = |reading| {
            let mut identity = scrypt::Identity::new(SecretString::from(reading));
            identity.set_max_work_factor(MAX_WORK_FACTOR);
            identity
        };
        Self(readings.into_iter().map(identity).collect())
    }
}

impl age::Identity for Readings {
    /// As the first reading that opens it; what is wrong with the stanza itself is said at once.
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        let mut answer = None;
        for reading in &self.0 {
            answer = reading.unwrap_stanza(stanza);
            if !matches!(answer, Some(Err(DecryptError::DecryptionFailed))) {
                break;
            }
        }
        answer
    }
}
