//! What is still missing for the receiver and the procedure in mind, item by item, each pointing to its field.
//!
//! The rules are those of OHCHR's and the Special Procedures' requests for information that records can answer, with what
//! each procedure adds. One file a family. An explicit *unknown*, *withheld* or *not applicable* is an answer where the
//! receivers accept it as one. What no record can say is not looked at: pages, tone, whether a State has ratified.

mod consent;
mod cooperation;
pub(crate) mod days;
mod facts;
mod language;
mod origins;
mod people;
mod risk;
mod sources;
mod steps;
mod template;
mod wanting;

use std::borrow::Cow;

use jiff::civil::Date;
use serde::Serialize;

use crate::vocabulary::{GapCode, Purpose, Section, Severity, Template};
use crate::{
    Case, Consent, EvidenceId, IncidentFile, InformedConsent, PersonId, ReceiverId, Record,
    RecordId,
};

pub use people::persons_who_decide;

/// One thing that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Gap {
    /// The section of the incident page that it belongs to.
    pub section: Section,
    /// What is missing.
    pub code: GapCode,
    /// How much it weighs.
    pub severity: Severity,
    /// The record to go to: the incident where a record is missing.
    pub record: RecordId,
    /// The field in it, as a JSON pointer (RFC 6901); empty for the record as a whole.
    pub field: Cow<'static, str>,
    /// Whom it concerns, where it concerns one person.
    pub person: Option<PersonId>,
    /// Which use of their information, where it concerns one.
    pub purpose: Option<Purpose>,
}

impl Gap {
    fn new(code: GapCode, record: RecordId, field: impl Into<Cow<'static, str>>) -> Self {
        Self {
            section: code.section(),
            severity: code.severity(),
            code,
            record,
            field: field.into(),
            person: None,
            purpose: None,
        }
    }

    const fn of(mut self, person: PersonId) -> Self {
        self.person = Some(person);
        self
    }
}

/// What persons have said, and to whom it would go.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// The receivers in mind.
    pub receivers: &'a [ReceiverId],
    /// One value for each person and receiver.
    pub consents: &'a [Consent],
    /// The conversations in which purposes were asked about, oldest first.
    pub conversations: &'a [InformedConsent],
}

/// An incident, and what it is looked at for.
#[derive(Clone, Copy, Debug)]
pub struct Inquiry<'a> {
    /// The incident.
    pub file: &'a IncidentFile,
    /// The procedure in mind.
    pub template: Template,
    /// The day on which it is asked.
    pub today: Date,
    /// What persons have said; without it, consent is not looked at.
    pub said: Option<Said<'a>>,
    /// The cases that the incident belongs to; without them, nothing is asked that a case may answer.
    pub cases: Option<&'a [Case]>,
    /// Exhibits that the vault found damaged.
    pub damaged: &'a [EvidenceId],
}

impl<'a> Inquiry<'a> {
    /// Looks at the incident's own records alone.
    #[must_use]
    pub const fn new(file: &'a IncidentFile, template: Template, today: Date) -> Self {
        Self {
            file,
            template,
            today,
            said: None,
            cases: None,
            damaged: &[],
        }
    }

    fn incident(&self) -> RecordId {
        self.file.incident.record_id()
    }
}

/// Lists what is missing, in the order of the incident page.
#[must_use]
pub fn gaps(inquiry: &Inquiry<'_>) -> Vec<Gap> {
    let mut found = blocking(inquiry);
    facts::warnings(inquiry, &mut found);
    people::warnings(inquiry, &mut found);
    cooperation::warnings(inquiry, &mut found);
    sources::warnings(inquiry, &mut found);
    language::warnings(inquiry, &mut found);
    consent::warnings(inquiry, &mut found);
    steps::warnings(inquiry, &mut found);
    template::warnings(inquiry, &mut found);
    found.sort_by_key(|gap| gap.section);
    found
}

/// Lists only what a receiver cannot do without.
#[must_use]
pub fn blocking(inquiry: &Inquiry<'_>) -> Vec<Gap> {
    let mut found = Vec::new();
    facts::blocking(inquiry, &mut found);
    people::blocking(inquiry, &mut found);
    cooperation::blocking(inquiry, &mut found);
    sources::blocking(inquiry, &mut found);
    language::blocking(inquiry, &mut found);
    consent::blocking(inquiry, &mut found);
    risk::blocking(inquiry, &mut found);
    steps::blocking(inquiry, &mut found);
    template::blocking(inquiry, &mut found);
    found.sort_by_key(|gap| gap.section);
    found
}

/// The sensitive attributes of persons that are needed: those of the procedure's questionnaire, and every ground of
/// discrimination where a detention is held to be arbitrary for it (category V of the Working Group).
#[must_use]
pub fn sensitive_fields(template: Template, file: &IncidentFile) -> Vec<&'static str> {
    template::sensitive_fields(template, file)
}
