//! Media types (RFC 6838) by magic bytes.

use std::io::Read as _;

use flate2::read::GzDecoder;

/// How many of the first bytes recognition wants to see.
pub const HEAD_LEN: usize = 8192;

/// What is said of bytes that nobody recognises (RFC 2046, section 4.5.1).
pub const UNKNOWN: &str = "application/octet-stream";

/// Archives of web pages (ISO 28500).
pub(crate) const WARC: &str = "application/warc";

/// The media type that the first bytes of a file show, or [`UNKNOWN`].
///
/// `head` is the start of the file, at most [`HEAD_LEN`] bytes of which are looked at. Text is recognised as
/// `text/plain` when it is UTF-8 without control characters; an HTML or XML prologue changes nothing about that, so
/// that nothing is ever named a type that a browser would run.
#[must_use]
pub fn media_type(head: &[u8]) -> &'static str {
    let head = head.get(..HEAD_LEN).unwrap_or(head);
    if let Some(archive) = web_archive(head) {
        return archive;
    }
    match infer::get(head) {
        Some(kind) if is_active(kind.mime_type()) => text_or_unknown(head),
        Some(kind) => kind.mime_type(),
        None => text_or_unknown(head),
    }
}

/// Archives of web pages, which no browser opens by itself: WARC (ISO 28500), packed or not, and WACZ, a ZIP whose first file lies in one of its folders.
fn web_archive(head: &[u8]) -> Option<&'static str> {
    const FOLDERS: [&[u8]; 4] = [b"archive/", b"indexes/", b"pages/", b"datapackage.json"];
    if head.starts_with(b"WARC/1.") || is_packed_warc(head) {
        return Some(WARC);
    }
    let name = head.get(30..).filter(|_| head.starts_with(b"PK\x03\x04"))?;
    let is_wacz = FOLDERS.iter().any(|folder| name.starts_with(folder));
    is_wacz.then_some("application/wacz")
}

fn is_packed_warc(head: &[u8]) -> bool {
    let mut start = [0; 7];
    let is_packed = head.starts_with(b"\x1f\x8b");
    is_packed && GzDecoder::new(head).read_exact(&mut start).is_ok() && start == *b"WARC/1."
}

/// Types that a reader might run rather than show.
fn is_active(media_type: &str) -> bool {
    matches!(
        media_type,
        "text/html" | "text/xml" | "text/x-shellscript" | "image/svg+xml"
    )
}

fn text_or_unknown(head: &[u8]) -> &'static str {
    let valid = match std::str::from_utf8(head) {
        Ok(text) => Some(text),
        // The head may end within a character.
        Err(e) if e.error_len().is_none() => head
            .get(..e.valid_up_to())
            .and_then(|h| std::str::from_utf8(h).ok()),
        Err(_) => None,
    };
    match valid {
        Some(text) if !text.is_empty() && !text.chars().any(is_binary) => "text/plain",
        _ => UNKNOWN,
    }
}

fn is_binary(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognises_what_a_phone_makes_by_its_first_bytes() {
        let cases: [(&[u8], &str); 6] = [
            (b"\xff\xd8\xff\xe1\x00\x18Exif\0\0", "image/jpeg"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"),
            (b"%PDF-1.7\n", "application/pdf"),
            (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "video/mp4"),
            (b"OggS\0\x02\0\0\0\0\0\0\0\0", "audio/ogg"),
            (b"RIFF\x24\0\0\0WEBPVP8 ", "image/webp"),
        ];
        for (head, expected) in cases {
            assert_eq!(media_type(head), expected);
        }
    }

    #[test]
    fn text_is_text_and_nothing_is_ever_named_a_type_that_runs() {
        assert_eq!(media_type("Свидетель\nشاهد\n证人".as_bytes()), "text/plain");
        assert_eq!(media_type(b"<html><script>alert(1)</script>"), "text/plain");
        assert_eq!(media_type(b"#!/bin/sh\nrm -rf /\n"), "text/plain");
        assert_eq!(
            media_type(b"\x00\x01\x02\x03"),
            UNKNOWN,
            "the control: binary is not text"
        );
    }

    #[test]
    fn archives_of_web_pages_are_told_from_other_archives() {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        let written = std::io::Write::write_all(&mut packed, b"WARC/1.0\r\nWARC-Type: warcinfo");
        let packed = written.and_then(|()| packed.finish()).unwrap_or_default();
        let zip = |name: &[u8]| [b"PK\x03\x04".as_slice(), &[0; 26], name].concat();
        for (head, expected) in [
            (b"WARC/1.1\r\n".to_vec(), "application/warc"),
            (packed, "application/warc"),
            (zip(b"archive/data.warc.gz"), "application/wacz"),
            (zip(b"letter.txt"), "application/zip"),
            (b"\x1f\x8b\x08\0nothing".to_vec(), "application/gzip"),
        ] {
            assert_eq!(media_type(&head), expected, "{head:?}");
        }
    }

    #[test]
    fn an_empty_file_and_a_character_cut_in_two_are_no_surprise() {
        assert_eq!(media_type(b""), UNKNOWN);
        let cut = "证".as_bytes();
        assert_eq!(media_type(&[b"a", &cut[..2]].concat()), "text/plain");
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_get_some_type(head in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            proptest::prop_assert!(media_type(&head).contains('/'));
        }
    }
}
