//! What an incident can still lack.

use super::vocabulary;

vocabulary! {
    /// A section of the incident page.
    Section, "section" {
        WhatHappened = "what_happened",
        Who = "who",
        Acts = "acts",
        Engagement = "engagement",
        Evidence = "evidence",
        Consent = "consent",
    }
}

vocabulary! {
    /// Something that a receiver needs and that is not there yet.
    GapCode, "gap" {
        Title = "title",
        Narrative = "narrative",
        Start = "start",
        StartPrecision = "start_precision",
        State = "state",
        Reprisal = "reprisal",
        Victim = "victim",
        PersonName = "person_name",
        Act = "act",
        ActVictim = "act_victim",
        Perpetrator = "perpetrator",
        PerpetratorDescription = "perpetrator_description",
        Engagement = "engagement",
        EngagementDate = "engagement_date",
        EngagementMode = "engagement_mode",
        EngagementLimb = "engagement_limb",
        Evidence = "evidence",
        EvidenceSource = "evidence_source",
        Consent = "consent",
    }
}
