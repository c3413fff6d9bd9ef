//! What makers and programs say of a movie: the user's data of QuickTime and 3GP, and the two kinds of list that iTunes and Apple's and
//! Android's cameras write.

use std::io;

use super::super::Source;
use super::super::bytes::{Item, Part, code, utf8_or_latin1, utf16};
use super::super::found::Found;
use super::{Box, MAX_BOX, boxes, read_xmp, say};

/// The most keys of a list.
const MAX_KEYS: usize = 1024;

/// Reads `udta`.
pub(super) fn read<R: Item>(input: &mut R, outer: Box, found: &mut Found) -> io::Result<()> {
    boxes(
        input,
        (outer.start, outer.end),
        found,
        |input, inner, found| {
            match &inner.kind {
                b"meta" => return read_keys(input, inner, found),
                b"XMP_" => return read_xmp(input, inner, found),
                _ => {}
            }
            let read = match &inner.kind {
                [0xa9, ..] => texts(inner.kind, Part(&inner.content(input, MAX_BOX)?), found),
                b"titl" | b"auth" | b"perf" | b"dscp" | b"cprt" | b"gnre" | b"albm" => {
                    text_3gp(inner.kind, Part(&inner.content(input, MAX_BOX)?), found)
                }
                b"loci" => location_3gp(Part(&inner.content(input, MAX_BOX)?), found),
                _ => Some(()),
            };
            found.cut_unless(read);
            Ok(())
        },
    )
}

/// Texts of `QuickTime`, each with its length and a language: as a number below 0x400, or as three letters of five bits.
fn texts(kind: [u8; 4], mut part: Part<'_>, found: &mut Found) -> Option<()> {
    while part.0.len() > 4 {
        let (len, language) = (part.u16()?, part.u16()?);
        let text = part.bytes(len.into())?;
        let text = if language < 0x400 {
            utf8_or_mac_roman(text)
        } else {
            utf8_or_latin1(text)
        };
        say(found, &code(kind), &text);
    }
    Some(())
}

/// What the Macintosh wrote before it wrote UTF-8.
fn utf8_or_mac_roman(bytes: &[u8]) -> String {
    let character = |byte: &u8| match byte.checked_sub(0x80) {
        Some(place) => MAC_ROMAN.chars().nth(place.into()).unwrap_or_default(),
        None => char::from(*byte),
    };
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(character).collect(), str::to_owned)
}

/// Its characters from 0x80 on.
const MAC_ROMAN: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// A text of 3GP: a language, then UTF-8, or UTF-16 behind its mark.
fn text_3gp(kind: [u8; 4], mut part: Part<'_>, found: &mut Found) -> Option<()> {
    part.bytes(6)?;
    say(found, &code(kind), &text(part.0));
    Some(())
}

fn text(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, ..] => utf16(bytes, false),
        [0xff, 0xfe, ..] => utf16(bytes, true),
        _ => String::from_utf8_lossy(Part(bytes).until_zero()).into_owned(),
    }
}

/// A name, and degrees with 16 bits behind the point: longitude first. Said as ISO 6709 has it.
fn location_3gp(mut part: Part<'_>, found: &mut Found) -> Option<()> {
    part.bytes(6)?;
    if part.0.starts_with(b"\xfe\xff") {
        let (pairs, _) = part.0.as_chunks::<2>();
        let end = pairs.iter().position(|pair| *pair == [0, 0])?;
        let name = part.bytes(2 * end)?;
        say(found, "loci:name", &utf16(name, false));
        part.bytes(2)?;
    } else {
        let name = part.until_zero();
        say(found, "loci:name", &utf8_or_latin1(name));
    }
    part.bytes(1)?;
    let mut degrees = || Some(f64::from(i32::from_be_bytes(part.array()?)) / 65_536.0);
    let (longitude, latitude) = (degrees()?, degrees()?);
    say(found, "loci", &format!("{latitude:+.5}{longitude:+.5}/"));
    Some(())
}

