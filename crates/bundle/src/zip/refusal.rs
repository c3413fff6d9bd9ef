//! Why a ZIP is not of the profile.

/// Something that a bundle never contains. Each has a test that makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// It ends before it should.
    #[error("the archive is cut off")]
    Truncated,
    /// There is no directory at its end.
    #[error("the archive has no directory")]
    NoDirectory,
    /// Something stands after the directory.
    #[error("something follows the archive")]
    TrailingData,
    /// The archive has a comment.
    #[error("the archive has a comment")]
    Comment,
    /// The archive claims to lie on several disks.
    #[error("the archive claims to be one of several")]
    SeveralDisks,
    /// The 64-bit sizes are absent or contradict the archive.
    #[error("the 64-bit sizes contradict the archive")]
    Zip64,
    /// More entries than a bundle has.
    #[error("the archive has too many entries")]
    TooManyEntries,
    /// A directory that is larger than its entries can be.
    #[error("the directory is too large")]
    DirectorySize,
    /// A directory entry that does not begin where one should.
    #[error("the directory is not well-formed")]
    Directory,
    /// An entry is compressed.
    #[error("an entry is compressed")]
    Compressed,
    /// An entry has flags: encrypted, streamed, another name encoding.
    #[error("an entry has flags")]
    Flags,
    /// An entry has extra fields other than its 64-bit sizes.
    #[error("an entry has an unknown extra field")]
    ExtraField,
    /// An entry is not a plain file: a folder, a link, a device.
    #[error("an entry is not a plain file")]
    NotAFile,
    /// An entry has a version or a time that the profile does not have.
    #[error("an entry has a header that the profile does not have")]
    Header,
    /// The header before an entry and its line in the directory differ.
    #[error("an entry and the directory contradict each other")]
    LocalDiffers,
    /// An entry begins before the one in front of it ends.
    #[error("entries overlap")]
    Overlap,
    /// Something stands between entries.
    #[error("something stands between the entries")]
    Gap,
    /// Two entries have one name.
    #[error("two entries have the same name")]
    Duplicate,
    /// A name that is empty or too long.
    #[error("an entry has an empty or too long a name")]
    NameLength,
    /// A name with a NUL or another control character.
    #[error("an entry's name has a control character")]
    NameControl,
    /// A name that is not ASCII.
    #[error("an entry's name is not ASCII")]
    NameNotAscii,
    /// A name with a backslash.
    #[error("an entry's name has a backslash")]
    NameBackslash,
    /// A name with a drive letter or a stream, `C:`.
    #[error("an entry's name has a colon")]
    NameDrive,
    /// A name that begins at the root.
    #[error("an entry's name is absolute")]
    NameAbsolute,
    /// A name that leads up, or nowhere: `..`, `.`, an empty part.
    #[error("an entry's name leads out of the bundle")]
    NameTraversal,
    /// A name that no bundle has.
    #[error("an entry's name is none that a bundle has")]
    NameUnknown,
    /// Not the order of entries that a bundle has.
    #[error("the entries are not in their order")]
    Order,
    /// A file that every bundle has is not there.
    #[error("a file that every bundle has is absent")]
    Absent,
    /// A file is larger than one of its kind may be, or holds more records.
    #[error("a file is larger than it may be")]
    TooLarge,
    /// A length that is not a padded one, or padding that is not zero.
    #[error("the padding is not that of a bundle")]
    Padding,
    /// The bytes of an entry do not have its CRC-32.
    #[error("an entry does not have its checksum")]
    Checksum,
    /// A tag file does not have its form.
    #[error("a tag file is not well-formed")]
    TagFile,
    /// `records.json` does not have its form.
    #[error("the records are not well-formed")]
    Records,
    /// `custody.jsonl` does not have its form.
    #[error("the custody lines are not well-formed")]
    Custody,
    /// A version of the format that this version of Cairn does not know.
    #[error("a newer or unknown version of the format")]
    UnknownVersion,
}
