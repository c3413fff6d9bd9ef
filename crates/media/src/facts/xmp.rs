//! XMP packets (ISO 16684-1): simple properties, arrays, alternatives by language, structures as paths (`xmpMM:History[1]/stEvt:when`).

use std::ops::ControlFlow;

use super::found::{Found, MAX_NAME, cut_text};
use super::xml::{self, Node};
use super::{MAX_VALUE, Source};

/// The longest packet that is read; Lightroom's longest are about 1 MiB.
pub(super) const MAX_PACKET: u64 = 4 * 1024 * 1024;

/// Reads a packet.
pub(super) fn read(packet: &[u8], found: &mut Found) {
    let text = xml::decoded(packet);
    let mut reader = Packet::default();
    let walked = xml::walk(text.trim_matches('\0'), |node| {
        reader.node(node, found);
        if found.is_full() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    found.cut_unless(walked);
}

/// What an element is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// Whatever stands around RDF.
    Around,
    /// `rdf:RDF`: its children describe.
    Rdf,
    /// A description: its children are properties.
    Node,
    /// A property or an item of an array: text, or one child.
    Value,
    /// `rdf:Bag`, `rdf:Seq` or `rdf:Alt`.
    Array,
}

#[derive(Debug)]
struct Element {
    role: Role,
    path: String,
    language: Option<String>,
    text: String,
    has_children: bool,
    values: Vec<String>,
    items: usize,
}

impl Element {
    const fn new(role: Role, path: String) -> Self {
        Self {
            role,
            path,
            language: None,
            text: String::new(),
            has_children: false,
            values: Vec::new(),
            items: 0,
        }
    }
}

/// The elements that are open.
#[derive(Debug, Default)]
struct Packet {
    open: Vec<Element>,
}

impl Packet {
    fn node(&mut self, node: Node, found: &mut Found) {
        match node {
            Node::Start { name, attributes } => {
                let element = self.start(&name, &attributes, found);
                self.open.push(element);
            }
            Node::Text(text) => {
                if let Some(element) = self.open.last_mut() {
                    let left = (2 * MAX_VALUE).saturating_sub(element.text.len());
                    element.text.push_str(cut_text(&text, left));
                }
            }
            Node::End => self.end(found),
        }
    }

    fn start(&mut self, name: &str, attributes: &[(String, String)], found: &mut Found) -> Element {
        let Some(parent) = self.open.last_mut() else {
            return around(name, attributes, found);
        };
        parent.has_children = true;
        match parent.role {
            Role::Around => around(name, attributes, found),
            Role::Rdf => description(String::new(), attributes, found),
            Role::Node => value(join(&parent.path, name), attributes, found),
            Role::Value if matches!(name, "rdf:Bag" | "rdf:Seq" | "rdf:Alt") => {
                Element::new(Role::Array, parent.path.clone())
            }
            Role::Value => description(parent.path.clone(), attributes, found),
            Role::Array => {
                parent.items += 1;
                let path = format!("{}[{}]", parent.path, parent.items);
                value(path, attributes, found)
            }
        }
    }

    fn end(&mut self, found: &mut Found) {
        let Some(ended) = self.open.pop() else {
            return;
        };
        match ended.role {
            Role::Array => found.say_in(Source::Xmp, &ended.path, None, ended.values),
            Role::Value if !ended.has_children => self.say(ended, found),
            Role::Value | Role::Around | Role::Rdf | Role::Node => {}
        }
    }

    /// An item of an array is one of its values, unless it is in a language of its own.
    fn say(&mut self, ended: Element, found: &mut Found) {
        let array = self.open.last_mut();
        match array.filter(|parent| parent.role == Role::Array) {
            Some(array) if ended.language.is_none() => array.values.push(ended.text),
            Some(array) => {
                found.say_in(Source::Xmp, &array.path, ended.language, vec![ended.text]);
            }
            None => found.say_in(Source::Xmp, &ended.path, ended.language, vec![ended.text]),
        }
    }
}

fn around(name: &str, attributes: &[(String, String)], found: &mut Found) -> Element {
    if name == "rdf:RDF" {
        return Element::new(Role::Rdf, String::new());
    }
    // The older name is that of its first years.
    let toolkit = attribute(attributes, "x:xmptk").or_else(|| attribute(attributes, "x:xaptk"));
    if let Some(toolkit) = toolkit {
        found.say(Source::Xmp, "x:xmptk", toolkit);
    }
    Element::new(Role::Around, String::new())
}

/// Attributes of a description are simple properties.
fn description(path: String, attributes: &[(String, String)], found: &mut Found) -> Element {
    for (name, value) in attributes {
        // Old packets have it without its namespace.
        if path.is_empty() && matches!(name.as_str(), "rdf:about" | "about") {
            found.say(Source::Xmp, "rdf:about", value);
        } else if is_property(name) {
            found.say(Source::Xmp, &join(&path, name), value);
        }
    }
    Element::new(Role::Node, path)
}

fn value(path: String, attributes: &[(String, String)], found: &mut Found) -> Element {
    if attribute(attributes, "rdf:parseType") == Some("Resource") {
        return description(path, attributes, found);
    }
    let fields = attributes.iter().filter(|(name, _)| is_property(name));
    let mut element = Element::new(Role::Value, path);
    for (name, value) in fields {
        element.has_children = true;
        found.say(Source::Xmp, &join(&element.path, name), value);
    }
    element.language = attribute(attributes, "xml:lang").map(str::to_owned);
    if let Some(resource) = attribute(attributes, "rdf:resource") {
        resource.clone_into(&mut element.text);
    }
    element
}

fn is_property(name: &str) -> bool {
    name.contains(':') && !name.starts_with("rdf:") && !name.starts_with("xml:")
}

fn attribute<'a>(attributes: &'a [(String, String)], wanted: &str) -> Option<&'a str> {
    let found = attributes.iter().find(|(name, _)| name == wanted);
    found.map(|(_, value)| value.as_str())
}

