//! Who a person is in this work.

use super::vocabulary;

vocabulary! {
    /// What a person does or is, for which they are targeted.
    VictimRole, "victim-role" {
        Hrd = "hrd",
        WomanHrd = "woman_hrd",
        JournalistMedia = "journalist_media",
        Lawyer = "lawyer",
        VictimOfViolation = "victim_of_violation",
        Witness = "witness",
        Relative = "relative",
        NgoMember = "ngo_member",
        NhriMember = "nhri_member",
        NpmMember = "npm_member",
        TradeUnionist = "trade_unionist",
        IndigenousRepresentative = "indigenous_representative",
        EnvironmentalDefender = "environmental_defender",
        LgbtiqDefender = "lgbtiq_defender",
        YouthOrChildDefender = "youth_or_child_defender",
        Academic = "academic",
        ReligiousMinorityMember = "religious_minority_member",
        Detainee = "detainee",
        UnStaffOrLocalPartner = "un_staff_or_local_partner",
        WhistleBlower = "whistle_blower",
        Organisation = "organisation",
        Other = "other",
    }
}

vocabulary! {
    /// What exposes a person to more harm than others.
    Vulnerability, "vulnerability" {
        WomanGirl = "woman_girl",
        Child = "child",
        OlderPerson = "older_person",
        Disability = "disability",
        Indigenous = "indigenous",
        Minority = "minority",
        Lgbtiq = "lgbtiq",
        MigrantRefugee = "migrant_refugee",
        Detained = "detained",
        Exile = "exile",
        Rural = "rural",
        DigitalExclusion = "digital_exclusion",
        Poverty = "poverty",
        Health = "health",
        AssociatedPerson = "associated_person",
        Other = "other",
    }
}

vocabulary! {
    /// How a person is shown to a reader.
    DisplayMode, "display-mode" {
        RealName = "real_name",
        Initials = "initials",
        Pseudonym = "pseudonym",
        Withheld = "withheld",
    }
}

vocabulary! {
    /// Sex, as recorded.
    Sex, "sex" {
        Female = "female",
        Male = "male",
        Intersex = "intersex",
    }
}

vocabulary! {
    /// What one person is to another.
    Relationship, "relationship" {
        Spouse = "spouse",
        Parent = "parent",
        Child = "child",
        Sibling = "sibling",
        Partner = "partner",
        Colleague = "colleague",
        Lawyer = "lawyer",
        Client = "client",
        Other = "other",
    }
}

vocabulary! {
    /// What kind of name it is.
    NameKind, "name-kind" {
        NativeScript = "native_script",
        Transliteration = "transliteration",
        Alias = "alias",
        Previous = "previous",
        Given = "given",
        Family = "family",
        Acronym = "acronym",
        Other = "other",
    }
}

vocabulary! {
    /// By what way a person can be reached.
    ContactChannel, "contact-channel" {
        Phone = "phone",
        MessageApp = "message_app",
        Email = "email",
        Post = "post",
        InPerson = "in_person",
        ThroughPerson = "through_person",
        Other = "other",
    }
}

vocabulary! {
    /// What kind of identity document.
    DocumentKind, "document-kind" {
        Passport = "passport",
        NationalId = "national_id",
        BirthCertificate = "birth_certificate",
        RefugeeDocument = "refugee_document",
        PressCard = "press_card",
        BarCard = "bar_card",
        Registration = "registration",
        Other = "other",
    }
}

vocabulary! {
    /// Consultative status with the Economic and Social Council.
    EcosocStatus, "ecosoc-status" {
        General = "general",
        Special = "special",
        Roster = "roster",
        Applied = "applied",
        Deferred = "deferred",
        Withdrawn = "withdrawn",
        None = "none",
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether an organisation is registered.
    LegalStatus, "legal-status" {
        Registered = "registered",
        RegistrationRefused = "registration_refused",
        RegistrationPending = "registration_pending",
        Deregistered = "deregistered",
        Dissolved = "dissolved",
        Unregistered = "unregistered",
        Unknown = "unknown",
    }
}
