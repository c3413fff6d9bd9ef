//! The incident list and the incident page.

use cairn_model::vocabulary::{ConsentState, ConsentValue, Fault, Mechanism, Template};
use cairn_model::{
    Answer, Consent, Gap, IncidentFile, IncidentId, InformedConsent, PartialDate, PersonId,
    ReceiverId, RecordId, RecordKind, Text,
};
use serde::{Deserialize, Serialize};

use super::{Bounded, CaseNameView, ReceiverView};

/// A page of the list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IncidentListView {
    /// How many there are in all.
    pub total: u32,
    /// This page, the newest incident date first.
    pub rows: Vec<IncidentRowView>,
}

/// One line of the list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IncidentRowView {
    /// The incident.
    pub id: IncidentId,
    /// Its title, if it has one.
    pub title: Option<String>,
    /// When it began, if known.
    pub start: Option<PartialDate>,
    /// The State concerned, ISO 3166-1 alpha-3.
    pub state: Option<String>,
    /// With whom there was cooperation.
    pub mechanisms: Vec<Mechanism>,
    /// How many evidence items.
    pub evidence: u32,
    /// How many persons.
    pub persons: u32,
    /// What its persons agreed to, taken together; none where the vault is of an older form and read-only.
    pub consent: Option<ConsentState>,
    /// How many things a receiver could not do without, as far as the incident's own records say.
    pub missing: u32,
    /// When it was last changed, RFC 3339.
    pub updated_at: String,
}

/// A value that was typed and is not yet, or cannot yet be, part of the record.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DraftView {
    /// The record.
    pub record: RecordId,
    /// The field in it, as a JSON pointer.
    pub field: String,
    /// The value as typed.
    #[specta(type = specta_typescript::Unknown)]
    pub value: serde_json::Value,
    /// When it was stored, RFC 3339.
    pub saved_at: String,
    /// The record would not be valid with it: it waits until it is corrected.
    pub invalid: bool,
    /// What is wrong with the value, where it can be said.
    pub fault: Option<Fault>,
}

/// Everything that the incident page shows.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IncidentView {
    /// The incident and its parts.
    pub file: IncidentFile,
    /// Consent values of the persons in it.
    pub consents: Vec<Consent>,
    /// The conversations about consent with the persons in it, the newest last.
    pub informed_consents: Vec<InformedConsent>,
    /// The address book.
    pub receivers: Vec<ReceiverView>,
    /// The cases that it belongs to.
    pub cases: Vec<CaseNameView>,
    /// What it is written for.
    pub template: Template,
    /// What a receiver would still ask for then, blocking and warning.
    pub missing: Vec<Gap>,
    /// The sensitive attributes of persons that are asked for then, by their names as fields.
    pub sensitive: Vec<&'static str>,
    /// Values that are not part of a record yet.
    pub drafts: Vec<DraftView>,
    /// The incident's own revision.
    pub revision: u32,
    /// When the incident or a part of it was last changed, RFC 3339.
    pub updated_at: String,
}

/// A value that is being typed.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DraftDraft {
    /// The record.
    pub record: RecordId,
    /// The field in it, as a JSON pointer (RFC 6901).
    pub field: Bounded<200>,
    /// The whole value of the field.
    #[specta(type = specta_typescript::Unknown)]
    pub value: serde_json::Value,
}

/// A draft is on disk.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedView {
    /// RFC 3339.
    pub saved_at: String,
}

/// A record to add to an incident. `initial` holds its fields without ids.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordAddDraft {
    /// The incident.
    pub incident: IncidentId,
    /// The kind: act, person, participation, involvement or engagement.
    pub kind: RecordKind,
    /// Its first values.
    #[specta(type = specta_typescript::Unknown)]
    pub initial: serde_json::Value,
}

/// A record to remove from an incident.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordRemoveDraft {
    /// The incident whose page is shown.
    pub incident: IncidentId,
    /// The record.
    pub record: RecordId,
    /// Why, as a code: `mistake`, `duplicate` or `withdrawn`.
    pub reason: Bounded<40>,
}

/// What a person said about one receiver.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConsentDraft {
    /// The incident whose page is shown.
    pub incident: IncidentId,
    /// Whose consent.
    pub person: PersonId,
    /// For which receiver.
    pub receiver: ReceiverId,
    /// What they said.
    pub value: ConsentValue,
    /// When they said it; left as it was where none.
    pub date: Option<Answer<PartialDate>>,
    /// How it was obtained; left as it was where none.
    pub note: Option<Answer<Text>>,
}
