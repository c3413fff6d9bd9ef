//! Fields of fixed length, and bytes with a bound.

use std::io::{self, Read, Write};

use zeroize::Zeroizing;

use super::PART;

/// What is no message.
pub(super) fn wrong() -> io::Error {
    io::ErrorKind::InvalidData.into()
}

pub(super) fn byte(from: &mut impl Read) -> io::Result<u8> {
    let mut field = [0; 1];
    from.read_exact(&mut field)?;
    Ok(u8::from_le_bytes(field))
}

pub(super) fn flag(from: &mut impl Read) -> io::Result<bool> {
    match byte(from)? {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(wrong()),
    }
}

pub(super) fn short(from: &mut impl Read) -> io::Result<u32> {
    let mut field = [0; 4];
    from.read_exact(&mut field)?;
    Ok(u32::from_le_bytes(field))
}

pub(super) fn long(from: &mut impl Read) -> io::Result<u64> {
    let mut field = [0; 8];
    from.read_exact(&mut field)?;
    Ok(u64::from_le_bytes(field))
}

/// Bytes after their length, which is at most `bound`.
pub(super) fn bytes(from: &mut impl Read, bound: u32) -> io::Result<Zeroizing<Vec<u8>>> {
    let len = short(from)?;
    if len > bound {
        return Err(wrong());
    }
    exactly(from, len as usize)
}

/// As many bytes.
pub(super) fn exactly(from: &mut impl Read, len: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(vec![0; len]);
    from.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// Writes bytes after their length, which the reader bounds.
pub(super) fn write_bytes(to: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    let len = u32::try_from(bytes.len()).map_err(|_| wrong())?;
    to.write_all(&len.to_le_bytes())?;
    to.write_all(bytes)
}

/// Text after its length, of at most `bound` bytes.
pub(super) fn text(from: &mut impl Read, bound: u32) -> io::Result<String> {
    let bytes = bytes(from, bound)?;
    std::str::from_utf8(&bytes)
        .map(str::to_owned)
        .map_err(|_| wrong())
}

/// What somebody wants of an item: from where, and at most how many bytes.
pub(super) fn wants(from: &mut impl Read) -> io::Result<(u64, u32)> {
    let (offset, len) = (long(from)?, short(from)?);
    (len <= PART).then_some((offset, len)).ok_or_else(wrong)
}

/// What [`wants`] reads.
pub(super) fn write_wants(to: &mut impl Write, offset: u64, len: u32) -> io::Result<()> {
    to.write_all(b"W")?;
    to.write_all(&offset.to_le_bytes())?;
    to.write_all(&len.to_le_bytes())
}
