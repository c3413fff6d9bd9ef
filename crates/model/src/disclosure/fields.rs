//! Every field that holds words somebody wrote. The test `every_string_of_a_full_file_is_searched` holds what is visited
//! against the serialised form.

use crate::shape::Found;
use crate::{Answer, IncidentFile, Missing, RecordId, Text};

/// What stands for a file name that is left out.
pub(super) const WITHHELD_FILE_NAME: &str = "[withheld]";

/// A field with words in it.
pub(super) struct Field<'a>(Found<'a>);

impl<'a> Field<'a> {
    /// What was found in a record.
    pub(super) const fn new(found: Found<'a>) -> Self {
        Self(found)
    }
}

impl Field<'_> {
    /// Every string in the field that somebody wrote.
    pub(super) fn wordings(&mut self) -> Vec<&mut String> {
        match &mut self.0 {
            Found::Text(Answer::Known(text)) => wordings(text).collect(),
            Found::Texts(texts) => texts.iter_mut().flat_map(wordings).collect(),
            Found::Date(Answer::Known(date)) => (date.as_given.iter_mut())
                .chain(date.time_zone.iter_mut())
                .collect(),
            Found::Line(Answer::Known(line)) => vec![line],
            Found::Lines(lines) => lines.iter_mut().collect(),
            Found::FileName(name) => vec![name],
            Found::Text(Answer::Missing(_))
            | Found::Date(Answer::Missing(_))
            | Found::Line(Answer::Missing(_))
            | Found::Links(_) => Vec::new(),
        }
    }

    /// Every text in the field.
    pub(super) fn texts(&mut self) -> &mut [Text] {
        match &mut self.0 {
            Found::Text(Answer::Known(text)) => std::slice::from_mut(text),
            Found::Texts(texts) => texts,
            Found::Text(Answer::Missing(_))
            | Found::Date(_)
            | Found::Line(_)
            | Found::Lines(_)
            | Found::FileName(_)
            | Found::Links(_) => &mut [],
        }
    }

    /// Leaves the field out.
    pub(super) fn omit(&mut self) {
        match &mut self.0 {
            Found::Text(answer) => **answer = Answer::Missing(Missing::WithheldForSafety),
            Found::Texts(texts) => texts.clear(),
            Found::Date(answer) => **answer = Answer::Missing(Missing::WithheldForSafety),
            Found::Line(answer) => **answer = Answer::Missing(Missing::WithheldForSafety),
            Found::Lines(lines) => lines.clear(),
            Found::FileName(name) => WITHHELD_FILE_NAME.clone_into(name),
            Found::Links(_) => {}
        }
    }
}

fn wordings(text: &mut Text) -> impl Iterator<Item = &mut String> {
    std::iter::once(&mut text.text).chain(text.translations.iter_mut().map(|t| &mut t.text))
}

/// Visits every field with words in it, in the order of the file: the record, the field's JSON pointer, the field.
pub(super) fn visit(file: &mut IncidentFile, at: &mut dyn FnMut(RecordId, &str, Field<'_>)) {
    file.walk(&mut |record, pointer, found| {
        if !matches!(found, Found::Links(_)) {
            at(record, &pointer.to_string(), Field::new(found));
        }
    });
}
