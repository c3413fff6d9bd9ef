//! Identifiers: random (version 4) UUIDs, one type a record kind. Never version 7, which would reveal when a record
//! was made.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Makes a fresh random id.
            #[must_use]
            pub fn random() -> Self {
                Self(Uuid::new_v4())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, uuid::Error> {
                s.parse().map(Self)
            }
        }
    )+};
}

id! {
    /// Names an incident.
    IncidentId,
    /// Names an act.
    ActId,
    /// Names a person, group or organisation.
    PersonId,
    /// Names a person's part in an incident.
    ParticipationId,
    /// Names an alleged perpetrator's involvement.
    InvolvementId,
    /// Names an engagement with the United Nations or a regional body.
    EngagementId,
    /// Names an evidence item.
    EvidenceId,
    /// Names one person's consent value for one receiver.
    ConsentId,
    /// Names a receiver in the address book.
    ReceiverId,
    /// Names a case.
    CaseId,
    /// Names the link between an act and an engagement.
    NexusId,
    /// Names what a source told.
    StatementId,
    /// Names a step in the country.
    DomesticStepId,
    /// Names an intervention.
    InterventionId,
    /// Names a reply of a State.
    StateReplyId,
    /// Names what happened afterwards.
    FollowUpId,
    /// Names an assessment of risk.
    RiskId,
    /// Names a conversation about consent.
    InformedConsentId,
    /// Names a bundle that was sealed.
    SubmissionId,
    /// Names a bundle that was taken in.
    AccessionId,
}
