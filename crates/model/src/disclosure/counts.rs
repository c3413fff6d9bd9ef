//! How much was left out: all that a receiver learns of it.

use serde::{Deserialize, Serialize};

use super::{Because, Disclosure};
use crate::RecordKind;

/// Numbers of records and fields that were left out. They name nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LeftOutCounts {
    /// Persons.
    pub persons: u32,
    /// Parts of persons in incidents.
    pub participations: u32,
    /// Acts.
    pub acts: u32,
    /// Engagements.
    pub engagements: u32,
    /// Evidence items.
    pub evidence: u32,
    /// What sources told.
    #[serde(default)]
    pub statements: u32,
    /// What happened afterwards.
    #[serde(default)]
    pub follow_ups: u32,
    /// Steps in the country.
    #[serde(default)]
    pub domestic_steps: u32,
    /// What others did about it.
    #[serde(default)]
    pub interventions: u32,
    /// What States answered.
    #[serde(default)]
    pub state_replies: u32,
    /// Why acts are held to be reprisals.
    #[serde(default)]
    pub nexuses: u32,
    /// Single fields of records that did leave.
    pub fields: u32,
    /// Persons who are in the bundle under a pseudonym.
    #[serde(default)]
    pub pseudonyms: u32,
}

impl Disclosure {
    /// How much was left out.
    #[must_use]
    pub fn counts(&self) -> LeftOutCounts {
        let mut counts = LeftOutCounts::default();
        for left_out in &self.left_out {
            let count = match left_out.record.kind {
                _ if left_out.field.is_some() => &mut counts.fields,
                _ if matches!(left_out.because, Because::Pseudonym { .. }) => {
                    &mut counts.pseudonyms
                }
                RecordKind::Person => &mut counts.persons,
                RecordKind::Participation => &mut counts.participations,
                RecordKind::Act => &mut counts.acts,
                RecordKind::Engagement => &mut counts.engagements,
                RecordKind::Evidence => &mut counts.evidence,
                RecordKind::Statement => &mut counts.statements,
                RecordKind::FollowUp => &mut counts.follow_ups,
                RecordKind::DomesticStep => &mut counts.domestic_steps,
                RecordKind::Intervention => &mut counts.interventions,
                RecordKind::StateReply => &mut counts.state_replies,
                RecordKind::Nexus => &mut counts.nexuses,
                // Whatever else stays, stays for everybody: its number would say nothing about consent.
                RecordKind::Incident
                | RecordKind::Involvement
                | RecordKind::Consent
                | RecordKind::Receiver
                | RecordKind::Case
                | RecordKind::Risk
                | RecordKind::InformedConsent
                | RecordKind::Submission
                | RecordKind::Accession => continue,
            };
            *count = count.saturating_add(1);
        }
        counts
    }
}
