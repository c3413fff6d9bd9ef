//! Heads of messages, as mail and archives write them (RFC 5322): a name, a colon, a value that may go on in the next line. And words in other
//! encodings inside them (RFC 2047).

use base64::Engine as _;
use encoding_rs::Encoding;

/// The longest head that is read, in bytes.
pub(super) const MAX_HEAD: usize = 64 * 1024;

/// The fields of a head and how many bytes it takes with the empty line behind it; none where it does not end.
pub(super) fn head(bytes: &[u8]) -> Option<(Vec<(String, String)>, usize)> {
    let bytes = bytes.get(..MAX_HEAD).unwrap_or(bytes);
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut place = 0;
    loop {
        let rest = bytes.get(place..)?;
        let end = memchr::memchr(b'\n', rest)?;
        let line = String::from_utf8_lossy(rest.get(..end)?);
        place += end + 1;
        if line.trim_end().is_empty() {
            return Some((fields, place));
        }
        let goes_on = line.starts_with([' ', '\t']);
        match (fields.last_mut().filter(|_| goes_on), line.split_once(':')) {
            (Some((_, value)), _) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            (None, Some((name, value))) => {
                fields.push((name.trim().to_owned(), value.trim().to_owned()));
            }
            // A line that is no field says nothing.
            (None, None) => {}
        }
    }
}

/// The first field of a name, in whatever case.
pub(super) fn field<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut of_it = fields
        .iter()
        .filter(|(own, _)| own.eq_ignore_ascii_case(name));
    of_it.next().map(|(_, value)| value.as_str())
}

/// A value with its words in other encodings read. What cannot be read stays as it stands.
pub(super) fn words(value: &str) -> String {
    let mut said = String::new();
    let mut rest = value;
    let mut was_word = false;
    while let Some(start) = rest.find("=?") {
        let (before, from) = rest.split_at(start);
        let Some((word, after)) = word(from) else {
            let (mark, after) = from.split_at(2);
            said.push_str(before);
            said.push_str(mark);
            (rest, was_word) = (after, false);
            continue;
        };
        // White space between two words only parts them.
        if !(was_word && before.trim().is_empty()) {
            said.push_str(before);
        }
        said.push_str(&word);
        (rest, was_word) = (after, true);
    }
    said.push_str(rest);
    said
}

/// `=?charset?Q or B?text?=`, and what is behind it.
fn word(from: &str) -> Option<(String, &str)> {
    let mut parts = from.strip_prefix("=?")?.splitn(3, '?');
    let (charset, way, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let (text, after) = rest.split_once("?=")?;
    let bytes = match way {
        "B" | "b" => base64::engine::general_purpose::STANDARD
            .decode(text)
            .ok()?,
        "Q" | "q" => quoted(text)?,
        _ => return None,
    };
    // RFC 2231 lets a language follow the name of the encoding.
    let name = charset.split('*').next()?;
    let (said, _, _) = Encoding::for_label(name.as_bytes())?.decode(&bytes);
    Some((said.into_owned(), after))
}

fn quoted(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        bytes.push(match first {
            b'_' => b' ',
            b'=' => {
                let (digits, after) = after.split_at_checked(2)?;
                rest = after;
                u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?
            }
            other => *other,
        });
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_field_may_go_on_in_the_next_line_and_a_head_ends_with_an_empty_one() {
        let read = head(b"Subject: one\r\n two\r\nDATE:x\r\nno field\r\n\r\nbody: none\r\n");
        let Some((fields, len)) = read else {
            panic!("a head")
        };
        assert_eq!(field(&fields, "subject"), Some("one two"));
        assert_eq!(field(&fields, "Date"), Some("x"));
        assert_eq!(field(&fields, "body"), None);
        assert_eq!(len, 40);
        assert_eq!(head(b"Subject: cut"), None);
    }

    #[test]
    fn words_in_other_encodings_are_read() {
        for (value, said) in [
            (
                "=?utf-8?Q?Svidetel=CA=B9_?= =?utf-8?B?2LTZh9in2K/YqQ==?=",
                "Svidetelʹ شهادة",
            ),
            ("=?windows-1251?Q?=D1=E2=E8?= and more", "Сви and more"),
            (
                "=?utf-8?X?no?= =?nowhere?Q?no?=",
                "=?utf-8?X?no?= =?nowhere?Q?no?=",
            ),
            ("a =? b", "a =? b"),
        ] {
            assert_eq!(words(value), said);
        }
    }

    proptest! {
        #[test]
        fn any_head_is_read(bytes in proptest::collection::vec(any::<u8>(), 0..200), value: String) {
            if let Some((_, len)) = head(&bytes) {
                prop_assert!(len <= bytes.len());
            }
            drop(words(&format!("=?{value}?= =?utf-8?q?{value}?=")));
        }
    }
}
