//! What Latin letters stand for, whatever the language: names of all languages stand in one text.
//!
//! Letters are folded: `š` and `ş` have become `s`, `ğ` is `g`, so each stands for all of its kind.

use super::sound::{
    A, B, CH, D, DH, DZ, E, F, G, GH, H, I, J, K, KH, L, M, N, O, P, R, S, SH, Set, Sound, T, TH,
    TS, U, V, W, Y, Z, ZH,
};

/// Groups of letters, the longer first where one begins with another. A second set is a sound that not every spelling has.
const GROUPS: [(&str, Set, Set); 53] = [
    ("schtsch", SH, CH),
    ("shch", SH, CH),
    ("chtch", SH, CH),
    ("tsch", CH, 0),
    ("sch", SH | S, K),
    ("tch", CH, 0),
    ("eau", O, 0),
    ("ois", O | W | U, A),
    ("dzh", J | DZ, 0),
    ("dsch", J, 0),
    ("dj", J | ZH, 0),
    ("dz", DZ | Z | J, 0),
    ("sh", SH, 0),
    ("sz", SH | S, 0),
    ("hs", SH | S, 0),
    ("cz", CH | TS, 0),
    ("rz", ZH, R),
    ("ch", CH | KH | K | SH | H, 0),
    ("cs", CH, 0),
    ("gy", J | G, I),
    ("zh", ZH | Z | J | CH, 0),
    ("zs", ZH, 0),
    ("kh", KH | K | H, 0),
    ("gh", GH | G, 0),
    ("th", TH | T | S, 0),
    ("dh", DH | D | Z, 0),
    ("ph", F, 0),
    ("bh", B, 0),
    ("ts", TS | S | Z, 0),
    ("tz", TS | S | Z, 0),
    ("tx", CH, 0),
    ("tj", CH | T, 0),
    ("ck", K, 0),
    ("qu", K, W),
    ("gui", G, I),
    ("gue", G, E),
    ("gn", G, N),
    ("nh", N, H | Y),
    ("dt", D | T, 0),
    ("uo", O | U, 0),
    ("lh", L, Y),
    ("ng", N, G),
    ("ou", U | O | W, 0),
    ("au", A | O, U),
    ("oo", U | O, 0),
    ("ee", I | E, 0),
    ("eu", E | U, 0),
    ("ew", E, V),
    ("ae", A | E, 0),
    ("oe", O | E, 0),
    ("ue", U | E, 0),
    ("wh", W, H),
    ("x", K | G, S | Z | SH | KH | H),
];

/// The sounds of a word in folded Latin letters.
pub(super) fn sounds(word: &[char]) -> Vec<Sound> {
    let mut found: Vec<Sound> = Vec::with_capacity(word.len());
    let mut rest = word;
    while let [first, after @ ..] = rest {
        let begins = rest.len() == word.len();
        let group = GROUPS.iter().find(|(letters, _, _)| starts(rest, letters));
        if let Some((letters, may, then)) = group {
            rest = rest.get(letters.len()..).unwrap_or_default();
            match *letters {
                "x" | "gn" => found.extend([Sound::perhaps(*may), Sound::of(*then)]),
                _ => {
                    found.push(Sound::of(*may));
                    found.extend((*then != 0).then(|| Sound::perhaps(*then)));
                }
            }
            continue;
        }
        rest = after;
        if found.len() > 1 && rest.len() + 1 < word.len() && is_double(word, rest.len()) {
            continue;
        }
        found.extend(single(*first, after, begins));
    }
    let is_mute = word.len() >= 5 && word.last().is_some_and(|c| "tdxpc".contains(*c));
    if let Some(last) = found.last_mut().filter(|_| is_mute) {
        last.is_optional = true;
    }
    found
}

/// Whether the letter before the last `left` letters is the same as the one before it.
fn is_double(word: &[char], left: usize) -> bool {
    let at = word.len() - left - 1;
    let letter = word.get(at);
    let is_vowel = letter.is_some_and(|c| "aeiou".contains(*c));
    at > 0 && !is_vowel && letter == word.get(at - 1)
}

fn starts(word: &[char], letters: &str) -> bool {
    let mut word = word.iter();
    letters.chars().all(|letter| word.next() == Some(&letter))
}

fn single(letter: char, after: &[char], begins: bool) -> Option<Sound> {
    let soft = after.first().is_some_and(|next| "eiy".contains(*next));
    let ends = after.is_empty();
    let is_before_consonant = after.first().is_some_and(|next| !"aeiouy".contains(*next));
    let sound = Sound::of(match letter {
        'a' => A,
        'b' => B,
        'c' if soft => S | TS | CH | K,
        'c' => K | TS,
        'd' => D,
        'e' if ends => E | I | A,
        'e' => E,
        'f' => F,
        'g' if soft => G | J | H | GH,
        'g' => G | GH,
        'h' if ends => return Some(Sound::perhaps(H)),
        // Spanish and French do not sound it.
        'h' if begins || is_before_consonant => return Some(Sound::perhaps(H | KH)),
        'h' => H | KH,
        'i' => I | Y,
        'j' => J | Y | ZH | KH | H,
        'k' => K,
        'l' => L,
        'm' => M,
        'n' => N,
        'o' => O,
        'p' => P,
        'q' => K | CH | GH,
        'r' => R,
        's' => S,
        't' => T,
        'u' => U | W,
        'v' => V,
        'w' => W | V | U,
        'y' => Y | I,
        'z' => Z | TS | S,
        _ => return None,
    });
    Some(sound)
}
