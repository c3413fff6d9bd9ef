//! Files that are made of pixels, and hold nothing else.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder as _};
use thiserror::Error;
use zeroize::Zeroizing;

use super::{Area, Channels, Picture};

/// How much of the fine detail a JPEG file keeps, of 100: what cameras use for their best.
const JPEG_QUALITY: u8 = 95;
/// A JPEG file is made of squares of so many pixels, each coded by itself.
const JPEG_SQUARE: u32 = 8;

/// The file could not be written: a side is too long for the form.
#[derive(Debug, Error)]
#[error("the picture has no such form")]
pub struct Unwritten;

/// The form of a file of pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// JPEG (ISO/IEC 10918-1) with the header of JFIF 1.02, colours at full resolution.
    Jpeg,
    /// PNG (ISO/IEC 15948).
    Png,
}

impl Form {
    /// The form for a copy of an original of this media type: photographs stay JPEG, whose losses they already have; whatever may
    /// have sharp edges or be transparent becomes PNG, which loses nothing.
    #[must_use]
    pub fn for_copy_of(media_type: &str, channels: Channels) -> Self {
        let is_photograph = matches!(media_type, "image/jpeg" | "image/heif" | "image/heic");
        if is_photograph && channels == Channels::Rgb {
            Self::Jpeg
        } else {
            Self::Png
        }
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// The ending of its file names.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// The area that has to be covered so that this one is covered without a trace in the file: the squares of JPEG that it touches
    /// whole, since what stands beside a cover in the same square shines into it.
    #[must_use]
    pub fn whole(self, area: Area) -> Area {
        match self {
            Self::Png => area,
            Self::Jpeg => {
                let (left, width) = squares(area.left, area.width);
                let (top, height) = squares(area.top, area.height);
                Area {
                    left,
                    top,
                    width,
                    height,
                }
            }
        }
    }

    /// Writes the file.
    ///
    /// # Errors
    /// [`Unwritten`].
    pub fn write(self, picture: &Picture) -> Result<Zeroizing<Vec<u8>>, Unwritten> {
        let mut file = Zeroizing::new(Vec::new());
        let (width, height) = (picture.width(), picture.height());
        let colour = match picture.channels() {
            Channels::Rgb => ExtendedColorType::Rgb8,
            Channels::Rgba => ExtendedColorType::Rgba8,
        };
        let written = match self {
            Self::Jpeg => JpegEncoder::new_with_quality(&mut *file, JPEG_QUALITY).write_image(
                picture.samples(),
                width,
                height,
                colour,
            ),
            Self::Png => {
                PngEncoder::new(&mut *file).write_image(picture.samples(), width, height, colour)
            }
        };
        written.map(|()| file).map_err(|_| Unwritten)
    }
}

/// Where the squares begin that a stretch touches, and how far they go together.
fn squares(from: u32, len: u32) -> (u32, u32) {
    let begin = from - from % JPEG_SQUARE;
    let end = from.saturating_add(len);
    let end = end
        .checked_next_multiple_of(JPEG_SQUARE)
        .unwrap_or(u32::MAX);
    (begin, if len == 0 { 0 } else { end - begin })
}
