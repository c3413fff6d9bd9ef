//! The page that a receiver reads first.
#![allow(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

mod hostile;
mod look;
mod page;
#[path = "../../../model/tests/support/mod.rs"]
mod support;
mod whole;

use std::collections::BTreeSet;

use cairn_model::disclosure::LeftOutCounts;
use cairn_model::{Answer, Incident, IncidentFile, IncidentId, Text};
use cairn_strings::{LOCALES, Strings, sources};
use uuid::Uuid;

use crate::page::{full, page, page_of, page_with};

#[test]
fn nothing_on_the_page_runs_or_is_fetched() {
    let html = page("en", &[full("plain")]);
    for never in [
        "<script",
        "<img",
        "<link",
        "<iframe",
        "src=",
        "url(",
        "http:",
        "https:",
        "@import",
        "javascript:",
    ] {
        assert!(!html.contains(never), "{never}");
    }
    assert!(html.contains("default-src 'none'"));
}

#[test]
fn every_text_of_ours_is_there_in_every_language() {
    for locale in LOCALES {
        let html = page(locale.tag, &[full("plain"), empty()]);
        let strings = Strings::new(locale.tag);
        let mut seen = BTreeSet::new();
        for text in html.split(['<', '>']) {
            let id = text.trim();
            let is_id = [
                "report-",
                "incident-",
                "missing-",
                "app-",
                "record-kind-",
                "field-",
                "country-",
            ]
            .iter()
            .any(|prefix| id.starts_with(prefix));
            if is_id
                && !id.contains(' ')
                && !id.starts_with("incident-1")
                && !id.starts_with("incident-2")
            {
                seen.insert(id.to_owned());
            }
        }
        assert!(seen.is_empty(), "{}: {seen:?}", locale.tag);
        assert!(strings.has("report-start-alleged"), "{}", locale.tag);
        let dir = format!(
            "<html lang=\"{}\" dir=\"{}\">",
            locale.tag,
            locale.direction.html()
        );
        assert!(html.contains(&dir));
    }
}

fn empty() -> IncidentFile {
    let mut file = full("plain");
    file.incident = Incident::new(IncidentId(Uuid::from_u128(9)));
    file.evidence.clear();
    file.persons.clear();
    file
}

#[test]
fn the_page_says_that_all_of_it_is_alleged_and_that_something_was_left_out() {
    let html = page("en", &[full("plain")]);
    assert!(html.contains("alleged, unless it says otherwise"));
    assert!(html.contains("Alleged perpetrator"));
    assert!(html.contains("Persons: \u{2068}2\u{2069}") || html.contains("Persons: 2"));
    assert!(html.contains("Withheld for safety"));
}

#[test]
fn a_page_of_practice_says_so_before_anything_else_and_no_other_page_does() {
    for locale in LOCALES {
        let word = Strings::new(locale.tag).text("report-practice-title");
        let html = page_of(locale.tag, &[full("plain")], LeftOutCounts::default(), true);
        let body = html.split_once("<body>").unwrap().1;
        let first = body.find(&word).unwrap();
        assert!(first < body.find("<h1>").unwrap(), "{}", locale.tag);
        assert!(html.contains(&format!("<title>{word}</title>")));
        let other = page(locale.tag, &[full("plain")]);
        assert!(!other.contains(&word), "the control");
    }
}

#[test]
fn every_count_of_what_was_left_out_stands_on_the_page_in_every_language() {
    let left_out = LeftOutCounts {
        persons: 8101,
        participations: 8102,
        acts: 8103,
        engagements: 8104,
        evidence: 8105,
        statements: 8106,
        follow_ups: 8107,
        domestic_steps: 8108,
        interventions: 8109,
        state_replies: 8110,
        nexuses: 8111,
        fields: 8112,
        pseudonyms: 8113,
    };
    let nothing = LeftOutCounts::default();
    for locale in LOCALES {
        let html = page_with(locale.tag, &[], left_out);
        let none = page_with(locale.tag, &[], nothing);
        let listed = |html: &str| html.matches("<li>").count();
        assert_eq!(listed(&html) - listed(&none), 13, "{}", locale.tag);
    }
    let html = page_with("en", &[], left_out).replace([',', '\u{2068}', '\u{2069}'], "");
    for count in 8101..=8113 {
        assert!(html.contains(&count.to_string()), "{count}");
    }
}

#[test]
fn the_evidence_table_has_what_is_needed_to_check_a_file() {
    let mut file = full("plain");
    file.evidence[0].original_filename = "photo\u{202e}gpj.exe".into();
    let html = page("en", &[file]);
    let table = &html[html.find("<table>").unwrap()..html.find("</table>").unwrap()];
    for cell in [
        "Exhibit",
        "data/confidential/evidence/000001.jpg",
        "photo[U+202E]gpj.exe",
        &"ab".repeat(32),
    ] {
        assert!(table.contains(cell), "{cell}");
    }
    assert!(table.contains("bytes"));
}

#[test]
fn text_keeps_its_language_and_direction() {
    let mut file = full("plain");
    file.incident.narrative = Answer::Known(Text::new("ar", "اتصلوا به ليلًا"));
    let html = page("en", &[file]);
    let told = "<div class=\"words\" dir=\"auto\" lang=\"ar\">اتصلوا به ليلًا</div>";
    assert!(html.contains(told), "the direction is that of the words");
}

#[test]
fn the_page_is_what_it_was() {
    insta::assert_snapshot!(page("en", &[full("plain")]));
}

#[test]
fn every_text_for_this_page_is_used() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/start_here");
    let code: String = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    let texts = sources().find(|source| (source.locale, source.name) == ("en", "report"));
    let texts = texts.unwrap().text.lines();
    let ids = texts.filter_map(|line| Some(line.split_once(" =")?.0));
    let ids: Vec<_> = ids.filter(|id| id.starts_with("report-")).collect();
    assert!(ids.len() > 30, "the control: {}", ids.len());
    for id in ids {
        assert!(code.contains(&format!("\"{id}\"")), "{id}");
    }
}
