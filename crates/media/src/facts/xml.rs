//! XML 1.0 by elements, its namespaces under the prefixes that people know them by. No entity is expanded but the five of the standard,
//! nothing outside is read.

use std::ops::ControlFlow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{LocalName, NamespaceResolver, ResolveResult};
use quick_xml::reader::NsReader;
use quick_xml::{XmlVersion, escape};

use super::bytes::utf16;

/// How deep elements may lie in one another.
const MAX_DEPTH: usize = 64;
/// The most attributes of an element that are looked at.
const MAX_ATTRIBUTES: usize = 1024;

/// What comes next in a document.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// An element begins.
    Start {
        /// `prefix:name`.
        name: String,
        /// `prefix:name` and value.
        attributes: Vec<(String, String)>,
    },
    /// Text, in as many pieces as the parser likes.
    Text(String),
    /// The innermost element ends.
    End,
}

/// Walks through a document, until it ends or nobody wants more. None where it is malformed, cut, or deeper than anybody needs.
pub(super) fn walk(text: &str, mut each: impl FnMut(Node) -> ControlFlow<()>) -> Option<()> {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut depth = 0_usize;
    loop {
        let event = reader.read_event().ok()?;
        let node = if let Event::Start(start) = &event {
            depth += 1;
            element(start, reader.resolver())
        } else if let Event::End(_) = event {
            depth = depth.checked_sub(1)?;
            Node::End
        } else if let Event::Text(text) = event {
            Node::Text(text.into_inner().into_owned())
        } else if let Event::CData(text) = event {
            Node::Text(text.into_inner().into_owned())
        } else if let Event::GeneralRef(reference) = event {
            Node::Text(replaced(&reference.into_inner()))
        } else if event == Event::Eof {
            return (depth == 0).then_some(());
        } else {
            continue;
        };
        if depth > MAX_DEPTH {
            return None;
        }
        if each(node).is_break() {
            return Some(());
        }
    }
}

/// The text of a document: UTF-8, or UTF-16 where it begins as that does. What is no text is shown by U+FFFD.
pub(super) fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, ..] | [0, b'<', ..] => utf16(bytes, false),
        [0xff, 0xfe, ..] | [b'<', 0, ..] => utf16(bytes, true),
        _ => String::from_utf8_lossy(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
            .into_owned(),
    }
}

/// What a reference stands for. One that the document defines itself stands for nothing here.
fn replaced(reference: &str) -> String {
    let whole = format!("&{reference};");
    escape::unescape(&whole).map_or_else(
        |_| char::REPLACEMENT_CHARACTER.to_string(),
        std::borrow::Cow::into_owned,
    )
}

fn element(start: &BytesStart<'_>, resolver: &NamespaceResolver) -> Node {
    let mut attributes = start.attributes();
    attributes.with_checks(false);
    let attributes = attributes.flatten().filter(|attribute| {
        let name: &str = attribute.key.as_ref();
        name != "xmlns" && !name.starts_with("xmlns:")
    });
    let attributes = attributes.take(MAX_ATTRIBUTES).map(|attribute| {
        let written = attribute.key;
        let (space, local) = resolver.resolve_attribute(written);
        let prefix = written.prefix().map(|prefix| prefix.into_inner());
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_or_else(|_| attribute.value.to_string(), |value| value.into_owned());
        (named(&space, prefix, local), value)
    });
    let attributes = attributes.collect();
    let written = start.name();
    let (space, local) = resolver.resolve_element(written);
    let prefix = written.prefix().map(|prefix| prefix.into_inner());
    Node::Start {
        name: named(&space, prefix, local),
        attributes,
    }
}

fn named(space: &ResolveResult<'_>, written: Option<&str>, local: LocalName<'_>) -> String {
    let known = if let ResolveResult::Bound(space) = space {
        let space = space.into_inner();
        SPACES
            .iter()
            .find(|(_, known)| *known == space)
            .map(|(prefix, _)| *prefix)
    } else {
        None
    };
    let local = local.into_inner();
    match known.or(written) {
        Some(prefix) => format!("{prefix}:{local}"),
        None => local.to_owned(),
    }
}

