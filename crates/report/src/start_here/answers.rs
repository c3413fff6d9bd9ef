//! Answers: the value, or in words why there is none.

use cairn_model::vocabulary::Vocabulary as _;
use cairn_model::{
    DateQualifier, Missing, OriginalDate, PartialDate, Text, Translation, TranslationStatus,
};

use super::Page;
use crate::html::Html;

impl Page<'_> {
    /// A text with its translations.
    pub(super) fn words(&self, html: &mut Html, text: &Text) {
        html.block(&text.language, &text.text);
        self.translations(html, text);
    }

    /// The translations of a text, each with how it was made, its language, and who made it where that is told.
    pub(super) fn translations(&self, html: &mut Html, text: &Text) {
        for translation in &text.translations {
            html.with("div", &[("class", "translation")], |html| {
                html.with("small", &[], |html| self.made(html, translation));
                html.block(&translation.language, &translation.text);
            });
        }
    }

    fn made(&self, html: &mut Html, translation: &Translation) {
        let status = match translation.status {
            TranslationStatus::Human => "translation-status-human",
            TranslationStatus::Reviewed => "translation-status-reviewed",
            TranslationStatus::Machine => "translation-status-machine",
        };
        html.text(&self.strings.text(status));
        for words in std::iter::once(&translation.language).chain(&translation.translator) {
            html.raw(" · ").words(None, words);
        }
    }

    /// The label of a code.
    pub(super) fn code(&self, vocabulary: &str, code: &str) -> String {
        let code = code.replace('_', "-");
        self.strings.text(&format!("{vocabulary}-{code}"))
    }

    /// Why there is no answer.
    pub(super) fn missing(&self, html: &mut Html, missing: Missing) {
        let id = match missing {
            Missing::Unknown => "missing-unknown",
            Missing::NotAsked => "missing-not-asked",
            Missing::WithheldByPerson => "missing-withheld-by-person",
            Missing::WithheldForSafety => "missing-withheld-for-safety",
            Missing::NotApplicable => "missing-not-applicable",
        };
        html.with("span", &[("class", "missing")], |html| {
            html.text(&self.strings.text(id));
        });
    }

    /// A date in the calendar in which it was given.
    fn original(&self, given: &OriginalDate) -> String {
        let end = given.end.map(|end| end.to_string());
        let date = self.qualified(given.qualifier, &given.value.to_string(), end);
        let calendar = self.strings.text(&given.calendar.label_id());
        let values = [("date", (&date).into()), ("calendar", (&calendar).into())];
        self.strings.text_with("date-in-calendar", &values)
    }

    fn qualified(&self, how: DateQualifier, value: &str, end: Option<String>) -> String {
        let end = end.unwrap_or_default();
        let with = |id| {
            let values = [("date", value.into()), ("end", end.as_str().into())];
            self.strings.text_with(id, &values)
        };
        match how {
            DateQualifier::Exact => value.to_owned(),
            DateQualifier::Estimate => with("app-date-estimate"),
            DateQualifier::Before => with("app-date-before"),
            DateQualifier::After => with("app-date-after"),
            DateQualifier::Between => with("app-date-between"),
        }
    }

    /// A date to the precision it is known, as it was given in another calendar, and the words in which it was given.
    pub(super) fn date(&self, html: &mut Html, date: &PartialDate) {
        let end = date.end.map(|end| end.to_string());
        let shown = self.qualified(date.qualifier, &date.value.to_string(), end);
        html.words(None, &shown);
        if let Some(original) = &date.original {
            html.raw(" · ").words(None, &self.original(original));
        }
        for words in date.time_zone.iter().chain(&date.as_given) {
            html.raw(" · ").words(None, words);
        }
    }
}
