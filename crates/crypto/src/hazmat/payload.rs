//! The sealed chunks of an age file, read in any order and by several threads.

use std::{
    io::{self, Read, Seek, SeekFrom},
    sync::{Mutex, PoisonError},
};

use super::{
    aead::TAG_LEN,
    age_file::AgeError,
    age_header::PayloadKey,
    batch::Batch,
    chunk::{ChunkOpener, SEALED_CHUNK},
};

/// Where the chunks lie, how many there are, and their key.
pub(crate) struct Payload<R> {
    input: Mutex<R>,
    key: PayloadKey,
    start: u64,
    sealed: u64,
    chunks: u64,
}

impl<R: Read + Seek> Payload<R> {
    /// The payload that begins where `input` stands and goes on to its end. What its length alone shows to be cut is refused: a
    /// chunk shorter than its tag, and an empty chunk after others.
    pub(crate) fn new(key: PayloadKey, mut input: R) -> Result<Self, AgeError> {
        let start = input.stream_position().map_err(AgeError::Io)?;
        let end = input.seek(SeekFrom::End(0)).map_err(AgeError::Io)?;
        let sealed = end.saturating_sub(start);
        let chunks = sealed.div_ceil(SEALED_CHUNK as u64);
        let payload = Self {
            input: Mutex::new(input),
            key,
            start,
            sealed,
            chunks,
        };
        let least = TAG_LEN as u64 + u64::from(chunks > 1);
        if chunks == 0 || payload.sealed_before(chunks) - payload.sealed_before(chunks - 1) < least
        {
            return Err(AgeError::Decryption);
        }
        Ok(payload)
    }

    /// Bytes of plaintext, once the last chunk is known to be authentic.
    pub(crate) fn len(&self) -> u64 {
        self.sealed - self.chunks * TAG_LEN as u64
    }

    /// How many chunks there are; at least one.
    pub(crate) fn chunks(&self) -> u64 {
        self.chunks
    }

    /// What opens its chunks, one for each thread.
    pub(crate) fn opener(&self) -> Result<ChunkOpener, AgeError> {
        ChunkOpener::new(&self.key).map_err(|_| AgeError::Decryption)
    }

    /// Bytes of all the chunks before this one.
    fn sealed_before(&self, chunk: u64) -> u64 {
        chunk.saturating_mul(SEALED_CHUNK as u64).min(self.sealed)
    }

    /// Reads and opens the batch that begins with chunk `first`, as far as there is room and there are chunks. Where a chunk
    /// fails, the batch holds those before it.
    pub(crate) fn read(
        &self,
        opener: &mut ChunkOpener,
        batch: &mut Batch,
        first: u64,
    ) -> io::Result<()> {
        batch.begin(first);
        let end = self.chunks.min(first.saturating_add(batch.chunks() as u64));
        let (from, to) = (self.sealed_before(first), self.sealed_before(end));
        let len = usize::try_from(to - from).map_err(|_| io::ErrorKind::InvalidInput)?;
        let room = batch.room(len).ok_or(io::ErrorKind::InvalidInput)?;
        {
            let mut input = self.input.lock().unwrap_or_else(PoisonError::into_inner);
            input.seek(SeekFrom::Start(self.start + from))?;
            input.read_exact(room)?;
        }
        batch
            .open(opener, len, end == self.chunks)
            .map_err(|_| io::ErrorKind::InvalidData.into())
    }
}
