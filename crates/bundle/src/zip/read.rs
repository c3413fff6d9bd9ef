//! Reads the layout of a ZIP of the profile, and refuses every other. Nothing is believed before it is checked, and no
//! data of an entry is read: the whole layout is known to be sound before anything is written.

use std::collections::BTreeSet;
use std::io::{self, Read, Seek, SeekFrom};

use super::{
    ATTRIBUTES, CENTRAL, CENTRAL_EXTRA_LEN, CENTRAL_LEN, DATE, END, END_LEN, END64, END64_LEN,
    LOCAL_EXTRA_LEN, LOCAL_LEN, LOCATOR64, LOCATOR64_LEN, MADE_BY, MAX_ENTRIES, MAX_NAME, Member,
    Refusal, STORED, TIME, VERSION, ZIP64_EXTRA, end, local_header,
};
use crate::name;

/// Why the layout could not be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LayoutError {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("the archive could not be read")]
    Io(#[source] io::Error),
}

impl From<io::Error> for LayoutError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::UnexpectedEof {
            Self::Refused(Refusal::Truncated)
        } else {
            Self::Io(error)
        }
    }
}

/// An entry and where its data begins.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) member: Member,
    pub(crate) data: u64,
}

/// The entries of a ZIP, in order.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) entries: Vec<Entry>,
    /// Length of the whole ZIP.
    pub(crate) len: u64,
}

impl Layout {
    pub(crate) fn read<R: Read + Seek>(input: &mut R) -> Result<Self, LayoutError> {
        let len = input.seek(SeekFrom::End(0))?;
        let ends = Ends::read(input, len)?;
        let directory = read_at(input, ends.offset, ends.len)?;
        let mut rest = Cursor(&directory);
        let mut entries = Vec::new();
        let mut names = BTreeSet::new();
        let mut expected = 0_u64;
        while !rest.0.is_empty() {
            let (member, offset) = central(&mut rest)?;
            if !names.insert(member.name.clone()) {
                return Err(Refusal::Duplicate.into());
            }
            match offset.cmp(&expected) {
                std::cmp::Ordering::Less => return Err(Refusal::Overlap.into()),
                std::cmp::Ordering::Greater => return Err(Refusal::Gap.into()),
                std::cmp::Ordering::Equal => {}
            }
            let data = offset + LOCAL_LEN + member.name.len() as u64 + LOCAL_EXTRA_LEN;
            expected = data.checked_add(member.size).ok_or(Refusal::Zip64)?;
            if expected > ends.offset {
                return Err(Refusal::Truncated.into());
            }
            let header = local_header(&member);
            if read_at(input, offset, header.len() as u64)? != header {
                return Err(Refusal::LocalDiffers.into());
            }
            entries.push(Entry { member, data });
        }
        if entries.len() as u64 != ends.count {
            return Err(Refusal::Zip64.into());
        }
        if expected != ends.offset {
            return Err(Refusal::Gap.into());
        }
        Ok(Self { entries, len })
    }
}

/// What the end of a ZIP says of its directory.
struct Ends {
    count: u64,
    len: u64,
    offset: u64,
}

impl Ends {
    fn read<R: Read + Seek>(input: &mut R, len: u64) -> Result<Self, LayoutError> {
        const ENDS_LEN: u64 = END64_LEN + LOCATOR64_LEN + END_LEN;
        let start = len.checked_sub(ENDS_LEN).ok_or(Refusal::Truncated)?;
        let bytes = read_at(input, start, ENDS_LEN)?;
        let mut last = Cursor(
            bytes
                .get((END64_LEN + LOCATOR64_LEN) as usize..)
                .unwrap_or_default(),
        );
        if last.u32()? != END {
            return Err(no_directory(input, len)?.into());
        }
        if last.u16()? != 0 || last.u16()? != 0 {
            return Err(Refusal::SeveralDisks.into());
        }
        if last.skip(12).is_none() || last.u16()? != 0 {
            return Err(Refusal::Comment.into());
        }
        let mut fields = Cursor(&bytes);
        let is_end64 = fields.u32()? == END64;
        let mut locator = Cursor(bytes.get(END64_LEN as usize..).unwrap_or_default());
        if !is_end64 || locator.u32()? != LOCATOR64 {
            return Err(Refusal::Zip64.into());
        }
        fields.skip(28);
        let (count, size, offset) = (fields.u64()?, fields.u64()?, fields.u64()?);
        if count > MAX_ENTRIES {
            return Err(Refusal::TooManyEntries.into());
        }
        if size > count * (CENTRAL_LEN + CENTRAL_EXTRA_LEN + MAX_NAME as u64) {
            return Err(Refusal::DirectorySize.into());
        }
        // Every other byte of the end follows from these three numbers.
        if offset.checked_add(size) != Some(start) || end(count, size, offset) != bytes {
            return Err(Refusal::Zip64.into());
        }
        Ok(Self {
            count,
            len: size,
            offset,
        })
    }
}

