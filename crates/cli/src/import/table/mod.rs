//! CSV (RFC 4180): a header, then one incident a row, with at most one alleged victim, act, alleged perpetrator and
//! engagement, and the victim's consent for one receiver. Whoever has more uses JSON Lines.

mod cell;
mod column;
mod row;

#[cfg(test)]
mod tests;

use csv::{ReaderBuilder, StringRecord, Trim};

use super::Line;
use crate::failure::Failure;
use column::{COLUMNS, Column};

/// Reads every row.
pub(super) fn lines(text: &str) -> Result<Vec<Line>, Failure> {
    let mut reader = ReaderBuilder::new()
        .trim(Trim::All)
        .flexible(true)
        .from_reader(text.as_bytes());
    let header = reader
        .headers()
        .map_err(|_| Failure::ImportRow { line: 1 })?;
    let columns = columns(header)?;
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| Failure::ImportRow {
            line: error.position().map_or(0, csv::Position::line),
        })?;
        let number = record.position().map_or(0, csv::Position::line);
        if record.iter().all(str::is_empty) {
            continue;
        }
        if record.len() != columns.len() {
            return Err(Failure::ImportRow { line: number });
        }
        let cells = columns.iter().copied().zip(record.iter());
        let fields = row::fields(number, cells)?;
        lines.push(Line { number, fields });
    }
    Ok(lines)
}

/// The columns that the header names, each once and none unknown.
fn columns(header: &StringRecord) -> Result<Vec<&'static Column>, Failure> {
    let mut columns: Vec<&'static Column> = Vec::with_capacity(header.len());
    for (name, number) in header.iter().zip(1_u64..) {
        let column = COLUMNS.iter().find(|column| column.name == name);
        match column {
            Some(column) if !columns.iter().any(|seen| seen.name == name) => columns.push(column),
            Some(_) | None => return Err(Failure::ImportHeader { column: number }),
        }
    }
    Ok(columns)
}
