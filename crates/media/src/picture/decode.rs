//! From a file to pixels. Runs in a decoder process alone.

use std::io::{BufRead, Read as _, Seek, SeekFrom};

use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::error::LimitErrorKind;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use super::{Channels, MAX_PIXELS, NoPicture, Picture, Size, colour, heif};
use crate::{HEAD_LEN, media_type};

/// The longest HEIC file that is read: it is read whole.
const MAX_HEIF: u64 = 128 * 1024 * 1024;
/// What a library may take for a picture; what its process has is more (`decoder::linux`).
const MEMORY: u64 = 448 * 1024 * 1024;

/// Decodes a picture of JPEG, PNG, WebP, TIFF, GIF, BMP or HEIC, told by its first bytes.
///
/// # Errors
/// See [`NoPicture`].
pub(crate) fn decode<R: BufRead + Seek>(
    item: &mut R,
    len: u64,
    size: Size,
) -> Result<Picture, NoPicture> {
    let (picture, profile) = match kind(item)? {
        Kind::Heif if len > MAX_HEIF => return Err(NoPicture::TooLarge),
        Kind::Heif => {
            let mut file = Vec::new();
            item.read_to_end(&mut file)
                .map_err(|_| NoPicture::Malformed)?;
            heif::decode(&file)?
        }
        Kind::Of(format) => {
            if size == Size::Whole && moves(item, format)? {
                return Err(NoPicture::Moves);
            }
            still(item, format)?
        }
    };
    let picture = match size {
        Size::Within(side) if picture.width().max(picture.height()) > u32::from(side) => {
            picture.thumbnail(side.into(), side.into())
        }
        Size::Within(_) | Size::Whole => picture,
    };
    let picture = eight_bits(picture);
    finish(match profile {
        Some(profile) => colour::to_srgb(picture, &profile),
        None => picture,
    })
}

/// What reads a file.
enum Kind {
    Heif,
    Of(ImageFormat),
}

fn kind<R: BufRead + Seek>(item: &mut R) -> Result<Kind, NoPicture> {
    let mut head = Vec::new();
    item.by_ref()
        .take(HEAD_LEN as u64)
        .read_to_end(&mut head)
        .map_err(|_| NoPicture::Malformed)?;
    rewind(item)?;
    match media_type(&head) {
        "image/jpeg" => Ok(Kind::Of(ImageFormat::Jpeg)),
        "image/png" => Ok(Kind::Of(ImageFormat::Png)),
        "image/webp" => Ok(Kind::Of(ImageFormat::WebP)),
        "image/tiff" => Ok(Kind::Of(ImageFormat::Tiff)),
        "image/gif" => Ok(Kind::Of(ImageFormat::Gif)),
        "image/bmp" => Ok(Kind::Of(ImageFormat::Bmp)),
        "image/heif" | "image/heic" => Ok(Kind::Heif),
        _ => Err(NoPicture::Unknown),
    }
}

/// Whether a file begins as PDF documents do.
pub(super) fn is_pdf(file: &[u8]) -> bool {
    let head = file.get(..HEAD_LEN).unwrap_or(file);
    media_type(head) == "application/pdf"
}

fn rewind<R: Seek>(item: &mut R) -> Result<(), NoPicture> {
    item.seek(SeekFrom::Start(0))
        .map(drop)
        .map_err(|_| NoPicture::Malformed)
}

/// Whether there are several pictures that follow one another.
fn moves<R: BufRead + Seek>(item: &mut R, format: ImageFormat) -> Result<bool, NoPicture> {
    let moves = if format == ImageFormat::Png {
        PngDecoder::new(&mut *item).and_then(|png| png.is_apng())
    } else if format == ImageFormat::WebP {
        WebPDecoder::new(&mut *item).map(|webp| webp.has_animation())
    } else {
        // A GIF that stands still would have to be read to its end to know.
        Ok(format == ImageFormat::Gif)
    };
    rewind(item)?;
    moves.map_err(no_picture)
}

fn still<R: BufRead + Seek>(
    item: &mut R,
    format: ImageFormat,
) -> Result<(DynamicImage, Option<Vec<u8>>), NoPicture> {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::with_format(&mut *item, format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(no_picture)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(NoPicture::TooLarge);
    }
    let profile = decoder.icc_profile().ok().flatten();
    // One that cannot be read turns nothing.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(no_picture)?;
    picture.apply_orientation(orientation);
    Ok((picture, profile))
}

fn eight_bits(picture: DynamicImage) -> DynamicImage {
    if picture.color().has_alpha() {
        DynamicImage::ImageRgba8(picture.into_rgba8())
    } else {
        DynamicImage::ImageRgb8(picture.into_rgb8())
    }
}

fn finish(picture: DynamicImage) -> Result<Picture, NoPicture> {
    let (width, height) = (picture.width(), picture.height());
    let (channels, samples) = if picture.color().has_alpha() {
        (Channels::Rgba, picture.into_rgba8().into_raw())
    } else {
        (Channels::Rgb, picture.into_rgb8().into_raw())
    };
    Picture::new(width, height, channels, samples).ok_or(NoPicture::TooLarge)
}

fn no_picture(error: ImageError) -> NoPicture {
    let ImageError::Limits(limit) = error else {
        return NoPicture::Malformed;
    };
    let is_size = matches!(
        limit.kind(),
        LimitErrorKind::DimensionError | LimitErrorKind::InsufficientMemory
    );
    if is_size {
        NoPicture::TooLarge
    } else {
        NoPicture::Malformed
    }
}
