//! Everything that leaves can be read on the page, once, where it belongs.

use cairn_model::shape::{Field, Shape};
use cairn_model::{Answer, Incident, IncidentFile, IncidentId, Missing, RecordKind, Text};
use cairn_strings::{LOCALES, Strings};
use proptest::prelude::*;
use serde_json::Value;
use uuid::Uuid;

use crate::look::{astray, elements, is_foreign, shown, tags, text, values};
use crate::page::page;
use crate::support::arbitrary::{self, Fill};
use crate::support::full::{Full, id};
use crate::support::look::leaves;

/// Fields that stand in a title and so in no row.
const IN_TITLES: [(RecordKind, &str); 8] = [
    (RecordKind::Incident, "/title"),
    (RecordKind::Person, "/names/full"),
    (RecordKind::Act, "/act_type"),
    (RecordKind::Engagement, "/mechanism"),
    (RecordKind::DomesticStep, "/step_type"),
    (RecordKind::Intervention, "/intervention_type"),
    (RecordKind::FollowUp, "/kind"),
    (RecordKind::Evidence, "/title"),
];

/// Fields that are no answers: ids, and of evidence what its table shows.
const NO_ROWS: [&str; 7] = [
    "/id",
    "/incident",
    "/exhibit_no",
    "/original_filename",
    "/size",
    "/sha256",
    "/crc32",
];

fn part_kinds() -> impl Iterator<Item = RecordKind> {
    let kinds = RecordKind::ALL.into_iter();
    kinds.filter(|kind| IncidentFile::list_of(*kind).is_some())
}

fn nothing() -> IncidentFile {
    IncidentFile::new(Incident::new(IncidentId(Uuid::from_u128(99))))
}

fn numbered(number: usize) -> String {
    format!("word{number:05}")
}

/// What a page must have for a record: the labels of its rows, and the words in them.
struct Wanted<'s> {
    strings: &'s Strings,
    kind: RecordKind,
    labels: Vec<String>,
    words: Vec<String>,
}

impl Wanted<'_> {
    fn group(&mut self, fields: &[Field], value: &Value, path: &str) {
        for field in fields {
            let path = format!("{path}/{}", field.name);
            if NO_ROWS.contains(&path.as_str()) {
                continue;
            }
            if !IN_TITLES.contains(&(self.kind, &path)) {
                self.labels.push(self.strings.text(&field.label_id()));
            }
            self.value(field.shape, &value[field.name], &path);
        }
    }

    fn value(&mut self, shape: &Shape, value: &Value, path: &str) {
        let mut string = |value: &Value| self.words.push(value.as_str().unwrap().to_owned());
        match shape {
            Shape::Group { fields } => self.group(fields, value, path),
            Shape::Optional { of } => self.value(of, value, path),
            Shape::Answer { of } => self.value(of, &value["known"], path),
            Shape::List { of } => {
                let items = value.as_array().unwrap();
                items.iter().for_each(|item| self.value(of, item, path));
            }
            Shape::Line | Shape::FileName => string(value),
            Shape::Text => {
                string(&value["text"]);
                for translation in value["translations"].as_array().unwrap() {
                    string(&translation["text"]);
                    string(&translation["translator"]);
                }
            }
            Shape::Date => ["value", "end", "time_zone", "as_given"]
                .iter()
                .for_each(|member| string(&value[member])),
            Shape::Number => self.words.push(value.to_string()),
            Shape::Flag => {
                let label = if value == true {
                    "incident-yes"
                } else {
                    "incident-no"
                };
                self.words.push(self.strings.text(label));
            }
            Shape::Country => self.words.push(self.strings.text("country-che")),
            Shape::Code { vocabulary, .. } => {
                let code = value.as_str().unwrap().replace('_', "-");
                let label = self.strings.text(&format!("{vocabulary}-{code}"));
                self.words.push(label);
            }
            // Nothing that one record points to is on its page but itself.
            Shape::Link { to } if *to == self.kind => {}
            Shape::AnyLink => {}
            Shape::Link { to } => self.words.push(id(*to).to_string()),
        }
    }
}

/// The page of one full record and nothing else.
fn page_of_one(language: &str, kind: RecordKind, record: &Value) -> String {
    let mut file = nothing();
    if kind == RecordKind::Incident {
        file.incident = serde_json::from_value(record.clone()).unwrap();
    } else {
        file.take_in(kind, &record.to_string()).unwrap();
    }
    page(language, &[file])
}

/// The labels of the rows of the incidents, sorted.
fn labels(html: &str) -> Vec<String> {
    let incidents = html.split_once("<section id=\"incident-1\"").unwrap().1;
    let mut labels = elements(incidents, "dt");
    labels.sort_unstable();
    labels
}

#[test]
fn every_field_of_a_full_record_of_every_kind_is_on_the_page_once() {
    for locale in LOCALES {
        let strings = Strings::new(locale.tag);
        let of_nothing = labels(&page(locale.tag, &[nothing()]));
        for kind in part_kinds().chain([RecordKind::Incident]) {
            let record = Full::of(&numbered).json(kind);
            let html = page_of_one(locale.tag, kind, &record);
            let (labels_in, words) = (Vec::new(), Vec::new());
            let mut wanted = Wanted {
                strings: &strings,
                kind,
                labels: labels_in,
                words,
            };
            wanted.group(kind.fields(), &record, "");
            if kind != RecordKind::Incident {
                wanted.labels.extend(of_nothing.clone());
            }
            wanted.labels.sort_unstable();
            assert_eq!(labels(&html), wanted.labels, "{kind:?} in {}", locale.tag);
            let seen = text(&html);
            for words in wanted.words {
                assert!(seen.contains(&words), "{kind:?} in {}: {words}", locale.tag);
            }
        }
    }
}

