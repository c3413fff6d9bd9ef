//! How well the finder of names finds them, measured on a corpus of invented texts in six languages.
//!
//! The figures and every miss stand in `docs/names.md`. They are compared on every run; `CAIRN_BLESS=1` writes them anew.
//!
//! The corpus is one file a language (`en.txt`, …), in lines:
//!
//! - `// …` is a comment.
//! - `# develop` and `# held out` begin a half. The rules were written with the first half in view; the second was written before
//!   them, and only its figures are asserted.
//! - `@id Name | Other name` records an invented person, whose id is a word.
//! - Any other line is a text, searched for everybody in the file. `{id kind|words}` marks what names a person; of several kinds
//!   (`script+case`) each counts. `\n` is the end of a line. A text without a mark names nobody.
//!
//! A mark is found when a hit of that person touches it. A hit that touches a mark of somebody else alone is counted as that;
//! one that touches no mark at all is a false alarm.
//!
//! `common.txt` is another table: common names as four scripts write them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;
mod corpus;
mod figures;
mod measure;

use cairn_model::disclosure::Naming;
use corpus::{Half, LANGUAGES, Language};
use measure::{Score, measure};

/// Of the names in a half that is held out at least this share is found: over all, and in every language.
const RECALL: f64 = 0.95;
/// Of the hits in a half that is held out at least this share is meant.
const PRECISION: f64 = 0.90;
/// False alarms in a thousand words (or as many pairs of Chinese characters) of texts that name nobody, at most. Those texts are
/// traps, full of words that are somebody's name; the usual prose of a report has far fewer.
const TRAPPED: f64 = 70.0;

fn held_out(language: &Language) -> Score {
    measure(language, Half::HeldOut)
}

#[test]
fn of_a_hundred_names_at_least_ninety_five_are_found_in_every_language() {
    let mut all = Score::default();
    for language in LANGUAGES.map(Language::read) {
        let score = held_out(&language);
        assert!(score.marks >= 60, "{} is too small", language.tag);
        let missed = &score.missed;
        assert!(score.recall() >= RECALL, "{}: {missed:?}", language.tag);
        all.add(score);
    }
    assert!(all.recall() >= RECALL, "{}", all.recall());
}

#[test]
fn a_hit_is_mostly_meant() {
    let mut all = Score::default();
    for language in LANGUAGES.map(Language::read) {
        all.add(held_out(&language));
    }
    let alarms = &all.alarms;
    assert!(all.precision() >= PRECISION, "{alarms:?}");
    let rate = all.alarms_without_names as f64 * 1000.0 / all.words_without_names as f64;
    assert!(rate <= TRAPPED, "{rate}: {alarms:?}");
}

#[test]
fn every_language_has_enough_names_of_every_kind() {
    for language in LANGUAGES.map(Language::read) {
        let mut score = held_out(&language);
        score.add(measure(&language, Half::Develop));
        assert!(score.marks >= 120, "{}: {}", language.tag, score.marks);
        for kind in [
            "same", "part", "spelling", "script", "marks", "typo", "account",
        ] {
            assert!(
                score.kinds.contains_key(kind),
                "{} has no {kind}",
                language.tag
            );
        }
    }
}

/// A measurement that could not fail would show nothing.
#[test]
fn the_control_fails_where_it_must() {
    for mut language in LANGUAGES.map(Language::read) {
        let sound = held_out(&language);
        language.rename_all("Xq");
        let nobody = held_out(&language);
        assert_eq!(
            (nobody.found, nobody.alarms.len()),
            (0, 0),
            "names of nobody"
        );
        assert!(sound.found > 0, "{}", language.tag);
    }
    let nobody = Naming::with_parts(&[]);
    assert!(!nobody.is_in("Amal Haddad, Амаль Хаддад, أمل حداد, 王小明"));

    let wrong = Language::parse(
        "xx",
        "# held out\n@a Amal Haddad\nThen {a same|Karim} came.",
    );
    let score = held_out(&wrong);
    assert_eq!(
        (score.marks, score.found),
        (1, 0),
        "a wrong label is a miss"
    );
    let wrong = Language::parse("xx", "# held out\n@a Amal Haddad\nThen Haddad came.");
    assert_eq!(
        held_out(&wrong).alarms.len(),
        1,
        "a name without a label is an alarm"
    );
}

#[test]
fn a_common_name_is_mostly_found_however_another_script_writes_it() {
    let found = common::look();
    for (from, row) in found.pairs.iter().enumerate() {
        for (to, (names, found)) in row.iter().enumerate() {
            let least = if from == 3 || to == 3 { 0.85 } else { 0.90 };
            let share = *found as f64 / *names as f64;
            let scripts = (common::SCRIPTS[from], common::SCRIPTS[to]);
            assert!(*names >= 100 && share >= least, "{scripts:?}: {share}");
        }
    }
}

#[test]
fn the_page_says_what_is_measured() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/names.md");
    let page = std::fs::read_to_string(path).unwrap();
    let fresh = figures::put_into(&page);
    if std::env::var_os("CAIRN_BLESS").is_some() {
        std::fs::write(path, &fresh).unwrap();
    } else {
        assert!(
            page == fresh,
            "docs/names.md is not what is measured: run with CAIRN_BLESS=1 and look at the change"
        );
    }
}
