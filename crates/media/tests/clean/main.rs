//! Clean copies of real pictures, looked at by other people's programs: `exiftool` finds nothing in them but what pixels need, and
//! Pillow sees the same picture in copy and original.
//!
//! The pictures are those of exiftool's Debian source package (`CAIRN_PHOTOGRAPHS`) and those of the source package of `pillow-heif`
//! (`CAIRN_PICTURES`: HEIC, PNG, WebP, TIFF); `cargo xtask test unit` fetches both. This program is its own decoder.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the counts belong to the result"
)]

#[path = "../peer/mod.rs"]
mod peer;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use cairn_media::clean::{Changes, CleanError, clean_copy};
use cairn_media::decoder::Decoder;

/// Endings of pictures that are read.
const READ: [&str; 10] = [
    "jpg", "jpeg", "png", "webp", "tif", "tiff", "heic", "heif", "hif", "bmp",
];
/// What exiftool says of a file, and of pixels, rather than of what else is in it.
const OF_PIXELS: [&str; 5] = ["ExifTool", "System", "File", "JFIF", "Composite"];
/// The same of PNG, whose header it puts in the group of everything else.
const OF_PNG: [&str; 7] = [
    "ImageWidth",
    "ImageHeight",
    "BitDepth",
    "ColorType",
    "Compression",
    "Filter",
    "Interlace",
];
/// How far apart samples of copy and original may lie on average, of 255: JPEG loses, and profiles are rounded.
const APART: f64 = 4.0;

fn main() {
    cairn_media::decoder::enter_if_asked();
    let folders = [folder("CAIRN_PHOTOGRAPHS"), folder("CAIRN_PICTURES")];
    let [Some(photographs), Some(pictures)] = folders else {
        println!(
            "left out: CAIRN_PHOTOGRAPHS or CAIRN_PICTURES is not set; `cargo xtask test unit` sets both"
        );
        return;
    };
    let copies = tempfile::tempdir().unwrap();
    let mut made = Vec::new();
    let mut refused = Vec::new();
    for original in peer::files(&photographs, &READ)
        .into_iter()
        .chain(peer::files(&pictures, &READ))
    {
        match copy(&original, copies.path(), made.len()) {
            Ok(copy) => made.push((original, copy)),
            Err(why) => refused.push((original, why)),
        }
    }
    println!("{} copies, {} refused:", made.len(), refused.len());
    for (original, why) in &refused {
        println!("  {}: {why:?}", original.display());
    }
    let jpegs = made.iter().filter(|(original, _)| {
        original.starts_with(&photographs) && original.extension().is_some_and(|e| e == "jpg")
    });
    assert!(jpegs.count() >= 40, "every camera's photograph");
    for ending in ["heic", "png", "webp", "tiff"] {
        let found = made
            .iter()
            .any(|(original, _)| original.extension().is_some_and(|is| is == ending));
        assert!(found, "no {ending}");
    }
    for (original, why) in &refused {
        let is_expected = EXPECTED.iter().any(|name| original.ends_with(name));
        assert!(is_expected, "{}: {why:?}", original.display());
    }
    exiftool_finds_pixels_alone(copies.path(), made.len());
    pillow_sees_the_same(&made);
    println!("clean: {} copies hold pixels and nothing else", made.len());
}

/// Files that are no whole picture, or of a kind that is not read here: TIFF with a palette, HEIC with colours at more than a quarter of
/// the resolution (cameras, not phones), HEIC that lays pictures over one another, 200 million pixels.
const EXPECTED: &[&str] = &[
    "t/images/GeoTiff.tif",
    "t/images/QuickTime.heic",
    "heif_corrupted/corrupted.heic",
    "heif_corrupted/corrupted.hif",
    "heif_corrupted/empty.heic",
    "heif_other/RGB_8_chroma444.heif",
    "heif_other/cat.hif",
    "heif_other/nokia/alpha.heic",
    "heif_special/200MP.heic",
    "heif_special/guitar_cw90.hif",
];

fn folder(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).map(PathBuf::from)
}

fn copy(original: &Path, into: &Path, number: usize) -> Result<PathBuf, CleanError> {
    let mut file = File::open(original).unwrap();
    let len = file.metadata().unwrap().len();
    let head = fs::read(original).unwrap();
    let media_type = cairn_media::media_type(&head);
    let decoder = Decoder::new()?;
    let changes = Changes::default();
    let made = clean_copy(
        &decoder,
        &mut file,
        len,
        media_type,
        &changes,
        &mut |_, _| true,
    )?;
    let path = into.join(format!("{number:03}.{}", made.extension));
    fs::write(&path, &*made.file).unwrap();
    Ok(path)
}

fn exiftool_finds_pixels_alone(copies: &Path, count: usize) {
    let found = peer::exiftool(copies, count);
    for (group, name, file) in &found {
        let (group, name) = (group.as_str(), name.as_str());
        let is_of_pixels = OF_PIXELS.contains(&group) || (group == "PNG" && OF_PNG.contains(&name));
        assert!(
            is_of_pixels && name != "Warning" && name != "Comment",
            "{group}:{name} in {file}"
        );
    }
    println!(
        "exiftool: {} fields in {count} copies, each of them of pixels",
        found.len()
    );
}

/// Originals of which Pillow shows something else: one that names a primary picture that is not there, one that is cut, and two whose
/// stream alone says that their range of colours is limited, which is not read here: they come out a little paler.
const UNSEEN: &[&str] = &[
    "heif_other/invalid_id.heic",
    "heif_other/nokia/bird_burst.heic",
    "heif_other/nokia/stereo_1200x800.heic",
    "heif_truncated/truncated.heic",
];

fn pillow_sees_the_same(made: &[(PathBuf, PathBuf)]) {
    let Some(said) = peer::compared("clean/compare.py", made) else {
        return;
    };
    let (mut compared, mut problems) = (0, Vec::new());
    for ((original, _), said) in made.iter().zip(&said) {
        if UNSEEN.iter().any(|name| original.ends_with(name)) {
            continue;
        }
        if said.as_f64().is_none_or(|apart| apart > APART) {
            problems.push(format!("{}: {said}", original.display()));
        }
        compared += 1;
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    println!(
        "Pillow: {compared} of {} copies show their original",
        made.len()
    );
}
