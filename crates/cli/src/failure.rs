//! Whatever can go wrong, each with two sentences in `cli.ftl`: `cli-error-<code>` says what happened and
//! `cli-error-<code>-help` what to do. No variant carries what the user wrote, a name or a path: which of several
//! arguments is meant is told by its number.

use cairn_strings::Value;

/// Declares the failures with their codes, so that no code can lack a variant nor a variant a code.
macro_rules! failures {
    ($($(#[$doc:meta])* $name:ident $({ $($field:ident: $type:ty),+ })? = $code:literal,)+) => {
        /// Why a command did not do what it was asked to.
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        #[non_exhaustive]
        pub(crate) enum Failure {
            $($(#[$doc])* #[error($code)] $name $({
                $(#[allow(missing_docs, reason = "the text names it")] $field: $type),+
            })?,)+
        }

        impl Failure {
            /// Every code, with the names of what its texts take in.
            #[cfg(test)]
            pub(crate) const CODES: &'static [(&'static str, &'static [&'static str])] =
                &[$(($code, &[$($(stringify!($field)),+)?])),+];

            /// The stable code, as in the ids of its two sentences.
            pub(crate) const fn code(&self) -> &'static str {
                match self {
                    $(Self::$name $({ $($field: _),+ })? => $code),+
                }
            }

            /// What the two sentences take in.
            pub(crate) fn values(&self) -> Vec<(&'static str, Value<'_>)> {
                match self {
                    $(Self::$name $({ $($field),+ })? => {
                        vec![$($((stringify!($field), Value::from($field.clone()))),+)?]
                    })+
                }
            }
        }
    };
}

