//! Sounds, as far as spelling tells them, and how far apart two rows of them are.
//!
//! A letter is the set of sounds that it can stand for: `ch` is one of four, Arabic `و` is a consonant or a vowel. Two letters
//! of two scripts agree where their sets meet. What is left over costs tenths of a consonant, vowels less, and least against
//! a script that does not write them.

/// Sounds, one bit each.
pub(super) type Set = u64;

/// A set of one sound for each name.
macro_rules! sounds {
    ($($name:ident = $bit:literal),* $(,)?) => { $(pub(super) const $name: Set = 1 << $bit;)* };
}

sounds! {
    B = 0, P = 1, V = 2, F = 3, W = 4, D = 5, T = 6, TH = 7, DH = 8, K = 9, G = 10, KH = 11, GH = 12, H = 13, S = 14, Z = 15,
    SH = 16, ZH = 17, CH = 18, J = 19, TS = 20, DZ = 21, L = 22, R = 23, M = 24, N = 25, Y = 26, A = 30, E = 31, I = 32, O = 33,
    U = 34,
}

pub(super) const VOWELS: Set = A | E | I | O | U;
const GLIDES: Set = Y | W;

/// Consonants that one language writes where another writes the other.
const NEAR: [(Set, Set); 22] = [
    (B, P),
    (B, V),
    (D, T),
    (K, G),
    (G, GH),
    (K, KH),
    (KH, H),
    (GH, H),
    (G, H),
    (S, Z),
    (S, TS),
    (Z, DZ),
    (Z, ZH),
    (SH, CH),
    (CH, J),
    (ZH, J),
    (TS, CH),
    (DZ, J),
    (V, F),
    (V, W),
    (TH, T),
    (S, SH),
];

/// Vowels that differ by a shade.
const SHADES: [(Set, Set); 4] = [(A, E), (E, I), (O, U), (A, O)];

/// What one letter, or a group of letters, stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Sound {
    pub(super) may: Set,
    /// Whether it may be missing in another spelling, at almost no cost.
    pub(super) is_optional: bool,
}

impl Sound {
    pub(super) const fn of(may: Set) -> Self {
        Self {
            may,
            is_optional: false,
        }
    }

    pub(super) const fn perhaps(may: Set) -> Self {
        Self {
            may,
            is_optional: true,
        }
    }

    pub(super) const fn is_vowel(self) -> bool {
        self.may & VOWELS != 0
    }

    /// A vowel, or a letter that can be heard as one.
    const fn is_weak(self) -> bool {
        self.may & (VOWELS | GLIDES) != 0
    }

    /// What it adds to the weight of a name, in tenths of a consonant.
    const fn weight(self) -> u32 {
        match (self.is_optional, self.is_weak()) {
            (true, true) => 0,
            (true, false) => 6,
            (false, true) => 4,
            (false, false) => 10,
        }
    }
}

/// The alphabets between which sounds are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pair {
    /// The same script.
    Same,
    /// Two scripts that write vowels.
    Alphabets,
    /// One of them is Arabic, which leaves short vowels out.
    Arabic,
    /// One of them is Chinese, which writes syllables.
    Chinese,
}

/// The weight of a row of sounds, in tenths of a consonant.
pub(super) fn weight(sounds: &[Sound]) -> u32 {
    sounds.iter().map(|sound| sound.weight()).sum()
}

/// Sounds that a word has at most; longer ones are not compared.
const LONGEST: usize = 40;

/// How far apart two rows of sounds are, in tenths of a consonant; none where it is more than `limit`.
pub(super) fn distance(a: &[Sound], b: &[Sound], pair: Pair, limit: u32) -> Option<u32> {
    if b.len() >= LONGEST {
        return None;
    }
    let mut gaps = [0; LONGEST];
    let mut row = [0; LONGEST];
    let mut sum = 0;
    for (at, (gap, cost)) in gaps.iter_mut().zip(&mut row[1..]).take(b.len()).enumerate() {
        *gap = missing(b, at, pair);
        sum += *gap;
        *cost = sum;
    }
    for (at, one) in a.iter().enumerate() {
        let gap = missing(a, at, pair);
        let mut diagonal = row[0];
        row[0] += gap;
        let mut left = row[0];
        let mut least = left;
        for (other, (theirs, cost)) in b.iter().zip(&mut row[1..]).enumerate() {
            let ends = at + 1 == a.len() && other + 1 == b.len();
            let best = (diagonal + instead(*one, *theirs, pair, ends))
                .min(*cost + gap)
                .min(left + gaps.get(other).copied().unwrap_or(0));
            diagonal = *cost;
            *cost = best;
            left = best;
            least = least.min(best);
        }
        if least > limit {
            return None;
        }
    }
    row.get(b.len()).copied().filter(|cost| *cost <= limit)
}

