//! What a record says of its own shape is what it holds, and whoever walks through it comes to everything.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod support;

use std::collections::BTreeSet;

use cairn_model::shape::{Field, Found, Mark, Pointer, Shape, words, words_at};
use cairn_model::{Answer, Missing, Person, PersonId, Record, RecordId, RecordKind, WithType};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::arbitrary::{self, Fill};
use support::{full::Full, look};

/// What a test does with a record.
struct Does<'v, T>(&'v Value, fn(&mut dyn Walked) -> T);

/// A record whose type is not known any more.
trait Walked {
    fn walk(&mut self, visit: &mut dyn FnMut(&Pointer<'_>, Found<'_>));
    fn links(&self) -> Vec<RecordId>;
    fn json(&self) -> Value;
}

impl<R: Record> Walked for R {
    fn walk(&mut self, visit: &mut dyn FnMut(&Pointer<'_>, Found<'_>)) {
        cairn_model::shape::Part::walk(self, &Pointer::RECORD, visit);
    }
    fn links(&self) -> Vec<RecordId> {
        let mut found = Vec::new();
        cairn_model::shape::Part::links(self, &mut |id| found.push(id));
        found
    }
    fn json(&self) -> Value {
        serde_json::to_value(self).expect("serialises")
    }
}

impl<T> WithType for Does<'_, T> {
    type Output = T;

    fn with<R: Record>(self) -> T {
        let mut record: R = serde_json::from_value(self.0.clone()).expect("reads");
        (self.1)(&mut record)
    }
}

fn words_of(kind: RecordKind, record: &Value) -> Vec<String> {
    let mut found = Vec::new();
    words(kind.fields(), record, &mut |words| {
        found.push(words.to_owned())
    });
    found
}

const SEEN: &str = "seen";

/// Puts one word in place of all words of a field.
fn overwrite(found: Found<'_>) {
    match found {
        Found::Text(Answer::Known(text)) => overwrite_text(text),
        Found::Texts(texts) => texts.iter_mut().for_each(overwrite_text),
        Found::Date(Answer::Known(date)) => {
            date.as_given = date.as_given.take().map(|_| SEEN.to_owned());
            date.time_zone = date.time_zone.take().map(|_| SEEN.to_owned());
        }
        Found::Line(Answer::Known(line)) => SEEN.clone_into(line),
        Found::Lines(lines) => lines.iter_mut().for_each(|line| SEEN.clone_into(line)),
        Found::FileName(name) => SEEN.clone_into(name),
        Found::Text(_) | Found::Date(_) | Found::Line(_) | Found::Links(_) => {}
    }
}

fn overwrite_text(text: &mut cairn_model::Text) {
    SEEN.clone_into(&mut text.text);
    for translation in &mut text.translations {
        SEEN.clone_into(&mut translation.text);
    }
}

fn after_overwriting(record: &mut dyn Walked) -> Value {
    record.walk(&mut |_, found| overwrite(found));
    record.json()
}

fn after_taking_out_links(record: &mut dyn Walked) -> Value {
    record.walk(&mut |_, found| {
        if let Found::Links(links) = found {
            links
                .targets()
                .into_iter()
                .for_each(|target| links.take_out(target, Missing::WithheldForSafety));
        }
    });
    record.json()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_fields_that_a_record_names_are_those_that_it_writes((kind, json) in arbitrary::any_kind(Fill::Any)) {
        let written = kind.with(Does(&json, |record| record.json()));
        let shape = Shape::Group { fields: kind.fields() };
        prop_assert_eq!(look::misfit(&shape, &written), None);
    }

    #[test]
    fn every_word_of_a_record_is_come_to((kind, json) in arbitrary::any_kind(Fill::Any)) {
        let before = words_of(kind, &json);
        let after = words_of(kind, &kind.with(Does(&json, after_overwriting)));
        prop_assert_eq!(after.len(), before.len());
        prop_assert!(after.iter().all(|words| words == SEEN), "{:?}", after);
    }

    #[test]
    fn every_link_of_a_record_is_given((kind, json) in arbitrary::any_kind(Fill::Any)) {
        let there: Vec<_> = look::links(kind.fields(), &json).into_iter().map(|(id, _)| id).collect();
        prop_assert_eq!(kind.with(Does(&json, |record| record.links())), there);
    }

    #[test]
    fn every_link_that_is_asked_for_can_be_taken_out((kind, json) in arbitrary::any_kind(Fill::Any)) {
        let after = kind.with(Does(&json, after_taking_out_links));
        let (asked, fixed): (Vec<_>, Vec<_>) =
            look::links(kind.fields(), &json).into_iter().partition(|(_, is_asked)| *is_asked);
        prop_assert_eq!(look::links(kind.fields(), &after), fixed);
        for (link, _) in asked {
            prop_assert!(!after.to_string().contains(&link.id.to_string()));
        }
    }
}

