//! The page that a receiver reads first.
#![allow(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;

use cairn_model::disclosure::LeftOutCounts;
use cairn_model::vocabulary::{ActType, EvidenceKind, Mechanism, PersonKind, Role};
use cairn_model::{
    Act, ActId, Answer, DateQualifier, Engagement, EngagementId, Evidence, EvidenceId, Incident,
    IncidentFile, IncidentId, Involvement, InvolvementId, Missing, PartialDate, Participation,
    ParticipationId, Person, PersonId, Text, Translation, TranslationStatus,
};
use cairn_report::{StartHere, start_here};
use cairn_strings::{LOCALES, Strings};
use uuid::Uuid;

/// What hostile people write.
const ATTACKS: [&str; 8] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</title></style><iframe src=//evil.example>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "' onmouseover='alert(1)",
    "<!--",
    "]]><svg/onload=alert(1)>",
    "&lt;script&gt;\u{0}<\u{0}script>",
];

fn words(text: &str) -> Text {
    let mut words = Text::new(text, text);
    words.translations.push(Translation {
        language: text.to_owned(),
        text: text.to_owned(),
        translator: Some(text.to_owned()),
        status: TranslationStatus::Machine,
    });
    words
}

fn date(text: &str) -> Answer<PartialDate> {
    Answer::Known(PartialDate {
        value: "2026-02".parse().unwrap(),
        qualifier: DateQualifier::Between,
        end: Some("2026-03".parse().unwrap()),
        time_zone: Some(text.to_owned()),
        as_given: Some(text.to_owned()),
    })
}

/// A file with the text in every field that takes one.
fn full(text: &str) -> IncidentFile {
    let known = || Answer::Known(words(text));
    let mut incident = Incident::new(IncidentId(Uuid::from_u128(1)));
    incident.title = known();
    incident.narrative = known();
    incident.start = date(text);
    incident.place.locality = known();
    incident.place.state = Answer::Known("CHE".parse().unwrap());
    let mut person = Person::new(PersonId(Uuid::from_u128(2)));
    person.kind = PersonKind::Individual;
    person.names.full = known();
    person.names.others = vec![words(text)];
    person.occupation = known();
    let (id, victim, act) = (incident.id, person.id, ActId(Uuid::from_u128(3)));
    let mut file = IncidentFile::new(incident);
    file.persons.push(person);
    file.participations.push(Participation::new(
        ParticipationId(Uuid::from_u128(4)),
        id,
        victim,
        Role::Witness,
    ));
    file.acts.push(Act {
        victim: Answer::Known(victim),
        start: date(text),
        stated_reason: known(),
        ..Act::new(act, id, ActType::DeathThreat)
    });
    file.involvements.push(Involvement {
        act: Answer::Known(act),
        actor: Answer::Missing(Missing::WithheldForSafety),
        description: known(),
        ..Involvement::new(InvolvementId(Uuid::from_u128(5)), id)
    });
    file.engagements.push(Engagement {
        persons: vec![victim],
        body_detail: known(),
        date: date(text),
        subject: known(),
        ..Engagement::new(EngagementId(Uuid::from_u128(6)), id, Mechanism::Cat)
    });
    file.evidence.push(evidence(text, id, victim));
    file
}

fn evidence(text: &str, incident: IncidentId, victim: PersonId) -> Evidence {
    let known = || Answer::Known(words(text));
    Evidence {
        title: known(),
        kind: EvidenceKind::Photo,
        concerns: vec![victim],
        obtained: known(),
        made_at: date(text),
        description: known(),
        ..Evidence::new(
            EvidenceId(Uuid::from_u128(7)),
            incident,
            1,
            text.into(),
            1234,
            text.to_owned(),
            "ab".repeat(32),
            0,
        )
    }
}

fn page(language: &str, files: &[IncidentFile]) -> String {
    let left_out = LeftOutCounts {
        persons: 2,
        ..LeftOutCounts::default()
    };
    page_with(language, files, left_out)
}

fn page_with(language: &str, files: &[IncidentFile], left_out: LeftOutCounts) -> String {
    start_here(&StartHere {
        language,
        bundle_id: "01234567-89ab-4def-8123-456789abcdef",
        sealed_at: "2026-03-04T05:06:07Z",
        receivers: &["one two three".to_owned()],
        files,
        evidence: &[(
            EvidenceId(Uuid::from_u128(7)),
            "data/evidence/000001.jpg".to_owned(),
        )],
        left_out,
        is_signed: true,
    })
}

/// Every tag of a page, as a browser finds them: from `<` to the next `>`, the style aside.
fn tags(html: &str) -> Vec<&str> {
    html.split('<')
        .skip(1)
        .map(|rest| rest.split_once('>').unwrap().0)
        .collect()
}

/// Whether the page has markup that we do not make. `html` is escaped throughout, so no value holds `<`, `>` or a quote.
fn is_foreign(tag: &str) -> bool {
    const TAGS: [&str; 33] = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "header", "main", "section",
        "h1", "h2", "h3", "h4", "p", "dl", "dt", "dd", "div", "ul", "ol", "li", "a", "bdi", "code",
        "span", "small", "table", "thead", "tbody", "tr", "th", "td",
    ];
    const ATTRIBUTES: [&str; 10] = [
        "lang",
        "dir",
        "class",
        "id",
        "href",
        "scope",
        "charset",
        "http-equiv",
        "content",
        "name",
    ];
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut quoted = attributes.split('"');
    let mut foreign = !TAGS.contains(&name);
    while let Some(before) = quoted.next() {
        let attribute = before.trim().trim_end_matches('=');
        let value = quoted.next();
        foreign |= name != "!doctype" && !attribute.is_empty() && !ATTRIBUTES.contains(&attribute);
        foreign |=
            attribute == "href" && !value.is_some_and(|value| value.starts_with("#incident-"));
    }
    foreign
}

#[test]
fn hostile_text_in_any_field_stays_text() {
    for attack in ATTACKS {
        for locale in LOCALES {
            let html = page(locale.tag, &[full(attack)]);
            let foreign: Vec<_> = tags(&html)
                .into_iter()
                .filter(|tag| is_foreign(tag))
                .collect();
            assert_eq!(foreign, [""; 0], "{attack} in {}", locale.tag);
            assert!(!html.contains(attack), "{attack}");
        }
    }
    let leaky = page("en", &[full("x")]).replace("</main>", ATTACKS[1]);
    assert!(
        tags(&leaky).into_iter().any(is_foreign),
        "the control: markup that got through is seen"
    );
}

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
    assert!(html.contains("Alleged perpetrators"));
    assert!(html.contains("Persons: \u{2068}2\u{2069}") || html.contains("Persons: 2"));
    assert!(html.contains("Withheld for safety"));
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
    };
    let nothing = LeftOutCounts::default();
    for locale in LOCALES {
        let html = page_with(locale.tag, &[], left_out);
        let none = page_with(locale.tag, &[], nothing);
        let listed = |html: &str| html.matches("<li>").count();
        assert_eq!(listed(&html) - listed(&none), 12, "{}", locale.tag);
    }
    let html = page_with("en", &[], left_out).replace([',', '\u{2068}', '\u{2069}'], "");
    for count in 8101..=8112 {
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
        "data/evidence/000001.jpg",
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
    assert!(
        html.contains(
            "<div class=\"words\" dir=\"auto\"><bdi lang=\"ar\">اتصلوا به ليلًا</bdi></div>"
        )
    );
}

#[test]
fn the_page_is_what_it_was() {
    insta::assert_snapshot!(page("en", &[full("plain")]));
}
