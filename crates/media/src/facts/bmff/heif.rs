//! HEIF and AVIF (ISO/IEC 23008-12): the size of the primary picture, and XMP, which is an item of its own.

use std::io;

use super::super::bytes::{Item, Part};
use super::super::found::Found;
use super::super::xmp;
use super::{Box, MAX_BOX, boxes};

const XMP: &[u8] = b"application/rdf+xml";
/// The most items, and parts of an item.
const MAX_ITEMS: usize = 4096;
/// The most packets of XMP.
const MAX_PACKETS: usize = 4;

/// What the boxes say, which belongs together by the items' numbers.
#[derive(Default)]
struct Items {
    primary: Option<u32>,
    xmp: Vec<u32>,
    /// The places of items that hold bytes: item, whether in `idat`, start, length.
    places: Vec<(u32, bool, u64, u64)>,
    idat: Option<Box>,
    /// Sizes, by the number of the property.
    sizes: Vec<Option<(u32, u32)>>,
    /// Item, and number of a property.
    has: Vec<(u32, usize)>,
}

/// Reads `meta` of a file.
pub(super) fn read<R: Item>(input: &mut R, outer: Box, found: &mut Found) -> io::Result<()> {
    let mut items = Items::default();
    let start = (outer.start + 4).min(outer.end);
    boxes(input, (start, outer.end), found, |input, inner, found| {
        inside(input, inner, &mut items, found)
    })?;
    if let Some((width, height)) = items.size() {
        found.size(width, height);
    }
    items.read_xmp(input, found)
}

fn inside<R: Item>(
    input: &mut R,
    inner: Box,
    items: &mut Items,
    found: &mut Found,
) -> io::Result<()> {
    match &inner.kind {
        b"idat" => items.idat = Some(inner),
        b"iprp" => {
            return boxes(
                input,
                (inner.start, inner.end),
                found,
                |input, inner, found| properties(input, inner, items, found),
            );
        }
        b"pitm" | b"iinf" | b"iloc" => {
            let content = inner.content(input, MAX_BOX)?;
            let part = Part(&content);
            let read = match &inner.kind {
                b"pitm" => items.primary(part),
                b"iinf" => items.infos(part),
                _ => items.locations(part),
            };
            found.cut_unless(read);
        }
        _ => {}
    }
    Ok(())
}

fn properties<R: Item>(
    input: &mut R,
    inner: Box,
    items: &mut Items,
    found: &mut Found,
) -> io::Result<()> {
    match &inner.kind {
        b"ipco" => boxes(input, (inner.start, inner.end), found, |input, inner, _| {
            let size = if &inner.kind == b"ispe" {
                let content = inner.content(input, 12)?;
                size(Part(&content))
            } else {
                None
            };
            if items.sizes.len() < MAX_ITEMS {
                items.sizes.push(size);
            }
            Ok(())
        }),
        b"ipma" => {
            let content = inner.content(input, MAX_BOX)?;
            let read = items.associations(Part(&content));
            found.cut_unless(read);
            Ok(())
        }
        _ => Ok(()),
    }
}

fn size(mut part: Part<'_>) -> Option<(u32, u32)> {
    part.bytes(4)?;
    Some((part.u32()?, part.u32()?))
}

/// A number of two bytes, or of four.
fn number(part: &mut Part<'_>, is_wide: bool) -> Option<u32> {
    if is_wide {
        part.u32()
    } else {
        part.u16().map(u32::from)
    }
}

impl Items {
    fn primary(&mut self, mut part: Part<'_>) -> Option<()> {
        let [version, _, _, _] = part.array()?;
        self.primary = Some(number(&mut part, version > 0)?);
        Some(())
    }

