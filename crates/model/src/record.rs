//! What every stored record has in common.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use uuid::Uuid;

use crate::shape::{Field, Part, Shape};
use crate::{
    Accession, Act, Case, Consent, DomesticStep, Engagement, Evidence, FollowUp, Incident,
    IncidentId, InformedConsent, Intervention, Involvement, Nexus, Participation, Person, Receiver,
    Risk, StateReply, Statement, Submission,
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
    /// [`Case`]
    Case,
    /// [`Nexus`]
    Nexus,
    /// [`Statement`]
    Statement,
    /// [`DomesticStep`]
    DomesticStep,
    /// [`Intervention`]
    Intervention,
    /// [`StateReply`]
    StateReply,
    /// [`FollowUp`]
    FollowUp,
    /// [`Risk`]
    Risk,
    /// [`InformedConsent`]
    InformedConsent,
    /// [`Submission`]
    Submission,
    /// [`Accession`]
    Accession,
}

impl RecordKind {
    /// Every kind.
    pub const ALL: [Self; 20] = [
        Self::Incident,
        Self::Act,
        Self::Person,
        Self::Participation,
        Self::Involvement,
        Self::Engagement,
        Self::Evidence,
        Self::Consent,
        Self::Receiver,
        Self::Case,
        Self::Nexus,
        Self::Statement,
        Self::DomesticStep,
        Self::Intervention,
        Self::StateReply,
        Self::FollowUp,
        Self::Risk,
        Self::InformedConsent,
        Self::Submission,
        Self::Accession,
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
            Self::Case => "case",
            Self::Nexus => "nexus",
            Self::Statement => "statement",
            Self::DomesticStep => "domestic_step",
            Self::Intervention => "intervention",
            Self::StateReply => "state_reply",
            Self::FollowUp => "follow_up",
            Self::Risk => "risk",
            Self::InformedConsent => "informed_consent",
            Self::Submission => "submission",
            Self::Accession => "accession",
        }
    }

    /// What a record of this kind is made of.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        let shape = match self {
            Self::Incident => Incident::SHAPE,
            Self::Act => Act::SHAPE,
            Self::Person => Person::SHAPE,
            Self::Participation => Participation::SHAPE,
            Self::Involvement => Involvement::SHAPE,
            Self::Engagement => Engagement::SHAPE,
            Self::Evidence => Evidence::SHAPE,
            Self::Consent => Consent::SHAPE,
            Self::Receiver => Receiver::SHAPE,
            Self::Case => Case::SHAPE,
            Self::Nexus => Nexus::SHAPE,
            Self::Statement => Statement::SHAPE,
            Self::DomesticStep => DomesticStep::SHAPE,
            Self::Intervention => Intervention::SHAPE,
            Self::StateReply => StateReply::SHAPE,
            Self::FollowUp => FollowUp::SHAPE,
            Self::Risk => Risk::SHAPE,
            Self::InformedConsent => InformedConsent::SHAPE,
            Self::Submission => Submission::SHAPE,
            Self::Accession => Accession::SHAPE,
        };
        if let Shape::Group { fields } = shape {
            fields
        } else {
            &[]
        }
    }
}

/// Something that is done for the type of a kind.
pub trait WithType {
    /// What it gives.
    type Output;
    /// Does it.
    fn with<R: Record>(self) -> Self::Output;
}

impl RecordKind {
    /// Does something for the type of this kind.
    pub fn with<W: WithType>(self, work: W) -> W::Output {
        match self {
            Self::Incident => work.with::<Incident>(),
            Self::Act => work.with::<Act>(),
            Self::Person => work.with::<Person>(),
            Self::Participation => work.with::<Participation>(),
            Self::Involvement => work.with::<Involvement>(),
            Self::Engagement => work.with::<Engagement>(),
            Self::Evidence => work.with::<Evidence>(),
            Self::Consent => work.with::<Consent>(),
            Self::Receiver => work.with::<Receiver>(),
            Self::Case => work.with::<Case>(),
            Self::Nexus => work.with::<Nexus>(),
            Self::Statement => work.with::<Statement>(),
            Self::DomesticStep => work.with::<DomesticStep>(),
            Self::Intervention => work.with::<Intervention>(),
            Self::StateReply => work.with::<StateReply>(),
            Self::FollowUp => work.with::<FollowUp>(),
            Self::Risk => work.with::<Risk>(),
            Self::InformedConsent => work.with::<InformedConsent>(),
            Self::Submission => work.with::<Submission>(),
            Self::Accession => work.with::<Accession>(),
        }
    }
}

struct Whole<'v>(&'v Value);

impl WithType for Whole<'_> {
    type Output = serde_json::Result<Value>;

    fn with<R: Record>(self) -> Self::Output {
        serde_json::to_value(R::deserialize(self.0)?)
    }
}

impl RecordKind {
    /// A record of this kind that is JSON, as its type writes it: with every member, also where nobody was asked.
    ///
    /// # Errors
    /// Where it does not read as such a record.
    pub fn whole(self, record: &Value) -> serde_json::Result<Value> {
        self.with(Whole(record))
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
pub trait Record: Clone + Serialize + DeserializeOwned + Part {
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
    Case => |_| None,
    Nexus => |r| Some(r.incident),
    Statement => |r| Some(r.incident),
    DomesticStep => |r| Some(r.incident),
    Intervention => |r| Some(r.incident),
    StateReply => |r| Some(r.incident),
    FollowUp => |r| Some(r.incident),
    Risk => |r| Some(r.incident),
    InformedConsent => |_| None,
    Submission => |_| None,
    Accession => |_| None,
}
