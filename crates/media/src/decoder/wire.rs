//! What goes through the two pipes. All numbers have the least significant byte first.
//!
//! To the decoder: one byte for the task, two for the longest side of a picture (0 for as long as it is), eight for the page or for
//! where a passage begins, eight for the item's length; then, for each part it asked for, four bytes for how many follow, and those. From the decoder: `R`, eight bytes of offset and four
//! of length; or, at the end, one of these: `A`, four bytes of length, and the answer as JSON; `P`, four bytes each for the sides of a
//! picture, one for how many samples a pixel has, and the samples; `G`, four bytes for how many pages there are, one that is 1 where not all could be drawn, and the picture of one
//! as after `P`; `N` and one byte for why there is no picture.

use std::io::{self, Read, Write};

use super::Task;
use crate::picture::{self, Channels, NoPicture, Page, Picture, Size};

/// The most bytes of the item that are asked for at once.
pub(super) const MAX_PART: u32 = 1024 * 1024;
/// The longest answer.
pub(super) const MAX_ANSWER: u32 = 4 * 1024 * 1024;

/// Bytes of what is asked.
#[cfg(test)]
const TASK_LEN: usize = 19;

const FACTS: u8 = 1;
const PICTURE: u8 = 2;
const PAGE: u8 = 3;
const TEXT: u8 = 4;
const CREDENTIALS: u8 = 5;
const READ: u8 = b'R';
const ANSWER: u8 = b'A';
const SAMPLES: u8 = b'P';
const ONE_PAGE: u8 = b'G';
const NONE: u8 = b'N';
/// Why there is no picture, by its number.
const REASONS: [NoPicture; 6] = [
    NoPicture::Unknown,
    NoPicture::Malformed,
    NoPicture::TooLarge,
    NoPicture::Moves,
    NoPicture::Locked,
    NoPicture::NoPage,
];

/// What a decoder says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// It needs a part of the item.
    Wants { offset: u64, len: u32 },
    /// It is done.
    Answer(Vec<u8>),
    /// It is done with a picture.
    Picture(Picture),
    /// It is done with a page.
    Page(Page),
    /// There is no picture.
    NoPicture(NoPicture),
}

pub(super) fn write_task(out: &mut impl Write, task: Task, len: u64) -> io::Result<()> {
    let (code, size, place) = match task {
        Task::Facts => (FACTS, Size::Whole, 0),
        Task::Picture(size) => (PICTURE, size, 0),
        Task::Page(page, size) => (PAGE, size, page.into()),
        Task::Text(from) => (TEXT, Size::Whole, from),
        Task::Credentials => (CREDENTIALS, Size::Whole, 0),
    };
    let side = match size {
        Size::Whole => 0,
        Size::Within(side) => side.max(1),
    };
    out.write_all(&[code])?;
    out.write_all(&side.to_le_bytes())?;
    out.write_all(&u64::to_le_bytes(place))?;
    out.write_all(&len.to_le_bytes())?;
    out.flush()
}

