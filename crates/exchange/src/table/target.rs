//! What a column is about: a record of the row and a field in it, found by the model's shapes.

use cairn_model::RecordKind;
use cairn_model::shape::{Field, Shape};
use serde::Serialize;

use super::slot::{SLOTS, Slot};

/// Where the cells of a column go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// The language of the row's texts.
    Language,
    /// A field of one of the row's records, with the fields that lead to it.
    Field(Slot, Vec<&'static Field>),
    /// Latitude and longitude in one cell, of a place with the fields that lead to it.
    Coordinates(Slot, Vec<&'static Field>),
}

/// The names that columns had before every field had one.
const SHORT: &[(&str, &str)] = &[
    ("title", "incident.title"),
    ("narrative", "incident.narrative"),
    ("start", "incident.start"),
    ("end", "incident.end"),
    ("ongoing", "incident.ongoing"),
    ("state", "incident.place.state"),
    ("locality", "incident.place.locality"),
    ("is_reprisal", "incident.is_reprisal"),
    ("sensitivity", "incident.sensitivity"),
    ("victim_name", "victim.names.full"),
    ("victim_kind", "victim.kind"),
    ("victim_occupation", "victim.occupation"),
    ("victim_contact", "victim.contact"),
    ("act_type", "act.act_type"),
    ("act_start", "act.start"),
    ("act_stated_reason", "act.stated_reason"),
    ("perpetrator_name", "perpetrator.names.full"),
    ("perpetrator_type", "involvement.actor_type"),
    ("perpetrator_description", "involvement.description"),
    ("perpetrator_degree", "involvement.degree"),
    ("perpetrator_state_link", "involvement.state_link"),
    ("engagement_mechanism", "engagement.mechanism"),
    ("engagement_body", "engagement.body_detail"),
    ("engagement_subject", "engagement.subject"),
    ("engagement_mode", "engagement.mode"),
    ("engagement_format", "engagement.format"),
    ("engagement_status", "engagement.status"),
    ("engagement_op4_limb", "engagement.op4_limb"),
    ("engagement_date", "engagement.date"),
    ("consent_receiver", "consent.receiver"),
    ("consent_value", "consent.value"),
    ("consent_date", "consent.date"),
    ("consent_note", "consent.note"),
];

/// The short name of a column, where it has one.
pub(crate) fn short(name: &str) -> &str {
    let found = SHORT.iter().find(|(_, long)| *long == name);
    found.map_or(name, |(short, _)| short)
}

/// Every short name.
#[cfg(test)]
pub(crate) fn every_short() -> impl Iterator<Item = &'static str> {
    SHORT.iter().map(|(short, _)| *short)
}

impl Target {
    /// The target that a column's name stands for.
    pub(crate) fn by_name(name: &str) -> Option<Self> {
        if name == "language" {
            return Some(Self::Language);
        }
        let long = SHORT.iter().find(|(short, _)| *short == name);
        let name = long.map_or(name, |(_, long)| long);
        let (slot, path) = name.split_once('.')?;
        let slot = Slot::by_name(slot)?;
        let mut fields = Vec::new();
        let mut within = slot.kind.fields();
        let mut parts = path.split('.').peekable();
        while let Some(part) = parts.next() {
            if part == "coordinates" && is_place(within) && parts.peek().is_none() {
                return Some(Self::Coordinates(slot, fields));
            }
            let field = within.iter().find(|field| field.name == part)?;
            fields.push(field);
            match (parts.peek(), inner(field.shape)) {
                (Some(_), Some(inner)) => within = inner,
                (None, None) if fits_a_cell(field) => return Some(Self::Field(slot, fields)),
                (Some(_), None) | (None, _) => return None,
            }
        }
        None
    }

    /// Its name.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Language => "language".to_owned(),
            Self::Field(slot, path) => join(*slot, path, None),
            Self::Coordinates(slot, path) => join(*slot, path, Some("coordinates")),
        }
    }

    /// The field that takes the cells.
    pub(crate) fn field(&self) -> Option<&'static Field> {
        match self {
            Self::Field(_, path) => path.last().copied(),
            Self::Language | Self::Coordinates(..) => None,
        }
    }
}

