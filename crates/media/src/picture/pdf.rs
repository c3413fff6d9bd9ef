//! Pages of a PDF document (ISO 32000-1), drawn by `hayro`. Runs in a decoder process alone.
//!
//! Nothing of a document is followed or run: no script, no link, no file that it names. Fonts that it does not bring are replaced by
//! those that come with `hayro`.

use std::io::{BufRead, Seek};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::page::Page as Leaf;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use super::{
    Channels, DOTS_AN_INCH as DOTS, NoPicture, POINTS_AN_INCH as POINTS, Page, Picture, Size,
};

/// The longest document that is read: it is read whole.
const MAX_DOCUMENT: u64 = 128 * 1024 * 1024;
/// The most pixels of a whole page: A2 at those dots. Larger pages have fewer dots.
const MAX_PAGE: f32 = 16_000_000.0;
/// How many pixels a point may have at most, where a page is very small.
const MAX_SCALE: f32 = 4.0;

/// Draws a page, from 0.
///
/// # Errors
/// See [`NoPicture`].
pub(crate) fn decode<R: BufRead + Seek>(
    item: &mut R,
    len: u64,
    number: u32,
    size: Size,
) -> Result<Page, NoPicture> {
    if len > MAX_DOCUMENT {
        return Err(NoPicture::TooLarge);
    }
    let mut file = Vec::new();
    item.read_to_end(&mut file)
        .map_err(|_| NoPicture::Malformed)?;
    if !super::decode::is_pdf(&file) {
        return Err(NoPicture::Unknown);
    }
    let pdf = Pdf::new(file).map_err(|error| match error {
        LoadPdfError::Decryption(_) => NoPicture::Locked,
        LoadPdfError::Invalid => NoPicture::Malformed,
    })?;
    let pages = pdf.pages();
    let of = u32::try_from(pages.len()).map_err(|_| NoPicture::TooLarge)?;
    let leaf = pages.get(number as usize).ok_or(NoPicture::NoPage)?;
    let (drawn, is_partial) = draw(leaf, size)?;
    Ok(Page {
        picture: opaque(&drawn)?,
        of,
        is_partial,
    })
}

/// Draws a page on white; says whether there is something on it that could not be drawn.
fn draw(leaf: &Leaf<'_>, size: Size) -> Result<(Pixmap, bool), NoPicture> {
    let (width, height) = leaf.render_dimensions();
    let scale = scale(width, height, size).ok_or(NoPicture::Malformed)?;
    let is_partial = Arc::new(AtomicBool::new(false));
    let warned = Arc::clone(&is_partial);
    let settings = InterpreterSettings {
        warning_sink: Arc::new(move |_| warned.store(true, Ordering::Relaxed)),
        ..InterpreterSettings::default()
    };
    let drawn = render(
        leaf,
        &RenderCache::new(),
        &settings,
        &RenderSettings::default(),
        &PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        },
    );
    Ok((drawn, is_partial.load(Ordering::Relaxed)))
}

/// Pixels a point, for a page of so many points; none where its sides are no lengths, or one of them would have no pixel.
fn scale(width: f32, height: f32, size: Size) -> Option<f32> {
    let is_length = |side: f32| side.is_finite() && side > 0.0;
    if !is_length(width) || !is_length(height) {
        return None;
    }
    let scale = match size {
        Size::Whole => (DOTS / POINTS).min((MAX_PAGE / (width * height)).sqrt()),
        Size::Within(side) => (f32::from(side) / width.max(height)).min(MAX_SCALE),
    };
    let scale = scale.min(f32::from(u16::MAX) / width.max(height));
    (width.min(height) * scale >= 1.0).then_some(scale)
}

/// The samples without their opacity: a page lies on white.
fn opaque(drawn: &Pixmap) -> Result<Picture, NoPicture> {
    let (width, height) = (drawn.width().into(), drawn.height().into());
    let samples = drawn
        .data()
        .iter()
        .flat_map(|pixel| [pixel.r, pixel.g, pixel.b]);
    Picture::new(width, height, Channels::Rgb, samples.collect()).ok_or(NoPicture::TooLarge)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_page_of_any_size_fits(width in any::<f32>(), height in any::<f32>(), side in 1_u16..=4096) {
            let pixels = |side: f32, scale: f32| f64::from(side * scale);
            if let Some(scale) = scale(width, height, Size::Within(side)) {
                let longest = pixels(width, scale).max(pixels(height, scale));
                prop_assert!(longest <= f64::from(side) * 1.000_001);
            }
            if let Some(scale) = scale(width, height, Size::Whole) {
                let all = pixels(width, scale) * pixels(height, scale);
                prop_assert!(all <= f64::from(MAX_PAGE) * 1.000_01 && pixels(width.max(height), scale) <= 65_536.0);
            }
        }
    }

    #[test]
    fn a_usual_page_has_200_dots_an_inch() {
        assert_eq!(scale(595.0, 842.0, Size::Whole), Some(DOTS / POINTS));
        assert_eq!(scale(595.0, 842.0, Size::Within(842)), Some(1.0));
        assert_eq!(scale(f32::NAN, 842.0, Size::Whole), None);
        assert_eq!(scale(1.0, 1_000_000.0, Size::Within(100)), None);
    }
}
