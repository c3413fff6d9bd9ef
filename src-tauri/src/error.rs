//! The one error that crosses to the window: a code and typed data, never prose. The interface maps each code to two
//! Fluent texts, what happened and what to do.

use cairn_model::vocabulary::Fault;
use serde::Serialize;

/// Why a command was refused or failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type, thiserror::Error)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
#[non_exhaustive]
pub enum CommandError {
    /// The vault is locked.
    #[error("the vault is locked")]
    VaultLocked,
    /// The vault opened read-only, because something in it does not fit.
    #[error("the vault is read-only")]
    ReadOnly,
    /// There is no such record, or it was removed.
    #[error("no such record")]
    NotFound,
    /// An argument is not of the form that the command takes.
    #[error("invalid argument")]
    InvalidInput,
    /// A value that its field does not take.
    #[error("a value does not fit its field")]
    ValueRefused {
        /// The field, as a JSON pointer into the record.
        field: String,
        /// What is wrong with the value.
        fault: Fault,
    },
    /// A text is over its bound.
    #[error("text longer than {limit} characters")]
    TooLong {
        /// The bound, in characters.
        limit: u32,
    },
    /// No vault has been chosen yet.
    #[error("no vault chosen")]
    NoVault,
    /// The chosen folder holds no vault.
    #[error("not a vault")]
    NotAVault,
    /// Another program, or another window of ours, has this vault open.
    #[error("the vault is already open")]
    AlreadyOpen,
    /// The passphrase does not open the vault.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The recovery code does not open the vault.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// What was typed back is not what was shown.
    #[error("the words differ")]
    WordsDiffer,
    /// Nothing is waiting to be typed back or closed.
    #[error("not at this point of the procedure")]
    OutOfOrder,
    /// The slots, in which the keys are wrapped, are damaged.
    #[error("damaged slots")]
    DamagedSlots,
    /// A file lies in the vault's folder that the format does not name.
    #[error("unknown file in the vault's folder")]
    UnknownFile {
        /// Its name, escaped.
        name: String,
    },
    /// A later version of the app wrote it.
    #[error("written by a newer version")]
    NewerFormat {
        /// The version found.
        found: u32,
    },
    /// Opening needs more memory than the machine has free.
    #[error("not enough memory")]
    NotEnoughMemory {
        /// What opening needs, in MiB.
        needed_mib: u32,
    },
    /// A stored record, evidence item or file does not fit its digest.
    #[error("damaged")]
    Damaged,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// There is no room where a bundle, a backup or a copy was to go. Nothing was left there.
    #[error("no room in the place that was chosen")]
    TargetFull,
    /// The folder or file cannot be written.
    #[error("cannot be written")]
    NotWritable,
    /// The folder or file cannot be read.
    #[error("cannot be read")]
    NotReadable,
    /// Something is there already under this name.
    #[error("exists already")]
    AlreadyExists,
    /// A folder, a device or a link was given where a file is needed.
    #[error("not a file")]
    NotAFile,
    /// A folder that lies below too many others.
    #[error("folders within folders, too deep")]
    TooDeep,
    /// More files and folders than are taken in at once.
    #[error("more than {limit} files and folders")]
    TooManyFiles {
        /// The most there may be.
        limit: u32,
    },
    /// A file that should be text is none (UTF-8).
    #[error("not text")]
    NotText,
    /// An evidence item that is no picture of a kind that can be read.
    #[error("not a picture")]
    NotAPicture,
    /// The decoder did not read an item: it is cut or malformed, or took too long.
    #[error("not decoded")]
    Undecoded,
    /// A picture has more pixels than can be decoded.
    #[error("too many pixels")]
    PictureTooLarge,
    /// Several pictures that follow one another, of which a copy would show one.
    #[error("the picture moves")]
    PictureMoves,
    /// A document that opens with a password alone.
    #[error("the document is locked")]
    DocumentLocked,
    /// An evidence item that is no text.
    #[error("no text")]
    NoText,
    /// Sound and video are played on Linux only.
    #[error("nothing is played on this system")]
    NoPlayer,
    /// A recording without sound that can be decoded here.
    #[error("no sound")]
    NoSound,
    /// There is no picture on the clipboard.
    #[error("nothing to paste")]
    NothingToPaste,
    /// A copy held more than pixels, and was thrown away.
    #[error("the copy is not clean")]
    CopyNotClean,
    /// The file changed while it was read.
    #[error("changed while it was read")]
    FileChanged,
    /// The target's file system takes no file of this size (FAT32: 4 GiB less one byte).
    #[error("too large for the target's file system")]
    TooLargeForTarget,
    /// The user stopped it.
    #[error("cancelled")]
    Cancelled,
    /// A public key that does not parse: a typing error, most often.
    #[error("not a public key")]
    RecipientInvalid,
    /// The address book has this key already.
    #[error("the receiver is there already")]
    ReceiverExists,
    /// The vault is still being verified, and what was asked waits for the end of it.
    #[error("the vault is still being verified")]
    NotVerified,
    /// A practice vault is not kept: it has no backup, and no passphrase that anybody knows.
    #[error("not in practice")]
    InPractice,
    /// A practice vault is sealed for its own receiver and nobody else.
    #[error("practice has one receiver")]
    PracticeReceiver,
    /// Every incident or every receiver was left out.
    #[error("nothing to seal")]
    NothingToSeal,
    /// A text names a person who has not agreed, and the user has not decided.
    #[error("{open} names are undecided")]
    NamesUndecided {
        /// How many.
        open: u32,
    },
    /// Assessments of risk decide against it, or leave an extreme risk that the persons have not accepted.
    #[error("{count} assessments of risk let nothing leave")]
    RiskStops {
        /// How many.
        count: u32,
    },
    /// Something is missing that receivers cannot do without, and the user has not said that it may leave so, or a
    /// procedure is in mind that would turn it away.
    #[error("{incidents} incidents are incomplete")]
    Incomplete {
        /// How many.
        incidents: u32,
    },
    /// The sealed file, read back, is not what was written.
    #[error("the read-back differs")]
    ReadBackDiffers,
    /// The device or the file system failed.
    #[error("input or output failed")]
    Io,
    /// A defect of ours.
    #[error("unexpected")]
    Unexpected,
}

