//! The page that a receiver reads first.
#![allow(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;

use cairn_model::disclosure::LeftOutCounts;
use cairn_model::vocabulary::{
    ActType, EvidenceKind, EvidenceRole, Mechanism, PersonKind, Role, Sensitivity,
};
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
    IncidentFile {
        incident,
        persons: vec![person],
        participations: vec![Participation {
            id: ParticipationId(Uuid::from_u128(4)),
            incident: id,
            person: victim,
            role: Role::Witness,
        }],
        acts: vec![Act {
            id: act,
            incident: id,
            victim: Answer::Known(victim),
            act_type: ActType::DeathThreat,
            start: date(text),
            stated_reason: known(),
        }],
        involvements: vec![Involvement {
            id: InvolvementId(Uuid::from_u128(5)),
            incident: id,
            act: Answer::Known(act),
            actor: Answer::Missing(Missing::WithheldForSafety),
            actor_type: Answer::default(),
            description: known(),
            degree: Answer::default(),
            state_link: Answer::default(),
        }],
        engagements: vec![Engagement {
            id: EngagementId(Uuid::from_u128(6)),
            incident: id,
            persons: vec![victim],
            mechanism: Mechanism::Cat,
            body_detail: known(),
            mode: Answer::default(),
            format: Answer::default(),
            status: Answer::default(),
            op4_limb: Answer::default(),
            date: date(text),
            subject: known(),
            visibility: Answer::default(),
            authorities_knew: Answer::default(),
        }],
        evidence: vec![Evidence {
            id: EvidenceId(Uuid::from_u128(7)),
            incident: id,
            exhibit_no: 1,
            title: known(),
            kind: EvidenceKind::Photo,
            role: EvidenceRole::EvidentiaryOriginal,
            original_filename: text.to_owned(),
            size: 1234,
            media_type: text.to_owned(),
            sha256: "ab".repeat(32),
            crc32: 0,
            concerns: vec![victim],
            obtained: known(),
            made_at: date(text),
            description: known(),
            sensitivity: Sensitivity::Normal,
        }],
    }
}

fn page(language: &str, files: &[IncidentFile]) -> String {
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
        left_out: LeftOutCounts {
            persons: 2,
            ..LeftOutCounts::default()
        },
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
fn the_evidence_table_has_what_is_needed_to_check_a_file() {
    let mut file = full("plain");
    file.evidence[0].original_filename = "photo\u{202e}gpj.exe".to_owned();
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
