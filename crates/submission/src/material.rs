//! Everything that a seal needs, taken from the vault at one moment.

use std::path::{Path, PathBuf};

use cairn_bundle::{
    CustodyChain, CustodyLine, EvidenceSource, Follows, OnProgress, Parts, Relation, SealError,
    SealRequest, Sealed, Withdrawal, evidence_paths,
};
use cairn_crypto::safe::bundle_seal::{BundlePassphrase, Recipient};
use cairn_crypto::safe::signature::SigningKey;
use cairn_model::vocabulary::Template;
use cairn_model::{IncidentId, PersonId, SubmissionId, SubmittedRecord, records_in};
use cairn_vault::{Error, Vault};
use uuid::Uuid;

use crate::pages::pages;
use crate::{Choice, Weighed};

/// In whose name a bundle is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signing {
    /// In nobody's: nothing shows who made it.
    None,
    /// By a key that these receivers alone see: it shows continuity, and nobody's name.
    Pseudonym,
    /// By the key of an organisation, in its name.
    Organisation(String),
}

impl Signing {
    /// The organisation's name.
    #[must_use]
    pub fn organisation(&self) -> Option<&str> {
        match self {
            Self::Organisation(name) => Some(name),
            Self::None | Self::Pseudonym => None,
        }
    }
}

/// What a bundle is to an earlier one.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The earlier bundle.
    pub bundle: Uuid,
    /// Its entry in the ledger.
    pub submission: Option<SubmissionId>,
    /// Whether it is taken back; else this one takes its place.
    pub is_withdrawn: bool,
    /// Whose information is taken back, by their ids in the earlier bundle; everybody's where nobody is named.
    pub persons: Vec<PersonId>,
}

/// Whether both parts go into one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Files {
    /// One file with both parts.
    #[default]
    Together,
    /// Two files, sealed apart: what may be handed on, and what is for the receiver alone.
    Apart,
}

/// How a bundle is made.
#[derive(Clone, Debug)]
pub struct Options {
    /// In whose name it is signed.
    pub signing: Signing,
    /// One file or two.
    pub files: Files,
    /// What it is to an earlier one.
    pub notice: Option<Notice>,
    /// The language of its pages, a BCP 47 tag.
    pub language: String,
    /// Whether everything in it is invented.
    pub practice: bool,
}

/// One file of a bundle.
#[derive(Clone, Debug)]
pub struct Sealing {
    /// Its id.
    pub bundle_id: Uuid,
    /// Which parts it holds.
    pub parts: Parts,
    /// The id of the other file.
    pub companion: Option<Uuid>,
}

/// Everything that a seal needs.
pub struct Material {
    /// What leaves.
    pub weighed: Weighed,
    /// How it is made.
    pub options: Options,
    /// When, to the second.
    pub sealed_at: jiff::Timestamp,
    /// The files to be made.
    pub sealings: Vec<Sealing>,
    pub(crate) choice: Choice,
    pub(crate) recipients: Vec<Recipient>,
    pub(crate) passphrase: Option<BundlePassphrase>,
    pub(crate) signer: Option<SigningKey>,
    pub(crate) revisions: Vec<SubmittedRecord>,
    custody: Vec<CustodyChain>,
    checkpoint_words: [&'static str; 6],
    follows: Option<Follows>,
    withdrawn: Vec<Withdrawal>,
}

impl Material {
    /// Takes everything from the vault. `recipients` are the keys of the receivers that were chosen, in their order; without any, the bundle is
    /// sealed by a passphrase that is drawn here.
    ///
    /// # Errors
    /// As [`Vault::record`].
    pub fn take(
        vault: &Vault,
        choice: Choice,
        weighed: Weighed,
        recipients: Vec<Recipient>,
        options: Options,
        now: jiff::Timestamp,
    ) -> Result<Self, Error> {
        let sealed_at = jiff::Timestamp::from_second(now.as_second()).unwrap_or(now);
        let seed = vault.signing_seed();
        let signer = match &options.signing {
            Signing::None => None,
            Signing::Organisation(_) => Some(SigningKey::derive_for_organisation(&seed)),
            Signing::Pseudonym => cairn_bundle::signing_key(&seed, &recipients),
        };
        let leaving: Vec<IncidentId> = (weighed.whole.files.iter())
            .map(|file| file.incident.id)
            .collect();
        let chains = vault.custody(&leaving)?;
        let recorded = records_in(&weighed.whole.files);
        let stored = records_in(&weighed.files);
        let both: Vec<_> = (stored.into_iter())
            .filter(|record| recorded.contains(record))
            .collect();
        let notice = options.notice.as_ref();
        let follows = notice.map(|notice| Follows {
            bundle: notice.bundle,
            relation: match notice.is_withdrawn {
                true => Relation::Withdraws,
                false => Relation::Supersedes,
            },
        });
        Ok(Self {
            revisions: vault.revisions_of(&both)?,
            sealings: sealings(options.files),
            passphrase: recipients.is_empty().then(BundlePassphrase::generate),
            withdrawn: withdrawn(notice),
            custody: chains.into_iter().map(chain).collect(),
            checkpoint_words: vault.checkpoint_words()?,
            weighed,
            options,
            sealed_at,
            choice,
            recipients,
            signer,
            follows,
        })
    }

