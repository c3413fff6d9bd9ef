//! The figures as they stand in `docs/names.md`.

use std::fmt::Write as _;

use crate::common::SCRIPTS;
use crate::corpus::{Half, LANGUAGES, Language};
use crate::measure::{Miss, Score, measure};

const BEGINS: &str = "<!-- measured: -->\n";
const ENDS: &str = "<!-- :measured -->\n";

/// The page with fresh figures between its two marks.
pub(crate) fn put_into(page: &str) -> String {
    let (before, rest) = page.split_once(BEGINS).expect("a mark");
    let (_, after) = rest.split_once(ENDS).expect("a mark");
    format!("{before}{BEGINS}{}{ENDS}{after}", figures())
}

fn figures() -> String {
    let mut out = String::new();
    let languages = LANGUAGES.map(Language::read);
    let mut totals: Vec<(Half, Score)> = Vec::new();
    for (half, title) in [
        (Half::HeldOut, "held out"),
        (Half::Develop, "in view while the rules were written"),
    ] {
        writeln!(out, "\n### The half that was {title}\n").unwrap();
        writeln!(out, "| language | names | found | share | covered whole | hits | of somebody else | false alarms |").unwrap();
        writeln!(out, "|---|---|---|---|---|---|---|---|").unwrap();
        let mut all = Score::default();
        for language in &languages {
            let score = measure(language, half);
            row(&mut out, &language.tag, &score);
            all.add(score);
        }
        row(&mut out, "all", &all);
        writeln!(out, "\n| kind | names | found |\n|---|---|---|").unwrap();
        for (kind, (marks, found)) in &all.kinds {
            writeln!(out, "| {kind} | {marks} | {found} |").unwrap();
        }
        totals.push((half, all));
    }
    common(&mut out);
    for (half, all) in &totals {
        let title = if *half == Half::HeldOut {
            "held out"
        } else {
            "in view"
        };
        list(&mut out, &format!("What is missed, {title}"), &all.missed);
        list(&mut out, &format!("False alarms, {title}"), &all.alarms);
    }
    out.push('\n');
    out
}

/// The table of common names, by pairs of scripts.
fn common(out: &mut String) {
    let found = crate::common::look();
    writeln!(out, "\n### Common names in four scripts\n").unwrap();
    writeln!(out, "| recorded in | {} |", SCRIPTS.join(" | ")).unwrap();
    writeln!(out, "|---|---|---|---|---|").unwrap();
    for (script, row) in SCRIPTS.iter().zip(&found.pairs) {
        let cells = row
            .iter()
            .map(|(names, found)| format!("{found} of {names}"));
        let cells: Vec<String> = cells.collect();
        writeln!(out, "| {script} | {} |", cells.join(" | ")).unwrap();
    }
    let pairs = found
        .missed
        .iter()
        .map(|(recorded, written)| format!("{recorded}/{written}"));
    let pairs: Vec<String> = pairs.collect();
    writeln!(
        out,
        "\nMissed, as recorded and as written: {}.",
        pairs.join(", ")
    )
    .unwrap();
}

fn row(out: &mut String, name: &str, score: &Score) {
    let share = format!("{:.1} %", score.recall() * 100.0);
    let Score {
        marks,
        found,
        covered,
        hits,
        namesakes,
        ..
    } = score;
    let alarms = score.alarms.len();
    writeln!(
        out,
        "| {name} | {marks} | {found} | {share} | {covered} | {hits} | {namesakes} | {alarms} |"
    )
    .unwrap();
}

fn list(out: &mut String, title: &str, misses: &[Miss]) {
    writeln!(out, "\n### {title}\n").unwrap();
    writeln!(out, "| in the text | recorded | kind |\n|---|---|---|").unwrap();
    for miss in misses {
        let Miss {
            words,
            names,
            kinds,
        } = miss;
        writeln!(out, "| {words} | {names} | {kinds} |").unwrap();
    }
}
