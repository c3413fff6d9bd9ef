//! Incidents with everything that belongs to them, in and out of text files; and evidence files in.
//!
//! A *line* is one incident as JSON (`docs/format/import.md`). [`incident_line`] writes one from the vault. [`read()`] reads JSON Lines, and
//! tables (CSV) by a [`Mapping`], into a [`Batch`], and lists every problem with its place; [`Batch::problems_in`] holds it against the vault,
//! and [`Batch::store`] takes in all of it or none. Which fields there are is asked of the model: a field that is added there is
//! written, read and mapped without a change here.
//!
//! [`intake`] takes files in as evidence, for which a text has no place.
//!
//! Side exports go to programs that are not ours (`docs/format/side-exports.md`), in plain text outside the vault: [`uwazi`], [`case_uco`] and
//! [`statistics`]. Unlike a line they name the fields that they write: what is not named does not leave.

mod batch;
pub mod case_uco;
mod evidence_bytes;
pub mod intake;
mod json_lines;
mod line;
mod links;
mod problem;
mod read;
pub mod statistics;
mod stored_zip;
mod table;
pub mod uwazi;
mod write;

pub use batch::{Batch, StoreError, unnamed};
pub use evidence_bytes::{EvidenceProblem, EvidenceSource};
#[cfg(feature = "schema")]
pub use line::schema;
pub use line::{kind_of_list, list_of_kind};
pub use problem::Problem;
pub use read::{Format, Options, Reading, read, text};
pub use table::{
    Constant, Dates, FORMAT, MappedColumn, Mapping, MappingError, Preview, TableColumn, cells,
    columns, preview, suggest,
};
pub use write::incident_line;
