//! An act: one type of act done to one victim.

use crate::grading::{ClaimGrading, Conflict};
use crate::module::{
    Death, Detention, DigitalModule, Disappearance, LawOrPolicy, PropertyModule, Torture,
};
use crate::shape::{group, record};
use crate::vocabulary::{ActMethod, ActType, Attribution, ChillingEffect, VictimStatus};
use crate::{ActId, Answer, IncidentId, PartialDate, PersonId, Place, Text};

group! {
    /// The law that was invoked.
    LegalBasis {
        /// The law.
        law: Answer<Text>,
        /// The article.
        article: Answer<String>,
        /// The number of the case.
        case_no: Answer<String>,
        /// The court.
        court: Answer<Text>,
        /// The charge.
        charge: Answer<Text>,
    }
}

group! {
    /// What the act led to.
    Consequences {
        /// For the body.
        physical: Answer<Text>,
        /// For the mind.
        psychological: Answer<Text>,
        /// For work and money.
        economic: Answer<Text>,
        /// For the family.
        family: Answer<Text>,
        /// For the organisation.
        organisational: Answer<Text>,
    }
}

record! {
    /// One act against one victim (HURIDOCS: Act).
    Act {
        given {
            /// Its id.
            id: ActId [Fixed],
            /// The incident it is part of.
            incident: IncidentId [Fixed],
            /// What was done.
            act_type: ActType,
        }
        asked {
            /// The alleged victim.
            victim: Answer<PersonId>,
            /// When it began.
            start: Answer<PartialDate>,
            /// When it ended.
            end: Answer<PartialDate>,
            /// Where, if elsewhere than the incident.
            place: Place,
            /// By what means.
            methods: Vec<ActMethod>,
            /// The reason that the perpetrators gave.
            stated_reason: Answer<Text>,
            /// The laws that were invoked.
            legal_basis: Vec<LegalBasis>,
            /// What it led to.
            consequences: Consequences,
            /// What it did to the cooperation with the UN.
            chilling_effect: Answer<ChillingEffect>,
            /// What exactly was stopped or limited.
            chilling_effect_detail: Answer<Text>,
            /// What had become of the victim when this was last known.
            victim_status: Answer<VictimStatus>,
            /// How those accused answer for it.
            attribution: Answer<Attribution>,
            /// The victim's age at the time, in years.
            age_at_time: Answer<u32>,
            /// What the victim's gender had to do with it.
            gender_dimension: Answer<Text>,
            /// Where sources differ on a field of this record: what the others say.
            conflicts: Vec<Conflict>,
            /// How this claim is graded.
            grading: ClaimGrading,
            /// Arrest and detention.
            detention: Option<Detention>,
            /// Enforced disappearance.
            disappearance: Option<Disappearance>,
            /// Torture and other ill-treatment.
            torture: Option<Torture>,
            /// Death.
            death: Option<Death>,
            /// A law or a policy.
            law_or_policy: Option<LawOrPolicy>,
            /// Property and money.
            property: Option<PropertyModule>,
            /// Digital attack.
            digital: Option<DigitalModule>,
        }
    }
}
