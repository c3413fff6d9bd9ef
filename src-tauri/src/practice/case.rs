//! The invented case: `case.json` says which records it has, `practice.ftl` what they say in each language.
//!
//! In `case.json`, `@name` stands for an id, the same one wherever it stands; `~id` for the text `practice-<id>`; `%today`
//! for the day on which practice begins, since receivers ask whether a risk was looked at lately. An exhibit must stand there before what points to it, since the vault gives it its id.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use cairn_model::{Evidence, IncidentId, Record, RecordKind, WithType};
use cairn_strings::Strings;
use cairn_vault::Vault;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::error::CommandError;
use crate::template;

const CASE: &str = include_str!("case.json");
/// The name of the exhibit's file: ASCII, whatever the language, and honest about itself.
const EXHIBIT: &str = "INVENTED-summons.txt";

type Fields = Map<String, Value>;

/// Writes the case into a new vault. `folder` takes the exhibit's file for the moment in which it is taken in.
///
/// # Errors
/// Those of writing.
pub(super) fn write(
    vault: &mut Vault,
    folder: &Path,
    receiver: Uuid,
    strings: &Strings,
) -> Result<(), CommandError> {
    let ids = BTreeMap::from([("receiver".to_owned(), receiver.to_string())]);
    let mut case = Case { ids, strings };
    for mut record in records()? {
        let kind = record.remove("record").unwrap_or_default();
        let kind: RecordKind = serde_json::from_value(kind).map_err(unexpected)?;
        let name = match record.remove("id") {
            Some(Value::String(name)) => name,
            Some(_) | None => format!("@{}", Uuid::new_v4()),
        };
        let Value::Object(mut fields) = case.filled(Value::Object(record)) else {
            return Err(CommandError::Unexpected);
        };
        if kind == RecordKind::Evidence {
            let item = take_in(vault, folder, fields, strings)?;
            case.ids.insert(named(&name), item.id.to_string());
        } else {
            fields.insert("id".to_owned(), case.id(&named(&name)).into());
            kind.with(Put { vault, fields })?;
        }
    }
    Ok(())
}

fn records() -> Result<Vec<Fields>, CommandError> {
    serde_json::from_str(CASE).map_err(unexpected)
}

/// The case is part of the program: what does not fit in it is a defect of ours.
fn unexpected(_: serde_json::Error) -> CommandError {
    CommandError::Unexpected
}

fn named(name: &str) -> String {
    name.trim_start_matches('@').to_owned()
}

struct Case<'s> {
    ids: BTreeMap<String, String>,
    strings: &'s Strings,
}

impl Case<'_> {
    fn id(&mut self, name: &str) -> String {
        let fresh = || Uuid::new_v4().to_string();
        self.ids
            .entry(name.to_owned())
            .or_insert_with(fresh)
            .clone()
    }

    /// Puts ids and texts in the place of what stands for them.
    fn filled(&mut self, value: Value) -> Value {
        match value {
            Value::String(text) if text == "%today" => template::today().to_string().into(),
            Value::String(text) => match (text.strip_prefix('@'), text.strip_prefix('~')) {
                (Some(name), _) => self.id(name).into(),
                (_, Some(id)) => json!({
                    "language": self.strings.locale().tag,
                    "text": self.strings.text(&format!("practice-{id}")),
                }),
                (None, None) => Value::String(text),
            },
            Value::Array(items) => items.into_iter().map(|item| self.filled(item)).collect(),
            Value::Object(fields) => fields
                .into_iter()
                .map(|(name, value)| (name, self.filled(value)))
                .collect(),
            plain @ (Value::Null | Value::Bool(_) | Value::Number(_)) => plain,
        }
    }
}

struct Put<'v> {
    vault: &'v mut Vault,
    fields: Fields,
}

impl WithType for Put<'_> {
    type Output = Result<(), CommandError>;

    fn with<R: Record>(self) -> Self::Output {
        let record: R = serde_json::from_value(Value::Object(self.fields)).map_err(unexpected)?;
        Ok(self.vault.transaction(|tx| tx.put(&record))?)
    }
}

/// Takes the exhibit in as any other file, and says about it what the case says.
fn take_in(
    vault: &mut Vault,
    folder: &Path,
    fields: Fields,
    strings: &Strings,
) -> Result<Evidence, CommandError> {
    let incident = fields.get("incident").cloned().unwrap_or_default();
    let incident: IncidentId = serde_json::from_value(incident).map_err(unexpected)?;
    let source = folder.join(EXHIBIT);
    std::fs::write(&source, strings.text("practice-evidence-body"))?;
    let media_type = |head: &[u8]| cairn_media::media_type(head).to_owned();
    let mut go_on = |_| ControlFlow::Continue(());
    let taken = vault.add_evidence(incident, &source, &media_type, &mut go_on);
    std::fs::remove_file(&source)?;
    let Ok(Value::Object(mut whole)) = serde_json::to_value(taken?) else {
        return Err(CommandError::Unexpected);
    };
    whole.extend(fields);
    let item: Evidence = serde_json::from_value(Value::Object(whole)).map_err(unexpected)?;
    vault.transaction(|tx| tx.put(&item))?;
    Ok(item)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use cairn_strings::{LOCALES, sources};

    /// What a text of the case must hold, so that nobody takes it for a report.
    fn marker(tag: &str) -> &'static str {
        match tag {
            "ar" => "ختلَق",
            "zh" => "虚构",
            _ => "invented",
        }
    }

    #[test]
    fn every_text_of_the_case_says_that_it_is_invented() {
        let mut seen = 0;
        for locale in LOCALES {
            let file = sources().find(|s| s.locale == locale.tag && s.name == "practice");
            let strings = cairn_strings::Strings::new(locale.tag);
            let ids = (file.unwrap().text.lines())
                .filter_map(|line| Some(line.split_once(" =")?.0))
                .filter(|id| id.starts_with("practice-") && !id.starts_with("practice-name-"));
            for id in ids {
                let text = strings.text(id).to_lowercase();
                assert!(text.contains(marker(locale.tag)), "{}: {id}", locale.tag);
                seen += 1;
            }
        }
        assert!(seen > 150, "{seen} texts were looked at");
    }

    #[test]
    fn every_text_stands_in_the_case_or_is_the_exhibit_or_the_receiver() {
        let english = sources().find(|s| s.locale == "en" && s.name == "practice");
        let elsewhere = ["evidence-body", "name-receiver"];
        for line in english.unwrap().text.lines() {
            let id = line
                .split_once(" =")
                .and_then(|(id, _)| id.strip_prefix("practice-"));
            let Some(id) = id.filter(|id| !elsewhere.contains(id)) else {
                continue;
            };
            assert!(
                super::CASE.contains(&format!("\"~{id}\"")),
                "{id} is used nowhere"
            );
        }
    }
}