/// Namespaces whose prefix is fixed by their standards.
const SPACES: &[(&str, &str)] = &[
    ("xml", "http://www.w3.org/XML/1998/namespace"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("x", "adobe:ns:meta/"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("xmp", "http://ns.adobe.com/xap/1.0/"),
    ("xmpMM", "http://ns.adobe.com/xap/1.0/mm/"),
    ("xmpRights", "http://ns.adobe.com/xap/1.0/rights/"),
    ("xmpBJ", "http://ns.adobe.com/xap/1.0/bj/"),
    ("xmpTPg", "http://ns.adobe.com/xap/1.0/t/pg/"),
    ("xmpDM", "http://ns.adobe.com/xmp/1.0/DynamicMedia/"),
    ("xmpNote", "http://ns.adobe.com/xmp/note/"),
    ("stRef", "http://ns.adobe.com/xap/1.0/sType/ResourceRef#"),
    ("stEvt", "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"),
    ("stJob", "http://ns.adobe.com/xap/1.0/sType/Job#"),
    ("stDim", "http://ns.adobe.com/xap/1.0/sType/Dimensions#"),
    ("pdf", "http://ns.adobe.com/pdf/1.3/"),
    ("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
    ("crs", "http://ns.adobe.com/camera-raw-settings/1.0/"),
    ("tiff", "http://ns.adobe.com/tiff/1.0/"),
    ("exif", "http://ns.adobe.com/exif/1.0/"),
    ("exifEX", "http://cipa.jp/exif/1.0/"),
    ("aux", "http://ns.adobe.com/exif/1.0/aux/"),
    (
        "Iptc4xmpCore",
        "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    ),
    ("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"),
    ("plus", "http://ns.useplus.org/ldf/xmp/1.0/"),
    (
        "mwg-rs",
        "http://www.metadataworkinggroup.com/schemas/regions/",
    ),
    (
        "cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    ),
    (
        "cp",
        "http://purl.oclc.org/ooxml/package/metadata/core-properties",
    ),
    (
        "app",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    ),
    (
        "app",
        "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
    ),
    (
        "custom",
        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    ),
    (
        "custom",
        "http://purl.oclc.org/ooxml/officeDocument/customProperties",
    ),
    ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("xlink", "http://www.w3.org/1999/xlink"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn text(document: &str) -> (Option<()>, String) {
        let mut text = String::new();
        let walked = walk(document, |node| {
            if let Node::Text(part) = node {
                text.push_str(&part);
            }
            ControlFlow::Continue(())
        });
        (walked, text)
    }

    #[test]
    fn no_entity_is_expanded_but_those_of_the_standard() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>\
                    <a>&b;&c;&amp;&#x41;</a>";
        assert_eq!(text(bomb), (Some(()), "\u{fffd}\u{fffd}&A".to_owned()));
    }

    #[test]
    fn what_is_cut_or_too_deep_is_no_whole_document() {
        assert_eq!(text("<a><b>one</b>").0, None);
        assert_eq!(text(&"<a>".repeat(1000)).0, None);
        let whole = format!("{}{}", "<a>".repeat(20), "</a>".repeat(20));
        assert_eq!(text(&whole).0, Some(()), "the control");
    }

    #[test]
    fn a_namespace_has_the_prefix_of_its_standard() {
        let mut names = Vec::new();
        let document = "<z:a xmlns:z='http://purl.org/dc/elements/1.1/' z:b='&lt;' own:c='2'/>";
        walk(document, |node| {
            names.push(node);
            ControlFlow::Continue(())
        });
        let attributes = [("dc:b", "<"), ("own:c", "2")];
        let start = Node::Start {
            name: "dc:a".to_owned(),
            attributes: attributes.map(|(n, v)| (n.to_owned(), v.to_owned())).into(),
        };
        assert_eq!(names, [start, Node::End]);
    }
}
