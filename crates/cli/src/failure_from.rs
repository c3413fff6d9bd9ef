//! What the errors of the crates mean to the person at the command line.

use std::io;

use cairn_bundle::{SealError, Verified};
use cairn_crypto::safe::password_envelope::CostError;
use cairn_exchange::intake::SourcesError;
use cairn_model::EvidenceId;
use cairn_vault::{BackupError, CreateError, Error, IntakeError, OpenError, RestoreError};

use crate::failure::Failure;

impl Failure {
    /// The vault's error, with `missing` for a record that is not there.
    pub(crate) fn not_found(error: Error, missing: Self) -> Self {
        if matches!(error, Error::NotFound) {
            missing
        } else {
            error.into()
        }
    }

    /// Why the file with this number was not taken in.
    pub(crate) fn from_intake(error: IntakeError, number: usize) -> Self {
        match error {
            IntakeError::NotAFile => Self::FileNotRegular { number },
            IntakeError::Changed => Self::FileChanged { number },
            IntakeError::TooDeep => Self::FolderTooDeep { number },
            IntakeError::Cancelled => Self::Cancelled,
            IntakeError::NoSpace => Self::DiskFull,
            IntakeError::Source(_) => Self::FileUnreadable { number },
            IntakeError::Io(io::ErrorKind::FileTooLarge) => Self::FileTooLargeInVault { number },
            IntakeError::Io(_) => Self::VaultStorage,
            IntakeError::Vault(error) => error.into(),
            _ => Self::Unexpected,
        }
    }

    /// Why an opened bundle is not to be believed: its signature where that is all, its contents otherwise.
    pub(crate) fn not_intact(verified: &Verified) -> Self {
        if verified.files.is_empty() && verified.custody.faults.is_empty() {
            Self::BundleSignature
        } else {
            Self::BundleRefused
        }
    }

    /// The vault's error about an exhibit's bytes.
    pub(crate) fn from_exhibit(error: Error, evidence: EvidenceId) -> Self {
        if matches!(error, Error::BlobDamaged | Error::NotFound) {
            let id = evidence.to_string();
            Self::EvidenceDiffers { id }
        } else {
            error.into()
        }
    }

    /// Why a folder could not be made or written.
    fn from_folder(kind: io::ErrorKind) -> Self {
        let is_taken = matches!(
            kind,
            io::ErrorKind::AlreadyExists | io::ErrorKind::DirectoryNotEmpty
        );
        if is_full(kind) {
            Self::DiskFull
        } else if is_taken {
            Self::FolderExists
        } else {
            Self::FolderUnwritable
        }
    }
}

/// Whether the device or the user's quota is full.
const fn is_full(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    )
}

/// For what the command itself writes: a new file.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let kind = error.kind();
        if is_full(kind) {
            Self::DiskFull
        } else if matches!(kind, io::ErrorKind::AlreadyExists) {
            Self::OutputExists
        } else if matches!(kind, io::ErrorKind::FileTooLarge) {
            Self::FileTooLarge
        } else {
            Self::OutputUnwritable
        }
    }
}

impl From<CostError> for Failure {
    fn from(error: CostError) -> Self {
        match error {
            CostError::NotEnoughMemory { needed_mib } => Self::NotEnoughMemory { needed_mib },
            CostError::Memory { .. } | CostError::Passes { .. } | CostError::Lanes { .. } => {
                Self::Cost
            }
            _ => Self::Cost,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::ReadOnly => Self::ReadOnly,
            Error::NoSpace => Self::DiskFull,
            Error::Io(_) | Error::Store { .. } => Self::VaultStorage,
            Error::Damaged { .. } | Error::BlobDamaged | Error::Unreadable | Error::Crypto => {
                Self::VaultDamaged
            }
            Error::NotFound
            | Error::NotVerified
            | Error::Moved
            | Error::TooLong { .. }
            | Error::Refused { .. }
            | Error::Field
            | Error::Outdated => Self::Unexpected,
            _ => Self::Unexpected,
        }
    }
}

