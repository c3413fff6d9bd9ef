//! What was changed, and what erasing a person takes.

use cairn_model::{IncidentId, PersonId, RecordId};
use serde::{Deserialize, Serialize};

use super::Bounded;

/// Whose history to show.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HistoryDraft {
    /// The record.
    pub record: RecordId,
    /// For an incident: with every record that belongs or belonged to it and the persons in it, page by page.
    pub with_parts: bool,
    /// Changes before this place, as the page before gave it; the newest where there is none.
    pub before: Option<u32>,
}

/// A revision to bring back.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RestoreDraft {
    /// The record.
    pub record: RecordId,
    /// The revision.
    pub revision: u32,
    /// The history that is on screen, to be shown again.
    pub shown: HistoryDraft,
}

/// Changes, newest first.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// The changes.
    pub changes: Vec<ChangeView>,
    /// Where older ones begin; none at the end.
    pub next: Option<u32>,
}

/// What a change was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// A record was written for the first time.
    Written,
    /// A file was taken in as evidence.
    TakenIn,
    /// A record was written again.
    Changed,
    /// A record was removed from view.
    Removed,
}

/// One change of one record.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// The record.
    pub record: RecordId,
    /// What it was called then.
    pub title: Option<String>,
    /// Its incident, where it belongs to one.
    pub incident: Option<IncidentId>,
    /// The number of the revision.
    pub revision: u32,
    /// When, RFC 3339.
    pub at: String,
    /// What happened.
    pub what: ChangeKind,
    /// Why it was removed: a code.
    pub reason: Option<String>,
    /// The fields that say something else than before.
    pub fields: Vec<FieldChangeView>,
    /// What was there before was erased.
    pub is_before_erased: bool,
    /// The record says this now.
    pub is_present: bool,
    /// The log vouches for it.
    pub is_vouched: bool,
    /// It can be brought back.
    pub can_be_restored: bool,
}

/// A field that says something else than before.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldChangeView {
    /// Where it stands in the record, as a JSON pointer.
    pub path: String,
    /// The Fluent id of its label.
    pub label: String,
    /// What it said; of a list, the items that went. Nothing where nobody had been asked.
    pub before: Vec<LineView>,
    /// What it says; of a list, the items that came.
    pub after: Vec<LineView>,
    /// It is a list, of which the items that stayed are not told.
    pub is_list: bool,
}

/// A value in words.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LineView {
    /// The Fluent id of its label.
    pub label: String,
    /// The value.
    pub value: String,
}

/// A person to erase.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ErasureDraft {
    /// The person.
    pub person: PersonId,
    /// What goes as well, of what is asked about separately.
    pub also: Vec<RecordId>,
    /// Why, as a code: `withdrawn` or `safety`.
    pub reason: Bounded<40>,
}

/// What erasing a person would take, and what it cannot reach.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ErasureView {
    /// The person.
    pub person: PersonId,
    /// What they are called.
    pub name: Option<String>,
    /// Records that go whole, with all that they ever said.
    pub gone: Vec<TouchedView>,
    /// Records that stay, without what points to the person.
    pub changed: Vec<TouchedView>,
    /// Records whose words name the person, or may. They stay as they are.
    pub named: Vec<TouchedView>,
    /// Evidence and statements to be asked about, those that were chosen included.
    pub asked: Vec<TouchedView>,
    /// How many earlier versions of other records go.
    pub revisions: u32,
    /// Bundles in which an incident left that names the person, or did.
    pub sealed: Vec<SealedView>,
}

/// A person was erased.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ErasedView {
    /// Nothing is left in the vault's files. Otherwise the rest is done when the vault is opened next.
    pub is_finished: bool,
}

/// A record that an erasure has to do with.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TouchedView {
    /// The record.
    pub record: RecordId,
    /// What it is called.
    pub title: Option<String>,
    /// Its incident.
    pub incident: Option<IncidentId>,
    /// What that is called.
    pub incident_title: Option<String>,
    /// It was removed from view.
    pub is_removed: bool,
    /// The Fluent ids of the labels of its fields.
    pub labels: Vec<String>,
}

/// A bundle that was sealed.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SealedView {
    /// When, RFC 3339.
    pub at: String,
    /// Its id.
    pub bundle: String,
    /// The names of its receivers; where the address book has none any more, the beginning of the key's fingerprint.
    pub receivers: Vec<String>,
}
