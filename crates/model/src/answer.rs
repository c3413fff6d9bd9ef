//! An answer that is either known or explicitly missing, so that an empty field never looks like "no".

use serde::{Deserialize, Serialize};

/// Why there is no value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Asked or looked for, and nobody knows.
    Unknown,
    /// Nobody has asked yet. The starting value of every field.
    #[default]
    NotAsked,
    /// The person chose not to say.
    WithheldByPerson,
    /// Known to the documenter and left out for somebody's safety.
    WithheldForSafety,
    /// The question does not arise here.
    NotApplicable,
}

/// A value, or the reason there is none. As JSON `{"known": …}` or `{"missing": "unknown"}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Answer<T> {
    /// The value.
    Known(T),
    /// Why there is none.
    Missing(Missing),
}

impl<T> Default for Answer<T> {
    fn default() -> Self {
        Self::Missing(Missing::NotAsked)
    }
}

impl<T> Answer<T> {
    /// The value, if there is one.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Missing(_) => None,
        }
    }

    /// Whether the question is still open: nobody has asked.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Missing(Missing::NotAsked))
    }
}
