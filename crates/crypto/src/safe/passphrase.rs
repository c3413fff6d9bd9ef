//! The two secrets that people keep: the passphrase they type every day, and the recovery code
//! they write down once.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

pub use super::recovery_code::{CODE_WORDS, RecoveryCode, SecretError};
use crate::wordlist;

/// Words in a generated passphrase: 6 × log2(7776) = 77.5 bits.
pub const PASSPHRASE_WORDS: usize = 6;

/// A passphrase must take an attacker at least 10^16 guesses.
const STRONG_LOG10_GUESSES: f64 = 16.0;

/// Characters that the strength estimate looks at; more only makes it slower.
const ESTIMATED_CHARS: usize = 100;

/// NFC makes UTF-8 text at most three times as long (Unicode Standard Annex 15, section 9).
const NFC_GROWTH: usize = 3;

/// What a person types to open a vault: UTF-8 in Unicode normalisation form C, so that the same
/// letters open the vault on every keyboard and system. Wiped when dropped.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Normalises a typed passphrase; nothing is trimmed or refused here.
    #[must_use]
    pub fn new(text: Zeroizing<String>) -> Self {
        // Reserved once: a growing string would leave copies behind in freed memory.
        let mut normal = Zeroizing::new(String::with_capacity(text.len() * NFC_GROWTH));
        normal.extend(text.nfc());
        Self(normal)
    }

    /// Draws six words from the EFF large wordlist, joined by spaces.
    #[must_use]
    pub fn generate() -> Self {
        let words: [&str; PASSPHRASE_WORDS] = std::array::from_fn(|_| wordlist::random());
        Self(joined(&words, ' '))
    }

    /// The passphrase itself, to show it once or to derive a key.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether an attacker who knows how people choose passphrases needs at least 10^16 guesses,
    /// as zxcvbn estimates.
    #[must_use]
    pub fn is_strong(&self) -> bool {
        let mut start = Zeroizing::new(String::with_capacity(self.0.len()));
        start.extend(self.0.chars().take(ESTIMATED_CHARS));
        zxcvbn::zxcvbn(&start, &[]).guesses_log10() >= STRONG_LOG10_GUESSES
    }
}

/// Joins words in one allocation, so that no shorter copy of the secret stays behind.
pub(super) fn joined(words: &[&str], separator: char) -> Zeroizing<String> {
    let letters: usize = words.iter().map(|word| word.len() + 1).sum();
    let mut text = Zeroizing::new(String::with_capacity(letters));
    for (place, word) in words.iter().enumerate() {
        if place > 0 {
            text.push(separator);
        }
        text.push_str(word);
    }
    text
}
