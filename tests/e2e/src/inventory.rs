//! Every text field that the interface has, read from its sources: what a story must have planted a word in.
//!
//! A field is known by the message that labels it. A new one is therefore missed by a story that does not come to it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::label::Labels;

/// What makes a field for text.
const TAGS: [&str; 10] = [
    "<input",
    "<textarea",
    "<TextField",
    "<TextArea",
    "<TextAnswer",
    "<DateAnswer",
    "<CountryAnswer",
    "<LinkPick",
    "<SecretField",
    "<Combobox",
];

/// Attributes of an input that takes no words.
const NO_WORDS: [&str; 4] = [
    "type=\"checkbox\"",
    "type=\"range\"",
    "type=\"radio\"",
    "inputmode=\"numeric\"",
];

/// Components whose field gets its label from where it is used, and how many fields each has.
const NAMED_ELSEWHERE: [(&str, usize); 12] = [
    ("components/Combobox.svelte", 1),
    ("components/TextArea.svelte", 1),
    ("components/TextField.svelte", 1),
    ("components/secret/SecretField.svelte", 1),
    ("forms/CountryAnswer.svelte", 1),
    ("forms/FieldOf.svelte", 3),
    ("forms/LineAnswer.svelte", 1),
    ("forms/LinkAnswer.svelte", 1),
    ("forms/LinkPick.svelte", 1),
    ("forms/PickList.svelte", 2),
    ("forms/TextAnswer.svelte", 2),
    ("views/Listing/ListPage.svelte", 1),
];

/// Labels of fields that are counted by those of the records, and of the one into which our own words are typed before a
/// person is erased.
const IN_OTHER_WAYS: [&str; 3] = ["form-list-item", "erase-type", "erase-words"];

/// The labels of every text field, each with the number of fields that have it.
///
/// # Errors
/// A field has no label that can be read from its source, or the sources cannot be read.
pub fn labels(sources: &Path, english: &Labels) -> Result<BTreeMap<String, usize>> {
    let mut files = Vec::new();
    components(sources, &mut files)?;
    let mut labels = BTreeMap::new();
    let mut unnamed: BTreeMap<String, usize> = BTreeMap::new();
    for file in &files {
        let text = std::fs::read_to_string(file)?;
        ensure!(
            !text.contains("contenteditable"),
            "{} has a field that is no input",
            file.display()
        );
        for tag in fields(&text) {
            let ids = ids(tag, english);
            if ids.is_empty() {
                let name = file.strip_prefix(sources)?.to_string_lossy().into_owned();
                *unnamed.entry(name).or_default() += 1;
            }
            for id in ids
                .iter()
                .filter(|id| !IN_OTHER_WAYS.contains(&id.as_str()))
            {
                *labels.entry(english.of(id)?.to_owned()).or_default() += 1;
            }
        }
    }
    for (label, count) in of_records(sources, english)? {
        *labels.entry(label).or_default() += count;
    }
    let expected = NAMED_ELSEWHERE.map(|(file, count)| (file.to_owned(), count));
    ensure!(
        unnamed == BTreeMap::from(expected),
        "fields without a label in their source: {unnamed:?}"
    );
    Ok(labels)
}

/// What a person says about a receiver, the receiver, and the ledger, which pages ask in their own way.
const NOT_AS_FORMS: [&str; 4] = ["consent", "receiver", "submission", "accession"];

/// The labels of the fields for words that records have, by what the interface knows of their shapes.
fn of_records(sources: &Path, english: &Labels) -> Result<BTreeMap<String, usize>> {
    let text = std::fs::read_to_string(sources.join("backend/fields.ts"))?;
    let (_, records) = text
        .split_once("export const FIELDS = {\n")
        .context("the shapes of the records are not where they were")?;
    let mut found = BTreeMap::new();
    for line in records.lines().take_while(|line| line.starts_with("  ")) {
        let (kind, fields) = line.trim().split_once(": ").context("a kind of record")?;
        if NOT_AS_FORMS.contains(&kind) {
            continue;
        }
        let fields: Value = serde_json::from_str(fields.trim_end_matches(','))?;
        worded(&fields, english, &mut found)?;
    }
    ensure!(found.len() > 100, "too few fields of records: {found:?}");
    Ok(found)
}

