//! The recovery code: ten words on paper.

use thiserror::Error;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::passphrase::joined;
use crate::wordlist;

/// Words in a recovery code: 10 × log2(7772) = 129.2 bits.
pub const CODE_WORDS: usize = 10;

/// No code is anywhere near as long; a longer text is refused unread.
const MAX_TYPED: usize = 1024;

/// Ten words of the EFF large wordlist joined by `-`, literally what `age -d` asks for when it
/// opens the recovery slot. Wiped when dropped.
///
/// The four words of the list that hold a hyphen are never drawn, so a code can be read in one
/// way only.
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// Draws a new code: 129 bits.
    #[must_use]
    pub fn generate() -> Self {
        let words: [&str; CODE_WORDS] = std::array::from_fn(|_| wordlist::random_without_hyphen());
        Self(joined(&words, '-'))
    }

    /// Reads a code as people type it from paper: any case, and any spaces or dashes between
    /// the words.
    ///
    /// # Errors
    ///
    /// [`SecretError::WordCount`] for anything but ten words, [`SecretError::UnknownWord`] for a
    /// word that no code holds.
    pub fn parse(text: &str) -> Result<Self, SecretError> {
        if text.len() > MAX_TYPED {
            return Err(SecretError::WordCount { found: None });
        }
        let mut plain = Zeroizing::new(String::with_capacity(text.len() * 4));
        plain.extend(text.nfkc().flat_map(char::to_lowercase));
        let words: Vec<&str> = plain
            .split(is_between_words)
            .filter(|word| !word.is_empty())
            .collect();
        if words.len() != CODE_WORDS {
            return Err(SecretError::WordCount {
                found: Some(words.len()),
            });
        }
        match words
            .iter()
            .position(|word| !wordlist::contains_without_hyphen(word))
        {
            Some(index) => Err(SecretError::UnknownWord {
                position: index + 1,
            }),
            None => Ok(Self(joined(&words, '-'))),
        }
    }

    /// The code itself, to show it once or to open the recovery slot.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// White space, hyphens, dashes, the minus sign, and the direction marks that right-to-left
/// text carries along when it is pasted.
fn is_between_words(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '_' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Why a typed recovery code cannot be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SecretError {
    /// There are not ten words.
    #[error("a recovery code has ten words")]
    WordCount {
        /// Words found; none when the text is far too long to be a code.
        found: Option<usize>,
    },
    /// A word is not in the list that codes are drawn from.
    #[error("word {position} is not in the list of recovery words")]
    UnknownWord {
        /// Which word, counted from 1.
        position: usize,
    },
}
