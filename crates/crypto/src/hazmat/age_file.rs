//! Age files from end to end: a bounded header, and a reader that authenticates the last chunk
//! before it gives out a byte.
//!
//! Standard: age v1 (C2SP `age.md`): header with MAC, 16-byte nonce, chunks of 64 KiB under
//! ChaCha20-Poly1305 in the STREAM construction.

use std::{
    cell::Cell,
    io::{self, BufReader, Read, Seek, SeekFrom, Write},
    rc::Rc,
};

use age::{DecryptError, Decryptor, stream::StreamReader};
use thiserror::Error;

use super::age_shape::check_shape;

/// Why an age file does not open.
#[derive(Debug, Error)]
pub(crate) enum AgeError {
    /// Not an age file, a malformed or an overlong header.
    #[error("not a well-formed age file")]
    Format,
    /// A work factor above what is accepted.
    #[error("opening takes more work than is accepted")]
    Work,
    /// A wrong key, or changed or missing bytes.
    #[error("the age file does not open")]
    Decryption,
    /// The bytes could not be read.
    #[error("the age file could not be read")]
    Io(#[source] io::Error),
}

impl From<DecryptError> for AgeError {
    fn from(error: DecryptError) -> Self {
        match error {
            DecryptError::InvalidHeader | DecryptError::UnknownFormat => Self::Format,
            DecryptError::ExcessiveWork { .. } => Self::Work,
            DecryptError::DecryptionFailed
            | DecryptError::InvalidMac
            | DecryptError::KeyDecryptionFailed
            | DecryptError::NoMatchingKeys => Self::Decryption,
            DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => Self::Format,
            DecryptError::Io(error) => Self::Io(error),
        }
    }
}

/// An age file whose key fits and whose last chunk is authentic: its length is then known to be
/// the sealed one. Each further chunk is authenticated as it is read.
///
/// After any failure it gives out nothing more.
pub(crate) struct AgeReader<R> {
    stream: StreamReader<BufReader<R>>,
    stream_position: u64,
    position: u64,
    len: u64,
    failed: bool,
}

impl<R: Read + Seek> AgeReader<R> {
    /// Opens the age file that begins where `input` stands and goes on to its end.
    pub(crate) fn open<'a>(
        identities: impl Iterator<Item = &'a dyn age::Identity>,
        input: R,
    ) -> Result<Self, AgeError> {
        let mut input = BufReader::new(input);
        check_shape(&mut input)?;
        let mut stream = Decryptor::new_buffered(input)?.decrypt(identities)?;
        // Seeking to the end is what makes age authenticate the last chunk.
        let len = stream.seek(SeekFrom::End(0)).map_err(read_failure)?;
        stream.rewind().map_err(read_failure)?;
        Ok(Self {
            stream,
            stream_position: 0,
            position: 0,
            len,
            failed: false,
        })
    }

    /// Bytes of plaintext.
    pub(crate) fn len(&self) -> u64 {
        self.len
    }

    /// Gives out no more than the first `len` bytes.
    pub(crate) fn shorten(&mut self, len: u64) {
        self.len = self.len.min(len);
    }

    fn read_within(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.len.saturating_sub(self.position);
        let wanted = usize::try_from(left)
            .unwrap_or(usize::MAX)
            .min(buffer.len());
        let Some(buffer) = buffer.get_mut(..wanted).filter(|buffer| !buffer.is_empty()) else {
            return Ok(0);
        };
        // The position handed to age is always below the length it authenticated: age 0.11.5
        // panics when it reads from behind the end of the chunk it holds.
        if self.stream_position != self.position {
            self.stream.seek(SeekFrom::Start(self.position))?;
            self.stream_position = self.position;
        }
        let read = self.stream.read(buffer)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.position += read as u64;
        self.stream_position = self.position;
        Ok(read)
    }
}

/// Errors of age carry prose; ours carry a kind.
fn read_failure(error: io::Error) -> AgeError {
    if matches!(
        error.kind(),
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
    ) {
        AgeError::Decryption
    } else {
        AgeError::Io(error)
    }
}

impl<R: Read + Seek> Read for AgeReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.failed {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let read = self.read_within(buffer);
        self.failed = read
            .as_ref()
            .is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        read
    }
}

impl<R> Seek for AgeReader<R> {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        let position = match target {
            SeekFrom::Start(offset) => Some(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
            SeekFrom::End(offset) => self.len.checked_add_signed(offset),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}

/// A writer that counts: age adds a stanza of random length to its headers, so what is left of
/// a fixed file size is known only once the header is written.
pub(crate) struct CountedWriter<W> {
    inner: W,
    count: Rc<Cell<usize>>,
}

impl<W: Write> CountedWriter<W> {
    /// The writer, and the number of bytes that have gone through it.
    pub(crate) fn new(inner: W) -> (Self, Rc<Cell<usize>>) {
        let count = Rc::new(Cell::new(0));
        (
            Self {
                inner,
                count: Rc::clone(&count),
            },
            count,
        )
    }

    pub(crate) fn into_inner(self) -> W {
        self.inner
    }
}

impl<W: Write> Write for CountedWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.count.set(self.count.get() + written);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
