//! Web Archive Collection Zipped (WACZ 1.1.1, Webrecorder): archives with an index, the pages in them, and a description.

use std::io;

use serde::Deserialize;

use super::super::Source;
use super::super::bytes::Item;
use super::super::found::Found;
use super::super::zip;

const PACKAGE: &str = "datapackage.json";
const PAGES: &str = "pages/pages.jsonl";
/// The most pages that are named.
const MAX_PAGES: usize = 256;

#[derive(Deserialize)]
struct Package {
    wacz_version: Option<String>,
    title: Option<String>,
    description: Option<String>,
    created: Option<String>,
    modified: Option<String>,
    software: Option<String>,
    #[serde(rename = "mainPageUrl", alias = "mainPageURL")]
    main_page: Option<String>,
    #[serde(rename = "mainPageDate")]
    main_page_date: Option<String>,
}

#[derive(Deserialize)]
struct Page {
    url: Option<String>,
    title: Option<String>,
    ts: Option<String>,
}

/// Reads an archive that is one; any other says nothing.
pub(in super::super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    let is_wanted = |name: &str| [PACKAGE, PAGES].contains(&name) || name.starts_with("archive/");
    let entries = found
        .cut_unless(zip::entries(input, is_wanted)?)
        .unwrap_or_default();
    let archives = entries
        .iter()
        .filter(|entry| entry.name.starts_with("archive/"))
        .count();
    let Some(entry) = entries
        .iter()
        .find(|entry| entry.name == PACKAGE)
        .filter(|_| archives > 0)
    else {
        return Ok(());
    };
    let file = zip::read(input, entry)?;
    let package = file.and_then(|file| serde_json::from_slice::<Package>(&file).ok());
    let Some(package) = found.cut_unless(package) else {
        return Ok(());
    };
    for (name, value) in [
        ("wacz_version", package.wacz_version),
        ("title", package.title),
        ("description", package.description),
        ("created", package.created),
        ("modified", package.modified),
        ("software", package.software),
        ("mainPageUrl", package.main_page),
        ("mainPageDate", package.main_page_date),
    ] {
        found.say(Source::Wacz, name, &value.unwrap_or_default());
    }
    found.say(Source::Wacz, "archives", &archives.to_string());
    if let Some(entry) = entries.iter().find(|entry| entry.name == PAGES) {
        let file = zip::read(input, entry)?;
        pages(&found.cut_unless(file).unwrap_or_default(), found);
    }
    Ok(())
}

/// A page a line; the first line says of which form they are and names none.
fn pages(file: &[u8], found: &mut Found) {
    let mut addresses = Vec::new();
    for line in file.split(|byte| *byte == b'\n') {
        let Ok(Page {
            url: Some(address),
            title,
            ts,
        }) = serde_json::from_slice::<Page>(line)
        else {
            continue;
        };
        if addresses.is_empty() {
            found.say(Source::Wacz, "pages/title", &title.unwrap_or_default());
            found.say(Source::Wacz, "pages/ts", &ts.unwrap_or_default());
        }
        if addresses.len() == MAX_PAGES {
            found.cut();
            break;
        }
        addresses.push(address);
    }
    found.say_in(Source::Wacz, "pages/url", None, addresses);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_lines_and_the_first_line_is_none() {
        let file = b"{\"format\": \"json-pages-1.0\", \"id\": \"pages\", \"title\": \"All Pages\"}\n\
            {\"id\": \"1\", \"url\": \"https://example.org/\", \"title\": \"A page\", \"ts\": \"2025-03-03T12:05:00Z\"}\n\
            nonsense\n{\"url\": \"https://example.org/b\"}\n";
        let mut found = Found::default();
        pages(file, &mut found);
        assert_eq!(found.value(Source::Wacz, "pages/title"), Some("A page"));
        assert_eq!(
            found.value(Source::Wacz, "pages/ts"),
            Some("2025-03-03T12:05:00Z")
        );
        let said = found.into_fields();
        let addresses = said.properties.iter().find(|p| p.name == "pages/url");
        assert_eq!(addresses.map(|p| p.values.len()), Some(2));
    }
}
