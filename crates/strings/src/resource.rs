//! The compiled-in files.

use fluent_bundle::FluentResource;

/// One Fluent file of one language.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// BCP 47 tag of the language.
    pub locale: &'static str,
    /// File name without `.ftl`.
    pub name: &'static str,
    /// The file's text.
    pub text: &'static str,
}

/// A file that is not Fluent.
#[derive(Debug, thiserror::Error)]
#[error("{locale}/{name}.ftl is not Fluent: {errors} errors, the first: {first}")]
#[non_exhaustive]
pub struct LoadError {
    /// BCP 47 tag of the language.
    pub locale: &'static str,
    /// File name without `.ftl`.
    pub name: &'static str,
    /// How many parse errors there are.
    pub errors: usize,
    /// What the parser says about the first.
    pub first: String,
}

macro_rules! sources {
    ([$($locale:literal),+] $names:tt) => {
        &[$(sources!(@ $locale $names)),+]
    };
    (@ $locale:literal [$($name:literal),+ $(,)?]) => {
        &[$(Source {
            locale: $locale,
            name: $name,
            text: include_str!(concat!("../locales/", $locale, "/", $name, ".ftl")),
        }),+]
    };
}

const SOURCES: &[&[Source]] = sources! {
    ["en", "ar", "zh"]
    ["app", "unlock", "incidents", "import", "capture", "incident", "facts", "player", "history", "forms", "cases", "people", "timeline", "export", "vault", "errors", "checks", "vocabulary", "terms", "fields", "countries", "report", "practice", "cli"]
};

/// Every file of every language.
pub fn sources() -> impl Iterator<Item = Source> {
    SOURCES.iter().flat_map(|files| files.iter().copied())
}

impl Source {
    /// Parses the file.
    ///
    /// # Errors
    /// [`LoadError`] if any part of it is not Fluent; the parts that are come with it, as Fluent prescribes.
    pub fn parse(self) -> Result<FluentResource, (FluentResource, LoadError)> {
        FluentResource::try_new(self.text.to_owned()).map_err(|(resource, errors)| {
            let first = errors.first().map(ToString::to_string).unwrap_or_default();
            let error = LoadError {
                locale: self.locale,
                name: self.name,
                errors: errors.len(),
                first,
            };
            (resource, error)
        })
    }
}
