//! The one place that writes: results to stdout, messages to stderr, what only the person at the terminal may see to the
//! terminal.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use cairn_strings::{Strings, Value};
use serde::Serialize;

use crate::failure::Failure;

/// Where a command says things.
pub(crate) struct Output {
    strings: Strings,
}

impl Output {
    /// Speaks the language of `strings`.
    pub(crate) fn new(strings: Strings) -> Self {
        Self { strings }
    }

    /// The texts, for lines that are put together elsewhere.
    pub(crate) const fn strings(&self) -> &Strings {
        &self.strings
    }

    /// Writes one line of the result to stdout.
    ///
    /// # Errors
    /// [`Failure::Output`] if stdout does not take it.
    pub(crate) fn result(&self, line: impl Display) -> Result<(), Failure> {
        writeln!(io::stdout().lock(), "{line}").map_err(|_| Failure::Output)
    }

    /// Writes the whole result as JSON.
    ///
    /// # Errors
    /// [`Failure::Output`] if stdout does not take it.
    pub(crate) fn json(&self, value: &impl Serialize) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        serde_json::to_writer_pretty(&mut out, value).map_err(|_| Failure::Output)?;
        writeln!(out).map_err(|_| Failure::Output)
    }

    /// Writes a message to stderr. A stderr that is gone stops nothing.
    pub(crate) fn message(&self, id: &str, values: &[(&str, Value<'_>)]) {
        self.message_line(self.strings.text_with(id, values));
    }

    /// Writes a line that was put together elsewhere to stderr.
    pub(crate) fn message_line(&self, line: impl Display) {
        let _ = writeln!(io::stderr().lock(), "{line}");
    }

    /// Says on stderr what happened and what to do.
    pub(crate) fn failure(&self, failure: &Failure) {
        let values = failure.values();
        let id = format!("cli-error-{}", failure.code());
        self.message(&id, &values);
        self.message(&format!("{id}-help"), &values);
    }
}

/// Whether messages reach a terminal, so that progress is worth showing.
pub(crate) fn watched() -> bool {
    io::stderr().is_terminal()
}

/// A text as it can be written to a terminal: what would move its cursor, change its settings or reorder its lines is
/// shown, not obeyed. `multiline` keeps line breaks and tabs.
pub(crate) fn plain(text: &str, multiline: bool) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' if multiline => plain.push(c),
            c if c.is_control() || is_direction_mark(c) => plain.extend(c.escape_unicode()),
            c => plain.push(c),
        }
    }
    plain
}

/// Embeddings, overrides and isolates (UAX #9), which could show one name as another.
const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn nothing_in_a_record_commands_the_terminal() {
        let name = "photo\u{1b}[2J\n\u{202e}gpj.exe";
        let shown = plain(name, false);
        assert_eq!(shown, "photo\\u{1b}[2J\\u{a}\\u{202e}gpj.exe");
        assert_eq!(plain("سطر\nآخر", true), "سطر\nآخر");
    }
}
