//! A ZIP whose entries are stored (PKWARE APPNOTE 6.3.10), written in one pass without going back: length and CRC-32 of an entry are known
//! before it is begun. Every entry has ZIP64 lengths, one fixed time and the mode 0600. Until [`ZipWriter::finish`] there is no directory: a
//! file that was broken off opens nowhere.

use std::io::{self, Write};

/// Version 4.5 of the specification, made on Unix.
const VERSION: u16 = 45;
const MADE_BY: u16 = 0x0300 | VERSION;
/// A plain file that its owner alone reads and writes.
const ATTRIBUTES: u32 = 0o100_600 << 16;
/// 1980-01-01, the first day that ZIP knows: when something was exported is nobody's business.
const DATE: u16 = 0x0021;
/// Names are ASCII, so no flag says that they are UTF-8.
const NO_FLAGS: u16 = 0;
const STORED: u16 = 0;
const MIDNIGHT: u16 = 0;
const ZIP64: u16 = 0x0001;
const IN_ZIP64: u32 = u32::MAX;
const COUNT_IN_ZIP64: u16 = u16::MAX;

/// Takes entries one after another, each begun and then written in exactly its length.
pub(crate) struct ZipWriter<W> {
    out: W,
    offset: u64,
    missing: u64,
    directory: Vec<u8>,
    count: u64,
}

impl<W: Write> ZipWriter<W> {
    /// Begins a ZIP.
    pub(crate) const fn new(out: W) -> Self {
        Self {
            out,
            offset: 0,
            missing: 0,
            directory: Vec::new(),
            count: 0,
        }
    }

    /// Begins the next entry. The name is one of ours: ASCII, and short.
    pub(crate) fn begin(&mut self, name: &str, size: u64, crc32: u32) -> io::Result<()> {
        self.check_whole()?;
        let name_len = u16::try_from(name.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        let local = Bytes::default()
            .u32(0x0403_4b50)
            .u16s(&[VERSION, NO_FLAGS, STORED, MIDNIGHT, DATE])
            .u32(crc32)
            .u32(IN_ZIP64)
            .u32(IN_ZIP64)
            .u16s(&[name_len, 20])
            .bytes(name.as_bytes())
            .u16s(&[ZIP64, 16])
            .u64s(&[size, size]);
        let central = Bytes::default()
            .u32(0x0201_4b50)
            .u16s(&[MADE_BY, VERSION, NO_FLAGS, STORED, MIDNIGHT, DATE])
            .u32(crc32)
            .u32(IN_ZIP64)
            .u32(IN_ZIP64)
            .u16s(&[name_len, 28, 0, 0, 0])
            .u32(ATTRIBUTES)
            .u32(IN_ZIP64)
            .bytes(name.as_bytes())
            .u16s(&[ZIP64, 24])
            .u64s(&[size, size, self.offset]);
        self.directory.extend(central.0);
        self.out.write_all(&local.0)?;
        self.offset += local.0.len() as u64 + size;
        self.missing = size;
        self.count += 1;
        Ok(())
    }

    /// Writes the directory and gives back what was written to.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        self.check_whole()?;
        let len = self.directory.len() as u64;
        let end = Bytes::default()
            .u32(0x0606_4b50)
            .u64s(&[44])
            .u16s(&[MADE_BY, VERSION])
            .u32(0)
            .u32(0)
            .u64s(&[self.count, self.count, len, self.offset])
            .u32(0x0706_4b50)
            .u32(0)
            .u64s(&[self.offset + len])
            .u32(1)
            .u32(0x0605_4b50)
            .u16s(&[0, 0, COUNT_IN_ZIP64, COUNT_IN_ZIP64])
            .u32(IN_ZIP64)
            .u32(IN_ZIP64)
            .u16s(&[0]);
        self.out.write_all(&self.directory)?;
        self.out.write_all(&end.0)?;
        Ok(self.out)
    }

    fn check_whole(&self) -> io::Result<()> {
        if self.missing == 0 {
            Ok(())
        } else {
            Err(io::ErrorKind::InvalidInput.into())
        }
    }
}

impl<W: Write> Write for ZipWriter<W> {
    /// Writes into the entry at hand, never more than its length.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() as u64 > self.missing {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let written = self.out.write(bytes)?;
        self.missing -= written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Little-endian numbers, one after another.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }
    fn u16s(self, numbers: &[u16]) -> Self {
        numbers
            .iter()
            .fold(self, |all, n| all.bytes(&n.to_le_bytes()))
    }
    fn u32(self, number: u32) -> Self {
        self.bytes(&number.to_le_bytes())
    }
    fn u64s(self, numbers: &[u64]) -> Self {
        numbers
            .iter()
            .fold(self, |all, n| all.bytes(&n.to_le_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::ZipWriter;

    #[test]
    fn an_entry_takes_its_length_and_no_other() {
        let mut zip = ZipWriter::new(Vec::new());
        zip.begin("a.txt", 3, 0x3524_41c2).unwrap();
        assert!(zip.write_all(b"abcd").is_err(), "too much");
        zip.write_all(b"ab").unwrap();
        assert!(zip.begin("b.txt", 0, 0).is_err(), "too little, and on");
        assert!(zip.finish().is_err(), "too little, and the end");
    }
}
