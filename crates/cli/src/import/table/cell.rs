//! One cell: an answer, an explicit reason why there is none, or nothing, which means that nobody has asked.

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_model::{Country, DateValue, Missing};
use serde_json::{Value, json};

use super::column::Kind;

/// The JSON that a cell stands for; `None` where it is refused. The cell is not empty.
pub(super) fn value(cell: &str, kind: Kind, language: &str) -> Option<Value> {
    if let Some(code) = cell.strip_prefix('?')
        && let Ok(missing) = serde_json::from_value::<Missing>(json!(code))
    {
        return without(json!({ "missing": missing }), kind);
    }
    let known = |value: Value| json!({ "known": value });
    let text = || known(json!({ "language": language, "text": cell }));
    match kind {
        Kind::Text => Some(text()),
        Kind::Name => Some(json!({ "full": text() })),
        Kind::Date => cell
            .parse::<DateValue>()
            .ok()
            .map(|date| known(json!({ "value": date }))),
        Kind::Flag => match cell {
            "yes" => Some(known(json!(true))),
            "no" => Some(known(json!(false))),
            _ => None,
        },
        Kind::Country => cell
            .parse::<Country>()
            .ok()
            .map(|country| known(json!(country))),
        Kind::Recipient => cell
            .parse::<Recipient>()
            .ok()
            .map(|recipient| json!(recipient.canonical())),
        Kind::Language => is_language_tag(cell).then(|| json!(cell)),
        Kind::Code(is) => is(cell).then(|| known(json!(cell))),
        Kind::PlainCode(is) => is(cell).then(|| json!(cell)),
    }
}

/// An explicitly missing value, where the field can be missing.
fn without(missing: Value, kind: Kind) -> Option<Value> {
    match kind {
        Kind::Text | Kind::Date | Kind::Flag | Kind::Country | Kind::Code(_) => Some(missing),
        Kind::Name => Some(json!({ "full": missing })),
        Kind::Recipient | Kind::Language | Kind::PlainCode(_) => None,
    }
}

/// The shape of a BCP 47 tag: subtags of one to eight letters and digits, the first of two letters or more.
fn is_language_tag(tag: &str) -> bool {
    let subtag = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let primary = tag.split('-').next().unwrap_or_default();
    let letters = primary.len() >= 2 && primary.bytes().all(|b| b.is_ascii_alphabetic());
    letters && tag.len() <= 35 && tag.split('-').all(subtag)
}
