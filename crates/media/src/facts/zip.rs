//! Named files in a ZIP archive (ISO/IEC 21320-1: stored or deflated), one at a time and within bounds.
//!
//! Only the central directory is believed. Archives of many disks, encrypted entries and those over 4 GiB (ZIP64) are not read.

use std::io::{self, Read as _};

use flate2::read::DeflateDecoder;

use super::bytes::{Item, Part};

/// The longest central directory that is read.
const MAX_DIRECTORY: u64 = 4 * 1024 * 1024;
/// The longest file that is read, packed and unpacked.
const MAX_FILE: u64 = 4 * 1024 * 1024;
/// The end's own length without its comment, and the longest comment.
const END: u64 = 22;
const MAX_COMMENT: u64 = 65_535;

/// A file in an archive.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    method: u16,
    is_encrypted: bool,
    packed: u32,
    place: u32,
}

/// The files that a wish names. None where there is no directory, or not all of one.
pub(super) fn entries<R: Item>(
    input: &mut R,
    is_wanted: impl Fn(&str) -> bool,
) -> io::Result<Option<Vec<Entry>>> {
    let len = input.whole_len()?;
    let start = len.saturating_sub(END + MAX_COMMENT);
    input.goto(start)?;
    let tail = input.up_to(END + MAX_COMMENT)?;
    let Some((size, place)) = memchr::memmem::rfind(&tail, b"PK\x05\x06")
        .and_then(|end| directory(Part(tail.get(end..).unwrap_or_default())))
    else {
        return Ok(None);
    };
    input.goto(place.into())?;
    let bytes = input.up_to(u64::from(size).min(MAX_DIRECTORY))?;
    let mut rest = Part(&bytes);
    let mut entries = Vec::new();
    while rest.0.starts_with(b"PK\x01\x02") {
        let Some(entry) = entry(&mut rest) else {
            return Ok(None);
        };
        if is_wanted(&entry.name) {
            entries.push(entry);
        }
    }
    let is_whole = u64::from(size) <= MAX_DIRECTORY && rest.0.is_empty();
    Ok(is_whole.then_some(entries))
}

/// How long the directory is, and where it is.
fn directory(mut end: Part<'_>) -> Option<(u32, u32)> {
    end.bytes(12)?;
    Some((end.u32_little()?, end.u32_little()?))
}

fn entry(rest: &mut Part<'_>) -> Option<Entry> {
    rest.bytes(8)?;
    let flags = rest.u16_little()?;
    let method = rest.u16_little()?;
    rest.bytes(8)?;
    let packed = rest.u32_little()?;
    rest.bytes(4)?;
    let name = rest.u16_little()?;
    let more = usize::from(rest.u16_little()?) + usize::from(rest.u16_little()?);
    rest.bytes(8)?;
    let place = rest.u32_little()?;
    let name = String::from_utf8_lossy(rest.bytes(name.into())?).into_owned();
    rest.bytes(more)?;
    Some(Entry {
        name,
        method,
        is_encrypted: flags & 1 == 1,
        packed,
        place,
    })
}

/// The file itself. None where it is encrypted, packed in another way, malformed or too long.
pub(super) fn read<R: Item>(input: &mut R, entry: &Entry) -> io::Result<Option<Vec<u8>>> {
    input.goto(entry.place.into())?;
    let head: [u8; 30] = input.array()?;
    let mut part = Part(&head);
    let is_file = part.bytes(4).is_some_and(|mark| mark == b"PK\x03\x04");
    part.bytes(22);
    let names = part.u16_little().zip(part.u16_little());
    let Some((name, more)) = names.filter(|_| is_file && !entry.is_encrypted) else {
        return Ok(None);
    };
    input.seek_relative((u64::from(name) + u64::from(more)).cast_signed())?;
    if u64::from(entry.packed) > MAX_FILE {
        return Ok(None);
    }
    let packed = input.up_to(entry.packed.into())?;
    if packed.len() as u64 != u64::from(entry.packed) {
        return Ok(None);
    }
    Ok(match entry.method {
        0 => Some(packed),
        8 => inflated(&packed),
        _ => None,
    })
}

fn inflated(packed: &[u8]) -> Option<Vec<u8>> {
    let mut file = Vec::new();
    let mut inflating = DeflateDecoder::new(packed).take(MAX_FILE + 1);
    inflating.read_to_end(&mut file).ok()?;
    (file.len() as u64 <= MAX_FILE).then_some(file)
}
