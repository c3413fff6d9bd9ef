//! An incident as a page of text.

use cairn_model::vocabulary::Vocabulary;
use cairn_model::{Answer, DateQualifier, Missing, PartialDate, Person, PersonId, Text};
use cairn_strings::Strings;

use crate::command::evidence;
use crate::output::plain;
use crate::view::IncidentShown;

/// A page being put together.
struct Page<'a> {
    strings: &'a Strings,
    persons: &'a [Person],
    lines: Vec<String>,
}

/// The page for an incident.
pub(super) fn page(shown: &IncidentShown, strings: &Strings) -> String {
    let mut page = Page {
        strings,
        persons: &shown.persons,
        lines: vec![shown.incident.id.to_string()],
    };
    page.incident(shown);
    page.people(shown);
    page.acts(shown);
    page.engagements(shown);
    page.consents(shown);
    page.heading("record-kind-evidence");
    page.lines.extend(shown.evidence.iter().map(evidence::line));
    page.lines.join("\n")
}

impl Page<'_> {
    fn incident(&mut self, shown: &IncidentShown) {
        let incident = &shown.incident;
        self.field("cli-show-title", &self.text(&incident.title));
        self.field("cli-show-start", &self.date(&incident.start));
        self.field("cli-show-end", &self.date(&incident.end));
        let state = self.answer(&incident.place.state, |country| {
            let id = format!("country-{}", country.code().to_lowercase());
            self.strings.text(&id)
        });
        self.field("cli-show-state", &state);
        self.field("cli-show-locality", &self.text(&incident.place.locality));
        self.field("cli-show-reprisal", &self.code(&incident.is_reprisal));
        self.field("cli-show-narrative", &self.text(&incident.narrative));
    }

    fn people(&mut self, shown: &IncidentShown) {
        self.heading("record-kind-person");
        for part in &shown.participations {
            let line = format!("{}: {}", self.label(part.role), self.name(part.person));
            self.lines.push(line);
        }
        for involvement in &shown.involvements {
            let actor = self.answer(&involvement.actor, |id| self.name(*id));
            let line = format!(
                "{}: {actor}; {}; {}",
                self.strings.text("record-kind-involvement"),
                self.code(&involvement.actor_type),
                self.text(&involvement.description)
            );
            self.lines.push(line);
        }
    }

    fn acts(&mut self, shown: &IncidentShown) {
        self.heading("record-kind-act");
        for act in &shown.acts {
            let victim = self.answer(&act.victim, |id| self.name(*id));
            let line = format!(
                "{}: {victim}; {}",
                self.label(act.act_type),
                self.date(&act.start)
            );
            self.lines.push(line);
        }
    }

    fn engagements(&mut self, shown: &IncidentShown) {
        self.heading("record-kind-engagement");
        for engagement in &shown.engagements {
            let persons: Vec<String> = engagement.persons.iter().map(|id| self.name(*id)).collect();
            let line = format!(
                "{}: {}; {}; {}",
                self.label(engagement.mechanism),
                persons.join(", "),
                self.code(&engagement.mode),
                self.date(&engagement.date)
            );
            self.lines.push(line);
        }
    }

    fn consents(&mut self, shown: &IncidentShown) {
        self.heading("record-kind-consent");
        for consent in &shown.consents {
            let name = self.name(consent.person);
            let line = format!(
                "{name}: {}; {}",
                consent.receiver,
                self.label(consent.value)
            );
            self.lines.push(line);
        }
    }

    fn heading(&mut self, id: &str) {
        self.lines.push(format!("\n{}", self.strings.text(id)));
    }

    fn field(&mut self, id: &str, value: &str) {
        self.lines
            .push(format!("{}: {value}", self.strings.text(id)));
    }

    fn label(&self, value: impl Vocabulary) -> String {
        self.strings.text(&value.label_id())
    }

    fn answer<T>(&self, answer: &Answer<T>, known: impl FnOnce(&T) -> String) -> String {
        match answer {
            Answer::Known(value) => known(value),
            Answer::Missing(missing) => self.strings.text(match missing {
                Missing::Unknown => "missing-unknown",
                Missing::NotAsked => "missing-not-asked",
                Missing::WithheldByPerson => "missing-withheld-by-person",
                Missing::WithheldForSafety => "missing-withheld-for-safety",
                Missing::NotApplicable => "missing-not-applicable",
            }),
        }
    }

    fn text(&self, text: &Answer<Text>) -> String {
        self.answer(text, |text| plain(&text.text, true))
    }

    fn code<V: Vocabulary>(&self, code: &Answer<V>) -> String {
        self.answer(code, |code| self.label(*code))
    }

    fn date(&self, date: &Answer<PartialDate>) -> String {
        self.answer(date, |date| {
            let id = match date.qualifier {
                DateQualifier::Exact => return date.value.to_string(),
                DateQualifier::Estimate => "date-qualifier-estimate",
                DateQualifier::Before => "date-qualifier-before",
                DateQualifier::After => "date-qualifier-after",
                DateQualifier::Between => "date-qualifier-between",
            };
            let end = date.end.map(|end| format!(" – {end}")).unwrap_or_default();
            format!("{} {}{end}", self.strings.text(id), date.value)
        })
    }

    fn name(&self, id: PersonId) -> String {
        let person = self.persons.iter().find(|person| person.id == id);
        person.map_or_else(|| id.to_string(), |person| self.text(&person.names.full))
    }
}