#[test]
fn nothing_that_somebody_wrote_stands_on_the_page_twice_but_in_a_title() {
    let mut full = Full::of(&numbered);
    let file = full.file();
    let titles = [
        file.incident.title.known().unwrap(),
        file.persons[0].names.full.known().unwrap(),
        file.evidence[0].title.known().unwrap(),
    ];
    let titles = titles.map(|title| title.text.clone());
    let whole = serde_json::to_string(&file).unwrap();
    let html = page("en", &[file]);
    let mut seen = 0;
    for word in (1..5000).map(numbered).filter(|word| whole.contains(word)) {
        let times = html.matches(&word).count();
        let is_title = titles.contains(&word);
        assert!(times == 1 || (is_title && times > 1), "{word}: {times}");
        seen += 1;
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn what_was_not_asked_is_not_shown_and_any_other_reason_is() {
    let mut file = nothing();
    file.incident.host_state = Answer::Missing(Missing::NotApplicable);
    file.incident.narrative = Answer::Known(Text::new("en", " \n"));
    let html = page("en", &[file]);
    assert!(html.contains("Not applicable"));
    assert!(html.contains("What was not asked is not shown"));
    assert_eq!(
        labels(&html).len(),
        3,
        "with status and sensitivity, which are never open"
    );
    for locale in LOCALES {
        let html = page(locale.tag, &[Full::of(&numbered).file(), nothing()]);
        let label = Strings::new(locale.tag).text("missing-not-asked");
        assert!(!elements(&html, "span").contains(&label), "{}", locale.tag);
    }
}

#[test]
fn what_belongs_to_a_record_stands_under_it_and_by_itself_where_that_is_left_out() {
    let mut file = Full::of(&numbered).file();
    let order = |file: &IncidentFile| {
        let html = page("en", std::slice::from_ref(file));
        let ids = values(&html, "id").into_iter().map(str::to_owned);
        ids.collect::<Vec<_>>()
    };
    let whole = order(&file);
    let after = |above: &str, below: &str| {
        let at = |id: &str| whole.iter().position(|other| other == id).unwrap();
        assert_eq!(at(below), at(above) + 1, "{whole:?}");
    };
    after("incident-1-person-1", "incident-1-participation-1");
    after("incident-1-act-1", "incident-1-involvement-1");
    after("incident-1-intervention-1", "incident-1-state-reply-1");
    file.persons.clear();
    file.acts.clear();
    file.interventions.clear();
    let orphans = order(&file);
    for kind in ["participation", "involvement", "state-reply"] {
        for id in [format!("incident-1-{kind}"), format!("incident-1-{kind}-1")] {
            assert!(!whole.contains(&format!("incident-1-{kind}")));
            assert!(orphans.contains(&id), "{id}");
        }
    }
}

#[test]
fn a_page_grows_with_its_records_and_no_faster() {
    let of = |times: usize| {
        let mut file = Full::of(&numbered).file();
        file.acts = vec![file.acts[0].clone(); times];
        file.involvements = vec![file.involvements[0].clone(); times];
        page("en", &[file]).len()
    };
    let (one, some, more) = (of(1), of(101), of(201));
    assert!(
        (more - some) < (some - one) * 11 / 10,
        "{one} {some} {more}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_leaves_can_be_read(file in arbitrary::file(Fill::Any)) {
        let html = page("en", std::slice::from_ref(&file));
        let seen = text(&html);
        let foreign: Vec<_> = tags(&html).into_iter().filter(|tag| is_foreign(tag)).collect();
        prop_assert_eq!(foreign, [""; 0]);
        prop_assert_eq!(astray(&html), [""; 0]);
        let whole = serde_json::to_value(&file).unwrap();
        for kind in part_kinds() {
            for record in whole[IncidentFile::list_of(kind).unwrap()].as_array().unwrap() {
                for words in words_of(kind, record) {
                    prop_assert!(seen.contains(&shown(&words)), "{:?}: {:?}", kind, words);
                }
            }
        }
    }
}

/// What somebody wrote in a record, and the ids of what it points to, which is not on the page.
fn words_of(kind: RecordKind, record: &Value) -> Vec<String> {
    let mut words = Vec::new();
    for leaf in leaves(kind.fields(), record) {
        let parts = match leaf.shape {
            Shape::Text => {
                let translations = leaf.value["translations"].as_array().unwrap();
                let translated = translations.iter().map(|translation| &translation["text"]);
                translated.chain([&leaf.value["text"]]).collect()
            }
            Shape::Date => vec![&leaf.value["value"], &leaf.value["as_given"]],
            Shape::Line => vec![leaf.value],
            Shape::Link { .. } if leaf.is_asked => vec![leaf.value],
            Shape::Link { .. }
            | Shape::AnyLink
            | Shape::FileName
            | Shape::Flag
            | Shape::Number
            | Shape::Country
            | Shape::Code { .. }
            | Shape::Group { .. }
            | Shape::Optional { .. }
            | Shape::List { .. }
            | Shape::Answer { .. } => Vec::new(),
        };
        words.extend(
            parts
                .into_iter()
                .filter_map(Value::as_str)
                .map(str::to_owned),
        );
    }
    words.retain(|words| !words.trim().is_empty());
    words
}
