//! Web pages as people and programs keep them: what was kept, from where, when and by what. Nothing in them is run, followed or drawn.

mod har;
mod html;
mod mail;
mod mhtml;
mod wacz;
mod warc;

use std::io;

use super::bytes::{Item, find};
use super::found::Found;
use crate::media_type::{WARC, media_type};

pub(super) use wacz::read as read_wacz;

/// Which way a page was kept, as far as its readers differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// Web ARChive (ISO 28500), packed by gzip or not.
    Warc,
    /// A page and what belongs to it in one message (RFC 2557).
    Mhtml,
    /// HTTP Archive 1.2: what a browser asked for and was given.
    Har,
    /// A page alone.
    Html,
}

impl Kept {
    /// By the first bytes of a file that nobody else reads.
    pub(super) fn of(head: &[u8]) -> Option<Self> {
        if media_type(head) == WARC {
            return Some(Self::Warc);
        }
        let text = head.trim_ascii_start();
        let text = text
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(text)
            .trim_ascii_start();
        if text.starts_with(b"{") {
            // Other JSON is none of ours; it is told by its members, in their order or not.
            return Some(Self::Har);
        }
        let small = text.to_ascii_lowercase();
        let is_message = find(&small, b"mime-version:").is_some()
            && find(&small, b"multipart/related").is_some();
        if is_message {
            return Some(Self::Mhtml);
        }
        let is_page = [
            b"<!doctype html".as_slice(),
            b"<html",
            b"<head",
            b"<body",
            b"<!--",
        ]
        .iter()
        .any(|start| small.starts_with(start));
        is_page.then_some(Self::Html)
    }
}

/// Reads one.
pub(super) fn read<R: Item>(input: &mut R, kept: Kept, found: &mut Found) -> io::Result<()> {
    match kept {
        Kept::Warc => warc::read(input, found),
        Kept::Mhtml => mhtml::read(input, found),
        Kept::Har => har::read(input, found),
        Kept::Html => html::read(input, found),
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;

    #[test]
    fn a_kept_page_is_told_by_how_it_begins() {
        for (head, kept) in [
            (
                b"WARC/1.1\r\nWARC-Type: warcinfo".as_slice(),
                Some(Kept::Warc),
            ),
            (
                b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;",
                Some(Kept::Mhtml),
            ),
            (b"\xef\xbb\xbf{ \"log\": {}}", Some(Kept::Har)),
            (b"\n<!DOCTYPE HTML><title>", Some(Kept::Html)),
            (
                b"Dear colleague, here is the <html> that you asked for",
                None,
            ),
            (b"\x1f\x8b\x08\0nothing packed", None),
            (b"", None),
        ] {
            assert_eq!(Kept::of(head), kept, "{head:?}");
        }
    }
}
