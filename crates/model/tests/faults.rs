//! What a record's shape refuses is what its type refuses, and what no type can say besides.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod support;

use cairn_model::shape::{MAX_TEXT, faults, faults_of, new_fault};
use cairn_model::vocabulary::Fault;
use cairn_model::{Record, RecordKind, WithType};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::arbitrary::{self, Fill};

struct IsRead<'v>(&'v Value);

impl WithType for IsRead<'_> {
    type Output = bool;

    fn with<R: Record>(self) -> bool {
        serde_json::from_value::<R>(self.0.clone()).is_ok()
    }
}

/// Every place in a value, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                places(member, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{number}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn junk() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u32>().prop_map(|n| json!(u64::from(n) << 1)),
        Just(json!(1.5)),
        ".{0,8}".prop_map(Value::from),
        Just(json!("2025-02-30")),
        Just(json!([])),
        Just(json!([1, {}])),
        Just(json!({})),
        Just(json!({ "known": 7 })),
        Just(json!({ "missing": "not_asked" })),
        Just(json!({ "missing": "lost" })),
        Just(json!({ "known": null, "missing": "unknown" })),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn nothing_is_wrong_with_what_a_record_may_hold((kind, json) in arbitrary::any_kind(Fill::Any)) {
        prop_assert_eq!(faults_of(kind.fields(), &json), []);
    }

    #[test]
    fn what_the_type_refuses_has_a_fault(
        (kind, mut json) in arbitrary::any_kind(Fill::Any),
        at in any::<prop::sample::Index>(),
        junk in junk(),
    ) {
        let mut all = Vec::new();
        places(&json, "", &mut all);
        let place = all[at.index(all.len())].clone();
        *json.pointer_mut(&place).expect("it is there") = junk;
        let found = faults_of(kind.fields(), &json);
        let is_read = kind.with(IsRead(&json));
        // What no type says: ranges, bounds, and the lengths that we take ourselves.
        let beyond = |fault: &Fault| matches!(fault, Fault::Range | Fault::OneToFive | Fault::TooLong);
        if !is_read {
            prop_assert!(!found.is_empty(), "{} is refused by the type alone: {}", place, json);
        } else {
            for (pointer, fault) in &found {
                // serde takes a list for a group whose members may all be absent; we never wrote one.
                let list_for_group = *fault == Fault::Form
                    && json.pointer(pointer).is_some_and(Value::is_array);
                prop_assert!(beyond(fault) || list_for_group, "{} reads, and has {:?}", place, found);
            }
        }
        for (pointer, _) in &found {
            prop_assert!(
                place.starts_with(pointer.as_str()) || pointer.starts_with(place.as_str()),
                "{} was changed, {} is named", place, pointer
            );
        }
    }
}

fn only(kind: RecordKind, record: &Value) -> (String, String, Fault) {
    let mut found = Vec::new();
    faults(kind.fields(), record, &mut |at, fault| {
        found.push((at.to_string(), format!("{at:#}"), fault));
    });
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

fn risk(known: Value) -> Value {
    let id = "7d9f4c1e-58b1-4a3e-9f6e-2f1f6f0f9a10";
    json!({ "id": id, "incident": id, "person": id, "likelihood": { "known": known } })
}

fn act(more: (&str, Value)) -> Value {
    let id = "7d9f4c1e-58b1-4a3e-9f6e-2f1f6f0f9a10";
    let mut act = json!({ "id": id, "incident": id, "act_type": "arrest" });
    act[more.0] = more.1;
    act
}

#[test]
fn a_fault_is_named_where_it_is_however_deep() {
    let date = json!({ "value": "2025-03-09", "qualifier": "between", "end": "2025-03-03" });
    let places = json!({ "places": [{}, { "from": { "known": date } }] });
    let (pointer, dotted, fault) = only(RecordKind::Act, &act(("detention", places)));
    assert_eq!(pointer, "/detention/places/1/from/known");
    assert_eq!(dotted, "detention.places[1].from");
    assert_eq!(fault, Fault::Range);
}

#[test]
fn a_number_over_32_bits_is_a_length_or_a_fault() {
    let id = "7d9f4c1e-58b1-4a3e-9f6e-2f1f6f0f9a10";
    let over = u64::from(u32::MAX) + 1;
    let evidence = |exhibit: u64, crc32: u64| {
        json!({
            "id": id, "incident": id, "exhibit_no": exhibit, "original_filename": "", "size": over, "media_type": "",
            "sha256": "", "crc32": crc32,
        })
    };
    let kind = RecordKind::Evidence;
    assert_eq!(faults_of(kind.fields(), &evidence(1, 1)), []);
    let at = |record: &Value| {
        let (_, dotted, fault) = only(kind, record);
        (dotted, fault)
    };
    assert_eq!(
        at(&evidence(over, 1)),
        ("exhibit_no".to_owned(), Fault::Number)
    );
    assert_eq!(at(&evidence(1, over)), ("crc32".to_owned(), Fault::Number));
}

#[test]
fn likelihood_is_from_one_to_five() {
    let kind = RecordKind::Risk;
    for number in 1..=5 {
        assert_eq!(faults_of(kind.fields(), &risk(json!(number))), []);
    }
    for number in [0, 6, 70] {
        assert_eq!(only(kind, &risk(json!(number))).2, Fault::OneToFive);
    }
    assert_eq!(only(kind, &risk(json!(-1))).2, Fault::Number);
}

#[test]
fn absent_unknown_and_long_are_named() {
    let kind = RecordKind::Act;
    let mut without = act(("start", json!({ "missing": "unknown" })));
    without.as_object_mut().unwrap().remove("act_type");
    assert_eq!(only(kind, &without).2, Fault::Required);
    assert_eq!(only(kind, &act(("a/b", json!(1)))).0, "/a~1b");
    let longest = "ä".repeat(MAX_TEXT);
    let text = |words: &str| json!({ "known": { "language": "en", "text": words } });
    let fits = act(("stated_reason", text(&longest)));
    assert_eq!(faults_of(kind.fields(), &fits), []);
    let long = act(("stated_reason", text(&(longest + "x"))));
    assert_eq!(only(kind, &long).2, Fault::TooLong);
}

#[test]
fn what_was_wrong_before_is_no_new_fault() {
    let fields = RecordKind::Risk.fields();
    let (mut before, bad) = (risk(json!(3)), risk(json!(9)));
    assert!(new_fault(fields, Some(&before), &bad).is_some());
    assert!(new_fault(fields, None, &bad).is_some());
    assert_eq!(new_fault(fields, Some(&bad), &bad), None);
    before["likelihood"] = json!({ "known": 9 });
    let mut edited = before.clone();
    edited["impact"] = json!({ "known": 6 });
    let (pointer, fault) = new_fault(fields, Some(&before), &edited).unwrap();
    assert_eq!(
        (pointer.as_str(), fault),
        ("/impact/known", Fault::OneToFive)
    );
}
