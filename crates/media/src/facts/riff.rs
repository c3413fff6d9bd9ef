//! Chunks of RIFF: `WebP` (size, XMP, C2PA), WAV and AVI (length, tracks, size, `INFO` and `exif` lists, XMP, C2PA).

use std::io;

use super::bytes::{Item, Part, code, utf8_or_latin1};
use super::found::Found;
use super::property::{Source, Track, TrackKind};
use super::{jpeg, xmp};

/// The most chunks on one level.
const MAX_CHUNKS: usize = 4096;
/// The most bytes of a chunk of text.
const MAX_TEXT: u64 = 64 * 1024;

/// Reads the chunks of a file of that form.
pub(super) fn read<R: Item>(input: &mut R, form: [u8; 4], found: &mut Found) -> io::Result<()> {
    let len = input.whole_len()?;
    let mut sound = Sound::default();
    let walked = walk(input, form, (12, len), &mut sound, found);
    if form == *b"WAVE" {
        sound.say(found);
    }
    walked
}

/// What two chunks say together: how many bytes a second, and how many there are.
#[derive(Default)]
struct Sound {
    bytes_a_second: u32,
    bytes: u64,
}

impl Sound {
    fn say(&self, found: &mut Found) {
        found.duration(self.bytes, self.bytes_a_second.into());
    }
}

fn walk<R: Item>(
    input: &mut R,
    form: [u8; 4],
    (mut place, end): (u64, u64),
    sound: &mut Sound,
    found: &mut Found,
) -> io::Result<()> {
    for _ in 0..MAX_CHUNKS {
        if place + 8 > end {
            return Ok(());
        }
        input.goto(place)?;
        let kind: [u8; 4] = input.array()?;
        let len = u64::from(u32::from_le_bytes(input.array()?));
        let (start, after) = (place + 8, (place + 8).saturating_add(len));
        if after > end {
            found.cut();
        }
        let after = after.min(end);
        if &kind == b"LIST" && after - start >= 4 {
            let list: [u8; 4] = input.array()?;
            if is_read(form, list) {
                walk(input, list, (start + 4, after), sound, found)?;
            }
        } else if &kind == b"data" {
            sound.bytes = after - start;
        } else {
            let read_of = read_of(form, &kind);
            let content = input.up_to((after - start).min(read_of))?;
            chunk(form, kind, &content, sound, found);
        }
        place = after + len % 2;
    }
    found.cut();
    Ok(())
}

/// Whether a list is worth reading where it stands: streams in the header, the others in the file.
fn is_read(form: [u8; 4], list: [u8; 4]) -> bool {
    match (&form, &list) {
        (b"hdrl", b"strl") => true,
        (b"hdrl" | b"strl" | b"INFO" | b"exif", _) => false,
        (_, b"INFO" | b"exif" | b"hdrl") => true,
        _ => false,
    }
}

/// How much of a chunk is worth reading.
fn read_of(form: [u8; 4], kind: &[u8; 4]) -> u64 {
    match (&form, kind) {
        (b"INFO" | b"exif", _) => MAX_TEXT,
        (_, b"XMP " | b"_PMX") => xmp::MAX_PACKET,
        (_, b"C2PA") => 128,
        (b"WEBP", b"VP8X" | b"VP8L" | b"VP8 ") => 16,
        (
            b"WAVE" | b"strl" | b"hdrl" | b"AVI ",
            b"fmt " | b"strh" | b"strf" | b"avih" | b"IDIT",
        ) => 64,
        _ => 0,
    }
}

fn chunk(form: [u8; 4], kind: [u8; 4], content: &[u8], sound: &mut Sound, found: &mut Found) {
    match (&form, &kind) {
        // The maker's notes.
        (b"exif", b"emnt") => {}
        (b"INFO" | b"exif", _) | (_, b"IDIT") => {
            let text = content.split(|byte| *byte == 0).next().unwrap_or_default();
            found.say(Source::Riff, &code(kind), &utf8_or_latin1(text));
        }
        (_, b"XMP " | b"_PMX") => xmp::read(content, found),
        (_, b"C2PA") if jpeg::is_manifest(content) => found.manifest(),
        (b"WEBP", _) => {
            if let Some((width, height)) = webp(kind, Part(content)) {
                found.size(width, height);
            }
        }
        (b"WAVE", b"fmt ") => {
            let bytes_a_second = format(Part(content), found);
            sound.bytes_a_second = found.cut_unless(bytes_a_second).unwrap_or_default();
        }
        (_, b"avih") => {
            let read = header(Part(content), found);
            found.cut_unless(read);
        }
        (_, b"strh") => {
            let read = stream(Part(content), found);
            found.cut_unless(read);
        }
        _ => {}
    }
}

/// RFC 9649: the canvas of the extended form, less one in 24 bits; 14 bits in the others.
fn webp(kind: [u8; 4], mut part: Part<'_>) -> Option<(u32, u32)> {
    match &kind {
        b"VP8X" => {
            part.bytes(4)?;
            let [a, b, c, d, e, f] = part.array()?;
            let number = |low, mid, high| u32::from_le_bytes([low, mid, high, 0]) + 1;
            Some((number(a, b, c), number(d, e, f)))
        }
        b"VP8L" => {
            part.bytes(1)?;
            let bits = part.u32_little()?;
            Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        b"VP8 " => {
            part.bytes(6)?;
            let (width, height) = (part.u16_little()?, part.u16_little()?);
            Some(((width & 0x3fff).into(), (height & 0x3fff).into()))
        }
        _ => None,
    }
}

/// `WAVEFORMATEX`: coding, channels, samples a second, bytes a second.
fn format(mut part: Part<'_>, found: &mut Found) -> Option<u32> {
    let (coding, channels) = (part.u16_little()?, part.u16_little()?);
    let (samples, bytes) = (part.u32_little()?, part.u32_little()?);
    found.track(Track {
        kind: TrackKind::Audio,
        codec: format!("{coding:#06x}"),
        size: None,
        channels: Some(channels.into()),
        sample_rate: Some(samples),
        language: None,
    });
    Some(bytes)
}

/// `AVIMAINHEADER`: microseconds a frame, how many frames, the size.
fn header(mut part: Part<'_>, found: &mut Found) -> Option<()> {
    let microseconds = part.u32_little()?;
    part.bytes(12)?;
    let frames = part.u32_little()?;
    part.bytes(12)?;
    let (width, height) = (part.u32_little()?, part.u32_little()?);
    found.duration(u64::from(microseconds) * u64::from(frames), 1_000_000);
    found.size(width, height);
    Some(())
}

/// `AVISTREAMHEADER`: what it is, its coding.
fn stream(mut part: Part<'_>, found: &mut Found) -> Option<()> {
    let kind = match &part.array()? {
        b"vids" => TrackKind::Video,
        b"auds" => TrackKind::Audio,
        b"txts" => TrackKind::Text,
        _ => TrackKind::Other,
    };
    let coding = part.array()?;
    found.track(Track {
        kind,
        codec: if coding == [0; 4] {
            String::new()
        } else {
            code(coding)
        },
        size: None,
        channels: None,
        sample_rate: None,
        language: None,
    });
    Some(())
}
