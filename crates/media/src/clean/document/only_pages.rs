//! Looking at a document of pictures as a stranger would: whether it holds anything else.
//!
//! It is read byte by byte from its beginning to its end, so that nothing can stand between what a reader follows.

use std::io::Read as _;

use flate2::read::ZlibDecoder;
use zeroize::Zeroizing;

use crate::picture::{Channels, Form, MAX_PIXELS, Picture, holds_only_pixels};

/// The picture of a page.
pub(super) enum Image {
    /// Kept without loss.
    Samples(Picture),
    /// Kept as JPEG.
    Jpeg(Zeroizing<Vec<u8>>),
}

/// The names in a catalogue, a tree, a page, and in what paints it, in their order.
const CATALOG: &[&str] = &["Type", "Catalog", "Pages"];
const TREE: &[&str] = &["Type", "Pages", "Kids", "Count"];
const PAGE: &[&str] = &[
    "Type",
    "Page",
    "MediaBox",
    "Parent",
    "Contents",
    "Resources",
    "XObject",
    "I",
];
const PAINTING: &[&str] = &["Length"];
/// The names in a picture, but for its filter.
const PICTURE: &[&str] = &[
    "Length",
    "Type",
    "XObject",
    "Subtype",
    "Image",
    "Filter",
    "Width",
    "Height",
    "ColorSpace",
    "DeviceRGB",
    "BitsPerComponent",
];
const TRAILER: &[&str] = &["Size", "Root"];

/// Whether a PDF holds nothing but pages, of each of which one picture is all: no text, font, form, link, script, file, name, date, or
/// earlier state, and nothing between its objects or behind its end.
#[must_use]
pub fn holds_only_pages(file: &[u8]) -> bool {
    images(file).is_some()
}

/// The pictures of the pages, in order; none where the file holds anything else.
pub(super) fn images(file: &[u8]) -> Option<Vec<Image>> {
    let mut rest = Rest(file);
    rest.word(b"%PDF-1.7\n%\x80\x80\x80\x80\n\n")?;
    rest.object(1)?.has(CATALOG)?;
    rest.object(2)?.has(TREE)?;
    let mut images = Vec::new();
    let mut number = 3;
    while !rest.0.starts_with(b"xref\n") {
        rest.object(number)?.has(PAGE)?;
        let painting = rest.object(number + 1)?;
        painting.has(PAINTING)?;
        paints_all(painting.stream?)?;
        images.push(rest.object(number + 2)?.image()?);
        number += 3;
    }
    rest.end(number)?;
    Some(images)
}

/// What is not looked at yet.
struct Rest<'f>(&'f [u8]);

/// An object.
struct Object<'f> {
    dictionary: &'f str,
    stream: Option<&'f [u8]>,
}

impl<'f> Rest<'f> {
    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.0 = self.0.strip_prefix(word)?;
        Some(())
    }

    /// What stands before a word, which is passed over.
    fn until(&mut self, word: &[u8]) -> Option<&'f [u8]> {
        let at = memchr::memmem::find(self.0, word)?;
        let (before, after) = self.0.split_at(at);
        self.0 = after.get(word.len()..)?;
        Some(before)
    }

    fn object(&mut self, number: u32) -> Option<Object<'f>> {
        self.word(format!("{number} 0 obj\n<<\n").as_bytes())?;
        let dictionary = std::str::from_utf8(self.until(b"\n>>\n")?).ok()?;
        let mut object = Object {
            dictionary,
            stream: None,
        };
        if self.word(b"stream\n").is_some() {
            let len = usize::try_from(object.number("Length")?).ok()?;
            let (stream, after) = self.0.split_at_checked(len)?;
            object.stream = Some(stream);
            self.0 = after;
            self.word(b"\nendstream\n")?;
        }
        self.word(b"endobj\n\n")?;
        Some(object)
    }

    /// The table of `count` objects, the trailer, and the end.
    fn end(&mut self, count: u32) -> Option<()> {
        self.word(format!("xref\n0 {count}\n").as_bytes())?;
        let table = std::str::from_utf8(self.until(b"trailer\n<<\n")?).ok()?;
        let is_entry = |c: char| c.is_ascii_digit() || matches!(c, ' ' | 'n' | 'f' | '\r' | '\n');
        let trailer = std::str::from_utf8(self.until(b"\n>>\nstartxref\n")?).ok()?;
        let trailer = Object {
            dictionary: trailer,
            stream: None,
        };
        trailer.has(TRAILER)?;
        let at = self.until(b"\n%%EOF")?;
        let is_whole = table.chars().all(is_entry)
            && table.len() == 20 * usize::try_from(count).ok()?
            && at.iter().all(u8::is_ascii_digit)
            && self.0.is_empty();
        is_whole.then_some(())
    }
}

impl Object<'_> {
    /// Whether its names are these, and beside them are numbers and references alone.
    fn has(&self, names: &[&str]) -> Option<()> {
        let mut found = Vec::new();
        let mut others = 0;
        for word in self.dictionary.split_ascii_whitespace() {
            let word = word.trim_start_matches('[').trim_end_matches(']');
            if let Some(name) = word.strip_prefix('/') {
                found.push(name);
            } else if !is_plain(word) {
                others += 1;
            }
        }
        (others == 0 && found == names).then_some(())
    }

    fn number(&self, name: &str) -> Option<u32> {
        let mut words = self.dictionary.split_ascii_whitespace();
        words.find(|word| word.strip_prefix('/') == Some(name))?;
        words.next()?.parse().ok()
    }

    fn image(&self) -> Option<Image> {
        const FILTERS: [&str; 2] = ["FlateDecode", "DCTDecode"];
        let filter = FILTERS
            .iter()
            .find(|filter| self.dictionary.contains(**filter))?;
        let mut names = PICTURE.to_vec();
        names.insert(6, filter);
        self.has(&names)?;
        let (width, height) = (self.number("Width")?, self.number("Height")?);
        let stream = self.stream?;
        if *filter == "DCTDecode" {
            return holds_only_pixels(Form::Jpeg, stream)
                .then(|| Image::Jpeg(Zeroizing::new(stream.to_vec())));
        }
        let mut samples = Vec::new();
        let mut inflating = ZlibDecoder::new(stream);
        let most = MAX_PIXELS * u64::from(Channels::Rgb.count());
        inflating
            .by_ref()
            .take(most)
            .read_to_end(&mut samples)
            .ok()?;
        let is_read = inflating.total_in() == stream.len() as u64;
        let picture = Picture::new(width, height, Channels::Rgb, samples)?;
        is_read.then_some(Image::Samples(picture))
    }
}

/// A number, a part of a reference, or the brackets of a dictionary.
fn is_plain(word: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-');
    matches!(word, "<<" | ">>" | "R") || word.chars().all(is_part)
}

/// Whether a page's stream paints its picture, whatever its sides, and does nothing else.
fn paints_all(stream: &[u8]) -> Option<()> {
    let stream = std::str::from_utf8(stream).ok()?;
    let words: Vec<&str> = stream.split_ascii_whitespace().collect();
    let [
        "q",
        width,
        "0",
        "0",
        height,
        "0",
        "0",
        "cm",
        "/I",
        "Do",
        "Q",
    ] = words.as_slice()
    else {
        return None;
    };
    let is_side = |word: &str| word.parse::<f32>().is_ok_and(|side| side > 0.0);
    (is_side(width) && is_side(height)).then_some(())
}
