//! What the rules look at, to be changed one thing at a time.

use cairn_model::vocabulary::{GapCode, Template};
use cairn_model::{
    Answer, Case, Consent, EvidenceId, Gap, IncidentFile, InformedConsent, Inquiry, Missing,
    PartialDate, ReceiverId, Said, Text, blocking, gaps,
};
use jiff::civil::Date;

/// An incident, and everything that is said about it elsewhere.
pub(crate) struct World {
    pub(crate) file: IncidentFile,
    pub(crate) template: Template,
    pub(crate) consents: Vec<Consent>,
    pub(crate) conversations: Vec<InformedConsent>,
    pub(crate) cases: Vec<Case>,
    pub(crate) receivers: Vec<ReceiverId>,
    pub(crate) damaged: Vec<EvidenceId>,
    pub(crate) today: Date,
}

impl World {
    /// With everything in sight.
    pub(crate) fn inquiry(&self) -> Inquiry<'_> {
        Inquiry {
            said: Some(Said {
                receivers: &self.receivers,
                consents: &self.consents,
                conversations: &self.conversations,
            }),
            cases: Some(&self.cases),
            damaged: &self.damaged,
            ..Inquiry::new(&self.file, self.template, self.today)
        }
    }

    pub(crate) fn gaps(&self) -> Vec<Gap> {
        gaps(&self.inquiry())
    }

    pub(crate) fn blocking(&self) -> Vec<Gap> {
        blocking(&self.inquiry())
    }

    pub(crate) fn codes(&self) -> Vec<GapCode> {
        self.gaps().into_iter().map(|gap| gap.code).collect()
    }
}

/// Words in English.
pub(crate) fn known(text: &str) -> Answer<Text> {
    Answer::Known(Text::new("en", text))
}

/// A date read as given.
pub(crate) fn on(date: &str) -> Answer<PartialDate> {
    Answer::Known(PartialDate::exact(date.parse().expect("a date")))
}

/// A reason why there is no value.
pub(crate) const fn none<T>(why: Missing) -> Answer<T> {
    Answer::Missing(why)
}

/// Nobody has asked.
pub(crate) const fn open<T>() -> Answer<T> {
    Answer::Missing(Missing::NotAsked)
}
