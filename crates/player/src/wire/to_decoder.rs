//! What the window says to the decoder.

use std::io::{self, Read, Write};

use zeroize::Zeroizing;

use super::PART;
use super::fields::{byte, bytes, long, short, write_bytes, wrong};

/// One thing said to the decoder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToDecoder {
    /// The item has as many bytes.
    Begin { len: u64 },
    /// Go on from there, in nanoseconds, and call what follows by this number.
    Seek { turn: u32, to: u64 },
    /// The part that it wanted, or what there is of it.
    Part(Zeroizing<Vec<u8>>),
}

impl ToDecoder {
    /// # Errors
    /// The window is gone, or what it says is no message.
    pub fn read(from: &mut impl Read) -> io::Result<Self> {
        match byte(from)? {
            b'B' => Ok(Self::Begin { len: long(from)? }),
            b'K' => Ok(Self::Seek {
                turn: short(from)?,
                to: long(from)?,
            }),
            b'D' => bytes(from, PART).map(Self::Part),
            _ => Err(wrong()),
        }
    }

    /// # Errors
    /// The decoder is gone.
    pub fn write(&self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Begin { len } => {
                to.write_all(b"B")?;
                to.write_all(&len.to_le_bytes())?;
            }
            Self::Seek { turn, to: place } => {
                to.write_all(b"K")?;
                to.write_all(&turn.to_le_bytes())?;
                to.write_all(&place.to_le_bytes())?;
            }
            Self::Part(part) => {
                to.write_all(b"D")?;
                write_bytes(to, part)?;
            }
        }
        to.flush()
    }
}