pub(super) fn read_task(input: &mut impl Read) -> io::Result<(Task, u64)> {
    let [code] = bytes(input)?;
    let size = match u16::from_le_bytes(bytes(input)?) {
        0 => Size::Whole,
        side => Size::Within(side),
    };
    let place = u64::from_le_bytes(bytes(input)?);
    let len = u64::from_le_bytes(bytes(input)?);
    match code {
        FACTS => Ok((Task::Facts, len)),
        PICTURE => Ok((Task::Picture(size), len)),
        PAGE => {
            let page = u32::try_from(place).map_err(|_| io::ErrorKind::InvalidData)?;
            Ok((Task::Page(page, size), len))
        }
        TEXT => Ok((Task::Text(place), len)),
        CREDENTIALS => Ok((Task::Credentials, len)),
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

pub(super) fn write_picture(out: &mut impl Write, picture: &Picture) -> io::Result<()> {
    out.write_all(&[SAMPLES])?;
    write_samples(out, picture)
}

pub(super) fn write_page(out: &mut impl Write, page: &Page) -> io::Result<()> {
    out.write_all(&[ONE_PAGE])?;
    out.write_all(&page.of.to_le_bytes())?;
    out.write_all(&[u8::from(page.is_partial)])?;
    write_samples(out, &page.picture)
}

fn write_samples(out: &mut impl Write, picture: &Picture) -> io::Result<()> {
    out.write_all(&picture.width().to_le_bytes())?;
    out.write_all(&picture.height().to_le_bytes())?;
    out.write_all(&[picture.channels().count()])?;
    out.write_all(picture.samples())?;
    out.flush()
}

pub(super) fn write_no_picture(out: &mut impl Write, why: NoPicture) -> io::Result<()> {
    let place = REASONS.iter().zip(0..).find(|(reason, _)| **reason == why);
    out.write_all(&[NONE, place.map_or(u8::MAX, |(_, place)| place)])?;
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
            Ok(Said::Answer(read_len(input, len as usize)?))
        }
        SAMPLES => read_picture(input).map(Said::Picture),
        ONE_PAGE => read_page(input).map(Said::Page),
        NONE => {
            let [place] = bytes(input)?;
            let reason = REASONS.get(usize::from(place));
            let reason = reason.ok_or(io::ErrorKind::InvalidData)?;
            Ok(Said::NoPicture(*reason))
        }
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

fn read_page(input: &mut impl Read) -> io::Result<Page> {
    let of = u32::from_le_bytes(bytes(input)?);
    let is_partial = match bytes(input)? {
        [0] => false,
        [1] => true,
        _ => return Err(io::ErrorKind::InvalidData.into()),
    };
    let picture = read_picture(input)?;
    Ok(Page {
        picture,
        of,
        is_partial,
    })
}

fn read_picture(input: &mut impl Read) -> io::Result<Picture> {
    let width = u32::from_le_bytes(bytes(input)?);
    let height = u32::from_le_bytes(bytes(input)?);
    let [channels] = bytes(input)?;
    let channels = Channels::counting(channels).ok_or(io::ErrorKind::InvalidData)?;
    let len = picture::len(width, height, channels).ok_or(io::ErrorKind::InvalidData)?;
    let samples = read_len(input, len)?;
    Picture::new(width, height, channels, samples).ok_or(io::ErrorKind::InvalidData.into())
}

/// Room is made once for all that is announced, so that no copy of a part of it is left behind.
fn read_len(input: &mut impl Read, len: usize) -> io::Result<Vec<u8>> {
    let mut read = Vec::new();
    read.try_reserve_exact(len)?;
    input.take(len as u64).read_to_end(&mut read)?;
    if read.len() == len {
        Ok(read)
    } else {
        Err(io::ErrorKind::UnexpectedEof.into())
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
                Ok(Said::Picture(picture) | Said::Page(Page { picture, .. })) => {
                    prop_assert!(picture.samples().len() < said.len());
                }
                Ok(Said::NoPicture(_)) => prop_assert!(said.len() >= 2),
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

        #[test]
        fn a_picture_comes_as_it_was_sent(width in 1_u32..20, height in 1_u32..20, sample: u8) {
            let samples = vec![sample; (width * height * 4) as usize];
            let sent = Picture::new(width, height, Channels::Rgba, samples).ok_or_else(|| TestCaseError::fail("a picture"))?;
            let mut pipe = Vec::new();
            write_picture(&mut pipe, &sent)?;
            prop_assert!(read_said(&mut pipe.split_last().map_or(&[][..], |(_, cut)| cut)).is_err());
            prop_assert_eq!(read_said(&mut pipe.as_slice())?, Said::Picture(sent.clone()));
            let page = Page { picture: sent, of: width, is_partial: sample == 0 };
            let mut pipe = Vec::new();
            write_page(&mut pipe, &page)?;
            prop_assert_eq!(read_said(&mut pipe.as_slice())?, Said::Page(page));
        }

        #[test]
        fn a_task_comes_as_it_was_given(side: u16, page: u32, from: u64, len: u64) {
            let within = Size::Within(side.max(1));
            for task in [Task::Facts, Task::Picture(Size::Whole), Task::Picture(within), Task::Page(page, within), Task::Text(from), Task::Credentials] {
                let mut pipe = Vec::new();
                write_task(&mut pipe, task, len)?;
                prop_assert_eq!(pipe.len(), TASK_LEN);
                prop_assert_eq!(read_task(&mut pipe.as_slice())?, (task, len));
            }
        }
    }

    #[test]
    fn every_reason_is_told() {
        for reason in REASONS {
            let mut pipe = Vec::new();
            assert!(write_no_picture(&mut pipe, reason).is_ok());
            assert!(
                matches!(read_said(&mut pipe.as_slice()), Ok(Said::NoPicture(told)) if told == reason)
            );
        }
    }
}
