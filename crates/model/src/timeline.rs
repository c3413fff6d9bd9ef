//! The reprisal timeline: cooperation, acts, steps in the country and answers on one axis, with the intervals that argue
//! the case.

use serde::Serialize;

use crate::span::Span;
use crate::{
    Act, Engagement, EngagementId, IncidentFile, IncidentId, PartialDate, PersonId, Record, RecordId,
    RecordKind,
};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Moment {
    /// The incident in which it is recorded.
    pub incident: IncidentId,
    /// The record.
    pub record: RecordId,
    /// The field that holds the date, as a JSON pointer.
    pub field: &'static str,
    /// When; none where nobody knows. Those stand at the end.
    pub date: Option<PartialDate>,
    /// When it ended, where that is known.
    pub until: Option<PartialDate>,
    /// How long after the cooperation that it is held against; for acts.
    pub since: Option<Since>,
}

/// How an act lies to the cooperation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Since {
    /// The engagement: the one that the act is linked to, else the last one before it.
    pub engagement: EngagementId,
    /// Whether a nexus says so, or only the order of the dates.
    pub is_linked: bool,
    /// Days between them, at least. Less than nothing where the act came first.
    pub at_least: i32,
    /// Days between them, at most. Equal to `at_least` where both days are known.
    pub at_most: i32,
    /// The how-manieth act since then, from 1; none for an act that may have come before.
    pub ordinal: Option<u32>,
}

/// Puts everything that has a date on one axis, the earliest first; what has none stands at the end.
#[must_use]
pub fn timeline(files: &[IncidentFile]) -> Vec<Moment> {
    let mut moments: Vec<Moment> = files.iter().flat_map(moments).collect();
    moments.sort_by_key(order);
    let engagements: Vec<&Engagement> = files.iter().flat_map(|f| &f.engagements).collect();
    let acts: Vec<&Act> = files.iter().flat_map(|f| &f.acts).collect();
    for moment in &mut moments {
        if moment.record.kind == RecordKind::Act {
            let act = acts.iter().find(|a| a.id.0 == moment.record.id);
            moment.since = act.and_then(|act| since(act, files, &engagements, &acts));
        }
    }
    moments
}

/// By the first day that it can have been; by the last where that is the same.
fn order(moment: &Moment) -> (bool, Option<(i32, i32)>, RecordId) {
    let span = moment.date.as_ref().map(Span::of);
    let days = span.map(|s| (s.first.unwrap_or(i32::MIN), s.last.unwrap_or(i32::MAX)));
    (days.is_none(), days, moment.record)
}

fn moments(file: &IncidentFile) -> Vec<Moment> {
    let incident = file.incident.id;
    let mut found = Vec::new();
    let mut add = |record, field, date: Option<&PartialDate>, until: Option<&PartialDate>| {
        found.push(Moment {
            incident,
            record,
            field,
            date: date.cloned(),
            until: until.cloned(),
            since: None,
        });
    };
    for r in &file.engagements {
        add(r.record_id(), "/date", r.date.known(), r.end.known());
    }
    for r in &file.acts {
        // An act that says nothing of its own happened when the incident did.
        let date = r.start.known().or_else(|| file.incident.start.known());
        add(r.record_id(), "/start", date, r.end.known());
    }
    for r in &file.domestic_steps {
        add(r.record_id(), "/filed_at", r.filed_at.known(), None);
        if let Some(decided) = r.decision_at.known() {
            add(r.record_id(), "/decision_at", Some(decided), None);
        }
    }
    for r in &file.interventions {
        add(r.record_id(), "/sent_at", r.sent_at.known(), None);
    }
    for r in &file.state_replies {
        add(r.record_id(), "/received_at", r.received_at.known(), None);
    }
    for r in &file.follow_ups {
        add(r.record_id(), "/date", r.date.known(), None);
    }
    found
}

fn since(
    act: &Act,
    files: &[IncidentFile],
    engagements: &[&Engagement],
    acts: &[&Act],
) -> Option<Since> {
    let when = span_of_act(act, files)?;
    let linked = files
        .iter()
        .flat_map(|f| &f.nexuses)
        .filter(|n| n.act.known() == Some(&act.id))
        .find_map(|n| n.engagement.known().copied());
    let dated = |e: &&&Engagement| e.date.known().is_some();
    let engagement = match linked {
        Some(id) => engagements.iter().filter(dated).find(|e| e.id == id)?,
        None => engagements
            .iter()
            .filter(dated)
            .filter(|e| concerns(e, act))
            .filter(|e| days(&span(e), &when).is_some_and(|(least, _)| least >= 0))
            .max_by_key(|e| span(e).last)?,
    };
    let (at_least, at_most) = days(&span(engagement), &when)?;
    let is_after = |a: &&&Act| {
        span_of_act(a, files)
            .and_then(|other| days(&span(engagement), &other))
            .is_some_and(|(least, _)| least >= 0)
    };
    let earlier = |a: &&&Act| {
        let first = |act: &Act| span_of_act(act, files).and_then(|s| s.first);
        a.id == act.id || first(a) < first(act)
    };
    let count = acts.iter().filter(is_after).filter(earlier).count();
    Some(Since {
        engagement: engagement.id,
        is_linked: linked.is_some(),
        at_least,
        at_most,
        ordinal: (at_least >= 0).then(|| u32::try_from(count).unwrap_or(u32::MAX)),
    })
}

/// Whether somebody who engaged, or nobody in particular, is the victim.
fn concerns(engagement: &Engagement, act: &Act) -> bool {
    let victim: Option<&PersonId> = act.victim.known();
    victim.is_none_or(|v| engagement.persons.is_empty() || engagement.persons.contains(v))
}

fn span(engagement: &Engagement) -> Span {
    engagement.date.known().map(Span::of).unwrap_or_default()
}

fn span_of_act(act: &Act, files: &[IncidentFile]) -> Option<Span> {
    let incident = files.iter().find(|f| f.incident.id == act.incident);
    let date = act.start.known();
    date.or_else(|| incident.and_then(|f| f.incident.start.known()))
        .map(Span::of)
}

/// Days from one to the other, at least and at most; none where either may be any time.
fn days(from: &Span, to: &Span) -> Option<(i32, i32)> {
    let least = to.first?.saturating_sub(from.last?);
    let most = to.last?.saturating_sub(from.first?);
    Some((least, most))
}
