//! What every stored record has in common.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{
    Act, Consent, Engagement, Evidence, Incident, IncidentId, Involvement, Participation, Person,
    Receiver,
};

/// The kinds of record, by their stable names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// [`Incident`]
    Incident,
    /// [`Act`]
    Act,
    /// [`Person`]
    Person,
    /// [`Participation`]
    Participation,
    /// [`Involvement`]
    Involvement,
    /// [`Engagement`]
    Engagement,
    /// [`Evidence`]
    Evidence,
    /// [`Consent`]
    Consent,
    /// [`Receiver`]
    Receiver,
}

impl RecordKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Incident,
        Self::Act,
        Self::Person,
        Self::Participation,
        Self::Involvement,
        Self::Engagement,
        Self::Evidence,
        Self::Consent,
        Self::Receiver,
    ];

    /// The stable name, as stored.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Incident => "incident",
            Self::Act => "act",
            Self::Person => "person",
            Self::Participation => "participation",
            Self::Involvement => "involvement",
            Self::Engagement => "engagement",
            Self::Evidence => "evidence",
            Self::Consent => "consent",
            Self::Receiver => "receiver",
        }
    }
}

/// A record's kind and id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecordId {
    /// The kind.
    pub kind: RecordKind,
    /// The id.
    pub id: Uuid,
}

/// A record that the vault stores whole, as JSON.
pub trait Record: Clone + Serialize + DeserializeOwned {
    /// Its kind.
    const KIND: RecordKind;
    /// Its id.
    fn uuid(&self) -> Uuid;
    /// The incident it belongs to; `None` for what the whole vault shares.
    fn incident(&self) -> Option<IncidentId>;
    /// Kind and id together.
    fn record_id(&self) -> RecordId {
        RecordId {
            kind: Self::KIND,
            id: self.uuid(),
        }
    }
}

macro_rules! record {
    ($($type:ident => $incident:expr),+ $(,)?) => {$(
        impl Record for $type {
            const KIND: RecordKind = RecordKind::$type;
            fn uuid(&self) -> Uuid {
                self.id.0
            }
            fn incident(&self) -> Option<IncidentId> {
                let incident: fn(&Self) -> Option<IncidentId> = $incident;
                incident(self)
            }
        }
    )+};
}

record! {
    Incident => |r| Some(r.id),
    Act => |r| Some(r.incident),
    Person => |_| None,
    Participation => |r| Some(r.incident),
    Involvement => |r| Some(r.incident),
    Engagement => |r| Some(r.incident),
    Evidence => |r| Some(r.incident),
    Consent => |_| None,
    Receiver => |_| None,
}
