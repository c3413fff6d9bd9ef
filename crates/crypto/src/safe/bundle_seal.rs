//! Bundles: what leaves, sealed to one or more receivers and never to the sender; or by a passphrase, for a receiver who has no key.
//!
//! An age v1 file. The writer catches the file key on its way to the receivers, so that what was
//! written can be read back and compared before anyone is told that it is sealed; that key is
//! wiped with the [`ReadBackKey`].

use std::io::{self, Read, Seek, Write};

use thiserror::Error;

use super::bundle_passphrase::readings;
pub use super::{
    bundle_key::{FINGERPRINT_WORDS, Fingerprint, Recipient, RecipientError, RecipientKind},
    bundle_passphrase::BundlePassphrase,
    identity::{Identity, IdentityError},
};
use crate::hazmat::{
    age_file::{AgeError, AgeReader},
    age_header::{self, SealedHeader},
    armor::{AgeInput, ArmorError},
    payload_writer::PayloadWriter,
    scrypt,
    stanza::{CaughtFileKey, TagsProbe},
};

/// Most receivers of one bundle: as many fit into a header that [`open`] reads.
pub const MAX_RECIPIENTS: usize = 256;

/// Why a bundle was not sealed or opened.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BundleError {
    /// A bundle has between one receiver and [`MAX_RECIPIENTS`].
    #[error("a bundle has 1 to {MAX_RECIPIENTS} receivers, not {found}")]
    RecipientCount {
        /// Receivers given.
        found: usize,
    },
    /// The receivers' keys cannot stand side by side: hybrid ones and others.
    #[error("these receivers cannot share a bundle")]
    Recipients,
    /// Not a well-formed age file.
    #[error("not a sealed bundle")]
    Format,
    /// It came as text ("armor"), which is damaged or longer than 64 MiB.
    #[error("the text around the bundle is damaged")]
    Armor,
    /// It was sealed by a passphrase whose check takes more work than is borne: over 1 GiB of memory.
    #[error("opening the bundle takes more work than is accepted")]
    Work,
    /// Sealed to others or by another passphrase, or changed or shortened: which of them cannot be told.
    #[error("the bundle does not open")]
    Decryption,
    /// The bundle could not be read or written.
    #[error("the bundle could not be read or written")]
    Io(#[from] io::Error),
}

impl From<AgeError> for BundleError {
    fn from(error: AgeError) -> Self {
        match error {
            AgeError::Io(error) => Self::Io(error),
            AgeError::Format => Self::Format,
            AgeError::Work => Self::Work,
            AgeError::Decryption => Self::Decryption,
        }
    }
}

impl From<ArmorError> for BundleError {
    fn from(error: ArmorError) -> Self {
        match error {
            ArmorError::Armor => Self::Armor,
            ArmorError::Io(error) => Self::Io(error),
        }
    }
}

/// Seals a bundle as it is written. What is not [finished](BundleWriter::finish) does not open.
pub struct BundleWriter<W: Write + Send + 'static> {
    stream: PayloadWriter<W>,
    read_back: ReadBackKey,
}

impl<W: Write + Send + 'static> BundleWriter<W> {
    /// Writes the header of a bundle to the given receivers.
    ///
    /// # Errors
    ///
    /// [`BundleError::RecipientCount`], [`BundleError::Recipients`] or [`BundleError::Io`].
    pub fn new(recipients: &[Recipient], output: W) -> Result<Self, BundleError> {
        if !(1..=MAX_RECIPIENTS).contains(&recipients.len()) {
            return Err(BundleError::RecipientCount {
                found: recipients.len(),
            });
        }
        let everyone: Vec<_> = recipients.iter().map(Recipient::as_age).collect();
        let header = age_header::seal(&everyone).map_err(|_| BundleError::Recipients)?;
        Self::begin(header, output)
    }

    /// Writes the header of a bundle that a passphrase opens, and nothing else. Takes about a second and 256 MiB of memory.
    ///
    /// # Errors
    ///
    /// [`BundleError::Io`].
    pub fn with_passphrase(passphrase: &BundlePassphrase, output: W) -> Result<Self, BundleError> {
        let recipient = scrypt::recipient(passphrase.expose());
        let header = age_header::seal(&[&recipient as _]).map_err(|_| BundleError::Recipients)?;
        Self::begin(header, output)
    }

    fn begin(header: SealedHeader, mut output: W) -> Result<Self, BundleError> {
        output.write_all(&header.bytes)?;
        Ok(Self {
            stream: PayloadWriter::new(header.payload, output),
            read_back: ReadBackKey(header.file),
        })
    }

    /// Ends the bundle and hands over the key to read it back.
    ///
    /// # Errors
    ///
    /// [`BundleError::Io`].
    pub fn finish(self) -> Result<(W, ReadBackKey), BundleError> {
        Ok((self.stream.finish()?, self.read_back))
    }
}

