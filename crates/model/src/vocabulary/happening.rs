//! How, where and under what pretext it happened (HURIDOCS lists 5, 28, 41).

use super::vocabulary;

vocabulary! {
    /// Where it happened: in the physical world, online, or both.
    Sphere, "sphere" {
        Offline = "offline",
        Online = "online",
        Both = "both",
    }
}

vocabulary! {
    /// What kind of place it was.
    LocationType, "location-type" {
        Home = "home",
        Workplace = "workplace",
        Office = "office",
        Street = "street",
        PublicBuilding = "public_building",
        Court = "court",
        PoliceStation = "police_station",
        Prison = "prison",
        MilitarySite = "military_site",
        Hospital = "hospital",
        School = "school",
        PlaceOfWorship = "place_of_worship",
        BorderOrAirport = "border_or_airport",
        Vehicle = "vehicle",
        UnPremises = "un_premises",
        Online = "online",
        Other = "other",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// The justification that was given for what was done.
    Pretext, "pretext" {
        NationalSecurity = "national_security",
        CounterTerrorism = "counter_terrorism",
        PublicOrder = "public_order",
        PublicHealthEmergency = "public_health_emergency",
        ForeignAgentFunding = "foreign_agent_funding",
        DefamationOrFalseNews = "defamation_or_false_news",
        TaxOrAdministrative = "tax_or_administrative",
        Immigration = "immigration",
        Morality = "morality",
        NoneGiven = "none_given",
        Other = "other",
    }
}

vocabulary! {
    /// How one incident is linked to another (HURIDOCS: chain of events).
    ChainLink, "chain-link" {
        Precedes = "precedes",
        Follows = "follows",
        Causes = "causes",
        ResultsFrom = "results_from",
        PartOf = "part_of",
        Contains = "contains",
        Parallel = "parallel",
    }
}

vocabulary! {
    /// By what means it was done (HURIDOCS 5, levels 1 and 2).
    ActMethod, "act-method" {
        Beating = "beating",
        Shooting = "shooting",
        Blade = "blade",
        Asphyxiation = "asphyxiation",
        Burning = "burning",
        ElectricShock = "electric_shock",
        SuspensionOrForcedPosture = "suspension_or_forced_posture",
        SexualViolence = "sexual_violence",
        Deprivation = "deprivation",
        Isolation = "isolation",
        SensoryStress = "sensory_stress",
        Degradation = "degradation",
        Threats = "threats",
        Pharmacological = "pharmacological",
        TearGas = "tear_gas",
        Arson = "arson",
        Explosives = "explosives",
        Digital = "digital",
        Other = "other",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What had become of the victim when this was last known.
    VictimStatus, "victim-status" {
        Dead = "dead",
        Injured = "injured",
        Missing = "missing",
        FoundAliveFree = "found_alive_free",
        FoundInDetention = "found_in_detention",
        ReleasedUnderInvestigation = "released_under_investigation",
        ReleasedPendingTrial = "released_pending_trial",
        Acquitted = "acquitted",
        ServedSentence = "served_sentence",
        HeldUnderInvestigation = "held_under_investigation",
        HeldPendingTrial = "held_pending_trial",
        ServingSentence = "serving_sentence",
        Fugitive = "fugitive",
        MovementRestricted = "movement_restricted",
        Exiled = "exiled",
        Displaced = "displaced",
        Dismissed = "dismissed",
        Other = "other",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// How those accused answer for it (HURIDOCS 28).
    Attribution, "attribution" {
        OfficialsAcknowledge = "officials_acknowledge",
        OfficialsDeny = "officials_deny",
        OfficialsDenyResponsibility = "officials_deny_responsibility",
        OfficialsOtherExplanation = "officials_other_explanation",
        OfficialsAcceptResponsibility = "officials_accept_responsibility",
        NonStateAcknowledge = "non_state_acknowledge",
        NonStateDeny = "non_state_deny",
        NonStateDenyResponsibility = "non_state_deny_responsibility",
        NonStateOtherExplanation = "non_state_other_explanation",
        NonStateAcceptResponsibility = "non_state_accept_responsibility",
        None = "none",
    }
}

vocabulary! {
    /// What the act did to the cooperation with the United Nations.
    ChillingEffect, "chilling-effect" {
        Stopped = "stopped",
        Limited = "limited",
        Postponed = "postponed",
        AnonymousOnly = "anonymous_only",
        Continued = "continued",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// How firmly a finding is held. It never says that anybody is guilty.
    StandardOfProof, "standard-of-proof" {
        Allegation = "allegation",
        ReasonableSuspicion = "reasonable_suspicion",
        ReasonableGrounds = "reasonable_grounds",
        BalanceOfProbabilities = "balance_of_probabilities",
        BeyondReasonableDoubt = "beyond_reasonable_doubt",
    }
}
