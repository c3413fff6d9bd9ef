//! What can go wrong. No variant carries what the user wrote, nor a path of theirs; the one name that is told is that of
//! a file in the vault's own folder.

use std::io;

use cairn_model::RecordId;
use cairn_model::vocabulary::Fault;

/// A read or a write of an open vault failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The vault opened with findings, so nothing is written to it.
    #[error("the vault is read-only because something in it does not fit")]
    ReadOnly,
    /// The vault is still being verified behind its opening, and this waits for the end of it.
    #[error("the vault is still being verified")]
    NotVerified,
    /// No such record.
    #[error("there is no such record")]
    NotFound,
    /// A record whose kind or incident differs from the one stored under its id.
    #[error("a record cannot change its kind or its incident")]
    Moved,
    /// A record or a value over its bound.
    #[error("longer than {limit} bytes")]
    TooLong {
        /// The bound in bytes.
        limit: usize,
    },
    /// A value that its field does not take.
    #[error("a value does not fit its field: {fault:?}")]
    Refused {
        /// The field, as a JSON pointer (RFC 6901).
        field: String,
        /// What is wrong with the value.
        fault: Fault,
    },
    /// A draft's field is not a JSON pointer (RFC 6901), or a setting's key is empty or too long.
    #[error("not a field")]
    Field,
    /// An earlier revision that today's model cannot hold.
    #[error("the record can no longer be written that way")]
    Outdated,
    /// A record's text is not what the log says.
    #[error("a record does not fit its log entry")]
    Damaged {
        /// The record.
        record: RecordId,
    },
    /// An evidence item's blob is not there or cannot be opened.
    #[error("the evidence item's file is damaged")]
    BlobDamaged,
    /// The disk is full. The vault is as it was.
    #[error("the disk is full")]
    NoSpace,
    /// The operating system refused a read or a write.
    #[error("input or output failed: {0}")]
    Io(io::ErrorKind),
    /// The database refused a statement.
    #[error("the database failed (SQLite code {code})")]
    Store {
        /// SQLite's extended result code.
        code: i32,
    },
    /// Sealing or opening a key, the head or a signature failed.
    #[error("a cryptographic operation failed")]
    Crypto,
    /// A stored text does not read as what it must be.
    #[error("a stored record cannot be read")]
    Unreadable,
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        if matches!(error, rusqlite::Error::QueryReturnedNoRows) {
            return Self::NotFound;
        }
        match error.sqlite_error() {
            Some(e) if e.code == rusqlite::ErrorCode::DiskFull => Self::NoSpace,
            // The place does not let SQLite write, which says nothing about the data.
            Some(e) if is_closed(e.code) => Self::Io(io::ErrorKind::PermissionDenied),
            Some(e) => Self::Store {
                code: e.extended_code,
            },
            None => Self::Unreadable,
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        if is_no_space(&error) {
            Self::NoSpace
        } else {
            Self::Io(error.kind())
        }
    }
}

/// Whether a file or folder cannot be written, or not be opened at all.
const fn is_closed(code: rusqlite::ErrorCode) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, PermissionDenied, ReadOnly};
    matches!(code, ReadOnly | CannotOpen | PermissionDenied)
}

/// Whether the device or the user's quota is full.
pub(crate) fn is_no_space(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    )
}

/// A vault did not open.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The folder is not a vault: no `FORMAT` file that reads as one.
    #[error("this folder is not a vault")]
    NotAVault,
    /// Another program, or this one, has it open.
    #[error("the vault is already open")]
    AlreadyOpen,
    /// The passphrase or the recovery code does not open it.
    #[error("this passphrase or recovery code does not open the vault")]
    WrongSecret,
    /// The secret opened nothing, and slots are damaged: it may be right all the same.
    #[error("key slots are damaged, and this secret opens none of the others")]
    DamagedSlots {
        /// The slots that cannot be read, 0 to 7.
        slots: Vec<u8>,
    },
    /// The vault's folder holds a file that its format does not name. Nothing was opened or changed.
    #[error("the vault's folder holds a file that does not belong to it: {name}")]
    UnknownFile {
        /// Its name below the vault's folder, with control characters escaped.
        name: String,
    },
    /// A later version of Cairn wrote it.
    #[error("the vault has format {found}, which this version cannot read")]
    NewerFormat {
        /// The format or schema number found.
        found: u32,
    },
    /// The key derivation needs more memory than is free.
    #[error("opening the vault needs {needed_mib} MiB of free memory")]
    NotEnoughMemory {
        /// MiB needed.
        needed_mib: u32,
    },
    /// The keys opened, the database did not: its file is missing or empty, or its first page is damaged. Or the file
    /// `FORMAT` of a vault is.
    #[error("the vault's database is damaged")]
    DatabaseDamaged,
    /// The disk is full.
    #[error("the disk is full")]
    NoSpace,
    /// The operating system refused.
    #[error("input or output failed: {0}")]
    Io(io::ErrorKind),
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        if is_no_space(&error) {
            Self::NoSpace
        } else {
            Self::Io(error.kind())
        }
    }
}

impl From<Error> for OpenError {
    fn from(error: Error) -> Self {
        match error {
            Error::NoSpace => Self::NoSpace,
            Error::Io(kind) => Self::Io(kind),
            Error::ReadOnly
            | Error::NotVerified
            | Error::NotFound
            | Error::Moved
            | Error::TooLong { .. }
            | Error::Refused { .. }
            | Error::Field
            | Error::Damaged { .. }
            | Error::BlobDamaged
            | Error::Store { .. }
            | Error::Crypto
            | Error::Outdated
            | Error::Unreadable => Self::DatabaseDamaged,
        }
    }
}

