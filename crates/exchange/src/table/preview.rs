//! What a table holds, to decide on a mapping.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Mapping, is_empty, reader};

/// The first rows of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Preview {
    /// The names of its columns.
    pub header: Vec<String>,
    /// The first rows, each as its cells.
    pub rows: Vec<Vec<String>>,
    /// How many rows there are in all.
    pub total: u32,
}

/// The header, the first rows that say anything, and how many there are.
#[must_use]
pub fn preview(text: &str, delimiter: &str, rows: usize) -> Preview {
    let mut reader = reader(text, delimiter);
    let owned = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
    let mut preview = Preview {
        header: reader.headers().map(owned).unwrap_or_default(),
        ..Preview::default()
    };
    for record in reader.records().map_while(Result::ok) {
        if !is_empty(&record) {
            preview.total = preview.total.saturating_add(1);
            if preview.rows.len() < rows {
                preview.rows.push(owned(&record));
            }
        }
    }
    preview
}

/// What stands in a column, each value once with how often, at most so many; several in one cell are several.
#[must_use]
pub fn cells(text: &str, mapping: &Mapping, column: usize, most: usize) -> Vec<(String, u32)> {
    let mut found: BTreeMap<String, u32> = BTreeMap::new();
    let mut reader = reader(text, &mapping.delimiter);
    for record in reader.records().map_while(Result::ok) {
        let cell = record.get(column).unwrap_or_default();
        let parts = cell.split(mapping.separator.as_str()).map(str::trim);
        for part in parts.filter(|part| !part.is_empty()) {
            if let Some(count) = found.get_mut(part) {
                *count = count.saturating_add(1);
            } else if found.len() < most {
                found.insert(part.to_owned(), 1);
            }
        }
    }
    found.into_iter().collect()
}
