//! Heads of messages, as mail and archives write them (RFC 5322, words in other encodings by RFC 2047), read by `mail-parser`.

use mail_parser::{HeaderName, Message, MessageParser};

/// The longest head of a record that is read, in bytes.
pub(super) const MAX_HEAD: usize = 64 * 1024;

/// The fields of a head, in order: each name with its text.
pub(super) type Fields = Vec<(String, String)>;

/// Reads what parts a message; every other field is text, dates and addresses too: what they say is shown as it stands.
fn parser() -> MessageParser {
    MessageParser::new()
        .with_mime_headers()
        .default_header_text()
        .header_text(HeaderName::Date)
        .header_text(HeaderName::From)
}

/// A message with its parts.
pub(super) fn message(bytes: &[u8]) -> Option<Message<'_>> {
    parser().parse(bytes)
}

/// The fields of a head alone.
pub(super) fn head(bytes: &[u8]) -> Fields {
    let read = parser().parse_headers(bytes);
    read.map_or_else(Vec::new, |message| fields(&message))
}

/// The fields of a message's own head.
pub(super) fn fields(message: &Message<'_>) -> Fields {
    let said = |header: &mail_parser::Header<'_>| {
        let text = header.value.as_text()?;
        Some((header.name.as_str().to_owned(), text.to_owned()))
    };
    message.headers().iter().filter_map(said).collect()
}

/// The first field of a name, in whatever case.
pub(super) fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    let mut of_it = fields
        .iter()
        .filter(|(own, _)| own.eq_ignore_ascii_case(name));
    of_it.next().map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_field_may_go_on_in_the_next_line_and_speak_another_encoding() {
        let fields = head(
            b"Subject: =?utf-8?Q?one_?=\r\n =?utf-8?B?2LTZh9in2K/YqQ==?=\r\nDATE:x\r\nno field\r\n\r\nbody: none\r\n",
        );
        assert_eq!(field(&fields, "subject"), Some("one شهادة"));
        assert_eq!(field(&fields, "Date"), Some("x"));
        assert_eq!(field(&fields, "body"), None);
    }

    proptest! {
        #[test]
        fn any_head_is_read(bytes in proptest::collection::vec(any::<u8>(), 0..200), value: String) {
            drop(head(&bytes));
            drop(message(&bytes).map(|message| fields(&message)));
            drop(head(format!("a: =?{value}?= =?utf-8?q?{value}?=").as_bytes()));
        }
    }
}
