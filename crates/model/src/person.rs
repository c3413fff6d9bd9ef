//! A person, group or organisation.

use serde::{Deserialize, Serialize};

use crate::vocabulary::PersonKind;
use crate::{Answer, PersonId, Text};

/// The names of one person. Every one of them counts as naming the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PersonNames {
    /// The full name as the person gives it.
    pub full: Answer<Text>,
    /// Other spellings, transliterations, aliases and previous names.
    pub others: Vec<Text>,
}

/// Somebody who is part of what is documented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Individual, group or organisation.
    #[serde(default)]
    pub kind: PersonKind,
    /// Their names.
    #[serde(default)]
    pub names: PersonNames,
    /// Occupation, as described.
    #[serde(default)]
    pub occupation: Answer<Text>,
    /// How to reach them safely. Confidential: never in the part that may reach the State.
    #[serde(default)]
    pub contact: Answer<Text>,
}

impl Person {
    /// A person of whom nothing is known yet.
    #[must_use]
    pub fn new(id: PersonId) -> Self {
        Self {
            id,
            kind: PersonKind::default(),
            names: PersonNames::default(),
            occupation: Answer::default(),
            contact: Answer::default(),
        }
    }

    /// Every known name, translations included, empty ones left out.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        self.names
            .full
            .known()
            .into_iter()
            .chain(&self.names.others)
            .flat_map(Text::wordings)
            .map(str::trim)
            .filter(|name| !name.is_empty())
    }
}
