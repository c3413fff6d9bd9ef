//! Text in whatever encoding it was written, a passage at a time. Decoded in a decoder process ([`crate::decoder`]).
//!
//! Encodings are those of the WHATWG Encoding Standard. A file says nowhere which it is in: a byte order mark counts, then valid UTF-8,
//! then what `chardetng` takes for most likely, as web browsers do.

use std::io::{BufRead, Read as _, Seek, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use serde::{Deserialize, Serialize};

/// The longest passage, in bytes of the file.
pub const MAX_PASSAGE: u64 = 256 * 1024;
/// How much of the beginning decides what encoding a file is in.
const DECIDING: u64 = 64 * 1024;
/// One in so many bytes of text may be a control character.
const CONTROLS: usize = 50;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// What it says; what is no character of its encoding is shown by U+FFFD.
    pub text: String,
    /// The encoding's name in the standard: `UTF-8`, `windows-1256`.
    pub encoding: String,
    /// Whether nothing in the file says that it is in this encoding.
    pub is_guessed: bool,
    /// Where the next passage begins, in bytes; none at the end.
    pub next: Option<u64>,
}

/// Reads the passage that begins at a byte: from the beginning, or where the one before said.
///
/// It ends behind the last line that is whole, where there is one: no character is cut then in any encoding.
///
/// # Errors
/// None where it is no text, or `from` lies behind the end.
pub(crate) fn read<R: BufRead + Seek>(item: &mut R, len: u64, from: u64) -> Option<Passage> {
    let head = part(item, 0, DECIDING)?;
    let (encoding, mark, is_guessed) = encoding(&head)?;
    let start = from.max(mark);
    if from > len || (start == len && from > 0) {
        return None;
    }
    let mut bytes = part(item, start, MAX_PASSAGE)?;
    let end = start + bytes.len() as u64;
    let next = if end < len {
        bytes.truncate(whole(&bytes, encoding));
        Some(start + bytes.len() as u64)
    } else {
        None
    };
    let (text, _) = encoding.decode_without_bom_handling(&bytes);
    Some(Passage {
        text: text.into_owned(),
        encoding: encoding.name().to_owned(),
        is_guessed,
        next,
    })
}

fn part<R: BufRead + Seek>(item: &mut R, from: u64, most: u64) -> Option<Vec<u8>> {
    item.seek(SeekFrom::Start(from)).ok()?;
    let mut bytes = Vec::new();
    item.take(most).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The encoding, the length of its mark, and whether it is a guess; none where it is no text.
fn encoding(head: &[u8]) -> Option<(&'static Encoding, u64, bool)> {
    if let Some((encoding, mark)) = Encoding::for_bom(head) {
        return Some((encoding, mark as u64, false));
    }
    let is_control =
        |byte: &u8| *byte < 0x20 && !matches!(*byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    let controls = head.iter().filter(|byte| is_control(byte)).count();
    if head.contains(&0) || controls * CONTROLS > head.len() {
        return None;
    }
    let is_utf8 = match std::str::from_utf8(head) {
        Ok(_) => true,
        // The head may end within a character.
        Err(error) => error.error_len().is_none(),
    };
    if is_utf8 {
        return Some((UTF_8, 0, false));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(head, true);
    Some((detector.guess(None, Utf8Detection::Deny), 0, true))
}

/// How much of a passage that is not the last is kept: to the end of its last whole line, or of its last whole character.
fn whole(bytes: &[u8], encoding: &'static Encoding) -> usize {
    let is_wide = encoding == UTF_16LE || encoding == UTF_16BE;
    if is_wide {
        let line: &[u8] = if encoding == UTF_16LE {
            b"\n\0"
        } else {
            b"\0\n"
        };
        let at = bytes.chunks_exact(2).rposition(|unit| unit == line);
        return at.map_or(bytes.len() - bytes.len() % 2, |at| 2 * at + 2);
    }
    if let Some(at) = memchr::memrchr(b'\n', bytes) {
        return at + 1;
    }
    match std::str::from_utf8(bytes) {
        Err(error) if encoding == UTF_8 && error.error_len().is_none() => error.valid_up_to(),
        Ok(_) | Err(_) => bytes.len(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use std::io::Cursor;

    use proptest::prelude::*;

    use super::*;

    fn all(file: &[u8]) -> Option<(String, String, usize)> {
        let (mut text, mut from, mut passages) = (String::new(), 0, 0);
        loop {
            let passage = read(&mut Cursor::new(file), file.len() as u64, from)?;
            text.push_str(&passage.text);
            passages += 1;
            match passage.next {
                Some(next) => {
                    assert!(next > from, "it goes on");
                    from = next;
                }
                None => return Some((text, passage.encoding, passages)),
            }
        }
    }

    #[test]
    fn text_is_read_in_the_encoding_that_it_was_written_in() {
        let arabic =
            "شهادة مكتوبة عن الاجتماع مع المقرر الخاص في شهر آذار. لم يُذكر اسم أحد.\n".repeat(3);
        let russian =
            "Показания о встрече со специальным докладчиком в марте. Имена не названы.\n".repeat(3);
        let chinese = "关于三月会见特别报告员的证词。没有提到任何人的名字。\n".repeat(3);
        for (words, encoding) in [
            (&arabic, encoding_rs::WINDOWS_1256),
            (&russian, encoding_rs::WINDOWS_1251),
            (&russian, encoding_rs::KOI8_U),
            (&chinese, encoding_rs::GBK),
            (&chinese, encoding_rs::BIG5),
            (&arabic, UTF_8),
        ] {
            let (bytes, _, is_lossy) = encoding.encode(words);
            if is_lossy {
                // Simplified characters that Big5 has not.
                continue;
            }
            let (text, found, _) = all(&bytes).unwrap();
            assert_eq!(&text, words, "{} as {found}", encoding.name());
        }
        for (mark, is_little) in [(b"\xff\xfe", true), (b"\xfe\xff", false)] {
            let units = arabic.encode_utf16();
            let bytes = units.flat_map(|unit| {
                if is_little {
                    unit.to_le_bytes()
                } else {
                    unit.to_be_bytes()
                }
            });
            let file: Vec<u8> = mark.iter().copied().chain(bytes).collect();
            assert_eq!(all(&file).unwrap().0, arabic);
        }
    }

    #[test]
    fn long_texts_come_in_passages_of_whole_lines_and_nothing_is_lost() {
        let lines: String = (0..40_000)
            .map(|n| format!("{n}: سطر من الشهادة\n"))
            .collect();
        let (text, _, passages) = all(lines.as_bytes()).unwrap();
        assert_eq!(text, lines);
        assert!(passages > 3);
        let without = "字".repeat(200_000);
        assert_eq!(all(without.as_bytes()).unwrap().0, without);
    }

    #[test]
    fn what_is_no_text_is_none() {
        for binary in [
            &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..],
            b"\x01\x02\x03\x04abc",
            b"ab\0c",
        ] {
            assert_eq!(read(&mut Cursor::new(binary), binary.len() as u64, 0), None);
        }
        assert_eq!(all(b"").unwrap().0, "");
        assert_eq!(read(&mut Cursor::new(b"abc"), 3, 4), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600), from in 0_u64..700) {
            let read = read(&mut Cursor::new(&bytes), bytes.len() as u64, from);
            prop_assert!(read.is_none_or(|passage| passage.next.is_none()));
        }

        #[test]
        fn any_text_comes_as_it_was(words in "[^\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\u{feff}]{0,300}") {
            prop_assert_eq!(all(words.as_bytes()).map(|(text, _, _)| text), Some(words));
        }
    }
}
