//! Arbitrary records for property tests, shape by shape.

use cairn_model::shape::{Field, Mark, Shape};
use cairn_model::vocabulary::{Calendar, Vocabulary as _};
use cairn_model::{
    Country, DateValue, Incident, IncidentFile, OriginalDate, PartialDate, Record, RecordKind,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// How much of a record is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// Answers known or missing, lists of any length up to three, groups there or not.
    Any,
    /// Every answer known, no list empty, every group there.
    Full,
}

/// A record of a kind, as JSON with every member written out.
pub(crate) fn json(kind: RecordKind, fill: Fill) -> BoxedStrategy<Value> {
    group(kind.fields(), fill)
}

/// A record of any kind.
pub(crate) fn any_kind(fill: Fill) -> impl Strategy<Value = (RecordKind, Value)> {
    select(RecordKind::ALL.as_slice())
        .prop_flat_map(move |kind| json(kind, fill).prop_map(move |record| (kind, record)))
}

/// A record of a type.
pub(crate) fn record<R: Record + std::fmt::Debug>(fill: Fill) -> impl Strategy<Value = R> {
    json(R::KIND, fill)
        .prop_map(|record| serde_json::from_value(record).expect("the shape says what is read"))
}

/// An incident with up to two records in each of its lists, all of which belong to it.
pub(crate) fn file(fill: Fill) -> impl Strategy<Value = IncidentFile> {
    let parts: Vec<_> = (RecordKind::ALL.iter())
        .map(|kind| vec(json(*kind, fill), 0..3))
        .collect();
    (record::<Incident>(fill), parts).prop_map(|(incident, parts)| {
        let id = incident.id;
        let mut file = IncidentFile::new(incident);
        for (kind, records) in RecordKind::ALL.into_iter().zip(parts) {
            for mut record in records {
                if let Some(of) = record.get_mut("incident") {
                    *of = json!(id);
                }
                file.take_in(kind, &record.to_string())
                    .expect("the shape says what is read");
            }
        }
        file
    })
}

/// A date to any precision.
pub(crate) fn date_value() -> impl Strategy<Value = DateValue> {
    let parts = (1_i16..=9999, 1_u8..=12, 1_u8..=28, 0_u8..24, 0_u8..60);
    (parts, 0_usize..5).prop_map(|((y, m, d, h, min), precision)| {
        let full = [
            format!("{y:04}"),
            format!("-{m:02}"),
            format!("-{d:02}"),
            format!("T{h:02}"),
            format!(":{min:02}"),
        ];
        full[..=precision].concat().parse().expect("a real date")
    })
}

fn group(fields: &'static [Field], fill: Fill) -> BoxedStrategy<Value> {
    let values: Vec<_> = fields.iter().map(|field| member(field, fill)).collect();
    let names = fields.iter().map(|field| field.name.to_owned());
    let names: Vec<String> = names.collect();
    values
        .prop_map(move |values| {
            let members: Map<_, _> = names.iter().cloned().zip(values).collect();
            Value::Object(members)
        })
        .boxed()
}

fn member(field: &'static Field, fill: Fill) -> BoxedStrategy<Value> {
    match field.name {
        // The one number that is no u32, of which JSON keeps 53 bits everywhere.
        "size" => (0..1_u64 << 53).prop_map(Value::from).boxed(),
        _ if field.marks.contains(&Mark::OneToFive) => {
            let known = (1_u32..=5).prop_map(|number| json!({ "known": number }));
            match fill {
                Fill::Any => prop_oneof![known, missing()].boxed(),
                Fill::Full => known.boxed(),
            }
        }
        _ => value(field.shape, fill),
    }
}

fn value(shape: &'static Shape, fill: Fill) -> BoxedStrategy<Value> {
    match shape {
        Shape::Text => text().boxed(),
        Shape::Line | Shape::FileName => ".{0,20}".prop_map(Value::from).boxed(),
        Shape::Date => date().boxed(),
        Shape::Flag => any::<bool>().prop_map(Value::from).boxed(),
        Shape::Number => any::<u32>().prop_map(Value::from).boxed(),
        Shape::Country => select(Country::CODES.to_vec())
            .prop_map(Value::from)
            .boxed(),
        Shape::Code { codes, .. } => select(*codes).prop_map(Value::from).boxed(),
        Shape::Link { .. } => id().prop_map(|id| json!(id)).boxed(),
        Shape::AnyLink => (select(RecordKind::ALL.as_slice()), id())
            .prop_map(|(kind, id)| json!({ "kind": kind, "id": id }))
            .boxed(),
        Shape::Group { fields } => group(fields, fill),
        Shape::Optional { of } => match fill {
            Fill::Any => prop_oneof![Just(Value::Null), value(of, fill)].boxed(),
            Fill::Full => value(of, fill),
        },
        Shape::List { of } => {
            let length = if fill == Fill::Full { 1..3 } else { 0..4 };
            vec(value(of, fill), length).prop_map(Value::from).boxed()
        }
        Shape::Answer { of } => {
            let known = value(of, fill).prop_map(|known| json!({ "known": known }));
            match fill {
                Fill::Any => prop_oneof![known, missing()].boxed(),
                Fill::Full => known.boxed(),
            }
        }
    }
}

fn missing() -> impl Strategy<Value = Value> {
    let reasons = [
        "unknown",
        "not_asked",
        "withheld_by_person",
        "withheld_for_safety",
        "not_applicable",
    ];
    select(reasons.to_vec()).prop_map(|reason| json!({ "missing": reason }))
}

fn text() -> impl Strategy<Value = Value> {
    let status = select(vec!["human", "reviewed", "machine"]);
    let translator = proptest::option::of(".{0,9}");
    let translation = ("[a-z]{2}", ".{0,20}", translator, status).prop_map(
        |(language, text, translator, status)| json!({ "language": language, "text": text, "translator": translator, "status": status }),
    );
    ("[a-z]{2}", ".{0,40}", vec(translation, 0..2)).prop_map(
        |(language, text, translations)| json!({ "language": language, "text": text, "translations": translations }),
    )
}

fn date() -> impl Strategy<Value = Value> {
    prop_oneof![3 => gregorian(), 1 => of_another_calendar()]
}

fn gregorian() -> impl Strategy<Value = Value> {
    let qualifier = select(vec!["exact", "estimate", "before", "after", "between"]);
    let optional = || proptest::option::of(".{0,9}");
    (date_value(), qualifier, date_value(), optional(), optional()).prop_map(
        |(one, qualifier, other, time_zone, as_given)| {
            let is_range = qualifier == "between";
            let (value, end) = if is_range && !other.may_follow(one) { (other, one) } else { (one, other) };
            let end = is_range.then_some(end);
            json!({ "value": value, "qualifier": qualifier, "end": end, "time_zone": time_zone, "as_given": as_given })
        },
    )
}

/// A day that every calendar has, with what it is in the Gregorian one.
fn of_another_calendar() -> impl Strategy<Value = Value> {
    let calendar = select(Calendar::CODES.to_vec());
    (calendar, 1350_u16..1450, 1_u8..=12, 1_u8..=28).prop_map(|(calendar, year, month, day)| {
        let value = format!("{year}-{month:02}-{day:02}");
        let original =
            json!({ "calendar": calendar, "value": value, "qualifier": "exact", "end": null });
        let original: OriginalDate = serde_json::from_value(original).unwrap();
        serde_json::to_value(PartialDate::from_original(original).unwrap()).unwrap()
    })
}

fn id() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(|n| uuid::Builder::from_random_bytes(n.to_be_bytes()).into_uuid())
}
