//! Risk to a person, option by option.

use super::vocabulary;

vocabulary! {
    /// What risk is left after what is done against it.
    ResidualRisk, "residual-risk" {
        Low = "low",
        Medium = "medium",
        High = "high",
        Extreme = "extreme",
    }
}

vocabulary! {
    /// What was decided.
    RiskDecision, "risk-decision" {
        Proceed = "proceed",
        ProceedRedacted = "proceed_redacted",
        Postpone = "postpone",
        DoNotProceed = "do_not_proceed",
    }
}
