//! What is wrong with a file, and where.

use cairn_model::vocabulary::Fault;
use serde::Serialize;

/// One thing that is wrong. It says nothing of what stands there, but for the name of a member that nobody knows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Problem {
    /// The line in the file, from 1.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub line: u64,
    /// The column of a table, or of a line that does not parse, from 1.
    #[cfg_attr(feature = "specta", specta(type = Option<u32>))]
    pub column: Option<u64>,
    /// The field: `acts[0].start` of a line, `act.start` of a table. Empty for the line as a whole.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
}

impl Problem {
    /// Something about a line as a whole.
    pub(crate) const fn of_line(line: u64, fault: Fault) -> Self {
        Self {
            line,
            column: None,
            field: String::new(),
            fault,
        }
    }

    /// Something about a column.
    pub(crate) fn of_column(
        line: u64,
        column: u64,
        field: impl Into<String>,
        fault: Fault,
    ) -> Self {
        Self {
            line,
            column: Some(column),
            field: field.into(),
            fault,
        }
    }
}

/// A name from the file as it can be shown: short, and with nothing in it that a terminal would obey.
pub(crate) fn shown(name: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut shown = String::new();
    for c in name.chars().take(80) {
        if c.is_control() || is_mark(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}
