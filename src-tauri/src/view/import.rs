//! Taking incidents in from a text file.

use cairn_exchange::{Mapping, Preview, Problem, TableColumn};
use serde::{Deserialize, Serialize};

use super::Bounded;

/// A file that was chosen, and what would come of it.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    /// The file's name.
    pub file_name: String,
    /// How its columns are read, where it is a table of other columns than ours.
    pub mapping: Option<Mapping>,
    /// Its first rows, where it is such a table.
    pub preview: Preview,
    /// What stands in each of its columns.
    pub words: Vec<ColumnWordsView>,
    /// Every column that a table may have.
    pub targets: Vec<TableColumn>,
    /// The names of mappings that were saved.
    pub saved: Vec<String>,
    /// How many incidents it brings.
    pub incidents: u32,
    /// What is wrong with it, the first of them by line. While there is anything, nothing can be taken in.
    pub problems: Vec<Problem>,
    /// How many problems there are in all.
    pub problem_count: u32,
}

/// What stands in a column, each value once.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ColumnWordsView {
    /// The column's name in the table.
    pub column: String,
    /// The values, at most 200.
    pub words: Vec<String>,
}

/// A mapping to read the chosen file by.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportMappingDraft {
    /// The mapping.
    pub mapping: Mapping,
    /// The name under which to save it; not saved where none.
    pub save_as: Option<Bounded<80>>,
}

/// What was taken in.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportedView {
    /// How many incidents.
    pub incidents: u32,
}