/// Counts the fields for words among these and within them.
fn worded(fields: &Value, english: &Labels, found: &mut BTreeMap<String, usize>) -> Result<()> {
    for field in fields.as_array().into_iter().flatten() {
        let is_fixed = field["marks"]
            .as_array()
            .is_some_and(|marks| marks.iter().any(|mark| mark == "fixed"));
        // What is sensitive is asked for where a receiver's questionnaire needs it, which that of the story does not.
        let is_sensitive = field["marks"]
            .as_array()
            .is_some_and(|marks| marks.iter().any(|mark| mark == "sensitive"));
        // Which field a conflict is about is chosen from a list.
        if is_fixed || is_sensitive || field["label"] == "field-conflict-field" {
            continue;
        }
        let label = english.of(field["label"].as_str().unwrap_or_default())?;
        let (mut shape, mut is_list) = (&field["shape"], false);
        while shape["of"].is_object() {
            is_list |= shape["is"] == "list";
            shape = &shape["of"];
        }
        match shape["is"].as_str() {
            Some("text" | "line") => {
                // The lines of a list are numbered after its label.
                let name = if is_list {
                    format!("{label}, ")
                } else {
                    label.to_owned()
                };
                *found.entry(name).or_default() += 1;
            }
            Some("group") => worded(&shape["fields"], english, found)?,
            Some(_) | None => {}
        }
    }
    Ok(())
}

/// The labels of fields that no word was planted in, or in fewer of them than there are.
#[must_use]
pub fn missed(labels: &BTreeMap<String, usize>, planted: &[Vec<String>]) -> Vec<String> {
    // A label that goes on with a number ends with a space here.
    let is = |name: &str, label: &str| {
        name == label || (label.ends_with(' ') && name.starts_with(label))
    };
    let count = |label: &str| {
        let has = |names: &&Vec<String>| names.iter().any(|name| is(name, label));
        planted.iter().filter(has).count()
    };
    labels
        .iter()
        .filter(|(label, fields)| count(label) < **fields)
        .map(|(label, fields)| format!("{label}: {} of {fields}", count(label)))
        .collect()
}

fn components(folder: &Path, files: &mut Vec<std::path::PathBuf>) -> Result<()> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("{}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            components(&path, files)?;
        } else if path.extension().is_some_and(|end| end == "svelte") {
            files.push(path);
        }
    }
    Ok(())
}

/// The opening tags of fields for text.
fn fields(source: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for tag in TAGS {
        for (at, _) in source.match_indices(tag) {
            let rest = source.get(at..).unwrap_or_default();
            let is_whole = rest
                .get(tag.len()..)
                .is_some_and(|after| after.starts_with(|c: char| c.is_whitespace()));
            let opening = rest.get(..end_of_tag(rest)).unwrap_or(rest);
            if is_whole && !NO_WORDS.iter().any(|mark| opening.contains(mark)) {
                found.push(opening);
            }
        }
    }
    found
}

/// Where an opening tag ends: at the first `>` outside the braces of its attributes.
fn end_of_tag(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '>' if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

/// The messages that an attribute for a label names: `label`, `aria-label`, `listLabel`.
fn ids(tag: &str, english: &Labels) -> Vec<String> {
    let values = tag
        .match_indices("abel={")
        .filter_map(|(at, mark)| tag.get(at + mark.len()..));
    values
        .flat_map(|value| {
            let end = value.find([')', '}']).unwrap_or(value.len());
            let quoted = value.get(..end).unwrap_or_default().split('"');
            quoted.skip(1).step_by(2).map(str::to_owned)
        })
        .filter(|id| english.has(id))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{fields, labels, missed};
    use crate::label::Labels;
    use std::path::Path;

    #[test]
    fn the_interface_has_the_fields_that_somebody_counted_by_hand() {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src");
        let found = labels(&sources, &Labels::english().unwrap()).unwrap();
        assert_eq!(found.get("Search incidents"), Some(&2), "{found:?}");
        assert_eq!(found.get("Passphrase"), Some(&1), "{found:?}");
        assert_eq!(found.get("Other names, "), Some(&1), "{found:?}");
        assert!(found.len() > 160, "{found:?}");
    }

    #[test]
    fn a_field_that_nobody_planted_is_named() {
        let labels = [
            ("Title".to_owned(), 2),
            ("Name ".to_owned(), 1),
            ("State".to_owned(), 1),
        ];
        let planted = ["Title", "Name 1", "Stated"].map(|name| vec![name.to_owned()]);
        let missed = missed(&labels.into(), &planted);
        assert_eq!(missed, ["State: 0 of 1", "Title: 1 of 2"]);
    }

    #[test]
    fn choices_and_numbers_are_no_fields_for_words() {
        let source = "<input type=\"radio\" /> <input inputmode=\"numeric\" oninput={(e) => x(e)} />\
                      <input\n oninput={(e) => x(e)} aria-label={t(\"incident-title\")} />";
        let found = fields(source);
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("incident-title"));
    }
}
