//! Writes a ZIP of the profile in one pass.

use std::io::{self, Write};

use super::{
    CENTRAL_EXTRA_LEN, CENTRAL_LEN, END_LEN, END64_LEN, LOCAL_EXTRA_LEN, LOCAL_LEN, LOCATOR64_LEN,
    Member, central_header, end, local_header,
};

/// The length of a ZIP of these members.
pub(crate) fn zip_len(members: &[Member]) -> u64 {
    let each = |m: &Member| {
        let headers = LOCAL_LEN + LOCAL_EXTRA_LEN + CENTRAL_LEN + CENTRAL_EXTRA_LEN;
        m.size.saturating_add(headers + 2 * m.name.len() as u64)
    };
    let entries = members.iter().map(each).fold(0, u64::saturating_add);
    entries.saturating_add(END64_LEN + LOCATOR64_LEN + END_LEN)
}

/// Takes members one after another, each begun and then written in exactly its size.
pub(crate) struct ZipWriter<W> {
    out: W,
    offset: u64,
    /// Bytes that the member at hand still lacks.
    missing: u64,
    directory: Vec<u8>,
    count: u64,
}

impl<W: Write> ZipWriter<W> {
    pub(crate) fn new(out: W) -> Self {
        Self {
            out,
            offset: 0,
            missing: 0,
            directory: Vec::new(),
            count: 0,
        }
    }

    /// Begins the next member.
    pub(crate) fn begin(&mut self, member: &Member) -> io::Result<()> {
        self.check_whole()?;
        let header = local_header(member);
        self.directory.extend(central_header(member, self.offset));
        self.out.write_all(&header)?;
        self.offset += header.len() as u64 + member.size;
        self.missing = member.size;
        self.count += 1;
        Ok(())
    }

    /// Writes the directory and gives back what was written to.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        self.check_whole()?;
        let len = self.directory.len() as u64;
        self.out.write_all(&self.directory)?;
        self.out.write_all(&end(self.count, len, self.offset))?;
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
    /// Writes into the member at hand, never more than its size.
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
