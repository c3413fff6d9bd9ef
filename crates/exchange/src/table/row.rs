//! One row: its cells sorted to the records they speak about, and those joined into a line.

use std::collections::BTreeMap;

use cairn_model::shape::{Field, Mark, Shape};
use cairn_model::vocabulary::Fault;
use serde_json::{Map, Value, json};

use super::cell::{Style, coordinates, is_language_tag, value};
use super::mapping::{Plan, Planned, is_list};
use super::slot::{Holds, JOINED, SLOTS, Slot};
use super::target::{Target, short};
use crate::problem::Problem;

/// The records of a row, each as far as its cells say anything.
pub(crate) struct Row<'p> {
    line: u64,
    records: BTreeMap<Slot, Value>,
    problems: &'p mut Vec<Problem>,
}

/// Reads the cells of a row. What is wrong goes to the problems.
pub(crate) fn read<'c>(
    line: u64,
    plan: &Plan<'_>,
    cells: impl Iterator<Item = &'c str> + Clone,
    problems: &'c mut Vec<Problem>,
) -> Row<'c> {
    let columns = plan.columns.iter().zip(cells);
    let cells = columns.filter_map(|(column, cell)| Some((column.as_ref()?, cell)));
    let cells = cells.map(|(column, cell)| match cell.strip_prefix('\'') {
        // Neutralised for spreadsheets, which would calculate it.
        Some(rest) if plan.is_foreign && rest.starts_with(['=', '+', '-', '@']) => (column, rest),
        Some(_) | None => (column, cell),
    });
    let constants = plan.constants.iter().map(|(column, cell)| (column, *cell));
    let filled: Vec<(&Planned<'_>, &str)> = cells
        .chain(constants)
        .filter(|(_, cell)| !cell.is_empty())
        .collect();
    let mut row = Row {
        line,
        records: BTreeMap::new(),
        problems,
    };
    let language = row.language(&filled);
    // The original of a text stands before its translations.
    for is_translation in [false, true] {
        let of_turn = filled
            .iter()
            .filter(|(column, _)| column.language.is_some() == is_translation);
        for (column, cell) in of_turn {
            row.cell(
                column,
                cell,
                language.as_deref().unwrap_or(plan.language),
                plan.separator,
            );
        }
    }
    row
}

