//! Fields of Exif 2.32 (CIPA DC-008) in JPEG, TIFF, PNG, WebP and HEIF files, and what a TIFF file carries beside them.

use std::io;

use exif::{Context, Error, Exif, In, Reader, Tag};

use super::bytes::Item;
use super::found::Found;
use super::kind::Kind;
use super::{Directory, Field, MAX_VALUE, Value, iptc, photoshop, xmp};

/// The most that is read of a file that has to be read whole.
pub(super) const MAX_WHOLE: u64 = 128 * 1024 * 1024;

/// Reads what a field carries.
type Reads = fn(&[u8], &mut Found);

const XMP: Tag = Tag(Context::Tiff, 700);
const IPTC: Tag = Tag(Context::Tiff, 33723);
const PHOTOSHOP: Tag = Tag(Context::Tiff, 34377);

/// Reads the fields of an image. A file without any, and one of another kind, has none.
pub(super) fn read<R: Item>(input: &mut R, kind: Kind, found: &mut Found) -> io::Result<()> {
    input.goto(0)?;
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let read = if kind == Kind::Tiff {
        let whole = input.up_to(MAX_WHOLE)?;
        if whole.len() as u64 == MAX_WHOLE {
            found.cut();
        }
        reader.read_raw(whole)
    } else {
        reader.read_from_container(input)
    };
    match read {
        Ok(read) => fields(&read, kind, found),
        Err(Error::PartialResult(partial)) => {
            found.cut();
            fields(&partial.into_inner().0, kind, found);
        }
        Err(Error::NotFound(_) | Error::BlankValue(_)) => {}
        // What is no image at all is told by its first bytes; here it has no fields like any other file without.
        Err(Error::InvalidFormat("Unknown image format")) => {}
        Err(_) => found.cut(),
    }
    Ok(())
}

fn fields(read: &Exif, kind: Kind, found: &mut Found) {
    for said in read.fields() {
        found.field(field(said));
    }
    if kind == Kind::Tiff {
        let number = |tag| read.get_field(tag, In::PRIMARY)?.value.get_uint(0);
        if let (Some(width), Some(height)) = (number(Tag::ImageWidth), number(Tag::ImageLength)) {
            found.size(width, height);
        }
    }
    let readers: [(Tag, Reads); 3] = [
        (XMP, xmp::read),
        (IPTC, iptc::read),
        (PHOTOSHOP, photoshop::read),
    ];
    for (tag, reader) in readers {
        let field = read.get_field(tag, In::PRIMARY);
        if let Some(bytes) = field.and_then(|field| bytes(&field.value, read.little_endian())) {
            reader(&bytes, found);
        }
    }
}

/// The bytes of a field, also where a program wrote them down as numbers of four bytes.
fn bytes(value: &exif::Value, is_little: bool) -> Option<Vec<u8>> {
    if let exif::Value::Byte(bytes) | exif::Value::Undefined(bytes, _) = value {
        Some(bytes.clone())
    } else if let exif::Value::Long(numbers) = value {
        let bytes = |number: &u32| {
            if is_little {
                number.to_le_bytes()
            } else {
                number.to_be_bytes()
            }
        };
        Some(numbers.iter().flat_map(bytes).collect())
    } else {
        None
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
