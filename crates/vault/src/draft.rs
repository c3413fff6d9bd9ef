//! Drafts: what is being typed, kept within a second of the key, and turned into one revision when the field is left.

use cairn_model::shape::{Mark, new_fault};
use cairn_model::{IncidentId, PersonId, Record, RecordId, RecordKind, WithType};
use serde_json::Value;

use crate::table::draft::DraftRow;
use crate::table::record::RecordRow;
use crate::table::{draft, incident_person, record, search_draft};
use crate::transaction::{MAX_RECORD, Transaction};
use crate::{Error, Vault, clock, derive};

/// One field's draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Where in the record: a JSON pointer (RFC 6901), `/narrative` or `/place/state`.
    pub field: String,
    /// What is being typed, in the form that the field takes.
    pub value: Value,
    /// When it was saved: UTC, RFC 3339.
    pub saved_at: String,
}

impl Vault {
    /// Keeps what is being typed in one field of a record; overwrites the field's earlier draft. Durable when this
    /// returns. The search finds it at once.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::NotFound`] for a record that is not there, [`Error::Field`] for what is no JSON
    /// pointer, [`Error::TooLong`], [`Error::NoSpace`], [`Error::Store`].
    pub fn put_draft(&mut self, record: RecordId, field: &str, value: &Value) -> Result<(), Error> {
        self.ensure_writable()?;
        if !field.starts_with('/') || field.len() > 256 {
            return Err(Error::Field);
        }
        let value = serde_json::to_string(value).map_err(|_| Error::Field)?;
        if value.len() > MAX_RECORD {
            return Err(Error::TooLong { limit: MAX_RECORD });
        }
        let sql = self.connection.transaction()?;
        let row = record::find(&sql, record.id)?
            .filter(|row| row.id == record && !row.removed)
            .ok_or(Error::NotFound)?;
        let new = DraftRow {
            field: field.to_owned(),
            value,
            saved_at: clock::now(),
        };
        draft::put(&sql, record.id, &new)?;
        for incident in incidents_of(&sql, &row)? {
            derive::refresh_drafts(&sql, incident)?;
        }
        sql.commit()?;
        Ok(())
    }

    /// A record's drafts.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn drafts(&self, record: RecordId) -> Result<Vec<Draft>, Error> {
        let rows = draft::of_record(&self.connection, record.id)?;
        let drafts = rows.into_iter().map(|row| {
            Ok(Draft {
                value: serde_json::from_str(&row.value).map_err(|_| Error::Unreadable)?,
                field: row.field,
                saved_at: row.saved_at,
            })
        });
        drafts.collect()
    }

    /// Turns a record's drafts into its next revision. A draft that the field cannot hold stays a draft, and so does one
    /// that it must not: a range that ends before it starts, or another value for what is set once.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::NotFound`], [`Error::NoSpace`], [`Error::Store`].
    pub fn commit_drafts(&mut self, record: RecordId) -> Result<(), Error> {
        self.transaction(|tx| commit(tx, record))
    }

    /// The same for every record that has drafts, in one transaction.
    ///
    /// # Errors
    /// As [`Vault::commit_drafts`].
    pub fn commit_all_drafts(&mut self) -> Result<(), Error> {
        self.ensure_writable()?;
        let records = draft::records(&self.connection)?;
        if records.is_empty() {
            return Ok(());
        }
        self.transaction(|tx| {
            for id in records {
                if let Some(row) = record::find(&tx.sql, id)?.filter(|row| !row.removed) {
                    commit(tx, row.id)?;
                }
            }
            Ok(())
        })
    }
}

/// Makes the index over drafts anew; for an opening.
///
/// # Errors
/// [`Error::Unreadable`], [`Error::Store`].
pub(crate) fn index_all(c: &rusqlite::Connection) -> Result<(), Error> {
    search_draft::create(c)?;
    for id in draft::records(c)? {
        if let Some(row) = record::find(c, id)?.filter(|row| !row.removed) {
            for incident in incidents_of(c, &row)? {
                derive::refresh_drafts(c, incident)?;
            }
        }
    }
    Ok(())
}

fn incidents_of(c: &rusqlite::Connection, row: &RecordRow) -> Result<Vec<IncidentId>, Error> {
    if row.id.kind == RecordKind::Person {
        incident_person::incidents(c, PersonId(row.id.id))
    } else {
        Ok(row.incident.into_iter().collect())
    }
}

/// Turns a record's drafts into its next revision, inside a transaction.
///
/// # Errors
/// As [`Vault::commit_drafts`].
pub(crate) fn commit(tx: &mut Transaction<'_>, record: RecordId) -> Result<(), Error> {
    record.kind.with(TurnIntoRevision { tx, record })?;
    if let Some(row) = record::find(&tx.sql, record.id)? {
        for incident in incidents_of(&tx.sql, &row)? {
            derive::refresh_drafts(&tx.sql, incident)?;
        }
    }
    Ok(())
}

struct TurnIntoRevision<'t, 'v> {
    tx: &'t mut Transaction<'v>,
    record: RecordId,
}

impl WithType for TurnIntoRevision<'_, '_> {
    type Output = Result<(), Error>;

    fn with<R: Record>(self) -> Self::Output {
        commit_as::<R>(self.tx, self.record)
    }
}

fn commit_as<R: Record>(tx: &mut Transaction<'_>, id: RecordId) -> Result<(), Error> {
    let stored = tx.record::<R>(id.id)?.value;
    let mut body = serde_json::to_value(&stored).map_err(|_| Error::Unreadable)?;
    let mut value = stored;
    for row in draft::of_record(&tx.sql, id.id)? {
        let typed: Value = serde_json::from_str(&row.value).map_err(|_| Error::Unreadable)?;
        let mut next = body.clone();
        if !set(&mut next, &row.field, typed) {
            continue;
        }
        if new_fault(R::KIND.fields(), Some(&body), &next).is_some() {
            continue;
        }
        if !stays_itself(R::KIND, &body, &next) {
            continue;
        }
        if let Ok(parsed) = serde_json::from_value::<R>(next.clone()) {
            (body, value) = (next, parsed);
            draft::delete(&tx.sql, id.id, &row.field)?;
        }
    }
    tx.put(&value)
}

/// A draft must not turn a record into another one, an original into what it was not, nor a receiver's key into another's.
fn stays_itself(kind: RecordKind, old: &Value, new: &Value) -> bool {
    let mut fixed = kind
        .fields()
        .iter()
        .filter(|f| f.marks.contains(&Mark::Fixed));
    fixed.all(|field| old.get(field.name) == new.get(field.name))
}

/// Sets the member or item at a JSON pointer whose parent is there.
fn set(body: &mut Value, pointer: &str, value: Value) -> bool {
    let Some((parent, last)) = pointer.rsplit_once('/') else {
        return false;
    };
    let name = last.replace("~1", "/").replace("~0", "~");
    match body.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.insert(name, value);
            true
        }
        Some(Value::Array(items)) => match name.parse::<usize>() {
            Ok(at) if at < items.len() => items.get_mut(at).map(|item| *item = value).is_some(),
            Ok(at) if at == items.len() => {
                items.push(value);
                true
            }
            Ok(_) | Err(_) => false,
        },
        Some(_) | None => false,
    }
}
