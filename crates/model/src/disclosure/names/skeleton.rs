//! The consonants of a word, so coarse that spellings of one name have at least one row of them in common.

use super::sound::{
    B, CH, D, DH, DZ, F, G, GH, H, J, K, KH, L, M, N, P, R, S, SH, Set, Sound, T, TH, TS, V,
    VOWELS, Y, Z, ZH,
};

/// Kinds of consonants, as octal digits. What is in none of them is not counted.
const KINDS: [Set; 7] = [
    B | P | V | F,
    K | G | KH | GH | H,
    D | T | TH | DH,
    L,
    M | N,
    R,
    S | Z | SH | ZH | CH | J | TS | DZ,
];
/// For syllables of Chinese: gutturals with sibilants, `r` with `l`.
const CHINESE: [Set; 4] = [
    B | P | V | F,
    K | G | KH | GH | H | S | Z | SH | ZH | CH | J | TS | DZ,
    D | T | TH | DH,
    M | N,
];
/// At most so many rows a word.
const MOST: usize = 24;
/// Digits that fit a row.
const LONGEST: u32 = 20;

/// The rows of consonants that a word may have.
pub(super) fn of(sounds: &[Sound]) -> Vec<u64> {
    rows(sounds, |may| kinds(may, &KINDS, false))
}

/// The same, as coarse as Chinese characters need.
pub(super) fn chinese(sounds: &[Sound]) -> Vec<u64> {
    rows(sounds, |may| kinds(may, &CHINESE, true))
}

/// The digits that a sound may be, as bits; bit 0 is *not counted*.
fn kinds(may: Set, of: &[Set], is_chinese: bool) -> u8 {
    let mut bits = 0;
    for (kind, set) in (1_u32..).zip(of) {
        bits |= u8::from(may & set != 0) << kind;
    }
    if is_chinese && may & (L | R) != 0 {
        bits |= (1 << 5) | u8::from(may & R != 0);
    }
    if bits == 0 || may & (VOWELS | Y) != 0 {
        bits |= 1;
    }
    bits
}

fn rows(sounds: &[Sound], kinds: impl Fn(Set) -> u8) -> Vec<u64> {
    let mut rows: Vec<u64> = vec![0];
    for sound in sounds {
        let bits = kinds(sound.may) | u8::from(sound.is_optional);
        let mut next: Vec<u64> = Vec::with_capacity(rows.len());
        for row in rows {
            for kind in (0..8_u64).filter(|kind| bits & (1 << kind) != 0) {
                let longer = match kind {
                    0 => row,
                    _ if row & 7 == kind || row >> (3 * LONGEST) != 0 => row,
                    _ => (row << 3) | kind,
                };
                if next.len() < MOST && !next.contains(&longer) {
                    next.push(longer);
                }
            }
        }
        rows = next;
    }
    rows.retain(|row| *row != 0);
    rows
}