#[test]
fn a_full_record_of_every_kind_fits_its_shape_and_is_walked_through() {
    let words = |_| "Zarathustra".to_owned();
    for kind in RecordKind::ALL {
        let json = Full::of(&words).json(kind);
        let shape = Shape::Group {
            fields: kind.fields(),
        };
        assert_eq!(look::misfit(&shape, &json), None, "{kind:?}");
        let mut after = kind.with(Does(&json, after_overwriting));
        // Whoever translated is named in a field of its own.
        take_translators(&mut after);
        assert!(
            !after.to_string().contains("Zarathustra"),
            "{kind:?}: {after}"
        );
    }
}

fn take_translators(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("translator");
            members.values_mut().for_each(take_translators);
        }
        Value::Array(items) => items.iter_mut().for_each(take_translators),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn a_field_that_is_forgotten_would_be_noticed() {
    let json = Full::of(&|_| "a word".to_owned()).json(RecordKind::Person);
    let all = RecordKind::Person.fields();
    let forgetful: Vec<Field> = all
        .iter()
        .filter(|f| f.name != "occupation")
        .copied()
        .collect();
    let fields: &'static [Field] = forgetful.leak();
    assert!(
        look::misfit(&Shape::Group { fields }, &json).is_some(),
        "by what is written"
    );
    let before = words_of(RecordKind::Person, &json);
    assert!(
        before.iter().all(|words| words != SEEN),
        "by the words, which are there before"
    );
    let mut count = 0;
    words(fields, &json, &mut |_| count += 1);
    assert!(count < before.len(), "by their number");
    assert!(look::links(all, &json).len() > 1, "by the links");
}

#[test]
fn a_pointer_leads_to_the_field_that_is_visited() {
    let words = |n: usize| format!("word {n}");
    for kind in RecordKind::ALL {
        let json = Full::of(&words).json(kind);
        let visited = kind.with(Does(&json, |record| {
            let mut at = Vec::new();
            record.walk(&mut |pointer, _| at.push(pointer.to_string()));
            at
        }));
        let each_once: BTreeSet<_> = visited.iter().collect();
        assert_eq!(each_once.len(), visited.len(), "{kind:?}");
        for pointer in &visited {
            assert!(json.pointer(pointer).is_some(), "{kind:?} {pointer}");
        }
    }
}

/// Every value of a record with the JSON pointer at which it stands.
fn values<'v>(at: String, value: &'v Value, found: &mut Vec<(String, &'v Value)>) {
    match value {
        Value::Object(members) => {
            members
                .iter()
                .for_each(|(name, member)| values(format!("{at}/{name}"), member, found));
        }
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(n, item)| values(format!("{at}/{n}"), item, found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    found.push((at, value));
}

#[test]
fn the_words_at_every_place_of_a_record_are_those_that_stand_there() {
    let words = |n: usize| format!("word {n}");
    for kind in RecordKind::ALL {
        let json = Full::of(&words).json(kind);
        let mut places = Vec::new();
        values(String::new(), &json, &mut places);
        let words_of_place = |pointer: &str, value: &Value| {
            let mut found = Vec::new();
            words_at(kind.fields(), pointer, value, &mut |words| {
                found.push(words.to_owned())
            });
            found
        };
        let leaves: Vec<_> = places
            .iter()
            .filter(|(_, value)| value.is_string())
            .collect();
        for (pointer, value) in places.iter().filter(|(pointer, _)| !pointer.is_empty()) {
            let below = format!("{pointer}/");
            let mut expected: Vec<String> = leaves
                .iter()
                .filter(|(leaf, _)| leaf == pointer || leaf.starts_with(&below))
                .flat_map(|(leaf, value)| words_of_place(leaf, value))
                .collect();
            let mut found = words_of_place(pointer, value);
            expected.sort();
            found.sort();
            assert_eq!(found, expected, "{kind:?} {pointer}");
        }
        let mut whole = words_of(kind, &json);
        let mut of_leaves: Vec<String> = leaves
            .iter()
            .flat_map(|(leaf, value)| words_of_place(leaf, value))
            .collect();
        whole.sort();
        of_leaves.sort();
        assert_eq!(of_leaves, whole, "{kind:?}");
    }
}

#[test]
fn a_new_record_has_what_is_given_and_leaves_every_question_open() {
    let json = serde_json::to_value(Person::new(PersonId::random())).expect("serialises");
    for field in RecordKind::Person.fields() {
        let member = &json[field.name];
        if matches!(field.shape, Shape::Answer { .. }) {
            assert_eq!(*member, json!({ "missing": "not_asked" }));
        }
        if matches!(field.shape, Shape::List { .. }) {
            assert_eq!(*member, json!([]));
        }
        if matches!(field.shape, Shape::Optional { .. }) {
            assert!(member.is_null());
        }
    }
    for kind in RecordKind::ALL {
        let given: Vec<&str> = kind
            .fields()
            .iter()
            .filter(|field| field.marks.contains(&Mark::Given))
            .map(|field| field.name)
            .collect();
        let full = Full::of(&|_| String::new()).json(kind);
        let mut least = full.clone();
        let members = least.as_object_mut().expect("an object");
        members.retain(|name, _| given.contains(&name.as_str()));
        let _ = kind.with(Does(&least, |record| record.json()));
        assert_eq!(given.first(), Some(&"id"), "{kind:?}");
    }
}