    /// `iinf`: a box for each item. A kind of content is named where the item is of the kind `mime`.
    fn infos(&mut self, mut part: Part<'_>) -> Option<()> {
        let [version, _, _, _] = part.array()?;
        let count = number(&mut part, version > 0)?;
        for _ in 0..count {
            let len = part.u32()?.checked_sub(8)?;
            let kind = part.bytes(4)?;
            let mut info = Part(part.bytes_of(len)?);
            if kind == b"infe" && self.xmp.len() < MAX_PACKETS {
                self.xmp.extend(xmp_item(&mut info));
            }
        }
        Some(())
    }

    fn locations(&mut self, mut part: Part<'_>) -> Option<()> {
        let [version, _, _, _] = part.array()?;
        let [a, b] = part.array()?;
        let (offset, length, base) = (a >> 4, a & 15, b >> 4);
        let index = if version > 0 { b & 15 } else { 0 };
        let count = number(&mut part, version > 1)?;
        for _ in 0..count {
            let item = number(&mut part, version > 1)?;
            let method = if version > 0 { part.u16()? & 15 } else { 0 };
            part.bytes(2)?;
            let start = sized(&mut part, base)?;
            for _ in 0..part.u16()? {
                sized(&mut part, index)?;
                let place = start.checked_add(sized(&mut part, offset)?)?;
                let length = sized(&mut part, length)?;
                let is_known = method < 2 && self.places.len() < MAX_ITEMS;
                if is_known && self.is_wanted(item) {
                    self.places.push((item, method == 1, place, length));
                }
            }
        }
        Some(())
    }

    /// Places come before or after the kinds; where no kind is known yet, every place is kept.
    fn is_wanted(&self, item: u32) -> bool {
        self.xmp.is_empty() || self.xmp.contains(&item)
    }

    fn associations(&mut self, mut part: Part<'_>) -> Option<()> {
        let [version, _, _, flags] = part.array()?;
        for _ in 0..part.u32()? {
            let item = number(&mut part, version > 0)?;
            for _ in 0..part.byte()? {
                let property = if flags & 1 == 1 {
                    part.u16()? & 0x7fff
                } else {
                    u16::from(part.byte()? & 0x7f)
                };
                if self.has.len() < MAX_ITEMS && self.primary.is_none_or(|wanted| wanted == item) {
                    self.has.push((item, property.into()));
                }
            }
        }
        Some(())
    }

    /// Of the primary item.
    fn size(&self) -> Option<(u32, u32)> {
        let primary = self.primary?;
        let mut its = self.has.iter().filter(|(item, _)| *item == primary);
        its.find_map(|(_, property)| *self.sizes.get(property.checked_sub(1)?)?)
    }

    fn read_xmp<R: Item>(&self, input: &mut R, found: &mut Found) -> io::Result<()> {
        for wanted in &self.xmp {
            let mut packet = Vec::new();
            for (_, is_inside, place, len) in self.places.iter().filter(|(item, ..)| item == wanted)
            {
                let base = match (is_inside, self.idat) {
                    (false, _) => 0,
                    (true, Some(idat)) => idat.start,
                    (true, None) => continue,
                };
                let left = xmp::MAX_PACKET.saturating_sub(packet.len() as u64);
                input.goto(base.saturating_add(*place))?;
                packet.extend(input.up_to((*len).min(left))?);
            }
            if !packet.is_empty() {
                xmp::read(&packet, found);
            }
            if found.is_full() {
                break;
            }
        }
        Ok(())
    }
}

/// The number of an item that is XMP.
fn xmp_item(info: &mut Part<'_>) -> Option<u32> {
    let [version, _, _, _] = info.array()?;
    if version < 2 {
        return None;
    }
    let item = number(info, version > 2)?;
    info.bytes(2)?;
    if info.bytes(4)? != b"mime" {
        return None;
    }
    info.until_zero();
    (info.until_zero() == XMP).then_some(item)
}

/// A number of no, four or eight bytes.
fn sized(part: &mut Part<'_>, len: u8) -> Option<u64> {
    match len {
        0 => Some(0),
        4 => part.u32().map(u64::from),
        8 => part.u64(),
        _ => None,
    }
}
