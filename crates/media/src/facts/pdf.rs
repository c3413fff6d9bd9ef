//! PDF (ISO 32000-1): the information dictionary, XMP, how many pages, whether it is encrypted, how many states it still holds.
//!
//! The file is read whole, up to 128 MiB, by `hayro-syntax`; one that is encrypted is read as far as an empty password opens it.

use std::io::{self, Read as _};

use flate2::read::ZlibDecoder;
use hayro_syntax::object::{Dict, ObjectIdentifier, Stream, String as PdfString};
use hayro_syntax::{Filter, LoadPdfError, Pdf};

use super::bytes::{Item, Part, find, utf16};
use super::exif::MAX_WHOLE;
use super::found::Found;
use super::{Source, xmp};

/// The most entries of an information dictionary; the standard knows nine.
const MAX_ENTRIES: usize = 256;

/// Reads the document.
pub(super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    input.goto(0)?;
    let whole = input.up_to(MAX_WHOLE)?;
    if whole.len() as u64 == MAX_WHOLE {
        found.cut();
    }
    found.document().revisions = Some(revisions(&whole));
    found.document().is_encrypted = is_encrypted(&whole);
    // The relationship of the attached file that C2PA puts it into.
    if find(&whole, b"/C2PA_Manifest").is_some() {
        found.manifest();
    }
    let info = info(&whole);
    match Pdf::new(whole) {
        Ok(pdf) => {
            found.document().pages = pdf.pages().len().try_into().ok();
            say(&pdf, info, found);
        }
        Err(LoadPdfError::Decryption(_)) => {
            found.document().is_encrypted = true;
            found.cut();
        }
        Err(LoadPdfError::Invalid) => found.cut(),
    }
    Ok(())
}

/// Each time that a document is saved upon itself, an end is added. One that is made for the web has two from the start.
fn revisions(whole: &[u8]) -> u32 {
    let ends = memchr::memmem::find_iter(whole, b"%%EOF").count();
    let start = whole.get(..2048).unwrap_or(whole);
    let is_linearized = find(start, b"/Linearized").is_some();
    let states = ends.saturating_sub(usize::from(is_linearized)).max(1);
    u32::try_from(states).unwrap_or(u32::MAX)
}

/// Whether a trailer names how it is encrypted; `/EncryptMetadata` is another word.
fn is_encrypted(whole: &[u8]) -> bool {
    let mut words = memchr::memmem::find_iter(whole, b"/Encrypt");
    words.any(|at| {
        let next = whole.get(at + 8);
        next.is_some_and(|next| {
            next.is_ascii_whitespace() || next.is_ascii_digit() || *next == b'<'
        })
    })
}

/// The number of the information dictionary in the last trailer.
fn info(whole: &[u8]) -> Option<ObjectIdentifier> {
    let at = memchr::memmem::rfind(whole, b"/Info")? + 5;
    let after = whole.get(at..)?;
    let after = after.get(..32).unwrap_or(after);
    let mut words = after
        .split(u8::is_ascii_whitespace)
        .filter(|word| !word.is_empty())
        .map(|word| std::str::from_utf8(word).unwrap_or_default());
    let number = words.next()?.parse().ok()?;
    let generation = words.next()?.parse().ok()?;
    Some(ObjectIdentifier::new(number, generation))
}

fn say(pdf: &Pdf, info: Option<ObjectIdentifier>, found: &mut Found) {
    let info = info.and_then(|info| pdf.xref().get::<Dict<'_>>(info));
    if let Some(info) = info {
        let mut keys: Vec<_> = info.keys().take(MAX_ENTRIES).collect();
        keys.sort_unstable_by(|a, b| a.as_str().cmp(b.as_str()));
        for key in keys {
            if let Some(value) = info.get::<PdfString<'_>>(key.as_str()) {
                let value = text(value.as_bytes());
                let value = date(&value).unwrap_or(value);
                found.say(Source::Pdf, key.as_str(), &value);
            }
        }
    }
    let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
    if let Some(metadata) = root.and_then(|root| root.get::<Stream<'_>>("Metadata")) {
        let packet = packet(&metadata);
        if let Some(packet) = found.cut_unless(packet) {
            xmp::read(&packet, found);
        }
    }
}

