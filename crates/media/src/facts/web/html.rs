//! A page alone, as browsers and extensions save it. What its head says, and the comments by which it was saved, read as they stand: nothing is run.

use std::io;

use super::super::Source;
use super::super::bytes::Item;
use super::super::found::{Found, cut_text};
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
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        let tag = rest.get(start + 1..).unwrap_or_default();
        if let Some(comment) = tag.strip_prefix("!--") {
            let end = comment.find("-->").unwrap_or(comment.len());
            saved(comment.get(..end).unwrap_or_default(), found);
            rest = comment.get(end..).unwrap_or_default();
            continue;
        }
        let (name, attributes, behind) = taken(tag);
        match name.as_str() {
            "title" if found.value(Source::Html, "title").is_none() => {
                let end = behind.find('<').unwrap_or(behind.len());
                found.say(
                    Source::Html,
                    "title",
                    &entities(behind.get(..end).unwrap_or_default()),
                );
            }
            "meta" => meta(&attributes, found),
            "link" if value(&attributes, "rel") == Some("canonical") => {
                found.say(
                    Source::Html,
                    "canonical",
                    value(&attributes, "href").unwrap_or_default(),
                );
            }
            // What is shown says nothing of the file.
            "body" => return,
            _ => {}
        }
        rest = behind;
    }
}

/// A tag's name and attributes, and what is behind it.
fn taken(tag: &str) -> (String, Vec<(String, String)>, &str) {
    let name_end = tag
        .find(|c: char| c.is_whitespace() || c == '>' || c == '/')
        .unwrap_or(tag.len());
    let (name, mut rest) = tag.split_at(name_end);
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || attributes.len() > 32 {
            return (name.to_ascii_lowercase(), attributes, rest);
        }
        if let Some(behind) = rest.strip_prefix('>') {
            return (name.to_ascii_lowercase(), attributes, behind);
        }
        let end = rest
            .find(|c: char| c.is_whitespace() || "=>/".contains(c))
            .unwrap_or(rest.len());
        // A lone sign of equality is a name of its own; going on takes at least one character.
        let (own, after) = rest.split_at(end.max(rest.chars().next().map_or(1, char::len_utf8)));
        rest = after.trim_start();
        let Some(given) = rest.strip_prefix('=').map(str::trim_start) else {
            continue;
        };
        let (said, behind) = match given.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inside = given.get(1..).unwrap_or_default();
                inside.split_once(quote).unwrap_or((inside, ""))
            }
            _ => given.split_at(
                given
                    .find(|c: char| c.is_whitespace() || c == '>')
                    .unwrap_or(given.len()),
            ),
        };
        attributes.push((own.to_ascii_lowercase(), entities(cut_text(said, 4096))));
        rest = behind;
    }
}

fn value<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut of_it = attributes.iter().filter(|(own, _)| own == name);
    of_it.next().map(|(_, value)| value.as_str())
}

fn meta(attributes: &[(String, String)], found: &mut Found) {
    let name = value(attributes, "name").or_else(|| value(attributes, "property"));
    let name = name.map(str::to_ascii_lowercase).unwrap_or_default();
    if META.contains(&name.as_str()) {
        found.say(
            Source::Html,
            &name,
            value(attributes, "content").unwrap_or_default(),
        );
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

/// The five entities that every page uses, and none else.
fn entities(text: &str) -> String {
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    pairs.iter().fold(text.to_owned(), |text, (entity, sign)| {
        text.replace(entity, sign)
    })
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
