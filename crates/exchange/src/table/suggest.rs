//! A mapping to begin with, guessed from the names in a header. Somebody looks at it before anything is taken in.

use super::mapping::{MappedColumn, Mapping, language_of};
use super::reader;
use super::target::{Target, short};

/// Columns that Uwazi keeps for itself: ids of its own, and files, which no table brings.
const RESERVED: [&str; 4] = ["id", "file", "files", "attachments"];

/// Names that tables often have.
const COMMON: &[(&str, &str)] = &[
    ("name_of_incident", "incident.title"),
    ("description", "incident.narrative"),
    ("summary", "incident.narrative"),
    ("facts", "incident.narrative"),
    ("country", "incident.place.state"),
    ("state", "incident.place.state"),
    ("date", "incident.start"),
    ("start_date", "incident.start"),
    ("end_date", "incident.end"),
    ("city", "incident.place.locality"),
    ("place", "incident.place.locality"),
    ("location", "incident.place.locality"),
    ("geolocation", "incident.place.coordinates"),
    ("victim", "victim.names.full"),
    ("name", "victim.names.full"),
    ("occupation", "victim.occupation"),
    ("type_of_act", "act.act_type"),
    ("violation", "act.act_type"),
    ("perpetrator", "perpetrator.names.full"),
    ("mechanism", "engagement.mechanism"),
];

/// A mapping for the header of a table, with the delimiter that fits it best.
#[must_use]
pub fn suggest(text: &str) -> Mapping {
    let first = text.lines().next().unwrap_or_default();
    let count = |delimiter: &str| first.matches(delimiter).count();
    let delimiters = [",", ";", "\t"];
    let best = delimiters
        .into_iter()
        .rev()
        .max_by_key(|delimiter| count(delimiter));
    let delimiter = best.unwrap_or(",").to_owned();
    let header = reader(text, &delimiter)
        .headers()
        .cloned()
        .unwrap_or_default();
    let mut taken: Vec<(String, Option<String>)> = Vec::new();
    let columns = header.iter().map(|cell| {
        let (name, language) = language_of(cell);
        let language = language.map(str::to_owned);
        let target = target(name).map(|target| target.name());
        let to = target.filter(|to| {
            let key = (to.clone(), language.clone());
            let is_new = !taken.contains(&key);
            taken.push(key);
            is_new
        });
        MappedColumn {
            column: cell.to_owned(),
            language: language.filter(|_| to.is_some()),
            to,
            ..MappedColumn::default()
        }
    });
    Mapping {
        columns: columns.collect(),
        delimiter,
        ..Mapping::default()
    }
}

fn target(name: &str) -> Option<Target> {
    let plain: String = name
        .trim()
        .to_lowercase()
        .chars()
        .map(|c| {
            if c.is_whitespace() || c == '-' {
                '_'
            } else {
                c
            }
        })
        .collect();
    if RESERVED.contains(&plain.as_str()) {
        return None;
    }
    let common = COMMON.iter().find(|(common, _)| *common == plain);
    Target::by_name(&plain).or_else(|| Target::by_name(short(common?.1)))
}
