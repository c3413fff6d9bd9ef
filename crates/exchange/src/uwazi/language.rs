//! Which wording of a text goes into which language's column.

use cairn_model::{Text, TranslationStatus};

/// The language of a tag as Uwazi names its columns after it: the first part of a BCP 47 tag, two to eight letters, in lower case. Uwazi
/// matches headers in lower case and without hyphens, so that no column of `zh-Hans` could ever be found. None for `und` and for what is
/// no tag.
pub(super) fn primary(tag: &str) -> Option<String> {
    let first = tag.split('-').next()?.to_ascii_lowercase();
    let is_language =
        (2..=8).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
    (is_language && first != "und").then_some(first)
}

/// The wordings of one text, by language.
#[derive(Default)]
pub(super) struct Wordings<'a> {
    original: &'a str,
    known: Vec<(String, &'a str)>,
    /// Translations that no column takes: made by a machine and read by nobody, or second in a language.
    pub(super) left_out: usize,
}

impl<'a> Wordings<'a> {
    pub(super) fn of(text: Option<&'a Text>) -> Self {
        let Some(text) = text.filter(|text| !text.text.trim().is_empty()) else {
            return Self::default();
        };
        let mut found = Self {
            original: &text.text,
            ..Self::default()
        };
        found.known.extend(
            primary(&text.language)
                .into_iter()
                .map(|l| (l, text.text.as_str())),
        );
        for translation in &text.translations {
            let language = primary(&translation.language);
            let is_read = translation.status != TranslationStatus::Machine;
            match language.filter(|language| is_read && found.word(language).is_none()) {
                Some(language) if !translation.text.trim().is_empty() => {
                    found.known.push((language, &translation.text));
                }
                Some(_) => {}
                None => found.left_out += 1,
            }
        }
        found
    }

    /// The languages that it is in.
    pub(super) fn languages(&self) -> impl Iterator<Item = &str> {
        self.known.iter().map(|(language, _)| language.as_str())
    }

    /// What stands in a language's column.
    pub(super) fn word(&self, language: &str) -> Option<&'a str> {
        let of = self.known.iter().find(|(known, _)| known == language);
        of.map(|(_, words)| *words)
    }

    /// What stands in the column of the collection's own language: its wording, else the original. Uwazi cannot do without.
    pub(super) fn default_word(&self, language: &str) -> &'a str {
        self.word(language).unwrap_or(self.original)
    }
}

#[cfg(test)]
mod tests {
    use cairn_model::{Text, Translation, TranslationStatus};

    use super::{Wordings, primary};

    fn translation(language: &str, text: &str, status: TranslationStatus) -> Translation {
        Translation {
            language: language.to_owned(),
            text: text.to_owned(),
            translator: None,
            status,
        }
    }

    #[test]
    fn a_column_is_named_after_a_language_and_nothing_else() {
        assert_eq!(primary("es").as_deref(), Some("es"));
        assert_eq!(primary("PT-br").as_deref(), Some("pt"));
        for tag in ["und", "", "x", "e s", "=cmd", "español"] {
            assert_eq!(primary(tag), None, "{tag}");
        }
    }

    #[test]
    fn a_machines_translation_goes_into_no_column_and_is_counted() {
        let mut text = Text::new("ar", "نص");
        text.translations = vec![
            translation("es", "Texto", TranslationStatus::Human),
            translation("es-MX", "Texto dos", TranslationStatus::Human),
            translation("fr", "Texte", TranslationStatus::Machine),
        ];
        let wordings = Wordings::of(Some(&text));
        assert_eq!(wordings.languages().collect::<Vec<_>>(), ["ar", "es"]);
        assert_eq!(wordings.word("es"), Some("Texto"));
        assert_eq!(wordings.default_word("fr"), "نص");
        assert_eq!(wordings.left_out, 2);
    }
}
