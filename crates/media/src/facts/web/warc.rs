//! Web ARChive (WARC 1.0 and 1.1, ISO 28500:2017): records one behind the other, each with a head and so many bytes. Packed ones (`.warc.gz`) are
//! gzip, a member for each record.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read};

use flate2::read::MultiGzDecoder;

use super::super::Source;
use super::super::bytes::Item;
use super::super::found::Found;
use super::mail;

/// The most records, and the most unpacked bytes, that are gone through.
const MAX_RECORDS: u32 = 20_000;
const MAX_BYTES: u64 = 1024 * 1024 * 1024;
/// The longest block of `warcinfo` that is read.
const MAX_INFO: u64 = 64 * 1024;
/// The most addresses that are named.
const MAX_ADDRESSES: usize = 256;

pub(super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    input.goto(0)?;
    let mut records = Records::default();
    let is_packed = input.fill_buf()?.starts_with(b"\x1f\x8b");
    let ended = if is_packed {
        records.walk(
            &mut BufReader::new(MultiGzDecoder::new(&mut *input).take(MAX_BYTES)),
            found,
        )
    } else {
        records.walk(&mut Read::take(&mut *input, MAX_BYTES), found)
    };
    // What was found before the damage is said.
    if !matches!(ended, Ok(true)) {
        found.cut();
    }
    records.say(found);
    Ok(())
}

/// What was gone through.
#[derive(Default)]
struct Records {
    kinds: BTreeMap<String, u64>,
    dates: Option<(String, String)>,
    addresses: Vec<String>,
}

impl Records {
    /// Goes through an archive; whether that was all of it.
    fn walk(&mut self, archive: &mut impl BufRead, found: &mut Found) -> io::Result<bool> {
        for _ in 0..MAX_RECORDS {
            let head = head(archive)?;
            if head.is_empty() {
                return Ok(true);
            }
            let fields = mail::head(&head);
            let of = |name| mail::field(&fields, name);
            let Some(len) = of("Content-Length").and_then(|len| len.parse::<u64>().ok()) else {
                return Ok(false);
            };
            let kind = of("WARC-Type").unwrap_or_default();
            self.take(kind, &of);
            let mut block = archive.take(len);
            if kind == "warcinfo" {
                info(&mut block, of("WARC-Filename"), found)?;
            }
            io::copy(&mut block, &mut io::sink())?;
            if block.limit() > 0 {
                return Ok(false);
            }
        }
        Ok(false)
    }

    fn take<'a>(&mut self, kind: &str, of: &impl Fn(&'static str) -> Option<&'a str>) {
        if self.kinds.len() < 64 {
            *self.kinds.entry(kind.to_owned()).or_default() += 1;
        }
        if let Some(date) = of("WARC-Date") {
            let (first, last) = self.dates.get_or_insert((date.to_owned(), date.to_owned()));
            if date < first.as_str() {
                date.clone_into(first);
            } else if date > last.as_str() {
                date.clone_into(last);
            }
        }
        let is_content = matches!(kind, "response" | "resource" | "revisit" | "conversion");
        if let Some(address) =
            of("WARC-Target-URI").filter(|_| is_content && self.addresses.len() < MAX_ADDRESSES)
        {
            // Version 1.0 was often written with the address in angle brackets.
            self.addresses
                .push(address.trim_matches(['<', '>']).to_owned());
        }
    }

    fn say(self, found: &mut Found) {
        let source = Source::Warc;
        for (kind, count) in &self.kinds {
            found.say(source, &format!("records:{kind}"), &count.to_string());
        }
        if let Some((first, last)) = self.dates {
            found.say(source, "WARC-Date:first", &first);
            found.say(source, "WARC-Date:last", &last);
        }
        found.say_in(source, "WARC-Target-URI", None, self.addresses);
    }
}

/// The next head without its first line, which says the version, and with the empty line behind it; nothing at the end. What parts records is passed over.
fn head(archive: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    let mut is_first = true;
    loop {
        let mut line = Vec::new();
        let left = (mail::MAX_HEAD - head.len()) as u64;
        archive.by_ref().take(left).read_until(b'\n', &mut line)?;
        let is_empty = line.trim_ascii().is_empty();
        if line.is_empty() || (is_empty && !is_first) {
            head.extend(line);
            return Ok(head);
        }
        if !is_empty && !std::mem::take(&mut is_first) {
            head.extend(line);
        }
    }
}

/// What the program that made the archive says of itself and of whoever ran it.
fn info(block: &mut impl Read, file: Option<&str>, found: &mut Found) -> io::Result<()> {
    found.say(Source::Warc, "WARC-Filename", file.unwrap_or_default());
    let mut text = Vec::new();
    block.take(MAX_INFO).read_to_end(&mut text)?;
    for (name, value) in mail::head(&text) {
        found.say(Source::Warc, &format!("warcinfo:{name}"), &value);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use std::io::{Cursor, Write as _};

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn record(kind: &str, address: &str, date: &str, block: &str) -> String {
        format!(
            "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: {date}\r\nContent-Length: {}\r\n\r\n{block}\r\n\r\n",
            block.len()
        )
    }

    fn archive() -> [String; 3] {
        [
            record(
                "warcinfo",
                "",
                "2025-03-03T12:05:00Z",
                "software: Invented 3\r\noperator: Somebody\r\n",
            ),
            record(
                "response",
                "<https://example.org/>",
                "2025-03-03T12:05:02Z",
                "HTTP/1.1 200 OK\r\n\r\nWARC/1.1",
            ),
            record(
                "request",
                "https://example.org/",
                "2025-03-03T12:05:01Z",
                "GET / HTTP/1.1\r\n\r\n",
            ),
        ]
    }

    fn said(bytes: Vec<u8>) -> Found {
        let mut found = Found::default();
        read(&mut Cursor::new(bytes), &mut found).unwrap();
        found
    }

    fn check(found: &Found) {
        for (name, value) in [
            ("warcinfo:software", "Invented 3"),
            ("warcinfo:operator", "Somebody"),
            ("records:response", "1"),
            ("WARC-Date:first", "2025-03-03T12:05:00Z"),
            ("WARC-Date:last", "2025-03-03T12:05:02Z"),
            ("WARC-Target-URI", "https://example.org/"),
        ] {
            assert_eq!(found.value(Source::Warc, name), Some(value), "{name}");
        }
    }

    #[test]
    fn an_archive_says_what_was_kept_when_and_by_what_packed_or_not() {
        let plain = archive().concat().into_bytes();
        let found = said(plain);
        check(&found);
        assert!(!found.into_fields().is_partial);

        let mut packed = Vec::new();
        for record in archive() {
            let mut member = GzEncoder::new(&mut packed, Compression::default());
            member.write_all(record.as_bytes()).unwrap();
            member.finish().unwrap();
        }
        let found = said(packed);
        check(&found);
        assert!(!found.into_fields().is_partial);
    }

    #[test]
    fn a_cut_archive_says_what_is_there_and_that_there_is_more() {
        let whole = archive().concat();
        let cut = whole.get(..whole.len() - 60).unwrap().as_bytes().to_vec();
        let found = said(cut);
        assert_eq!(
            found.value(Source::Warc, "warcinfo:software"),
            Some("Invented 3")
        );
        assert!(found.into_fields().is_partial);
    }

    proptest::proptest! {
        #[test]
        fn any_archive_is_read(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            drop(said([b"WARC/1.1\r\nContent-Length: 3\r\n\r\n".as_slice(), &bytes].concat()));
            drop(said([b"\x1f\x8b\x08\0\0\0\0\0\0\x03".as_slice(), &bytes].concat()));
        }
    }
}
