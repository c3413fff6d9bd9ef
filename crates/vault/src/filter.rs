//! Filters: what an incident must be, beside the words that it must hold.
//!
//! What filters ask for stands in the search index as words of its own, each beginning with a sign that no word of a search
//! can begin with: one index answers words and filters together.

use std::collections::BTreeSet;

use cairn_model::vocabulary::{ActType, ConsentState, IncidentStatus, Mechanism, Vocabulary};
use cairn_model::{Country, DateValue, IncidentFile};
use serde::{Deserialize, Serialize};

/// What listed incidents must be. A list holds what is asked for, one of which must be the case; an empty one asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    /// The State concerned.
    pub states: Vec<Country>,
    /// An act of this type.
    pub acts: Vec<ActType>,
    /// Cooperation with this mechanism.
    pub mechanisms: Vec<Mechanism>,
    /// Where the work stands.
    pub statuses: Vec<IncidentStatus>,
    /// What the persons agreed to.
    pub consents: Vec<ConsentState>,
    /// It began then or later; a date known to the month or year counts where it can be so.
    pub from: Option<DateValue>,
    /// It began then or earlier, in the same way.
    pub to: Option<DateValue>,
}

impl Filter {
    /// Whether it asks for nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The part of an index query that asks for all but the dates; `None` where there is nothing to ask for.
    pub(crate) fn matching(&self) -> Option<String> {
        let asked = [
            any_of("state", self.states.iter().map(|state| state.code())),
            any_of("act", codes(&self.acts)),
            any_of("mechanism", codes(&self.mechanisms)),
            any_of("status", codes(&self.statuses)),
            any_of("consent", codes(&self.consents)),
        ];
        let asked: Vec<String> = asked.into_iter().flatten().collect();
        (!asked.is_empty()).then(|| asked.join(" AND "))
    }

    /// The bounds of the start, where there are any.
    pub(crate) fn dates(&self) -> Option<Dates> {
        let (from, to) = (self.from.as_ref(), self.to.as_ref());
        from.or(to)?;
        Some(Dates {
            from: from.map(ToString::to_string).unwrap_or_default(),
            to: to.map_or_else(|| "9999".to_owned(), ToString::to_string),
        })
    }
}

/// Bounds of the start, as text that sorts by time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dates {
    from: String,
    to: String,
}

impl Dates {
    /// The earliest text; then the less exact dates that reach into it; then what lies beyond the latest.
    pub(crate) fn bounds(&self) -> [&str; 4] {
        let less_exact = |len: usize| match self.from.get(..len) {
            Some(part) if self.from.len() > len => part,
            Some(_) | None => self.from.as_str(),
        };
        [&self.from, less_exact(4), less_exact(7), &self.to]
    }
}

fn codes<V: Vocabulary>(values: &[V]) -> impl Iterator<Item = &'static str> {
    values.iter().map(|value| value.code())
}

fn any_of<'a>(name: &str, codes: impl Iterator<Item = &'a str>) -> Option<String> {
    let words: Vec<String> = codes
        .map(|code| format!("\"{}\"", word(name, code)))
        .collect();
    match words.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        _ => Some(format!("({})", words.join(" OR "))),
    }
}

fn word(name: &str, code: &str) -> String {
    format!("={name}={code}")
}

/// The words of an incident that filters ask for, each once, separated by spaces.
pub(crate) fn words(file: &IncidentFile, consent: ConsentState) -> String {
    let mut words = BTreeSet::new();
    let state = file.incident.place.state.known();
    words.extend(state.map(|state| word("state", state.code())));
    words.extend(file.acts.iter().map(|act| word("act", act.act_type.code())));
    let mechanisms = file.engagements.iter().map(|e| e.mechanism.code());
    words.extend(mechanisms.map(|code| word("mechanism", code)));
    words.insert(word("status", file.incident.status.code()));
    words.insert(word("consent", consent.code()));
    Vec::from_iter(words).join(" ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use cairn_model::vocabulary::{ActType, IncidentStatus};

    use super::Filter;

    #[test]
    fn what_is_asked_for_is_joined_by_and_and_its_kinds_by_or() {
        assert!(Filter::default().is_empty());
        assert_eq!(Filter::default().matching(), None);
        let filter = Filter {
            acts: vec![ActType::Arrest],
            statuses: vec![IncidentStatus::Active, IncidentStatus::Draft],
            ..Filter::default()
        };
        assert_eq!(
            filter.matching().unwrap(),
            "\"=act=arrest\" AND (\"=status=active\" OR \"=status=draft\")"
        );
    }

    #[test]
    fn a_day_asks_for_its_month_and_year_as_well() {
        let dates = |from: Option<&str>, to: Option<&str>| {
            let filter = Filter {
                from: from.map(|date| date.parse().unwrap()),
                to: to.map(|date| date.parse().unwrap()),
                ..Filter::default()
            };
            let dates = filter.dates()?;
            Some(dates.bounds().map(str::to_owned))
        };
        assert_eq!(dates(None, None), None);
        assert_eq!(
            dates(Some("2025-03-10"), Some("2025")).unwrap(),
            ["2025-03-10", "2025", "2025-03", "2025"]
        );
        assert_eq!(
            dates(Some("2025"), None).unwrap(),
            ["2025", "2025", "2025", "9999"]
        );
    }
}
