//! What a record holds: incidents, acts, persons, engagements, evidence and consent, and the rules on them.
//!
//! The shapes follow the HURIDOCS Events Standard Formats (one act joins one victim to one type of act; alleged
//! perpetrators attach by involvement). This crate does no I/O and reads no clock.

mod act;
mod answer;
mod completeness;
mod consent;
mod country;
mod date;
pub mod disclosure;
mod engagement;
mod error;
mod evidence;
mod file;
mod ids;
mod incident;
mod involvement;
mod participation;
mod person;
mod receiver;
mod record;
mod text;
pub mod vocabulary;

pub use act::Act;
pub use answer::{Answer, Missing};
pub use completeness::{Gap, gaps, persons_who_decide};
pub use consent::Consent;
pub use country::Country;
pub use date::{DateQualifier, DateValue, PartialDate};
pub use engagement::Engagement;
pub use error::ModelError;
pub use evidence::Evidence;
pub use file::IncidentFile;
pub use ids::{
    ActId, ConsentId, EngagementId, EvidenceId, IncidentId, InvolvementId, ParticipationId,
    PersonId, ReceiverId,
};
pub use incident::{Incident, Place};
pub use involvement::Involvement;
pub use participation::Participation;
pub use person::{Person, PersonNames};
pub use receiver::Receiver;
pub use record::{Record, RecordId, RecordKind};
pub use text::{Text, Translation, TranslationStatus};
