//! The records of one row, and how they are joined.

use cairn_model::RecordKind;

use crate::line::list_of_kind;

/// A record that a row may have, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Slot {
    /// What the names of its columns begin with, and its label in the line.
    pub(crate) name: &'static str,
    /// The kind of record.
    pub(crate) kind: RecordKind,
}

impl Slot {
    /// The member of a line that it goes into.
    pub(crate) fn list(self) -> &'static str {
        list_of_kind(self.kind).unwrap_or("incident")
    }

    /// The slot by this name.
    pub(crate) fn by_name(name: &str) -> Option<Self> {
        SLOTS.iter().copied().find(|slot| slot.name == name)
    }
}

const fn slot(name: &'static str, kind: RecordKind) -> Slot {
    Slot { name, kind }
}

/// Every record that a row may have, in the order in which columns are listed.
pub(crate) const SLOTS: &[Slot] = &[
    slot("incident", RecordKind::Incident),
    slot("victim", RecordKind::Person),
    slot("act", RecordKind::Act),
    slot("perpetrator", RecordKind::Person),
    slot("involvement", RecordKind::Involvement),
    slot("engagement", RecordKind::Engagement),
    slot("nexus", RecordKind::Nexus),
    slot("source", RecordKind::Person),
    slot("statement", RecordKind::Statement),
    slot("step", RecordKind::DomesticStep),
    slot("intervention", RecordKind::Intervention),
    slot("reply", RecordKind::StateReply),
    slot("follow_up", RecordKind::FollowUp),
    slot("risk", RecordKind::Risk),
    slot("consent", RecordKind::Consent),
    slot("informed_consent", RecordKind::InformedConsent),
    slot("case", RecordKind::Case),
];

/// In what form a record holds a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    /// By itself: without it there is no record.
    Needed,
    /// In an answer.
    Answered,
    /// In a list.
    Listed,
}

/// The links that follow from standing in one row: slot, field, the slot that it points to.
pub(crate) const JOINED: &[(&str, &str, &str, Holds)] = &[
    ("act", "victim", "victim", Holds::Answered),
    ("involvement", "act", "act", Holds::Answered),
    ("involvement", "actor", "perpetrator", Holds::Answered),
    ("engagement", "persons", "victim", Holds::Listed),
    ("nexus", "act", "act", Holds::Answered),
    ("nexus", "engagement", "engagement", Holds::Answered),
    ("statement", "source", "source", Holds::Answered),
    ("statement", "about", "act", Holds::Listed),
    ("step", "persons", "victim", Holds::Listed),
    ("intervention", "on_behalf_of", "victim", Holds::Listed),
    ("reply", "intervention", "intervention", Holds::Answered),
    ("follow_up", "persons", "victim", Holds::Listed),
    ("risk", "person", "victim", Holds::Needed),
    ("consent", "person", "victim", Holds::Needed),
    ("informed_consent", "person", "victim", Holds::Needed),
    ("case", "incidents", "incident", Holds::Listed),
];