impl From<cairn_vault::Error> for CommandError {
    fn from(error: cairn_vault::Error) -> Self {
        use cairn_vault::Error as E;
        match error {
            E::ReadOnly => Self::ReadOnly,
            E::NotVerified => Self::NotVerified,
            E::NotFound => Self::NotFound,
            E::Moved | E::Field | E::Outdated => Self::InvalidInput,
            E::Refused { field, fault } => Self::ValueRefused { field, fault },
            E::TooLong { limit } => Self::TooLong {
                limit: u32::try_from(limit).unwrap_or(u32::MAX),
            },
            E::Damaged { .. } | E::BlobDamaged | E::Store { .. } | E::Crypto | E::Unreadable => {
                Self::Damaged
            }
            E::NoSpace => Self::DiskFull,
            E::Io(kind) => kind.into(),
            _ => Self::Unexpected,
        }
    }
}

impl From<cairn_vault::OpenError> for CommandError {
    fn from(error: cairn_vault::OpenError) -> Self {
        use cairn_vault::OpenError as E;
        match error {
            E::NotAVault => Self::NotAVault,
            E::AlreadyOpen => Self::AlreadyOpen,
            E::WrongSecret => Self::WrongPassphrase,
            E::DamagedSlots { .. } => Self::DamagedSlots,
            E::UnknownFile { name } => Self::UnknownFile { name },
            E::NewerFormat { found } => Self::NewerFormat { found },
            E::NotEnoughMemory { needed_mib } => Self::NotEnoughMemory { needed_mib },
            E::DatabaseDamaged => Self::Damaged,
            E::NoSpace => Self::DiskFull,
            E::Io(kind) => kind.into(),
            _ => Self::Unexpected,
        }
    }
}

