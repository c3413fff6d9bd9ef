//! Sources, and how information is graded (HURIDOCS 16, 19, 41, 42).

use super::vocabulary;

vocabulary! {
    /// What the source is to what is told (HURIDOCS 19).
    SourceConnection, "source-connection" {
        Victim = "victim",
        Witness = "witness",
        Perpetrator = "perpetrator",
        RelativeOfVictim = "relative_of_victim",
        Colleague = "colleague",
        SameOrganisation = "same_organisation",
        LinkedToPerpetrator = "linked_to_perpetrator",
        ThirdPartyReporter = "third_party_reporter",
        Lawyer = "lawyer",
        Medical = "medical",
        Ngo = "ngo",
        DocumenterObservation = "documenter_observation",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What the information consists of (HURIDOCS 16).
    MaterialType, "material-type" {
        VictimTestimony = "victim_testimony",
        WitnessTestimony = "witness_testimony",
        Affidavit = "affidavit",
        Interview = "interview",
        Letter = "letter",
        Message = "message",
        Phone = "phone",
        CourtRecord = "court_record",
        Autopsy = "autopsy",
        PhysicianExam = "physician_exam",
        LabAnalysis = "lab_analysis",
        Photograph = "photograph",
        Video = "video",
        Audio = "audio",
        SocialMedia = "social_media",
        News = "news",
        GovernmentRelease = "government_release",
        NgoRelease = "ngo_release",
        PerpetratorRelease = "perpetrator_release",
        LawText = "law_text",
        MapOrSatellite = "map_or_satellite",
        Questionnaire = "questionnaire",
        Translation = "translation",
        Other = "other",
    }
}

vocabulary! {
    /// How far the source is to be relied on (HURIDOCS 42).
    Reliability, "reliability" {
        HighlyReliable = "highly_reliable",
        LikelyReliable = "likely_reliable",
        Unsure = "unsure",
        LikelyUnreliable = "likely_unreliable",
        HighlyUnreliable = "highly_unreliable",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// How far one claim is to be believed.
    Credibility, "credibility" {
        ConfirmedByIndependentSource = "confirmed_by_independent_source",
        Probable = "probable",
        PlausibleUncorroborated = "plausible_uncorroborated",
        Doubtful = "doubtful",
        Contradicted = "contradicted",
        CannotAssess = "cannot_assess",
    }
}

vocabulary! {
    /// How far an incident has been verified (HURIDOCS 41).
    Verification, "verification" {
        Confirmed = "confirmed",
        Likely = "likely",
        Possible = "possible",
        Unlikely = "unlikely",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// How a statement was taken.
    StatementMode, "statement-mode" {
        InPerson = "in_person",
        Call = "call",
        Written = "written",
        Recorded = "recorded",
    }
}

vocabulary! {
    /// Whether an item speaks for or against a claim.
    Bearing, "bearing" {
        Corroborates = "corroborates",
        Contradicts = "contradicts",
    }
}

vocabulary! {
    /// Whether two sources stand on their own feet.
    Independence, "independence" {
        Independent = "independent",
        SameOrigin = "same_origin",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What about an item was verified (Berkeley Protocol).
    VerificationAspect, "verification-aspect" {
        Source = "source",
        Technical = "technical",
        Content = "content",
    }
}

vocabulary! {
    /// What verifying an item gave.
    VerificationResult, "verification-result" {
        Authentic = "authentic",
        ProbablyAuthentic = "probably_authentic",
        Inconclusive = "inconclusive",
        ProbablyNotAuthentic = "probably_not_authentic",
        NotAuthentic = "not_authentic",
    }
}
