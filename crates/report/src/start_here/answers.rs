//! Answers: the value, or in words why there is none.

use cairn_model::vocabulary::Vocabulary;
use cairn_model::{Answer, DateQualifier, Missing, PartialDate, Text, TranslationStatus};

use super::Page;
use crate::html::Html;

impl Page<'_> {
    /// A question with a text for an answer.
    pub(super) fn text_row(&self, html: &mut Html, label: &str, answer: &Answer<Text>) {
        self.row(html, label, |html| self.text(html, answer));
    }

    /// A question with a code for an answer.
    pub(super) fn code_row<V: Vocabulary>(&self, html: &mut Html, label: &str, answer: &Answer<V>) {
        self.row(html, label, |html| match answer {
            Answer::Known(value) => {
                html.text(&self.strings.text(&value.label_id()));
            }
            Answer::Missing(missing) => self.missing(html, *missing),
        });
    }

    /// A question with a date for an answer.
    pub(super) fn date_row(&self, html: &mut Html, label: &str, answer: &Answer<PartialDate>) {
        self.row(html, label, |html| match answer {
            Answer::Known(date) => self.date(html, date),
            Answer::Missing(missing) => self.missing(html, *missing),
        });
    }

    /// A text with its translations, or why there is none.
    pub(super) fn text(&self, html: &mut Html, answer: &Answer<Text>) {
        match answer {
            Answer::Known(text) => self.words(html, text),
            Answer::Missing(missing) => self.missing(html, *missing),
        }
    }

    /// A text with its translations.
    pub(super) fn words(&self, html: &mut Html, text: &Text) {
        html.with("div", &[("class", "words"), ("dir", "auto")], |html| {
            html.words(Some(&text.language), &text.text);
        });
        for translation in &text.translations {
            html.with(
                "div",
                &[("class", "translation"), ("dir", "auto")],
                |html| {
                    let status = match translation.status {
                        TranslationStatus::Human => "translation-status-human",
                        TranslationStatus::Reviewed => "translation-status-reviewed",
                        TranslationStatus::Machine => "translation-status-machine",
                    };
                    html.element("small", &self.strings.text(status));
                    html.with("div", &[("class", "words"), ("dir", "auto")], |html| {
                        html.words(Some(&translation.language), &translation.text);
                    });
                },
            );
        }
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

    /// A date to the precision it is known, and the words in which it was given.
    pub(super) fn date(&self, html: &mut Html, date: &PartialDate) {
        let value = date.value.to_string();
        let end = date.end.map(|end| end.to_string()).unwrap_or_default();
        let with = |id| {
            let values = [("date", (&value).into()), ("end", (&end).into())];
            self.strings.text_with(id, &values)
        };
        let shown = match date.qualifier {
            DateQualifier::Exact => value.clone(),
            DateQualifier::Estimate => with("app-date-estimate"),
            DateQualifier::Before => with("app-date-before"),
            DateQualifier::After => with("app-date-after"),
            DateQualifier::Between => with("app-date-between"),
        };
        html.words(None, &shown);
        for words in date.time_zone.iter().chain(&date.as_given) {
            html.raw(" · ").words(None, words);
        }
    }
}
