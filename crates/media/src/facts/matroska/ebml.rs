//! EBML (RFC 8794): elements, numbers, texts.

use std::io;

use super::super::bytes::{Item, Part};

/// An element, by where its content is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element {
    pub(super) id: u32,
    pub(super) start: u64,
    pub(super) end: u64,
}

/// The element at a place, if one fits before the end. One of unknown length lasts to the end.
pub(super) fn next<R: Item>(input: &mut R, place: u64, end: u64) -> io::Result<Option<Element>> {
    if place >= end {
        return Ok(None);
    }
    input.goto(place)?;
    let head = input.up_to(12)?;
    let mut part = Part(&head);
    let Some((id, len)) = identifier(&mut part).zip(length(&mut part)) else {
        return Ok(None);
    };
    let start = place + (head.len() - part.0.len()) as u64;
    let after = len.map_or(end, |len| start.saturating_add(len));
    Ok(Some(Element {
        id,
        start,
        end: after,
    }))
}

/// How many bytes a number has: one more than there are zeros before its first bit.
fn width(first: u8) -> usize {
    first.leading_zeros() as usize + 1
}

/// With its marking bit, as RFC 8794 writes identifiers; at most four bytes.
pub(super) fn identifier(part: &mut Part<'_>) -> Option<u32> {
    let bytes = part.bytes(width(*part.0.first()?))?;
    (bytes.len() <= 4).then(|| unsigned(bytes).try_into().ok())?
}

/// Without its marking bit. All ones say that nobody knows.
#[expect(clippy::option_option, reason = "no length, an unknown one, or one")]
pub(super) fn length(part: &mut Part<'_>) -> Option<Option<u64>> {
    let bytes = part.bytes(width(*part.0.first()?))?;
    if bytes.len() > 8 {
        return None;
    }
    let mask = (1_u64 << (7 * bytes.len())) - 1;
    let len = unsigned(bytes) & mask;
    Some((len != mask).then_some(len))
}

/// The most significant byte first; those of more than eight bytes are none.
pub(super) fn unsigned(bytes: &[u8]) -> u64 {
    let add = |number: u64, byte: &u8| number << 8 | u64::from(*byte);
    bytes.iter().take(8).fold(0, add)
}

pub(super) fn float(bytes: &[u8]) -> Option<f64> {
    if let Ok(bytes) = bytes.try_into() {
        Some(f32::from_be_bytes(bytes).into())
    } else {
        bytes.try_into().ok().map(f64::from_be_bytes)
    }
}

pub(super) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(Part(bytes).until_zero()).into_owned()
}

/// The elements of content in memory. What does not fit is cut.
pub(super) fn elements(content: &[u8]) -> impl Iterator<Item = (u32, &[u8])> {
    let mut part = Part(content);
    std::iter::from_fn(move || {
        let id = identifier(&mut part)?;
        let len = length(&mut part)?.unwrap_or(part.0.len() as u64);
        let len = usize::try_from(len).ok()?.min(part.0.len());
        Some((id, part.bytes(len)?))
    })
}

/// The first child of that kind.
pub(super) fn child(content: &[u8], wanted: u32) -> Option<&[u8]> {
    let mut found = elements(content).filter(|(id, _)| *id == wanted);
    found.next().map(|(_, content)| content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_say_how_long_they_are() {
        let mut part = Part(b"\x1a\x45\xdf\xa3\x85\x40\x02\xff\x01");
        assert_eq!(identifier(&mut part), Some(0x1a45_dfa3));
        assert_eq!(length(&mut part), Some(Some(5)));
        assert_eq!(length(&mut part), Some(Some(2)));
        assert_eq!(length(&mut part), Some(None), "nobody knows");
        assert_eq!(length(&mut part), None, "seven bytes that are not there");
    }
}
