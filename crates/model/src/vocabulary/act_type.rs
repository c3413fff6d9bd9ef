//! Types of act (product codes, mapped to HURIDOCS list 4 and to SDG indicator 16.10.1).

use super::{Vocabulary, vocabulary};

vocabulary! {
    /// What was done to the victim.
    ActType, "act-type" {
        Killing = "killing",
        AttemptedKilling = "attempted_killing",
        DeathInCustody = "death_in_custody",
        TortureIllTreatment = "torture_ill_treatment",
        PhysicalAssault = "physical_assault",
        Rape = "rape",
        SexualAssault = "sexual_assault",
        SexualHarassment = "sexual_harassment",
        DeathThreat = "death_threat",
        OtherThreat = "other_threat",
        ThreatToRelatives = "threat_to_relatives",
        ThreatToColleagues = "threat_to_colleagues",
        Stalking = "stalking",
        PsychologicalHarassment = "psychological_harassment",
        Arrest = "arrest",
        Detention = "detention",
        HouseArrest = "house_arrest",
        Disappearance = "disappearance",
        Abduction = "abduction",
        SummonsInterrogation = "summons_interrogation",
        DegradingConditions = "degrading_conditions",
        DenialMedicalCare = "denial_medical_care",
        IncommunicadoOrSolitary = "incommunicado_or_solitary",
        DenialFamilyContact = "denial_family_contact",
        DenialLegalAssistance = "denial_legal_assistance",
        DenialCommunicationWithDefence = "denial_communication_with_defence",
        UnfairTrial = "unfair_trial",
        CriminalCharges = "criminal_charges",
        SecurityOrTerrorismCharge = "security_or_terrorism_charge",
        Sentence = "sentence",
        Fine = "fine",
        Surveillance = "surveillance",
        RaidSearchHome = "raid_search_home",
        RaidSearchOffice = "raid_search_office",
        DeviceSeizure = "device_seizure",
        SpywareHacking = "spyware_hacking",
        AccountTakeover = "account_takeover",
        Doxxing = "doxxing",
        OnlineHarassment = "online_harassment",
        BlockingCensorship = "blocking_censorship",
        TravelBanOrPassportSeizure = "travel_ban_or_passport_seizure",
        Exile = "exile",
        DenialOfReturn = "denial_of_return",
        Deportation = "deportation",
        Refoulement = "refoulement",
        Eviction = "eviction",
        LossOfNationality = "loss_of_nationality",
        SmearDefamation = "smear_defamation",
        StateMediaAttack = "state_media_attack",
        HateSpeechIncitement = "hate_speech_incitement",
        StigmatisingListing = "stigmatising_listing",
        OfficeClosure = "office_closure",
        DeregistrationOrBan = "deregistration_or_ban",
        MeetingBan = "meeting_ban",
        FundingRestriction = "funding_restriction",
        AccountOrAssetFreeze = "account_or_asset_freeze",
        AdministrativeOrTaxInspection = "administrative_or_tax_inspection",
        Dismissal = "dismissal",
        LicenceRevocationOrDisbarment = "licence_revocation_or_disbarment",
        PropertyDestruction = "property_destruction",
        Confiscation = "confiscation",
        DenialOfServicesOrBenefits = "denial_of_services_or_benefits",
        ObstructTravelToUn = "obstruct_travel_to_un",
        VisaOrEntryRefusal = "visa_or_entry_refusal",
        AccreditationBlockedOrDeferred = "accreditation_blocked_or_deferred",
        UnauthorisedFilmingAtUn = "unauthorised_filming_at_un",
        InterruptionOrIntimidationInMeeting = "interruption_or_intimidation_in_meeting",
        InterferenceWithOnlineParticipation = "interference_with_online_participation",
        RetaliationAgainstInterlocutorsAfterVisit = "retaliation_against_interlocutors_after_visit",
        RestrictiveLaw = "restrictive_law",
        ReducedGuarantees = "reduced_guarantees",
        FailureToProtect = "failure_to_protect",
        FailureToInvestigate = "failure_to_investigate",
        Other = "other",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Families under which forms group the types of act.
    ActFamily, "act-family" {
        Life = "life",
        Integrity = "integrity",
        Liberty = "liberty",
        DetentionConditions = "detention_conditions",
        Justice = "justice",
        Privacy = "privacy",
        Movement = "movement",
        Reputation = "reputation",
        Association = "association",
        Livelihood = "livelihood",
        UnAccess = "un_access",
        LawPolicy = "law_policy",
        Omission = "omission",
        Other = "other",
    }
}

impl ActType {
    /// The family it is grouped under.
    #[must_use]
    pub const fn family(self) -> ActFamily {
        match self {
            Self::Killing | Self::AttemptedKilling | Self::DeathInCustody => ActFamily::Life,
            Self::TortureIllTreatment
            | Self::PhysicalAssault
            | Self::Rape
            | Self::SexualAssault
            | Self::SexualHarassment
            | Self::DeathThreat
            | Self::OtherThreat
            | Self::ThreatToRelatives
            | Self::ThreatToColleagues
            | Self::Stalking
            | Self::PsychologicalHarassment => ActFamily::Integrity,
            Self::Arrest
            | Self::Detention
            | Self::HouseArrest
            | Self::Disappearance
            | Self::Abduction
            | Self::SummonsInterrogation => ActFamily::Liberty,
            Self::DegradingConditions
            | Self::DenialMedicalCare
            | Self::IncommunicadoOrSolitary
            | Self::DenialFamilyContact => ActFamily::DetentionConditions,
            Self::DenialLegalAssistance
            | Self::DenialCommunicationWithDefence
            | Self::UnfairTrial
            | Self::CriminalCharges
            | Self::SecurityOrTerrorismCharge
            | Self::Sentence
            | Self::Fine => ActFamily::Justice,
            Self::Surveillance
            | Self::RaidSearchHome
            | Self::RaidSearchOffice
            | Self::DeviceSeizure
            | Self::SpywareHacking
            | Self::AccountTakeover
            | Self::Doxxing
            | Self::OnlineHarassment
            | Self::BlockingCensorship => ActFamily::Privacy,
            Self::TravelBanOrPassportSeizure
            | Self::Exile
            | Self::DenialOfReturn
            | Self::Deportation
            | Self::Refoulement
            | Self::Eviction
            | Self::LossOfNationality => ActFamily::Movement,
            Self::SmearDefamation
            | Self::StateMediaAttack
            | Self::HateSpeechIncitement
            | Self::StigmatisingListing => ActFamily::Reputation,
            Self::OfficeClosure
            | Self::DeregistrationOrBan
            | Self::MeetingBan
            | Self::FundingRestriction
            | Self::AccountOrAssetFreeze
            | Self::AdministrativeOrTaxInspection => ActFamily::Association,
            Self::Dismissal
            | Self::LicenceRevocationOrDisbarment
            | Self::PropertyDestruction
            | Self::Confiscation
            | Self::DenialOfServicesOrBenefits => ActFamily::Livelihood,
            Self::ObstructTravelToUn
            | Self::VisaOrEntryRefusal
            | Self::AccreditationBlockedOrDeferred
            | Self::UnauthorisedFilmingAtUn
            | Self::InterruptionOrIntimidationInMeeting
            | Self::InterferenceWithOnlineParticipation
            | Self::RetaliationAgainstInterlocutorsAfterVisit => ActFamily::UnAccess,
            Self::RestrictiveLaw | Self::ReducedGuarantees => ActFamily::LawPolicy,
            Self::FailureToProtect | Self::FailureToInvestigate => ActFamily::Omission,
            Self::Other | Self::Unknown => ActFamily::Other,
        }
    }

    /// The HURIDOCS micro-thesaurus code (significant digits; pad right to twelve), where there is one. Killing by
    /// actors outside the State is 01010104.
    #[must_use]
    pub const fn huridocs(self) -> Option<&'static str> {
        match self {
            Self::Killing => Some("01010102"),
            Self::AttemptedKilling => Some("010109"),
            Self::DeathInCustody => Some("01010601"),
            Self::TortureIllTreatment => Some("02011111"),
            Self::PhysicalAssault => Some("020101"),
            Self::Rape => Some("02011101"),
            Self::SexualAssault => Some("02011103"),
            Self::SexualHarassment => Some("02010305"),
            Self::DeathThreat => Some("02010302"),
            Self::OtherThreat => Some("02010301"),
            Self::ThreatToRelatives => Some("0201030102"),
            Self::ThreatToColleagues => Some("0201030103"),
            Self::Stalking => Some("02010304"),
            Self::PsychologicalHarassment => Some("020103"),
            Self::Arrest => Some("030101"),
            Self::Detention => Some("030102"),
            Self::HouseArrest => Some("030105"),
            Self::Disappearance => Some("030103"),
            Self::Abduction => Some("030104"),
            Self::SummonsInterrogation
            | Self::IncommunicadoOrSolitary
            | Self::DenialFamilyContact
            | Self::CriminalCharges
            | Self::SecurityOrTerrorismCharge
            | Self::Sentence
            | Self::Fine
            | Self::SpywareHacking
            | Self::AccountTakeover
            | Self::Doxxing
            | Self::OnlineHarassment
            | Self::LossOfNationality
            | Self::StateMediaAttack
            | Self::HateSpeechIncitement
            | Self::StigmatisingListing
            | Self::FundingRestriction
            | Self::AccountOrAssetFreeze
            | Self::AdministrativeOrTaxInspection
            | Self::DenialOfServicesOrBenefits
            | Self::ObstructTravelToUn
            | Self::VisaOrEntryRefusal
            | Self::AccreditationBlockedOrDeferred
            | Self::UnauthorisedFilmingAtUn
            | Self::InterruptionOrIntimidationInMeeting
            | Self::InterferenceWithOnlineParticipation
            | Self::RetaliationAgainstInterlocutorsAfterVisit
            | Self::Other
            | Self::Unknown => None,
            Self::DegradingConditions => Some("360102"),
            Self::DenialMedicalCare => Some("36010204"),
            Self::DenialLegalAssistance => Some("350109"),
            Self::DenialCommunicationWithDefence => Some("350113"),
            Self::UnfairTrial => Some("350114"),
            Self::Surveillance => Some("02010303"),
            Self::RaidSearchHome => Some("040101"),
            Self::RaidSearchOffice => Some("120102"),
            Self::DeviceSeizure | Self::Confiscation => Some("130107"),
            Self::BlockingCensorship => Some("100101"),
            Self::TravelBanOrPassportSeizure => Some("050106"),
            Self::Exile => Some("050102"),
            Self::DenialOfReturn => Some("050107"),
            Self::Deportation => Some("330101"),
            Self::Refoulement => Some("380101"),
            Self::Eviction => Some("050103"),
            Self::SmearDefamation => Some("140101"),
            Self::OfficeClosure => Some("120101"),
            Self::DeregistrationOrBan => Some("120103"),
            Self::MeetingBan => Some("120106"),
            Self::Dismissal => Some("30010210"),
            Self::LicenceRevocationOrDisbarment => Some("30010203"),
            Self::PropertyDestruction => Some("130103"),
            Self::RestrictiveLaw => Some("122101"),
            Self::ReducedGuarantees => Some("122103"),
            Self::FailureToProtect | Self::FailureToInvestigate => Some("010802"),
        }
    }

    /// The category of SDG indicator 16.10.1 that it counts towards, where it does.
    #[must_use]
    pub const fn sdg_16_10_1(self) -> Option<&'static str> {
        match self {
            Self::Killing | Self::DeathInCustody => Some("killing"),
            Self::TortureIllTreatment => Some("torture"),
            Self::Arrest | Self::Detention | Self::HouseArrest => Some("arbitrary_detention"),
            Self::Disappearance => Some("enforced_disappearance"),
            Self::Abduction => Some("kidnapping"),
            Self::AttemptedKilling
            | Self::PhysicalAssault
            | Self::Rape
            | Self::SexualAssault
            | Self::SexualHarassment
            | Self::DeathThreat
            | Self::OtherThreat
            | Self::ThreatToRelatives
            | Self::ThreatToColleagues
            | Self::Stalking
            | Self::PsychologicalHarassment
            | Self::SummonsInterrogation
            | Self::DegradingConditions
            | Self::DenialMedicalCare
            | Self::IncommunicadoOrSolitary
            | Self::DenialFamilyContact
            | Self::DenialLegalAssistance
            | Self::DenialCommunicationWithDefence
            | Self::UnfairTrial
            | Self::CriminalCharges
            | Self::SecurityOrTerrorismCharge
            | Self::Sentence
            | Self::Fine
            | Self::Surveillance
            | Self::RaidSearchHome
            | Self::RaidSearchOffice
            | Self::DeviceSeizure
            | Self::SpywareHacking
            | Self::AccountTakeover
            | Self::Doxxing
            | Self::OnlineHarassment
            | Self::BlockingCensorship
            | Self::TravelBanOrPassportSeizure
            | Self::Exile
            | Self::DenialOfReturn
            | Self::Deportation
            | Self::Refoulement
            | Self::Eviction
            | Self::LossOfNationality
            | Self::SmearDefamation
            | Self::StateMediaAttack
            | Self::HateSpeechIncitement
            | Self::StigmatisingListing
            | Self::OfficeClosure
            | Self::DeregistrationOrBan
            | Self::MeetingBan
            | Self::FundingRestriction
            | Self::AccountOrAssetFreeze
            | Self::AdministrativeOrTaxInspection
            | Self::Dismissal
            | Self::LicenceRevocationOrDisbarment
            | Self::PropertyDestruction
            | Self::Confiscation
            | Self::DenialOfServicesOrBenefits
            | Self::ObstructTravelToUn
            | Self::VisaOrEntryRefusal
            | Self::AccreditationBlockedOrDeferred
            | Self::UnauthorisedFilmingAtUn
            | Self::InterruptionOrIntimidationInMeeting
            | Self::InterferenceWithOnlineParticipation
            | Self::RetaliationAgainstInterlocutorsAfterVisit
            | Self::RestrictiveLaw
            | Self::ReducedGuarantees
            | Self::FailureToProtect
            | Self::FailureToInvestigate
            | Self::Other
            | Self::Unknown => None,
        }
    }

    /// The types of one family, in order.
    pub fn in_family(family: ActFamily) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |t| t.family() == family)
    }
}
