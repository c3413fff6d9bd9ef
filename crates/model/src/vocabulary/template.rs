//! What a submission is made for: the questionnaires of the receivers.
//!
//! Languages are those that the bodies named when this was written. They change: a table of their own, with the date on
//! which each was looked at, comes with the documents that are made from these templates.

use super::{Purpose, vocabulary};

vocabulary! {
    /// The procedure in mind.
    Template, "template", default General {
        General = "general",
        ReprisalsLetter = "reprisals_letter",
        SpUrgentAppeal = "sp_urgent_appeal",
        SpAllegationLetter = "sp_allegation_letter",
        SpTorture = "sp_torture",
        SpExecutions = "sp_executions",
        SpViolenceAgainstWomen = "sp_violence_against_women",
        SpExpression = "sp_expression",
        SpAssemblyAssociation = "sp_assembly_association",
        Wgad = "wgad",
        Wgeid = "wgeid",
        CedUrgentAction = "ced_urgent_action",
        TbCommunication = "tb_communication",
        TbReprisalsFocalPoint = "tb_reprisals_focal_point",
        HrcPresident = "hrc_president",
        HrcComplaint = "hrc_complaint",
        IachrPrecautionary = "iachr_precautionary",
        AchprComplaint = "achpr_complaint",
        FollowUp = "follow_up",
    }
}

/// What must have been said about purposes of consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The purpose must be granted.
    Granted(Purpose),
    /// Yes or no: the receiver asks for the statement, either way.
    Either(Purpose),
    /// One of the two must be granted.
    OneOf(Purpose, Purpose),
}

impl Template {
    /// Whether it is one of the Special Procedures’ letters.
    #[must_use]
    pub const fn is_special_procedure(self) -> bool {
        matches!(
            self,
            Self::SpUrgentAppeal
                | Self::SpAllegationLetter
                | Self::SpTorture
                | Self::SpExecutions
                | Self::SpViolenceAgainstWomen
                | Self::SpExpression
                | Self::SpAssemblyAssociation
        )
    }

    /// Whether it is for reprisals alone.
    #[must_use]
    pub const fn is_for_reprisals(self) -> bool {
        matches!(
            self,
            Self::ReprisalsLetter | Self::TbReprisalsFocalPoint | Self::HrcPresident
        )
    }

    /// Whether it must be said which remedies were tried in the country, or why none were.
    #[must_use]
    pub const fn needs_remedies(self) -> bool {
        matches!(
            self,
            Self::Wgad | Self::TbCommunication | Self::HrcComplaint | Self::AchprComplaint
        )
    }

    /// Whether it is not for what is before another procedure already.
    #[must_use]
    pub const fn excludes_duplicates(self) -> bool {
        matches!(
            self,
            Self::HrcComplaint | Self::TbCommunication | Self::CedUrgentAction
        )
    }

    /// Whether what rests on media reports alone is refused.
    #[must_use]
    pub const fn refuses_media_alone(self) -> bool {
        matches!(self, Self::HrcComplaint | Self::AchprComplaint)
    }

    /// The languages that it may be written in, as primary subtags; none where the receiver names none.
    #[must_use]
    pub const fn languages(self) -> &'static [&'static str] {
        match self {
            Self::SpUrgentAppeal
            | Self::SpAllegationLetter
            | Self::SpTorture
            | Self::SpExecutions
            | Self::SpViolenceAgainstWomen
            | Self::SpExpression
            | Self::SpAssemblyAssociation
            | Self::Wgad
            | Self::Wgeid => &["en", "fr", "es"],
            Self::TbCommunication | Self::CedUrgentAction => &["en", "fr", "ru", "es"],
            Self::HrcComplaint => &["ar", "zh", "en", "fr", "ru", "es"],
            Self::General
            | Self::ReprisalsLetter
            | Self::TbReprisalsFocalPoint
            | Self::HrcPresident
            | Self::IachrPrecautionary
            | Self::AchprComplaint
            | Self::FollowUp => &[],
        }
    }

    /// What the persons must have been asked.
    #[must_use]
    pub const fn purposes(self) -> &'static [Asked] {
        match self {
            Self::General | Self::FollowUp => &[],
            Self::ReprisalsLetter => &[
                Asked::Granted(Purpose::P3),
                Asked::OneOf(Purpose::P6, Purpose::P7),
            ],
            Self::SpUrgentAppeal
            | Self::SpAllegationLetter
            | Self::SpTorture
            | Self::SpExecutions
            | Self::SpViolenceAgainstWomen
            | Self::SpExpression
            | Self::SpAssemblyAssociation => {
                &[Asked::Granted(Purpose::P4), Asked::Either(Purpose::P5)]
            }
            Self::Wgad | Self::Wgeid => &[Asked::Granted(Purpose::P10)],
            Self::CedUrgentAction | Self::TbCommunication => &[Asked::Granted(Purpose::P8)],
            Self::TbReprisalsFocalPoint | Self::HrcPresident => &[Asked::Granted(Purpose::P3)],
            Self::HrcComplaint => &[Asked::Granted(Purpose::P11)],
            Self::IachrPrecautionary | Self::AchprComplaint => &[Asked::Granted(Purpose::P12)],
        }
    }

    /// What persons must have granted for their names to reach the State by it: what is in part A of a bundle.
    #[must_use]
    pub const fn state_purposes(self) -> &'static [Asked] {
        match self {
            Self::Wgad | Self::Wgeid => &[Asked::Granted(Purpose::P10)],
            Self::CedUrgentAction | Self::TbCommunication => &[Asked::Granted(Purpose::P8)],
            Self::HrcComplaint => &[Asked::Granted(Purpose::P11)],
            Self::IachrPrecautionary | Self::AchprComplaint => &[Asked::Granted(Purpose::P12)],
            Self::General
            | Self::ReprisalsLetter
            | Self::SpUrgentAppeal
            | Self::SpAllegationLetter
            | Self::SpTorture
            | Self::SpExecutions
            | Self::SpViolenceAgainstWomen
            | Self::SpExpression
            | Self::SpAssemblyAssociation
            | Self::TbReprisalsFocalPoint
            | Self::HrcPresident
            | Self::FollowUp => &[Asked::Granted(Purpose::P4)],
        }
    }

    /// The sensitive attributes of a person that its questionnaire asks for, by their names as fields.
    #[must_use]
    pub const fn sensitive_fields(self) -> &'static [&'static str] {
        match self {
            Self::Wgad => &["id_documents"],
            Self::SpViolenceAgainstWomen => &["gender"],
            Self::SpExpression => &["gender", "ethnicity"],
            Self::General
            | Self::ReprisalsLetter
            | Self::SpUrgentAppeal
            | Self::SpAllegationLetter
            | Self::SpTorture
            | Self::SpExecutions
            | Self::SpAssemblyAssociation
            | Self::Wgeid
            | Self::CedUrgentAction
            | Self::TbCommunication
            | Self::TbReprisalsFocalPoint
            | Self::HrcPresident
            | Self::HrcComplaint
            | Self::IachrPrecautionary
            | Self::AchprComplaint
            | Self::FollowUp => &[],
        }
    }

    /// Whether its questionnaire asks for this sensitive attribute of a person.
    #[must_use]
    pub fn needs(self, field: &str) -> bool {
        self.sensitive_fields().contains(&field)
    }
}
