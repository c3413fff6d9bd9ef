//! Reads a line into a batch: ids first, then what each record says, so that records may point to one another in any order.

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_model::RecordKind;
use cairn_model::shape::faults;
use cairn_model::vocabulary::Fault;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Labels, Line, is_part, kind_of_list, list_of_kind};
use crate::batch::{Batch, Entry, Reference};
use crate::links::{Fate, Link, links};
use crate::problem::{Problem, shown};

/// A record that has its id.
struct Identified {
    kind: RecordKind,
    /// The record's place in the line: `acts[0]`.
    place: String,
    id: Uuid,
    object: Map<String, Value>,
}

/// A line being read.
struct Reader<'a> {
    line: u64,
    incident: Uuid,
    labels: Labels,
    batch: &'a mut Batch,
    problems: &'a mut Vec<Problem>,
}

/// Reads a line into the batch, and what is wrong with it into the problems.
pub(crate) fn read_line(line: Line, batch: &mut Batch, problems: &mut Vec<Problem>) {
    let Line { number, members } = line;
    let mut reader = Reader {
        line: number,
        incident: Uuid::nil(),
        labels: Labels::default(),
        batch,
        problems,
    };
    let mut members = members;
    let incident = members.remove("incident");
    let incident = incident.unwrap_or_else(|| Value::Object(Map::new()));
    let mut records = Vec::new();
    let place = "incident".to_owned();
    records.extend(reader.identify(RecordKind::Incident, place, incident));
    reader.incident = records.first().map_or_else(Uuid::nil, |found| found.id);
    // Lists whose records others point to may stand anywhere in the line.
    for (list, value) in members {
        reader.list(&list, value, &mut records);
    }
    records.sort_by_key(|record| order(record.kind));
    for record in records {
        reader.record(record);
    }
}

/// The order in which records are stored: what others belong to first.
fn order(kind: RecordKind) -> usize {
    let at = RecordKind::ALL.iter().position(|other| *other == kind);
    at.unwrap_or(RecordKind::ALL.len())
}

impl Reader<'_> {
    fn problem(&mut self, field: String, fault: Fault) {
        self.problems.push(Problem {
            line: self.line,
            column: None,
            field,
            fault,
        });
    }

    /// Gives every object of a list its id.
    fn list(&mut self, name: &str, value: Value, records: &mut Vec<Identified>) {
        let evidence = name == "evidence";
        let Some(kind) = kind_of_list(name).or(evidence.then_some(RecordKind::Evidence)) else {
            return self.problem(shown(name), Fault::UnknownField);
        };
        let Value::Array(values) = value else {
            return self.problem(name.to_owned(), Fault::Form);
        };
        if list_of_kind(kind).is_none() {
            if !values.is_empty() && !self.batch.options.leaves_out_dangling {
                self.problem(name.to_owned(), Fault::Evidence);
            }
            self.batch.left_out += values.len();
            return;
        }
        for (number, value) in values.into_iter().enumerate() {
            records.extend(self.identify(kind, format!("{name}[{number}]"), value));
        }
    }

    fn identify(&mut self, kind: RecordKind, place: String, value: Value) -> Option<Identified> {
        let Value::Object(mut object) = value else {
            self.problem(place, Fault::Form);
            return None;
        };
        match self.labels.identify(kind, &mut object) {
            Ok(id) => Some(Identified {
                kind,
                place,
                id,
                object,
            }),
            Err(fault) => {
                self.problem(format!("{place}.id"), fault);
                None
            }
        }
    }

    fn record(&mut self, record: Identified) {
        let Identified {
            kind,
            place,
            id,
            mut object,
        } = record;
        if is_part(kind) {
            self.belongs(&mut object, &place);
        }
        let mut value = Value::Object(object);
        self.resolve(kind, &mut value, &place);
        let before = self.problems.len();
        let (line, problems) = (self.line, &mut *self.problems);
        faults(kind.fields(), &value, &mut |at, fault| {
            problems.push(Problem {
                line,
                column: None,
                field: join(&place, &shown(&format!("{at:#}"))),
                fault,
            });
        });
        if self.problems.len() == before && kind.whole(&value).is_err() {
            self.problem(place.clone(), Fault::Form);
        }
        let entry = Entry {
            kind,
            id,
            value,
            line: self.line,
            place: place.clone(),
        };
        if !self.batch.add(entry) {
            self.problem(format!("{place}.id"), Fault::Taken);
        }
    }

    /// Says to which incident a record belongs; where the input says so itself, it must be this one.
    fn belongs(&mut self, object: &mut Map<String, Value>, place: &str) {
        let own = self.incident.to_string();
        let given = object.insert("incident".to_owned(), Value::String(own.clone()));
        let is_own = match given {
            None => true,
            Some(Value::String(label)) => {
                label == own || self.labels.id(RecordKind::Incident, &label) == Some(self.incident)
            }
            Some(
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::Array(_)
                | Value::Object(_),
            ) => false,
        };
        if !is_own {
            self.problem(format!("{place}.incident"), Fault::Reference);
        }
    }

    /// Replaces every label by the id that it stands for. Ids from elsewhere are noted, for the rest of the file or the vault to
    /// confirm.
    fn resolve(&mut self, kind: RecordKind, value: &mut Value, place: &str) {
        let mut lost = Vec::new();
        let (labels, batch, line) = (&self.labels, &mut *self.batch, self.line);
        links(kind.fields(), value, &mut |link: Link<'_>| {
            let Value::String(label) = &*link.value else {
                return Fate::Stays;
            };
            let reference = |id| Reference {
                to: link.to,
                id,
                line,
                field: join(place, &link.field),
            };
            let id = if let Some(id) = labels.id(link.to, label) {
                id
            } else if let Ok(id) = Uuid::try_parse(label) {
                batch.references.push(reference(id));
                id
            } else if link.to != RecordKind::Receiver {
                lost.push((join(place, &link.field), Fault::Reference));
                return Fate::Stays;
            } else if let Ok(key) = label.parse::<Recipient>() {
                batch.receiver(key.canonical())
            } else {
                lost.push((join(place, &link.field), Fault::Receiver));
                return Fate::Stays;
            };
            *link.value = Value::String(id.to_string());
            Fate::Stays
        });
        for (field, fault) in &lost {
            self.problem(field.clone(), *fault);
        }
        // What is lost was named; that it is no id either need not be said again.
        if !lost.is_empty() {
            links(kind.fields(), value, &mut |link: Link<'_>| {
                let is_label = link
                    .value
                    .as_str()
                    .is_some_and(|l| Uuid::try_parse(l).is_err());
                if is_label {
                    *link.value = Value::String(Uuid::nil().to_string());
                }
                Fate::Stays
            });
        }
    }
}

fn join(place: &str, field: &str) -> String {
    if field.is_empty() {
        place.to_owned()
    } else {
        format!("{place}.{field}")
    }
}
