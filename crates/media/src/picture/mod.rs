//! Pixels: what is left of a picture when everything else about it is gone.
//!
//! A decoder ([`crate::decoder`]) turns a file into a [`Picture`]; from then on nothing of the file is left, whoever made it. A
//! preview shows the samples as they are. A clean copy is a new file that [`Form::write`] makes of them.
//!
//! Samples are sRGB (IEC 61966-2-1), eight bits each, rows from the top, the picture turned as its Exif orientation or HEIF
//! properties ask.

mod colour;
mod decode;
mod form;
mod heif;
mod only_pixels;
mod pdf;

pub(crate) use decode::decode;
pub use form::{Form, Unwritten};
pub use only_pixels::holds_only_pixels;
pub(crate) use pdf::decode as decode_page;
use zeroize::Zeroizing;

/// Points of PDF in an inch.
pub(crate) const POINTS_AN_INCH: f32 = 72.0;
/// Dots an inch of a page that is drawn whole: small print stays readable.
pub(crate) const DOTS_AN_INCH: f32 = 200.0;
/// The most pixels of a picture: 108 million, what the largest cameras of phones make.
pub const MAX_PIXELS: u64 = 108_000_000;

/// What a pixel has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channels {
    /// Red, green, blue.
    Rgb,
    /// Red, green, blue, and how opaque it is.
    Rgba,
}

impl Channels {
    /// How many samples a pixel has.
    #[must_use]
    pub fn count(self) -> u8 {
        match self {
            Self::Rgb => 3,
            Self::Rgba => 4,
        }
    }

    /// Those of which a pixel has so many.
    #[must_use]
    pub(crate) fn counting(count: u8) -> Option<Self> {
        match count {
            3 => Some(Self::Rgb),
            4 => Some(Self::Rgba),
            _ => None,
        }
    }
}

/// How large a picture is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// As large as it is.
    Whole,
    /// Made smaller, where it is larger, so that neither side is longer than so many pixels.
    Within(u16),
}

impl Size {
    /// Whether a picture of these sides is what was asked for.
    #[must_use]
    pub(crate) fn allows(self, width: u32, height: u32) -> bool {
        match self {
            Self::Whole => true,
            Self::Within(side) => width.max(height) <= u32::from(side),
        }
    }
}

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPicture {
    /// The file is of no kind that is read here.
    Unknown,
    /// It is cut or malformed, or needs what is not read here.
    Malformed,
    /// It has more than [`MAX_PIXELS`], or needs more memory than a decoder has.
    TooLarge,
    /// It is one of several pictures that follow one another, and all were asked for.
    Moves,
    /// It is a document that opens with a password alone.
    Locked,
    /// The document has no page of that number.
    NoPage,
}

/// A page of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What it shows, on white.
    pub picture: Picture,
    /// How many pages the document has.
    pub of: u32,
    /// Whether there is something on it that could not be drawn: a font, a picture or a form of a kind that is not read here.
    pub is_partial: bool,
}

/// An area of a picture in its pixels, from the left and from the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Area {
    /// Its left edge.
    pub left: u32,
    /// Its upper edge.
    pub top: u32,
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

/// A decoded picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    channels: Channels,
    samples: Zeroizing<Vec<u8>>,
}

impl Picture {
    /// A picture of samples; none where they are not as many as its sides say, or more than [`MAX_PIXELS`].
    #[must_use]
    pub fn new(width: u32, height: u32, channels: Channels, samples: Vec<u8>) -> Option<Self> {
        let samples = Zeroizing::new(samples);
        (len(width, height, channels) == Some(samples.len())).then_some(Self {
            width,
            height,
            channels,
            samples,
        })
    }

