//! What can go wrong. No variant carries a path, a name or a text.

use std::io;

use cairn_crypto::safe::bundle_seal::BundleError;
use cairn_model::EvidenceId;

use crate::Verified;
use crate::zip::{LayoutError, Refusal};

/// Why nothing was sealed. Whatever had been written is gone.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// Texts name persons who have not agreed, and the user has not decided.
    #[error("{count} texts name somebody who has not agreed")]
    OpenNames {
        /// Fields with such names, by person.
        count: usize,
    },
    /// Assessments leave an extreme risk, and no informed decision of the persons is on record.
    #[error("{count} assessments of risk let nothing leave")]
    RiskStops {
        /// Assessments.
        count: usize,
    },
    /// There is nothing to seal.
    #[error("no incident was chosen")]
    NoIncident,
    /// More files than a bundle holds.
    #[error("too many evidence files for one bundle")]
    TooManyFiles,
    /// More text than receivers' programs take: 256 MiB of records, or of `START-HERE.html`; or 250,000 records.
    #[error("too much text for one bundle")]
    TooMuchText,
    /// The receivers' keys are none, too many, or do not go together.
    #[error("the receivers cannot share a bundle")]
    Receivers,
    /// An evidence file is not what was taken in.
    #[error("evidence {id}: {problem}")]
    Evidence {
        /// Which.
        id: EvidenceId,
        /// What is wrong with it.
        problem: EvidenceProblem,
    },
    /// The output file, or its `.part` file, is there already. It was not touched.
    #[error("the file, or its .part file, is there already")]
    Exists,
    /// The target holds files of less than 4 GiB (FAT32), and the bundle is larger.
    #[error("a bundle of {needed} bytes is too large for this volume (FAT32: under 4 GiB)")]
    TooLargeForVolume {
        /// Bytes.
        needed: u64,
    },
    /// The volume is full, or would be.
    #[error("{needed} bytes needed on the volume, {available} free")]
    NoSpace {
        /// Bytes.
        needed: u64,
        /// Bytes; 0 where the volume filled up in between.
        available: u64,
    },
    /// What was read back is not what was written.
    #[error("what was written does not read back")]
    ReadBack,
    /// The user stopped it.
    #[error("stopped")]
    Cancelled,
    /// The signature could not be made.
    #[error("the bundle could not be signed")]
    Sign,
    /// A file could not be read or written.
    #[error("the bundle could not be written")]
    Io(#[source] io::Error),
}

/// What is wrong with an evidence file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EvidenceProblem {
    /// Its bytes could not be read.
    #[error("cannot be read")]
    Read(#[source] io::Error),
    /// Fewer or more bytes than were taken in.
    #[error("has another length than at intake")]
    Length,
    /// Another digest or checksum.
    #[error("is not what was taken in")]
    Digest,
    /// Its record has no well-formed digest.
    #[error("has no well-formed digest in its record")]
    Record,
}

/// Why a bundle was not opened. Nothing was written, or what was written is gone.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Not an age file.
    #[error("not a sealed bundle")]
    NotABundle,
    /// It came as text, which is damaged or longer than 64 MiB.
    #[error("the text around the bundle is damaged")]
    Armor,
    /// Sealed to others, or changed or cut off on its way: which of them cannot be told.
    #[error("the bundle does not open with this key")]
    Decryption,
    /// It asks for more work than any passphrase of ours does.
    #[error("the bundle asks for more memory than is borne")]
    Work,
    /// It opens, and is not of the form that bundles have.
    #[error("not a bundle of the known form: {0}")]
    Refused(#[from] Refusal),
    /// It opens and has the form, but its parts contradict each other.
    #[error("the parts of the bundle contradict each other")]
    NotIntact(Box<Verified>),
    /// The new folder is there already. It was not touched.
    #[error("the new folder, or its .part folder, is there already")]
    Exists,
    /// The target holds files of less than 4 GiB (FAT32), and one in the bundle is larger.
    #[error("a file of {needed} bytes is too large for this volume (FAT32: under 4 GiB)")]
    TooLargeForVolume {
        /// Bytes; 0 where only writing showed it.
        needed: u64,
    },
    /// The volume is full, or would be.
    #[error("{needed} bytes needed on the volume, {available} free")]
    NoSpace {
        /// Bytes.
        needed: u64,
        /// Bytes; 0 where the volume filled up in between.
        available: u64,
    },
    /// The user stopped it.
    #[error("stopped")]
    Cancelled,
    /// The bundle could not be read.
    #[error("the bundle could not be read")]
    Io(#[source] io::Error),
    /// The new folder could not be made or written.
    #[error("the new folder could not be written")]
    Write(#[source] io::Error),
}

/// Whether a volume has no room left.
fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    )
}

impl SealError {
    /// What a failure to write means.
    pub(crate) fn from_write(error: io::Error) -> Self {
        let (needed, available) = (0, 0);
        if is_full(&error) {
            Self::NoSpace { needed, available }
        } else if error.kind() == io::ErrorKind::FileTooLarge {
            Self::TooLargeForVolume { needed }
        } else if error.kind() == io::ErrorKind::AlreadyExists {
            Self::Exists
        } else {
            Self::Io(error)
        }
    }
}

impl From<BundleError> for SealError {
    fn from(error: BundleError) -> Self {
        match error {
            BundleError::Io(error) => Self::from_write(error),
            BundleError::Format | BundleError::Armor | BundleError::Decryption => Self::ReadBack,
            BundleError::RecipientCount { .. } | BundleError::Recipients | _ => Self::Receivers,
        }
    }
}

impl OpenError {
    /// What a failure to read the opened bundle means: age reports changed bytes as invalid data.
    pub(crate) fn from_read(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::InvalidData {
            Self::Decryption
        } else if error.kind() == io::ErrorKind::UnexpectedEof {
            Self::Refused(Refusal::Truncated)
        } else {
            Self::Io(error)
        }
    }

    /// What a failure to write means.
    pub(crate) fn from_write(error: io::Error) -> Self {
        let (needed, available) = (0, 0);
        if is_full(&error) {
            Self::NoSpace { needed, available }
        } else if error.kind() == io::ErrorKind::FileTooLarge {
            Self::TooLargeForVolume { needed }
        } else if error.kind() == io::ErrorKind::AlreadyExists {
            Self::Exists
        } else {
            Self::Write(error)
        }
    }
}

impl From<LayoutError> for OpenError {
    fn from(error: LayoutError) -> Self {
        match error {
            LayoutError::Refused(refusal) => Self::Refused(refusal),
            LayoutError::Io(error) => Self::from_read(error),
        }
    }
}

impl From<BundleError> for OpenError {
    fn from(error: BundleError) -> Self {
        match error {
            BundleError::Io(error) => Self::Io(error),
            BundleError::Decryption => Self::Decryption,
            BundleError::Armor => Self::Armor,
            BundleError::Work => Self::Work,
            BundleError::Format
            | BundleError::RecipientCount { .. }
            | BundleError::Recipients
            | _ => Self::NotABundle,
        }
    }
}
