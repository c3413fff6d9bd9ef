//! Splitting folded text into what the index holds.

use super::fold::fold;

/// A piece of folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// A word of a script that puts spaces between words.
    Word(String),
    /// A run of a script that does not.
    Run(Vec<char>),
}

/// Splits text into its pieces, folding it first.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut joined = false;
    for c in fold(text).chars() {
        if !c.is_alphanumeric() {
            joined = false;
            continue;
        }
        match (pieces.last_mut(), is_unspaced(c)) {
            (Some(Piece::Run(run)), true) if joined => run.push(c),
            (Some(Piece::Word(word)), false) if joined => word.push(c),
            (_, true) => pieces.push(Piece::Run(vec![c])),
            (_, false) => pieces.push(Piece::Word(c.to_string())),
        }
        joined = true;
    }
    pieces
}

/// The words to index, separated by spaces: words as they are; of a run each pair of neighbours, then its last
/// character alone, so that a single character is the beginning of a word wherever it stands.
pub(crate) fn indexed<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut words = String::new();
    for piece in texts.into_iter().flat_map(pieces) {
        match piece {
            Piece::Word(word) => {
                words.push_str(&word);
                words.push(' ');
            }
            Piece::Run(run) => {
                for pair in run.windows(2) {
                    words.extend(pair);
                    words.push(' ');
                }
                words.extend(run.last());
                words.push(' ');
            }
        }
    }
    words
}

/// Whether a character belongs to a script written without spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(
        u32::from(c),
        0x0E00..=0x0FFF       // Thai, Lao, Tibetan
            | 0x1000..=0x109F // Myanmar
            | 0x1780..=0x17FF // Khmer
            | 0x1950..=0x19DF // Tai Le, New Tai Lue
            | 0x1A20..=0x1AAF // Tai Tham
            | 0x3005..=0x3007 // ideographic iteration mark and zero
            | 0x3040..=0x312F // Hiragana, Katakana, Bopomofo
            | 0x31A0..=0x31BF // Bopomofo extended
            | 0x31F0..=0x31FF // Katakana extensions
            | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF // Han
            | 0xA000..=0xA4CF // Yi
            | 0x1B000..=0x1B16F // Kana supplements
            | 0x20000..=0x3FFFF // Han extensions
    )
}

#[cfg(test)]
mod tests {
    use super::indexed;

    #[test]
    fn words_stay_whole_and_runs_become_pairs() {
        assert_eq!(
            indexed(["Police beat iPhone手机里。"]),
            "police beat iphone 手机 机里 里 "
        );
        assert_eq!(indexed(["警", "…"]), "警 ");
    }
}
