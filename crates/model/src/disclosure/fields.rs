//! Every field that holds words somebody wrote. A field that is not named here would leave unsearched: the test
//! `every_string_of_a_full_file_is_searched` compares this list with the serialised form.

use crate::{
    Act, Answer, Engagement, Evidence, Incident, IncidentFile, Involvement, Missing, PartialDate,
    Person, Record, RecordId, Text,
};

/// What stands for a file name that is left out.
pub(super) const WITHHELD_FILE_NAME: &str = "[withheld]";

/// A field with words in it.
pub(super) enum Field<'a> {
    /// A text with its translations.
    Text(&'a mut Answer<Text>),
    /// Several texts.
    Texts(&'a mut Vec<Text>),
    /// A date, for the words in which it was given and its time zone.
    Date(&'a mut Answer<PartialDate>),
    /// A file name.
    FileName(&'a mut String),
}

impl Field<'_> {
    /// Every string in the field that somebody wrote.
    pub(super) fn wordings(&mut self) -> Vec<&mut String> {
        match self {
            Self::Text(Answer::Known(text)) => wordings(text).collect(),
            Self::Texts(texts) => texts.iter_mut().flat_map(wordings).collect(),
            Self::Date(Answer::Known(date)) => (date.as_given.iter_mut())
                .chain(date.time_zone.iter_mut())
                .collect(),
            Self::FileName(name) => vec![name],
            Self::Text(Answer::Missing(_)) | Self::Date(Answer::Missing(_)) => Vec::new(),
        }
    }

    /// Leaves the field out.
    pub(super) fn omit(&mut self) {
        match self {
            Self::Text(answer) => **answer = Answer::Missing(Missing::WithheldForSafety),
            Self::Texts(texts) => texts.clear(),
            Self::Date(answer) => **answer = Answer::Missing(Missing::WithheldForSafety),
            Self::FileName(name) => WITHHELD_FILE_NAME.clone_into(name),
        }
    }
}

fn wordings(text: &mut Text) -> impl Iterator<Item = &mut String> {
    std::iter::once(&mut text.text).chain(text.translations.iter_mut().map(|t| &mut t.text))
}

/// What is done at each field: the record, the field's JSON pointer, the field.
pub(super) type Visit<'v> = dyn FnMut(RecordId, &str, Field<'_>) + 'v;

/// Visits every field with words in it, in the order of the file.
pub(super) fn visit(file: &mut IncidentFile, at: &mut Visit<'_>) {
    incident(&mut file.incident, at);
    file.persons.iter_mut().for_each(|r| person(r, at));
    file.acts.iter_mut().for_each(|r| act(r, at));
    file.involvements
        .iter_mut()
        .for_each(|r| involvement(r, at));
    file.engagements.iter_mut().for_each(|r| engagement(r, at));
    file.evidence.iter_mut().for_each(|r| evidence(r, at));
}

fn incident(r: &mut Incident, at: &mut Visit<'_>) {
    let id = r.record_id();
    at(id, "/title", Field::Text(&mut r.title));
    at(id, "/narrative", Field::Text(&mut r.narrative));
    at(id, "/start", Field::Date(&mut r.start));
    at(id, "/end", Field::Date(&mut r.end));
    at(id, "/place/locality", Field::Text(&mut r.place.locality));
}

fn person(r: &mut Person, at: &mut Visit<'_>) {
    let id = r.record_id();
    at(id, "/names/full", Field::Text(&mut r.names.full));
    at(id, "/names/others", Field::Texts(&mut r.names.others));
    at(id, "/occupation", Field::Text(&mut r.occupation));
    at(id, "/contact", Field::Text(&mut r.contact));
}

fn act(r: &mut Act, at: &mut Visit<'_>) {
    let id = r.record_id();
    at(id, "/start", Field::Date(&mut r.start));
    at(id, "/stated_reason", Field::Text(&mut r.stated_reason));
}

fn involvement(r: &mut Involvement, at: &mut Visit<'_>) {
    at(
        r.record_id(),
        "/description",
        Field::Text(&mut r.description),
    );
}

fn engagement(r: &mut Engagement, at: &mut Visit<'_>) {
    let id = r.record_id();
    at(id, "/body_detail", Field::Text(&mut r.body_detail));
    at(id, "/date", Field::Date(&mut r.date));
    at(id, "/subject", Field::Text(&mut r.subject));
}

fn evidence(r: &mut Evidence, at: &mut Visit<'_>) {
    let id = r.record_id();
    at(id, "/title", Field::Text(&mut r.title));
    at(
        id,
        "/original_filename",
        Field::FileName(&mut r.original_filename),
    );
    at(id, "/obtained", Field::Text(&mut r.obtained));
    at(id, "/made_at", Field::Date(&mut r.made_at));
    at(id, "/description", Field::Text(&mut r.description));
}
