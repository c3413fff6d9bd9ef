//! Parts of a file, by small pieces and within bounds.

use std::io::{self, BufRead, Read, Seek, SeekFrom};

/// A file: parts of it are read, wherever they are.
pub(super) trait Item: BufRead + Seek + Sized {
    /// Goes to a place. What is near is not asked for again.
    fn goto(&mut self, place: u64) -> io::Result<()> {
        let here = self.stream_position()?;
        match i64::try_from(place).ok().zip(i64::try_from(here).ok()) {
            Some((place, here)) => self.seek_relative(place - here),
            None => Err(io::ErrorKind::InvalidInput.into()),
        }
    }

    /// How long it is.
    fn whole_len(&mut self) -> io::Result<u64> {
        let here = self.stream_position()?;
        let len = self.seek(SeekFrom::End(0))?;
        self.seek(SeekFrom::Start(here))?;
        Ok(len)
    }

    /// The next bytes, so many or none.
    fn array<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// The next bytes, at most so many: fewer where it ends.
    fn up_to(&mut self, len: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        Read::take(&mut *self, len).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

impl<T: BufRead + Seek> Item for T {}

/// Bytes in memory, read from front to back. Whatever is not there is none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a>(pub(super) &'a [u8]);

impl<'a> Part<'a> {
    /// The next bytes.
    pub(super) fn bytes(&mut self, len: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(taken)
    }

    /// So many bytes, as many as a number in the file says.
    pub(super) fn bytes_of(&mut self, len: u32) -> Option<&'a [u8]> {
        self.bytes(usize::try_from(len).ok()?)
    }

    /// The next bytes, as many as the type has.
    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.bytes(N)?.try_into().ok()
    }

    /// One byte.
    pub(super) fn byte(&mut self) -> Option<u8> {
        self.array().map(u8::from_be_bytes)
    }

    /// Two bytes, the most significant first.
    pub(super) fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_be_bytes)
    }

    /// Four bytes, the most significant first.
    pub(super) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    /// Eight bytes, the most significant first.
    pub(super) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_be_bytes)
    }

    /// Two bytes, the least significant first.
    pub(super) fn u16_little(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    /// Four bytes, the least significant first.
    pub(super) fn u32_little(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    /// Up to a zero, which is taken and left out; or what is left.
    pub(super) fn until_zero(&mut self) -> &'a [u8] {
        let end = self.0.iter().position(|byte| *byte == 0);
        let (before, after) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = after.get(1..).unwrap_or_default();
        before
    }
}

/// A code of letters as text, what is no visible ASCII shown by its number: `©xyz` of `QuickTime` has the copyright sign of Mac Roman.
pub(super) fn code(bytes: [u8; 4]) -> String {
    let letter = |byte: u8| match byte {
        0xa9 => "\u{a9}".to_owned(),
        b' '..=b'~' => char::from(byte).to_string(),
        other => format!("\\x{other:02x}"),
    };
    bytes.into_iter().map(letter).collect()
}

/// Text whose encoding nobody says: UTF-8 where it is, Latin-1 (ISO/IEC 8859-1) otherwise.
pub(super) fn utf8_or_latin1(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(
        |_| bytes.iter().copied().map(char::from).collect(),
        str::to_owned,
    )
}

/// UTF-16, without its mark; what is none is shown by U+FFFD.
pub(super) fn utf16(bytes: &[u8], is_little: bool) -> String {
    let unit = |pair: &[u8; 2]| {
        if is_little {
            u16::from_le_bytes(*pair)
        } else {
            u16::from_be_bytes(*pair)
        }
    };
    let (pairs, _) = bytes.as_chunks();
    let text = char::decode_utf16(pairs.iter().map(unit));
    let text: String = text
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    text.trim_start_matches('\u{feff}').to_owned()
}

/// Where a text stands in bytes for the first time.
pub(super) fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, wanted)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::io::{BufReader, Cursor};

    use super::*;

    #[test]
    fn a_part_gives_what_is_there_and_nothing_else() {
        let mut part = Part(b"\x01\x02\x03ab\0cd");
        assert_eq!(part.u16(), Some(0x0102));
        assert_eq!(part.u16_little(), Some(u16::from_le_bytes([3, b'a'])));
        assert_eq!(part.until_zero(), b"b");
        assert_eq!(part.u32(), None);
        assert_eq!(part.until_zero(), b"cd");
        assert_eq!(part.byte(), None);
    }

    #[test]
    fn an_item_is_read_anywhere_and_to_its_end() {
        let mut item = BufReader::new(Cursor::new(b"0123456789".to_vec()));
        item.goto(4).unwrap();
        assert_eq!(item.array::<2>().unwrap(), *b"45");
        item.goto(1).unwrap();
        assert_eq!(item.up_to(3).unwrap(), b"123");
        assert_eq!(item.whole_len().unwrap(), 10);
        assert_eq!(item.up_to(100).unwrap(), b"456789");
        assert!(item.array::<1>().is_err());
        assert!(item.goto(u64::MAX).is_err());
    }

    #[test]
    fn text_is_read_as_what_it_is() {
        assert_eq!(utf8_or_latin1("é".as_bytes()), "é");
        assert_eq!(utf8_or_latin1(b"\xe9"), "é");
        assert_eq!(utf16(b"\xff\xfea\0", true), "a");
        assert_eq!(utf16(b"\0a\xd8\0\0b", false), "a\u{fffd}b");
        assert_eq!(code(*b"\xa9xyz"), "©xyz");
        assert_eq!(code(*b"a\0\x01b"), "a\\x00\\x01b");
    }
}
