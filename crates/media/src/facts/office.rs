//! What office programs say of a document: `docProps` of Office Open XML (ISO/IEC 29500-2 and -1), `meta.xml` of `OpenDocument`
//! (ISO/IEC 26300-3).

use std::io;
use std::ops::ControlFlow;

use super::bytes::Item;
use super::found::{Found, cut_text};
use super::xml::{self, Node};
use super::{MAX_VALUE, Source, zip};

const CORE: &str = "docProps/core.xml";
const APP: &str = "docProps/app.xml";
const CUSTOM: &str = "docProps/custom.xml";
const META: &str = "meta.xml";
const TYPES: &str = "[Content_Types].xml";

/// Reads an archive that is a document; any other says nothing.
pub(super) fn read<R: Item>(input: &mut R, found: &mut Found) -> io::Result<()> {
    let is_wanted = |name: &str| [CORE, APP, CUSTOM, META, TYPES].contains(&name);
    let entries = zip::entries(input, is_wanted)?;
    let entries = found.cut_unless(entries).unwrap_or_default();
    if entries.is_empty() {
        return Ok(());
    }
    found.document();
    // Names may be repeated: one of each is a document, a thousand are an attack.
    for entry in entries.iter().take(8).filter(|entry| entry.name != TYPES) {
        let file = zip::read(input, entry)?;
        let file = found.cut_unless(file).unwrap_or_default();
        let source = if entry.name == META {
            Source::OpenDocument
        } else {
            Source::Ooxml
        };
        properties(&file, source, found);
    }
    let pages = |source, name| {
        found
            .value(source, name)
            .and_then(|pages| pages.parse().ok())
    };
    let pages = pages(Source::Ooxml, "app:Pages").or_else(|| {
        pages(
            Source::OpenDocument,
            "meta:document-statistic/meta:page-count",
        )
    });
    found.document().pages = pages;
    Ok(())
}

/// An element that is open.
struct Open {
    name: String,
    text: String,
    values: Vec<String>,
}

/// Every child of the root (of `office:meta` in `OpenDocument`) is a property, its value the text in it; lists have several.
fn properties(file: &[u8], source: Source, found: &mut Found) {
    if file.is_empty() {
        return;
    }
    let at = if source == Source::OpenDocument { 3 } else { 2 };
    let mut open: Vec<Open> = Vec::new();
    let walked = xml::walk(&xml::decoded(file), |node| {
        match node {
            Node::Start { name, attributes } => {
                let is_property = open.len() + 1 == at;
                let name = if is_property {
                    named(name, &attributes, source, found)
                } else {
                    name
                };
                open.push(Open {
                    name,
                    text: String::new(),
                    values: Vec::new(),
                });
            }
            Node::Text(text) => {
                if let Some(element) = open.last_mut() {
                    let left = (2 * MAX_VALUE).saturating_sub(element.text.len());
                    element.text.push_str(cut_text(&text, left));
                }
            }
            Node::End => end(&mut open, at, source, found),
        }
        if found.is_full() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    found.cut_unless(walked);
}

fn end(open: &mut Vec<Open>, at: usize, source: Source, found: &mut Found) {
    let depth = open.len();
    let Some(mut ended) = open.pop() else {
        return;
    };
    if !ended.text.trim().is_empty() {
        ended.values.push(std::mem::take(&mut ended.text));
    }
    if depth == at {
        found.say_in(source, &ended.name, None, ended.values);
    } else if depth > at
        && let Some(parent) = open.last_mut()
    {
        parent.values.append(&mut ended.values);
    }
}

/// The name of a property: that of its element, or the one that somebody gave it. In `OpenDocument` attributes say something of their own.
fn named(
    name: String,
    attributes: &[(String, String)],
    source: Source,
    found: &mut Found,
) -> String {
    let own = attributes
        .iter()
        .find(|(name, _)| name == "meta:name" || name == "name");
    if let Some((_, own)) = own {
        return format!("{name}:{own}");
    }
    if source == Source::OpenDocument {
        for (attribute, value) in attributes {
            let is_said = attribute.starts_with("meta:") || attribute == "xlink:title";
            if is_said || attribute == "xlink:href" {
                found.say(source, &format!("{name}/{attribute}"), value);
            }
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(file: &str, source: Source) -> Found {
        let mut found = Found::default();
        properties(file.as_bytes(), source, &mut found);
        found
    }

    #[test]
    fn names_of_people_are_found_where_office_programs_write_them() {
        let core = r#"<cp:coreProperties
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>One Invented</dc:creator>
            <cp:lastModifiedBy>Another</cp:lastModifiedBy></cp:coreProperties>"#;
        let found = said(core, Source::Ooxml);
        assert_eq!(
            found.value(Source::Ooxml, "dc:creator"),
            Some("One Invented")
        );
        assert_eq!(
            found.value(Source::Ooxml, "cp:lastModifiedBy"),
            Some("Another")
        );
        let meta = r#"<office:document-meta xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta>
            <meta:initial-creator>One</meta:initial-creator><meta:document-statistic meta:page-count="3"/>
            <meta:user-defined meta:name="Case">Seven</meta:user-defined></office:meta></office:document-meta>"#;
        let found = said(meta, Source::OpenDocument);
        for (name, value) in [
            ("meta:initial-creator", "One"),
            ("meta:document-statistic/meta:page-count", "3"),
            ("meta:user-defined:Case", "Seven"),
        ] {
            assert_eq!(found.value(Source::OpenDocument, name), Some(value));
        }
    }

    #[test]
    fn a_list_is_one_property_with_several_values() {
        let app = "<P xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'>\
                   <TitlesOfParts><v><l>One</l><l>Two</l></v></TitlesOfParts></P>";
        let said = said(app, Source::Ooxml).into_fields();
        let list = said
            .properties
            .first()
            .map(|p| (p.name.as_str(), p.values.len()));
        assert_eq!(list, Some(("app:TitlesOfParts", 2)));
    }

    proptest::proptest! {
        #[test]
        fn any_archive_is_read(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            let mut found = Found::default();
            let archive = [b"PK\x03\x04".as_slice(), &bytes, b"PK\x05\x06\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0"];
            drop(read(&mut io::Cursor::new(archive.concat()), &mut found));
            properties(&bytes, Source::Ooxml, &mut found);
        }
    }
}