/// A vault was not created. There is none.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CreateError {
    /// The folder exists and is not empty.
    #[error("the folder is not empty")]
    NotEmpty,
    /// The cost of the key derivation lies outside its bounds.
    #[error("the cost of the key derivation lies outside its bounds")]
    Cost,
    /// The key derivation failed, for want of memory as a rule.
    #[error("the key derivation failed")]
    Crypto,
    /// The disk is full.
    #[error("the disk is full")]
    NoSpace,
    /// The operating system refused.
    #[error("input or output failed: {0}")]
    Io(io::ErrorKind),
    /// What was written did not open again.
    #[error("the new vault did not open")]
    Open(#[source] OpenError),
}

impl From<io::Error> for CreateError {
    fn from(error: io::Error) -> Self {
        if is_no_space(&error) {
            Self::NoSpace
        } else {
            Self::Io(error.kind())
        }
    }
}

impl From<Error> for CreateError {
    fn from(error: Error) -> Self {
        match error {
            Error::NoSpace => Self::NoSpace,
            Error::Io(kind) => Self::Io(kind),
            Error::Crypto => Self::Crypto,
            Error::ReadOnly
            | Error::NotVerified
            | Error::NotFound
            | Error::Moved
            | Error::TooLong { .. }
            | Error::Refused { .. }
            | Error::Field
            | Error::Damaged { .. }
            | Error::BlobDamaged
            | Error::Store { .. }
            | Error::Outdated
            | Error::Unreadable => Self::Open(OpenError::DatabaseDamaged),
        }
    }
}

/// A file was not taken in as evidence. The vault is as it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IntakeError {
    /// A folder, a device, a pipe: not a file.
    #[error("not a file")]
    NotAFile,
    /// The file changed while it was read.
    #[error("the file changed while it was read")]
    Changed,
    /// A folder that lies below too many others.
    #[error("folders within folders, too deep")]
    TooDeep,
    /// The user cancelled.
    #[error("cancelled")]
    Cancelled,
    /// The disk is full.
    #[error("the disk is full")]
    NoSpace,
    /// The source could not be read.
    #[error("the file cannot be read: {0}")]
    Source(io::ErrorKind),
    /// Writing into the vault failed.
    #[error("input or output failed: {0}")]
    Io(io::ErrorKind),
    /// The vault refused the record.
    #[error(transparent)]
    Vault(Error),
}

impl From<io::Error> for IntakeError {
    fn from(error: io::Error) -> Self {
        Error::from(error).into()
    }
}

impl From<Error> for IntakeError {
    fn from(error: Error) -> Self {
        match error {
            Error::NoSpace => Self::NoSpace,
            Error::Io(kind) => Self::Io(kind),
            other @ (Error::ReadOnly
            | Error::NotVerified
            | Error::NotFound
            | Error::Moved
            | Error::TooLong { .. }
            | Error::Refused { .. }
            | Error::Field
            | Error::Damaged { .. }
            | Error::BlobDamaged
            | Error::Store { .. }
            | Error::Crypto
            | Error::Outdated
            | Error::Unreadable) => Self::Vault(other),
        }
    }
}

/// A backup was not made. A partial file was removed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// The file exists.
    #[error("the file exists")]
    Exists,
    /// The file system cannot hold a file this large; FAT32 ends at 4 GiB.
    #[error("the file system cannot hold a file this large")]
    FileTooLarge,
    /// What was written did not read back as the vault.
    #[error("the backup did not read back as the vault")]
    NotVerified,
    /// The user cancelled.
    #[error("cancelled")]
    Cancelled,
    /// The disk is full.
    #[error("the disk is full")]
    NoSpace,
    /// The operating system refused.
    #[error("input or output failed: {0}")]
    Io(io::ErrorKind),
    /// The vault could not be read.
    #[error(transparent)]
    Vault(Error),
}

impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::FileTooLarge {
            Self::FileTooLarge
        } else {
            Error::from(error).into()
        }
    }
}

impl From<Error> for BackupError {
    fn from(error: Error) -> Self {
        match error {
            Error::NoSpace => Self::NoSpace,
            Error::Io(kind) => Self::Io(kind),
            other @ (Error::ReadOnly
            | Error::NotVerified
            | Error::NotFound
            | Error::Moved
            | Error::TooLong { .. }
            | Error::Refused { .. }
            | Error::Field
            | Error::Damaged { .. }
            | Error::BlobDamaged
            | Error::Store { .. }
            | Error::Crypto
            | Error::Outdated
            | Error::Unreadable) => Self::Vault(other),
        }
    }
}

/// A backup was not restored. Nothing was left behind.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RestoreError {
    /// The folder exists and is not empty.
    #[error("the folder is not empty")]
    NotEmpty,
    /// Not a backup of a vault, or one that ends too early: a name, a type or a length that the format does not have.
    #[error("not a backup of a vault, or a damaged one")]
    NotABackup,
    /// The backup could not be read.
    #[error("the backup cannot be read: {0}")]
    Source(io::ErrorKind),
    /// The user cancelled.
    #[error("cancelled")]
    Cancelled,
    /// The disk is full.
    #[error("the disk is full")]
    NoSpace,
    /// The operating system refused.
    #[error("input or output failed: {0}")]
    Io(io::ErrorKind),
    /// The vault inside did not open.
    #[error(transparent)]
    Open(OpenError),
}

impl From<io::Error> for RestoreError {
    fn from(error: io::Error) -> Self {
        if is_no_space(&error) {
            Self::NoSpace
        } else {
            Self::Io(error.kind())
        }
    }
}

impl From<OpenError> for RestoreError {
    fn from(error: OpenError) -> Self {
        Self::Open(error)
    }
}
