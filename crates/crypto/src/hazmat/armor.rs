//! Age files in armor: text that survives mail. Unpacked whole, before anything of it is opened.
//!
//! Standard: age v1 (C2SP `age.md`): strict PEM (RFC 7468), lines of 64 letters, white space before and after.

use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};

use age::armor::ArmoredReader;

use thiserror::Error;

/// Longest text that is unpacked, in bytes: more than any mail takes.
pub(crate) const MAX_ARMOR: u64 = 64 * 1024 * 1024;

const BEGIN: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// Why armor was not unpacked.
#[derive(Debug, Error)]
pub(crate) enum ArmorError {
    /// The text is damaged or longer than [`MAX_ARMOR`].
    #[error("the armor of the age file is damaged")]
    Armor,
    /// The bytes could not be read.
    #[error("the age file could not be read")]
    Io(#[from] io::Error),
}

/// An age file as it is sealed, whether it came so or as text.
pub(crate) enum AgeInput<R> {
    /// As it came.
    Binary(R),
    /// Out of its armor.
    Unpacked(Cursor<Vec<u8>>),
}

impl<R: Read + Seek> AgeInput<R> {
    /// Looks at what begins where `input` stands.
    ///
    /// # Errors
    ///
    /// See [`ArmorError`].
    pub(crate) fn of(mut input: R) -> Result<Self, ArmorError> {
        let start = input.stream_position()?;
        let begin = armor_begins(&mut input)?;
        input.seek(SeekFrom::Start(begin.unwrap_or(start)))?;
        if begin.is_none() {
            return Ok(Self::Binary(input));
        }
        // One byte more than is accepted tells that there are more.
        let mut text = Vec::new();
        let bound = input.take(MAX_ARMOR + 1);
        BufReader::new(bound).read_to_end(&mut text)?;
        if text.len() as u64 > MAX_ARMOR {
            return Err(ArmorError::Armor);
        }
        let mut unpacked = Vec::new();
        ArmoredReader::new(text.as_slice())
            .read_to_end(&mut unpacked)
            .map_err(|_| ArmorError::Armor)?;
        Ok(Self::Unpacked(Cursor::new(unpacked)))
    }
}

/// Where armor begins, after nothing but white space; none where something else begins. Looks at [`MAX_ARMOR`] bytes at most.
fn armor_begins<R: Read + Seek>(input: &mut R) -> io::Result<Option<u64>> {
    let mut at = input.stream_position()?;
    for byte in BufReader::new(&mut *input).take(MAX_ARMOR).bytes() {
        if !byte?.is_ascii_whitespace() {
            break;
        }
        at += 1;
    }
    input.seek(SeekFrom::Start(at))?;
    let mut first = Vec::new();
    input.take(BEGIN.len() as u64).read_to_end(&mut first)?;
    Ok((first == BEGIN).then_some(at))
}

impl<R: Read> Read for AgeInput<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Binary(input) => input.read(buffer),
            Self::Unpacked(input) => input.read(buffer),
        }
    }
}

impl<R: Seek> Seek for AgeInput<R> {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        match self {
            Self::Binary(input) => input.seek(target),
            Self::Unpacked(input) => input.seek(target),
        }
    }
}
