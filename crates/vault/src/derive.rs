//! What is derived from an incident's records: its file, its row in the list, its search text.

use std::collections::BTreeSet;

use cairn_model::vocabulary::{ConsentState, Vocabulary};
use cairn_model::{
    Consent, Incident, IncidentFile, IncidentId, InformedConsent, PersonId, RecordKind,
    consent_state, persons_who_decide,
};
use rusqlite::Connection;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::table::listing::{self, ListingRow};
use crate::table::record::{self, RecordRow};
use crate::table::{draft, incident_person, search as index, search_draft, setting};
use crate::{Error, filter, read, search};

/// Where incidents without a date sort: before all others, since they are being written.
const UNDATED: &str = "9999+";

/// Puts an incident's rows together; persons are left out.
///
/// # Errors
/// [`Error::NotFound`] where the incident itself is not among them; [`Error::Unreadable`].
pub(crate) fn assemble(id: IncidentId, rows: &[RecordRow]) -> Result<IncidentFile, Error> {
    let incident = rows
        .iter()
        .find(|row| row.id.kind == RecordKind::Incident && row.id.id == id.0)
        .ok_or(Error::NotFound)?;
    let mut file = IncidentFile::new(parse(&incident.body)?);
    for row in rows.iter().filter(|row| row.id.kind != RecordKind::Person) {
        file.take_in(row.id.kind, &row.body)
            .map_err(|_| Error::Unreadable)?;
    }
    file.evidence.sort_by_key(|item| item.exhibit_no);
    Ok(file)
}

/// Reads what a row or a draft says.
///
/// # Errors
/// [`Error::Unreadable`].
pub(crate) fn parse<T: DeserializeOwned>(body: &str) -> Result<T, Error> {
    serde_json::from_str(body).map_err(|_| Error::Unreadable)
}

/// Everybody whom a part of the incident names, each once.
pub(crate) fn persons_named(file: &IncidentFile) -> BTreeSet<PersonId> {
    file.persons_named().into_iter().map(|(_, id)| id).collect()
}

/// Brings an incident's row in the list, its persons and its search text up to date.
///
/// # Errors
/// [`Error::Unreadable`], [`Error::NoSpace`], [`Error::Store`].
pub(crate) fn refresh(c: &Connection, id: IncidentId) -> Result<(), Error> {
    let rows = record::of_incident(c, id)?;
    let file = match assemble(id, &rows) {
        Ok(file) => file,
        Err(Error::NotFound) => return forget(c, id),
        Err(other) => return Err(other),
    };
    let persons = persons_named(&file);
    incident_person::replace(c, id, &persons)?;
    let consent = consent(c, &file)?;
    let number = listing::put(c, &list_row(&file, &rows, &persons, consent))?;
    let rows = with_persons(c, rows, &persons)?;
    let words = words(&rows)? + &filter::words(&file, consent);
    index::replace(c, number, &words)?;
    search_draft::replace(c, number, &draft_words(c, &rows)?)
}

/// Brings the index over what is being typed in an incident up to date.
///
/// # Errors
/// As [`refresh`].
pub(crate) fn refresh_drafts(c: &Connection, id: IncidentId) -> Result<(), Error> {
    let rows = record::of_incident(c, id)?;
    let Some(number) = listing::number(c, id)? else {
        return Ok(());
    };
    let persons = persons_named(&assemble(id, &rows)?);
    let rows = with_persons(c, rows, &persons)?;
    search_draft::replace(c, number, &draft_words(c, &rows)?)
}

/// Empties what is derived and derives all of it anew, in the order in which incidents were first written.
///
/// # Errors
/// As [`refresh`].
pub(crate) fn rebuild(c: &Connection) -> Result<(), Error> {
    listing::clear(c)?;
    incident_person::clear(c)?;
    index::clear(c)?;
    for row in record::of_kind(c, RecordKind::Incident)? {
        refresh(c, IncidentId(row.id.id))?;
    }
    Ok(())
}

fn forget(c: &Connection, id: IncidentId) -> Result<(), Error> {
    incident_person::replace(c, id, &[])?;
    setting::remove_of(c, id)?;
    if let Some(number) = listing::number(c, id)? {
        index::delete(c, number)?;
        search_draft::replace(c, number, "")?;
        listing::delete(c, id)?;
    }
    Ok(())
}

/// The row that the list should have of an incident.
pub(crate) fn list_row(
    file: &IncidentFile,
    rows: &[RecordRow],
    persons: &BTreeSet<PersonId>,
    consent: ConsentState,
) -> ListingRow {
    let mechanisms: BTreeSet<&str> = file
        .engagements
        .iter()
        .map(|e| e.mechanism.code())
        .collect();
    let updated = rows.iter().map(|row| row.updated_at.as_str()).max();
    ListingRow {
        incident: file.incident.id,
        sort_date: sort_date(&file.incident),
        updated_at: updated.unwrap_or_default().to_owned(),
        state: file
            .incident
            .place
            .state
            .known()
            .map(|s| s.code().to_owned()),
        mechanisms: Vec::from_iter(mechanisms).join(" "),
        evidence: count(file.evidence.len()),
        persons: count(persons.len()),
        consent: Some(consent.code().to_owned()),
    }
}

/// What the persons of an incident agreed to, taken together.
fn consent(c: &Connection, file: &IncidentFile) -> Result<ConsentState, Error> {
    let (mut values, mut talks) = (Vec::new(), Vec::new());
    for person in persons_who_decide(file) {
        for row in record::consents_of(c, person)? {
            if row.id.kind == RecordKind::Consent {
                values.push(parse::<Consent>(&row.body)?);
            } else {
                talks.push(parse::<InformedConsent>(&row.body)?);
            }
        }
    }
    Ok(consent_state(file, &values, &talks))
}

/// The person whose consent a record is; none where it is another.
pub(crate) fn consenting(kind: RecordKind, body: &str) -> Result<Option<PersonId>, Error> {
    if kind == RecordKind::Consent {
        Ok(Some(parse::<Consent>(body)?.person))
    } else if kind == RecordKind::InformedConsent {
        Ok(Some(parse::<InformedConsent>(body)?.person))
    } else {
        Ok(None)
    }
}

fn sort_date(incident: &Incident) -> String {
    incident
        .start
        .known()
        .map_or_else(|| UNDATED.to_owned(), |start| start.value.to_string())
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The incident's own rows and those of the persons whom it names.
fn with_persons(
    c: &Connection,
    mut rows: Vec<RecordRow>,
    persons: &BTreeSet<PersonId>,
) -> Result<Vec<RecordRow>, Error> {
    for person in persons {
        rows.extend(read::person_row(c, *person)?);
    }
    Ok(rows)
}

/// The folded words of what was recorded.
fn words(rows: &[RecordRow]) -> Result<String, Error> {
    let mut texts = Vec::new();
    for row in rows {
        search::collect(row.id.kind, &parse::<Value>(&row.body)?, &mut texts);
    }
    Ok(search::indexed(texts.iter().map(String::as_str)))
}

/// The folded words of what is being typed.
fn draft_words(c: &Connection, rows: &[RecordRow]) -> Result<String, Error> {
    let mut texts = Vec::new();
    for row in rows {
        for draft in draft::of_record(c, row.id.id)? {
            let value = parse::<Value>(&draft.value)?;
            search::collect_draft(row.id.kind, &draft.field, &value, &mut texts);
        }
    }
    Ok(search::indexed(texts.iter().map(String::as_str)))
}
