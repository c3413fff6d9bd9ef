//! HTTP Archive 1.2: what a browser asked for and was given, in JSON. It often holds the cookies and passwords of whoever saved it.

use std::io;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::super::Source;
use super::super::bytes::Item;
use super::super::found::Found;

/// How much of a file is read.
const MAX: u64 = 128 * 1024 * 1024;
/// Fields of requests by which a server knows whom it speaks with.
const SECRETS: [&str; 3] = ["authorization", "cookie", "proxy-authorization"];

#[derive(Deserialize)]
struct Archive {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    version: Option<String>,
    creator: Option<Program>,
    browser: Option<Program>,
    #[serde(default)]
    pages: Vec<Page>,
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Program {
    name: String,
    #[serde(default)]
    version: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    started_date_time: Option<String>,
    title: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    started_date_time: Option<String>,
    request: Request,
}

#[derive(Deserialize)]
struct Request {
    url: String,
    #[serde(default)]
    cookies: Vec<IgnoredAny>,
    #[serde(default)]
    headers: Vec<Header>,
}

#[derive(Deserialize)]
struct Header {
    name: String,
}

/// Reads one. JSON that is none says nothing.
pub(super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    input.goto(0)?;
    let mut mark = [0; 3];
    if input.read(&mut mark)? < 3 || mark != *b"\xef\xbb\xbf" {
        input.goto(0)?;
    }
    let len = input.whole_len()?;
    if len > MAX {
        found.cut();
        return Ok(());
    }
    if let Ok(Archive { log }) = serde_json::from_reader(input) {
        say(&log, found);
    }
    Ok(())
}

fn say(log: &Log, found: &mut Found) {
    let mut say = |name: &str, value: &str| found.say(Source::Har, name, value);
    say("version", log.version.as_deref().unwrap_or_default());
    for (name, program) in [("creator", &log.creator), ("browser", &log.browser)] {
        if let Some(program) = program {
            say(name, &format!("{} {}", program.name, program.version));
        }
    }
    for page in &log.pages {
        say(
            "pages/startedDateTime",
            page.started_date_time.as_deref().unwrap_or_default(),
        );
        say("pages/title", page.title.as_deref().unwrap_or_default());
    }
    say("entries", &log.entries.len().to_string());
    if let Some(first) = log.entries.first() {
        say(
            "entries/startedDateTime",
            first.started_date_time.as_deref().unwrap_or_default(),
        );
    }
    let secrets = log
        .entries
        .iter()
        .filter(|entry| knows_who(&entry.request))
        .count();
    if secrets > 0 {
        say("entries with cookies or passwords", &secrets.to_string());
    }
    let addresses = log.entries.iter().map(|entry| entry.request.url.clone());
    found.say_in(
        Source::Har,
        "entries/request/url",
        None,
        addresses.collect(),
    );
}

fn knows_who(request: &Request) -> bool {
    let is_secret = |header: &Header| SECRETS.contains(&header.name.to_ascii_lowercase().as_str());
    !request.cookies.is_empty() || request.headers.iter().any(is_secret)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn what_a_browser_asked_for_is_said_and_whether_it_holds_cookies() {
        let archive = r#"{"log": {"version": "1.2", "creator": {"name": "Invented", "version": "7"},
            "pages": [{"startedDateTime": "2025-03-03T14:05:00.000+02:00", "id": "p", "title": "A page"}],
            "entries": [
                {"startedDateTime": "2025-03-03T14:05:00.100+02:00", "time": 3,
                 "request": {"method": "GET", "url": "https://example.org/", "cookies": [],
                             "headers": [{"name": "Cookie", "value": "secret"}]}},
                {"request": {"url": "https://example.org/b.png"}}]}}"#;
        let mut found = Found::default();
        assert!(read(&mut Cursor::new(format!("\u{feff}{archive}")), &mut found).is_ok());
        for (name, value) in [
            ("creator", "Invented 7"),
            ("pages/title", "A page"),
            ("entries", "2"),
            ("entries with cookies or passwords", "1"),
            ("entries/request/url", "https://example.org/"),
        ] {
            assert_eq!(found.value(Source::Har, name), Some(value), "{name}");
        }
    }

    #[test]
    fn other_json_says_nothing() {
        let mut found = Found::default();
        assert!(read(&mut Cursor::new("{\"log\": 3}"), &mut found).is_ok());
        assert!(found.into_fields().properties.is_empty());
    }

    proptest::proptest! {
        #[test]
        fn any_json_is_read(text: String) {
            drop(read(&mut Cursor::new(format!("{{\"log\":{text}")), &mut Found::default()));
        }
    }
}
