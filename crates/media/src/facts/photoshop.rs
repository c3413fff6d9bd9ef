//! Photoshop's image resources (Adobe Photoshop File Formats Specification), for what they carry: IPTC and XMP.

use super::bytes::Part;
use super::found::Found;
use super::{iptc, xmp};

const IPTC: u16 = 0x0404;
const XMP: u16 = 0x0424;

/// Reads resources that follow one another.
pub(super) fn read(bytes: &[u8], found: &mut Found) {
    let mut rest = Part(bytes);
    while rest.0.iter().any(|byte| *byte != 0) {
        match resource(&mut rest) {
            Some((IPTC, content)) => iptc::read(content, found),
            Some((XMP, content)) => xmp::read(content, found),
            Some(_) => {}
            None => return found.cut(),
        }
    }
}

/// A number, a name, a length and the content; both are filled up to an even length.
fn resource<'a>(rest: &mut Part<'a>) -> Option<(u16, &'a [u8])> {
    let signature = rest.bytes(4)?;
    if !matches!(signature, b"8BIM" | b"PHUT" | b"DCSR" | b"AgHg" | b"MeSa") {
        return None;
    }
    let number = rest.u16()?;
    let name = rest.byte()?;
    // With its length, which is one byte, the name is even.
    rest.bytes(usize::from(name) + usize::from(name % 2 == 0))?;
    let len = rest.u32()?;
    let content = rest.bytes_of(len)?;
    // The last one need not be filled up.
    rest.bytes(content.len() % 2);
    Some((number, content))
}
