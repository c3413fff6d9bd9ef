//! Clean copies of real PDF documents, looked at by other people's programs: poppler finds no text in them and draws what it draws of the
//! original, `exiftool` finds nothing but the format, and what was covered or left out is nowhere in the file.
//!
//! The documents are those of the source package of `pypdf` (`CAIRN_DOCUMENTS`; `cargo xtask test unit` fetches it). This program is its
//! own decoder.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, and the counts belong to the result"
)]

#[path = "../peer/mod.rs"]
mod peer;
mod peers;
mod planted;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use cairn_media::clean::{Changes, CleanCopy, CleanError, PDF, clean_copy, holds_only_pages};
use cairn_media::decoder::{DecodeError, Decoder};
use cairn_media::picture::NoPicture;

/// The most pages of a document that is copied here.
const PAGES: usize = 20;

fn main() {
    cairn_media::decoder::enter_if_asked();
    planted::what_was_covered_or_left_out_is_nowhere();
    planted::whatever_is_added_is_found();
    planted::what_is_not_there_cannot_be_covered();
    let Some(documents) = std::env::var_os("CAIRN_DOCUMENTS").map(PathBuf::from) else {
        println!("left out: CAIRN_DOCUMENTS is not set; `cargo xtask test unit` sets it");
        return;
    };
    let copies = tempfile::tempdir().unwrap();
    let (mut made, mut locked, mut partial, mut refused) = (Vec::new(), 0, 0, Vec::new());
    for original in peer::files(&documents, &["pdf"]) {
        if peers::pages(&original).is_some_and(|pages| pages > PAGES) {
            continue;
        }
        match copy(&original, &Changes::default()) {
            Ok(copy) => {
                let path = copies.path().join(format!("{:03}.pdf", made.len()));
                fs::write(&path, &*copy.file).unwrap();
                assert!(holds_only_pages(&copy.file));
                partial += usize::from(copy.is_partial);
                made.push((original, path));
            }
            Err(CleanError::Decode(DecodeError::NoPicture(NoPicture::Locked))) => locked += 1,
            Err(why) => refused.push(format!("{}: {why:?}", original.display())),
        }
    }
    println!(
        "{} copies, of {partial} of them something could not be drawn; {locked} need a password",
        made.len()
    );
    assert!(made.len() >= 45, "real documents");
    assert!(refused.is_empty(), "{refused:#?}");
    for (original, copy) in &made {
        peers::finds_no_text(copy);
        assert_eq!(
            peers::pages(original),
            peers::pages(copy),
            "{}",
            original.display()
        );
    }
    peers::exiftool_finds_the_format_alone(copies.path(), made.len());
    peers::poppler_draws_the_same(&made);
    println!(
        "documents: {} copies hold pages and nothing else",
        made.len()
    );
}

pub(crate) fn copy(original: &Path, changes: &Changes) -> Result<CleanCopy, CleanError> {
    let mut file = File::open(original).unwrap();
    let len = file.metadata().unwrap().len();
    let decoder = Decoder::new()?;
    clean_copy(&decoder, &mut file, len, PDF, changes, &mut |_, _| true)
}
