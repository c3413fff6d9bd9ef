//! What a file says of itself: when, where, with what and by whom it was made, as devices and programs wrote it down.
//!
//! Standards: `docs/format/facts.md`. Nothing here is true because a file says it: clocks are wrong, and every field can be written
//! by anybody.

mod audio;
mod bmff;
mod bytes;
mod exif;
mod found;
mod identify;
mod iptc;
mod jpeg;
mod kind;
mod lines;
mod matroska;
mod office;
mod pdf;
mod photoshop;
mod png;
mod property;
mod read;
mod riff;
mod web;
mod words;
mod xml;
mod xmp;
mod zip;

pub use identify::{Identifying, What};
pub use lines::Line;
pub use property::{Document, Property, Size, Source, Track, TrackKind};
pub use read::read;
use serde::{Deserialize, Serialize};

use crate::credentials::Credentials;
pub use words::{Clock, Position, Taken};

/// The most fields of Exif that are read of one file, and the most properties of all other kinds together.
pub const MAX_FIELDS: usize = 4096;
/// The most bytes of a value that are kept.
pub const MAX_VALUE: usize = 1024;
/// The most bytes that all properties, and again all fields of Exif, take as JSON: an answer stays far below what is read of one.
pub const MAX_TEXT: usize = 1536 * 1024;

/// Everything that a file says of itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    /// The fields of Exif, in the order of the file.
    pub fields: Vec<Field>,
    /// Whether there is more that could not be read: the file is cut or malformed, or says too much ([`MAX_FIELDS`], [`MAX_TEXT`]).
    pub is_partial: bool,
    /// What it says in other standards than Exif, in the order of the file.
    #[serde(default)]
    pub properties: Vec<Property>,
    /// How large the picture is.
    #[serde(default)]
    pub size: Option<Size>,
    /// How long it plays, in milliseconds.
    #[serde(default)]
    pub duration_ms: Option<u64>,
    /// What plays in it, in the order of the file.
    #[serde(default)]
    pub tracks: Vec<Track>,
    /// What a document is like.
    #[serde(default)]
    pub document: Option<Document>,
    /// Whether a C2PA manifest store ("content credentials") is there.
    #[serde(default)]
    pub has_c2pa_manifest: bool,
    /// What came of checking it; none where it could not be checked.
    #[serde(default)]
    pub credentials: Option<Credentials>,
}

/// One field as it stands in the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The directory that holds it.
    pub directory: Directory,
    /// Its number in the standard.
    pub tag: u16,
    /// Its name in the standard; the number where the standard has none.
    pub name: String,
    /// What it says.
    pub value: Value,
}

/// The directories of Exif.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Directory {
    /// The image: IFD0 and its Exif directory.
    Image,
    /// Satellite positioning.
    Gps,
    /// Rules of interchange.
    Interoperability,
    /// The small image beside it: IFD1, and any further one.
    Thumbnail,
}

/// A value, cut after [`MAX_VALUE`] bytes or numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Text, each part of it; what is not UTF-8 is shown by U+FFFD.
    Text(Vec<String>),
    /// Whole numbers.
    Integers(Vec<i64>),
    /// Fractions, numerator first; a denominator of 0 stands for unknown or endless.
    Fractions(Vec<(i64, i64)>),
    /// Numbers with a floating point; those that are none (NaN, infinity) are left out.
    Reals(Vec<f64>),
    /// Bytes whose meaning the field's own rules give.
    Bytes {
        /// How many there are.
        len: usize,
        /// The first of them, as lower-case hexadecimal digits.
        start: String,
    },
}

impl Value {
    /// The text, where it is text: its parts joined, without the white space around them.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Text(parts) => {
                let joined = parts.join(" ");
                let text = joined.trim();
                (!text.is_empty()).then(|| text.to_owned())
            }
            Self::Integers(_) | Self::Fractions(_) | Self::Reals(_) | Self::Bytes { .. } => None,
        }
    }
}
