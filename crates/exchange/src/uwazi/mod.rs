//! Incidents for Uwazi, the database of HURIDOCS: a ZIP with `import.csv` and the evidence at its root, as Uwazi's CSV import takes it.
//! Columns and rules: `docs/format/side-exports.md`.
//!
//! What is written lies in plain text outside the vault. It takes what [`disclose`](cairn_model::disclosure::disclose) lets leave, and
//! nothing while a name is undecided or an assessment of risk stops it. What may go to whom, and for which purpose, is decided there.

mod cell;
mod language;
mod row;

use std::collections::BTreeSet;
use std::io::{self, Write};

use cairn_model::disclosure::Disclosure;
use cairn_model::{Evidence, EvidenceId, IncidentFile, extension_of};

use crate::evidence_bytes::{CopyError, copy};
use crate::stored_zip::ZipWriter;
use crate::{EvidenceProblem, EvidenceSource};
use row::{PLAIN, Row, WORDS, row};

/// The one media type that Uwazi shows as a document; everything else is an attachment.
const PDF: &str = "application/pdf";

/// What to write.
#[derive(Clone, Copy, Debug)]
pub struct UwaziRequest<'a> {
    /// What leaves. Nothing may be open in it.
    pub disclosure: &'a Disclosure,
    /// The default language of the collection that will take it in, as a BCP 47 tag; its first part counts. Uwazi refuses a text in several
    /// languages that has no column for this one.
    pub default_language: &'a str,
}

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UwaziWritten {
    /// Rows: incidents.
    pub rows: usize,
    /// Evidence files.
    pub files: usize,
    /// Translations that are not in it: made by a machine and read by nobody, or second in one language.
    pub translations_left_out: usize,
}

/// Why it was not written. What was written so far is no ZIP, and is to be thrown away.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UwaziError {
    /// Texts name persons who have not agreed, and the user has not decided.
    #[error("{count} texts name somebody who has not agreed")]
    OpenNames {
        /// Fields with such names, by person.
        count: usize,
    },
    /// Assessments of risk let nothing leave.
    #[error("{count} assessments of risk let nothing leave")]
    RiskStops {
        /// Assessments.
        count: usize,
    },
    /// There is nothing to write.
    #[error("no incident was chosen")]
    NoIncident,
    /// The default language is no BCP 47 tag.
    #[error("the default language is no language tag")]
    Language,
    /// An evidence file is not what was taken in.
    #[error("evidence {id}: {problem}")]
    Evidence {
        /// Which.
        id: EvidenceId,
        /// What is wrong with it.
        problem: EvidenceProblem,
    },
    /// It could not be written.
    #[error("the file could not be written")]
    Write(#[from] io::Error),
}

/// An evidence item and the name that it has in the archive.
struct Attached<'a> {
    name: String,
    item: &'a Evidence,
}

/// Writes the ZIP in one pass. The bytes of each item are held to their record as they are copied; the first that is not what was taken in
/// ends it.
///
/// # Errors
///
/// See [`UwaziError`]. What can be known beforehand is said before anything is written.
pub fn write_zip(
    request: &UwaziRequest<'_>,
    evidence: &mut EvidenceSource<'_>,
    out: impl Write,
) -> Result<UwaziWritten, UwaziError> {
    let Disclosure {
        files,
        open,
        stopped,
        ..
    } = request.disclosure;
    if let count @ 1.. = open.len() {
        return Err(UwaziError::OpenNames { count });
    }
    if let count @ 1.. = stopped.len() {
        return Err(UwaziError::RiskStops { count });
    }
    if files.is_empty() {
        return Err(UwaziError::NoIncident);
    }
    let language = language::primary(request.default_language).ok_or(UwaziError::Language)?;
    let attached = attached(files);
    let rows: Vec<Row<'_>> = files
        .iter()
        .zip(&attached)
        .map(|(f, a)| row(f, a))
        .collect();
    let table = table(&rows, &language)?;
    let mut zip = ZipWriter::new(out);
    zip.begin("import.csv", table.len() as u64, crc32fast::hash(&table))?;
    zip.write_all(&table)?;
    for Attached { name, item } in attached.iter().flatten() {
        zip.begin(name, item.size, item.crc32)?;
        copy(item, evidence, &mut zip).map_err(|error| match error {
            CopyError::Evidence(problem) => UwaziError::Evidence {
                id: item.id,
                problem,
            },
            CopyError::Write(error) => UwaziError::Write(error),
        })?;
    }
    zip.finish()?.flush()?;
    let texts = rows.iter().flat_map(|row| &row.words);
    Ok(UwaziWritten {
        rows: rows.len(),
        files: attached.iter().map(Vec::len).sum(),
        translations_left_out: texts.map(|words| words.left_out).sum(),
    })
}

/// The evidence of each file under a name that says nothing: a number, counted through all files, and an extension from our list.
fn attached(files: &[IncidentFile]) -> Vec<Vec<Attached<'_>>> {
    let mut all = Vec::new();
    let mut number = 0_usize;
    for file in files {
        let mut of_file = Vec::new();
        for item in &file.evidence {
            number += 1;
            let extension = extension_of(&item.media_type);
            let name = format!("{number:06}.{extension}");
            of_file.push(Attached { name, item });
        }
        all.push(of_file);
    }
    all
}

/// `import.csv`: UTF-8 without a byte order mark, RFC 4180. A text that is in the default language alone has one column; any other one for
/// each language, the default first.
fn table(rows: &[Row<'_>], default: &str) -> Result<Vec<u8>, UwaziError> {
    let others: [Vec<&str>; WORDS.len()] = std::array::from_fn(|at| {
        let words = rows.iter().filter_map(|row| row.words.get(at));
        let all: BTreeSet<&str> = words.flat_map(|words| words.languages()).collect();
        all.into_iter().filter(|of| *of != default).collect()
    });
    let mut csv = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let mut header = vec!["id".to_owned()];
    for (name, others) in WORDS.iter().zip(&others) {
        if others.is_empty() {
            header.push((*name).to_owned());
        } else {
            header.push(format!("{name}__{default}"));
            header.extend(others.iter().map(|of| format!("{name}__{of}")));
        }
    }
    header.extend(PLAIN.map(str::to_owned));
    csv.write_record(&header).map_err(write_error)?;
    for (at, row) in rows.iter().enumerate() {
        csv.write_record(cells(at, row, &others, default))
            .map_err(write_error)?;
    }
    csv.into_inner()
        .map_err(|error| UwaziError::Write(error.into_error()))
}

fn cells(
    at: usize,
    row: &Row<'_>,
    others: &[Vec<&str>; WORDS.len()],
    default: &str,
) -> Vec<String> {
    // The first column is the id that Uwazi gives. An empty one makes a new entity; any other would clear what it does not name.
    let mut cells = vec![String::new()];
    for ((name, words), others) in WORDS.iter().zip(&row.words).zip(others) {
        let word = cell::words(words.default_word(default));
        let is_untitled = *name == "title" && word.trim().is_empty();
        cells.push(if is_untitled { untitled(at) } else { word });
        let more = others.iter().map(|of| words.word(of).unwrap_or_default());
        cells.extend(more.map(cell::words));
    }
    cells.extend(row.plain.iter().cloned());
    cells
}

/// What an incident without a title is called, since Uwazi takes no row without: its number in the file.
fn untitled(at: usize) -> String {
    format!("{:06}", at + 1)
}

fn write_error(error: csv::Error) -> UwaziError {
    UwaziError::Write(io::Error::from(error))
}
