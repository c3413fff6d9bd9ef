//! A page alone, as browsers and extensions save it. What its head says, and the comments by which it was saved, read as they stand: nothing is run.

use std::borrow::Cow;
use std::io;

use html5gum::{Token, Tokenizer};

use super::super::Source;
use super::super::bytes::Item;
use super::super::found::Found;
use crate::text;

/// How much of a page is looked at.
const MAX: u64 = 1024 * 1024;
/// Names of `meta` that say something of the page or of who made it.
const META: [&str; 9] = [
    "author",
    "generator",
    "description",
    "date",
    "article:published_time",
    "article:author",
    "og:title",
    "og:url",
    "og:site_name",
];

pub(super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    let len = input.whole_len()?;
    let Some(page) = found.cut_unless(text::read(input, len.min(MAX), 0)) else {
        return Ok(());
    };
    say(&page.text, found);
    Ok(())
}

fn say(page: &str, found: &mut Found) {
    let mut is_title = false;
    for token in Tokenizer::new(page) {
        let Ok(token) = token;
        match token {
            Token::Comment(comment) => saved(&text_of(&comment), found),
            Token::String(text) if is_title => {
                if found.value(Source::Html, "title").is_none() {
                    found.say(Source::Html, "title", &text_of(&text));
                }
            }
            Token::StartTag(tag) => {
                let of = |name: &[u8]| tag.attributes.get(name).map(|value| text_of(value));
                is_title = tag.name.as_slice() == b"title";
                match tag.name.as_slice() {
                    b"meta" => meta(&of, found),
                    b"link" if of(b"rel").as_deref() == Some("canonical") => {
                        let address = of(b"href").unwrap_or_default();
                        found.say(Source::Html, "canonical", &address);
                    }
                    // What is shown says nothing of the file.
                    b"body" => return,
                    _ => {}
                }
            }
            Token::EndTag(_) => is_title = false,
            Token::String(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
}

fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

fn meta<'a>(of: &impl Fn(&[u8]) -> Option<Cow<'a, str>>, found: &mut Found) {
    let name = of(b"name").or_else(|| of(b"property"));
    let name = name
        .map(|name| name.to_ascii_lowercase())
        .unwrap_or_default();
    if META.contains(&name.as_str()) {
        found.say(Source::Html, &name, &of(b"content").unwrap_or_default());
    }
}

/// What browsers (`saved from url=(0019)https://example.org`) and `SingleFile` (a line each) write into a comment.
fn saved(comment: &str, found: &mut Found) {
    if let Some((_, said)) = comment.split_once("saved from url=(") {
        let address = said.split_once(')').map(|(_, address)| address.trim());
        found.say(Source::Html, "saved from url", address.unwrap_or_default());
    }
    if comment.contains("Page saved with") {
        for line in comment.lines().map(str::trim) {
            for (start, name) in [
                ("Page saved with ", "saved with"),
                ("url: ", "saved from url"),
                ("saved date: ", "saved date"),
            ] {
                if let Some(said) = line.strip_prefix(start) {
                    found.say(Source::Html, name, said);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(page: &str) -> Found {
        let mut found = Found::default();
        say(page, &mut found);
        found
    }

    #[test]
    fn what_saved_a_page_wrote_into_it_is_read() {
        let single = "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://example.org/a?b=1 \n \
            saved date: Mon Mar 03 2025 14:05:00 GMT+0200\n--><meta charset=utf-8>\n<title>One &amp; two</title>\
            <META Name='author' content=\"Somebody Invented\"><link rel=canonical href=https://example.org/a>\
            <body><title>not this</title>";
        let found = said(single);
        for (name, value) in [
            ("saved with", "SingleFile"),
            ("saved from url", "https://example.org/a?b=1"),
            ("saved date", "Mon Mar 03 2025 14:05:00 GMT+0200"),
            ("title", "One & two"),
            ("author", "Somebody Invented"),
            ("canonical", "https://example.org/a"),
        ] {
            assert_eq!(found.value(Source::Html, name), Some(value), "{name}");
        }
        let browser =
            "<!-- saved from url=(0019)https://example.org -->\n<html><head><title>A</title>";
        assert_eq!(
            said(browser).value(Source::Html, "saved from url"),
            Some("https://example.org")
        );
    }

    proptest::proptest! {
        #[test]
        fn any_page_is_read(page: String, tag in "[<>=/'\"a-z !-]{0,60}") {
            drop(said(&page));
            drop(said(&format!("<meta {tag}<{page}")));
        }
    }
}
