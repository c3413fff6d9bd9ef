//! Blobs: one attachment each, sealed to an identity of its own.
//!
//! An age v1 file whose plaintext is the attachment, filled up with zeros to its Padmé length.
//! The identity and the true length are kept elsewhere, in the encrypted store; the public key
//! is stored nowhere, so a blob put in place of another does not open.

use std::io::{self, Read, Seek, SeekFrom, Write};

use age::{secrecy::ExposeSecret as _, x25519};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::hazmat::{
    age_file::{AgeError, AgeReader},
    age_header,
    padding::padme,
    payload_writer::PayloadWriter,
};

/// Zeros are written in pieces of this many bytes.
const ZEROS: [u8; 4096] = [0; 4096];

/// The length that `len` bytes are filled up to: the Padmé length, which hides all but
/// O(log log len) bits of the true one at a cost of at most 12 %.
#[must_use]
pub fn padme_len(len: u64) -> u64 {
    padme(len)
}

/// The secret key of one blob. Wiped when dropped.
pub struct BlobIdentity(x25519::Identity);

impl BlobIdentity {
    /// Draws the key of a new blob.
    #[must_use]
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Reads a key as [`BlobIdentity::expose`] writes it.
    ///
    /// # Errors
    ///
    /// [`BlobError::Identity`].
    pub fn parse(text: &str) -> Result<Self, BlobError> {
        text.parse().map(Self).map_err(|_| BlobError::Identity)
    }

    /// The key as `age -d -i` takes it: `AGE-SECRET-KEY-1` and 58 letters.
    #[must_use]
    pub fn expose(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }
}

/// Why a blob was not sealed or opened.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BlobError {
    /// The text is not the key of a blob.
    #[error("not the key of a blob")]
    Identity,
    /// A wrong key, another length, or a changed or shortened blob: which of them cannot be
    /// told.
    #[error("the blob does not open")]
    Decryption,
    /// The blob could not be read or written.
    #[error("the blob could not be read or written")]
    Io(#[from] io::Error),
}

impl From<AgeError> for BlobError {
    fn from(error: AgeError) -> Self {
        match error {
            AgeError::Io(error) => Self::Io(error),
            AgeError::Format | AgeError::Work | AgeError::Decryption => Self::Decryption,
        }
    }
}

/// What a finished blob holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlobLen {
    /// Bytes of the attachment.
    pub len: u64,
    /// Bytes with the zeros after it.
    pub padded: u64,
}

/// Seals one attachment as it is written, on as many cores as there are. What is not
/// [finished](BlobWriter::finish) does not open.
pub struct BlobWriter<W: Write + Send + 'static> {
    stream: PayloadWriter<W>,
    len: u64,
}

impl<W: Write + Send + 'static> BlobWriter<W> {
    /// Writes the header of a blob.
    ///
    /// # Errors
    ///
    /// [`BlobError::Io`].
    pub fn new(identity: &BlobIdentity, mut output: W) -> Result<Self, BlobError> {
        let recipient = identity.0.to_public();
        let header = age_header::seal(&[&recipient as _]).map_err(|_| BlobError::Identity)?;
        output.write_all(&header.bytes)?;
        Ok(Self {
            stream: PayloadWriter::new(header.payload, output),
            len: 0,
        })
    }

    /// Fills up with zeros to the Padmé length and ends the blob.
    ///
    /// # Errors
    ///
    /// [`BlobError::Io`].
    pub fn finish(mut self) -> Result<(W, BlobLen), BlobError> {
        let padded = padme_len(self.len);
        let mut left = padded - self.len;
        while left > 0 {
            let piece = usize::try_from(left).map_or(ZEROS.len(), |left| left.min(ZEROS.len()));
            self.stream
                .write_all(ZEROS.get(..piece).unwrap_or(&ZEROS))?;
            left -= piece as u64;
        }
        Ok((
            self.stream.finish()?,
            BlobLen {
                len: self.len,
                padded,
            },
        ))
    }
}

impl<W: Write + Send + 'static> Write for BlobWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.stream.write(bytes)?;
        self.len += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// Reads one attachment from any place in it. The end of the blob is authenticated before
/// anything else, each part as it is read; after a failure nothing more comes out.
pub struct BlobReader<R>(AgeReader<R>);

impl<R: Read + Seek + Send + 'static> BlobReader<R> {
    /// Opens a blob whose attachment is known to have `len` bytes.
    ///
    /// # Errors
    ///
    /// [`BlobError::Io`], or [`BlobError::Decryption`] for everything else.
    pub fn open(identity: &BlobIdentity, input: R, len: u64) -> Result<Self, BlobError> {
        let mut reader = AgeReader::open([&identity.0 as _].into_iter(), input)?;
        if reader.len() != padme_len(len) {
            return Err(BlobError::Decryption);
        }
        reader.shorten(len);
        Ok(Self(reader))
    }
}

impl<R: Read + Seek + Send + 'static> Read for BlobReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl<R> Seek for BlobReader<R> {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        self.0.seek(target)
    }
}
