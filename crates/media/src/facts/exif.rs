//! Reading the fields.

use std::io::{BufRead, Seek};

use exif::{Context, Error, Exif, In, Reader};
use serde::{Deserialize, Serialize};

use super::{Directory, Field, MAX_FIELDS, MAX_VALUE, Value};

/// The fields of a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    /// In the order of the file.
    pub fields: Vec<Field>,
    /// Whether there is more that could not be read: the file is cut or malformed, or has more than [`MAX_FIELDS`].
    pub is_partial: bool,
}

/// Reads the fields of an image. A file without any, and one of another kind, has none.
#[must_use]
pub fn read<R: BufRead + Seek>(input: &mut R) -> Fields {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    match reader.read_from_container(input) {
        Ok(read) => fields(&read, false),
        Err(Error::PartialResult(partial)) => fields(&partial.into_inner().0, true),
        Err(Error::NotFound(_) | Error::BlankValue(_)) => Fields::default(),
        // What is no image at all is told by its first bytes; here it has no fields like any other file without.
        Err(Error::InvalidFormat("Unknown image format")) => Fields::default(),
        Err(_) => Fields {
            fields: Vec::new(),
            is_partial: true,
        },
    }
}

fn fields(read: &Exif, is_partial: bool) -> Fields {
    let all = read.fields();
    Fields {
        is_partial: is_partial || all.len() > MAX_FIELDS,
        fields: all.take(MAX_FIELDS).map(field).collect(),
    }
}

fn field(field: &exif::Field) -> Field {
    let context = field.tag.context();
    let directory = if context == Context::Gps {
        Directory::Gps
    } else if context == Context::Interop {
        Directory::Interoperability
    } else if field.ifd_num == In::PRIMARY {
        Directory::Image
    } else {
        Directory::Thumbnail
    };
    let number = field.tag.number();
    let name = match field.tag.description() {
        Some(_) => field.tag.to_string(),
        None => format!("{number:#06x}"),
    };
    Field {
        directory,
        tag: number,
        name,
        value: value(&field.value),
    }
}

fn value(value: &exif::Value) -> Value {
    use exif::Value::{
        Ascii, Byte, Double, Float, Long, Rational, SByte, SLong, SRational, SShort, Short,
        Undefined, Unknown,
    };
    match value {
        Ascii(parts) => Value::Text(
            parts
                .iter()
                .take(MAX_VALUE)
                .map(|part| text(part))
                .collect(),
        ),
        Byte(numbers) => integers(numbers),
        Short(numbers) => integers(numbers),
        Long(numbers) => integers(numbers),
        SByte(numbers) => integers(numbers),
        SShort(numbers) => integers(numbers),
        SLong(numbers) => integers(numbers),
        Rational(numbers) => Value::Fractions(
            cut(numbers)
                .map(|f| (f.num.into(), f.denom.into()))
                .collect(),
        ),
        SRational(numbers) => Value::Fractions(
            cut(numbers)
                .map(|f| (f.num.into(), f.denom.into()))
                .collect(),
        ),
        Float(numbers) => reals(cut(numbers).map(|n| f64::from(*n))),
        Double(numbers) => reals(cut(numbers).copied()),
        Undefined(bytes, _) => Value::Bytes {
            len: bytes.len(),
            start: hex::encode(bytes.get(..MAX_VALUE).unwrap_or(bytes)),
        },
        Unknown(_, count, _) => Value::Bytes {
            len: usize::try_from(*count).unwrap_or(usize::MAX),
            start: String::new(),
        },
    }
}

/// Up to the first NUL, which ends text in Exif.
fn text(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|byte| *byte == 0);
    let bytes = bytes.get(..end.unwrap_or(bytes.len())).unwrap_or(bytes);
    let bytes = bytes.get(..MAX_VALUE).unwrap_or(bytes);
    String::from_utf8_lossy(bytes).into_owned()
}

fn cut<T>(numbers: &[T]) -> impl Iterator<Item = &T> {
    numbers.iter().take(MAX_VALUE)
}

fn integers<N: Copy + Into<i64>>(numbers: &[N]) -> Value {
    Value::Integers(cut(numbers).map(|number| (*number).into()).collect())
}

fn reals(numbers: impl Iterator<Item = f64>) -> Value {
    Value::Reals(numbers.filter(|number| number.is_finite()).collect())
}
