//! Chinese names in Latin letters: pinyin and Wade–Giles, made alike.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::han;
use super::sound::{B, CH, D, G, H, J, K, KH, P, SH, Sound, T, TS, Y, Z};

/// Syllables that a Chinese name has at most.
const MOST_SYLLABLES: usize = 4;

/// What pinyin and Wade–Giles write differently, made alike. The order matters.
const ALIKE: [(&str, &str); 24] = [
    ("hs", "x"),
    ("zh", "c"),
    ("ch", "c"),
    ("q", "c"),
    ("j", "c"),
    ("tz", "z"),
    ("ts", "z"),
    ("g", "k"),
    ("nk", "ng"),
    ("b", "p"),
    ("d", "t"),
    ("yen", "yan"),
    ("ien", "ian"),
    ("ueh", "ue"),
    ("ieh", "ie"),
    ("ung", "ong"),
    ("yi", "i"),
    ("ih", "i"),
    ("kuo", "ko"),
    ("huo", "ho"),
    ("ke", "ko"),
    ("he", "ho"),
    ("uei", "ui"),
    ("yu", "u"),
];

pub(super) fn coarse(syllables: &str) -> String {
    let mut text = syllables.to_owned();
    for (from, to) in ALIKE {
        if text.contains(from) {
            text = text.replace(from, to);
        }
    }
    text
}

/// Whether the words of a name are syllables of Chinese, and the first or the last of them a family name.
pub(super) fn is_chinese_name(words: &[Vec<char>]) -> bool {
    let words: Vec<String> = words
        .iter()
        .map(|word| coarse(&String::from_iter(word)))
        .collect();
    let syllables = syllables();
    let counts: Option<usize> = words.iter().map(|word| count(word, &syllables.all)).sum();
    let is_family = |word: Option<&String>| word.is_some_and(|w| syllables.families.contains(w));
    words.len() > 1
        && counts.is_some_and(|count| count <= MOST_SYLLABLES)
        && (is_family(words.first()) || is_family(words.last()))
}

/// The sounds of a Chinese name: fewer than its letters have in all languages together, and both of a pair that Wade–Giles
/// writes with one letter.
pub(super) fn chinese(mut sounds: Vec<Sound>) -> Vec<Sound> {
    for sound in &mut sounds {
        if sound.may & (J | CH | SH) != 0 {
            sound.may &= !(K | KH | H | Y);
        }
        for pair in [B | P, D | T, G | K, J | CH, TS | Z] {
            if sound.may & pair != 0 {
                sound.may |= pair;
            }
        }
    }
    sounds
}

/// The fewest syllables that a word is made of.
fn count(word: &str, syllables: &HashSet<String>) -> Option<usize> {
    let mut fewest: Vec<Option<usize>> = vec![Some(0)];
    for end in 1..=word.len() {
        let best = (end.saturating_sub(6)..end)
            .filter_map(|start| {
                let before = fewest.get(start).copied().flatten()?;
                syllables
                    .contains(word.get(start..end)?)
                    .then_some(before + 1)
            })
            .min();
        fewest.push(best);
    }
    fewest.last().copied().flatten()
}

struct Syllables {
    all: HashSet<String>,
    families: HashSet<String>,
}

fn syllables() -> &'static Syllables {
    static SYLLABLES: OnceLock<Syllables> = OnceLock::new();
    SYLLABLES.get_or_init(|| {
        let coarse = |c: char| han::syllable(c).map(|syllable| coarse(&syllable));
        Syllables {
            all: ('\u{4e00}'..='\u{9fa5}').filter_map(coarse).collect(),
            families: han::family_names().chars().filter_map(coarse).collect(),
        }
    })
}
