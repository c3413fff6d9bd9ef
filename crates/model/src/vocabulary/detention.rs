//! Arrest, detention, torture, disappearance and death (HURIDOCS 30, 31, 34 to 36, 38; Istanbul Protocol).

use super::vocabulary;

vocabulary! {
    /// Access to a lawyer (HURIDOCS 31).
    Counsel, "counsel" {
        NonePermitted = "none_permitted",
        NoneRequested = "none_requested",
        BeforeCharge = "before_charge",
        AfterCharge = "after_charge",
        DuringInterrogation = "during_interrogation",
        AfterStatement = "after_statement",
        AtTrialEffective = "at_trial_effective",
        AtTrialObstructed = "at_trial_obstructed",
        PrivateConsultation = "private_consultation",
        SupervisedConsultation = "supervised_consultation",
        StateAppointed = "state_appointed",
        OwnChoice = "own_choice",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether those who hold the person admit it (HURIDOCS 30).
    CaptureAcknowledged, "capture-acknowledged" {
        CaptureDenied = "capture_denied",
        AcknowledgedPlaceHidden = "acknowledged_place_hidden",
        Acknowledged = "acknowledged",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether the person signed a statement in custody (HURIDOCS 36).
    StatementSigned, "statement-signed" {
        Forced = "forced",
        Refused = "refused",
        NotRequested = "not_requested",
        VoluntaryUnderstood = "voluntary_understood",
        VoluntaryNotUnderstood = "voluntary_not_understood",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What the ill-treatment was for (HURIDOCS 38).
    TorturePurpose, "torture-purpose" {
        Information = "information",
        IntimidateVictim = "intimidate_victim",
        IntimidateOthers = "intimidate_others",
        Punishment = "punishment",
        DestroyPersonality = "destroy_personality",
        Extortion = "extortion",
        Other = "other",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// How far findings and account agree, from a qualified clinician’s report only (Istanbul Protocol).
    Consistency, "consistency" {
        NotConsistent = "not_consistent",
        Consistent = "consistent",
        HighlyConsistent = "highly_consistent",
        TypicalOf = "typical_of",
        DiagnosticOf = "diagnostic_of",
    }
}

vocabulary! {
    /// Whether there was an autopsy (HURIDOCS 34).
    Autopsy, "autopsy" {
        Professional = "professional",
        Informal = "informal",
        None = "none",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether there is a death certificate (HURIDOCS 35).
    DeathCertificate, "death-certificate" {
        None = "none",
        ExistsUnavailable = "exists_unavailable",
        Seen = "seen",
        Available = "available",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Category of arbitrary detention, Working Group on Arbitrary Detention.
    WgadCategory, "wgad-category" {
        I = "i",
        Ii = "ii",
        Iii = "iii",
        Iv = "iv",
        V = "v",
    }
}

vocabulary! {
    /// Where a law or policy stands.
    LawStatus, "law-status" {
        Draft = "draft",
        Adopted = "adopted",
        Applied = "applied",
        Repealed = "repealed",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What was done to property or money.
    PropertyMeasure, "property-measure" {
        Seized = "seized",
        Confiscated = "confiscated",
        Destroyed = "destroyed",
        Damaged = "damaged",
        Frozen = "frozen",
        Closed = "closed",
        Fined = "fined",
        CutOff = "cut_off",
        Other = "other",
    }
}

vocabulary! {
    /// By what digital means.
    DigitalMeans, "digital-means" {
        Spyware = "spyware",
        Phishing = "phishing",
        AccountAccess = "account_access",
        Doxxing = "doxxing",
        Harassment = "harassment",
        Blocking = "blocking",
        Shutdown = "shutdown",
        Impersonation = "impersonation",
        Surveillance = "surveillance",
        Other = "other",
        Unknown = "unknown",
    }
}
