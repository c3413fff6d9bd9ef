//! What the app hears and what it answers.

use std::io::{self, Read, Write};

use zeroize::Zeroizing;

use super::PART;
use super::fields::{byte, bytes, flag, long, text, wants, write_bytes, write_wants, wrong};
use crate::player::Manner;

/// The longest tag of a language, in bytes.
const TAG: u32 = 35;

/// What the window says to the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToPlayer {
    /// It wants at most `len` bytes of the item from `offset` on.
    Wants { offset: u64, len: u32 },
    /// Somebody pressed a key or moved the pointer.
    Touched,
    /// Somebody asked to lock.
    Lock,
}

impl ToPlayer {
    /// # Errors
    /// The window is gone, or what it says is no message.
    pub fn read(from: &mut impl Read) -> io::Result<Self> {
        match byte(from)? {
            b'W' => wants(from).map(|(offset, len)| Self::Wants { offset, len }),
            b'T' => Ok(Self::Touched),
            b'L' => Ok(Self::Lock),
            _ => Err(wrong()),
        }
    }

    /// # Errors
    /// The app is gone.
    pub fn write(self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Wants { offset, len } => write_wants(to, offset, len)?,
            Self::Touched => to.write_all(b"T")?,
            Self::Lock => to.write_all(b"L")?,
        }
        to.flush()
    }
}

/// Tells the window how long the item is, and in which manner it is shown.
///
/// # Errors
/// The window is gone.
pub fn write_open(to: &mut impl Write, len: u64, manner: &Manner) -> io::Result<()> {
    to.write_all(b"O")?;
    to.write_all(&len.to_le_bytes())?;
    to.write_all(&manner.exhibit_no.to_le_bytes())?;
    to.write_all(&[u8::from(manner.is_covered)])?;
    write_bytes(to, manner.language.as_bytes())?;
    to.flush()
}

/// What [`write_open`] wrote.
///
/// # Errors
/// The app is gone, or what it says is no message.
pub fn read_open(from: &mut impl Read) -> io::Result<(u64, Manner)> {
    if byte(from)? != b'O' {
        return Err(wrong());
    }
    let len = long(from)?;
    let exhibit_no = long(from)?;
    let is_covered = flag(from)?;
    let language = text(from, TAG)?;
    Ok((
        len,
        Manner {
            exhibit_no,
            is_covered,
            language,
        },
    ))
}

/// Gives a part of the item, or says that it cannot be read.
///
/// # Errors
/// The window is gone.
pub fn write_part(to: &mut impl Write, part: Option<&[u8]>) -> io::Result<()> {
    match part {
        Some(part) => {
            to.write_all(b"D")?;
            write_bytes(to, part)?;
        }
        None => to.write_all(b"X")?,
    }
    to.flush()
}

/// What [`write_part`] wrote.
///
/// # Errors
/// The app is gone, or what it says is no part.
pub fn read_part(from: &mut impl Read) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    match byte(from)? {
        b'D' => bytes(from, PART).map(Some),
        b'X' => Ok(None),
        _ => Err(wrong()),
    }
}
