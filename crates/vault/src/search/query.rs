//! Building an FTS5 query out of what a person typed. Every word is quoted and holds letters and digits only, so that
//! nothing typed is ever read as query syntax.

use super::words::{Piece, pieces};

/// Words taken of one query; what follows them is ignored.
const MAX_PIECES: usize = 32;
/// Characters taken of one run.
const MAX_RUN: usize = 64;

/// The query, or `None` where the text holds no letter and no digit.
///
/// All words must be there. The last word, which may be half typed, may go on; so may a single character of a script
/// without spaces. A longer run of such a script must stand there as it is.
pub(crate) fn matching(typed: &str) -> Option<String> {
    let mut pieces = pieces(typed);
    pieces.truncate(MAX_PIECES);
    let last = pieces.len().checked_sub(1)?;
    let terms: Vec<String> = pieces
        .iter()
        .enumerate()
        .map(|(at, piece)| term(piece, at == last))
        .collect();
    Some(terms.join(" AND "))
}

fn term(piece: &Piece, is_last: bool) -> String {
    match piece {
        Piece::Word(word) if is_last => format!("\"{word}\"*"),
        Piece::Word(word) => format!("\"{word}\""),
        Piece::Run(run) if run.len() == 1 => format!("\"{}\"*", run.iter().collect::<String>()),
        Piece::Run(run) => {
            let run = run.get(..MAX_RUN).unwrap_or(run);
            let pairs: Vec<String> = run.windows(2).map(|pair| pair.iter().collect()).collect();
            format!("\"{}\"", pairs.join(" "))
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use proptest::prelude::*;
    use rusqlite::Connection;

    use super::matching;
    use crate::search::indexed;

    /// A plain SQLite with the same index as the vault's.
    fn index(texts: &[&str]) -> Connection {
        crate::store::install_allocator().unwrap();
        let c = Connection::open_in_memory().unwrap();
        let migration = include_str!("../../migrations/0001_vault.sql");
        let at = migration.find("CREATE VIRTUAL TABLE").unwrap();
        c.execute_batch(migration.get(at..).unwrap()).unwrap();
        for (row, text) in (1_i64..).zip(texts) {
            crate::table::search::replace(&c, row, &indexed([*text])).unwrap();
        }
        c
    }

    fn found(c: &Connection, typed: &str) -> Vec<i64> {
        let Some(query) = matching(typed) else {
            return Vec::new();
        };
        c.prepare("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid")
            .unwrap()
            .query_map([query], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect()
    }

    #[test]
    fn two_characters_of_chinese_and_vocalised_arabic_are_found() {
        let c = index(&[
            "警察在北京拘留了他",
            "اعتقلت الشرطة مُحَمَّدًا في القاهرة",
            "The police detained Zoé near the mosque",
        ]);
        assert_eq!(found(&c, "拘留"), [1]);
        assert_eq!(found(&c, "北京拘留了"), [1]);
        assert_eq!(found(&c, "京"), [1]);
        assert_eq!(found(&c, "他"), [1], "the last character of a run");
        assert_eq!(found(&c, "留拘"), [] as [i64; 0]);
        assert_eq!(found(&c, "محمدا"), [2]);
        assert_eq!(found(&c, "مُحَمَّد"), [2], "the beginning of the last word");
        assert_eq!(found(&c, "الشرطه"), [2]);
        assert_eq!(found(&c, "zoe POL"), [3]);
        assert_eq!(
            found(&c, "pol zoe"),
            [] as [i64; 0],
            "only the last word may go on"
        );
    }

    #[test]
    fn a_query_without_letters_or_digits_finds_nothing() {
        assert_eq!(matching(" \"*():^-+ \u{0} "), None);
        assert_eq!(matching(""), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn whatever_is_typed_is_never_an_error(typed in any::<String>(), tail in "[\"*():^{}+\\-ANDORNT ]{0,12}") {
            let c = index(&["text"]);
            found(&c, &format!("{typed}{tail}"));
        }

        #[test]
        fn every_word_of_a_text_is_found(words in prop::collection::vec("\\w{1,8}", 1..6), at in any::<prop::sample::Index>()) {
            let text = words.join(" ");
            let c = index(&["something else", &text]);
            let word = at.get(&words);
            if matching(word).is_some() {
                prop_assert!(found(&c, word).contains(&2), "{} in {}", word, text);
            }
        }

        #[test]
        fn every_part_of_a_chinese_text_is_found(text in "[一-龥]{2,12}", from in 0_usize..11, len in 1_usize..5) {
            let part: String = text.chars().skip(from).take(len).collect();
            let c = index(&[&text]);
            if !part.is_empty() {
                prop_assert_eq!(found(&c, &part), vec![1_i64]);
            }
        }
    }
}
