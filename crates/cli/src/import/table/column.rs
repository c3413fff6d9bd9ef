//! The columns, in the order in which `docs/format/import.md` lists them.

use cairn_model::vocabulary::{
    ActType, ConsentValue, Degree, EngagementFormat, EngagementMode, EngagementStatus, Mechanism,
    Op4Limb, PerpetratorType, PersonKind, ReprisalAssessment, Sensitivity, StateLink, Vocabulary,
};

/// The record of the row that a column speaks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum About {
    /// How the row's texts are to be read.
    Row,
    /// The incident.
    Incident,
    /// Where it happened.
    Place,
    /// The alleged victim.
    Victim,
    /// The act.
    Act,
    /// The alleged perpetrator, where named.
    Actor,
    /// The alleged perpetrator's involvement.
    Involvement,
    /// The engagement.
    Engagement,
    /// The victim's consent.
    Consent,
}

/// What a cell holds.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// Words in the row's language.
    Text,
    /// A name in the row's language.
    Name,
    /// A date to the precision known.
    Date,
    /// `yes` or `no`.
    Flag,
    /// ISO 3166-1 alpha-3.
    Country,
    /// A receiver's key.
    Recipient,
    /// BCP 47.
    Language,
    /// A code that may be explicitly missing.
    Code(fn(&str) -> bool),
    /// A code that is there or not.
    PlainCode(fn(&str) -> bool),
}

/// A column.
pub(crate) struct Column {
    /// Its name in the header.
    pub(crate) name: &'static str,
    /// The record it belongs to.
    pub(crate) about: About,
    /// The field of that record.
    pub(crate) field: &'static str,
    /// What its cells hold.
    pub(crate) kind: Kind,
}

const fn column(name: &'static str, about: About, field: &'static str, kind: Kind) -> Column {
    Column {
        name,
        about,
        field,
        kind,
    }
}

fn is<V: Vocabulary>(code: &str) -> bool {
    V::from_code(code).is_some()
}

/// Every column there is.
pub(crate) const COLUMNS: &[Column] = &[
    column("language", About::Row, "language", Kind::Language),
    column("title", About::Incident, "title", Kind::Text),
    column("narrative", About::Incident, "narrative", Kind::Text),
    column("start", About::Incident, "start", Kind::Date),
    column("end", About::Incident, "end", Kind::Date),
    column("ongoing", About::Incident, "ongoing", Kind::Flag),
    column("state", About::Place, "state", Kind::Country),
    column("locality", About::Place, "locality", Kind::Text),
    column(
        "is_reprisal",
        About::Incident,
        "is_reprisal",
        Kind::Code(is::<ReprisalAssessment>),
    ),
    column(
        "sensitivity",
        About::Incident,
        "sensitivity",
        Kind::PlainCode(is::<Sensitivity>),
    ),
    column("victim_name", About::Victim, "names", Kind::Name),
    column(
        "victim_kind",
        About::Victim,
        "kind",
        Kind::PlainCode(is::<PersonKind>),
    ),
    column("victim_occupation", About::Victim, "occupation", Kind::Text),
    column("victim_contact", About::Victim, "contact", Kind::Text),
    column(
        "act_type",
        About::Act,
        "act_type",
        Kind::PlainCode(is::<ActType>),
    ),
    column("act_start", About::Act, "start", Kind::Date),
    column("act_stated_reason", About::Act, "stated_reason", Kind::Text),
    column("perpetrator_name", About::Actor, "names", Kind::Name),
    column(
        "perpetrator_type",
        About::Involvement,
        "actor_type",
        Kind::Code(is::<PerpetratorType>),
    ),
    column(
        "perpetrator_description",
        About::Involvement,
        "description",
        Kind::Text,
    ),
    column(
        "perpetrator_degree",
        About::Involvement,
        "degree",
        Kind::Code(is::<Degree>),
    ),
    column(
        "perpetrator_state_link",
        About::Involvement,
        "state_link",
        Kind::Code(is::<StateLink>),
    ),
    column(
        "engagement_mechanism",
        About::Engagement,
        "mechanism",
        Kind::PlainCode(is::<Mechanism>),
    ),
    column(
        "engagement_body",
        About::Engagement,
        "body_detail",
        Kind::Text,
    ),
    column(
        "engagement_mode",
        About::Engagement,
        "mode",
        Kind::Code(is::<EngagementMode>),
    ),
    column(
        "engagement_format",
        About::Engagement,
        "format",
        Kind::Code(is::<EngagementFormat>),
    ),
    column(
        "engagement_status",
        About::Engagement,
        "status",
        Kind::Code(is::<EngagementStatus>),
    ),
    column(
        "engagement_op4_limb",
        About::Engagement,
        "op4_limb",
        Kind::Code(is::<Op4Limb>),
    ),
    column("engagement_date", About::Engagement, "date", Kind::Date),
    column(
        "engagement_subject",
        About::Engagement,
        "subject",
        Kind::Text,
    ),
    column(
        "consent_receiver",
        About::Consent,
        "receiver",
        Kind::Recipient,
    ),
    column(
        "consent_value",
        About::Consent,
        "value",
        Kind::PlainCode(is::<ConsentValue>),
    ),
    column("consent_date", About::Consent, "date", Kind::Date),
    column("consent_note", About::Consent, "note", Kind::Text),
];
