//! How long after what.

use std::collections::HashMap;

use super::{Basis, Happening, Moment, Ordinal, Since};
use crate::vocabulary::NexusStrength;
use crate::{
    ActId, DateQualifier, EngagementId, IncidentFile, InterventionId, Nexus, RecordId, RecordKind,
    StateReply,
};

/// What the intervals are taken from.
pub(super) struct Intervals<'m> {
    moments: &'m [Moment],
    /// The engagements to which a nexus links an act, each once.
    linked: HashMap<ActId, Vec<Link>>,
    replies: Vec<&'m StateReply>,
}

/// An engagement to which a nexus links an act.
struct Link {
    engagement: EngagementId,
    strength: Option<NexusStrength>,
}

fn linked<'m>(nexuses: impl Iterator<Item = &'m Nexus>) -> HashMap<ActId, Vec<Link>> {
    let mut links: HashMap<ActId, Vec<Link>> = HashMap::new();
    for nexus in nexuses {
        let (Some(act), Some(engagement)) = (nexus.act.known(), nexus.engagement.known()) else {
            continue;
        };
        let strength = nexus.strength.known().copied();
        let of_act = links.entry(*act).or_default();
        match of_act
            .iter_mut()
            .find(|link| link.engagement == *engagement)
        {
            Some(link) => link.strength = link.strength.or(strength),
            None => of_act.push(Link {
                engagement: *engagement,
                strength,
            }),
        }
    }
    links
}

impl<'m> Intervals<'m> {
    pub(super) fn of(files: &'m [IncidentFile], moments: &'m [Moment]) -> Self {
        Self {
            moments,
            linked: linked(files.iter().flat_map(|file| &file.nexuses)),
            replies: files.iter().flat_map(|file| &file.state_replies).collect(),
        }
    }

    /// The intervals that end at a moment.
    pub(super) fn before(&self, moment: &Moment) -> Vec<Since> {
        match moment.what {
            Happening::Act { .. } => self.before_act(moment),
            Happening::StateReply { .. } => self.before_reply(moment),
            Happening::StepDecided { .. } => self.before_decision(moment),
            Happening::Incident
            | Happening::Engagement { .. }
            | Happening::StepFiled { .. }
            | Happening::Intervention { .. }
            | Happening::FollowUp { .. } => Vec::new(),
        }
    }

    fn before_act(&self, act: &Moment) -> Vec<Since> {
        let linked = self.linked(act);
        if linked.is_empty() {
            let last = self.last_before(act);
            return last
                .and_then(|from| self.of_act(from, act, Basis::Order, None))
                .into_iter()
                .collect();
        }
        let linked = linked.iter().filter_map(|link| {
            let from = self.engagement(link.engagement)?;
            self.of_act(from, act, Basis::Nexus, link.strength)
        });
        linked.collect()
    }

    fn linked(&self, act: &Moment) -> &[Link] {
        let links = self.linked.get(&ActId(act.record.id));
        links.map_or(&[], Vec::as_slice)
    }

    fn engagement(&self, id: EngagementId) -> Option<&'m Moment> {
        let record = RecordId {
            kind: RecordKind::Engagement,
            id: id.0,
        };
        self.moments.iter().find(|other| other.record == record)
    }

    /// The last engagement of the victim that certainly was not after the act.
    fn last_before(&self, act: &Moment) -> Option<&'m Moment> {
        (self.moments.iter())
            .filter(|other| is_engagement(other) && is_shared(other, act))
            .filter(|other| is_not_before(act, other))
            .max_by_key(|other| (other.span.last, other.span.first))
    }

    fn of_act(
        &self,
        from: &Moment,
        act: &Moment,
        basis: Basis,
        strength: Option<NexusStrength>,
    ) -> Option<Since> {
        Some(Since {
            strength,
            ordinal: self.ordinal(from, act),
            ..interval(from, act, basis)?
        })
    }

    /// Acts on the persons of the engagement, and those linked to it, in the order in which they came after it.
    fn ordinal(&self, from: &Moment, act: &Moment) -> Option<Ordinal> {
        if !is_not_before(act, from) {
            return None;
        }
        let others = self.moments.iter().filter(|other| {
            let is_linked = || {
                let linked = self.linked(other);
                linked
                    .iter()
                    .any(|link| link.engagement.0 == from.record.id)
            };
            is_act(other)
                && other.record != act.record
                && is_not_before(other, from)
                && (is_shared(from, other) || is_linked())
        });
        let (mut earlier, mut either) = (0_u32, 0_u32);
        for other in others {
            if other.span.ends_before(&act.span) {
                earlier = earlier.saturating_add(1);
            } else if other.span.overlaps(&act.span) {
                either = either.saturating_add(1);
            }
        }
        let at_least = earlier.saturating_add(1);
        Some(Ordinal {
            at_least,
            at_most: at_least.saturating_add(either),
        })
    }

    fn before_reply(&self, reply: &Moment) -> Vec<Since> {
        let record = (self.replies.iter()).find(|r| r.id.0 == reply.record.id);
        let to: Option<InterventionId> = record.and_then(|r| r.intervention.known().copied());
        let from = to.and_then(|id| {
            let kind = RecordKind::Intervention;
            let record = RecordId { kind, id: id.0 };
            self.moments.iter().find(|other| other.record == record)
        });
        let since = from.and_then(|from| interval(from, reply, Basis::Reply));
        since.into_iter().collect()
    }

    fn before_decision(&self, decided: &Moment) -> Vec<Since> {
        let filed = self.moments.iter().find(|other| {
            other.record == decided.record && matches!(other.what, Happening::StepFiled { .. })
        });
        let since = filed.and_then(|from| interval(from, decided, Basis::Filing));
        since.into_iter().collect()
    }
}

fn interval(from: &Moment, to: &Moment, basis: Basis) -> Option<Since> {
    let (at_least, at_most) = from.span.days_to(&to.span);
    if at_least.is_none() && at_most.is_none() {
        return None;
    }
    Some(Since {
        from: from.record,
        basis,
        strength: None,
        at_least,
        at_most,
        is_estimate: is_estimate(from) || is_estimate(to),
        ordinal: None,
    })
}

fn is_estimate(moment: &Moment) -> bool {
    (moment.date.as_ref()).is_some_and(|date| date.qualifier == DateQualifier::Estimate)
}

const fn is_engagement(moment: &Moment) -> bool {
    matches!(moment.what, Happening::Engagement { .. })
}

const fn is_act(moment: &Moment) -> bool {
    matches!(moment.what, Happening::Act { .. })
}

/// Whether both name somebody in common, or one of them nobody in particular.
fn is_shared(engagement: &Moment, act: &Moment) -> bool {
    let (engaged, victims) = (&engagement.persons, &act.persons);
    engaged.is_empty() || victims.is_empty() || victims.iter().any(|v| engaged.contains(v))
}

/// Whether the first certainly did not come before the second.
fn is_not_before(act: &Moment, engagement: &Moment) -> bool {
    matches!(engagement.span.days_to(&act.span).0, Some(days) if days >= 0)
}
