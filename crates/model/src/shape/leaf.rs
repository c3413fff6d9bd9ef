//! What ends a path: a text, a date, a code, a link.

use super::{Found, Part, Shape};
use crate::{Answer, Country, Missing, PartialDate, RecordId, RecordKind, Text};

/// A value that has no fields of its own.
pub trait Leaf: Sized {
    /// What it is.
    const LEAF: &'static Shape;

    /// Gives the record that it points to.
    fn link(&self, each: &mut dyn FnMut(RecordId)) {
        let _ = each;
    }

    /// The answer, where it holds somebody's words or points to another record.
    fn answer(answer: &mut Answer<Self>) -> Option<Found<'_>> {
        let _ = answer;
        None
    }

    /// The list, where it holds somebody's words or points to other records.
    fn list(list: &mut Vec<Self>) -> Option<Found<'_>> {
        let _ = list;
        None
    }
}

/// Links that can be taken out.
pub trait Links {
    /// The records pointed to.
    fn targets(&self) -> Vec<RecordId>;
    /// Takes out every link to this record; an answer says `why` it has none any more.
    fn take_out(&mut self, target: RecordId, why: Missing);
}

impl<T: Leaf> Links for Answer<T> {
    fn targets(&self) -> Vec<RecordId> {
        let mut found = Vec::new();
        Part::links(self, &mut |id| found.push(id));
        found
    }

    fn take_out(&mut self, target: RecordId, why: Missing) {
        if self.targets().contains(&target) {
            *self = Self::Missing(why);
        }
    }
}

impl<T: Leaf> Links for Vec<T> {
    fn targets(&self) -> Vec<RecordId> {
        let mut found = Vec::new();
        Part::links(self, &mut |id| found.push(id));
        found
    }

    fn take_out(&mut self, target: RecordId, _: Missing) {
        self.retain(|item| {
            let mut is_it = false;
            item.link(&mut |id| is_it |= id == target);
            !is_it
        });
    }
}

impl Leaf for Text {
    const LEAF: &'static Shape = &Shape::Text;
    fn answer(answer: &mut Answer<Self>) -> Option<Found<'_>> {
        Some(Found::Text(answer))
    }
    fn list(list: &mut Vec<Self>) -> Option<Found<'_>> {
        Some(Found::Texts(list))
    }
}

impl Leaf for PartialDate {
    const LEAF: &'static Shape = &Shape::Date;
    fn answer(answer: &mut Answer<Self>) -> Option<Found<'_>> {
        Some(Found::Date(answer))
    }
}

impl Leaf for String {
    const LEAF: &'static Shape = &Shape::Line;
    fn answer(answer: &mut Answer<Self>) -> Option<Found<'_>> {
        Some(Found::Line(answer))
    }
    fn list(list: &mut Vec<Self>) -> Option<Found<'_>> {
        Some(Found::Lines(list))
    }
}

/// Values that may also stand in a record by themselves, without an answer around them.
macro_rules! plain {
    ($($type:ty => $shape:expr),+ $(,)?) => {$(
        impl Leaf for $type {
            const LEAF: &'static Shape = &$shape;
        }
        impl Part for $type {
            const SHAPE: &'static Shape = &$shape;
        }
    )+};
}

/// Words of ours: a digest, a media type, a reference that was drawn at random.
impl Part for String {
    const SHAPE: &'static Shape = &Shape::Line;
}

plain! {
    bool => Shape::Flag,
    u32 => Shape::Number,
    u64 => Shape::Number,
    Country => Shape::Country,
}

macro_rules! links {
    ($($id:ident => $kind:ident),+ $(,)?) => {$(
        impl Leaf for crate::$id {
            const LEAF: &'static Shape = &Shape::Link { to: RecordKind::$kind };
            fn link(&self, each: &mut dyn FnMut(RecordId)) {
                each(RecordId { kind: RecordKind::$kind, id: self.0 });
            }
            fn answer(answer: &mut Answer<Self>) -> Option<Found<'_>> {
                Some(Found::Links(answer))
            }
            fn list(list: &mut Vec<Self>) -> Option<Found<'_>> {
                Some(Found::Links(list))
            }
        }
        impl Part for crate::$id {
            const SHAPE: &'static Shape = <Self as Leaf>::LEAF;
            fn links(&self, each: &mut dyn FnMut(RecordId)) {
                self.link(each);
            }
        }
    )+};
}

links! {
    IncidentId => Incident,
    ActId => Act,
    PersonId => Person,
    ParticipationId => Participation,
    InvolvementId => Involvement,
    EngagementId => Engagement,
    EvidenceId => Evidence,
    ConsentId => Consent,
    ReceiverId => Receiver,
    CaseId => Case,
    NexusId => Nexus,
    StatementId => Statement,
    DomesticStepId => DomesticStep,
    InterventionId => Intervention,
    StateReplyId => StateReply,
    FollowUpId => FollowUp,
    RiskId => Risk,
    InformedConsentId => InformedConsent,
    SubmissionId => Submission,
    AccessionId => Accession,
}

/// A link to a record of whatever kind, which it names.
impl Leaf for RecordId {
    const LEAF: &'static Shape = &Shape::AnyLink;
    fn link(&self, each: &mut dyn FnMut(RecordId)) {
        each(*self);
    }
    fn answer(answer: &mut Answer<Self>) -> Option<Found<'_>> {
        Some(Found::Links(answer))
    }
    fn list(list: &mut Vec<Self>) -> Option<Found<'_>> {
        Some(Found::Links(list))
    }
}
