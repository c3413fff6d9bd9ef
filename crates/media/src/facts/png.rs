//! Chunks of PNG (ISO/IEC 15948): the size, texts by keyword, XMP (ISO 16684-3), C2PA's `caBX`.

use std::io::{self, Read as _};

use flate2::read::ZlibDecoder;

use super::bytes::{Item, Part, utf8_or_latin1};
use super::found::Found;
use super::{MAX_VALUE, Source, jpeg, xmp};

/// The most chunks of a file: a picture of 500 MiB in chunks of 8 KiB.
const MAX_CHUNKS: usize = 65_536;
/// The longest chunk of text that is read.
const MAX_TEXT: u64 = xmp::MAX_PACKET;
const XMP: &[u8] = b"XML:com.adobe.xmp";

/// Reads the chunks.
pub(super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    input.goto(8)?;
    for _ in 0..MAX_CHUNKS {
        let len = u64::from(u32::from_be_bytes(input.array()?));
        let kind: [u8; 4] = input.array()?;
        let read_of = match &kind {
            b"IEND" => return Ok(()),
            b"IHDR" => 8,
            b"tEXt" | b"zTXt" | b"iTXt" => MAX_TEXT,
            b"caBX" => 128,
            _ => 0,
        };
        let content = input.up_to(len.min(read_of))?;
        chunk(&kind, &content, found);
        if len > MAX_TEXT && read_of == MAX_TEXT {
            found.cut();
        }
        // What is left of it, and its check digits.
        let left = (len - content.len() as u64) + 4;
        input.seek_relative(left.cast_signed())?;
    }
    Err(io::ErrorKind::InvalidData.into())
}

fn chunk(kind: &[u8; 4], content: &[u8], found: &mut Found) {
    let mut part = Part(content);
    match kind {
        b"IHDR" => {
            if let (Some(width), Some(height)) = (part.u32(), part.u32()) {
                found.size(width, height);
            }
        }
        b"caBX" if jpeg::is_manifest(content) => found.manifest(),
        b"tEXt" => {
            let keyword = utf8_or_latin1(part.until_zero());
            found.say(Source::Png, &keyword, &utf8_or_latin1(part.0));
        }
        b"zTXt" => {
            let keyword = utf8_or_latin1(part.until_zero());
            let text = part.byte().and_then(|_| inflated(part.0));
            let text = found.cut_unless(text);
            if let Some(text) = text {
                found.say(Source::Png, &keyword, &utf8_or_latin1(&text));
            }
        }
        b"iTXt" => {
            let read = international(part, found);
            found.cut_unless(read);
        }
        _ => {}
    }
}

/// Keyword, whether it is compressed and how, a language, the keyword in it, the text.
fn international(mut part: Part<'_>, found: &mut Found) -> Option<()> {
    let keyword = part.until_zero();
    let [is_compressed, _] = part.array()?;
    let language = utf8_or_latin1(part.until_zero());
    part.until_zero();
    let text = if is_compressed == 0 {
        part.0.to_vec()
    } else {
        inflated(part.0)?
    };
    if keyword == XMP {
        xmp::read(&text, found);
        return Some(());
    }
    let (keyword, text) = (utf8_or_latin1(keyword), String::from_utf8_lossy(&text));
    let language = (!language.is_empty()).then_some(language);
    found.say_in(Source::Png, &keyword, language, vec![text.into_owned()]);
    Some(())
}

/// What was compressed by zlib (RFC 1950), as far as it is not longer than any text.
fn inflated(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    let read = ZlibDecoder::new(bytes)
        .take(MAX_TEXT)
        .read_to_end(&mut text);
    (read.is_ok() || text.len() > MAX_VALUE).then_some(text)
}
