//! Clean copies: a new file with the pixels of an original and nothing else of it, areas covered where that is asked.
//!
//! A picture becomes a file of its samples, a document becomes one of pictures of its pages. The copy is made of samples alone, so
//! nothing can stay in it by oversight; then it is looked at as a stranger would: its structure ([`holds_only_pixels`],
//! [`holds_only_pages`]), its fields ([`crate::facts`]), and the pixels of every covered area, read back from the file.

mod document;
pub mod sound;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Seek};

pub use document::{MAX_PAGES, MEDIA_TYPE as PDF, holds_only_pages};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::decoder::{DecodeError, Decoder};
use crate::facts::Fields;
use crate::picture::{Area, Form, Size, holds_only_pixels};

/// Why there is no copy.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CleanError {
    /// The original could not be decoded, or the copy could not be looked at.
    #[error("the picture could not be decoded")]
    Decode(#[from] DecodeError),
    /// An area lies outside of the picture, or is empty.
    #[error("an area to be covered is not in the picture")]
    Outside,
    /// A side is too long for the form.
    #[error("the picture is too large for the form of its copy")]
    TooLarge,
    /// The copy holds more than it should. It was thrown away.
    #[error("the copy holds more than pixels")]
    NotClean,
    /// Whoever asked for it wanted no more of it.
    #[error("the copy was stopped")]
    Stopped,
}

/// A copy that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleanCopy {
    /// The file.
    pub file: Zeroizing<Vec<u8>>,
    /// Its media type.
    pub media_type: &'static str,
    /// The ending of its file name.
    pub extension: &'static str,
    /// Whether there was something in the original that could not be drawn, and is not in the copy.
    pub is_partial: bool,
}

/// What is to be covered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Covers {
    /// The areas.
    pub areas: Vec<Area>,
    /// The sides of the picture that they were drawn on, where that was a smaller one: they grow with it, outwards.
    pub drawn_on: Option<(u32, u32)>,
}

impl Covers {
    /// The areas in a picture of these sides.
    fn within(&self, width: u32, height: u32) -> Result<Vec<Area>, CleanError> {
        let (of_width, of_height) = self.drawn_on.unwrap_or((width, height));
        let areas = self.areas.iter().map(|area| {
            let (left, wide) = grow(area.left, area.width, width, of_width)?;
            let (top, high) = grow(area.top, area.height, height, of_height)?;
            Some(Area {
                left,
                top,
                width: wide,
                height: high,
            })
        });
        areas.map(|area| area.ok_or(CleanError::Outside)).collect()
    }
}

/// A stretch of a side that is `of` long, on one that is `to` long: its beginning rounded down and its end up. None where it is empty
/// or begins behind the end.
fn grow(from: u32, len: u32, to: u32, of: u32) -> Option<(u32, u32)> {
    let (to, of) = (u64::from(to), u64::from(of));
    let begin = (u64::from(from) * to).checked_div(of)?;
    // `of` is not 0 here: the division before says so.
    let end = ((u64::from(from) + u64::from(len)) * to)
        .div_ceil(of)
        .min(to);
    let is_there = len > 0 && begin < to;
    let stretch = (
        u32::try_from(begin).ok()?,
        u32::try_from(end - begin.min(end)).ok()?,
    );
    is_there.then_some(stretch)
}

/// What is to be done to the pages of a document, each numbered from 0. A picture is one page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// What is to be covered on which page.
    pub covers: BTreeMap<u32, Covers>,
    /// The pages that are to be left out.
    pub without: BTreeSet<u32>,
}

impl Changes {
    /// Whether anything is to be covered.
    #[must_use]
    pub fn cover(&self) -> bool {
        self.covers.values().any(|covers| !covers.areas.is_empty())
    }
}

/// Makes a copy of an original of `len` bytes. In a JPEG copy a cover reaches to the next multiple of eight pixels on each side.
///
/// `goes_on` is asked before each page, with its number and how many there are as far as that is known; where it says no, there is no
/// copy.
///
/// # Errors
/// See [`CleanError`].
pub fn clean_copy<R: Read + Seek>(
    decoder: &Decoder,
    original: &mut R,
    len: u64,
    media_type: &str,
    changes: &Changes,
    goes_on: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<CleanCopy, CleanError> {
    if media_type == document::MEDIA_TYPE {
        return document::copy(decoder, original, len, changes, goes_on);
    }
    let none = Covers::default();
    let covers = changes.covers.get(&0).unwrap_or(&none);
    if !changes.without.is_empty() || changes.covers.keys().any(|page| *page > 0) {
        return Err(CleanError::Outside);
    }
    if !goes_on(0, 1) {
        return Err(CleanError::Stopped);
    }
    let mut picture = decoder.picture(original, len, Size::Whole)?;
    let form = Form::for_copy_of(media_type, picture.channels());
    let areas = covers.within(picture.width(), picture.height())?;
    for area in &areas {
        picture.cover(form.whole(*area));
    }
    let file = form.write(&picture).map_err(|_| CleanError::TooLarge)?;
    drop(picture);
    if is_clean(decoder, form, &file, &areas)? {
        Ok(CleanCopy {
            file,
            media_type: form.media_type(),
            extension: form.extension(),
            is_partial: false,
        })
    } else {
        Err(CleanError::NotClean)
    }
}

fn is_clean(
    decoder: &Decoder,
    form: Form,
    file: &[u8],
    areas: &[Area],
) -> Result<bool, DecodeError> {
    let len = file.len() as u64;
    let mut item = Cursor::new(file);
    let said = decoder.facts(&mut item, len)?;
    // How large its picture is, and nothing else.
    let size_alone = Fields {
        size: said.size,
        ..Fields::default()
    };
    if said != size_alone || !holds_only_pixels(form, file) {
        return Ok(false);
    }
    if areas.is_empty() {
        return Ok(true);
    }
    let picture = decoder.picture(&mut item, len, Size::Whole)?;
    Ok(areas.iter().all(|area| picture.is_covered(*area)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_drawn_on_a_small_picture_covers_at_least_as_much_of_the_large_one(
            from in 0_u32..500, len in 1_u32..500, of in 1_u32..500, to in 1_u32..5_000,
        ) {
            match grow(from, len, to, of) {
                Some((begin, stretch)) => {
                    prop_assert!(u64::from(begin) * u64::from(of) <= u64::from(from) * u64::from(to));
                    let end = begin + stretch;
                    prop_assert!(end == to || u64::from(end) * u64::from(of) >= u64::from(from + len) * u64::from(to));
                    prop_assert!(stretch > 0 && end <= to);
                }
                None => prop_assert!(from >= of),
            }
        }
    }

    #[test]
    fn nothing_and_what_lies_beside_the_picture_cannot_be_covered() {
        assert_eq!(grow(0, 0, 10, 10), None);
        assert_eq!(grow(10, 1, 10, 10), None);
        assert_eq!(grow(0, 1, 10, 0), None);
        assert_eq!(grow(9, u32::MAX, 10, 10), Some((9, 1)));
    }
}