/// Tells apart the ways in which the end of a ZIP can fail to be its last bytes.
fn no_directory<R: Read + Seek>(input: &mut R, len: u64) -> Result<Refusal, LayoutError> {
    const SEARCHED: u64 = 128 * 1024;
    let start = len.saturating_sub(SEARCHED);
    let tail = read_at(input, start, len - start)?;
    let Some(at) = tail.windows(4).rposition(|four| four == END.to_le_bytes()) else {
        return Ok(Refusal::NoDirectory);
    };
    let mut fields = Cursor(tail.get(at..).unwrap_or_default());
    if fields.skip(20).is_none() {
        return Ok(Refusal::Truncated);
    }
    let comment = fields.u16()?;
    Ok(if fields.0.is_empty() {
        Refusal::NoDirectory
    } else if usize::from(comment) == fields.0.len() {
        Refusal::Comment
    } else {
        Refusal::TrailingData
    })
}

/// Reads one line of the directory: the member and the offset of its local header.
fn central(rest: &mut Cursor<'_>) -> Result<(Member, u64), Refusal> {
    if rest.u32()? != CENTRAL {
        return Err(Refusal::Directory);
    }
    let (made_by, version, flags, method) = (rest.u16()?, rest.u16()?, rest.u16()?, rest.u16()?);
    let (time, date, crc32) = (rest.u16()?, rest.u16()?, rest.u32()?);
    let (packed, size) = (rest.u32()?, rest.u32()?);
    let (name_len, extra_len, comment_len) = (rest.u16()?, rest.u16()?, rest.u16()?);
    let (disk, internal, external, offset) = (rest.u16()?, rest.u16()?, rest.u32()?, rest.u32()?);
    if method != STORED {
        return Err(Refusal::Compressed);
    }
    if flags != 0 {
        return Err(Refusal::Flags);
    }
    if disk != 0 {
        return Err(Refusal::SeveralDisks);
    }
    let name = name::checked(rest.take(usize::from(name_len))?)?;
    if external != ATTRIBUTES || internal != 0 {
        return Err(Refusal::NotAFile);
    }
    if comment_len != 0 {
        return Err(Refusal::Comment);
    }
    if (made_by, version, time, date) != (MADE_BY, VERSION, TIME, DATE) {
        return Err(Refusal::Header);
    }
    let mut extra = Cursor(rest.take(usize::from(extra_len))?);
    if (packed, size, offset) != (u32::MAX, u32::MAX, u32::MAX) {
        return Err(Refusal::Zip64);
    }
    if extra.0.len() as u64 != CENTRAL_EXTRA_LEN
        || (extra.u16()?, extra.u16()?) != (ZIP64_EXTRA, 24)
    {
        return Err(Refusal::ExtraField);
    }
    let (size, packed, offset) = (extra.u64()?, extra.u64()?, extra.u64()?);
    if size != packed {
        return Err(Refusal::Zip64);
    }
    let name = name.to_owned();
    Ok((Member { name, size, crc32 }, offset))
}

/// Reads `len` bytes at `offset`; `len` is small or has been checked.
fn read_at<R: Read + Seek>(input: &mut R, offset: u64, len: u64) -> Result<Vec<u8>, LayoutError> {
    input.seek(SeekFrom::Start(offset))?;
    let mut bytes = vec![0; usize::try_from(len).map_err(|_| Refusal::DirectorySize)?];
    input.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// Little-endian fields of bytes at hand.
struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn skip(&mut self, len: usize) -> Option<()> {
        self.take(len).ok().map(drop)
    }
    fn take(&mut self, len: usize) -> Result<&'a [u8], Refusal> {
        let (taken, rest) = self.0.split_at_checked(len).ok_or(Refusal::Directory)?;
        self.0 = rest;
        Ok(taken)
    }
    fn array<const N: usize>(&mut self) -> Result<[u8; N], Refusal> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(Refusal::Directory)?;
        self.0 = rest;
        Ok(*taken)
    }
    fn u16(&mut self) -> Result<u16, Refusal> {
        self.array().map(u16::from_le_bytes)
    }
    fn u32(&mut self) -> Result<u32, Refusal> {
        self.array().map(u32::from_le_bytes)
    }
    fn u64(&mut self) -> Result<u64, Refusal> {
        self.array().map(u64::from_le_bytes)
    }
}
