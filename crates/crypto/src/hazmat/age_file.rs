//! Age files from end to end: a bounded header, and a reader that authenticates the last chunk
//! before it gives out a byte.
//!
//! Standard: age v1 (C2SP `age.md`): header with MAC, 16-byte nonce, chunks of 64 KiB under
//! ChaCha20-Poly1305 in the STREAM construction.

use std::{
    cell::Cell,
    io::{self, Read, Seek, SeekFrom, Write},
    rc::Rc,
    sync::Arc,
};

use age::DecryptError;
use thiserror::Error;

use super::{
    age_header,
    batch::{BATCH, Batch},
    chunk::{CHUNK, ChunkOpener},
    payload::Payload,
    read_ahead::ReadAhead,
};

/// Chunks that are asked for in a row before other threads read ahead: a batch.
const RUN: u64 = BATCH as u64;

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
/// the sealed one. Each further chunk is authenticated before it is given out. What is read from
/// one end to the other is opened by other threads, ahead of being asked for.
///
/// After any failure it gives out nothing more.
pub(crate) struct AgeReader<R> {
    payload: Arc<Payload<R>>,
    opener: ChunkOpener,
    held: Batch,
    /// What comes after the chunks that are held.
    pending: Option<io::Error>,
    ahead: Option<ReadAhead>,
    /// Chunks that were asked for one after the other.
    run: u64,
    position: u64,
    len: u64,
    failed: bool,
}

impl<R: Read + Seek + Send + 'static> AgeReader<R> {
    /// Opens the age file that begins where `input` stands and goes on to its end.
    pub(crate) fn open<'a>(
        identities: impl Iterator<Item = &'a dyn age::Identity>,
        mut input: R,
    ) -> Result<Self, AgeError> {
        let key = age_header::open(identities, &mut input)?;
        let payload = Payload::new(key, input)?;
        let mut opener = payload.opener()?;
        let mut held = Batch::new(1, 0);
        payload
            .read(&mut opener, &mut held, payload.chunks() - 1)
            .map_err(read_failure)?;
        Ok(Self {
            len: payload.len(),
            payload: Arc::new(payload),
            opener,
            held,
            pending: None,
            ahead: None,
            run: 0,
            position: 0,
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
        if self.held.at(self.position).is_none() {
            self.load(self.position / CHUNK as u64)?;
        }
        let Some(bytes) = self.held.at(self.position) else {
            let failure = self.pending.take();
            return Err(failure.unwrap_or_else(|| io::ErrorKind::UnexpectedEof.into()));
        };
        // From a slice that is long enough, this neither fails nor stops early.
        let read = (&mut &*bytes).read(buffer)?;
        self.position += read as u64;
        Ok(read)
    }

    /// Holds the chunk, or those before it and why it does not come.
    fn load(&mut self, chunk: u64) -> io::Result<()> {
        if self.pending.is_some() && chunk == self.held.end() {
            return Ok(());
        }
        self.run = if chunk == self.held.end() {
            self.run + 1
        } else {
            0
        };
        if self
            .ahead
            .as_ref()
            .is_some_and(|ahead| ahead.next() != chunk)
        {
            self.ahead = None;
            self.run = 0;
        }
        let end = self.len.div_ceil(CHUNK as u64);
        let is_worth_it = self.run >= RUN && end.saturating_sub(chunk) > RUN;
        if self.ahead.is_none() && is_worth_it {
            self.ahead = Some(ReadAhead::start(&self.payload, chunk, end)?);
        }
        if let Some(ahead) = &mut self.ahead {
            let used = std::mem::replace(&mut self.held, Batch::new(0, 0));
            let opened = ahead.take(used)?;
            self.held = opened.batch;
            self.pending = opened.failure;
            return Ok(());
        }
        if self.held.chunks() != 1 {
            self.held = Batch::new(1, chunk);
        }
        self.pending = None;
        self.payload.read(&mut self.opener, &mut self.held, chunk)
    }
}

/// Errors of our own carry a kind and no prose.
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

impl<R: Read + Seek + Send + 'static> Read for AgeReader<R> {
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
