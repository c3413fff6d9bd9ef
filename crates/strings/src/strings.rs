//! Texts by id.

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::{LOCALES, Locale, Value, sources};

/// The texts of one language, with English behind it for whatever it lacks.
pub struct Strings {
    locale: Locale,
    /// The language itself, then English.
    chain: Vec<FluentBundle<FluentResource>>,
}

impl Strings {
    /// The texts for a BCP 47 tag or POSIX locale name; English where the product does not speak the language.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let locale = Locale::matching_or_fallback(tag);
        let mut chain = vec![bundle(locale)];
        if locale != LOCALES[0] {
            chain.push(bundle(LOCALES[0]));
        }
        Self { locale, chain }
    }

    /// The language that was chosen.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// The text with this id; the id itself where no language has it.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// The text with this id and what it takes in, by name.
    #[must_use]
    pub fn text_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let args: FluentArgs<'_> = values
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        self.chain
            .iter()
            .find_map(|bundle| {
                let pattern = bundle.get_message(id)?.value()?;
                let mut errors = Vec::new();
                Some(
                    bundle
                        .format_pattern(pattern, Some(&args), &mut errors)
                        .into_owned(),
                )
            })
            .unwrap_or_else(|| id.to_owned())
    }

    /// Whether the chosen language itself, and not only English, has this text.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.chain
            .first()
            .is_some_and(|bundle| bundle.has_message(id))
    }
}

fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = locale.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    for source in sources().filter(|source| source.locale == locale.tag) {
        let resource = match source.parse() {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_come_in_the_language_asked_for() {
        let label = |tag| Strings::new(tag).text("act-type-disappearance");
        assert_eq!(label("en-GB"), "Enforced disappearance");
        assert_eq!(label("ar"), "الاختفاء القسري");
        assert_eq!(label("zh-CN"), "强迫失踪");
    }

    #[test]
    fn unknown_language_gets_english_and_unknown_id_itself() {
        let strings = Strings::new("tlh");
        assert_eq!(strings.locale().tag, "en");
        assert_eq!(strings.text("no-such-id"), "no-such-id");
        assert!(!strings.has("no-such-id"));
    }
}
