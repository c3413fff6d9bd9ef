//! Adds parts to an incident, removes them, and records consent.

use cairn_model::{
    Act, Answer, Consent, ConsentId, Engagement, Evidence, Involvement, Participation, Person,
    Record, RecordId, RecordKind,
};
use cairn_vault::Vault;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::error::CommandError;
use crate::view::{ConsentDraft, DraftDraft, RecordAddDraft, RecordRemoveDraft, SavedView};

/// The longest value of a field, as JSON: a narrative of a million characters in any script.
const MAX_VALUE: usize = 6_000_000;

/// Keeps what is being typed.
///
/// # Errors
/// [`CommandError::TooLong`], [`CommandError::NotFound`], [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn put_draft(vault: &mut Vault, draft: &DraftDraft) -> Result<SavedView, CommandError> {
    ensure_short(&draft.value)?;
    vault.put_draft(draft.record, draft.field.as_str(), &draft.value)?;
    Ok(SavedView {
        saved_at: jiff::Timestamp::now().to_string(),
    })
}

fn ensure_short(value: &Value) -> Result<(), CommandError> {
    match serde_json::to_string(value) {
        Ok(json) if json.len() <= MAX_VALUE => Ok(()),
        Ok(_) | Err(_) => Err(CommandError::TooLong {
            limit: u32::try_from(MAX_VALUE).unwrap_or(u32::MAX),
        }),
    }
}

/// Adds a record with a fresh id.
///
/// # Errors
/// [`CommandError::InvalidInput`] for values that the kind does not take, and for kinds that are made elsewhere.
pub fn add(vault: &mut Vault, draft: RecordAddDraft) -> Result<RecordId, CommandError> {
    ensure_short(&draft.initial)?;
    let Value::Object(fields) = draft.initial else {
        return Err(CommandError::InvalidInput);
    };
    let incident = Some(Value::String(draft.incident.to_string()));
    match draft.kind {
        RecordKind::Person => put::<Person>(vault, fields, None),
        RecordKind::Act => put::<Act>(vault, fields, incident),
        RecordKind::Participation => put::<Participation>(vault, fields, incident),
        RecordKind::Involvement => put::<Involvement>(vault, fields, incident),
        RecordKind::Engagement => put::<Engagement>(vault, fields, incident),
        RecordKind::Incident
        | RecordKind::Evidence
        | RecordKind::Consent
        | RecordKind::Receiver => Err(CommandError::InvalidInput),
    }
}

fn put<R: Record>(
    vault: &mut Vault,
    mut fields: Map<String, Value>,
    incident: Option<Value>,
) -> Result<RecordId, CommandError> {
    fields.insert("id".to_owned(), Uuid::new_v4().to_string().into());
    if let Some(incident) = incident {
        fields.insert("incident".to_owned(), incident);
    }
    let record: R =
        serde_json::from_value(Value::Object(fields)).map_err(|_| CommandError::InvalidInput)?;
    vault.transaction(|tx| tx.put(&record))?;
    Ok(record.record_id())
}

/// Removes a record from view; its history stays.
///
/// # Errors
/// [`CommandError::NotFound`]; [`CommandError::InvalidInput`] for a reason that is no code, and for receivers.
pub fn remove(vault: &mut Vault, draft: &RecordRemoveDraft) -> Result<(), CommandError> {
    let (id, reason) = (draft.record.id, draft.reason.as_str());
    let is_code = |c: char| c.is_ascii_lowercase() || c == '_' || c == '-';
    if reason.is_empty() || !reason.chars().all(is_code) {
        return Err(CommandError::InvalidInput);
    }
    match draft.record.kind {
        RecordKind::Incident => gone::<cairn_model::Incident>(vault, id, reason),
        RecordKind::Act => gone::<Act>(vault, id, reason),
        RecordKind::Person => gone::<Person>(vault, id, reason),
        RecordKind::Participation => gone::<Participation>(vault, id, reason),
        RecordKind::Involvement => gone::<Involvement>(vault, id, reason),
        RecordKind::Engagement => gone::<Engagement>(vault, id, reason),
        RecordKind::Evidence => gone::<Evidence>(vault, id, reason),
        RecordKind::Consent => gone::<Consent>(vault, id, reason),
        RecordKind::Receiver => Err(CommandError::InvalidInput),
    }
}

fn gone<R: Record>(vault: &mut Vault, id: Uuid, reason: &str) -> Result<(), CommandError> {
    Ok(vault.transaction(|tx| tx.remove::<R>(id, reason))?)
}

/// Records what a person said about a receiver: one record for each pair, with its history.
///
/// # Errors
/// [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn set_consent(vault: &mut Vault, draft: ConsentDraft) -> Result<(), CommandError> {
    let kept = vault
        .records::<Consent>()?
        .into_iter()
        .map(|stored| stored.value)
        .find(|c| c.person == draft.person && c.receiver == draft.receiver);
    let mut consent = kept.unwrap_or(Consent {
        id: ConsentId::random(),
        person: draft.person,
        receiver: draft.receiver,
        value: draft.value,
        date: Answer::default(),
        note: Answer::default(),
    });
    consent.value = draft.value;
    if let Some(date) = draft.date {
        consent.date = date;
    }
    if let Some(note) = draft.note {
        consent.note = note;
    }
    Ok(vault.transaction(|tx| tx.put(&consent))?)
}
