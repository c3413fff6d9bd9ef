//! CSV (RFC 4180): a header, then one incident a row, with at most one record of each kind that a row may have. Whoever has more uses
//! JSON Lines.

mod cell;
mod date;
mod mapping;
mod preview;
mod row;
mod slot;
mod suggest;
mod target;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use cairn_model::vocabulary::Fault;
use csv::{ReaderBuilder, StringRecord, Trim};
use serde_json::{Map, Value, json};
use uuid::Uuid;

pub use date::Dates;
pub use mapping::{Constant, FORMAT, MappedColumn, Mapping, MappingError};
pub use preview::{Preview, cells, preview};
pub use suggest::suggest;
pub use target::{TableColumn, columns};

use crate::line::Line;
use crate::problem::Problem;
use mapping::Plan;

type Reader<'t> = csv::Reader<&'t [u8]>;

fn reader<'t>(text: &'t str, delimiter: &str) -> Reader<'t> {
    ReaderBuilder::new()
        .delimiter(delimiter.bytes().next().unwrap_or(b','))
        .trim(Trim::All)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// Reads every row of a table of our own columns.
pub(crate) fn own_lines(text: &str, problems: &mut Vec<Problem>) -> Vec<Line> {
    let mut reader = reader(text, ",");
    let Ok(header) = reader.headers().cloned() else {
        problems.push(Problem::of_line(1, Fault::Cells));
        return Vec::new();
    };
    let plan = Plan::own(&header, problems);
    rows(reader, &plan, problems)
}

/// Reads every row by a mapping.
pub(crate) fn lines(text: &str, mapping: &Mapping, problems: &mut Vec<Problem>) -> Vec<Line> {
    let mut reader = reader(text, &mapping.delimiter);
    let Ok(header) = reader.headers().cloned() else {
        problems.push(Problem::of_line(1, Fault::Cells));
        return Vec::new();
    };
    let plan = Plan::mapped(mapping, &header, problems);
    rows(reader, &plan, problems)
}

fn rows(mut reader: Reader<'_>, plan: &Plan<'_>, problems: &mut Vec<Problem>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut cases = Cases::default();
    for record in reader.records() {
        let Ok(record) = record else {
            problems.push(Problem::of_line(0, Fault::Cells));
            break;
        };
        let number = record.position().map_or(0, csv::Position::line);
        if is_empty(&record) {
            continue;
        }
        if record.len() != plan.columns.len() {
            problems.push(Problem::of_line(number, Fault::Cells));
            continue;
        }
        let read = row::read(number, plan, record.iter(), problems).join();
        if let Some(mut members) = read {
            cases.gather(&mut members, &mut lines, number, problems);
            lines.push(Line { number, members });
        }
    }
    lines
}

fn is_empty(record: &StringRecord) -> bool {
    record.iter().all(str::is_empty)
}

/// The cases so far, by their references: rows with the same one are incidents of one case.
#[derive(Default)]
struct Cases(BTreeMap<String, usize>);

impl Cases {
    fn gather(
        &mut self,
        members: &mut Map<String, Value>,
        lines: &mut [Line],
        number: u64,
        problems: &mut Vec<Problem>,
    ) {
        let case = members.get("cases").and_then(|cases| cases.get(0)).cloned();
        let Some(mut case) = case else {
            return;
        };
        let reference = case["reference"].as_str().unwrap_or_default().to_owned();
        let incident = Uuid::new_v4().to_string();
        members["incident"]["id"] = json!(incident);
        case["incidents"] = json!([incident]);
        let Some(first) = self.0.get(&reference) else {
            self.0.insert(reference, lines.len());
            members["cases"] = json!([case]);
            return;
        };
        members.remove("cases");
        let known = lines
            .get_mut(*first)
            .and_then(|line| line.members.get_mut("cases"));
        let Some(known) = known.and_then(|cases| cases.get_mut(0)) else {
            return;
        };
        // What a later row says of the case may complete it, and must not contradict it.
        for (name, value) in case.as_object().into_iter().flatten() {
            match known.get(name) {
                _ if name == "incidents" => {
                    if let Some(incidents) = known["incidents"].as_array_mut() {
                        incidents.push(json!(incident));
                    }
                }
                None => known[name] = value.clone(),
                Some(before) if before == value => {}
                Some(_) => problems.push(Problem {
                    field: format!("case.{name}"),
                    ..Problem::of_line(number, Fault::Taken)
                }),
            }
        }
    }
}