fn join(slot: Slot, path: &[&Field], last: Option<&str>) -> String {
    let names = path.iter().map(|field| field.name).chain(last);
    let all: Vec<&str> = std::iter::once(slot.name).chain(names).collect();
    all.join(".")
}

fn is_place(fields: &[Field]) -> bool {
    fields.first().is_some_and(|field| field.owner == "Place")
}

/// The fields in a group, also in one that need not be there and in a list, of which a row has one item.
pub(crate) fn inner(shape: &Shape) -> Option<&'static [Field]> {
    match shape {
        Shape::Group { fields } => Some(fields),
        Shape::Optional { of } | Shape::List { of } => inner(of),
        Shape::Answer { .. }
        | Shape::Text
        | Shape::Line
        | Shape::FileName
        | Shape::Date
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Code { .. }
        | Shape::Link { .. }
        | Shape::AnyLink => None,
    }
}

/// Whether a cell can say what the field holds. Links follow from the row, except to receivers, who are named by their keys.
fn fits_a_cell(field: &Field) -> bool {
    fn fits(shape: &Shape) -> bool {
        match shape {
            Shape::Text
            | Shape::Line
            | Shape::Date
            | Shape::Flag
            | Shape::Number
            | Shape::Country
            | Shape::Code { .. } => true,
            Shape::Link { to } => *to == RecordKind::Receiver,
            Shape::Answer { of } | Shape::List { of } => fits(of),
            Shape::FileName | Shape::AnyLink | Shape::Group { .. } | Shape::Optional { .. } => {
                false
            }
        }
    }
    fits(field.shape)
}

/// A column that a table may have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TableColumn {
    /// Its name, which a mapping uses.
    pub name: String,
    /// The record of the row that it is about: `victim`, `act`.
    pub record: String,
    /// The Fluent ids of the fields that lead to it.
    pub labels: Vec<String>,
    /// The vocabulary of its codes, where it has any.
    pub vocabulary: Option<String>,
    /// Those codes.
    pub codes: Vec<String>,
}

/// Every column that a table may have, record by record, in the order of their fields.
#[must_use]
pub fn columns() -> Vec<TableColumn> {
    let mut all = Vec::new();
    for slot in SLOTS {
        collect(*slot, slot.kind.fields(), &mut Vec::new(), &mut all);
    }
    all
}

fn collect(
    slot: Slot,
    fields: &'static [Field],
    path: &mut Vec<&'static Field>,
    all: &mut Vec<TableColumn>,
) {
    if is_place(fields) {
        all.push(column(slot, path, Some("coordinates"), None));
    }
    for field in fields.iter().filter(|field| field.name != "id") {
        path.push(field);
        match inner(field.shape) {
            Some(within) => collect(slot, within, path, all),
            None if fits_a_cell(field) => all.push(column(slot, path, None, Some(field.shape))),
            None => {}
        }
        path.pop();
    }
}

fn column(
    slot: Slot,
    path: &[&'static Field],
    last: Option<&str>,
    shape: Option<&'static Shape>,
) -> TableColumn {
    let (vocabulary, codes) = shape.and_then(vocabulary).unzip();
    TableColumn {
        name: join(slot, path, last),
        record: slot.name.to_owned(),
        labels: path.iter().map(|field| field.label_id()).collect(),
        vocabulary: vocabulary.map(str::to_owned),
        codes: codes
            .unwrap_or_default()
            .iter()
            .map(|code| (*code).to_owned())
            .collect(),
    }
}

fn vocabulary(shape: &'static Shape) -> Option<(&'static str, &'static [&'static str])> {
    match shape {
        Shape::Code { vocabulary, codes } => Some((vocabulary, codes)),
        Shape::Answer { of } | Shape::List { of } | Shape::Optional { of } => vocabulary(of),
        Shape::Text
        | Shape::Line
        | Shape::FileName
        | Shape::Date
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Link { .. }
        | Shape::AnyLink
        | Shape::Group { .. } => None,
    }
}
