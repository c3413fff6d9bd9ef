//! Cooperation with the United Nations (resolution 48/17) and regional bodies.

use super::vocabulary;

vocabulary! {
    /// The mechanism or body engaged with.
    Mechanism, "mechanism" {
        HrcSession = "hrc_session",
        HrcPresident = "hrc_president",
        Upr = "upr",
        SpThematic = "sp_thematic",
        SpCountry = "sp_country",
        Wgad = "wgad",
        Wgeid = "wgeid",
        HrcInvestigativeMechanism = "hrc_investigative_mechanism",
        HrcForumOrExpertMechanism = "hrc_forum_or_expert_mechanism",
        HrcComplaintProcedure = "hrc_complaint_procedure",
        Ccpr = "ccpr",
        Cescr = "cescr",
        Cerd = "cerd",
        Cedaw = "cedaw",
        Cat = "cat",
        Spt = "spt",
        Crc = "crc",
        Cmw = "cmw",
        Crpd = "crpd",
        Ced = "ced",
        OhchrHeadquarters = "ohchr_headquarters",
        OhchrFieldPresence = "ohchr_field_presence",
        CountryTeam = "country_team",
        PeaceOperation = "peace_operation",
        GeneralAssembly = "general_assembly",
        SecurityCouncil = "security_council",
        EcosocOrNgoCommittee = "ecosoc_or_ngo_committee",
        Csw = "csw",
        Hlpf = "hlpf",
        UnWomen = "un_women",
        OtherUn = "other_un",
        UnVoluntaryFundTorture = "un_voluntary_fund_torture",
        InternationalFinancialInstitution = "international_financial_institution",
        Achpr = "achpr",
        Iachr = "iachr",
        EcthrOrCoe = "ecthr_or_coe",
        OsceOdihr = "osce_odihr",
        Aichr = "aichr",
        Nhri = "nhri",
        Npm = "npm",
        Other = "other",
    }
}

vocabulary! {
    /// How the engagement took place.
    EngagementMode, "engagement-mode" {
        WrittenSubmission = "written_submission",
        IndividualCommunication = "individual_communication",
        UrgentAppealRequest = "urgent_appeal_request",
        OralStatement = "oral_statement",
        SideEvent = "side_event",
        MeetingWithMandateHolder = "meeting_with_mandate_holder",
        TestimonyInterview = "testimony_interview",
        VisitInterlocutor = "visit_interlocutor",
        VisitAssistant = "visit_assistant",
        LegalRepresentation = "legal_representation",
        AccreditationRequest = "accreditation_request",
        StaffOrMemberNhriNpm = "staff_or_member_nhri_npm",
        SubjectOfUnAction = "subject_of_un_action",
        PublicisedUnFindings = "publicised_un_findings",
        PlannedButDeterred = "planned_but_deterred",
        Other = "other",
    }
}

vocabulary! {
    /// The form of the engagement.
    EngagementFormat, "engagement-format" {
        InPerson = "in_person",
        Online = "online",
        Hybrid = "hybrid",
        Written = "written",
    }
}

vocabulary! {
    /// Where the engagement stands.
    EngagementStatus, "engagement-status" {
        Sought = "sought",
        Ongoing = "ongoing",
        Past = "past",
    }
}

vocabulary! {
    /// The limb of paragraph 4 of resolution 48/17 that protects the person.
    Op4Limb, "op4-limb" {
        A = "a",
        B = "b",
        C = "c",
        D = "d",
    }
}

vocabulary! {
    /// How public the engagement was.
    Visibility, "visibility" {
        Public = "public",
        Restricted = "restricted",
        Confidential = "confidential",
        ConfidentialButLeaked = "confidential_but_leaked",
    }
}

vocabulary! {
    /// Whether the authorities knew of the engagement.
    AuthoritiesKnew, "authorities-knew" {
        Yes = "yes",
        Likely = "likely",
        Unknown = "unknown",
        No = "no",
    }
}
