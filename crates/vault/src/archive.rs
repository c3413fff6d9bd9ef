//! The form of a backup: a plain tar archive (POSIX ustar, sizes over 8 GiB as GNU writes them) of a vault's files, by
//! the names of the format and no others.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use tar::{Builder, EntryType, Header};

use crate::layout::{Known, known};

/// Appends a file under a name of the format. Owner, group and time are left out.
///
/// # Errors
/// Those of the operating system; `UnexpectedEof` where the file is shorter than `size`.
pub(crate) fn append<W: Write>(
    archive: &mut Builder<W>,
    name: &str,
    size: u64,
    content: impl Read,
) -> io::Result<()> {
    let mut header = Header::new_gnu();
    header.set_path(name)?;
    header.set_size(size);
    header.set_mode(0o600);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_entry_type(EntryType::Regular);
    header.set_cksum();
    archive.append(&header, content.take(size))
}

/// One member of an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// Where its content begins, in bytes from the beginning of the archive.
    pub(crate) at: u64,
    /// Its length in bytes.
    pub(crate) len: u64,
}

/// Reads what an archive holds: plain files, each by a name of the format and once.
///
/// # Errors
/// `InvalidData` for anything else, extension headers and links included; else those of the operating system.
pub(crate) fn members(file: &File) -> io::Result<BTreeMap<String, Member>> {
    let mut file = file;
    let end = file.seek(SeekFrom::End(0))?;
    file.rewind()?;
    let mut archive = tar::Archive::new(file);
    let mut members = BTreeMap::new();
    // Raw: what the tar crate would follow, long names and links among them, shows as an entry of its own here.
    for entry in archive.entries_with_seek()?.raw(true) {
        let entry = entry.map_err(|_| invalid())?;
        let header = entry.header();
        let name = entry.path_bytes();
        let name = std::str::from_utf8(&name).map_err(|_| invalid())?;
        let member = Member {
            at: entry.raw_file_position(),
            len: header.entry_size().map_err(|_| invalid())?,
        };
        let is_plain = header.entry_type() == EntryType::Regular && belongs(name);
        let is_whole = member
            .at
            .checked_add(member.len)
            .is_some_and(|to| to <= end);
        if !is_plain || !is_whole || members.insert(name.to_owned(), member).is_some() {
            return Err(invalid());
        }
    }
    Ok(members)
}

/// Whether a backup holds a file of this name: all of the vault but the lock, the write-ahead log and leftovers.
fn belongs(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    match known(&parts) {
        Some(Known::File) => !matches!(name, "lock" | "db/records.db-wal"),
        Some(Known::Blob) => true,
        Some(Known::Folder | Known::Leftover) | None => false,
    }
}

fn invalid() -> io::Error {
    io::ErrorKind::InvalidData.into()
}

/// A part of a file, as a file of its own.
#[derive(Debug)]
pub(crate) struct Section {
    file: File,
    member: Member,
    position: u64,
}

impl Section {
    /// Opens one member of an archive.
    ///
    /// # Errors
    /// Those of the operating system.
    pub(crate) fn open(archive: &Path, member: Member) -> io::Result<Self> {
        Ok(Self {
            file: File::open(archive)?,
            member,
            position: 0,
        })
    }
}

impl Read for Section {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.member.len.saturating_sub(self.position);
        let at = self.member.at.saturating_add(self.position);
        self.file.seek(SeekFrom::Start(at))?;
        let n = (&mut self.file).take(left).read(buffer)?;
        self.position = self.position.saturating_add(n as u64);
        Ok(n)
    }
}

impl Seek for Section {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        let position = match target {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.member.len.checked_add_signed(by),
            SeekFrom::Current(by) => self.position.checked_add_signed(by),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}
