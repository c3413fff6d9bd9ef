//! Several chunks side by side, each with room for its tag behind it: what one core seals or opens at a time, in place.

use zeroize::Zeroizing;

use super::{
    aead::{AeadError, TAG_LEN},
    chunk::{CHUNK, ChunkOpener, ChunkSealer, SEALED_CHUNK},
};

/// Chunks of a whole batch: 1 MiB.
pub(crate) const BATCH: usize = 16;

/// Consecutive chunks of one payload. Wiped when dropped.
pub(crate) struct Batch {
    room: Zeroizing<Vec<u8>>,
    first: u64,
    len: usize,
}

impl Batch {
    /// An empty batch with room for some chunks, the first of which will be number `first`.
    pub(crate) fn new(chunks: usize, first: u64) -> Self {
        Self {
            room: Zeroizing::new(vec![0; chunks * SEALED_CHUNK]),
            first,
            len: 0,
        }
    }

    /// Empties it for other chunks of the same payload.
    pub(crate) fn begin(&mut self, first: u64) {
        self.first = first;
        self.len = 0;
    }

    /// The number of its first chunk.
    pub(crate) fn first(&self) -> u64 {
        self.first
    }

    /// Chunks that it has room for.
    pub(crate) fn chunks(&self) -> usize {
        self.room.len() / SEALED_CHUNK
    }

    /// The number of the chunk after those that it holds.
    pub(crate) fn end(&self) -> u64 {
        self.first + self.len.div_ceil(CHUNK) as u64
    }

    /// Whether no byte more fits.
    pub(crate) fn is_full(&self) -> bool {
        self.len == self.chunks() * CHUNK
    }

    /// Takes in plaintext, as much as fits into the chunk that is begun; gives how much.
    pub(crate) fn fill(&mut self, bytes: &[u8]) -> usize {
        let within = self.len % CHUNK;
        let start = self.len / CHUNK * SEALED_CHUNK + within;
        let count = bytes.len().min(CHUNK - within);
        match (self.room.get_mut(start..start + count), bytes.get(..count)) {
            (Some(place), Some(bytes)) => place.copy_from_slice(bytes),
            _ => return 0,
        }
        self.len += count;
        count
    }

    /// Seals what was taken in and gives it as it is written; `is_end` where the payload ends with it. A payload without a
    /// byte is one empty chunk.
    pub(crate) fn seal(
        &mut self,
        sealer: &mut ChunkSealer,
        is_end: bool,
    ) -> Result<&[u8], AeadError> {
        let count = self.len.div_ceil(CHUNK).max(1);
        let mut left = self.len;
        for (number, room) in (self.first..).zip(self.room.chunks_mut(SEALED_CHUNK).take(count)) {
            let (chunk, rest) = room.split_at_mut(left.min(CHUNK));
            left -= chunk.len();
            let tag = sealer.seal(number, is_end && left == 0, chunk)?;
            *rest.first_chunk_mut().ok_or(AeadError)? = tag;
        }
        let len = self.len + count * TAG_LEN;
        self.room.get(..len).ok_or(AeadError)
    }

    /// The first `len` bytes of its room, for sealed chunks to be read into.
    pub(crate) fn room(&mut self, len: usize) -> Option<&mut [u8]> {
        self.room.get_mut(..len)
    }

    /// Opens the chunks that stand in its first `sealed` bytes; `is_end` where the payload ends with them. Where one fails,
    /// those before it are held, and it and those after it are not.
    pub(crate) fn open(
        &mut self,
        opener: &mut ChunkOpener,
        sealed: usize,
        is_end: bool,
    ) -> Result<(), AeadError> {
        self.len = 0;
        let mut left = sealed;
        for (number, room) in (self.first..).zip(self.room.chunks_mut(SEALED_CHUNK)) {
            if left == 0 {
                break;
            }
            let len = left.min(SEALED_CHUNK);
            left -= len;
            let sealed = room.get_mut(..len).ok_or(AeadError)?;
            let (chunk, tag) = sealed.split_last_chunk_mut::<TAG_LEN>().ok_or(AeadError)?;
            opener.open(number, is_end && left == 0, chunk, tag)?;
            self.len += chunk.len();
        }
        Ok(())
    }

    /// What it holds of the plaintext from `position` of the payload on, to the end of that chunk; none where it does not hold that byte.
    pub(crate) fn at(&self, position: u64) -> Option<&[u8]> {
        let start = self.first.checked_mul(CHUNK as u64)?;
        let from = usize::try_from(position.checked_sub(start)?).ok()?;
        let within = from % CHUNK;
        let count = self.len.checked_sub(from)?.min(CHUNK - within);
        let place = from / CHUNK * SEALED_CHUNK + within;
        self.room
            .get(place..place + count)
            .filter(|bytes| !bytes.is_empty())
    }
}
