//! Everything in a file that happened.

use std::collections::BTreeSet;

use super::{Happening, Moment};
use crate::grading::Conflict;
use crate::{
    Act, Answer, DomesticStep, Engagement, FollowUp, IncidentFile, IncidentId, Intervention,
    Missing, PartialDate, PersonId, Record, Span, StateReply, Text,
};

/// What happened in one incident, kind by kind.
pub(super) fn moments(file: &IncidentFile) -> Vec<Moment> {
    let mut found: Vec<Moment> = file.engagements.iter().map(engagement).collect();
    found.extend(file.acts.iter().map(|record| act(record, file)));
    found.extend(file.domestic_steps.iter().flat_map(step));
    found.extend(file.interventions.iter().map(intervention));
    found.extend((file.state_replies.iter()).map(|record| reply(record, file)));
    found.extend(file.follow_ups.iter().map(follow_up));
    if file.acts.is_empty() {
        found.push(incident(file));
    }
    found
}

fn moment<R: Record>(record: &R, incident: IncidentId, what: Happening, when: When<'_>) -> Moment {
    let date = when.date.known();
    Moment {
        incident,
        record: record.record_id(),
        field: when.field.to_owned(),
        what,
        detail: None,
        persons: Vec::new(),
        actors: Vec::new(),
        date: date.cloned(),
        missing: missing(when.date),
        until: when.until.and_then(Answer::known).cloned(),
        is_of_incident: false,
        is_disputed: is_disputed(when.conflicts, when.field),
        span: date.map(Span::of).unwrap_or_default(),
        since: Vec::new(),
    }
}

/// The field that holds a date, and what is said against it.
struct When<'r> {
    field: &'static str,
    date: &'r Answer<PartialDate>,
    until: Option<&'r Answer<PartialDate>>,
    conflicts: &'r [Conflict],
}

impl<'r> When<'r> {
    const fn new(
        field: &'static str,
        date: &'r Answer<PartialDate>,
        conflicts: &'r [Conflict],
    ) -> Self {
        Self {
            field,
            date,
            until: None,
            conflicts,
        }
    }
}

const fn missing(date: &Answer<PartialDate>) -> Option<Missing> {
    match date {
        Answer::Known(_) => None,
        Answer::Missing(missing) => Some(*missing),
    }
}

fn is_disputed(conflicts: &[Conflict], field: &str) -> bool {
    (conflicts.iter()).any(|conflict| conflict.field.known().is_some_and(|of| of == field))
}

fn detail(text: &Answer<Text>) -> Option<Text> {
    text.known()
        .filter(|text| !text.text.trim().is_empty())
        .cloned()
}

fn incident(file: &IncidentFile) -> Moment {
    let r = &file.incident;
    let when = When {
        until: Some(&r.end),
        ..When::new("/start", &r.start, &r.conflicts)
    };
    Moment {
        detail: detail(&r.title),
        ..moment(r, r.id, Happening::Incident, when)
    }
}

fn engagement(r: &Engagement) -> Moment {
    let when = When {
        until: Some(&r.end),
        ..When::new("/date", &r.date, &r.conflicts)
    };
    let what = Happening::Engagement {
        mechanism: r.mechanism,
        mode: r.mode.known().copied(),
    };
    Moment {
        detail: detail(&r.body_detail).or_else(|| detail(&r.subject)),
        persons: r.persons.clone(),
        ..moment(r, r.incident, what, when)
    }
}

/// An act that says nothing of its own happened when its incident did.
fn act(r: &Act, file: &IncidentFile) -> Moment {
    let when = When {
        until: Some(&r.end),
        ..When::new("/start", &r.start, &r.conflicts)
    };
    let act_type = r.act_type;
    let of_act = Moment {
        detail: detail(&r.stated_reason),
        persons: r.victim.known().copied().into_iter().collect(),
        actors: actors(r, file),
        ..moment(r, r.incident, Happening::Act { act_type }, when)
    };
    let incident = &file.incident;
    match incident.start.known().filter(|_| r.start.is_open()) {
        Some(date) => Moment {
            date: Some(date.clone()),
            missing: None,
            is_of_incident: true,
            is_disputed: is_disputed(&incident.conflicts, "/start"),
            span: Span::of(date),
            ..of_act
        },
        None => of_act,
    }
}

fn actors(act: &Act, file: &IncidentFile) -> Vec<PersonId> {
    let involved = file.involvements.iter();
    let actors: BTreeSet<PersonId> = involved
        .filter(|involvement| involvement.act.known() == Some(&act.id))
        .filter_map(|involvement| involvement.actor.known().copied())
        .collect();
    actors.into_iter().collect()
}

/// When it was filed, and when it was decided. A step of which only the decision is dated stands there once.
fn step(r: &DomesticStep) -> impl Iterator<Item = Moment> {
    let step_type = r.step_type;
    let at = |what, field, date| Moment {
        detail: detail(&r.authority),
        persons: r.persons.clone(),
        ..moment(r, r.incident, what, When::new(field, date, &r.conflicts))
    };
    let is_decided = r.decision_at.known().is_some();
    let decided = is_decided.then(|| {
        let what = Happening::StepDecided { step_type };
        at(what, "/decision_at", &r.decision_at)
    });
    let filed = (!is_decided || r.filed_at.known().is_some()).then(|| {
        let what = Happening::StepFiled { step_type };
        at(what, "/filed_at", &r.filed_at)
    });
    filed.into_iter().chain(decided)
}

fn intervention(r: &Intervention) -> Moment {
    let what = Happening::Intervention {
        intervention_type: r.intervention_type,
    };
    Moment {
        detail: detail(&r.by).or_else(|| detail(&r.requested_action)),
        persons: r.on_behalf_of.clone(),
        ..moment(
            r,
            r.incident,
            what,
            When::new("/sent_at", &r.sent_at, &r.conflicts),
        )
    }
}

/// It concerns those for whom the intervention was that it answers.
fn reply(r: &StateReply, file: &IncidentFile) -> Moment {
    let what = Happening::StateReply {
        response: r.response.known().copied(),
    };
    let answered = r.intervention.known().copied();
    let answered = answered.and_then(|id| file.interventions.iter().find(|other| other.id == id));
    Moment {
        detail: detail(&r.author_authority).or_else(|| detail(&r.summary)),
        persons: answered.map_or_else(Vec::new, |other| other.on_behalf_of.clone()),
        ..moment(
            r,
            r.incident,
            what,
            When::new("/received_at", &r.received_at, &[]),
        )
    }
}

fn follow_up(r: &FollowUp) -> Moment {
    Moment {
        detail: detail(&r.description),
        persons: r.persons.clone(),
        ..moment(
            r,
            r.incident,
            Happening::FollowUp { kind: r.kind },
            When::new("/date", &r.date, &r.conflicts),
        )
    }
}
