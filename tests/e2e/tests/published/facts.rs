//! What has been entered, as the `cairn` command reads it from the vault, beside what was published.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use cairn_e2e::app::App;
use cairn_e2e::command;
use cairn_e2e::page::rail;
use serde_json::Value;

/// The environment variable that takes what is there as what ought to be; the difference is then read by a person.
const BLESS: &str = "CAIRN_BLESS";

/// Locks, and compares the whole vault with the facts kept beside this file.
///
/// # Errors
/// A fact is missing, stands in another field, or one is there that nobody published.
pub(crate) async fn hold(mut app: App, passphrase: &str, name: &str) -> Result<()> {
    rail::lock(&mut app).await?;
    let vault = app.home.documents().join("vault");
    app.client.clone().close().await?;
    drop(app.driver);
    let shown = command::incidents(&vault, passphrase)?;
    let mut whole: Value = serde_json::from_str(&shown)?;
    by_name(&mut whole);
    undrawn(&mut whole)?;
    // Whether maps keep an order of their own is a feature of serde_json that any dependency may turn on.
    whole.sort_all_objects();
    let said = plain(&whole);
    let kept = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/published")
        .join(format!("{name}.txt"));
    if std::env::var_os(BLESS).is_some() {
        std::fs::write(&kept, &said)?;
    }
    let expected = std::fs::read_to_string(&kept)?;
    for (line, (is, ought)) in said.lines().zip(expected.lines()).enumerate() {
        ensure!(is == ought, "line {}: `{is}` and not `{ought}`", line + 1);
    }
    ensure!(
        said.lines().count() == expected.lines().count(),
        "{} facts, and not {}",
        said.lines().count(),
        expected.lines().count()
    );
    println!(
        "{name}: {} facts, each in its own field",
        said.lines().count()
    );
    Ok(())
}

/// Orders the people by their names; the vault has them by their ids, which are drawn.
fn by_name(whole: &mut Value) {
    if let Some(persons) = whole["persons"].as_array_mut() {
        persons.sort_by_cached_key(|person| person["names"]["full"].to_string());
    }
}

/// Takes out what the vault draws at random for a case.
fn undrawn(whole: &mut Value) -> Result<()> {
    let cases = whole["cases"].as_array_mut().context("a list of cases")?;
    for case in cases.iter_mut().filter_map(Value::as_object_mut) {
        let drawn = case.remove("reference").context("a reference")?;
        ensure!(
            drawn.as_str().is_some_and(|drawn| drawn.len() == 9),
            "{drawn} is no reference of a case"
        );
    }
    Ok(())
}

/// Every answer on a line of its own, by where it stands; ids by the order in which they appear, and without times.
fn plain(whole: &Value) -> String {
    let mut ids = BTreeMap::new();
    let mut lines = Vec::new();
    walk(whole, "", &mut ids, &mut lines);
    lines.join("\n") + "\n"
}

fn walk(value: &Value, at: &str, ids: &mut BTreeMap<String, usize>, lines: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let is_time = name.ends_with("updated_at") || name.ends_with("created_at");
                if !is_time {
                    walk(member, &format!("{at}/{name}"), ids, lines);
                }
            }
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                walk(item, &format!("{at}/{number}"), ids, lines);
            }
        }
        Value::String(text) if is_id(text) => {
            let next = ids.len() + 1;
            let number = *ids.entry(text.clone()).or_insert(next);
            lines.push(format!("{at} = record {number}"));
        }
        Value::String(text) if text == "not_asked" && at.ends_with("/missing") => {}
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            lines.push(format!("{at} = {value}"));
        }
    }
}

fn is_id(text: &str) -> bool {
    text.len() == 36 && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

/// The value of the first entry, that is no reason for having none, of the list at a pointer in the newest record of a
/// kind.
///
/// # Errors
/// There is none.
pub(crate) async fn first_entry(app: &App, kind: &str, pointer: &str) -> Result<String> {
    entry(app, kind, pointer, 0).await
}

/// The value of the second such entry.
///
/// # Errors
/// There is none.
pub(crate) async fn second_entry(app: &App, kind: &str, pointer: &str) -> Result<String> {
    entry(app, kind, pointer, 1).await
}

/// The value of the last such entry.
///
/// # Errors
/// There is none.
pub(crate) async fn last_entry(app: &App, kind: &str, pointer: &str) -> Result<String> {
    entry(app, kind, pointer, -1).await
}

async fn entry(app: &App, kind: &str, pointer: &str, place: i64) -> Result<String> {
    let list = "const all = [...document.querySelectorAll('select[data-field]')]\
        .filter(e => e.dataset.field.startsWith(arguments[0] + '/') && e.dataset.field.endsWith(arguments[1])); \
        return [...(all.at(-1)?.options ?? [])].map(o => o.value).filter(v => !v.startsWith('missing:')).at(arguments[2])";
    let found = app
        .client
        .execute(list, vec![kind.into(), pointer.into(), place.into()])
        .await?;
    Ok(found
        .as_str()
        .context("the list has no such entry")?
        .to_owned())
}
