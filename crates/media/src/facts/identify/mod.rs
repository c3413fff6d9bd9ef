//! What could identify somebody, gathered from all that a file says.

mod names;

use names::{EXIF, PROPERTIES, XMP};
use serde::{Deserialize, Serialize};

use super::found::cut_text;
use super::{Directory, Fields, MAX_VALUE, Source, Value};

/// The most of it that is gathered.
const MAX: usize = 256;

/// What points at somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Names a person: who made it, changed it, owns it, is in it.
    Person,
    /// Leads to a person: an address, an account.
    Contact,
    /// Names an organization.
    Organization,
    /// Where it was made.
    Place,
    /// Ties all files of one device together.
    Device,
    /// Ties it to other copies and earlier versions of itself.
    Identifier,
    /// A file or folder on somebody's computer, which often has their name in it.
    Path,
}

/// One thing that could identify somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Identifying {
    /// How.
    pub what: What,
    /// The standard that it is written in; none stands for Exif.
    pub source: Option<Source>,
    /// Its name there.
    pub name: String,
    /// What it says.
    pub value: String,
}

impl Fields {
    /// What could identify somebody, in the order of the file. Not all: text, pictures and sound say more than fields do.
    #[must_use]
    pub fn identifying(&self) -> Vec<Identifying> {
        let mut all = Vec::new();
        for field in &self.fields {
            let known = EXIF
                .iter()
                .find(|(directory, tag, _)| (*directory, *tag) == (field.directory, field.tag));
            let said = known.and_then(|(_, _, what)| Some((*what, words(&field.value)?)));
            if let Some((what, value)) = said {
                all.push(Identifying {
                    what,
                    source: None,
                    name: field.name.clone(),
                    value,
                });
            }
        }
        for property in &self.properties {
            if let Some(what) = what(property.source, &property.name) {
                let value = property.values.join("; ");
                all.push(Identifying {
                    what,
                    source: Some(property.source),
                    name: property.name.clone(),
                    value: cut_text(&value, MAX_VALUE).to_owned(),
                });
            }
        }
        all.truncate(MAX);
        all
    }

    /// Everybody who is named as a person, each once.
    #[must_use]
    pub fn persons(&self) -> Vec<String> {
        let mut persons: Vec<String> = Vec::new();
        for said in self.identifying() {
            if said.what == What::Person && !persons.contains(&said.value) {
                persons.push(said.value);
            }
        }
        persons
    }
}

/// Text; UTF-16 in bytes, as Windows writes it; or numbers.
fn words(value: &Value) -> Option<String> {
    let text = match value {
        Value::Text(_) => value.text()?,
        Value::Integers(numbers) => {
            let bytes = numbers.iter().map(|number| u8::try_from(*number).ok());
            let bytes: Option<Vec<u8>> = bytes.collect();
            super::bytes::utf16(&bytes?, true)
        }
        Value::Fractions(parts) => {
            let parts = parts.iter().map(|(a, b)| format!("{a}/{b}"));
            parts.collect::<Vec<String>>().join(" ")
        }
        Value::Reals(_) | Value::Bytes { .. } => return None,
    };
    let text = text.trim_matches(['\0', ' ']).to_owned();
    (!text.is_empty()).then_some(text)
}

/// What a property points at. Names of Vorbis comments and of Matroska's tags are written in any case.
fn what(source: Source, name: &str) -> Option<What> {
    let plain = match source {
        Source::VorbisComment => name.to_ascii_uppercase(),
        Source::Matroska => name
            .strip_prefix("tag:")
            .map_or_else(|| name.to_owned(), str::to_ascii_uppercase),
        // A structure is what its last part is; the numbers in a path say nothing.
        Source::Xmp => return xmp(name),
        Source::Iptc
        | Source::Jpeg
        | Source::Png
        | Source::Pdf
        | Source::Ooxml
        | Source::OpenDocument
        | Source::Mp4
        | Source::Id3
        | Source::Riff
        | Source::Warc
        | Source::Wacz
        | Source::Mhtml
        | Source::Har
        | Source::Html => name.to_owned(),
    };
    let of = |(_, _, what): &(Source, &str, What)| *what;
    PROPERTIES
        .iter()
        .find(|(s, n, _)| (*s, *n) == (source, plain.as_str()))
        .map(of)
}

fn xmp(name: &str) -> Option<What> {
    let leaf = name.rsplit('/').next().unwrap_or(name);
    let leaf = leaf.split('[').next().unwrap_or(leaf);
    let root = name.split(['/', '[']).next().unwrap_or(name);
    if root == "Iptc4xmpCore:CreatorContactInfo" {
        return Some(What::Contact);
    }
    if matches!(
        root,
        "Iptc4xmpExt:LocationCreated" | "Iptc4xmpExt:LocationShown"
    ) || leaf.starts_with("exif:GPSL")
        || leaf.starts_with("exif:GPSDestL")
    {
        return Some(What::Place);
    }
    XMP.iter()
        .find(|(known, _)| *known == leaf)
        .map(|(_, what)| *what)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Field, Property};

    fn property(source: Source, name: &str, value: &str) -> Property {
        Property {
            source,
            name: name.to_owned(),
            language: None,
            values: vec![value.to_owned()],
        }
    }

    #[test]
    fn whoever_is_named_is_found_wherever_it_is_written() {
        let windows = "Zhang".encode_utf16().flat_map(u16::to_le_bytes);
        let said = Fields {
            fields: vec![Field {
                directory: Directory::Image,
                tag: 0x9c9d,
                name: "0x9c9d".to_owned(),
                value: Value::Integers(windows.map(i64::from).collect()),
            }],
            properties: vec![
                property(
                    Source::Xmp,
                    "mwg-rs:Regions/mwg-rs:RegionList[2]/mwg-rs:Name",
                    "Two",
                ),
                property(Source::Ooxml, "cp:lastModifiedBy", "Three"),
                property(Source::VorbisComment, "Artist", "Three"),
                property(Source::Xmp, "dc:title", "nobody"),
                property(
                    Source::Xmp,
                    "Iptc4xmpCore:CreatorContactInfo/Iptc4xmpCore:CiEmailWork",
                    "a@b",
                ),
                property(
                    Source::Xmp,
                    "xmpMM:DerivedFrom/stRef:filePath",
                    "/home/four/x.jpg",
                ),
            ],
            ..Fields::default()
        };
        assert_eq!(said.persons(), ["Zhang", "Two", "Three"]);
        let whats: Vec<What> = said.identifying().iter().map(|i| i.what).collect();
        let (person, contact, path) = (What::Person, What::Contact, What::Path);
        assert_eq!(whats, [person, person, person, person, contact, path]);
    }
}
