//! Free text with its language and its translations side by side.

use serde::{Deserialize, Serialize};

/// Who made a translation, as far as trust goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TranslationStatus {
    /// Made by a person, not checked by a second.
    Human,
    /// Made by a person and checked by a second.
    Reviewed,
    /// Made by a machine.
    Machine,
}

/// A translation of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// Language as a BCP 47 tag.
    pub language: String,
    /// The translated text.
    pub text: String,
    /// Who translated, as the documenter names them.
    pub translator: Option<String>,
    /// How far it can be trusted.
    pub status: TranslationStatus,
}

/// Text in the language it was given in, never overwritten by a translation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Language as a BCP 47 tag; `und` where nobody has said.
    pub language: String,
    /// The words as given, at most 1,000,000 characters.
    pub text: String,
    /// Translations, each marked with its maker and status.
    #[serde(default)]
    pub translations: Vec<Translation>,
}

impl Text {
    /// Text in a language, without translations.
    pub fn new(language: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            text: text.into(),
            translations: Vec::new(),
        }
    }

    /// The words as given, without their language.
    #[must_use]
    pub fn words(&self) -> String {
        self.text.clone()
    }

    /// Every wording: the original, then the translations.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.text.as_str()).chain(self.translations.iter().map(|t| t.text.as_str()))
    }
}
