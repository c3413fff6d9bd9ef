//! Files of boxes: MP4 and HEIF (ISO/IEC 14496-12, 23008-12), MOV (Apple `QuickTime` File Format), 3GP (3GPP TS 26.244), JPEG XL.
//!
//! What plays is passed over: only the boxes that say something are read, wherever they are.

mod heif;
mod movie;
mod user_data;

use std::io;

use super::bytes::Item;
use super::found::Found;
use super::{Source, jpeg, xmp};

/// The most boxes on one level. A recording in fragments has thousands.
const MAX_BOXES: usize = 8192;
/// The most bytes of a box that is read whole.
const MAX_BOX: u64 = 256 * 1024;

const XMP: [u8; 16] = *b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac";
const C2PA: [u8; 16] = *b"\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81";

/// A box, by where its content is.
#[derive(Clone, Copy, Debug)]
struct Box {
    kind: [u8; 4],
    start: u64,
    end: u64,
}

impl Box {
    /// The content, at most so much of it.
    fn content<R: Item>(self, input: &mut R, at_most: u64) -> io::Result<Vec<u8>> {
        input.goto(self.start)?;
        input.up_to((self.end - self.start).min(at_most))
    }
}

/// Reads the boxes of a file.
pub(super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    let end = input.whole_len()?;
    boxes(input, (0, end), found, |input, inner, found| {
        match &inner.kind {
            b"moov" => movie::read(input, inner, found),
            b"meta" => heif::read(input, inner, found),
            b"uuid" => with_id(input, inner, found),
            b"jumb" if jpeg::is_manifest(&inner.content(input, 128)?) => {
                found.manifest();
                Ok(())
            }
            // JPEG XL.
            b"xml " => read_xmp(input, inner, found),
            _ => Ok(()),
        }
    })
}

/// Gives each box between two places to a reader. A box that is longer than what it stands in ends there, and something is missing.
fn boxes<R: Item>(
    input: &mut R,
    (mut place, end): (u64, u64),
    found: &mut Found,
    mut each: impl FnMut(&mut R, Box, &mut Found) -> io::Result<()>,
) -> io::Result<()> {
    for _ in 0..MAX_BOXES {
        // Four zeros end the user's data of QuickTime.
        if place + 8 > end {
            return Ok(());
        }
        input.goto(place)?;
        let len = u64::from(u32::from_be_bytes(input.array()?));
        let kind = input.array()?;
        let (head, len) = match len {
            0 => (8, end - place),
            1 => (16, u64::from_be_bytes(input.array()?)),
            len => (8, len),
        };
        let after = place.saturating_add(len);
        if len < head || after > end {
            found.cut();
        }
        if len < head {
            return Ok(());
        }
        let inner = Box {
            kind,
            start: (place + head).min(end),
            end: after.min(end),
        };
        each(input, inner, found)?;
        place = inner.end;
    }
    found.cut();
    Ok(())
}

/// A box whose kind is a number of 16 bytes: XMP (ISO 16684-3), or C2PA's.
fn with_id<R: Item>(input: &mut R, inner: Box, found: &mut Found) -> io::Result<()> {
    if inner.end - inner.start < 16 {
        return Ok(());
    }
    input.goto(inner.start)?;
    match input.array()? {
        XMP => {
            let start = inner.start + 16;
            read_xmp(input, Box { start, ..inner }, found)
        }
        C2PA => {
            found.manifest();
            Ok(())
        }
        _ => Ok(()),
    }
}

fn read_xmp<R: Item>(input: &mut R, inner: Box, found: &mut Found) -> io::Result<()> {
    let packet = inner.content(input, xmp::MAX_PACKET)?;
    xmp::read(&packet, found);
    Ok(())
}

/// Seconds since 1904-01-01T00:00:00Z as RFC 3339; none where nobody set the clock, or it shows a year that has five digits.
fn since_1904(seconds: u64) -> Option<String> {
    const TO_1970: i64 = 2_082_844_800;
    let seconds = i64::try_from(seconds).ok().filter(|seconds| *seconds > 0)?;
    let time = jiff::Timestamp::from_second(seconds - TO_1970).ok()?;
    Some(time.to_string())
}

/// A text of this name, unless it says nothing.
fn say(found: &mut Found, name: &str, value: &str) {
    found.say(Source::Mp4, name, value);
}

#[cfg(test)]
mod tests {
    use super::since_1904;

    #[test]
    fn time_is_counted_from_1904() {
        assert_eq!(since_1904(0), None, "a clock that nobody set");
        // exiftool's QuickTime.mov.
        let time = since_1904(3_206_613_834);
        assert_eq!(time.as_deref(), Some("2005-08-11T14:03:54Z"));
        assert_eq!(since_1904(u64::MAX), None);
    }
}
