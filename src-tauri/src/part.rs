//! Adds parts to an incident, removes them, and records consent.

use cairn_model::{Consent, ConsentId, IncidentId, Record, RecordId, RecordKind, WithType};
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
    if MADE_ELSEWHERE.contains(&draft.kind) {
        return Err(CommandError::InvalidInput);
    }
    draft.kind.with(Add {
        vault,
        fields,
        incident: draft.incident,
    })
}

/// Made by the list, by taking a file in, by what a person says, by the address book, by sealing, by taking a bundle in.
const MADE_ELSEWHERE: [RecordKind; 6] = [
    RecordKind::Incident,
    RecordKind::Evidence,
    RecordKind::Consent,
    RecordKind::Receiver,
    RecordKind::Submission,
    RecordKind::Accession,
];

/// What stays: somebody's key, and that something was sealed or taken in.
const NEVER_REMOVED: [RecordKind; 3] = [
    RecordKind::Receiver,
    RecordKind::Submission,
    RecordKind::Accession,
];

struct Add<'v> {
    vault: &'v mut Vault,
    fields: Map<String, Value>,
    incident: IncidentId,
}

impl WithType for Add<'_> {
    type Output = Result<RecordId, CommandError>;

    fn with<R: Record>(mut self) -> Self::Output {
        let is_part = R::KIND
            .fields()
            .iter()
            .any(|field| field.name == "incident");
        if is_part {
            let incident = Value::String(self.incident.to_string());
            self.fields.insert("incident".to_owned(), incident);
        }
        let id = Uuid::new_v4().to_string();
        self.fields.insert("id".to_owned(), id.into());
        let record: R = serde_json::from_value(Value::Object(self.fields))
            .map_err(|_| CommandError::InvalidInput)?;
        self.vault.transaction(|tx| tx.put(&record))?;
        Ok(record.record_id())
    }
}

/// Removes a record from view; its history stays.
///
/// # Errors
/// [`CommandError::NotFound`]; [`CommandError::InvalidInput`] for a reason that is no code, and for receivers and the ledger.
pub fn remove(vault: &mut Vault, draft: &RecordRemoveDraft) -> Result<(), CommandError> {
    take_out(vault, draft.record, draft.reason.as_str())
}

/// The same, of whatever record.
///
/// # Errors
/// As [`remove`].
pub fn take_out(vault: &mut Vault, record: RecordId, reason: &str) -> Result<(), CommandError> {
    ensure_code(reason)?;
    if NEVER_REMOVED.contains(&record.kind) {
        return Err(CommandError::InvalidInput);
    }
    let id = record.id;
    record.kind.with(Remove { vault, id, reason })
}

/// Whether a reason is a code.
///
/// # Errors
/// [`CommandError::InvalidInput`].
pub(crate) fn ensure_code(reason: &str) -> Result<(), CommandError> {
    let is_code = |c: char| c.is_ascii_lowercase() || c == '_' || c == '-';
    match !reason.is_empty() && reason.chars().all(is_code) {
        true => Ok(()),
        false => Err(CommandError::InvalidInput),
    }
}

struct Remove<'v> {
    vault: &'v mut Vault,
    id: Uuid,
    reason: &'v str,
}

impl WithType for Remove<'_> {
    type Output = Result<(), CommandError>;

    fn with<R: Record>(self) -> Self::Output {
        Ok(self
            .vault
            .transaction(|tx| tx.remove::<R>(self.id, self.reason))?)
    }
}

/// Records what a person said about a receiver: one record for each pair, with its history.
///
/// # Errors
/// [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn set_consent(vault: &mut Vault, draft: ConsentDraft) -> Result<(), CommandError> {
    let said = vault.consents_of(draft.person)?;
    let kept = said.into_iter().find(|c| c.receiver == draft.receiver);
    let made = || {
        Consent::new(
            ConsentId::random(),
            draft.person,
            draft.receiver,
            draft.value,
        )
    };
    let mut consent = kept.unwrap_or_else(made);
    consent.value = draft.value;
    if let Some(date) = draft.date {
        consent.date = date;
    }
    if let Some(note) = draft.note {
        consent.note = note;
    }
    Ok(vault.transaction(|tx| tx.put(&consent))?)
}
