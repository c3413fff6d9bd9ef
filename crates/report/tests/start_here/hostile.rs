//! Whatever stands in a record, it is never markup.

use cairn_model::shape::{Field, Shape};
use cairn_model::{Incident, IncidentFile, IncidentId, RecordKind};
use cairn_strings::LOCALES;
use serde_json::{Value, json};

use crate::look::{astray, is_foreign, tags};
use crate::page::{full, page};
use crate::support::full::Full;

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

/// Puts the words wherever words can stand.
fn refill(shape: &Shape, value: &mut Value, words: &str) {
    match shape {
        Shape::Line | Shape::FileName => *value = json!(words),
        Shape::Text => {
            let translation = json!({
                "language": words, "text": words, "translator": words, "status": "machine",
            });
            *value = json!({ "language": words, "text": words, "translations": [translation] });
        }
        Shape::Date => {
            value["as_given"] = json!(words);
            value["time_zone"] = json!(words);
        }
        Shape::Group { fields } => refill_all(fields, value, words),
        Shape::Optional { of } => refill(of, value, words),
        Shape::Answer { of } => refill(of, &mut value["known"], words),
        Shape::List { of } => {
            let items = value.as_array_mut().unwrap();
            items.iter_mut().for_each(|item| refill(of, item, words));
        }
        Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink => {}
    }
}

fn refill_all(fields: &[Field], value: &mut Value, words: &str) {
    for field in fields {
        refill(field.shape, &mut value[field.name], words);
    }
}

/// A record of every kind, all of whose fields say the same.
fn saying(words: &str) -> IncidentFile {
    let same = |_| words.to_owned();
    let mut full = Full::of(&same);
    let mut record = |kind: RecordKind| {
        let mut body = full.json(kind);
        refill_all(kind.fields(), &mut body, words);
        body
    };
    let incident = serde_json::from_value(record(RecordKind::Incident)).unwrap();
    let mut file = IncidentFile::new(incident);
    for kind in RecordKind::ALL {
        file.take_in(kind, &record(kind).to_string()).unwrap();
    }
    file
}

#[test]
fn hostile_text_in_any_field_of_any_kind_stays_text() {
    for attack in ATTACKS {
        for locale in LOCALES {
            let html = page(locale.tag, &[saying(attack), full(attack)]);
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
fn a_link_leads_to_a_place_on_the_page_or_is_none() {
    let mut orphans = saying("x");
    orphans.incident = Incident::new(IncidentId(uuid::Uuid::from_u128(77)));
    orphans.persons.clear();
    orphans.acts.clear();
    orphans.interventions.clear();
    for files in [
        vec![saying("x")],
        vec![full("x"), saying("x")],
        vec![orphans.clone()],
        vec![orphans, saying("x"), saying("x")],
    ] {
        let html = page("en", &files);
        assert_eq!(astray(&html), [""; 0]);
    }
    let broken = page("en", &[saying("x")]).replace(" id=\"incident-1-act-1\"", "");
    assert!(!astray(&broken).is_empty(), "the control");
}
