//! Persons, roles and alleged perpetrators (HURIDOCS lists 18 and 24).

use super::vocabulary;

vocabulary! {
    /// What a person record stands for.
    PersonKind, "person-kind", default Individual {
        Individual = "individual",
        Family = "family",
        GroupOrOrganisation = "group_or_organisation",
        Community = "community",
        SocialGroup = "social_group",
        PeopleInGeneral = "people_in_general",
    }
}

vocabulary! {
    /// A person's part in an incident.
    Role, "role" {
        Victim = "victim",
        Witness = "witness",
        Source = "source",
        Relative = "relative",
        Lawyer = "lawyer",
        Colleague = "colleague",
        Companion = "companion",
        Submitter = "submitter",
        Other = "other",
    }
}

vocabulary! {
    /// What kind of actor the alleged perpetrator is (HURIDOCS 24).
    PerpetratorType, "perpetrator-type" {
        NationalOfficial = "national_official",
        LocalOfficial = "local_official",
        ArmedForces = "armed_forces",
        Police = "police",
        Prison = "prison",
        Intelligence = "intelligence",
        Legislature = "legislature",
        Judiciary = "judiciary",
        Prosecutor = "prosecutor",
        EmbassyOrConsulate = "embassy_or_consulate",
        StateMedia = "state_media",
        ProGovernmentParamilitary = "pro_government_paramilitary",
        Vigilante = "vigilante",
        OppositionArmedGroup = "opposition_armed_group",
        PrivateArmy = "private_army",
        PrivateSecurity = "private_security",
        Mob = "mob",
        OccupyingForce = "occupying_force",
        BusinessNational = "business_national",
        BusinessTransnational = "business_transnational",
        Landowner = "landowner",
        Ifi = "ifi",
        Employer = "employer",
        School = "school",
        Family = "family",
        CommunityOrReligiousLeader = "community_or_religious_leader",
        OnlineTrollNetwork = "online_troll_network",
        OrganisedCrime = "organised_crime",
        Other = "other",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// In what degree the actor is alleged to be involved (HURIDOCS 18).
    Degree, "degree" {
        CarriedOut = "carried_out",
        Ordered = "ordered",
        Planned = "planned",
        Present = "present",
        PassiveAccomplice = "passive_accomplice",
        Suspected = "suspected",
        AuthoredLaw = "authored_law",
        SupportedLaw = "supported_law",
        ImplementedLaw = "implemented_law",
        NoControlOverSubordinates = "no_control_over_subordinates",
        KnewAndDidNotAct = "knew_and_did_not_act",
        DidNotPrevent = "did_not_prevent",
        GeneralPoliticalResponsibility = "general_political_responsibility",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// The link of an actor outside the State to it.
    StateLink, "state-link" {
        NoneKnown = "none_known",
        ActingOnInstruction = "acting_on_instruction",
        Support = "support",
        AcquiescenceOrTolerance = "acquiescence_or_tolerance",
        FailureToProtect = "failure_to_protect",
        Unknown = "unknown",
    }
}
