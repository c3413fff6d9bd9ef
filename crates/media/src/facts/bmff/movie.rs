//! The movie: when it was made, how long it plays, its tracks.

use std::io;

use super::super::bytes::{Item, Part, code};
use super::super::found::{Found, milliseconds};
use super::super::property::{Size, Track, TrackKind};
use super::{Box, MAX_BOX, boxes, read_xmp, say, since_1904, user_data, with_id};

/// Reads `moov`.
pub(super) fn read<R: Item>(input: &mut R, movie: Box, found: &mut Found) -> io::Result<()> {
    boxes(
        input,
        (movie.start, movie.end),
        found,
        |input, inner, found| match &inner.kind {
            b"mvhd" => {
                let head = inner.content(input, MAX_BOX)?;
                let read = header(Part(&head), found);
                found.cut_unless(read);
                Ok(())
            }
            b"trak" => track(input, inner, found),
            b"udta" => user_data::read(input, inner, found),
            b"meta" => user_data::read_keys(input, inner, found),
            b"uuid" => with_id(input, inner, found),
            b"XMP_" => read_xmp(input, inner, found),
            _ => Ok(()),
        },
    )
}

/// Two times, a scale and a duration: of 32 bits in version 0, of 64 in version 1.
struct Times {
    made: u64,
    changed: u64,
    scale: u32,
    duration: u64,
}

fn times(part: &mut Part<'_>) -> Option<Times> {
    let [version, _, _, _] = part.array()?;
    let is_wide = version == 1;
    let number = |part: &mut Part<'_>| {
        if is_wide {
            part.u64()
        } else {
            part.u32().map(u64::from)
        }
    };
    let (made, changed) = (number(part)?, number(part)?);
    let scale = part.u32()?;
    let duration = number(part)?;
    let unknown = if is_wide { u64::MAX } else { u32::MAX.into() };
    Some(Times {
        made,
        changed,
        scale,
        duration: if duration == unknown { 0 } else { duration },
    })
}

fn header(mut part: Part<'_>, found: &mut Found) -> Option<()> {
    let times = times(&mut part)?;
    for (name, time) in [
        ("mvhd:creation_time", times.made),
        ("mvhd:modification_time", times.changed),
    ] {
        if let Some(time) = since_1904(time) {
            say(found, name, &time);
        }
    }
    milliseconds(times.duration, times.scale.into())?;
    found.duration(times.duration, times.scale.into());
    Some(())
}

fn track<R: Item>(input: &mut R, inner: Box, found: &mut Found) -> io::Result<()> {
    let mut track = Track {
        kind: TrackKind::Other,
        codec: String::new(),
        size: None,
        channels: None,
        sample_rate: None,
        language: None,
    };
    inside(input, inner, &mut track, found)?;
    found.track(track);
    Ok(())
}

/// Boxes of a track that say something; `minf` and `stbl` say it in others, each once inside the one before.
fn inside<R: Item>(
    input: &mut R,
    outer: Box,
    track: &mut Track,
    found: &mut Found,
) -> io::Result<()> {
    boxes(
        input,
        (outer.start, outer.end),
        found,
        |input, inner, found| {
            let is_next = matches!(
                (&outer.kind, &inner.kind),
                (b"trak", b"mdia") | (b"mdia", b"minf") | (b"minf", b"stbl")
            );
            if is_next {
                return inside(input, inner, track, found);
            }
            let is_read = matches!(
                (&outer.kind, &inner.kind),
                (b"mdia", b"mdhd" | b"hdlr") | (b"stbl", b"stsd")
            );
            if is_read {
                let content = inner.content(input, 4096)?;
                let part = Part(&content);
                let read = match &inner.kind {
                    b"mdhd" => media(part, track),
                    b"hdlr" => handler(part, track),
                    _ => description(part, track),
                };
                found.cut_unless(read);
                return Ok(());
            }
            match (&outer.kind, &inner.kind) {
                (b"trak", b"udta") => user_data::read(input, inner, found),
                (b"trak", b"meta") => user_data::read_keys(input, inner, found),
                _ => Ok(()),
            }
        },
    )
}

/// The language is three letters of five bits (ISO 639-2); QuickTime's own numbers are below 0x400.
fn media(mut part: Part<'_>, track: &mut Track) -> Option<()> {
    times(&mut part)?;
    let bits = part.u16()?;
    let letter = |shift: u32| {
        let letter = u8::try_from(bits >> shift & 0x1f).unwrap_or_default();
        char::from(letter + 0x60)
    };
    let language: String = [10, 5, 0].into_iter().map(letter).collect();
    let is_said = language.bytes().all(|byte| byte.is_ascii_lowercase()) && language != "und";
    track.language = is_said.then_some(language);
    Some(())
}

fn handler(mut part: Part<'_>, track: &mut Track) -> Option<()> {
    part.bytes(8)?;
    track.kind = match &part.array()? {
        b"vide" => TrackKind::Video,
        b"soun" => TrackKind::Audio,
        b"text" | b"sbtl" | b"subt" | b"clcp" => TrackKind::Text,
        _ => TrackKind::Other,
    };
    Some(())
}

/// The first entry: what the samples are, and how large or how many.
fn description(mut part: Part<'_>, track: &mut Track) -> Option<()> {
    part.bytes(4)?;
    if part.u32()? == 0 {
        return Some(());
    }
    part.bytes(4)?;
    track.codec = code(part.array()?);
    part.bytes(8)?;
    match track.kind {
        TrackKind::Video => {
            part.bytes(16)?;
            let (width, height) = (u32::from(part.u16()?), u32::from(part.u16()?));
            track.size = (width > 0 && height > 0).then_some(Size { width, height });
        }
        TrackKind::Audio => {
            part.bytes(8)?;
            track.channels = Some(part.u16()?.into());
            part.bytes(6)?;
            // 16 bits before the point and 16 after it.
            track.sample_rate = Some(part.u32()? >> 16);
        }
        TrackKind::Text | TrackKind::Other => {}
    }
    Some(())
}
