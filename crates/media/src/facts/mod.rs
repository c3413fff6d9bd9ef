//! What a file says of itself: when, where and with what it was made, as the device wrote it down.
//!
//! Standard: Exif 2.32 (CIPA DC-008), as it stands in JPEG, TIFF, PNG, WebP and HEIF files. Nothing here is true because a file
//! says it: clocks are wrong, and every field can be written by anybody.

mod exif;
mod words;

pub use exif::{Fields, read};
use serde::{Deserialize, Serialize};
pub use words::{Position, Taken};

/// The most fields that are read of one file.
pub const MAX_FIELDS: usize = 4096;
/// The most bytes of a value that are kept.
pub const MAX_VALUE: usize = 1024;

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
