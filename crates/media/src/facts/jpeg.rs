//! Segments of JPEG (ISO/IEC 10918-1), up to where the picture begins: XMP (ISO 16684-3) with its extension, Photoshop's resources with IPTC,
//! C2PA's boxes (JUMBF, ISO/IEC 19566-5), comments, the size.

use std::io;

use super::bytes::{Item, Part, find, utf8_or_latin1};
use super::found::Found;
use super::{Source, photoshop, xmp};

const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const EXTENDED_XMP: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";
/// The most segments before the picture.
const MAX_SEGMENTS: usize = 4096;
/// The most bytes between two segments, which should be none.
const MAX_GARBAGE: usize = 64 * 1024;
/// The most bytes that are gathered from several segments.
const MAX_GATHERED: usize = 4 * 1024 * 1024;

/// What stands in several segments.
#[derive(Default)]
struct Gathered {
    photoshop: Vec<u8>,
    /// Parts of the extended packet, and how many bytes they have together.
    extension: Vec<(u32, Vec<u8>)>,
    extension_len: usize,
}

impl Gathered {
    /// The extended packet, its parts in their places; none where one is missing.
    fn extended(&mut self) -> Option<Vec<u8>> {
        self.extension.sort();
        let mut whole = Vec::new();
        for (place, part) in &self.extension {
            if usize::try_from(*place) != Ok(whole.len()) {
                return None;
            }
            whole.extend(part);
        }
        Some(whole)
    }
}

/// Reads the segments; what was gathered is read even where the file ends too early.
pub(super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    let mut gathered = Gathered::default();
    input.goto(2)?;
    let walked = walk(input, &mut gathered, found);
    photoshop::read(&gathered.photoshop, found);
    let extended = gathered.extended();
    let extended = found.cut_unless(extended).unwrap_or_default();
    if !extended.is_empty() {
        xmp::read(&extended, found);
    }
    walked
}

fn walk<R: Item>(input: &mut R, gathered: &mut Gathered, found: &mut Found) -> io::Result<()> {
    for _ in 0..MAX_SEGMENTS {
        let marker = marker(input)?;
        match marker {
            // The picture, or the end.
            0xda | 0xd9 => return Ok(()),
            // These have no content.
            0x01 | 0xd0..=0xd8 => continue,
            _ => {}
        }
        let len = u16::from_be_bytes(input.array()?);
        let len = u64::from(len.checked_sub(2).ok_or(io::ErrorKind::InvalidData)?);
        let is_read = is_frame(marker) || matches!(marker, 0xe1 | 0xeb | 0xed | 0xfe);
        if !is_read {
            input.seek_relative(len.cast_signed())?;
            continue;
        }
        let content = input.up_to(len)?;
        segment(marker, &content, gathered, found);
        if (content.len() as u64) < len {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Err(io::ErrorKind::InvalidData.into())
}

/// The next marker. Bytes before it are no error that a reader should care about.
fn marker<R: Item>(input: &mut R) -> io::Result<u8> {
    let mut is_marked = false;
    for _ in 0..MAX_GARBAGE {
        let [byte] = input.array()?;
        match byte {
            0xff => is_marked = true,
            0 => is_marked = false,
            marker if is_marked => return Ok(marker),
            _ => {}
        }
    }
    Err(io::ErrorKind::InvalidData.into())
}

/// Whether a segment says how large the picture is (SOF).
const fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

fn segment(marker: u8, content: &[u8], gathered: &mut Gathered, found: &mut Found) {
    match marker {
        0xe1 => {
            if let Some(packet) = content.strip_prefix(XMP) {
                xmp::read(packet, found);
            } else if let Some(part) = content.strip_prefix(EXTENDED_XMP) {
                let read = extend(part, gathered, extension_id(found));
                found.cut_unless(read);
            }
        }
        0xeb => {
            if content.starts_with(b"JP") && is_manifest(content) {
                found.manifest();
            }
        }
        0xed => {
            if let Some(part) = content.strip_prefix(PHOTOSHOP) {
                gather(&mut gathered.photoshop, part, found);
            }
        }
        0xfe => found.say(Source::Jpeg, "COM", &utf8_or_latin1(content)),
        _ => {
            let mut part = Part(content);
            if let (Some(_), Some(height), Some(width)) = (part.byte(), part.u16(), part.u16()) {
                found.size(width.into(), height.into());
            }
        }
    }
}

fn gather(gathered: &mut Vec<u8>, part: &[u8], found: &mut Found) {
    if gathered.len() + part.len() > MAX_GATHERED {
        found.cut();
    } else {
        gathered.extend(part);
    }
}

/// The first box of a store says that it is one.
pub(super) fn is_manifest(boxes: &[u8]) -> bool {
    let start = boxes.get(..128).unwrap_or(boxes);
    find(start, b"jumb").is_some() && find(start, b"c2pa").is_some()
}

/// The digest by which the packet names its extension.
fn extension_id(found: &Found) -> Option<&str> {
    found.value(Source::Xmp, "xmpNote:HasExtendedXMP")
}

/// A part of the extension: the digest, how long the whole is, where this belongs. One of an extension that the packet does not name is
/// passed over, as the standard wants.
fn extend(part: &[u8], gathered: &mut Gathered, id: Option<&str>) -> Option<()> {
    let mut part = Part(part);
    let (digest, len, place) = (part.bytes(32)?, part.u32()?, part.u32()?);
    if id.is_some_and(|id| id.as_bytes() != digest) {
        return Some(());
    }
    let is_bounded = usize::try_from(len).ok()? <= MAX_GATHERED
        && gathered.extension_len + part.0.len() <= MAX_GATHERED;
    is_bounded.then(|| {
        gathered.extension_len += part.0.len();
        gathered.extension.push((place, part.0.to_vec()));
    })
}
