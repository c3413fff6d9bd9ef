//! What the decoder says to the window.

use std::io::{self, Read, Write};

use zeroize::Zeroizing;

use super::fields::{
    byte, bytes, exactly, flag, long, short, text, wants, write_bytes, write_wants, wrong,
};
use super::{LONGEST, MOMENT, RATE};

/// The most bytes of sound at once: four seconds.
const SOUND: u32 = 4 * RATE * MOMENT;
/// The longest name of a format, in bytes.
const FORMAT: u32 = 128;
/// A duration that nobody knows.
const UNKNOWN: u64 = u64::MAX;

/// What an item holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Streams {
    /// How long it lasts, in nanoseconds, where it says so.
    pub duration: Option<u64>,
    /// Whether it has moving pictures that can be decoded.
    pub has_pictures: bool,
    /// Whether it has sound that can be decoded.
    pub has_sound: bool,
}

/// One picture: four bytes for each pixel, blue, green, red and one that says nothing; rows without a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Which seek it follows.
    pub turn: u32,
    /// When it is shown, in nanoseconds.
    pub at: u64,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The pixels.
    pub pixels: Zeroizing<Vec<u8>>,
}

/// Some sound: 48,000 moments a second of two channels of 16 bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sound {
    /// Which seek it follows.
    pub turn: u32,
    /// When it begins, in nanoseconds.
    pub at: u64,
    /// The samples.
    pub samples: Zeroizing<Vec<u8>>,
}

/// What could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cannot {
    /// The bytes are no sound and no moving picture, or too damaged.
    Read,
    /// Nothing on this machine decodes what GStreamer calls this.
    Format(String),
}

/// One thing that the decoder says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FromDecoder {
    /// It wants at most `len` bytes of the item from `offset` on.
    Wants { offset: u64, len: u32 },
    /// What the item holds.
    Streams(Streams),
    /// The next picture.
    Picture(Picture),
    /// The next sound.
    Sound(Sound),
    /// Nothing follows after this seek.
    End { turn: u32 },
    /// Something could not be decoded.
    Cannot(Cannot),
}

impl FromDecoder {
    /// # Errors
    /// The decoder is gone, or what it says is no message.
    pub fn read(from: &mut impl Read) -> io::Result<Self> {
        match byte(from)? {
            b'W' => wants(from).map(|(offset, len)| Self::Wants { offset, len }),
            b'S' => streams(from).map(Self::Streams),
            b'P' => picture(from).map(Self::Picture),
            b'A' => {
                let (turn, at) = (short(from)?, long(from)?);
                let samples = bytes(from, SOUND)?;
                let is_whole = samples.len().is_multiple_of(MOMENT as usize);
                is_whole
                    .then_some(Self::Sound(Sound { turn, at, samples }))
                    .ok_or_else(wrong)
            }
            b'E' => Ok(Self::End { turn: short(from)? }),
            b'N' => match text(from, FORMAT)? {
                none if none.is_empty() => Ok(Self::Cannot(Cannot::Read)),
                format if is_format(&format) => Ok(Self::Cannot(Cannot::Format(format))),
                _ => Err(wrong()),
            },
            _ => Err(wrong()),
        }
    }

    /// # Errors
    /// The window is gone, or this is longer than it takes.
    pub fn write(&self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Wants { offset, len } => write_wants(to, *offset, *len)?,
            Self::Streams(streams) => {
                to.write_all(b"S")?;
                to.write_all(&streams.duration.unwrap_or(UNKNOWN).to_le_bytes())?;
                to.write_all(&[u8::from(streams.has_pictures), u8::from(streams.has_sound)])?;
            }
            Self::Picture(picture) => {
                to.write_all(b"P")?;
                to.write_all(&picture.turn.to_le_bytes())?;
                to.write_all(&picture.at.to_le_bytes())?;
                to.write_all(&picture.width.to_le_bytes())?;
                to.write_all(&picture.height.to_le_bytes())?;
                to.write_all(&picture.pixels)?;
            }
            Self::Sound(sound) => {
                to.write_all(b"A")?;
                to.write_all(&sound.turn.to_le_bytes())?;
                to.write_all(&sound.at.to_le_bytes())?;
                write_bytes(to, &sound.samples)?;
            }
            Self::End { turn } => {
                to.write_all(b"E")?;
                to.write_all(&turn.to_le_bytes())?;
            }
            Self::Cannot(cannot) => {
                to.write_all(b"N")?;
                let format = match cannot {
                    Cannot::Read => "",
                    Cannot::Format(format) => format,
                };
                write_bytes(to, format.as_bytes())?;
            }
        }
        to.flush()
    }
}

fn streams(from: &mut impl Read) -> io::Result<Streams> {
    let duration = long(from)?;
    Ok(Streams {
        duration: (duration != UNKNOWN).then_some(duration),
        has_pictures: flag(from)?,
        has_sound: flag(from)?,
    })
}

fn picture(from: &mut impl Read) -> io::Result<Picture> {
    let (turn, at) = (short(from)?, long(from)?);
    let (width, height) = (short(from)?, short(from)?);
    let is_side = |side| (1..=LONGEST).contains(&side);
    if !is_side(width) || !is_side(height) {
        return Err(wrong());
    }
    let pixels = exactly(from, 4 * width as usize * height as usize)?;
    Ok(Picture {
        turn,
        at,
        width,
        height,
        pixels,
    })
}

/// A media type as GStreamer writes it, with at most one field behind a comma: nothing else comes near a sentence.
pub fn is_format(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/-+._,=".contains(c);
    !text.is_empty() && text.len() <= FORMAT as usize && text.chars().all(is_plain)
}
