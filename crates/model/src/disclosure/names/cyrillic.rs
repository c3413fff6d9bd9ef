//! What Cyrillic letters stand for, in Russian, Ukrainian and their neighbours. Folding has made `й` an `и` and `ё` an `е`.

use super::sound::{
    A, B, CH, D, DZ, E, F, G, GH, H, I, J, K, KH, L, M, N, O, P, R, S, SH, Set, Sound, T, TH, TS,
    U, V, W, Y, Z, ZH,
};

/// Groups of letters: foreign sounds, and those of the usual transcription of Chinese.
const GROUPS: [(&str, Set, Set); 9] = [
    ("дж", J | ZH | G, 0),
    ("дз", DZ | Z | J, 0),
    ("чж", ZH | J | CH, 0),
    ("цз", DZ | J | Z | TS, 0),
    ("тч", CH, 0),
    ("тш", CH, 0),
    ("кх", KH | K, 0),
    ("нг", N, G),
    ("уэ", W | U, E),
];

/// The sounds of a word in folded Cyrillic letters.
pub(super) fn sounds(word: &[char]) -> Vec<Sound> {
    let mut found: Vec<Sound> = Vec::with_capacity(word.len() + 2);
    let mut rest = word;
    let mut before = None;
    while let [first, after @ ..] = rest {
        let group = GROUPS.iter().find(|(letters, _, _)| {
            let mut letters = letters.chars();
            letters.next() == Some(*first) && letters.next().as_ref() == after.first()
        });
        if let Some((_, may, then)) = group {
            found.push(Sound::of(*may));
            found.extend((*then != 0).then(|| Sound::perhaps(*then)));
            rest = after.get(1..).unwrap_or_default();
            before = None;
            continue;
        }
        rest = after;
        if before != Some(*first) || "аеиоуыэюяі".contains(*first) {
            single(*first, &mut found);
        }
        before = Some(*first);
    }
    found
}

fn single(letter: char, found: &mut Vec<Sound>) {
    let may = match letter {
        'а' => A,
        'б' => B,
        'в' => V | W,
        'г' => G | H | GH,
        'ґ' => G,
        'д' => D,
        'е' => return found.extend([Sound::perhaps(Y), Sound::of(E)]),
        'ж' => ZH | J,
        'з' => Z,
        'и' => I | Y,
        'к' | 'қ' => K,
        'л' => L,
        'м' => M,
        'н' | 'ң' => N,
        'о' | 'ө' => O,
        'п' => P,
        'р' => R,
        'с' => S,
        'т' => T | TH,
        'у' | 'ү' | 'ұ' => U | W,
        'ф' => F | TH,
        'х' | 'һ' => KH | H | K,
        'ц' => TS | S,
        'ч' => CH,
        'ш' => SH,
        'щ' => return found.extend([Sound::of(SH), Sound::perhaps(CH)]),
        'ы' | 'і' => I | Y,
        'э' | 'ә' => E | A,
        'ю' => return found.extend([Sound::perhaps(Y), Sound::of(U)]),
        'я' => return found.extend([Sound::perhaps(Y), Sound::of(A)]),
        'є' => return found.extend([Sound::perhaps(Y), Sound::of(E)]),
        _ => return,
    };
    found.push(Sound::of(may));
}
