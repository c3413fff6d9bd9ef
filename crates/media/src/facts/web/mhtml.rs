//! A page and what belongs to it in one message (MHTML, RFC 2557), as browsers save it: the head says from where and when, each part what it is.

use std::io;

use mail_parser::{MimeHeaders as _, PartType};

use super::super::Source;
use super::super::bytes::Item;
use super::super::found::Found;
use super::mail;

/// How much of a file is looked through for its parts.
const MAX: u64 = 32 * 1024 * 1024;
/// Fields of the head that say something of the page.
const SAID: [&str; 4] = [
    "Snapshot-Content-Location",
    "Content-Location",
    "Subject",
    "Date",
];

pub(super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    input.goto(0)?;
    let bytes = input.up_to(MAX)?;
    if bytes.len() as u64 == MAX {
        found.cut();
    }
    let Some(message) = found.cut_unless(mail::message(&bytes)) else {
        return Ok(());
    };
    let fields = mail::fields(&message);
    for name in SAID {
        if let Some(value) = mail::field(&fields, name) {
            found.say(Source::Mhtml, name, value);
        }
    }
    if let Some(from) = mail::field(&fields, "From") {
        // Browsers stand where a person stands in mail.
        let browser = from.strip_prefix("<Saved by ");
        match browser.and_then(|by| by.strip_suffix('>')) {
            Some(browser) => found.say(Source::Mhtml, "saved by", browser),
            None => found.say(Source::Mhtml, "From", from),
        }
    }
    let is_content =
        |part: &&mail_parser::MessagePart<'_>| !matches!(part.body, PartType::Multipart(_));
    let parts: Vec<_> = message.parts.iter().filter(is_content).collect();
    found.say(Source::Mhtml, "parts", &parts.len().to_string());
    let places = parts.iter().filter_map(|part| part.content_location());
    let places = places.map(str::to_owned).collect();
    found.say_in(Source::Mhtml, "part:Content-Location", None, places);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    const PAGE: &str = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\n\
        Subject: =?utf-8?Q?Si=C3=A8ge?=\r\nDate: Mon, 3 Mar 2025 12:05:00 -0000\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n\
        ----b--\r\nContent-Type: text/html\r\nContent-Location: https://example.org/a\r\n\r\n<html>\r\n\
        ----b--\r\nContent-Type: image/png\r\nContent-Location: https://example.org/b.png\r\n\r\nAA\r\n----b----\r\n";

    #[test]
    fn what_a_browser_saved_says_from_where_and_when() {
        let mut found = Found::default();
        assert!(read(&mut Cursor::new(PAGE), &mut found).is_ok());
        for (name, value) in [
            ("Snapshot-Content-Location", "https://example.org/a"),
            ("Subject", "Siège"),
            ("Date", "Mon, 3 Mar 2025 12:05:00 -0000"),
            ("saved by", "Blink"),
            ("parts", "2"),
        ] {
            assert_eq!(found.value(Source::Mhtml, name), Some(value), "{name}");
        }
        let said = found.into_fields();
        let places = said
            .properties
            .iter()
            .find(|p| p.name == "part:Content-Location");
        assert_eq!(places.map(|p| p.values.len()), Some(2));
        assert!(!said.is_partial);
    }

    proptest::proptest! {
        #[test]
        fn any_message_is_read(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            let head = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n";
            drop(read(&mut Cursor::new([head.as_slice(), &bytes].concat()), &mut Found::default()));
            drop(read(&mut Cursor::new(bytes), &mut Found::default()));
        }
    }
}