    /// The keys that it is sealed to.
    #[must_use]
    pub fn recipients(&self) -> &[Recipient] {
        &self.recipients
    }

    /// The words that open it, where it is sealed by a passphrase.
    #[must_use]
    pub fn passphrase(&self) -> Option<&str> {
        self.passphrase.as_ref().map(BundlePassphrase::expose)
    }

    /// The procedure that it is written for.
    #[must_use]
    pub fn template(&self) -> Template {
        self.choice.template
    }

    /// The key that it is signed with, as OpenSSH writes it.
    #[must_use]
    pub fn signing_key(&self) -> Option<String> {
        self.signer.as_ref().map(SigningKey::public_openssh)
    }

    /// Where each file goes: the first where the user says, the second beside it under a name that says nothing.
    #[must_use]
    pub fn paths(&self, first: &Path) -> Vec<PathBuf> {
        let others = self.sealings.iter().skip(1).map(|_| {
            let name = match self.options.practice {
                true => cairn_bundle::practice_file_name(),
                false => cairn_bundle::file_name(),
            };
            first.with_file_name(name)
        });
        std::iter::once(first.to_owned()).chain(others).collect()
    }

    /// Seals one file, and reads it back.
    ///
    /// # Errors
    /// See [`SealError`].
    pub fn seal(
        &self,
        sealing: &Sealing,
        evidence: &mut EvidenceSource<'_>,
        out: &Path,
        progress: &mut OnProgress<'_>,
    ) -> Result<Sealed, SealError> {
        let weighed = &self.weighed;
        let paths = evidence_paths(
            &weighed.whole.files,
            &weighed.transmissible.files,
            sealing.parts,
        );
        let (start_here, part_page) = pages(self, sealing, &paths);
        let request = SealRequest {
            parts: sealing.parts,
            companion: sealing.companion,
            template: self.choice.template,
            custody: &self.custody,
            passphrase: self.passphrase.as_ref(),
            signer: self.signer.as_ref(),
            organisation: self.options.signing.organisation(),
            start_here: start_here.as_bytes(),
            transmissible_page: part_page.as_bytes(),
            checkpoint_words: Some(self.checkpoint_words),
            practice: self.options.practice,
            follows: self.follows,
            withdrawn: &self.withdrawn,
            ..SealRequest::new(
                sealing.bundle_id,
                (&weighed.whole, &weighed.transmissible),
                &self.recipients,
                self.sealed_at,
            )
        };
        cairn_bundle::seal(&request, evidence, out, progress)
    }

    /// The vault's checkpoint words that go with it.
    #[must_use]
    pub const fn checkpoint_words(&self) -> [&'static str; 6] {
        self.checkpoint_words
    }
}

fn sealings(files: Files) -> Vec<Sealing> {
    let (one, other) = (Uuid::new_v4(), Uuid::new_v4());
    let sealing = |bundle_id, parts, companion| Sealing {
        bundle_id,
        parts,
        companion,
    };
    match files {
        Files::Together => vec![sealing(one, Parts::Both, None)],
        Files::Apart => vec![
            sealing(one, Parts::Confidential, Some(other)),
            sealing(other, Parts::Transmissible, Some(one)),
        ],
    }
}

fn withdrawn(notice: Option<&Notice>) -> Vec<Withdrawal> {
    let Some(notice) = notice.filter(|notice| notice.is_withdrawn) else {
        return Vec::new();
    };
    if notice.persons.is_empty() {
        return vec![Withdrawal { person: None }];
    }
    let persons = notice.persons.iter();
    persons
        .map(|person| Withdrawal {
            person: Some(*person),
        })
        .collect()
}

/// The vault's chain in the words of the bundle: the two know nothing of each other.
fn chain(chain: cairn_vault::CustodyChain) -> CustodyChain {
    let lines = chain.lines.into_iter().map(|line| CustodyLine {
        line: line.line,
        record: line.record,
        nonce_hex: line.nonce_hex,
        entry_json: line.entry_json,
    });
    CustodyChain {
        chain: chain.chain,
        lines: lines.collect(),
    }
}
