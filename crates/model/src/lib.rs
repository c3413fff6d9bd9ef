//! What a record holds: incidents, acts, persons, engagements, evidence and consent, and the rules on them.
//!
//! The shapes follow the HURIDOCS Events Standard Formats (one act joins one victim to one type of act; alleged
//! perpetrators attach by involvement). This crate does no I/O and reads no clock.

mod accession;
mod act;
mod answer;
mod calendar;
mod case;
mod completeness;
mod consent;
mod consent_state;
mod country;
mod date;
pub mod disclosure;
mod domestic_step;
mod engagement;
mod error;
mod evidence;
mod extension;
mod file;
mod file_name;
mod follow_up;
mod grading;
mod ids;
mod incident;
mod intervention;
mod involvement;
mod likeness;
mod module;
mod nexus;
mod participation;
mod person;
mod purposes;
mod receiver;
mod record;
mod reminder;
mod risk;
pub mod shape;
mod span;
mod statement;
mod submission;
mod text;
mod timeline;
pub mod vocabulary;
mod withdrawal;

pub use accession::{Accession, ReceivedRecord};
pub use act::{Act, Consequences, LegalBasis};
pub use answer::{Answer, Missing};
pub use calendar::{CalendarValue, OriginalDate};
pub use case::{Case, LinkedCase, ReportReference};
pub use completeness::{Gap, Inquiry, Said, blocking, gaps, persons_who_decide, sensitive_fields};
pub use consent::{Consent, Grant, InformedConsent};
pub use consent_state::consent_state;
pub use country::Country;
pub use date::{DateQualifier, DateValue, PartialDate};
pub use domestic_step::{DomesticStep, InvestigationAssessment};
pub use engagement::Engagement;
pub use error::ModelError;
pub use evidence::{Evidence, ItemVerification, WebCapture};
pub use extension::{extension_of, is_extension, media_type_of};
pub use file::{EachList, EachRecord, IncidentFile};
pub use file_name::FileName;
pub use follow_up::FollowUp;
pub use grading::{ClaimGrading, Conflict, Finding, Support};
pub use ids::{
    AccessionId, ActId, CaseId, ConsentId, DomesticStepId, EngagementId, EvidenceId, FollowUpId,
    IncidentId, InformedConsentId, InterventionId, InvolvementId, NexusId, ParticipationId,
    PersonId, ReceiverId, RiskId, StateReplyId, StatementId, SubmissionId,
};
pub use incident::{ChainedIncident, Incident, Place};
pub use intervention::{Intervention, StateReply};
pub use involvement::Involvement;
pub use likeness::{LikelyDuplicate, Likeness, alike, likely_duplicates};
pub use module::{
    Charge, Contact, Death, Detention, DigitalModule, Disappearance, Hearing, LawOrPolicy,
    PlaceOfDetention, PropertyModule, SearchStep, Torture,
};
pub use nexus::Nexus;
pub use participation::Participation;
pub use person::{
    Affiliation, ContactWay, DefenderProfile, Display, IdDocument, Organisation, OtherName, Person,
    PersonNames, RelatedPerson,
};
pub use purposes::has_granted;
pub use receiver::Receiver;
pub use record::{Record, RecordId, RecordKind, WithType};
pub use reminder::{Reminder, Waiting, reminders};
pub use risk::{Risk, Threat};
pub use span::Span;
pub use statement::{Claim, PriorInterview, Statement};
pub use submission::{
    Receipt, ReliedOn, SealedTo, Submission, SubmittedPerson, SubmittedRecord, TakenBack,
    records_in,
};
pub use text::{Text, Translation, TranslationStatus};
pub use timeline::{Basis, Happening, Moment, Ordinal, Since, timeline};
pub use withdrawal::{GrantEnded, grants_ended};
