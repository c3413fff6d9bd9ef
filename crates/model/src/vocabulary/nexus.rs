//! Why an act is held to be a reprisal.

use super::vocabulary;

vocabulary! {
    /// What speaks for a link between act and cooperation.
    NexusIndicator, "nexus-indicator" {
        PerpetratorSaidSo = "perpetrator_said_so",
        CitedInChargeOrJudgment = "cited_in_charge_or_judgment",
        QuestionedAboutUnContact = "questioned_about_un_contact",
        PriorWarning = "prior_warning",
        UnDocumentsSeized = "un_documents_seized",
        PublicDenunciationForUnContact = "public_denunciation_for_un_contact",
        Timing = "timing",
        PatternSimilarCases = "pattern_similar_cases",
        WitnessAccount = "witness_account",
        OfficialDocument = "official_document",
        Other = "other",
    }
}

vocabulary! {
    /// How strongly the link is shown.
    NexusStrength, "nexus-strength" {
        Explicit = "explicit",
        StrongCircumstantial = "strong_circumstantial",
        Circumstantial = "circumstantial",
        AssertedOnly = "asserted_only",
    }
}

vocabulary! {
    /// In what position a person is protected by paragraph 4 of resolution 48/17.
    Op4Role, "op4-role" {
        Principal = "principal",
        LegalAssistant = "legal_assistant",
        OtherAssistant = "other_assistant",
        Relative = "relative",
    }
}

vocabulary! {
    /// What had become of the alleged perpetrator when this was last known.
    PerpetratorStatus, "perpetrator-status" {
        InPostUncharged = "in_post_uncharged",
        ChargedFree = "charged_free",
        ChargedDetained = "charged_detained",
        TriedUnpunished = "tried_unpunished",
        TriedPunished = "tried_punished",
        Dismissed = "dismissed",
        Unknown = "unknown",
    }
}
