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
        Risk = "risk",
        Steps = "steps",
    }
}

vocabulary! {
    /// How much a gap weighs.
    Severity, "severity" {
        /// A receiver cannot act without it.
        Blocking = "blocking",
        /// A receiver will ask, or may think less of the account.
        Warning = "warning",
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
        Place = "place",
        Reprisal = "reprisal",
        ReprisalUnsettled = "reprisal_unsettled",
        Urgency = "urgency",
        UrgencyUnused = "urgency_unused",
        Period = "period",
        Articles = "articles",
        Pattern = "pattern",
        Language = "language",
        TranslationAbsent = "translation_absent",
        MachineTranslation = "machine_translation",
        Victim = "victim",
        VictimName = "victim_name",
        FullName = "full_name",
        VictimFact = "victim_fact",
        PersonName = "person_name",
        Submitter = "submitter",
        SubmitterName = "submitter_name",
        SubmitterContact = "submitter_contact",
        Act = "act",
        ActVictim = "act_victim",
        Perpetrator = "perpetrator",
        PerpetratorDescription = "perpetrator_description",
        GenderDimension = "gender_dimension",
        GenderReason = "gender_reason",
        LegalBasis = "legal_basis",
        DetentionModule = "detention_module",
        DetentionFact = "detention_fact",
        WgadCategory = "wgad_category",
        DisappearanceModule = "disappearance_module",
        DisappearanceFact = "disappearance_fact",
        TortureModule = "torture_module",
        TortureFact = "torture_fact",
        LifeAct = "life_act",
        DeathFact = "death_fact",
        Engagement = "engagement",
        EngagementDate = "engagement_date",
        EngagementMode = "engagement_mode",
        EngagementLimb = "engagement_limb",
        EngagementBody = "engagement_body",
        Nexus = "nexus",
        NexusAct = "nexus_act",
        NexusEngagement = "nexus_engagement",
        NexusIndicator = "nexus_indicator",
        NexusReasoning = "nexus_reasoning",
        SourceBasis = "source_basis",
        Evidence = "evidence",
        EvidenceSource = "evidence_source",
        EvidenceDamaged = "evidence_damaged",
        Restrictions = "restrictions",
        StatementSource = "statement_source",
        SourceGrading = "source_grading",
        ClaimGrading = "claim_grading",
        Verification = "verification",
        NoCorroboration = "no_corroboration",
        SingleOrigin = "single_origin",
        MediaOnly = "media_only",
        MediaAlone = "media_alone",
        ThirdParties = "third_parties",
        ThirdPartiesUnasked = "third_parties_unasked",
        Consent = "consent",
        ConsentPurpose = "consent_purpose",
        ConsentRefused = "consent_refused",
        ConsentExpired = "consent_expired",
        ConsentConditions = "consent_conditions",
        ConsentOld = "consent_old",
        ConsentImage = "consent_image",
        FamilyConsent = "family_consent",
        SignedAuthority = "signed_authority",
        Risk = "risk",
        RiskReview = "risk_review",
        RiskExtreme = "risk_extreme",
        RiskAgainst = "risk_against",
        Gravity = "gravity",
        DomesticSteps = "domestic_steps",
        WhyNoStep = "why_no_step",
        Remedies = "remedies",
        NationalReport = "national_report",
        ProtectionSought = "protection_sought",
        EarlierAction = "earlier_action",
        StateReply = "state_reply",
        OtherProcedure = "other_procedure",
        EarlierReference = "earlier_reference",
        Changes = "changes",
    }
}

