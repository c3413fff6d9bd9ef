//! The history of a record, or of everything in an incident, in words; and bringing a revision back.

use cairn_model::{IncidentId, RecordKind};
use cairn_strings::Strings;
use cairn_vault::{Happened, HistoryPage, HistoryQuery, Revision, Vault};
use serde_json::Value;

use crate::called::Called;
use crate::difference::difference;
use crate::error::CommandError;
use crate::in_words::{InWords, Line};
use crate::view::{
    ChangeKind, ChangeView, FieldChangeView, HistoryDraft, HistoryView, LineView, RestoreDraft,
};

/// How many changes are shown at a time.
const PAGE: u32 = 30;

/// Shows changes, newest first.
///
/// # Errors
/// [`CommandError::NotFound`], [`CommandError::Damaged`].
pub fn view(
    vault: &Vault,
    draft: &HistoryDraft,
    language: &str,
) -> Result<HistoryView, CommandError> {
    let strings = Strings::new(language);
    let called = Called::new(vault, &strings);
    let page = page(vault, draft)?;
    let next = page.next.map(u32::try_from).transpose();
    let changes = page.revisions.iter();
    Ok(HistoryView {
        next: next.map_err(|_| CommandError::Unexpected)?,
        changes: changes
            .map(|revision| change(&called, &strings, revision))
            .collect(),
    })
}

fn page(vault: &Vault, draft: &HistoryDraft) -> Result<HistoryPage, CommandError> {
    if draft.with_parts && draft.record.kind == RecordKind::Incident {
        let query = HistoryQuery {
            before: draft.before.map(i64::from),
            limit: PAGE,
        };
        return Ok(vault.history_of_incident(IncidentId(draft.record.id), &query)?);
    }
    Ok(HistoryPage {
        revisions: vault.history(draft.record)?,
        next: None,
    })
}

/// Brings a revision back and shows the newest changes.
///
/// # Errors
/// [`CommandError::NotFound`]; [`CommandError::Damaged`] for one that the log does not vouch for;
/// [`CommandError::InvalidInput`] for one that the records of today cannot hold; [`CommandError::ReadOnly`],
/// [`CommandError::DiskFull`].
pub fn restore(
    vault: &mut Vault,
    draft: &RestoreDraft,
    language: &str,
) -> Result<HistoryView, CommandError> {
    vault.restore_revision(draft.record, u64::from(draft.revision))?;
    view(vault, &draft.shown, language)
}

fn change(called: &Called<'_>, strings: &Strings, revision: &Revision) -> ChangeView {
    let kind = revision.record.kind;
    let (what, reason) = match &revision.happened {
        Happened::Written => (ChangeKind::Written, None),
        Happened::TakenIn => (ChangeKind::TakenIn, None),
        Happened::Changed => (ChangeKind::Changed, None),
        Happened::Removed { reason } => (ChangeKind::Removed, reason.clone()),
    };
    let link = |to: RecordKind, id: &str| called.link(to, id);
    let words = || InWords::new(strings, &link);
    let nothing = Value::Null;
    let before = revision.before.as_ref().unwrap_or(&nothing);
    let fields = difference(&words, kind.fields(), before, &revision.value);
    ChangeView {
        record: revision.record,
        title: called.of(kind, &revision.value),
        incident: revision.incident,
        revision: u32::try_from(revision.revision).unwrap_or(u32::MAX),
        at: revision.at.clone(),
        what,
        reason,
        is_before_erased: revision.revision > 1 && revision.before.is_none(),
        is_present: revision.is_present,
        is_vouched: revision.is_vouched,
        can_be_restored: revision.can_be_restored && !revision.is_present,
        fields: fields
            .into_iter()
            .map(|field| FieldChangeView {
                path: field.path,
                label: field.label,
                before: lines(field.before),
                after: lines(field.after),
                is_list: field.is_list,
            })
            .collect(),
    }
}

fn lines(lines: Vec<Line>) -> Vec<LineView> {
    let lines = lines.into_iter().map(|line| LineView {
        label: line.label,
        value: line.value,
    });
    lines.collect()
}
