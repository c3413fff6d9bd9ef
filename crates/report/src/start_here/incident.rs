//! One incident.

use cairn_model::vocabulary::Vocabulary;
use cairn_model::{
    Act, ActId, Answer, Engagement, Incident, IncidentFile, Involvement, Person, PersonId,
};

use super::Page;
use crate::html::Html;

impl Page<'_> {
    /// The incident's title, or its number.
    pub(super) fn incident_name(&self, html: &mut Html, number: u32, file: &IncidentFile) {
        match &file.incident.title {
            Answer::Known(title) => html.words(Some(&title.language), &title.text),
            Answer::Missing(_) => {
                let number = ("number", number.into());
                html.text(
                    &self
                        .strings
                        .text_with("report-incident-numbered", &[number]),
                )
            }
        };
    }

    pub(super) fn incident(&self, html: &mut Html, number: u32, file: &IncidentFile) {
        html.with(
            "section",
            &[("id", &format!("incident-{number}"))],
            |html| {
                html.with("h2", &[], |html| self.incident_name(html, number, file));
                html.with("dl", &[], |html| self.facts(html, &file.incident));
                html.element("h3", &self.strings.text("incident-narrative"));
                self.text(html, &file.incident.narrative);
                self.list(html, "report-persons", &file.persons, |html, person| {
                    self.person(html, file, person);
                });
                self.list(html, "report-acts", &file.acts, |html, act| {
                    self.act(html, file, act)
                });
                self.list(
                    html,
                    "incident-involvements",
                    &file.involvements,
                    |html, involvement| {
                        self.involvement(html, file, involvement);
                    },
                );
                self.list(
                    html,
                    "report-engagements",
                    &file.engagements,
                    |html, engagement| {
                        self.engagement(html, file, engagement);
                    },
                );
                html.element("h3", &self.strings.text("report-evidence"));
                self.evidence(html, file);
            },
        );
    }

    fn facts(&self, html: &mut Html, incident: &Incident) {
        self.date_row(html, "incident-start", &incident.start);
        self.date_row(html, "incident-end", &incident.end);
        self.row(html, "incident-ongoing", |html| match incident.ongoing {
            Answer::Known(true) => {
                html.text(&self.strings.text("incident-yes"));
            }
            Answer::Known(false) => {
                html.text(&self.strings.text("incident-no"));
            }
            Answer::Missing(missing) => self.missing(html, missing),
        });
        self.row(html, "incident-place-state", |html| {
            match incident.place.state {
                Answer::Known(country) => {
                    let id = format!("country-{}", country.code().to_lowercase());
                    html.text(&self.strings.text(&id));
                }
                Answer::Missing(missing) => self.missing(html, missing),
            }
        });
        self.text_row(html, "incident-place-locality", &incident.place.locality);
        self.code_row(html, "incident-reprisal", &incident.is_reprisal);
    }

    /// A heading, and each record as a list of questions and answers.
    fn list<R>(
        &self,
        html: &mut Html,
        title: &str,
        records: &[R],
        mut each: impl FnMut(&mut Html, &R),
    ) {
        html.element("h3", &self.strings.text(title));
        if records.is_empty() {
            self.paragraph(html, "report-none");
        }
        for record in records {
            html.with("dl", &[], |html| each(html, record));
        }
    }

    fn person(&self, html: &mut Html, file: &IncidentFile, person: &Person) {
        self.text_row(html, "incident-person-name", &person.names.full);
        if !person.names.others.is_empty() {
            self.row(html, "incident-person-other-names", |html| {
                person
                    .names
                    .others
                    .iter()
                    .for_each(|name| self.words(html, name));
            });
        }
        self.code_row(html, "incident-person-kind", &Answer::Known(person.kind));
        for part in file
            .participations
            .iter()
            .filter(|part| part.person == person.id)
        {
            self.code_row(html, "incident-person-role", &Answer::Known(part.role));
        }
        self.text_row(html, "incident-person-occupation", &person.occupation);
    }

    fn act(&self, html: &mut Html, file: &IncidentFile, act: &Act) {
        self.code_row(html, "incident-act-type", &Answer::Known(act.act_type));
        self.row(html, "incident-act-victim", |html| {
            self.person_name(html, file, &act.victim)
        });
        self.date_row(html, "incident-act-start", &act.start);
        self.text_row(html, "incident-act-reason", &act.stated_reason);
    }

    fn involvement(&self, html: &mut Html, file: &IncidentFile, involvement: &Involvement) {
        self.row(html, "incident-involvement-actor", |html| {
            self.person_name(html, file, &involvement.actor);
        });
        self.code_row(html, "incident-involvement-type", &involvement.actor_type);
        self.text_row(
            html,
            "incident-involvement-description",
            &involvement.description,
        );
        self.code_row(html, "incident-involvement-degree", &involvement.degree);
        self.code_row(
            html,
            "incident-involvement-state-link",
            &involvement.state_link,
        );
        self.row(html, "incident-involvement-act", |html| {
            self.act_name(html, file, &involvement.act)
        });
    }

    fn engagement(&self, html: &mut Html, file: &IncidentFile, engagement: &Engagement) {
        self.code_row(
            html,
            "incident-engagement-mechanism",
            &Answer::Known(engagement.mechanism),
        );
        self.text_row(html, "incident-engagement-detail", &engagement.body_detail);
        for person in &engagement.persons {
            self.row(html, "incident-engagement-persons", |html| {
                self.person_name(html, file, &Answer::Known(*person));
            });
        }
        self.code_row(html, "incident-engagement-mode", &engagement.mode);
        self.code_row(html, "incident-engagement-format", &engagement.format);
        self.code_row(html, "incident-engagement-status", &engagement.status);
        self.code_row(html, "incident-engagement-limb", &engagement.op4_limb);
        self.date_row(html, "incident-engagement-date", &engagement.date);
        self.text_row(html, "incident-engagement-subject", &engagement.subject);
        self.code_row(
            html,
            "incident-engagement-visibility",
            &engagement.visibility,
        );
        self.code_row(
            html,
            "incident-engagement-knew",
            &engagement.authorities_knew,
        );
    }

    /// The full name of a person in this incident.
    pub(super) fn person_name(&self, html: &mut Html, file: &IncidentFile, id: &Answer<PersonId>) {
        match id {
            Answer::Known(id) => match file.persons.iter().find(|person| person.id == *id) {
                Some(person) => self.text(html, &person.names.full),
                None => {
                    html.words(None, &id.to_string());
                }
            },
            Answer::Missing(missing) => self.missing(html, *missing),
        }
    }

    fn act_name(&self, html: &mut Html, file: &IncidentFile, id: &Answer<ActId>) {
        match id {
            Answer::Known(id) => {
                let act = file.acts.iter().find(|act| act.id == *id);
                let label = act.map(|act| self.strings.text(&act.act_type.label_id()));
                html.text(&label.unwrap_or_else(|| id.to_string()));
            }
            Answer::Missing(missing) => self.missing(html, *missing),
        }
    }
}
