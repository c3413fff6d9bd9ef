//! Taking in incidents from a file: all of them or none.
//!
//! Both formats (`docs/format/import.md`) become the same nested lines; a line becomes records; the whole file is checked
//! before the vault is opened, and against the vault before anything is written.

mod batch;
mod json_lines;
mod labels;
mod line;
mod record;
mod table;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

pub(crate) use batch::{Batch, unnamed};

use crate::failure::Failure;

/// One line of the input: an incident with everything that belongs to it, as JSON.
struct Line {
    /// Line in the file, from 1.
    number: u64,
    /// The object.
    fields: Map<String, Value>,
}

/// Reads a file and checks everything that can be checked without the vault.
///
/// # Errors
/// The first thing that is wrong, with its line.
pub(crate) fn read(path: &Path) -> Result<Batch, Failure> {
    let extension = path
        .extension()
        .and_then(|e| e.to_str())
        .map(str::to_ascii_lowercase);
    let lines: fn(&str) -> Result<Vec<Line>, Failure> = match extension.as_deref() {
        Some("jsonl") => json_lines::lines,
        Some("csv") => table::lines,
        _ => return Err(Failure::ImportKind),
    };
    // Reading a pipe would wait for a writer that may never come.
    if !fs::metadata(path).is_ok_and(|found| found.is_file()) {
        return Err(Failure::ImportUnreadable);
    }
    let bytes = fs::read(path).map_err(|_| Failure::ImportUnreadable)?;
    batch(lines(text(&bytes)?)?)
}

fn batch(lines: Vec<Line>) -> Result<Batch, Failure> {
    if lines.is_empty() {
        return Err(Failure::ImportEmpty);
    }
    let mut batch = Batch::default();
    for line in lines {
        line::read(line, &mut batch)?;
    }
    Ok(batch)
}

/// UTF-8, with or without a byte order mark.
fn text(bytes: &[u8]) -> Result<&str, Failure> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        Failure::ImportNotText {
            line: 1 + before.iter().filter(|byte| **byte == b'\n').count() as u64,
        }
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
