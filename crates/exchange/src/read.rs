//! From the bytes of a file to a batch.

use cairn_model::vocabulary::Fault;

use crate::batch::Batch;
use crate::line::read_line;
use crate::problem::Problem;
use crate::table::Mapping;
use crate::{json_lines, table};

/// In which of the formats a file is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON object a line.
    JsonLines,
    /// A table of our own columns.
    Table,
    /// A table of anybody's columns.
    Mapped(Box<Mapping>),
}

impl Format {
    /// Our own format that the end of a file's name tells.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, extension) = name.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "jsonl" => Some(Self::JsonLines),
            "csv" => Some(Self::Table),
            _ => None,
        }
    }
}

/// How a file is to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether links that lead nowhere are taken out, exhibits among them. Otherwise each is a problem.
    pub leaves_out_dangling: bool,
}

/// What a file brings, and all that is wrong with it.
pub struct Reading {
    /// What can be read.
    pub batch: Batch,
    /// What cannot, by line. While there is anything, nothing is to be stored.
    pub problems: Vec<Problem>,
}

/// Reads a file, and checks everything that can be checked without the vault.
#[must_use]
pub fn read(bytes: &[u8], format: &Format, options: Options) -> Reading {
    let mut problems = Vec::new();
    let mut batch = Batch::new(options);
    match text(bytes) {
        Err(problem) => problems.push(problem),
        Ok(text) => {
            let lines = match format {
                Format::JsonLines => json_lines::lines(text, &mut problems),
                Format::Table => table::own_lines(text, &mut problems),
                Format::Mapped(mapping) => table::lines(text, mapping, &mut problems),
            };
            for line in lines {
                read_line(line, &mut batch, &mut problems);
            }
        }
    }
    problems.sort();
    problems.dedup();
    Reading { batch, problems }
}

/// UTF-8, with or without a byte order mark.
///
/// # Errors
/// The line that is none.
pub fn text(bytes: &[u8]) -> Result<&str, Problem> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let breaks = before.iter().filter(|byte| **byte == b'\n').count() as u64;
        Problem::of_line(breaks.saturating_add(1), Fault::Encoding)
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
