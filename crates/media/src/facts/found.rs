//! What was found so far, within bounds.

use super::property::{Document, Property, Size, Source, Track};
use super::{Field, Fields, MAX_FIELDS, MAX_TEXT, MAX_VALUE};

/// The longest name of a property, in bytes.
pub(super) const MAX_NAME: usize = 256;
/// The most values of one property.
const MAX_VALUES: usize = 256;
/// The most tracks of a file.
const MAX_TRACKS: usize = 64;

/// Gathers what the readers of formats find. Whatever is too much is left out and makes the answer partial.
#[derive(Debug, Default)]
pub(super) struct Found {
    said: Fields,
    properties: usize,
    fields: usize,
}

impl Found {
    /// Everything.
    pub(super) fn into_fields(self) -> Fields {
        self.said
    }

    /// Whether nothing more fits.
    pub(super) fn is_full(&self) -> bool {
        self.said.properties.len() >= MAX_FIELDS || self.properties >= MAX_TEXT
    }

    /// There is more that was not read.
    pub(super) fn cut(&mut self) {
        self.said.is_partial = true;
    }

    /// Where something could not be read, there is more.
    pub(super) fn cut_unless<T>(&mut self, read: Option<T>) -> Option<T> {
        if read.is_none() {
            self.cut();
        }
        read
    }

    /// One value. Empty ones say nothing.
    pub(super) fn say(&mut self, source: Source, name: &str, value: &str) {
        self.say_in(source, name, None, vec![value.to_owned()]);
    }

    /// Several values, in a language. Empty ones say nothing.
    pub(super) fn say_in(
        &mut self,
        source: Source,
        name: &str,
        language: Option<String>,
        values: Vec<String>,
    ) {
        let mut values: Vec<String> = values
            .iter()
            .map(|value| cut_text(value.trim_matches(is_padding), MAX_VALUE).to_owned())
            .filter(|value| !value.is_empty())
            .collect();
        if values.is_empty() {
            return;
        }
        if values.len() > MAX_VALUES || name.len() > MAX_NAME {
            self.cut();
            values.truncate(MAX_VALUES);
        }
        let property = Property {
            source,
            name: cut_text(name, MAX_NAME).to_owned(),
            language: language.map(|language| cut_text(&language, MAX_NAME).to_owned()),
            values,
        };
        let cost = cost(&property);
        if self.is_full() || self.properties + cost > MAX_TEXT {
            self.cut();
            return;
        }
        self.properties += cost;
        self.said.properties.push(property);
    }

    /// A field of Exif.
    pub(super) fn field(&mut self, field: Field) {
        let cost = cost(&field);
        if self.said.fields.len() >= MAX_FIELDS || self.fields + cost > MAX_TEXT {
            self.cut();
            return;
        }
        self.fields += cost;
        self.said.fields.push(field);
    }

    /// The size of the picture: the first that is said counts, and a size without pixels is none.
    pub(super) fn size(&mut self, width: u32, height: u32) {
        if width > 0 && height > 0 {
            self.said.size.get_or_insert(Size { width, height });
        }
    }

    /// How long it plays, from a count of parts of a second.
    pub(super) fn duration(&mut self, count: u64, a_second: u64) {
        if let Some(duration) = milliseconds(count, a_second).filter(|duration| *duration > 0) {
            self.said.duration_ms.get_or_insert(duration);
        }
    }

    /// Something that plays.
    pub(super) fn track(&mut self, track: Track) {
        if self.said.tracks.len() >= MAX_TRACKS {
            self.cut();
            return;
        }
        if let Some(size) = track.size {
            self.size(size.width, size.height);
        }
        let codec = cut_text(&track.codec, MAX_NAME).to_owned();
        let language = track
            .language
            .map(|language| cut_text(&language, MAX_NAME).to_owned());
        self.said.tracks.push(Track {
            codec,
            language,
            ..track
        });
    }

    /// What the document is like.
    pub(super) fn document(&mut self) -> &mut Document {
        self.said.document.get_or_insert_with(Document::default)
    }

    /// A C2PA manifest store is there.
    pub(super) fn manifest(&mut self) {
        self.said.has_c2pa_manifest = true;
    }

    /// What a property says, so far: the first value of the first of that name.
    pub(super) fn value(&self, source: Source, name: &str) -> Option<&str> {
        let found = self.said.properties.iter();
        let mut found = found.filter(|property| property.source == source && property.name == name);
        found.next()?.values.first().map(String::as_str)
    }
}

/// Milliseconds in so many parts of a second.
pub(super) fn milliseconds(count: u64, a_second: u64) -> Option<u64> {
    let whole = u128::from(count) * 1000;
    let whole = whole.checked_div(u128::from(a_second))?;
    u64::try_from(whole).ok()
}

/// White space and the zeros that fixed fields are filled up with.
fn is_padding(c: char) -> bool {
    c.is_whitespace() || c == '\0'
}

/// The text, cut after so many bytes, between two characters.
pub(super) fn cut_text(text: &str, len: usize) -> &str {
    text.get(..text.floor_char_boundary(len))
        .unwrap_or_default()
}

/// Bytes as JSON: an escaped character takes six.
fn cost(said: &impl serde::Serialize) -> usize {
    serde_json::to_vec(said).map_or(MAX_TEXT, |json| json.len() + 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_too_much_is_left_out_and_said_to_be() {
        let mut found = Found::default();
        found.say(Source::Xmp, "dc:title", " a title\0");
        assert_eq!(found.value(Source::Xmp, "dc:title"), Some("a title"));
        found.say(Source::Xmp, "dc:rights", "\0 \0");
        let said = found.into_fields();
        assert!(!said.is_partial);
        assert_eq!(said.properties.len(), 1, "an empty value says nothing");

        let mut found = Found::default();
        for _ in 0..20_000 {
            found.say(Source::Xmp, "dc:title", &"\u{1}".repeat(2000));
        }
        let said = found.into_fields();
        assert!(said.is_partial);
        let json = serde_json::to_vec(&said.properties).map(|json| json.len());
        assert!(json.is_ok_and(|len| len <= MAX_TEXT + 2));
    }

    #[test]
    fn a_duration_of_no_part_of_a_second_is_none() {
        assert_eq!(milliseconds(2980, 600), Some(4966));
        assert_eq!(milliseconds(1, 0), None);
        assert_eq!(milliseconds(u64::MAX, 1), None);
    }

    proptest! {
        #[test]
        fn text_is_cut_between_characters(text: String, len in 0_usize..40) {
            let cut = cut_text(&text, len);
            prop_assert!(cut.len() <= len && text.starts_with(cut));
            prop_assert!(cut.len() + 4 > len.min(text.len()));
        }
    }
}
