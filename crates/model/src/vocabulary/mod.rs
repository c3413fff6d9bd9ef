//! Controlled vocabularies: stable codes, HURIDOCS and SDG mappings as attributes. Labels are in `cairn-strings`, under
//! `<vocabulary>-<code>` with underscores as hyphens (`act-type-death-threat`).
//!
//! A code, once released, is never renamed and never changes its meaning.

mod act_type;
mod action;
mod calendar;
mod case;
mod consent_terms;
mod detention;
mod fault;
mod gap;
mod happening;
mod ledger;
mod nexus;
mod people;
mod persons;
mod record;
mod risk;
mod source;
mod template;
mod un;

pub use act_type::{ActFamily, ActType};
pub use action::{
    DomesticStepType, FollowUpImpact, FollowUpKind, InterventionStatus, InterventionType,
    Publicity, Remedy, ReplyAssessment, StateResponse, WhyNoStep, YesNoUnknown,
};
pub use calendar::Calendar;
pub use case::{CaseLink, CasePriority};
pub use consent_terms::{Capacity, ConsentInformation, ConsentMethod, Purpose};
pub use detention::{
    Autopsy, CaptureAcknowledged, Consistency, Counsel, DeathCertificate, DigitalMeans, LawStatus,
    PropertyMeasure, StatementSigned, TorturePurpose, WgadCategory,
};
pub use fault::Fault;
pub use gap::{GapCode, Section, Severity};
pub use happening::{
    ActMethod, Attribution, ChainLink, ChillingEffect, LocationType, Pretext, Sphere,
    StandardOfProof, VictimStatus,
};
pub use ledger::{
    BundleSignature, GrantEnd, NamedAs, ReceiptVerification, ReceiverRole, SubmissionChannel,
    SubmissionKind, SubmissionPart, SubmissionSigner,
};
pub use nexus::{NexusIndicator, NexusStrength, Op4Role, PerpetratorStatus};
pub use people::{Degree, PerpetratorType, PersonKind, Role, StateLink};
pub use persons::{
    ContactChannel, DisplayMode, DocumentKind, EcosocStatus, LegalStatus, NameKind, Relationship,
    Sex, VictimRole, Vulnerability,
};
pub use record::{
    ConsentState, ConsentValue, EvidenceKind, EvidenceRole, IncidentStatus, ReprisalAssessment,
    Sensitivity,
};
pub use risk::{ResidualRisk, RiskDecision};
pub use source::{
    Bearing, Credibility, Independence, MaterialType, Reliability, SourceConnection, StatementMode,
    Verification, VerificationAspect, VerificationResult,
};
pub use template::{Asked, Template};
pub use un::{
    AuthoritiesKnew, EngagementFormat, EngagementMode, EngagementStatus, Mechanism, Op4Limb,
    Visibility,
};

/// A vocabulary whose values have stable codes.
pub trait Vocabulary: Copy + Sized + 'static {
    /// The vocabulary's name, as in the Fluent ids of its labels.
    const NAME: &'static str;
    /// Every value, in the order in which forms offer them.
    const ALL: &'static [Self];
    /// Every code, in the same order.
    const CODES: &'static [&'static str];
    /// The stable code.
    fn code(self) -> &'static str;
    /// The value with this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.code() == code)
    }
    /// The Fluent id of its label.
    fn label_id(self) -> String {
        format!("{}-{}", Self::NAME, self.code().replace('_', "-"))
    }
}

/// Defines a vocabulary: one enum, its codes, and their order; with `default`, the value of a field nobody touched.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident, $fluent:literal, default $default:ident { $($body:tt)+ }) => {
        crate::vocabulary::vocabulary! { $(#[$doc])* $name, $fluent { $($body)+ } }
        impl Default for $name {
            fn default() -> Self {
                Self::$default
            }
        }
    };
    ($(#[$doc:meta])* $name:ident, $fluent:literal { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[allow(missing_docs, reason = "a code documents itself; labels are in cairn-strings")]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $code)] $variant),+
        }
        impl crate::vocabulary::Vocabulary for $name {
            const NAME: &'static str = $fluent;
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const CODES: &'static [&'static str] = &[$($code),+];
            fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code),+
                }
            }
        }
        impl crate::shape::Leaf for $name {
            const LEAF: &'static crate::shape::Shape = &crate::shape::Shape::Code {
                vocabulary: <Self as crate::vocabulary::Vocabulary>::NAME,
                codes: <Self as crate::vocabulary::Vocabulary>::CODES,
            };
        }
        impl crate::shape::Part for $name {
            const SHAPE: &'static crate::shape::Shape = <Self as crate::shape::Leaf>::LEAF;
        }
    };
}
pub(crate) use vocabulary;
