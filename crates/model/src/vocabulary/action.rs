//! What was done about it: domestic steps, interventions, replies, follow-up (HURIDOCS 27, 28).

use super::vocabulary;

vocabulary! {
    /// What kind of step in the country.
    DomesticStepType, "domestic-step-type" {
        PoliceComplaint = "police_complaint",
        Prosecutor = "prosecutor",
        Court = "court",
        HabeasCorpus = "habeas_corpus",
        Appeal = "appeal",
        Nhri = "nhri",
        Ombudsman = "ombudsman",
        Administrative = "administrative",
        ProtectionRequest = "protection_request",
        NoneTaken = "none_taken",
    }
}

vocabulary! {
    /// Why a domestic step was not taken, or could not go on.
    WhyNoStep, "why-no-step" {
        Unavailable = "unavailable",
        Ineffective = "ineffective",
        UnreasonablyProlonged = "unreasonably_prolonged",
        Dangerous = "dangerous",
        NoAccess = "no_access",
        RefusedByAuthority = "refused_by_authority",
    }
}

vocabulary! {
    /// Yes, no, or nobody knows.
    YesNoUnknown, "yes-no-unknown" {
        Yes = "yes",
        No = "no",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What was given to make it good.
    Remedy, "remedy" {
        Release = "release",
        Compensation = "compensation",
        Restitution = "restitution",
        Rehabilitation = "rehabilitation",
        Apology = "apology",
        Prosecution = "prosecution",
        GuaranteesOfNonRepetition = "guarantees_of_non_repetition",
        None = "none",
    }
}

vocabulary! {
    /// What kind of intervention.
    InterventionType, "intervention-type" {
        SpUrgentAppeal = "sp_urgent_appeal",
        SpAllegationLetter = "sp_allegation_letter",
        SpOtherLetter = "sp_other_letter",
        SpPressRelease = "sp_press_release",
        WgadUrgent = "wgad_urgent",
        WgadOpinion = "wgad_opinion",
        WgeidUrgent = "wgeid_urgent",
        WgeidStandard = "wgeid_standard",
        WgeidPromptIntervention = "wgeid_prompt_intervention",
        CedUrgentAction = "ced_urgent_action",
        TbCommunication = "tb_communication",
        TbInterimMeasures = "tb_interim_measures",
        TbReprisalsLetter = "tb_reprisals_letter",
        HrcPresidentGoodOffices = "hrc_president_good_offices",
        AsgOrHcDemarche = "asg_or_hc_demarche",
        SgReportEntry = "sg_report_entry",
        UprInput = "upr_input",
        HrcComplaint = "hrc_complaint",
        RegionalPrecautionary = "regional_precautionary",
        RegionalPetition = "regional_petition",
        Nhri = "nhri",
        Diplomatic = "diplomatic",
        Relocation = "relocation",
        LegalAid = "legal_aid",
        MedicalAid = "medical_aid",
        FinancialAid = "financial_aid",
        Publicity = "publicity",
        Other = "other",
    }
}

vocabulary! {
    /// Where an intervention stands.
    InterventionStatus, "intervention-status" {
        Planned = "planned",
        Sent = "sent",
        Acknowledged = "acknowledged",
        Registered = "registered",
        Replied = "replied",
        Closed = "closed",
        Rejected = "rejected",
    }
}

vocabulary! {
    /// Whether an intervention may be known.
    Publicity, "publicity" {
        ConfidentialUntil = "confidential_until",
        Public = "public",
    }
}

vocabulary! {
    /// How the State answered (HURIDOCS 27, 28).
    StateResponse, "state-response" {
        PositiveAction = "positive_action",
        Commitment = "commitment",
        Partial = "partial",
        RequestForInformation = "request_for_information",
        Token = "token",
        Denial = "denial",
        AcknowledgesDeniesResponsibility = "acknowledges_denies_responsibility",
        CounterMeasure = "counter_measure",
        NoReply = "no_reply",
    }
}

vocabulary! {
    /// What the reply is worth (follow-up scale of the Committee on Enforced Disappearances, CED/C/22/4).
    ReplyAssessment, "reply-assessment" {
        A = "a",
        B = "b",
        C = "c",
        D = "d",
    }
}

vocabulary! {
    /// What happened afterwards.
    FollowUpKind, "follow-up-kind" {
        NewAct = "new_act",
        Release = "release",
        Worsened = "worsened",
        Improved = "improved",
        ChargesDropped = "charges_dropped",
        Sentence = "sentence",
        Relocation = "relocation",
        Death = "death",
        StateMeasure = "state_measure",
        GoodPractice = "good_practice",
        ContactLost = "contact_lost",
    }
}

vocabulary! {
    /// What it changed for the person.
    FollowUpImpact, "follow-up-impact" {
        StrongPositive = "strong_positive",
        ModeratePositive = "moderate_positive",
        Minor = "minor",
        None = "none",
        ModerateNegative = "moderate_negative",
        StrongNegative = "strong_negative",
    }
}
