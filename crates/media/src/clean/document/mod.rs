//! Clean copies of documents: every page becomes a picture of itself, in a new PDF that holds nothing but those pictures.
//!
//! Text, links, forms, scripts, attached files, earlier states and whatever is hidden under or beside a page stay behind, since nothing is
//! taken over but what a page shows. Covers and pages that are left out are gone from the file, not laid over.

mod only_pages;
mod write;

use std::io::{Cursor, Read, Seek};

pub use only_pages::holds_only_pages;
use only_pages::{Image, images};
use write::Writer;

use super::{Changes, CleanCopy, CleanError};
use crate::decoder::{DecodeError, Decoder};
use crate::facts::{Document, Fields};
use crate::picture::{Area, Size};

/// The media type of documents that can be copied, and of their copies.
pub const MEDIA_TYPE: &str = "application/pdf";
/// The most pages of a document that is copied.
pub const MAX_PAGES: u32 = 1000;

/// Makes a copy of a PDF, see [`super::clean_copy`].
pub(super) fn copy<R: Read + Seek>(
    decoder: &Decoder,
    original: &mut R,
    len: u64,
    changes: &Changes,
    goes_on: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<CleanCopy, CleanError> {
    let mut writer = Writer::default();
    let mut covered: Vec<Vec<Area>> = Vec::new();
    let (mut number, mut of) = (0, 1);
    let mut is_partial = false;
    while number < of {
        if !goes_on(number, of) {
            return Err(CleanError::Stopped);
        }
        // The first page is drawn even where it is left out: it says how many there are.
        if number == 0 || !changes.without.contains(&number) {
            let mut page = decoder.page(original, len, number, Size::Whole)?;
            of = page.of;
            are_within(changes, of)?;
            if !changes.without.contains(&number) {
                let areas = match changes.covers.get(&number) {
                    Some(covers) => covers.within(page.picture.width(), page.picture.height())?,
                    None => Vec::new(),
                };
                is_partial |= page.is_partial;
                writer.add(&mut page.picture, &areas)?;
                covered.push(areas);
            }
        }
        number += 1;
    }
    let copy = CleanCopy {
        file: writer.finish()?,
        media_type: MEDIA_TYPE,
        extension: "pdf",
        is_partial,
    };
    if is_clean(decoder, &copy.file, &covered)? {
        Ok(copy)
    } else {
        Err(CleanError::NotClean)
    }
}

/// Whether the document has every page that is named, and one that is left.
fn are_within(changes: &Changes, of: u32) -> Result<(), CleanError> {
    let named = changes.covers.keys().chain(&changes.without);
    let is_within = named.max().is_none_or(|last| *last < of);
    let leaves_any = (changes.without.len() as u64) < u64::from(of);
    if of > MAX_PAGES {
        Err(CleanError::TooLarge)
    } else if is_within && leaves_any {
        Ok(())
    } else {
        Err(CleanError::Outside)
    }
}

fn is_clean(decoder: &Decoder, file: &[u8], covered: &[Vec<Area>]) -> Result<bool, DecodeError> {
    let len = file.len() as u64;
    let said = decoder.facts(&mut Cursor::new(file), len)?;
    let pages = Fields {
        document: Some(Document {
            pages: u32::try_from(covered.len()).ok(),
            is_encrypted: false,
            revisions: Some(1),
        }),
        ..Fields::default()
    };
    if said != pages {
        return Ok(false);
    }
    let Some(images) = images(file).filter(|images| images.len() == covered.len()) else {
        return Ok(false);
    };
    for (image, areas) in images.into_iter().zip(covered) {
        if !areas.is_empty() && !is_covered(decoder, image, areas)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn is_covered(decoder: &Decoder, image: Image, areas: &[Area]) -> Result<bool, DecodeError> {
    let picture = match image {
        Image::Samples(picture) => picture,
        Image::Jpeg(jpeg) => {
            let len = jpeg.len() as u64;
            decoder.picture(&mut Cursor::new(jpeg), len, Size::Whole)?
        }
    };
    Ok(areas.iter().all(|area| picture.is_covered(*area)))
}
