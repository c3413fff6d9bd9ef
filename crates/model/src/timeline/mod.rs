//! The reprisal timeline: cooperation, acts, steps in the country, interventions and answers on one axis, with the intervals
//! that argue the case.
//!
//! An act is counted from the engagements to which a nexus links it. Where no nexus does, it is counted from the last
//! engagement that certainly was not later and that concerns its victim. Two engagements of which it is not known which was
//! first, an engagement that may have been later, and one of other persons are never chosen without a nexus. A relative's
//! act therefore needs one: that a person is a relative says nothing of why it was done.
//!
//! Days are whole days, from the beginning of the one to the beginning of the other. Hours do not count: two acts of one day
//! are not put in order by them, as their time zones may differ.

mod collect;
mod since;

use serde::Serialize;

use crate::vocabulary::{
    ActType, DomesticStepType, EngagementMode, FollowUpKind, InterventionType, Mechanism,
    NexusStrength, StateResponse,
};
use crate::{IncidentFile, IncidentId, Missing, PartialDate, PersonId, RecordId, Span, Text};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Moment {
    /// The incident in which it is recorded.
    pub incident: IncidentId,
    /// The record.
    pub record: RecordId,
    /// The field that holds the date, or would, as a JSON pointer.
    pub field: String,
    /// What it was.
    pub what: Happening,
    /// Words that tell it from others of its sort, where there are any.
    pub detail: Option<Text>,
    /// Whom it concerns; nobody in particular where there is none.
    pub persons: Vec<PersonId>,
    /// Alleged perpetrators, for acts.
    pub actors: Vec<PersonId>,
    /// When; none where nobody knows. Those stand at the end.
    pub date: Option<PartialDate>,
    /// Why there is no date.
    pub missing: Option<Missing>,
    /// When it ended, where that is known.
    pub until: Option<PartialDate>,
    /// Whether the record says nothing itself and the date is that of its incident.
    pub is_of_incident: bool,
    /// Whether another source gives another date.
    pub is_disputed: bool,
    /// The days that the date can mean.
    pub span: Span,
    /// How long after what it came.
    pub since: Vec<Since>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Happening {
    /// An incident in which no act is recorded.
    Incident,
    /// Cooperation.
    Engagement {
        /// With whom.
        mechanism: Mechanism,
        /// How, where that is known.
        mode: Option<EngagementMode>,
    },
    /// An act.
    Act {
        /// Of what type.
        act_type: ActType,
    },
    /// A step in the country was taken, or not.
    StepFiled {
        /// What kind.
        step_type: DomesticStepType,
    },
    /// It was decided.
    StepDecided {
        /// What kind.
        step_type: DomesticStepType,
    },
    /// Others intervened.
    Intervention {
        /// How.
        intervention_type: InterventionType,
    },
    /// A State replied, or did not.
    StateReply {
        /// How, where that is known.
        response: Option<StateResponse>,
    },
    /// Something happened afterwards.
    FollowUp {
        /// What kind.
        kind: FollowUpKind,
    },
}

/// How one thing lies to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Since {
    /// What it is counted from.
    pub from: RecordId,
    /// Why from that.
    pub basis: Basis,
    /// How strongly the nexus is shown, where there is one that says so.
    pub strength: Option<NexusStrength>,
    /// Days between them, at least; less than nothing where it may have come first. None where there is no telling.
    pub at_least: Option<i32>,
    /// Days between them, at most. Equal to `at_least` where both days are known.
    pub at_most: Option<i32>,
    /// Whether one of the two dates is an estimate.
    pub is_estimate: bool,
    /// The how-manieth act it is since an engagement; none for one that may have come before, and for what is no act.
    pub ordinal: Option<Ordinal>,
}

/// Why one thing is counted from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A nexus links the act to the engagement.
    Nexus,
    /// The engagement is the last before the act.
    Order,
    /// The State replied to the intervention.
    Reply,
    /// The step was filed before it was decided.
    Filing,
}

/// The how-manieth, from 1: a range where the dates leave the order open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Ordinal {
    /// At least.
    pub at_least: u32,
    /// At most.
    pub at_most: u32,
}

impl Moment {
    /// Whether it is part of what a person's timeline shows: it names them, or nobody in particular.
    #[must_use]
    pub fn concerns(&self, person: PersonId) -> bool {
        let is_general = self.persons.is_empty() && self.actors.is_empty();
        is_general || self.persons.contains(&person) || self.actors.contains(&person)
    }
}

/// Puts everything that happened on one axis, the earliest first; what has no date stands at the end. Nothing is left out.
#[must_use]
pub fn timeline(files: &[IncidentFile]) -> Vec<Moment> {
    let mut moments: Vec<Moment> = files.iter().flat_map(collect::moments).collect();
    moments.sort_by_key(order);
    let intervals = since::Intervals::of(files, &moments);
    let since: Vec<_> = (moments.iter())
        .map(|moment| intervals.before(moment))
        .collect();
    for (moment, since) in moments.iter_mut().zip(since) {
        moment.since = since;
    }
    moments
}

/// By the day on which it stands: its first, or the one before which it was. Of those, the one that is over first.
fn order(moment: &Moment) -> (bool, i32, i32, RecordId) {
    let Span { first, last } = moment.span;
    let day = first.or(last).unwrap_or(i32::MAX);
    let end = if first.is_none() {
        i32::MIN
    } else {
        last.unwrap_or(i32::MAX)
    };
    (moment.date.is_none(), day, end, moment.record)
}
