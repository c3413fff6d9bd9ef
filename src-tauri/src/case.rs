//! Lists cases, makes and removes them, and puts the page of one together.

use std::collections::BTreeMap;

use cairn_model::{Case, CaseId, EvidenceId, Incident, IncidentId, Record, Text};
use cairn_vault::{Exhibit, Fixity, Stored, Vault};

use crate::error::CommandError;
use crate::view::{
    CaseNameView, CaseRemoveDraft, CaseRowView, CaseView, ExhibitRowView, IncidentNameView,
};
use crate::{page, part, receiver};

/// Every case, the one that was changed last first.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn list(vault: &Vault) -> Result<Vec<CaseRowView>, CommandError> {
    let mut rows: Vec<CaseRowView> = vault.records::<Case>()?.into_iter().map(row).collect();
    rows.sort_by(|a, b| b.updated_at.cmp(&a.updated_at));
    Ok(rows)
}

fn row(stored: Stored<Case>) -> CaseRowView {
    let case = stored.value;
    CaseRowView {
        id: case.id,
        title: case.title.known().map(Text::words),
        status: case.status,
        priority: case.priority,
        is_reprisal: case.is_reprisal.known().copied(),
        incidents: u32::try_from(case.incidents.len()).unwrap_or(u32::MAX),
        states: case.states_concerned,
        reference: case.reference,
        updated_at: stored.updated_at,
    }
}

/// A case as other pages name it.
#[must_use]
pub fn name(case: &Case) -> CaseNameView {
    CaseNameView {
        id: case.id,
        reference: case.reference.clone(),
        title: case.title.known().map(Text::words),
    }
}

/// Makes a case about which nothing has been asked.
///
/// # Errors
/// [`CommandError::ReadOnly`], [`CommandError::DiskFull`].
pub fn create(vault: &mut Vault) -> Result<CaseId, CommandError> {
    let case = Case::drawn();
    vault.transaction(|tx| tx.put(&case))?;
    Ok(case.id)
}

/// Removes a case from view; its incidents and its history stay.
///
/// # Errors
/// Those of [`part::take_out`].
pub fn remove(vault: &mut Vault, draft: &CaseRemoveDraft) -> Result<(), CommandError> {
    let case = vault.record::<Case>(draft.id.0)?.value;
    part::take_out(vault, case.record_id(), draft.reason.as_str())
}

/// The page of a case.
///
/// # Errors
/// [`CommandError::NotFound`], [`CommandError::Damaged`].
pub fn view(vault: &Vault, id: CaseId) -> Result<CaseView, CommandError> {
    let stored = vault.record::<Case>(id.0)?;
    Ok(CaseView {
        incidents: incidents(vault, &stored.value.incidents)?,
        drafts: page::drafts_of(vault, &stored.value)?,
        revision: u32::try_from(stored.revision).unwrap_or(u32::MAX),
        updated_at: stored.updated_at,
        case: stored.value,
    })
}

/// Every exhibit of a case's incidents, in their order, with who was given it.
///
/// # Errors
/// [`CommandError::NotFound`], [`CommandError::Damaged`], [`CommandError::RecipientInvalid`].
pub fn exhibits(vault: &Vault, id: CaseId) -> Result<Vec<ExhibitRowView>, CommandError> {
    let case = vault.record::<Case>(id.0)?.value;
    let names = receiver::names(vault)?;
    let mut rows = Vec::new();
    for incident in incidents(vault, &case.incidents)? {
        let index = vault.evidence_index(incident.id)?;
        let numbers: BTreeMap<EvidenceId, u32> = index
            .iter()
            .map(|exhibit| (exhibit.item.id, exhibit.item.exhibit_no))
            .collect();
        for exhibit in index {
            rows.push(exhibit_row(exhibit, &incident, &numbers, &names));
        }
    }
    Ok(rows)
}

fn exhibit_row(
    exhibit: Exhibit,
    incident: &IncidentNameView,
    numbers: &BTreeMap<EvidenceId, u32>,
    names: &BTreeMap<String, String>,
) -> ExhibitRowView {
    let item = exhibit.item;
    let (checked_at, outcome) = exhibit.checked.unzip();
    let made_from = item.derived_from.known();
    let receivers = exhibit.receivers.iter();
    ExhibitRowView {
        id: item.id,
        incident: incident.id,
        incident_title: incident.title.clone(),
        exhibit_no: item.exhibit_no,
        name: (item.title.known()).map_or_else(|| item.original_filename.to_string(), Text::words),
        size: item.size,
        sha256: item.sha256.clone(),
        made_from: made_from.and_then(|from| numbers.get(from).copied()),
        checked_at,
        is_whole: outcome.map(|outcome| outcome == Fixity::Whole),
        receivers: receivers.map(|key| receiver::named(key, names)).collect(),
    }
}

/// Those of the incidents that are there, as other pages name them.
///
/// # Errors
/// [`CommandError::Damaged`].
pub fn incidents(vault: &Vault, ids: &[IncidentId]) -> Result<Vec<IncidentNameView>, CommandError> {
    let mut named: Vec<IncidentNameView> = Vec::with_capacity(ids.len());
    for id in ids {
        if named.iter().any(|other| other.id == *id) {
            continue;
        }
        match vault.record::<Incident>(id.0) {
            Ok(stored) => named.push(incident(&stored.value)),
            Err(cairn_vault::Error::NotFound) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Ok(named)
}

/// An incident as other pages name it.
pub fn incident(incident: &Incident) -> IncidentNameView {
    IncidentNameView {
        id: incident.id,
        title: incident.title.known().map(Text::words),
        start: incident.start.known().cloned(),
        state: incident.place.state.known().copied(),
    }
}