/// A path, never much longer than a name may be.
fn join(path: &str, name: &str) -> String {
    let whole = if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}/{name}")
    };
    cut_text(&whole, MAX_NAME + 1).to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::facts::{Fields, Property};

    const PACKET: &str = r#"<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Invented 1.0">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
   xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xap="http://ns.adobe.com/xap/1.0/"
   xmlns:mm="http://ns.adobe.com/xap/1.0/mm/" xmlns:e="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#">
  <rdf:Description rdf:about="" xap:CreatorTool="Invented &amp; Sons">
   <dc:creator><rdf:Seq><rdf:li>One Person</rdf:li><rdf:li>Another</rdf:li></rdf:Seq></dc:creator>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Title</rdf:li><rdf:li xml:lang="ar">عنوان</rdf:li></rdf:Alt></dc:title>
   <mm:History><rdf:Seq><rdf:li rdf:parseType="Resource"><e:action>saved</e:action></rdf:li>
     <rdf:li e:action="printed"/></rdf:Seq></mm:History>
   <mm:DerivedFrom rdf:resource="uuid:invented"/>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta><?xpacket end="w"?>"#;

    fn said(packet: &[u8]) -> Fields {
        let mut found = Found::default();
        read(packet, &mut found);
        found.into_fields()
    }

    fn lines(said: &Fields) -> Vec<String> {
        let line = |p: &Property| {
            let language = p.language.as_deref().unwrap_or("-");
            format!("{} {language} {}", p.name, p.values.join("|"))
        };
        said.properties.iter().map(line).collect()
    }

    #[test]
    fn properties_arrays_languages_and_structures_are_named() {
        let expected = [
            "x:xmptk - Invented 1.0",
            "xmp:CreatorTool - Invented & Sons",
            "dc:creator - One Person|Another",
            "dc:title x-default Title",
            "dc:title ar عنوان",
            "xmpMM:History[1]/stEvt:action - saved",
            "xmpMM:History[2]/stEvt:action - printed",
            "xmpMM:DerivedFrom - uuid:invented",
        ];
        let read = said(PACKET.as_bytes());
        assert_eq!(lines(&read), expected);
        assert!(!read.is_partial);
        let units = PACKET.encode_utf16().flat_map(u16::to_be_bytes);
        assert_eq!(said(&units.collect::<Vec<u8>>()), read, "in UTF-16");
    }

    #[test]
    fn what_is_cut_says_what_came_before() {
        let whole = said(PACKET.as_bytes());
        for cut in 0..PACKET.len() {
            let part = said(PACKET.as_bytes().get(..cut).unwrap_or_default());
            assert!(part.properties.len() <= whole.properties.len());
        }
        let cut = said(PACKET.as_bytes().get(..800).unwrap_or_default());
        assert!(cut.is_partial && !cut.properties.is_empty());
    }

    proptest! {
        #[test]
        fn any_packet_is_read(text in "(<|>|/|rdf:RDF|rdf:li|rdf:Alt|dc:a| xml:lang=\"a\"|&|;|[a-z\u{0}-\u{ffff}]){0,60}", bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            said(text.as_bytes());
            said(&bytes);
        }
    }
}