/// What it costs that one stands where the other is expected.
fn instead(a: Sound, b: Sound, pair: Pair, ends: bool) -> u32 {
    if a.may & b.may != 0 {
        return 0;
    }
    match (a.is_vowel(), b.is_vowel()) {
        (true, true) => match () {
            () if ends => 1,
            () if meets(a.may, b.may, &SHADES) => 1,
            () if pair == Pair::Chinese => 2,
            () => 3,
        },
        (false, false) if meets(a.may, b.may, &NEAR) => 3,
        (false, false) if pair == Pair::Chinese && meets(a.may, b.may, &[(N, M)]) => 2,
        (false, false) => 14,
        _ => 30,
    }
}

fn meets(a: Set, b: Set, pairs: &[(Set, Set)]) -> bool {
    let with = |(one, other): &(Set, Set)| {
        (a & one != 0 && b & other != 0) || (a & other != 0 && b & one != 0)
    };
    pairs.iter().any(with)
}

/// What it costs that a sound has none in the other row.
fn missing(sounds: &[Sound], at: usize, pair: Pair) -> u32 {
    let Some(sound) = sounds.get(at) else {
        return 0;
    };
    if sound.is_optional {
        return match (pair, sound.is_weak() || sound.may & (H | G | K) != 0) {
            (Pair::Same, false) => 8,
            (_, true) if sound.may & (G | K) != 0 && !sound.is_weak() => 1,
            (_, true) if at == 0 && sound.is_vowel() => 3,
            (_, true) if at == 0 && sound.may & H != 0 => 4,
            (Pair::Arabic, true) if sound.may & (H | VOWELS) == H && at + 1 < sounds.len() => 6,
            (_, true) if sound.may & (H | VOWELS) == H && at + 1 < sounds.len() => 3,
            (_, true) => u32::from(at == 0),
            (_, false) => 2,
        };
    }
    let before = at.checked_sub(1).and_then(|before| sounds.get(before));
    let cost = match pair {
        _ if sound.may & H != 0 && !sound.is_vowel() => 6,
        Pair::Arabic if sound.may & (A | E) != 0 => 1,
        Pair::Arabic if sound.is_weak() => 2,
        Pair::Chinese if sound.is_weak() => 1,
        Pair::Chinese if sound.may & R != 0 => 2,
        Pair::Chinese if sound.may & N != 0 => 4,
        _ if !sound.is_weak() => 12,
        _ if sound.may & Y != 0 => 2,
        _ if before.is_some_and(|b| b.is_weak() || b.may & H != 0) => 2,
        Pair::Same | Pair::Alphabets | Pair::Arabic | Pair::Chinese => 4,
    };
    cost + match (at, pair) {
        (0, Pair::Chinese) => 2,
        (0, _) => 4,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{Pair, distance, weight};
    use crate::disclosure::names::{arabic, cyrillic, latin};

    fn latin(word: &str) -> Vec<super::Sound> {
        latin::sounds(&word.chars().collect::<Vec<_>>())
    }

    #[test]
    fn spellings_of_one_name_are_near_and_other_names_far() {
        let near =
            |a: &str, b: &str| distance(&latin(a), &latin(b), Pair::Same, 100).unwrap_or(100);
        for (a, b) in [
            ("mohammed", "muhamad"),
            ("rashid", "rachid"),
            ("yevgeny", "evgenii"),
            ("xiaoyan", "hsiaoyen"),
        ] {
            assert!(near(a, b) <= 5, "{a} {b}: {}", near(a, b));
        }
        for (a, b) in [
            ("mohammed", "mahmoud"),
            ("karim", "kamal"),
            ("petrov", "popov"),
        ] {
            assert!(near(a, b) > 5, "{a} {b}: {}", near(a, b));
        }
    }

    #[test]
    fn scripts_meet_in_their_sounds() {
        let word: Vec<char> = "хаддад".chars().collect();
        let cost = distance(
            &latin("haddad"),
            &cyrillic::sounds(&word),
            Pair::Alphabets,
            100,
        );
        assert_eq!(cost, Some(0));
        let word: Vec<char> = "حداد".chars().collect();
        let cost = distance(&latin("haddad"), &arabic::sounds(&word), Pair::Arabic, 100);
        assert!(cost.is_some_and(|cost| cost <= 12), "{cost:?}");
    }

    #[test]
    fn a_limit_is_kept() {
        let (a, b) = (latin("kovalenko"), latin("shevchenko"));
        assert_eq!(distance(&a, &b, Pair::Same, 10), None);
        assert!(distance(&a, &b, Pair::Same, 1000).is_some_and(|cost| cost > 10));
        assert!(weight(&a) >= 60);
    }
}