impl<W: Write + Send + 'static> Write for BundleWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// Opens one bundle, the one it was caught from, once. Wiped when dropped.
///
/// ```
/// # use cairn_crypto::safe::bundle_seal::ReadBackKey;
/// # use std::io::Cursor;
/// fn once(key: ReadBackKey, sealed: Vec<u8>) {
///     let _ = key.open(Cursor::new(sealed));
/// }
/// ```
///
/// A second time does not compile:
///
/// ```compile_fail,E0382
/// # use cairn_crypto::safe::bundle_seal::ReadBackKey;
/// # use std::io::Cursor;
/// fn twice(key: ReadBackKey, sealed: Vec<u8>) {
///     let _ = key.open(Cursor::new(sealed.clone()));
///     let _ = key.open(Cursor::new(sealed));
/// }
/// ```
pub struct ReadBackKey(CaughtFileKey);

impl ReadBackKey {
    /// Opens the bundle that was just written, its last chunk first.
    ///
    /// # Errors
    ///
    /// As [`open`].
    pub fn open<R: Read + Seek + Send + 'static>(
        self,
        input: R,
    ) -> Result<impl Read + Seek + use<R>, BundleError> {
        Ok(AgeReader::open([&self.0 as _].into_iter(), input)?)
    }
}

/// Opens a bundle with the first identity that fits, whether it came as it was sealed or as text. The end of the bundle is authenticated
/// before anything is given out, each part as it is read; after a failure nothing more comes.
///
/// # Errors
///
/// [`BundleError::Format`], [`BundleError::Armor`], [`BundleError::Io`], or
/// [`BundleError::Decryption`] for everything else.
pub fn open<R: Read + Seek + Send + 'static>(
    identities: &[Identity],
    input: R,
) -> Result<impl Read + Seek + use<R>, BundleError> {
    Ok(AgeReader::open(
        identities.iter().map(Identity::as_age),
        AgeInput::of(input)?,
    )?)
}

/// Opens a bundle with the passphrase that it was sealed by, here or with `age -p`, whether it came as it was sealed or as text. Takes about a second
/// and 256 MiB of memory where it was sealed here; four times that is borne. Ten wrong words in capitals or with spaces take twice as long.
///
/// # Errors
///
/// As [`open`], and [`BundleError::Work`].
pub fn open_with_passphrase<R: Read + Seek + Send + 'static>(
    typed: &str,
    input: R,
) -> Result<impl Read + Seek + use<R>, BundleError> {
    let readings = readings(typed);
    Ok(AgeReader::open(
        [&readings as _].into_iter(),
        AgeInput::of(input)?,
    )?)
}

/// What a bundle asks of who opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpensWith {
    /// The identity of a receiver: [`open`].
    Identity,
    /// A passphrase: [`open_with_passphrase`].
    Passphrase,
}

/// Says what a bundle asks for. It stands in the header for anybody to read or change; only opening shows whether it is true.
///
/// # Errors
///
/// [`BundleError::Format`], [`BundleError::Armor`] or [`BundleError::Io`].
pub fn opens_with<R: Read + Seek>(input: R) -> Result<OpensWith, BundleError> {
    let probe = TagsProbe::default();
    match age_header::open([&probe as _].into_iter(), &mut AgeInput::of(input)?) {
        Ok(_) | Err(AgeError::Decryption | AgeError::Work) if probe.saw(scrypt::TAG) => {
            Ok(OpensWith::Passphrase)
        }
        Ok(_) | Err(AgeError::Decryption | AgeError::Work) => Ok(OpensWith::Identity),
        Err(error) => Err(error.into()),
    }
}
