//! Cases: their kind, priority and links.

use super::vocabulary;

vocabulary! {
    /// How urgent work on a case is. `urgent`: life, liberty or integrity at imminent risk.
    CasePriority, "case-priority", default Normal {
        Urgent = "urgent",
        High = "high",
        Normal = "normal",
        Low = "low",
    }
}

vocabulary! {
    /// How one case is linked to another.
    CaseLink, "case-link" {
        SamePattern = "same_pattern",
        SameVictim = "same_victim",
        FollowUp = "follow_up",
    }
}