/// Reads `meta`: names in `keys` (Apple and Android), or none (iTunes), and values in `ilst`.
pub(super) fn read_keys<R: Item>(input: &mut R, outer: Box, found: &mut Found) -> io::Result<()> {
    let mut keys = Vec::new();
    let start = outer.start + skipped(input, outer)?;
    boxes(
        input,
        (start, outer.end),
        found,
        |input, inner, found| match &inner.kind {
            b"keys" => {
                let content = inner.content(input, MAX_BOX)?;
                keys = names(Part(&content)).unwrap_or_default();
                Ok(())
            }
            b"ilst" => boxes(
                input,
                (inner.start, inner.end),
                found,
                |input, item, found| list_item(input, item, &keys, found),
            ),
            _ => Ok(()),
        },
    )
}

/// In MP4 four bytes of version and flags come first, in MOV the first box.
fn skipped<R: Item>(input: &mut R, outer: Box) -> io::Result<u64> {
    let start = outer.content(input, 8)?;
    let is_box = matches!(start.get(4..8), Some(b"hdlr" | b"keys"));
    Ok(if is_box { 0 } else { 4 })
}

fn names(mut part: Part<'_>) -> Option<Vec<String>> {
    part.bytes(4)?;
    let count = usize::try_from(part.u32()?).ok()?;
    let mut names = Vec::new();
    while names.len() < count.min(MAX_KEYS) {
        let len = part.u32()?.checked_sub(8)?;
        part.bytes(4)?;
        names.push(utf8_or_latin1(part.bytes_of(len)?));
    }
    Some(names)
}

/// A value under its code, under the key of that number, or (`----`) under a name of its own.
fn list_item<R: Item>(
    input: &mut R,
    item: Box,
    keys: &[String],
    found: &mut Found,
) -> io::Result<()> {
    let number = usize::try_from(u32::from_be_bytes(item.kind)).ok();
    let key = number.and_then(|number| keys.get(number.checked_sub(1)?));
    let mut name = key.cloned().unwrap_or_else(|| code(item.kind));
    let mut values = Vec::new();
    boxes(input, (item.start, item.end), found, |input, inner, _| {
        let own_name = |content: &[u8]| utf8_or_latin1(content.get(4..).unwrap_or_default());
        match &inner.kind {
            b"mean" => name = own_name(&inner.content(input, MAX_BOX)?),
            b"name" => {
                let own = own_name(&inner.content(input, MAX_BOX)?);
                name = format!("{name}:{own}");
            }
            b"data" if inner.end - inner.start <= MAX_BOX => {
                values.extend(value(Part(&inner.content(input, MAX_BOX)?)));
            }
            _ => {}
        }
        Ok(())
    })?;
    found.say_in(Source::Mp4, &name, None, values);
    Ok(())
}

/// By the kinds of Apple's format: text, and numbers. Pictures are none.
fn value(mut part: Part<'_>) -> Option<String> {
    let kind = part.u32()?;
    part.bytes(4)?;
    match kind {
        1 => Some(utf8_or_latin1(part.0)),
        2 => Some(utf16(part.0, false)),
        21 | 22 | 65..=67 | 75..=78 => integer(part.0, !matches!(kind, 22 | 75..=78)),
        23 => Some(f32::from_be_bytes(part.array()?).to_string()),
        24 => Some(f64::from_be_bytes(part.array()?).to_string()),
        0 => reserved(part),
        _ => None,
    }
}

/// Of one to eight bytes.
fn integer(bytes: &[u8], is_signed: bool) -> Option<String> {
    if bytes.is_empty() || bytes.len() > 8 {
        return None;
    }
    let is_negative = is_signed && bytes.first().is_some_and(|first| *first >= 0x80);
    let start = if is_negative { -1 } else { 0 };
    let number = bytes
        .iter()
        .fold(start, |number: i64, byte| number << 8 | i64::from(*byte));
    Some(number.to_string())
}

/// Kind 0 has no rule: `trkn` and `disk` hold a number and of how many, others one number.
fn reserved(mut part: Part<'_>) -> Option<String> {
    match part.0.len() {
        1 | 2 | 4 => integer(part.0, false),
        6 | 8 => {
            part.bytes(2)?;
            let (number, of) = (part.u16()?, part.u16()?);
            Some(format!("{number}/{of}"))
        }
        _ => None,
    }
}
