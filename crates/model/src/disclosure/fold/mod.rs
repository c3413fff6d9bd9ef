//! Text reduced to what a reader takes for the same letters: compatibility forms, case, diacritics, Arabic and Hebrew
//! points, tatweel and invisible characters folded away, traditional Chinese characters made simplified. Each letter keeps its
//! place in the original.
//!
//! Not folded: one script written in another.

mod simplified;

use std::ops::Range;

use unicode_normalization::char::{canonical_combining_class, decompose_compatible};

/// One folded letter or digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    /// The folded character.
    pub(crate) folded: char,
    /// Byte offset of its source in the original.
    pub(crate) start: usize,
    /// Byte offset after its source and the marks on it.
    pub(crate) end: usize,
    /// Whether something other than a letter or digit stands before it, or nothing.
    pub(crate) after_gap: bool,
    /// Whether a word begins here: after a gap, between letter and digit, or where lower case turns to upper case.
    pub(crate) begins_word: bool,
}

/// A text as folded letters.
#[derive(Debug)]
pub(crate) struct Folded(pub(crate) Vec<Letter>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Gap,
    Lower,
    Other,
    Digit,
    /// Of a script that puts no spaces between words: each letter may begin one.
    Unspaced,
}

impl Folded {
    pub(crate) fn of(text: &str) -> Self {
        let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
        let mut before = Kind::Gap;
        for (start, c) in text.char_indices() {
            let end = start + c.len_utf8();
            if is_invisible(c) {
                continue;
            }
            let at = letters.len();
            let kind = kind(c);
            let mut is_mark = true;
            fold(c, &mut |folded| {
                is_mark = false;
                let first = letters.len() == at;
                if folded.is_alphanumeric() {
                    letters.push(Letter {
                        folded,
                        start,
                        end,
                        after_gap: first && before == Kind::Gap,
                        begins_word: first && is_break(before, kind, c),
                    });
                }
            });
            if is_mark {
                // A mark belongs to the letter before it: replacing the letter takes the mark along.
                if let Some(last) = letters.last_mut().filter(|_| before != Kind::Gap) {
                    last.end = end;
                }
            } else {
                before = if letters.len() == at { Kind::Gap } else { kind };
            }
        }
        Self(letters)
    }

    /// Whether a word ends before this position.
    pub(super) fn is_word_end(&self, at: usize) -> bool {
        self.0.get(at).is_none_or(|letter| letter.begins_word)
    }

    /// Whether anything but letters and digits stands inside the range.
    pub(super) fn has_gap(&self, range: &Range<usize>) -> bool {
        (self.0.get(range.start + 1..range.end))
            .is_some_and(|inner| inner.iter().any(|l| l.after_gap))
    }
}

fn is_break(before: Kind, now: Kind, c: char) -> bool {
    matches!(before, Kind::Gap | Kind::Unspaced)
        || now == Kind::Unspaced
        || (before == Kind::Digit) != (now == Kind::Digit)
        || (before == Kind::Lower && c.is_uppercase())
}

fn kind(c: char) -> Kind {
    if is_unspaced(c) {
        Kind::Unspaced
    } else if c.is_numeric() {
        Kind::Digit
    } else if c.is_lowercase() {
        Kind::Lower
    } else {
        Kind::Other
    }
}

/// Whether the character is of a script without spaces between words (Korean counts: its particles are joined on).
pub(super) fn is_unspaced(c: char) -> bool {
    is_han_or_hangul(c)
        || matches!(c, '\u{e00}'..='\u{eff}' | '\u{f00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}')
}

/// Whether the character is Chinese or Korean, whose given names are mostly the last two characters of the name.
pub(crate) fn is_han_or_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// Gives the folded characters of one character; none for a mark.
fn fold(c: char, give: &mut impl FnMut(char)) {
    decompose_compatible(c, |part| {
        if canonical_combining_class(part) == 0 && part != TATWEEL && !is_modifier(part) {
            part.to_lowercase().for_each(|lower| alike(lower, give));
        }
    });
}

const TATWEEL: char = '\u{640}';

/// Apostrophes and half rings that transliterations write for ayn, hamza and glottal stops, and others leave out.
fn is_modifier(c: char) -> bool {
    matches!(c, '\u{2b9}'..='\u{2c1}' | '\u{2c8}' | '\u{2ee}')
}

/// The ASCII digit for one of Arabic, Persian or Devanagari.
fn digit(c: char) -> Option<char> {
    let zero = ['\u{660}', '\u{6f0}', '\u{966}']
        .into_iter()
        .find(|zero| (*zero..).take(10).any(|digit| digit == c))?;
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Letters that compatibility decomposition leaves apart and readers take for the same.
fn alike(c: char, give: &mut impl FnMut(char)) {
    let text: &str = match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ς' => "σ",
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' | 'ے' => "ي",
        'ة' | 'ہ' | 'ھ' | 'ە' => "ه",
        'ک' | 'ڪ' => "ك",
        'گ' => "ك",
        _ if is_han_or_hangul(c) => return give(simplified::simplified(c)),
        _ => return give(digit(c).unwrap_or(c)),
    };
    text.chars().for_each(give);
}

fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::Folded;

    fn letters(text: &str) -> String {
        Folded::of(text).0.iter().map(|l| l.folded).collect()
    }

    #[test]
    fn spellings_that_readers_take_for_the_same_fold_alike() {
        for (a, b) in [
            ("Łukasz Żółć", "lukasz zolc"),
            ("José", "Jose\u{301}"),
            ("STRASSE", "straße"),
            ("Ａｌｉ", "ali"),
            ("فَاطِمَة", "فاطمه"),
            ("أحمـــد", "احمد"),
            ("مصطفى", "مصطفي"),
            ("Алёна", "АЛЕНА"),
            ("A\u{200b}l\u{ad}i", "ali"),
            ("Saʿīd ʾAḥmad", "said ahmad"),
            ("هاتف ٠٧٩ ۴۵ फ़ोन ०९", "هاتف 079 45 फोन 09"),
            ("İstanbul ılık", "istanbul ilik"),
            ("ΝΊΚΟΣ", "νικος"),
            ("歐陽國強", "欧阳国强"),
            (
                "김철수",
                "\u{1100}\u{1175}\u{11b7}\u{110e}\u{1165}\u{11af}\u{1109}\u{116e}",
            ),
        ] {
            assert_eq!(letters(a), letters(b), "{a} and {b}");
        }
        assert_ne!(letters("Ali"), letters("Eli"));
    }

    #[test]
    fn words_begin_after_gaps_at_digits_and_at_a_change_of_case() {
        let text = Folded::of("oneTwo3 four_five");
        let begins: String = text
            .0
            .iter()
            .filter(|l| l.begins_word)
            .map(|l| l.folded)
            .collect();
        assert_eq!(begins, "ot3ff");
        let gaps: String = text
            .0
            .iter()
            .filter(|l| l.after_gap)
            .map(|l| l.folded)
            .collect();
        assert_eq!(gaps, "off");
    }

    #[test]
    fn a_letter_reaches_over_the_marks_on_it() {
        let text = "عَلِيّ";
        let folded = Folded::of(text);
        assert_eq!(folded.0.len(), 3);
        assert_eq!(folded.0.last().map(|l| l.end), Some(text.len()));
    }
}
