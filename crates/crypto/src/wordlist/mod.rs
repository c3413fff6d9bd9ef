//! The EFF large wordlist: 7,776 English words of 3 to 9 letters, chosen to be easy to tell apart.
//!
//! By the Electronic Frontier Foundation, 2016, under
//! [CC BY 3.0 US](https://creativecommons.org/licenses/by/3.0/us/); unchanged but for the dice
//! numbers, which are left out. The order is part of our formats: a fingerprint is said in these
//! words, by their place in the list.

use std::sync::LazyLock;

use rand::{Rng as _, rngs::OsRng};

const TEXT: &str = include_str!("eff_large.txt");

/// How many words the list holds: 6^5, five dice.
pub(crate) const WORDS: usize = 7776;

static LIST: LazyLock<Vec<&'static str>> = LazyLock::new(|| TEXT.lines().collect());

/// Four words hold a hyphen of their own. A code joined by hyphens must not contain them, or
/// it could be read in two ways.
static PLAIN: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| TEXT.lines().filter(|word| !word.contains('-')).collect());

/// The word at a place in the list; the place is taken modulo the length of the list.
pub(crate) fn word(place: usize) -> &'static str {
    LIST.get(place % WORDS).copied().unwrap_or_default()
}

/// A word drawn uniformly from all 7,776: 12.92 bits.
pub(crate) fn random() -> &'static str {
    word(OsRng.gen_range(0..WORDS))
}

/// A word drawn uniformly from the 7,772 that hold no hyphen: 12.92 bits.
pub(crate) fn random_without_hyphen() -> &'static str {
    let place = OsRng.gen_range(0..PLAIN.len());
    PLAIN.get(place).copied().unwrap_or_default()
}

/// Whether a lower-case word is in the list and holds no hyphen.
pub(crate) fn contains_without_hyphen(candidate: &str) -> bool {
    PLAIN.contains(&candidate)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn list_is_the_7776_distinct_lower_case_ascii_words_of_the_eff() {
        let distinct: HashSet<_> = LIST.iter().collect();
        assert_eq!((LIST.len(), distinct.len()), (WORDS, WORDS));
        assert!(LIST.iter().all(|word| (3..=9).contains(&word.len())));
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
        assert!(LIST.iter().all(|word| word.bytes().all(plain)));
        assert_eq!((word(0), word(WORDS - 1)), ("abacus", "zoom"));
    }

    #[test]
    fn four_words_hold_a_hyphen_and_none_of_them_is_drawn_for_a_code() {
        let hyphened: Vec<_> = LIST.iter().filter(|word| word.contains('-')).collect();
        assert_eq!(hyphened, [&"drop-down", &"felt-tip", &"t-shirt", &"yo-yo"]);
        assert!((0..5_000).all(|_| !random_without_hyphen().contains('-')));
    }

    #[test]
    fn ten_words_without_hyphen_hold_at_least_129_bits() {
        assert!((PLAIN.len() as f64).log2() * 10.0 >= 129.0);
        assert!((WORDS as f64).log2() * 6.0 >= 77.0);
    }
}
