//! Informed consent: purposes, capacity, how it was obtained.

use super::vocabulary;

vocabulary! {
    /// What a person agrees to or refuses.
    Purpose, "purpose" {
        P1 = "p1",
        P2 = "p2",
        P3 = "p3",
        P4 = "p4",
        P5 = "p5",
        P6 = "p6",
        P7 = "p7",
        P8 = "p8",
        P9 = "p9",
        P10 = "p10",
        P11 = "p11",
        P12 = "p12",
        P13 = "p13",
        P14 = "p14",
        P15 = "p15",
        P16 = "p16",
        P17 = "p17",
    }
}

vocabulary! {
    /// In what capacity consent was given.
    Capacity, "capacity" {
        Adult = "adult",
        ChildWithGuardianAndAssent = "child_with_guardian_and_assent",
        DetainedViaFamilyOrLawyer = "detained_via_family_or_lawyer",
        DisappearedFamily = "disappeared_family",
        DeceasedNextOfKin = "deceased_next_of_kin",
        IncapacitatedRepresentative = "incapacitated_representative",
    }
}

vocabulary! {
    /// How consent was given.
    ConsentMethod, "consent-method" {
        Signed = "signed",
        Thumbprint = "thumbprint",
        Audio = "audio",
        WitnessedOral = "witnessed_oral",
        Message = "message",
    }
}

vocabulary! {
    /// What the person was told before they answered.
    ConsentInformation, "consent-information" {
        WhoReceivesWhat = "who_receives_what",
        StateMayLearnName = "state_may_learn_name",
        PublicationCannotBeUndone = "publication_cannot_be_undone",
        UnCannotProtect = "un_cannot_protect",
        NoPromisedOutcome = "no_promised_outcome",
        FreeToRefuseLimitWithdraw = "free_to_refuse_limit_withdraw",
        StorageAndRetention = "storage_and_retention",
        SupportAvailable = "support_available",
        HowToContactUsSafely = "how_to_contact_us_safely",
    }
}