impl Row<'_> {
    fn problem(&mut self, column: &Planned<'_>, fault: Fault) {
        let number = Some(column.number).filter(|number| *number > 0);
        self.problems.push(Problem {
            line: self.line,
            column: number,
            field: column.name.clone(),
            fault,
        });
    }

    fn language(&mut self, filled: &[(&Planned<'_>, &str)]) -> Option<String> {
        let said = filled
            .iter()
            .find(|(column, _)| column.target == Target::Language);
        let (column, tag) = said?;
        if is_language_tag(tag) {
            return Some((*tag).to_owned());
        }
        self.problem(column, Fault::Language);
        None
    }

    fn cell(&mut self, column: &Planned<'_>, cell: &str, language: &str, separator: &str) {
        let style = Style {
            language: column.language.unwrap_or(language),
            ..column.style.clone()
        };
        match &column.target {
            Target::Language => {}
            Target::Field(slot, path) => {
                let Some((field, above)) = path.split_last() else {
                    return;
                };
                match value(field, cell, &style) {
                    Ok(value) => {
                        let record = self.records.entry(*slot).or_insert_with(|| json!({}));
                        put(group(record, above), field, value);
                    }
                    Err(fault) => self.problem(column, fault),
                }
            }
            Target::Coordinates(slot, path) => match coordinates(cell, separator) {
                Ok([latitude, longitude]) => {
                    let place = group(self.records.entry(*slot).or_insert_with(|| json!({})), path);
                    place["latitude"] = json!({ "known": latitude });
                    place["longitude"] = json!({ "known": longitude });
                }
                Err(fault) => self.problem(column, fault),
            },
        }
    }

    /// Names what a record of the row cannot do without and does not have.
    fn require(&mut self) {
        let mut absent = Vec::new();
        for (slot, record) in &self.records {
            for field in slot.kind.fields() {
                let is_own = matches!(field.name, "id" | "incident");
                let is_given = field.marks.contains(&Mark::Given) && !is_own;
                if is_given && record.get(field.name).is_none() && joined(*slot, field).is_none() {
                    absent.push(format!("{}.{}", slot.name, field.name));
                }
                let from = joined(*slot, field).filter(|(_, holds)| *holds == Holds::Needed);
                if let Some((to, _)) = from.filter(|(to, _)| !self.records.contains_key(to)) {
                    absent.push(format!("{}.names.full", to.name));
                }
            }
            let is_person = slot.kind == cairn_model::RecordKind::Person;
            let names = record.get("names").and_then(|names| names.get("full"));
            if is_person && names.is_none() {
                absent.push(format!("{}.names.full", slot.name));
            }
        }
        absent.sort_unstable();
        absent.dedup();
        for name in absent {
            self.problems.push(Problem {
                field: short(&name).to_owned(),
                ..Problem::of_line(self.line, Fault::Required)
            });
        }
    }

    /// Joins the records as a line does: by labels. Gives nothing where something is wrong with the row.
    pub(crate) fn join(mut self) -> Option<Map<String, Value>> {
        let before = self.problems.len();
        self.require();
        if self.problems.len() > before {
            return None;
        }
        let has = |slot: &str| self.records.keys().any(|other| other.name == slot);
        // Whoever is named as perpetrator is involved, also where nothing else is said of it.
        if has("perpetrator") && !has("involvement") {
            self.records
                .extend(Slot::by_name("involvement").map(|slot| (slot, json!({}))));
        }
        let present: Vec<&str> = self.records.keys().map(|slot| slot.name).collect();
        let has = |slot: &str| slot == "incident" || present.contains(&slot);
        let mut line = Map::new();
        line.insert("incident".to_owned(), json!({ "id": "incident" }));
        if has("victim") {
            let part = json!([{ "person": "victim", "role": "victim" }]);
            line.insert("participations".to_owned(), part);
        }
        for slot in SLOTS {
            let Some(mut record) = self.records.remove(slot) else {
                continue;
            };
            record["id"] = json!(slot.name);
            for (_, field, to, holds) in JOINED.iter().filter(|(of, ..)| *of == slot.name) {
                if has(to) {
                    record[*field] = holds.link(to);
                }
            }
            match line.entry(slot.list()) {
                serde_json::map::Entry::Vacant(free) => {
                    let is_list = slot.list() != "incident";
                    free.insert(if is_list { json!([record]) } else { record });
                }
                serde_json::map::Entry::Occupied(mut list) => match list.get_mut().as_array_mut() {
                    Some(records) => records.push(record),
                    None => drop(list.insert(record)),
                },
            }
        }
        Some(line)
    }
}

impl Holds {
    fn link(self, label: &str) -> Value {
        match self {
            Self::Needed => json!(label),
            Self::Answered => json!({ "known": label }),
            Self::Listed => json!([label]),
        }
    }
}

/// The slot to which a field of a slot points by standing in one row.
fn joined(slot: Slot, field: &Field) -> Option<(Slot, Holds)> {
    let mut all = JOINED.iter();
    let (_, _, to, holds) = all.find(|(of, name, ..)| *of == slot.name && *name == field.name)?;
    Some((Slot::by_name(to)?, *holds))
}

/// The group below a record to which these fields lead; of a list, its one item.
fn group<'r>(record: &'r mut Value, path: &[&Field]) -> &'r mut Value {
    let mut at = record;
    for field in path {
        at = &mut at[field.name];
        if matches!(field.shape, Shape::List { .. }) {
            if at.is_null() {
                *at = json!([{}]);
            }
            at = &mut at[0];
        }
    }
    at
}

/// Puts a value into a field: a second text as a translation, further items behind those of a list.
fn put(record: &mut Value, field: &Field, value: Value) {
    let present = &mut record[field.name];
    if present.is_null() {
        *present = value;
        return;
    }
    if is_list(field.shape) {
        if let (Value::Array(items), Value::Array(more)) = (present, value) {
            items.extend(more);
        }
        return;
    }
    let translation = value.get("known").and_then(translation);
    match (present.get_mut("known"), translation) {
        (Some(Value::Object(text)), Some(translation)) if text.contains_key("text") => {
            let translations = text.entry("translations").or_insert(json!([]));
            translations
                .as_array_mut()
                .into_iter()
                .for_each(|all| all.push(translation.clone()));
        }
        _ => *present = value,
    }
}

/// A text as a translation. That a person made it is all that a table's own languages say.
fn translation(text: &Value) -> Option<Value> {
    let (language, words) = (text.get("language")?, text.get("text")?);
    Some(json!({ "language": language, "text": words, "translator": null, "status": "human" }))
}
