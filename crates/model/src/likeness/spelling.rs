//! A name reduced to what is compared.

use super::Likeness;
use crate::disclosure::fold::{Folded, is_han_or_hangul};

/// Letters that a name must have for a likeness that is not the same letters.
const ENOUGH_LETTERS: usize = 6;
/// Consonants that must be left of it.
const ENOUGH_CONSONANTS: usize = 5;
/// Words of a name by whose pairs others are looked for.
const MOST_WORDS: usize = 8;

/// A folded name.
pub(super) struct Spelling {
    /// Its letters without gaps.
    letters: Vec<char>,
    /// Its words, sorted.
    words: Vec<String>,
    /// Its digits: two witnesses with numbers are two.
    digits: String,
    /// Its consonants, where it is written in Latin letters and has enough of them.
    skeleton: Option<String>,
    has_characters: bool,
}

impl Spelling {
    /// None for a name without letters.
    pub(super) fn of(name: &str) -> Option<Self> {
        let folded = Folded::of(name).0;
        let mut words: Vec<String> = Vec::new();
        for letter in &folded {
            match words.last_mut().filter(|_| !letter.after_gap) {
                Some(word) => word.push(letter.folded),
                None => words.push(letter.folded.into()),
            }
        }
        let letters: Vec<char> = folded.iter().map(|letter| letter.folded).collect();
        if letters.is_empty() {
            return None;
        }
        let skeleton = skeleton(&words);
        words.sort_unstable();
        Some(Self {
            words,
            digits: letters.iter().filter(|c| c.is_numeric()).collect(),
            has_characters: letters.iter().any(|c| is_han_or_hangul(*c)),
            skeleton,
            letters,
        })
    }

    pub(super) fn likeness(&self, other: &Self) -> Option<Likeness> {
        if self.letters == other.letters {
            Some(Likeness::SameName)
        } else if self.words == other.words {
            Some(Likeness::OtherOrder)
        } else if self.digits != other.digits {
            None
        } else if self.is_within(other) || other.is_within(self) {
            Some(Likeness::PartOfName)
        } else if self.is_similar(other) {
            Some(Likeness::SimilarSpelling)
        } else {
            None
        }
    }

    /// Whether all words, at least two, are among the other's.
    fn is_within(&self, other: &Self) -> bool {
        let mut rest = other.words.iter();
        self.words.len() >= 2 && (self.words.iter()).all(|word| rest.any(|theirs| theirs == word))
    }

    fn is_similar(&self, other: &Self) -> bool {
        if self.has_characters || other.has_characters {
            return false;
        }
        let same_consonants = self.skeleton.is_some() && self.skeleton == other.skeleton;
        let enough = self.letters.len().min(other.letters.len()) >= ENOUGH_LETTERS;
        same_consonants || (enough && differs_by_one(&self.letters, &other.letters))
    }

    /// Two names that are alike have one of these in common.
    pub(super) fn keys(&self) -> Vec<String> {
        let mut keys = vec![
            format!("={}", String::from_iter(&self.letters)),
            format!("~{}", self.words.join(" ")),
        ];
        let words = self.words.get(..MOST_WORDS).unwrap_or(&self.words);
        for (at, one) in words.iter().enumerate() {
            let pairs = words.iter().skip(at + 1);
            keys.extend(pairs.map(|other| format!("+{one} {other}")));
        }
        keys.extend(
            self.skeleton
                .iter()
                .map(|consonants| format!("-{consonants}")),
        );
        if !self.has_characters {
            keys.extend(self.halves());
        }
        keys
    }

    /// Of two names that differ by one letter either the first or the second halves are the same. As one may be longer by
    /// that letter, each is halved as itself and as the longer one.
    fn halves(&self) -> Vec<String> {
        let length = self.letters.len();
        let mut halves = Vec::new();
        for half in [length / 2, length.saturating_sub(1) / 2] {
            let (first, _) = self.letters.split_at(half);
            let (_, second) = self.letters.split_at(length - half);
            halves.push(format!("<{}", String::from_iter(first)));
            halves.push(format!(">{}", String::from_iter(second)));
        }
        halves
    }
}

/// Whether one letter was replaced, left out or put in.
fn differs_by_one(one: &[char], other: &[char]) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let same = (short.iter().zip(long)).take_while(|(a, b)| a == b).count();
    let rest = |of: &[char], from: usize| of.get(from..).map(<[char]>::to_vec);
    match long.len() - short.len() {
        0 => rest(short, same + 1) == rest(long, same + 1),
        1 => rest(short, same) == rest(long, same + 1),
        _ => false,
    }
}

/// The consonants of words in Latin letters, doubled ones once; a vowel at the beginning of a word counts, whichever it is.
fn skeleton(words: &[String]) -> Option<String> {
    let mut consonants: Vec<char> = Vec::new();
    let mut before = ' ';
    for word in words {
        for (at, c) in word.chars().enumerate() {
            if !c.is_ascii_alphanumeric() {
                return None;
            }
            let is_vowel = matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
            if at == 0 && is_vowel {
                consonants.push('a');
            } else if !is_vowel && (at == 0 || c != before || c.is_ascii_digit()) {
                consonants.push(c);
            }
            before = c;
        }
        consonants.push(' ');
    }
    let count = consonants.iter().filter(|c| **c != ' ').count();
    (count >= ENOUGH_CONSONANTS).then(|| consonants.into_iter().collect())
}
