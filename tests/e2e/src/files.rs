//! Files that a story attaches: two that are committed, and a large one that is made.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

/// Length of the large file: 50 MiB and one byte, so that no chunk size divides it.
pub const LARGE: u64 = 50 * 1024 * 1024 + 1;

/// Lays three files into a folder: a JPEG with GPS coordinates, a PDF, and the large one.
///
/// # Errors
/// A fixture is missing or the disk is full.
pub fn three(folder: &Path) -> Result<Vec<PathBuf>> {
    let photograph = folder.join("photograph.jpg");
    let summons = folder.join("summons.pdf");
    let recording = folder.join("recording.bin");
    std::fs::copy(fixture("photograph.jpg"), &photograph)?;
    std::fs::copy(fixture("summons.pdf"), &summons)?;
    noise(&recording, LARGE)?;
    let exif = std::fs::read(&photograph)?;
    anyhow::ensure!(
        exif.starts_with(b"\xff\xd8") && exif.windows(4).any(|w| w == b"Exif"),
        "the photograph has lost its EXIF data"
    );
    Ok(vec![photograph, summons, recording])
}

/// Lays a letter of two pages (PDF) into a folder. It names its author.
///
/// # Errors
/// The fixture is missing or the disk is full.
pub fn letter(folder: &Path) -> Result<PathBuf> {
    let letter = folder.join("letter.pdf");
    std::fs::copy(fixture("letter.pdf"), &letter)?;
    Ok(letter)
}

/// A committed fixture.
fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fixtures")
        .join(name)
}

/// Writes bytes that do not compress and are the same every time.
fn noise(path: &Path, len: u64) -> Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut left = usize::try_from(len).context("a length that fits")?;
    while left > 0 {
        // xorshift64: not random in any serious sense, but no two blocks are alike.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let word = state.to_le_bytes();
        let take = left.min(word.len());
        out.write_all(word.get(..take).unwrap_or_default())?;
        left -= take;
    }
    out.flush().context("the disk is full")
}

/// SHA-256 of a file, lower-case hex.
///
/// # Errors
/// It cannot be read.
pub fn sha256(path: &Path) -> Result<String> {
    let mut hasher = Sha256::new();
    std::io::copy(&mut File::open(path)?, &mut hasher)?;
    Ok(hex::encode(hasher.finalize()))
}

/// The names in a folder, in their order.
///
/// # Errors
/// It cannot be read.
pub fn names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Every file below a folder.
///
/// # Errors
/// It cannot be read.
pub fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(below(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}
