//! Integrity and life: what the Special Rapporteurs on torture and on executions ask, with the Istanbul and Minnesota
//! Protocols.

use crate::shape::group;
use crate::vocabulary::{
    ActMethod, Autopsy, Consistency, DeathCertificate, StatementSigned, TorturePurpose,
};
use crate::{Answer, EvidenceId, PartialDate, PersonId, Text};

group! {
    /// Torture and other ill-treatment.
    Torture {
        /// What was done.
        methods: Vec<ActMethod>,
        /// What was done, in the person's words.
        description: Answer<Text>,
        /// How long, as described.
        duration: Answer<Text>,
        /// With what.
        instruments: Answer<Text>,
        /// What for.
        purposes: Vec<TorturePurpose>,
        /// Whether a statement was signed.
        statement_signed: Answer<StatementSigned>,
        /// Medical care afterwards.
        medical_attention: Answer<Text>,
        /// When a doctor examined the person.
        exam_date: Answer<PartialDate>,
        /// Which doctor.
        examiner: Answer<Text>,
        /// How far findings and account agree: from a qualified clinician's report only.
        consistency: Answer<Consistency>,
        /// That report.
        report: Answer<EvidenceId>,
    }
}

group! {
    /// Death.
    Death {
        /// When.
        date: Answer<PartialDate>,
        /// Where.
        place: Answer<Text>,
        /// The cause that is alleged.
        cause_alleged: Answer<Text>,
        /// The cause that the authorities give.
        cause_official: Answer<Text>,
        /// Autopsy.
        autopsy: Answer<Autopsy>,
        /// Death certificate.
        certificate: Answer<DeathCertificate>,
        /// Where the body is.
        body_location: Answer<Text>,
        /// Whether the scene was kept as it was.
        scene_preserved: Answer<bool>,
        /// The investigation.
        investigation: Answer<Text>,
        /// Whether the family was told.
        family_informed: Answer<bool>,
        /// Persons who were there.
        persons_present: Vec<PersonId>,
    }
}