    /// Pixels in a row.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Rows.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.height
    }

    /// What a pixel has.
    #[must_use]
    pub fn channels(&self) -> Channels {
        self.channels
    }

    /// The samples, row by row from the top.
    #[must_use]
    pub fn samples(&self) -> &[u8] {
        &self.samples
    }

    /// Covers an area with opaque black, as far as it lies within the picture.
    pub fn cover(&mut self, area: Area) {
        let (row_len, from, to) = self.stretch(area);
        let black = self.black();
        let rows = self.samples.chunks_exact_mut(row_len);
        for row in rows.skip(area.top as usize).take(area.height as usize) {
            let covered = row.get_mut(from..to).unwrap_or_default();
            for pixel in covered.chunks_exact_mut(black.len()) {
                pixel.copy_from_slice(black);
            }
        }
    }

    /// Whether an area is opaque black, as far as it lies within the picture.
    #[must_use]
    pub fn is_covered(&self, area: Area) -> bool {
        let (row_len, from, to) = self.stretch(area);
        let black = self.black();
        let mut rows = self.samples.chunks_exact(row_len);
        let mut rows = rows
            .by_ref()
            .skip(area.top as usize)
            .take(area.height as usize);
        rows.all(|row| {
            let covered = row.get(from..to).unwrap_or_default();
            covered
                .chunks_exact(black.len())
                .all(|pixel| pixel == black)
        })
    }

    /// The samples of a black pixel.
    fn black(&self) -> &'static [u8] {
        match self.channels {
            Channels::Rgb => &[0, 0, 0],
            Channels::Rgba => &[0, 0, 0, u8::MAX],
        }
    }

    /// How many samples a row has, and which of them an area takes.
    fn stretch(&self, area: Area) -> (usize, usize, usize) {
        let per_pixel = usize::from(self.channels.count());
        let samples = |pixels: u32| pixels.min(self.width) as usize * per_pixel;
        let end = area.left.saturating_add(area.width);
        (samples(self.width), samples(area.left), samples(end))
    }
}

/// How many samples a picture has; none where it may not be so large, or has no pixel.
pub(crate) fn len(width: u32, height: u32, channels: Channels) -> Option<usize> {
    let pixels = u64::from(width).checked_mul(height.into())?;
    let samples = pixels.checked_mul(channels.count().into())?;
    (pixels > 0 && pixels <= MAX_PIXELS)
        .then_some(samples)
        .and_then(|samples| usize::try_from(samples).ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_covered_area_is_black_and_the_rest_as_it_was(
            left in 0_u32..40, top in 0_u32..40, width in 0_u32..40, height in 0_u32..40, has_alpha: bool,
        ) {
            let channels = if has_alpha { Channels::Rgba } else { Channels::Rgb };
            let per_pixel = usize::from(channels.count());
            let mut picture = Picture::new(30, 20, channels, vec![7; 600 * per_pixel]).unwrap();
            picture.cover(Area { left, top, width, height });
            let is_covered = picture.is_covered(Area { left, top, width, height });
            prop_assert!(is_covered);
            let is_black = picture.is_covered(Area { left: 0, top: 0, width: 30, height: 20 });
            prop_assert_eq!(is_black, !picture.samples().contains(&7));
            for (pixel, place) in picture.samples().chunks(per_pixel).zip(0_u32..) {
                let (x, y) = (place % 30, place / 30);
                let is_inside = (left..left + width).contains(&x) && (top..top + height).contains(&y);
                let expected: &[u8] = if is_inside { &[0, 0, 0, 255] } else { &[7; 4] };
                prop_assert_eq!(Some(pixel), expected.get(..per_pixel), "{} {}", x, y);
            }
        }
    }

    #[test]
    fn samples_that_are_not_as_many_as_the_sides_say_make_no_picture() {
        assert!(Picture::new(2, 2, Channels::Rgb, vec![0; 12]).is_some());
        assert!(Picture::new(2, 2, Channels::Rgb, vec![0; 13]).is_none());
        assert!(Picture::new(0, 2, Channels::Rgb, vec![]).is_none());
        assert_eq!(len(u32::MAX, u32::MAX, Channels::Rgba), None);
    }
}
