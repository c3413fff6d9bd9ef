//! SHA-256 (FIPS 180-4) of what is stored and sent.

use std::{fmt, io, str::FromStr};

use serde::{Deserialize, Serialize};
use sha2::Digest as _;
use thiserror::Error;

use crate::wordlist::{self, WORDS};

/// A SHA-256 digest: 32 bytes, written as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The digest of bytes that are all at hand.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha2::Sha256::digest(bytes).into())
    }

    /// The digest as 64 lower-case hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        hex::encode(self.0)
    }

    /// The first `N` words of the digest, to read aloud, 12.92 bits each. The digest is a number,
    /// its first byte the most significant; each word is its remainder by 7,776, which then
    /// divides it.
    #[must_use]
    pub fn words<const N: usize>(&self) -> [&'static str; N] {
        let mut digits = self.0;
        std::array::from_fn(|_| wordlist::word(divide_by_words(&mut digits)))
    }
}

/// Divides a big-endian number by the length of the word list; gives the remainder.
fn divide_by_words(digits: &mut [u8; 32]) -> usize {
    let mut remainder = 0;
    for digit in digits {
        let value = remainder * 256 + usize::from(*digit);
        *digit = (value / WORDS) as u8;
        remainder = value % WORDS;
    }
    remainder
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hex())
    }
}

/// The text is not 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a SHA-256 digest is 64 lower-case hexadecimal digits")]
pub struct DigestError;

impl FromStr for Digest {
    type Err = DigestError;

    fn from_str(text: &str) -> Result<Self, DigestError> {
        if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err(DigestError);
        }
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| DigestError)?;
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Digest {
    type Error = DigestError;

    fn try_from(text: String) -> Result<Self, DigestError> {
        text.parse()
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.hex()
    }
}

/// A digest in the making: bytes go in as they pass by. Also an [`io::Write`] that never fails.
#[derive(Clone, Default)]
pub struct Sha256(sha2::Sha256);

impl Sha256 {
    /// Starts with no bytes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all bytes taken.
    #[must_use]
    pub fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

impl io::Write for Sha256 {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop")]

    use super::*;

    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn streamed_and_whole_digests_agree_with_the_standard() {
        assert_eq!(Sha256::new().finish().hex(), EMPTY);
        let mut streamed = Sha256::new();
        io::copy(&mut &b"stone on stone"[..], &mut streamed).unwrap();
        assert_eq!(streamed.finish(), Digest::of(b"stone on stone"));
    }

    #[test]
    fn digest_reads_back_what_it_writes_and_nothing_else() {
        assert_eq!(EMPTY.parse::<Digest>().unwrap().to_string(), EMPTY);
        let json = serde_json::to_string(&Digest::of(b"")).unwrap();
        assert_eq!(
            serde_json::from_str::<Digest>(&json).unwrap(),
            Digest::of(b"")
        );
        for wrong in ["", "e3", &EMPTY.to_uppercase(), &format!("{EMPTY}00"), "zz"] {
            assert_eq!(wrong.parse::<Digest>(), Err(DigestError));
        }
    }
}
