//! Every field of Exif, of the photographs.

use std::path::Path;

use cairn_media::facts::{Directory, Field, Fields, Value};
use serde_json::{Map, Value as Json};

use crate::{files, has_ending, ours, theirs};

/// Formats with Exif.
const ENDINGS: [&str; 4] = ["jpg", "png", "tif", "webp"];
/// Photographs of cameras in that package, at least.
const JPEGS: usize = 40;

#[test]
fn every_field_that_exiftool_reads_is_read_here_with_the_same_value() {
    let Some(photographs) = files(&ENDINGS) else {
        return;
    };
    let jpegs = photographs.iter().filter(|path| has_ending(path, "jpg"));
    assert!(jpegs.count() >= JPEGS);
    let (mut fields, mut problems) = (0, Vec::new());
    for photograph in &photographs {
        let ours = ours(photograph);
        for theirs in exiftool(photograph) {
            fields += 1;
            if let Some(problem) = theirs.differs(&ours) {
                problems.push(format!("{}: {problem}", photograph.display()));
            }
        }
    }
    println!("{} photographs, {fields} fields", photographs.len());
    assert!(fields > 1_400, "{fields} fields");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// A field as exiftool gives it.
struct Theirs {
    directory: Directory,
    tag: u16,
    name: String,
    value: String,
}

/// Every field of Exif but the maker's notes and what exiftool puts together itself.
fn exiftool(photograph: &Path) -> Vec<Theirs> {
    let said = theirs(photograph, "-EXIF:All").into_iter();
    said.filter_map(|(group, name, said)| {
        let directory = match group.as_str() {
            "GPS" => Directory::Gps,
            "InteropIFD" => Directory::Interoperability,
            "IFD1" => Directory::Thumbnail,
            _ => Directory::Image,
        };
        let value = said.get("val")?;
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        (name != "ThumbnailImage").then(|| Theirs {
            directory,
            tag: tag(&said),
            name,
            value: value.trim().to_owned(),
        })
    })
    .collect()
}

fn tag(said: &Map<String, Json>) -> u16 {
    let number = said.get("id").and_then(Json::as_u64).unwrap();
    number.try_into().unwrap()
}

impl Theirs {
    fn differs(&self, ours: &Fields) -> Option<String> {
        let same_place = |field: &&Field| {
            field.tag == self.tag
                && (field.directory == self.directory || self.directory == Directory::Image)
        };
        let found: Vec<&Field> = ours.fields.iter().filter(same_place).collect();
        if found.iter().any(|field| self.is_said_by(&field.value)) {
            return None;
        }
        let (name, value) = (&self.name, &self.value);
        let found: Vec<&Value> = found.iter().map(|field| &field.value).collect();
        Some(format!(
            "{name} ({:#06x}) {value:?}, here {found:?}",
            self.tag
        ))
    }

    /// Whether the value here is theirs, once what exiftool makes of it is made of it too.
    fn is_said_by(&self, ours: &Value) -> bool {
        // It does not print the longest ones.
        if self.value.starts_with("(Binary data") {
            return true;
        }
        match ours {
            Value::Text(parts) => {
                let text = parts.join(" ");
                text.trim() == self.value
                    || self.value.parse::<f64>().ok() == text.trim().parse().ok()
            }
            Value::Integers(numbers) => self.are_integers(numbers),
            Value::Reals(numbers) => self.are_numbers(numbers),
            Value::Fractions(fractions) => {
                let numbers: Vec<f64> = fractions.iter().map(|f| f.0 as f64 / f.1 as f64).collect();
                self.are_numbers(&self.computed(&numbers)) || self.is_time(&numbers)
            }
            Value::Bytes { start, .. } => self.are_bytes(&hex::decode(start).unwrap()),
        }
    }

    /// Places in the file are counted here from where Exif begins, and there from where the file begins.
    fn are_integers(&self, ours: &[i64]) -> bool {
        let joined: Vec<String> = ours.iter().map(ToString::to_string).collect();
        let is_place = matches!(self.tag, 0x0111 | 0x0201);
        let later = || {
            self.value
                .parse::<i64>()
                .is_ok_and(|there| Some(&there) >= ours.first())
        };
        joined.join(" ") == self.value || (is_place && later())
    }

    /// Apertures and times of exposure stand in the file as logarithms, positions as degrees, minutes and seconds.
    fn computed(&self, ours: &[f64]) -> Vec<f64> {
        let [first, rest @ ..] = ours else {
            return Vec::new();
        };
        match (self.directory, self.tag, rest) {
            (Directory::Image, 0x9202 | 0x9205, []) => vec![(first / 2.0).exp2()],
            (Directory::Image, 0x9201, []) if first.abs() < 100.0 => vec![(-first).exp2()],
            (Directory::Image, 0x9201, []) => vec![0.0],
            (Directory::Gps, 2 | 4 | 0x14 | 0x16, [minutes, seconds]) => {
                vec![first + minutes / 60.0 + seconds / 3600.0]
            }
            _ => ours.to_vec(),
        }
    }

    fn is_time(&self, ours: &[f64]) -> bool {
        let theirs: Vec<Option<f64>> = self
            .value
            .split(':')
            .map(|part| part.parse().ok())
            .collect();
        // A fraction over 0 is unknown, for which it prints 0.
        let known = |number: &f64| if number.is_nan() { 0.0 } else { *number };
        theirs.len() == 3
            && ours.len() == 3
            && ours.iter().zip(theirs).all(|(a, b)| b == Some(known(a)))
    }

    /// As text, as text behind the name of its character set, or as numbers; the pattern of a sensor has two numbers of two bytes
    /// before it.
    fn are_bytes(&self, ours: &[u8]) -> bool {
        let text = |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let text = text.trim_start_matches('\0').split('\0').next();
            text.unwrap_or_default().trim().to_owned()
        };
        let numbers = |bytes: &[u8]| {
            let numbers: Vec<String> = bytes.iter().map(ToString::to_string).collect();
            numbers.join(" ")
        };
        text(ours) == self.value
            || ours.get(8..).is_some_and(|rest| text(rest) == self.value)
            || numbers(ours) == self.value
            || matches!(ours, [0, wide, 0, high, pattern @ ..]
                if format!("{wide} {high} {}", numbers(pattern)) == self.value)
    }

    fn are_numbers(&self, ours: &[f64]) -> bool {
        let theirs: Vec<Option<f64>> = self
            .value
            .split(' ')
            .map(|part| part.parse().ok())
            .collect();
        let near = |ours: &f64, theirs: &Option<f64>| {
            theirs.is_none_or(|theirs| (ours - theirs).abs() <= 1e-6 * theirs.abs().max(1e-3))
        };
        theirs.len() == ours.len() && ours.iter().zip(&theirs).all(|(a, b)| near(a, b))
    }
}