failures! {
    /// The system did not let the process protect its memory.
    NotHardened = "not-hardened",
    /// stdout, or what stands for it, could not be written.
    Output = "output",
    /// A secret is needed, none was given, and there is no terminal to ask on.
    NoTerminal = "no-terminal",
    /// The terminal failed while it was asked.
    Terminal = "terminal",
    /// A descriptor that was named for a secret cannot be read.
    SecretUnreadable { descriptor: u32 } = "secret-unreadable",
    /// What stands in that descriptor is no secret: empty, too long, several lines, or not text.
    SecretForm { descriptor: u32 } = "secret-form",
    /// A passphrase that somebody brought can be guessed.
    WeakPassphrase = "weak-passphrase",
    /// The words typed back are not the words shown.
    WordsDiffer = "words-differ",
    /// Neither a terminal nor a descriptor for the recovery code.
    RecoveryNowhere = "recovery-nowhere",
    /// The vault was made, but its recovery code did not reach anybody.
    RecoveryLost = "recovery-lost",
    /// Not ten words of the list.
    RecoveryForm = "recovery-form",
    /// Argon2id cost outside the bounds of the format.
    Cost = "cost",

    /// No vault there.
    NotAVault = "not-a-vault",
    /// Another process has it open.
    AlreadyOpen = "already-open",
    /// The secret opens no slot.
    WrongSecret = "wrong-secret",
    /// No slot can be read.
    DamagedSlots = "damaged-slots",
    /// A file that the format does not name.
    UnknownFile { name: String } = "unknown-file",
    /// A format newer than this program.
    NewerFormat { found: u32 } = "newer-format",
    /// Opening needs more memory than there is.
    NotEnoughMemory { needed_mib: u32 } = "not-enough-memory",
    /// The vault cannot be read or written.
    VaultStorage = "vault-storage",
    /// Its contents contradict one another.
    VaultDamaged = "vault-damaged",
    /// It is open read-only because of findings.
    ReadOnly = "read-only",
    /// The check found something.
    Findings { count: usize } = "findings",
    /// The place for a new folder is taken.
    FolderExists = "folder-exists",
    /// The folder cannot be written.
    FolderUnwritable = "folder-unwritable",
    /// No room.
    DiskFull = "disk-full",
    /// The backup cannot be read.
    BackupUnreadable = "backup-unreadable",
    /// Not a whole, unchanged backup.
    BackupDamaged = "backup-damaged",
    /// The backup was not written, or did not read back as written.
    BackupFailed = "backup-failed",

    /// No such incident.
    NoSuchIncident = "no-such-incident",
    /// No such exhibit.
    NoSuchEvidence = "no-such-evidence",
    /// The decoder did not say what an exhibit says of itself.
    FactsUnread = "facts-unread",
    /// An exhibit that is no picture of a kind that is read here.
    NotAPicture = "not-a-picture",
    /// A picture that the decoder did not read.
    PictureUnread = "picture-unread",
    /// A picture with too many pixels.
    PictureTooLarge = "picture-too-large",
    /// Several pictures that follow one another.
    PictureMoves = "picture-moves",
    /// A document that opens with a password alone.
    DocumentLocked = "document-locked",
    /// An area to cover that is not in the picture.
    AreaOutside = "area-outside",
    /// A copy that held more than pixels.
    CopyNotClean = "copy-not-clean",

    /// Neither `.jsonl` nor `.csv`.
    ImportKind = "import-kind",
    /// The file cannot be read.
    ImportUnreadable = "import-unreadable",
    /// Nothing in it.
    ImportEmpty = "import-empty",
    /// Something in it is wrong.
    ImportProblems { count: usize } = "import-problems",
    /// The mapping cannot be read, or is none.
    ImportMapping = "import-mapping",
    /// An entry of the mapping names no column of ours.
    ImportMappingEntry { number: usize } = "import-mapping-entry",

    /// Neither a regular file nor a way to one.
    FileNotRegular { number: usize } = "file-not-regular",
    /// A file that cannot be read.
    FileUnreadable { number: usize } = "file-unreadable",
    /// A file larger than the vault's drive takes in one file.
    FileTooLargeInVault { number: usize } = "file-too-large-in-vault",
    /// A file that changed while it was read.
    FileChanged { number: usize } = "file-changed",
    /// A folder that lies below too many others.
    FolderTooDeep { number: usize } = "folder-too-deep",
    /// More files and folders than are taken in at once.
    TooManyFiles { limit: usize } = "too-many-files",
    /// Several files were not taken in, for reasons that were named.
    FilesNotTaken { count: usize } = "files-not-taken",
    /// There is already something by the name of the new file.
    OutputExists = "output-exists",
    /// The new file cannot be made or written.
    OutputUnwritable = "output-unwritable",
    /// Stopped on request.
    Cancelled = "cancelled",

    /// Not a receiver's key.
    Recipient { number: usize } = "recipient",
    /// Hybrid keys and others, or too many.
    ReceiversApart = "receivers-apart",
    /// Texts name people who are left out.
    NamesFound { count: usize } = "names-found",
    /// Assessments leave an extreme risk that the persons have not accepted.
    RiskStops { count: usize } = "risk-stops",
    /// Consent leaves nothing to seal.
    NothingLeft = "nothing-left",
    /// Exhibits are missing or damaged in the vault, and nobody said that the bundle may go without them.
    EvidenceDamaged { count: usize } = "evidence-damaged",
    /// An exhibit's bytes are not there, or not those that were taken in.
    EvidenceDiffers { id: String } = "evidence-differs",
    /// The sealed file did not read back as written.
    ReadBack = "read-back",
    /// More than one bundle holds.
    BundleTooMuch = "bundle-too-much",
    /// More than the file system takes in one file.
    FileTooLarge = "file-too-large",
    /// The identity file cannot be read.
    IdentityUnreadable = "identity-unreadable",
    /// The bundle asks for a key and none was named.
    IdentityNeeded = "identity-needed",
    /// The words that open a bundle reach nobody.
    PassphraseNowhere = "passphrase-nowhere",
    /// Opening asks for more memory than is borne.
    BundleWork = "bundle-work",
    /// There is no key in the identity file.
    IdentityForm = "identity-form",
    /// The bundle cannot be read.
    BundleUnreadable = "bundle-unreadable",
    /// Not an age file.
    NotABundle = "not-a-bundle",
    /// It came as text, which is damaged or too long.
    BundleArmor = "bundle-armor",
    /// The key does not open the bundle, or the bundle is damaged: the two cannot be told apart.
    BundleClosed = "bundle-closed",
    /// What is inside is not a bundle, or not a whole one.
    BundleRefused = "bundle-refused",
    /// A signature that does not fit.
    BundleSignature = "bundle-signature",

    /// A state that the program's own rules exclude.
    Unexpected = "unexpected",
}

#[cfg(test)]
mod tests {
    use super::*;
    use cairn_strings::{LOCALES, Strings};

    #[test]
    fn every_failure_says_what_happened_and_what_to_do_in_every_language() {
        for locale in LOCALES {
            let strings = Strings::new(locale.tag);
            for (code, fields) in Failure::CODES {
                for id in [
                    format!("cli-error-{code}"),
                    format!("cli-error-{code}-help"),
                ] {
                    assert!(strings.has(&id), "{}: {id}", locale.tag);
                    let values: Vec<_> = fields.iter().map(|f| (*f, Value::from(7_u32))).collect();
                    let text = strings.text_with(&id, &values);
                    assert!(
                        !text.contains('{'),
                        "{}: {id} takes in what it is not given: {text}",
                        locale.tag
                    );
                    assert!(
                        text.ends_with(['.', '。', '؟', '!']),
                        "{}: {id} is no sentence",
                        locale.tag
                    );
                }
            }
        }
    }
}
