//! What is made of evidence, copies and texts: a new item beside the original, which stays as it is.

use cairn_model::vocabulary::EvidenceRole;
use cairn_model::{Answer, Evidence, EvidenceId, Record};
use serde::{Deserialize, Serialize};

use crate::intake::{Intake, Taken};
use crate::log::{Entry, Event};
use crate::{Error, IntakeError, Vault};

/// What was done to make an item of another one. The codes stand in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DerivationStep {
    /// Everything but pixels or samples was left out.
    MetadataRemoved,
    /// Areas were covered with black, their pixels gone.
    AreasCovered,
    /// Pages of a document were left out.
    PagesRemoved,
    /// Passages of a recording were silenced, their sound gone.
    PassagesSilenced,
    /// What is said or written in it was written down.
    Transcribed,
    /// It was put into another language.
    Translated,
}

impl DerivationStep {
    /// Its code in the log.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MetadataRemoved => "metadata_removed",
            Self::AreasCovered => "areas_covered",
            Self::PagesRemoved => "pages_removed",
            Self::PassagesSilenced => "passages_silenced",
            Self::Transcribed => "transcribed",
            Self::Translated => "translated",
        }
    }

    /// What is done to make a clean copy, with or without covered areas and pages left out.
    #[must_use]
    pub fn of_copy(covers: bool, leaves_pages_out: bool) -> Vec<Self> {
        let mut steps = vec![Self::MetadataRemoved];
        steps.extend(covers.then_some(Self::AreasCovered));
        steps.extend(leaves_pages_out.then_some(Self::PagesRemoved));
        steps
    }

    /// What is done to make a clean copy of sound, with passages silenced or not.
    #[must_use]
    pub fn of_sound(silences: bool) -> Vec<Self> {
        let silenced = silences.then_some(Self::PassagesSilenced);
        std::iter::once(Self::MetadataRemoved)
            .chain(silenced)
            .collect()
    }
}

/// From what, and by which steps, an item is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derivation {
    /// The item that it is made from.
    pub original: EvidenceId,
    /// What was done, in order.
    pub steps: Vec<DerivationStep>,
}

/// A copy that is being made. Dropped before it is added, it leaves nothing behind.
pub struct Making {
    intake: Intake,
    file_name: String,
    media_type: String,
}

/// Takes bytes into a copy that is being made, in order.
pub type Take<'a> = &'a mut dyn FnMut(&[u8]) -> Result<(), IntakeError>;

impl Making {
    /// Takes the bytes that `make` gives, encrypting them on the way. When this returns, they are durable and no record names them yet.
    ///
    /// # Errors
    /// Those of `make`; [`IntakeError::Vault`], [`IntakeError::NoSpace`]. Nothing is left behind then.
    pub fn write<E: From<IntakeError>>(
        self,
        make: &mut dyn FnMut(Take<'_>) -> Result<(), E>,
    ) -> Result<Taken, E> {
        let Self {
            intake,
            file_name,
            media_type,
        } = self;
        intake.take_made(make, file_name, media_type)
    }
}

impl Vault {
    /// Takes in a copy that was made of an item here: a new exhibit of the same incident, which concerns the same persons and says of
    /// itself that, and how, it was made from the original. When this returns, blob, record and log entries are durable.
    ///
    /// It is named after the number of the original, with the `ending` of its form, since the name of the original can tell something
    /// that a clean copy must not. `media_type` is the type that it was written as.
    ///
    /// # Errors
    /// [`IntakeError::Vault`] with [`crate::Error::NotFound`] where the original is not there, [`IntakeError::NoSpace`]; the vault is as it
    /// was then.
    pub fn add_derivative(
        &mut self,
        derivation: &Derivation,
        file: &[u8],
        ending: &str,
        media_type: &str,
    ) -> Result<Evidence, IntakeError> {
        let making = self.begin_derivative(derivation.clone(), ending, media_type)?;
        let taken = making.write(&mut |take: Take<'_>| take(file))?;
        self.add_taken(taken)
    }

    /// Begins to take in a copy that is too large to lie in memory: [`Making::write`] then takes its bytes without the vault, and
    /// [`Vault::add_taken`] adds it. As [`Vault::add_derivative`] otherwise.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the original is not there, [`Error::ReadOnly`].
    pub fn begin_derivative(
        &self,
        derivation: Derivation,
        ending: &str,
        media_type: &str,
    ) -> Result<Making, Error> {
        let original = self.record::<Evidence>(derivation.original.0)?.value;
        let intake = self.begin_evidence(original.incident)?;
        Ok(Making {
            intake: intake.made_from(Some(derivation)),
            file_name: format!("copy-of-exhibit-{}.{ending}", original.exhibit_no),
            media_type: media_type.to_owned(),
        })
    }
}

impl Derivation {
    /// What it is to the original: the last step that tells.
    fn role(&self) -> EvidenceRole {
        let told = self.steps.iter().rev().find_map(|step| match step {
            DerivationStep::MetadataRemoved => None,
            DerivationStep::AreasCovered
            | DerivationStep::PagesRemoved
            | DerivationStep::PassagesSilenced => Some(EvidenceRole::RedactedDerivative),
            DerivationStep::Transcribed => Some(EvidenceRole::Transcript),
            DerivationStep::Translated => Some(EvidenceRole::Translation),
        });
        told.unwrap_or(EvidenceRole::WorkingCopy)
    }

    /// Says of an item what it is to its original, and what holds for both: of a copy more than of a text, which somebody wrote elsewhere
    /// and at another time.
    pub(crate) fn describe(&self, original: Evidence, made: &mut Evidence) {
        made.role = self.role();
        made.derived_from = Answer::Known(self.original);
        made.title = original.title;
        made.concerns = original.concerns;
        made.restrictions = original.restrictions;
        made.graphic_content = original.graphic_content;
        made.third_parties = original.third_parties;
        made.sensitivity = original.sensitivity;
        if !matches!(
            made.role,
            EvidenceRole::Transcript | EvidenceRole::Translation
        ) {
            made.kind = original.kind;
            made.made_at = original.made_at;
            made.made_at_verified = original.made_at_verified;
            made.location = original.location;
            made.description = original.description;
        }
    }

    /// What the log says of an item, beside its being taken in.
    pub(crate) fn entry(&self, made: &Evidence, at: &str) -> Entry {
        let event = if self.role() == EvidenceRole::RedactedDerivative {
            Event::Redacted
        } else {
            Event::DerivativeCreated
        };
        Entry {
            evidence: vec![self.original],
            steps: self.steps.clone(),
            ..Entry::new(event, at).about(made.record_id())
        }
    }
}
