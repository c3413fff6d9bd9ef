//! What Arabic letters stand for, in Arabic and Persian. Short vowels are not written. Folding has taken points away and made
//! one of the forms of alef, ya, ha and kaf.

use super::sound::{
    A, B, CH, D, DH, E, F, G, GH, H, I, J, K, KH, L, M, N, O, P, R, S, SH, Sound, T, TH, TS, U, V,
    W, Y, Z, ZH,
};

/// The sounds of a word in folded Arabic letters.
pub(super) fn sounds(word: &[char]) -> Vec<Sound> {
    let mut found: Vec<Sound> = Vec::with_capacity(word.len());
    let mut letters = word.iter().copied().enumerate().peekable();
    while let Some((at, letter)) = letters.next() {
        let ends = at + 1 == word.len();
        let next = letters.peek().map(|(_, next)| *next);
        let sound = match (letter, next) {
            ('ت', Some('ش')) => {
                letters.next();
                Sound::of(CH)
            }
            ('ت', Some('س')) => {
                letters.next();
                Sound::of(TS | S)
            }
            ('ا', Some('ل')) if word.get(at..).is_some_and(|rest| rest == ALLAH) => {
                found.extend([Sound::of(A | E | U | O), Sound::of(L)]);
                found.extend([Sound::perhaps(A), Sound::perhaps(H)]);
                break;
            }
            ('ن', Some('غ')) => {
                letters.next();
                found.push(Sound::of(N));
                Sound::perhaps(G)
            }
            _ => match single(letter, at == 0, ends) {
                Some(sound) => sound,
                None => continue,
            },
        };
        found.push(sound);
    }
    found
}

/// Its second `l` is one with the first.
const ALLAH: [char; 4] = ['ا', 'ل', 'ل', 'ه'];

fn single(letter: char, begins: bool, ends: bool) -> Option<Sound> {
    let may = match letter {
        'ا' if begins => A | E | I | O | U,
        'ا' => A | E | O,
        'ع' => return Some(Sound::perhaps(A | E | I | O | U)),
        'ب' => B | P,
        'پ' => P | B,
        'ت' | 'ط' => T,
        'ث' => TH | T | S,
        'ج' => J | G | ZH,
        'چ' => CH | SH | J,
        'ح' => H,
        'خ' => KH | K | H,
        'د' => D,
        'ذ' => DH | D | Z,
        'ر' => R,
        'ز' => Z,
        'ژ' => ZH | J | Z,
        'س' => S,
        'ش' => SH | CH,
        'ص' => S,
        'ض' => D | Z | DH,
        'ظ' => Z | DH | D,
        'غ' => GH | G,
        'ف' => F | V,
        'ڤ' => V,
        'ق' => K | G | GH,
        'ك' => K | G | KH,
        'ل' => L,
        'م' => M,
        'ن' => N,
        'ه' if ends => return Some(Sound::perhaps(A | E | H)),
        'ه' => H,
        'و' => W | V | U | O,
        'ي' if ends => Y | I | E | A,
        'ي' => Y | I | E,
        _ => return None,
    };
    Some(Sound::of(may))
}
