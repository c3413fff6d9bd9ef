//! JSON Lines: one object a line, empty lines ignored.

use serde_json::{Map, Value};

use super::Line;
use crate::failure::Failure;

/// Reads every line.
pub(super) fn lines(text: &str) -> Result<Vec<Line>, Failure> {
    let numbered = text.split('\n').zip(1_u64..);
    numbered
        .filter(|(line, _)| !line.trim().is_empty())
        .map(|(line, number)| object(line, number).map(|fields| Line { number, fields }))
        .collect()
}

fn object(line: &str, number: u64) -> Result<Map<String, Value>, Failure> {
    serde_json::from_str(line).map_err(|error| Failure::ImportNotJson {
        line: number,
        column: error.column() as u64,
    })
}