impl From<SourcesError> for Failure {
    fn from(error: SourcesError) -> Self {
        match error {
            SourcesError::TooMany { limit } => Self::TooManyFiles { limit },
            SourcesError::Cancelled => Self::Cancelled,
            _ => Self::Unexpected,
        }
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::NotAVault => Self::NotAVault,
            OpenError::AlreadyOpen => Self::AlreadyOpen,
            OpenError::WrongSecret => Self::WrongSecret,
            OpenError::DamagedSlots { .. } => Self::DamagedSlots,
            OpenError::UnknownFile { name } => Self::UnknownFile { name },
            OpenError::NewerFormat { found } => Self::NewerFormat { found },
            OpenError::NotEnoughMemory { needed_mib } => Self::NotEnoughMemory { needed_mib },
            OpenError::DatabaseDamaged => Self::VaultDamaged,
            OpenError::NoSpace => Self::DiskFull,
            OpenError::Io(io::ErrorKind::NotFound) => Self::NotAVault,
            OpenError::Io(_) => Self::VaultStorage,
            _ => Self::Unexpected,
        }
    }
}

impl From<CreateError> for Failure {
    fn from(error: CreateError) -> Self {
        match error {
            CreateError::NotEmpty => Self::FolderExists,
            CreateError::Cost => Self::Cost,
            CreateError::NoSpace => Self::DiskFull,
            CreateError::Io(kind) => Self::from_folder(kind),
            CreateError::Open(error) => error.into(),
            CreateError::Crypto => Self::Unexpected,
            _ => Self::Unexpected,
        }
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::Exists => Self::OutputExists,
            BackupError::NotVerified => Self::BackupFailed,
            BackupError::Cancelled => Self::Cancelled,
            BackupError::NoSpace => Self::DiskFull,
            BackupError::FileTooLarge => Self::FileTooLarge,
            BackupError::Io(_) => Self::OutputUnwritable,
            BackupError::Vault(error) => error.into(),
            _ => Self::Unexpected,
        }
    }
}

impl From<RestoreError> for Failure {
    fn from(error: RestoreError) -> Self {
        match error {
            RestoreError::NotEmpty => Self::FolderExists,
            RestoreError::NotABackup => Self::BackupDamaged,
            RestoreError::Source(_) => Self::BackupUnreadable,
            RestoreError::Cancelled => Self::Cancelled,
            RestoreError::NoSpace => Self::DiskFull,
            RestoreError::Io(kind) => Self::from_folder(kind),
            RestoreError::Open(error) => error.into(),
            _ => Self::Unexpected,
        }
    }
}

impl From<SealError> for Failure {
    fn from(error: SealError) -> Self {
        match error {
            SealError::OpenNames { count } => Self::NamesFound { count },
            SealError::RiskStops { count } => Self::RiskStops { count },
            SealError::NoIncident => Self::NothingLeft,
            SealError::TooManyFiles | SealError::TooMuchText => Self::BundleTooMuch,
            SealError::TooLargeForVolume { .. } => Self::FileTooLarge,
            SealError::Evidence { id, .. } => Self::EvidenceDiffers { id: id.to_string() },
            SealError::Exists => Self::OutputExists,
            SealError::NoSpace { .. } => Self::DiskFull,
            SealError::ReadBack => Self::ReadBack,
            SealError::Cancelled => Self::Cancelled,
            SealError::Io(error) => error.into(),
            SealError::Receivers => Self::ReceiversApart,
            SealError::Sign => Self::Unexpected,
            _ => Self::Unexpected,
        }
    }
}

impl From<cairn_bundle::OpenError> for Failure {
    fn from(error: cairn_bundle::OpenError) -> Self {
        use cairn_bundle::OpenError;
        match error {
            OpenError::NotABundle => Self::NotABundle,
            OpenError::Armor => Self::BundleArmor,
            OpenError::Work => Self::BundleWork,
            OpenError::Decryption => Self::BundleClosed,
            OpenError::Refused(_) => Self::BundleRefused,
            OpenError::NotIntact(verified) => Self::not_intact(&verified),
            OpenError::Exists => Self::OutputExists,
            OpenError::NoSpace { .. } => Self::DiskFull,
            OpenError::TooLargeForVolume { .. } => Self::FileTooLarge,
            OpenError::Cancelled => Self::Cancelled,
            OpenError::Io(_) => Self::BundleUnreadable,
            OpenError::Write(error) => error.into(),
            _ => Self::Unexpected,
        }
    }
}
