//! What would leave, and what did.

use cairn_bundle::Parts;
use cairn_model::vocabulary::{ConsentValue, Purpose, Template};
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
    /// The procedure that it is written for; the one that all incidents are written for, where none is named.
    #[serde(default)]
    pub template: Option<Template>,
    /// Who is to stand there under a pseudonym where they may not be named, at most 10,000.
    #[serde(default)]
    pub pseudonymous: Vec<PersonId>,
}

/// In whose name a bundle is signed.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(tag = "as", rename_all = "camelCase", deny_unknown_fields)]
pub enum SigningDraft {
    /// In nobody's.
    None,
    /// By a key that these receivers alone see.
    Pseudonym,
    /// By the key of an organisation, in its name.
    Organisation {
        /// The name.
        name: Bounded<200>,
    },
}

/// An export, and whether to sign it.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealDraft {
    /// What to seal, for whom.
    pub what: ExportDraft,
    /// Whether the user states that it may leave although something is missing.
    #[serde(default)]
    pub incomplete: bool,
    /// In whose name.
    pub signing: SigningDraft,
    /// Whether what may be handed on to the State becomes a file of its own.
    #[serde(default)]
    pub apart: bool,
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
    /// Whether it may be handed on to the State.
    pub is_transmissible: bool,
}

/// What kind of thing may give somebody away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum LeakReason {
    /// Where a file lies on a computer.
    Path,
    /// The name of the account on this computer.
    User,
    /// The name of this computer.
    Host,
    /// An address of e-mail.
    Email,
    /// An address in a network.
    Network,
    /// Characters that are not seen.
    Invisible,
}

/// A word in what leaves that may give somebody away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LeakView {
    /// The record.
    pub record: RecordId,
    /// The field in it, as a JSON pointer.
    pub field: String,
    /// What it is.
    pub reason: LeakReason,
    /// The word.
    pub word: String,
}

/// A file that was sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SealedFileView {
    /// Its name.
    pub file_name: String,
    /// Bytes.
    #[specta(type = u32)]
    pub size: u64,
    /// SHA-256, hex.
    pub sha256: String,
    /// The bundle's id.
    pub bundle_id: String,
    /// Which parts it holds.
    pub parts: PartsView,
}

/// Which parts a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum PartsView {
    /// What may be handed on to the State, and what is for the receiver alone.
    Both,
    /// What may be handed on.
    Transmissible,
    /// What is for the receiver alone.
    Confidential,
}

impl From<Parts> for PartsView {
    fn from(parts: Parts) -> Self {
        match parts {
            Parts::Both => Self::Both,
            Parts::Transmissible => Self::Transmissible,
            Parts::Confidential => Self::Confidential,
        }
    }
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
    /// A person's consent is over.
    Expired,
    /// The person stands there under a pseudonym.
    Pseudonym,
    /// It is for the receiver, not for the State.
    ForTheReceiverAlone,
    /// The person has not agreed to be reached.
    Contact,
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
    /// The use that they did not agree to, where the receivers are not what holds them back.
    pub purpose: Option<Purpose>,
    /// Whether they may stand there under a pseudonym instead.
    pub may_be_pseudonymous: bool,
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
    /// The procedure that it is written for.
    pub template: Template,
    /// Every field that the receivers read.
    pub entries: Vec<EntryView>,
    /// Every field of what may be handed on to the State.
    pub handed_on: Vec<EntryView>,
    /// Every file.
    pub files: Vec<FileView>,
    /// Every record that stays, and why.
    pub left_out: Vec<LeftOutView>,
    /// Every record that leaves and may not be handed on, and why.
    pub held_back: Vec<LeftOutView>,
    /// Words in what leaves that may give somebody away.
    pub leaks: Vec<LeakView>,
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
