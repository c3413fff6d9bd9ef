//! One row: its cells sorted to the records they speak about, and those joined into a line.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::cell;
use super::column::{About, COLUMNS, Column};
use crate::failure::Failure;

/// The language of texts about which the row says nothing (ISO 639-3: undetermined).
const UNDETERMINED: &str = "und";

/// The records of a row, each as far as its cells say anything.
struct Row {
    line: u64,
    records: BTreeMap<About, Map<String, Value>>,
}

/// Reads a row as an object in the shape of a JSON Lines line.
pub(super) fn fields<'a>(
    line: u64,
    cells: impl Iterator<Item = (&'static Column, &'a str)> + Clone,
) -> Result<Map<String, Value>, Failure> {
    let filled = cells.filter(|(_, cell)| !cell.is_empty());
    let language = filled
        .clone()
        .find_map(|(column, cell)| (column.about == About::Row).then_some(cell))
        .unwrap_or(UNDETERMINED);
    let mut row = Row {
        line,
        records: BTreeMap::new(),
    };
    for (column, text) in filled {
        let value =
            cell::value(text, column.kind, language).ok_or_else(|| row.refused(column.name))?;
        let record = row.records.entry(column.about).or_default();
        record.insert(column.field.to_owned(), value);
    }
    row.join()
}

impl Row {
    fn refused(&self, column: &str) -> Failure {
        Failure::ImportCell {
            line: self.line,
            column: column.to_owned(),
        }
    }

    /// Takes a record that makes no sense without some of its fields.
    fn take(
        &mut self,
        about: About,
        required: &[&str],
    ) -> Result<Option<Map<String, Value>>, Failure> {
        let Some(record) = self.records.remove(&about) else {
            return Ok(None);
        };
        for field in required {
            if !record.contains_key(*field) {
                let column = COLUMNS
                    .iter()
                    .find(|c| c.about == about && c.field == *field);
                return Err(self.refused(column.map_or("", |column| column.name)));
            }
        }
        Ok(Some(record))
    }

    /// Joins the records as a line does: by labels.
    fn join(mut self) -> Result<Map<String, Value>, Failure> {
        let victim = self.take(About::Victim, &["names"])?;
        let act = self.take(About::Act, &["act_type"])?;
        let engagement = self.take(About::Engagement, &["mechanism"])?;
        let consent = self.take(About::Consent, &["receiver", "value"])?;
        if consent.is_some() && victim.is_none() {
            return Err(self.refused("victim_name"));
        }
        let actor = self.records.remove(&About::Actor);
        let to_victim = victim.as_ref().map(|_| json!({ "known": "victim" }));
        let to_act = act.as_ref().map(|_| json!({ "known": "act" }));
        let involvement = self.involvement(actor.is_some(), to_act);
        let part = to_victim
            .as_ref()
            .map(|_| object(json!({ "person": "victim", "role": "victim" })));
        let engaged = if to_victim.is_some() {
            json!(["victim"])
        } else {
            json!([])
        };
        let lists = [
            (
                "persons",
                victim.map(|victim| with(victim, "id", json!("victim"))),
            ),
            (
                "persons",
                actor.map(|actor| with(actor, "id", json!("perpetrator"))),
            ),
            ("participations", part),
            (
                "acts",
                act.map(|act| with_some(with(act, "id", json!("act")), "victim", to_victim)),
            ),
            ("involvements", involvement),
            (
                "engagements",
                engagement.map(|engagement| with(engagement, "persons", engaged)),
            ),
            (
                "consents",
                consent.map(|consent| with(consent, "person", json!("victim"))),
            ),
        ];
        let mut line = object(json!({ "incident": self.incident() }));
        for (list, record) in lists {
            if let (Some(record), Some(records)) = (record, list_of(&mut line, list)) {
                records.push(Value::Object(record));
            }
        }
        Ok(line)
    }

    fn incident(&mut self) -> Map<String, Value> {
        let incident = self.records.remove(&About::Incident).unwrap_or_default();
        let place = self.records.remove(&About::Place);
        with_some(incident, "place", place.map(Value::Object))
    }

    /// There is an involvement where the row names an actor or says anything about one.
    fn involvement(&mut self, named: bool, act: Option<Value>) -> Option<Map<String, Value>> {
        let said = self.records.remove(&About::Involvement);
        if said.is_none() && !named {
            return None;
        }
        let actor = named.then(|| json!({ "known": "perpetrator" }));
        let involvement = with_some(said.unwrap_or_default(), "actor", actor);
        Some(with_some(involvement, "act", act))
    }
}

fn list_of<'a>(line: &'a mut Map<String, Value>, list: &str) -> Option<&'a mut Vec<Value>> {
    line.entry(list).or_insert_with(|| json!([])).as_array_mut()
}

fn with_some(record: Map<String, Value>, field: &str, value: Option<Value>) -> Map<String, Value> {
    match value {
        Some(value) => with(record, field, value),
        None => record,
    }
}

fn with(mut record: Map<String, Value>, field: &str, value: Value) -> Map<String, Value> {
    record.insert(field.to_owned(), value);
    record
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Map::new()
        }
    }
}
