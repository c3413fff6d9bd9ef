//! The list of persons and the page of one.

use cairn_model::vocabulary::PersonKind;
use cairn_model::{IncidentId, LikelyDuplicate, Likeness, Person, PersonId, RecordId};
use serde::{Deserialize, Serialize};

use super::{Bounded, DraftView, IncidentNameView};

/// One line of the list of persons.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonRowView {
    /// The person.
    pub id: PersonId,
    /// The full name, if it is known.
    pub name: Option<String>,
    /// Every other wording of a name, to find them by.
    pub other_names: Vec<String>,
    /// Individual, group or organisation.
    pub kind: PersonKind,
    /// How many incidents name them.
    pub incidents: u32,
    /// Who may be the same person.
    pub duplicates: Vec<LikelyDuplicate>,
}

/// Somebody who may be the same person.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateView {
    /// Who.
    pub id: PersonId,
    /// Their full name, if it is known.
    pub name: Option<String>,
    /// How their names are alike.
    pub likeness: Likeness,
    /// How many incidents name them.
    pub incidents: u32,
}

/// A record that names a person.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct NamedInView {
    /// The record.
    pub record: RecordId,
    /// The incident of which it is a part, if it is part of one.
    pub incident: Option<IncidentId>,
    /// The fields that name the person, as JSON pointers.
    pub fields: Vec<String>,
    /// The Fluent id of the sort of record it is (`role-victim`, `act-type-arrest`), where its kind has sorts.
    pub sort: Option<String>,
    /// Its own title or name, where it has one.
    pub title: Option<String>,
}

/// Everything that the page of a person shows.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// The person.
    pub person: Person,
    /// Every record that names them.
    pub named_in: Vec<NamedInView>,
    /// The incidents of those records.
    pub incidents: Vec<IncidentNameView>,
    /// Who may be the same person.
    pub duplicates: Vec<DuplicateView>,
    /// Values that are not part of the person's record yet.
    pub drafts: Vec<DraftView>,
    /// Its revision.
    pub revision: u32,
    /// When it was last changed, RFC 3339.
    pub updated_at: String,
}

/// A person to record outside of any incident: a lawyer, an organisation that submits.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonCreateDraft {
    /// The full name; empty where nobody knows it.
    pub name: Bounded<400>,
    /// The language of the name, a BCP 47 tag; `und` where nobody has said.
    pub language: Bounded<35>,
}
