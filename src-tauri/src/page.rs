//! Puts the incident page together: the one place where an [`IncidentView`] is made.

use std::collections::BTreeSet;

use cairn_model::{
    Consent, EachRecord, Incident, IncidentFile, IncidentId, PersonId, Receiver, ReceiverId,
    Record, gaps,
};
use cairn_vault::{ListQuery, Vault};
use serde_json::Value;

use crate::error::CommandError;
use crate::receiver;
use crate::session::Open;
use crate::view::{DraftView, IncidentListView, IncidentRowView, IncidentView, ListDraft};

/// The largest page of the list.
const MAX_ROWS: u32 = 200;

/// An incident's page.
///
/// # Errors
/// [`CommandError::NotFound`], [`CommandError::Damaged`].
pub fn incident(open: &Open, id: IncidentId) -> Result<IncidentView, CommandError> {
    let vault = &open.vault;
    let stored = vault.record::<Incident>(id.0)?;
    let file = vault.incident_file(id)?;
    let receivers: Vec<Receiver> = values(vault)?;
    let consents = consents_of(vault, &file)?;
    let receiver_ids: Vec<ReceiverId> = receivers.iter().map(|r| r.id).collect();
    Ok(IncidentView {
        missing: gaps(&file, &consents, &receiver_ids),
        drafts: drafts(vault, &file)?,
        receivers: receivers
            .iter()
            .map(receiver::view)
            .collect::<Result<_, _>>()?,
        revision: u32::try_from(stored.revision).unwrap_or(u32::MAX),
        updated_at: stored.updated_at,
        consents,
        file,
    })
}

/// A page of the list.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn list(vault: &Vault, query: &ListDraft) -> Result<IncidentListView, CommandError> {
    let page = vault.incidents(&ListQuery {
        search: query.search.as_ref().map(|s| s.as_str().to_owned()),
        offset: query.offset,
        limit: query.limit.min(MAX_ROWS),
    })?;
    let rows = page.rows.into_iter().map(|row| {
        let file = vault.incident_file(row.id)?;
        let missing = gaps(&file, &[], &[]).len();
        Ok(IncidentRowView {
            id: row.id,
            title: row.title,
            start: row.start,
            state: row.state,
            mechanisms: row.mechanisms,
            evidence: row.evidence,
            persons: row.persons,
            missing: u32::try_from(missing).unwrap_or(u32::MAX),
            updated_at: row.updated_at,
        })
    });
    Ok(IncidentListView {
        total: page.total,
        rows: rows.collect::<Result<_, CommandError>>()?,
    })
}

/// Every record of a kind.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn values<R: Record>(vault: &Vault) -> Result<Vec<R>, CommandError> {
    Ok(vault.records::<R>()?.into_iter().map(|s| s.value).collect())
}

fn consents_of(vault: &Vault, file: &IncidentFile) -> Result<Vec<Consent>, CommandError> {
    let persons: BTreeSet<PersonId> = file.persons.iter().map(|p| p.id).collect();
    let mut consents: Vec<Consent> = values(vault)?;
    consents.retain(|c| persons.contains(&c.person));
    Ok(consents)
}

fn drafts(vault: &Vault, file: &IncidentFile) -> Result<Vec<DraftView>, CommandError> {
    let mut all = Drafts {
        vault,
        found: Ok(Vec::new()),
    };
    file.each_record(&mut all);
    all.found
}

struct Drafts<'v> {
    vault: &'v Vault,
    found: Result<Vec<DraftView>, CommandError>,
}

impl EachRecord for Drafts<'_> {
    fn record<R: Record>(&mut self, record: &R) {
        let Ok(found) = &mut self.found else {
            return;
        };
        match drafts_of(self.vault, record) {
            Ok(drafts) => found.extend(drafts),
            Err(error) => self.found = Err(error),
        }
    }
}

fn drafts_of<R: Record>(vault: &Vault, record: &R) -> Result<Vec<DraftView>, CommandError> {
    let drafts = vault.drafts(record.record_id())?.into_iter();
    Ok(drafts
        .map(|draft| DraftView {
            record: record.record_id(),
            invalid: !accepts(record, &draft.field, &draft.value),
            field: draft.field,
            value: draft.value,
            saved_at: draft.saved_at,
        })
        .collect())
}

/// Whether the record would be valid with this value in this field.
fn accepts<R: Record>(record: &R, field: &str, value: &Value) -> bool {
    let Ok(mut body) = serde_json::to_value(record) else {
        return false;
    };
    match body.pointer_mut(field) {
        Some(place) => *place = value.clone(),
        // An item that is added to a list has no place yet.
        None => return true,
    }
    serde_json::from_value::<R>(body).is_ok_and(|with| with.record_id() == record.record_id())
}

/// Makes an incident about which nothing has been asked.
///
/// # Errors
/// [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn create(vault: &mut Vault) -> Result<IncidentId, CommandError> {
    let incident = Incident::new(IncidentId::random());
    vault.transaction(|tx| tx.put(&incident))?;
    Ok(incident.id)
}
