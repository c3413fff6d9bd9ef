//! Controlled vocabularies: stable codes, HURIDOCS and SDG mappings as attributes. Labels are in `cairn-strings`, under
//! `<vocabulary>-<code>` with underscores as hyphens (`act-type-death-threat`).
//!
//! A code, once released, is never renamed and never changes its meaning.

mod act_type;
mod gap;
mod people;
mod record;
mod un;

pub use act_type::{ActFamily, ActType};
pub use gap::{GapCode, Section};
pub use people::{Degree, PerpetratorType, PersonKind, Role, StateLink};
pub use record::{
    ConsentValue, EvidenceKind, EvidenceRole, IncidentStatus, ReprisalAssessment, Sensitivity,
};
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
            fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code),+
                }
            }
        }
    };
}
pub(crate) use vocabulary;