impl From<cairn_vault::CreateError> for CommandError {
    fn from(error: cairn_vault::CreateError) -> Self {
        use cairn_vault::CreateError as E;
        match error {
            E::NotEmpty => Self::AlreadyExists,
            E::Cost | E::Crypto => Self::NotEnoughMemory { needed_mib: 256 },
            E::NoSpace => Self::TargetFull,
            E::Io(_) => Self::NotWritable,
            E::Open(error) => error.into(),
            _ => Self::Unexpected,
        }
    }
}

impl From<cairn_vault::IntakeError> for CommandError {
    fn from(error: cairn_vault::IntakeError) -> Self {
        use cairn_vault::IntakeError as E;
        match error {
            E::NotAFile => Self::NotAFile,
            E::Changed => Self::FileChanged,
            E::TooDeep => Self::TooDeep,
            E::Cancelled => Self::Cancelled,
            E::NoSpace => Self::DiskFull,
            E::Source(_) => Self::NotReadable,
            E::Io(kind) => kind.into(),
            E::Vault(error) => error.into(),
            _ => Self::Unexpected,
        }
    }
}

impl From<cairn_exchange::intake::SourcesError> for CommandError {
    fn from(error: cairn_exchange::intake::SourcesError) -> Self {
        use cairn_exchange::intake::SourcesError as E;
        match error {
            E::TooMany { limit } => Self::TooManyFiles {
                limit: u32::try_from(limit).unwrap_or(u32::MAX),
            },
            E::Cancelled => Self::Cancelled,
            _ => Self::Unexpected,
        }
    }
}

impl From<cairn_vault::BackupError> for CommandError {
    fn from(error: cairn_vault::BackupError) -> Self {
        use cairn_vault::BackupError as E;
        match error {
            E::Exists => Self::AlreadyExists,
            E::NotVerified => Self::ReadBackDiffers,
            E::Cancelled => Self::Cancelled,
            E::NoSpace => Self::TargetFull,
            E::Io(kind) => kind.into(),
            E::Vault(error) => error.into(),
            E::FileTooLarge => Self::TooLargeForTarget,
            _ => Self::Unexpected,
        }
    }
}

impl From<cairn_bundle::SealError> for CommandError {
    fn from(error: cairn_bundle::SealError) -> Self {
        use cairn_bundle::SealError as E;
        match error {
            E::OpenNames { count } => Self::NamesUndecided {
                open: u32::try_from(count).unwrap_or(u32::MAX),
            },
            E::RiskStops { count } => Self::RiskStops {
                count: u32::try_from(count).unwrap_or(u32::MAX),
            },
            E::NoIncident | E::Receivers => Self::NothingToSeal,
            E::TooManyFiles | E::TooMuchText | E::TooLargeForVolume { .. } => {
                Self::TooLargeForTarget
            }
            E::Evidence { .. } => Self::Damaged,
            E::Exists => Self::AlreadyExists,
            E::NoSpace { .. } => Self::TargetFull,
            E::ReadBack => Self::ReadBackDiffers,
            E::Cancelled => Self::Cancelled,
            E::Sign => Self::Unexpected,
            E::Io(error) => error.kind().into(),
            _ => Self::Unexpected,
        }
    }
}

impl From<std::io::ErrorKind> for CommandError {
    fn from(kind: std::io::ErrorKind) -> Self {
        use std::io::ErrorKind as K;
        if matches!(kind, K::StorageFull | K::QuotaExceeded) {
            Self::DiskFull
        } else if matches!(kind, K::PermissionDenied | K::ReadOnlyFilesystem) {
            Self::NotWritable
        } else if kind == K::FileTooLarge {
            Self::TooLargeForTarget
        } else if kind == K::AlreadyExists {
            Self::AlreadyExists
        } else {
            Self::Io
        }
    }
}

impl From<std::io::Error> for CommandError {
    fn from(error: std::io::Error) -> Self {
        error.kind().into()
    }
}