impl GapCode {
    /// How much it weighs.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::Title
            | Self::UrgencyUnused
            | Self::Period
            | Self::TranslationAbsent
            | Self::MachineTranslation
            | Self::VictimFact
            | Self::PersonName
            | Self::GenderDimension
            | Self::LegalBasis
            | Self::EngagementBody
            | Self::NexusReasoning
            | Self::Evidence
            | Self::NoCorroboration
            | Self::SingleOrigin
            | Self::MediaOnly
            | Self::ThirdParties
            | Self::ThirdPartiesUnasked
            | Self::ConsentConditions
            | Self::ConsentOld
            | Self::DomesticSteps
            | Self::WhyNoStep
            | Self::EarlierAction
            | Self::StateReply
            | Self::OtherProcedure => Severity::Warning,
            Self::Narrative
            | Self::Start
            | Self::StartPrecision
            | Self::State
            | Self::Place
            | Self::Reprisal
            | Self::ReprisalUnsettled
            | Self::Urgency
            | Self::Articles
            | Self::Pattern
            | Self::Language
            | Self::Victim
            | Self::VictimName
            | Self::FullName
            | Self::Submitter
            | Self::SubmitterName
            | Self::SubmitterContact
            | Self::Act
            | Self::ActVictim
            | Self::Perpetrator
            | Self::PerpetratorDescription
            | Self::GenderReason
            | Self::DetentionModule
            | Self::DetentionFact
            | Self::WgadCategory
            | Self::DisappearanceModule
            | Self::DisappearanceFact
            | Self::TortureModule
            | Self::TortureFact
            | Self::LifeAct
            | Self::DeathFact
            | Self::Engagement
            | Self::EngagementDate
            | Self::EngagementMode
            | Self::EngagementLimb
            | Self::Nexus
            | Self::NexusAct
            | Self::NexusEngagement
            | Self::NexusIndicator
            | Self::SourceBasis
            | Self::EvidenceSource
            | Self::EvidenceDamaged
            | Self::Restrictions
            | Self::StatementSource
            | Self::SourceGrading
            | Self::ClaimGrading
            | Self::Verification
            | Self::MediaAlone
            | Self::Consent
            | Self::ConsentPurpose
            | Self::ConsentRefused
            | Self::ConsentExpired
            | Self::ConsentImage
            | Self::FamilyConsent
            | Self::SignedAuthority
            | Self::Risk
            | Self::RiskReview
            | Self::RiskExtreme
            | Self::RiskAgainst
            | Self::Gravity
            | Self::Remedies
            | Self::NationalReport
            | Self::ProtectionSought
            | Self::EarlierReference
            | Self::Changes => Severity::Blocking,
        }
    }

    /// The section of the incident page in which it is made good.
    #[must_use]
    pub const fn section(self) -> Section {
        match self {
            Self::Title
            | Self::Narrative
            | Self::Start
            | Self::StartPrecision
            | Self::State
            | Self::Place
            | Self::Reprisal
            | Self::ReprisalUnsettled
            | Self::Urgency
            | Self::UrgencyUnused
            | Self::Period
            | Self::Articles
            | Self::Pattern
            | Self::Language
            | Self::TranslationAbsent
            | Self::MachineTranslation => Section::WhatHappened,
            Self::Victim
            | Self::VictimName
            | Self::FullName
            | Self::VictimFact
            | Self::PersonName
            | Self::Submitter
            | Self::SubmitterName
            | Self::SubmitterContact => Section::Who,
            Self::Act
            | Self::ActVictim
            | Self::Perpetrator
            | Self::PerpetratorDescription
            | Self::GenderDimension
            | Self::GenderReason
            | Self::LegalBasis
            | Self::DetentionModule
            | Self::DetentionFact
            | Self::WgadCategory
            | Self::DisappearanceModule
            | Self::DisappearanceFact
            | Self::TortureModule
            | Self::TortureFact
            | Self::LifeAct
            | Self::DeathFact => Section::Acts,
            Self::Engagement
            | Self::EngagementDate
            | Self::EngagementMode
            | Self::EngagementLimb
            | Self::EngagementBody
            | Self::Nexus
            | Self::NexusAct
            | Self::NexusEngagement
            | Self::NexusIndicator
            | Self::NexusReasoning => Section::Engagement,
            Self::SourceBasis
            | Self::Evidence
            | Self::EvidenceSource
            | Self::EvidenceDamaged
            | Self::Restrictions
            | Self::StatementSource
            | Self::SourceGrading
            | Self::ClaimGrading
            | Self::Verification
            | Self::NoCorroboration
            | Self::SingleOrigin
            | Self::MediaOnly
            | Self::MediaAlone
            | Self::ThirdParties
            | Self::ThirdPartiesUnasked => Section::Evidence,
            Self::Consent
            | Self::ConsentPurpose
            | Self::ConsentRefused
            | Self::ConsentExpired
            | Self::ConsentConditions
            | Self::ConsentOld
            | Self::ConsentImage
            | Self::FamilyConsent
            | Self::SignedAuthority => Section::Consent,
            Self::Risk
            | Self::RiskReview
            | Self::RiskExtreme
            | Self::RiskAgainst
            | Self::Gravity => Section::Risk,
            Self::DomesticSteps
            | Self::WhyNoStep
            | Self::Remedies
            | Self::NationalReport
            | Self::ProtectionSought
            | Self::EarlierAction
            | Self::StateReply
            | Self::OtherProcedure
            | Self::EarlierReference
            | Self::Changes => Section::Steps,
        }
    }
}
