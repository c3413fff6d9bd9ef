//! What goes through the two pipes. All numbers have the least significant byte first.
//!
//! To the decoder: one byte for the task, eight for the item's length; then, for each part it asked for, four bytes for how many
//! follow, and those. From the decoder: `R`, eight bytes of offset and four of length; or, at the end, `A`, four bytes of
//! length, and the answer as JSON.

use std::io::{self, Read, Write};

use super::Task;

/// The most bytes of the item that are asked for at once.
pub(super) const MAX_PART: u32 = 1024 * 1024;
/// The longest answer.
pub(super) const MAX_ANSWER: u32 = 4 * 1024 * 1024;

const FACTS: u8 = 1;
const READ: u8 = b'R';
const ANSWER: u8 = b'A';

/// What a decoder says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// It needs a part of the item.
    Wants { offset: u64, len: u32 },
    /// It is done.
    Answer(Vec<u8>),
}

pub(super) fn write_task(out: &mut impl Write, task: Task, len: u64) -> io::Result<()> {
    let code = match task {
        Task::Facts => FACTS,
    };
    out.write_all(&[code])?;
    out.write_all(&len.to_le_bytes())?;
    out.flush()
}

pub(super) fn read_task(input: &mut impl Read) -> io::Result<(Task, u64)> {
    let [code] = bytes(input)?;
    let len = u64::from_le_bytes(bytes(input)?);
    match code {
        FACTS => Ok((Task::Facts, len)),
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

pub(super) fn write_want(out: &mut impl Write, offset: u64, len: u32) -> io::Result<()> {
    out.write_all(&[READ])?;
    out.write_all(&offset.to_le_bytes())?;
    out.write_all(&len.to_le_bytes())?;
    out.flush()
}

pub(super) fn write_part(out: &mut impl Write, part: &[u8]) -> io::Result<()> {
    let len = u32::try_from(part.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    out.write_all(&len.to_le_bytes())?;
    out.write_all(part)?;
    out.flush()
}

/// Reads a part into the beginning of `buffer`; gives how much there was.
pub(super) fn read_part(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let len = u32::from_le_bytes(bytes(input)?);
    let len = usize::try_from(len).unwrap_or(usize::MAX);
    let part = buffer.get_mut(..len).ok_or(io::ErrorKind::InvalidData)?;
    input.read_exact(part)?;
    Ok(len)
}

pub(super) fn write_answer(out: &mut impl Write, answer: &[u8]) -> io::Result<()> {
    let len = u32::try_from(answer.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    out.write_all(&[ANSWER])?;
    out.write_all(&len.to_le_bytes())?;
    out.write_all(answer)?;
    out.flush()
}

/// Reads what a decoder says: it can be anything.
pub(super) fn read_said(input: &mut impl Read) -> io::Result<Said> {
    let [kind] = bytes(input)?;
    match kind {
        READ => {
            let offset = u64::from_le_bytes(bytes(input)?);
            let len = u32::from_le_bytes(bytes(input)?);
            if len > MAX_PART {
                return Err(io::ErrorKind::InvalidData.into());
            }
            Ok(Said::Wants { offset, len })
        }
        ANSWER => {
            let len = u32::from_le_bytes(bytes(input)?);
            if len > MAX_ANSWER {
                return Err(io::ErrorKind::InvalidData.into());
            }
            let mut answer = Vec::new();
            input.take(len.into()).read_to_end(&mut answer)?;
            if answer.len() != len as usize {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            Ok(Said::Answer(answer))
        }
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

fn bytes<const N: usize>(input: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    input.read_exact(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn whatever_a_decoder_says_is_read_or_refused(said in prop::collection::vec(any::<u8>(), 0..200)) {
            match read_said(&mut said.as_slice()) {
                Ok(Said::Wants { len, .. }) => prop_assert!(len <= MAX_PART),
                Ok(Said::Answer(answer)) => prop_assert!(answer.len() < said.len()),
                Err(error) => prop_assert!(matches!(
                    error.kind(),
                    io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
                )),
            }
        }

        #[test]
        fn what_is_written_is_read(offset: u64, len in 0..=MAX_PART, answer in prop::collection::vec(any::<u8>(), 0..200)) {
            let mut pipe = Vec::new();
            write_want(&mut pipe, offset, len)?;
            write_answer(&mut pipe, &answer)?;
            let mut pipe = pipe.as_slice();
            prop_assert_eq!(read_said(&mut pipe)?, Said::Wants { offset, len });
            prop_assert_eq!(read_said(&mut pipe)?, Said::Answer(answer));
        }
    }
}
