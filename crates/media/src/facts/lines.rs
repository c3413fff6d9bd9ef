//! Every field and property as a line: for tables, where a person reads all that a file says.

use super::{Directory, Fields, Source, Value};

/// A field or a property in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The directory of Exif, or the standard: `gps`, `xmp`.
    pub standard: &'static str,
    /// Its name there, with the language of the text where the file says one.
    pub name: String,
    /// What it says. Bytes without meaning here are counted, and shown in hexadecimal digits.
    pub value: String,
}

impl Fields {
    /// Every field of Exif, then every property, in the order of the file.
    pub fn lines(&self) -> impl Iterator<Item = Line> + '_ {
        let fields = self.fields.iter().map(|field| Line {
            standard: field.directory.code(),
            name: field.name.clone(),
            value: field.value.written(),
        });
        let properties = self.properties.iter().map(|property| Line {
            standard: property.source.code(),
            name: match &property.language {
                Some(language) => format!("{} [{language}]", property.name),
                None => property.name.clone(),
            },
            value: property.values.join("; "),
        });
        fields.chain(properties)
    }
}

impl Directory {
    /// Its name in lines, and in JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Gps => "gps",
            Self::Interoperability => "interoperability",
            Self::Thumbnail => "thumbnail",
        }
    }
}

impl Source {
    /// Its name in lines, and in JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Xmp => "xmp",
            Self::Iptc => "iptc",
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Ooxml => "ooxml",
            Self::OpenDocument => "open_document",
            Self::Mp4 => "mp4",
            Self::Matroska => "matroska",
            Self::Id3 => "id3",
            Self::VorbisComment => "vorbis_comment",
            Self::Riff => "riff",
            Self::Warc => "warc",
            Self::Wacz => "wacz",
            Self::Mhtml => "mhtml",
            Self::Har => "har",
            Self::Html => "html",
        }
    }
}

impl Value {
    /// What it says, its parts apart by spaces.
    #[must_use]
    pub fn written(&self) -> String {
        let joined = |parts: Vec<String>| parts.join(" ");
        match self {
            Self::Text(parts) => parts.join(" "),
            Self::Integers(numbers) => joined(numbers.iter().map(ToString::to_string).collect()),
            Self::Reals(numbers) => joined(numbers.iter().map(ToString::to_string).collect()),
            Self::Fractions(fractions) => {
                let written =
                    |(numerator, denominator): &(i64, i64)| format!("{numerator}/{denominator}");
                joined(fractions.iter().map(written).collect())
            }
            Self::Bytes { len, start } => format!("{len} bytes: {start}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Field, Property};

    #[test]
    fn fields_come_before_properties_each_in_words() {
        let field = |directory, name: &str, value| Field {
            directory,
            tag: 1,
            name: name.to_owned(),
            value,
        };
        let said = Fields {
            fields: vec![
                field(
                    Directory::Gps,
                    "GPSLatitude",
                    Value::Fractions(vec![(47, 1), (3, 10)]),
                ),
                field(
                    Directory::Image,
                    "MakerNote",
                    Value::Bytes {
                        len: 70,
                        start: "0102".to_owned(),
                    },
                ),
            ],
            properties: vec![Property {
                source: Source::Xmp,
                name: "dc:title".to_owned(),
                language: Some("ar".to_owned()),
                values: vec!["a".to_owned(), "b".to_owned()],
            }],
            ..Fields::default()
        };
        let lines: Vec<Line> = said.lines().collect();
        let words: Vec<(&str, &str, &str)> = lines
            .iter()
            .map(|line| (line.standard, line.name.as_str(), line.value.as_str()))
            .collect();
        assert_eq!(
            words,
            [
                ("gps", "GPSLatitude", "47/1 3/10"),
                ("image", "MakerNote", "70 bytes: 0102"),
                ("xmp", "dc:title [ar]", "a; b"),
            ]
        );
    }

    #[test]
    fn codes_are_those_of_json() {
        for directory in [
            Directory::Image,
            Directory::Gps,
            Directory::Interoperability,
            Directory::Thumbnail,
        ] {
            assert_eq!(serde_json::json!(directory), directory.code());
        }
        for source in [
            Source::Xmp,
            Source::Iptc,
            Source::Jpeg,
            Source::Png,
            Source::Pdf,
            Source::Ooxml,
            Source::OpenDocument,
            Source::Mp4,
            Source::Matroska,
            Source::Id3,
            Source::VorbisComment,
            Source::Riff,
            Source::Warc,
            Source::Wacz,
            Source::Mhtml,
            Source::Har,
            Source::Html,
        ] {
            assert_eq!(serde_json::json!(source), source.code());
        }
    }
}
