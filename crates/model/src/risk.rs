//! Risk to a person, for one way of disclosing.

use crate::shape::{group, record};
use crate::vocabulary::{Purpose, ResidualRisk, RiskDecision};
use crate::{Answer, IncidentId, PartialDate, PersonId, ReceiverId, RiskId, Text};

group! {
    /// A threat.
    Threat {
        /// From whom.
        actor: Answer<Text>,
        /// What they may do.
        act: Answer<Text>,
        /// Whether they can.
        capability: Answer<Text>,
        /// Whether they want to.
        intent: Answer<Text>,
        /// What points to it.
        indicators: Answer<Text>,
    }
}

record! {
    /// What disclosing in one way could do to one person. It never leaves the vault.
    Risk {
        given {
            /// Its id.
            id: RiskId [Fixed],
            /// The incident.
            incident: IncidentId [Fixed],
            /// Who is at risk.
            person: PersonId [Fixed],
        }
        asked {
            /// Disclosing for what purpose.
            purpose: Answer<Purpose>,
            /// Disclosing to whom.
            receiver: Answer<ReceiverId>,
            /// Threats.
            threats: Vec<Threat>,
            /// What makes the person easier to harm.
            vulnerabilities: Vec<Text>,
            /// What the person can do against it.
            capacities: Vec<Text>,
            /// How likely harm is, 1 to 5.
            likelihood: Answer<u32> [OneToFive],
            /// How bad it would be, 1 to 5.
            impact: Answer<u32> [OneToFive],
            /// Others who could be harmed.
            affected_others: Vec<PersonId>,
            /// What is done against it.
            mitigations: Vec<Text>,
            /// What risk is left.
            residual: Answer<ResidualRisk>,
            /// What the person says of it.
            person_view: Answer<Text>,
            /// What was decided.
            decision: Answer<RiskDecision>,
            /// Whether it was the person's own decision, knowing the risk.
            own_informed_decision: Answer<bool>,
            /// Who decided.
            decided_by: Answer<Text>,
            /// When it was looked at last.
            reviewed_at: Answer<PartialDate>,
            /// By when to look at it again.
            review_by: Answer<PartialDate>,
        }
    }
}

impl Risk {
    /// Whether it was decided that nothing leaves, or not yet.
    #[must_use]
    pub fn is_decided_against(&self) -> bool {
        match self.decision.known() {
            Some(RiskDecision::Postpone | RiskDecision::DoNotProceed) => true,
            Some(RiskDecision::Proceed | RiskDecision::ProceedRedacted) | None => false,
        }
    }

    /// Whether an extreme risk is left, and the person has not decided, knowing it, that it may leave.
    #[must_use]
    pub fn is_extreme_undecided(&self) -> bool {
        let is_own = self.own_informed_decision.known() == Some(&true);
        self.residual.known() == Some(&ResidualRisk::Extreme)
            && !(is_own && self.decision.known().is_some())
    }
}
