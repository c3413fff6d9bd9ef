//! Puts the incident page together: the one place where an [`IncidentView`] is made.

use std::collections::BTreeSet;

use cairn_model::shape::new_fault;
use cairn_model::vocabulary::Fault;
use cairn_model::{
    Consent, EachRecord, EvidenceId, Incident, IncidentFile, IncidentId, InformedConsent, Inquiry,
    PersonId, Receiver, ReceiverId, Record, Said, gaps, sensitive_fields,
};
use cairn_vault::{ListQuery, Vault};
use serde_json::Value;

use crate::case;
use crate::error::CommandError;
use crate::receiver;
use crate::session::Open;
use crate::template;
use crate::together;
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
    let persons: BTreeSet<PersonId> = file.persons.iter().map(|p| p.id).collect();
    let (mut consents, mut informed_consents) = (Vec::new(), Vec::new());
    for person in persons {
        consents.extend(vault.consents_of(person)?);
        informed_consents.extend(vault.conversations_of(person)?);
    }
    let receiver_ids: Vec<ReceiverId> = receivers.iter().map(|r| r.id).collect();
    let template = template::of(vault, id)?;
    let cases = template::cases_of(vault, id)?;
    let items: Vec<EvidenceId> = file.evidence.iter().map(|item| item.id).collect();
    let inquiry = Inquiry {
        said: Some(Said {
            receivers: &receiver_ids,
            consents: &consents,
            conversations: &informed_consents,
        }),
        cases: Some(&cases),
        damaged: &vault.damaged_among(&items),
        ..Inquiry::new(&file, template, template::today())
    };
    Ok(IncidentView {
        missing: gaps(&inquiry),
        sensitive: sensitive_fields(template, &file),
        cases: cases.iter().map(case::name).collect(),
        template,
        drafts: drafts(vault, &file, &consents, &informed_consents)?,
        receivers: receivers
            .iter()
            .map(receiver::view)
            .collect::<Result<_, _>>()?,
        revision: u32::try_from(stored.revision).unwrap_or(u32::MAX),
        updated_at: stored.updated_at,
        consents,
        informed_consents,
        file,
    })
}

/// A page of the list.
///
/// # Errors
/// [`CommandError::Damaged`]; [`CommandError::ReadOnly`] for a filter in a read-only vault of an older form.
pub fn list(vault: &Vault, query: &ListDraft) -> Result<IncidentListView, CommandError> {
    let page = vault.incidents(&list_query(query, MAX_ROWS)?)?;
    let today = template::today();
    let rows = page.rows.into_iter().map(|row| {
        let file = vault.incident_file(row.id)?;
        Ok(IncidentRowView {
            id: row.id,
            title: row.title,
            start: row.start,
            state: row.state,
            mechanisms: row.mechanisms,
            evidence: row.evidence,
            persons: row.persons,
            consent: row.consent,
            missing: template::count(vault, &file, today)?,
            updated_at: row.updated_at,
        })
    });
    Ok(IncidentListView {
        total: page.total,
        rows: rows.collect::<Result<_, CommandError>>()?,
    })
}

/// The ids of all incidents that a list holds, at most a thousand: those on which something is to be done together.
///
/// # Errors
/// [`CommandError::Damaged`], [`CommandError::ReadOnly`].
pub fn ids(vault: &Vault, query: &ListDraft) -> Result<Vec<IncidentId>, CommandError> {
    Ok(vault.incident_ids(&list_query(query, together::MOST)?)?)
}

fn list_query(draft: &ListDraft, most: u32) -> Result<ListQuery, CommandError> {
    Ok(ListQuery {
        search: draft.search.as_ref().map(|s| s.as_str().to_owned()),
        filter: draft.filter.filter()?,
        offset: draft.offset,
        limit: draft.limit.min(most),
    })
}

/// Every record of a kind.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn values<R: Record>(vault: &Vault) -> Result<Vec<R>, CommandError> {
    Ok(vault.records::<R>()?.into_iter().map(|s| s.value).collect())
}

fn drafts(
    vault: &Vault,
    file: &IncidentFile,
    consents: &[Consent],
    informed_consents: &[InformedConsent],
) -> Result<Vec<DraftView>, CommandError> {
    let mut all = Drafts {
        vault,
        found: Ok(Vec::new()),
    };
    file.each_record(&mut all);
    consents.iter().for_each(|consent| all.record(consent));
    informed_consents
        .iter()
        .for_each(|consent| all.record(consent));
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

/// What is being typed into a record.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn drafts_of<R: Record>(vault: &Vault, record: &R) -> Result<Vec<DraftView>, CommandError> {
    let drafts = vault.drafts(record.record_id())?.into_iter();
    Ok(drafts
        .map(|draft| (judge(record, &draft.field, &draft.value), draft))
        .map(|(judged, draft)| DraftView {
            record: record.record_id(),
            invalid: judged.is_err(),
            fault: judged.err().flatten(),
            field: draft.field,
            value: draft.value,
            saved_at: draft.saved_at,
        })
        .collect())
}

/// Whether the record would be valid with this value in this field; what is wrong with it, where that can be said.
fn judge<R: Record>(record: &R, field: &str, value: &Value) -> Result<(), Option<Fault>> {
    let before = serde_json::to_value(record).map_err(|_| None)?;
    let mut body = before.clone();
    let has_place = body
        .pointer_mut(field)
        .map(|place| *place = value.clone())
        .is_some();
    // An item that is added to a list has no place yet.
    if !has_place && !append(&mut body, field, value) {
        return Ok(());
    }
    if let Some((_, fault)) = new_fault(R::KIND.fields(), Some(&before), &body) {
        return Err(Some(fault));
    }
    let with: R = serde_json::from_value(body).map_err(|_| None)?;
    (with.record_id() == record.record_id())
        .then_some(())
        .ok_or(None)
}

/// Puts an item behind those of a list, where the pointer leads there.
fn append(body: &mut Value, field: &str, value: &Value) -> bool {
    let Some((list, number)) = field.rsplit_once('/') else {
        return false;
    };
    let items = body.pointer_mut(list).and_then(Value::as_array_mut);
    let items = items.filter(|items| number.parse::<usize>() == Ok(items.len()));
    items.map(|items| items.push(value.clone())).is_some()
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
