//! What would leave, and what did.

use cairn_model::vocabulary::{ConsentValue, Template};
use cairn_model::{EvidenceId, IncidentId, PersonId, ReceiverId, RecordId};
use serde::{Deserialize, Serialize};

use super::Bounded;

/// What to do with a name of a person who has not agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum NameChoiceDraft {
    /// Put a placeholder in its place in the sealed copy.
    Replace,
    /// Leave the whole field out of the sealed copy.
    OmitField,
    /// It is somebody else of that name, or no name.
    NotThisPerson,
}

/// The user's decision about one name in one field.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NameDecisionDraft {
    /// The record.
    pub record: RecordId,
    /// The field in it, as a JSON pointer.
    pub field: Bounded<200>,
    /// The person named.
    pub person: PersonId,
    /// What to do.
    pub choice: NameChoiceDraft,
}

/// What to seal, for whom.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportDraft {
    /// The incidents, at most 10,000.
    pub incidents: Vec<IncidentId>,
    /// The receivers, at most 20.
    pub receivers: Vec<ReceiverId>,
    /// Decisions about names, at most 10,000.
    pub decisions: Vec<NameDecisionDraft>,
    /// Whether the user states that every receiver is a UN body: lets *UN only* evidence leave.
    #[serde(default)]
    pub un_receivers: bool,
}

/// An export, and whether to sign it.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealDraft {
    /// The incidents, at most 10,000.
    pub incidents: Vec<IncidentId>,
    /// The receivers, at most 20.
    pub receivers: Vec<ReceiverId>,
    /// Decisions about names, at most 10,000.
    pub decisions: Vec<NameDecisionDraft>,
    /// Whether the user states that every receiver is a UN body: lets *UN only* evidence leave.
    #[serde(default)]
    pub un_receivers: bool,
    /// Whether the user states that it may leave although something is missing.
    #[serde(default)]
    pub incomplete: bool,
    /// Whether to sign with a key made for these receivers.
    pub sign: bool,
}

/// One field that leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct EntryView {
    /// Where it stands in `records.json`, as a JSON pointer.
    pub path: String,
    /// The incident it belongs to.
    pub incident: IncidentId,
    /// Fluent id of the field's label.
    pub label: String,
    /// The value as it leaves.
    pub value: String,
}

/// One file that leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FileView {
    /// The evidence item.
    pub id: EvidenceId,
    /// The original's name, which leaves as a value in `records.json`.
    pub name: String,
    /// Exhibit number.
    pub exhibit: u32,
    /// Bytes.
    #[specta(type = u32)]
    pub size: u64,
    /// Media type.
    pub media_type: String,
}

/// Why something stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum LeftOutReason {
    /// A person has not agreed.
    Consent,
    /// The item is marked as too sensitive for these receivers.
    Sensitivity,
    /// This field never leaves.
    NeverLeaves,
    /// The user left the field out because it names a person.
    NamesPerson,
    /// It points to a record that stays.
    PointsToLeftOut,
    /// Its bytes are missing or damaged in the vault.
    Damaged,
    /// The place may not be told so exactly.
    PublicPrecision,
}

/// A record or field that stays, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LeftOutView {
    /// The record.
    pub record: RecordId,
    /// The field, as a JSON pointer; the whole record where there is none.
    pub field: Option<String>,
    /// Why.
    pub reason: LeftOutReason,
    /// The person concerned.
    pub because: Option<PersonId>,
    /// That person's name, if known.
    pub person_name: Option<String>,
    /// What they said, the strictest of all receivers.
    pub consent: Option<ConsentValue>,
}

/// A name of somebody who has not agreed, in a text that would leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct NameFoundView {
    /// The record.
    pub record: RecordId,
    /// The field in it, as a JSON pointer.
    pub field: String,
    /// The person named.
    pub person: PersonId,
    /// That person's name, if known.
    pub person_name: Option<String>,
    /// How often.
    pub count: u32,
    /// The first place, with the words around it.
    pub snippet: String,
}

/// An assessment of risk because of which nothing leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RiskStopView {
    /// The assessment.
    pub record: RecordId,
    /// Whose risk it is.
    pub person: PersonId,
    /// That person's name, if known.
    pub person_name: Option<String>,
}

/// An incident in which something is missing for what it is written for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LackingView {
    /// The incident.
    pub incident: IncidentId,
    /// Its title, if it has one.
    pub title: Option<String>,
    /// What it is written for.
    pub template: Template,
    /// How many things receivers cannot do without.
    pub blocking: u32,
    /// How many they may ask about.
    pub warnings: u32,
    /// What stands in the way.
    pub stop: LackingStop,
}

/// How far what is missing stands in the way of sealing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum LackingStop {
    /// Not at all.
    None,
    /// Until the user says that it may leave so.
    UntilSaid,
    /// As long as this procedure is in mind.
    Procedure,
}

/// Exactly what would leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PreviewView {
    /// Every field.
    pub entries: Vec<EntryView>,
    /// Every file.
    pub files: Vec<FileView>,
    /// Every record that stays, and why.
    pub left_out: Vec<LeftOutView>,
    /// Incidents in which something is missing.
    pub lacking: Vec<LackingView>,
    /// Names that the user has yet to decide about; any one stops the seal.
    pub open: Vec<NameFoundView>,
    /// Assessments of risk; any one stops the seal.
    pub stopped: Vec<RiskStopView>,
    /// Bytes of the records and files.
    #[specta(type = u32)]
    pub total_bytes: u64,
    /// Bytes of the sealed file, roughly: rounded up so that its length tells little.
    #[specta(type = u32)]
    pub padded_bytes: u64,
}