/// What XMP is written in: nothing around it, or zlib.
fn packet(stream: &Stream<'_>) -> Option<Vec<u8>> {
    let raw = stream.raw_data();
    if raw.len() as u64 > xmp::MAX_PACKET {
        return None;
    }
    match stream.filters().as_slice() {
        [] => Some(raw.into_owned()),
        [Filter::FlateDecode] => {
            let mut packet = Vec::new();
            let mut inflating = ZlibDecoder::new(&*raw).take(xmp::MAX_PACKET);
            // A stream that is cut may say enough.
            let ended = inflating.read_to_end(&mut packet);
            (ended.is_ok() || !packet.is_empty()).then_some(packet)
        }
        _ => None,
    }
}

/// A text string: UTF-16 or UTF-8 behind its mark, `PDFDocEncoding` otherwise.
fn text(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, ..] => utf16(bytes, false),
        [0xff, 0xfe, ..] => utf16(bytes, true),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().copied().map(character).collect(),
    }
}

/// Latin-1, but for these.
fn character(byte: u8) -> char {
    const LOW: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
    const HIGH: [char; 33] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚',
        '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{fffd}', '€',
    ];
    let of = |table: &[char], first: u8| table.get(usize::from(byte.wrapping_sub(first))).copied();
    of(&LOW, 0x18)
        .or_else(|| of(&HIGH, 0x80))
        .unwrap_or(char::from(byte))
}

/// `D:20050718143045-04'00'` as ISO 8601, as far as it goes; its offset where it has one.
fn date(text: &str) -> Option<String> {
    let mut part = Part(text.strip_prefix("D:")?.trim().as_bytes());
    let mut digits = |len| -> Option<&str> {
        let digits = part.0.get(..len)?;
        let is_number = digits.iter().all(u8::is_ascii_digit);
        is_number.then(|| part.bytes(len))?;
        std::str::from_utf8(digits).ok()
    };
    let mut date = digits(4)?.to_owned();
    for mark in ["-", "-", "T", ":", ":"] {
        let Some(digits) = digits(2) else {
            break;
        };
        date = format!("{date}{mark}{digits}");
    }
    let offset: String = String::from_utf8_lossy(part.0).replace('\'', "");
    let is_offset = offset.len() == 5 && offset.starts_with(['+', '-']);
    match offset.as_str() {
        "" => Some(date),
        "Z" | "Z0000" => Some(format!("{date}Z")),
        offset if is_offset => {
            let (hours, minutes) = offset.split_at_checked(3)?;
            Some(format!("{date}{hours}:{minutes}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_its_offset_and_says_none_where_there_is_none() {
        for (written, said) in [
            ("D:20050718143045-04'00'", Some("2005-07-18T14:30:45-04:00")),
            ("D:20050718143045-04'00", Some("2005-07-18T14:30:45-04:00")),
            ("D:20050718143045", Some("2005-07-18T14:30:45")),
            ("D:20050718143045Z", Some("2005-07-18T14:30:45Z")),
            ("D:2005", Some("2005")),
            ("D:2005 by hand", None),
            ("yesterday", None),
        ] {
            assert_eq!(date(written).as_deref(), said, "{written}");
        }
    }

    #[test]
    fn text_is_in_one_of_three_encodings() {
        assert_eq!(text(b"\xfe\xff\x06\x34"), "ش");
        assert_eq!(text("\u{feff}证".as_bytes()), "证");
        assert_eq!(text(b"caf\xe9 \x84 \xa0 \x18"), "café — € ˘");
    }

    #[test]
    fn what_is_saved_upon_itself_has_another_state() {
        assert_eq!(revisions(b"%PDF-1.4\n...%%EOF\n"), 1);
        assert_eq!(revisions(b"%PDF-1.4\n...%%EOF\n...%%EOF\n"), 2);
        assert_eq!(revisions(b"%PDF-1.4\n<</Linearized 1>>%%EOF...%%EOF"), 1);
        assert_eq!(revisions(b""), 1);
        assert!(is_encrypted(b"<</Encrypt 5 0 R>>"));
        assert!(!is_encrypted(b"<</EncryptMetadata false>>"));
    }

    proptest::proptest! {
        #[test]
        fn any_document_is_read(
            bytes in "(obj|endobj|stream|endstream|xref|trailer|startxref|/Root|/Info|/Pages|/Kids|/Encrypt|<<|>>|\\[|\\]|[0-9]{1,3} 0 R|1 0 obj|[ -~\n]){0,60}"
        ) {
            let mut found = Found::default();
            let read = read(&mut io::Cursor::new(format!("%PDF-1.4\n{bytes}").into_bytes()), &mut found);
            proptest::prop_assert!(read.is_ok());
        }
    }
}
