//! HEIC and HEIF (ISO/IEC 23008-12), by `heic-rs`.
//!
//! Its own way from file to pixels takes a file that says nothing of its colours for one with limited range, which those of phones are
//! not: they come out with too much contrast. So the steps are taken here, with what MIAF (ISO/IEC 23000-22, 7.3.6.4) says of such files.

use heic_rs::context::Context;
use heic_rs::hevc::{Frame, decode_still};
use heic_rs::{Error, Image, MatrixCoefficients, Nclx, PixelLayout, Range, color, grid, transform};
use image::{DynamicImage, RgbImage, RgbaImage};

use super::{MAX_PIXELS, NoPicture};

/// The colours of a file that does not name any: sRGB, coded after BT.601, full range.
const UNNAMED: Nclx = Nclx {
    primaries: 1,
    transfer: 13,
    matrix: MatrixCoefficients::Bt601,
    matrix_code: 5,
    range: Range::Full,
};
/// One thread: a decoder may start no other.
const THREADS: Option<usize> = Some(1);

/// Decodes the primary picture, turned as the file asks; gives its ICC profile too.
pub(super) fn decode(file: &[u8]) -> Result<(DynamicImage, Option<Vec<u8>>), NoPicture> {
    let context = Context::open(file).map_err(no_picture)?;
    let decoded = primary(&context).map_err(no_picture)?;
    let (width, height) = (decoded.width, decoded.height);
    let picture = if decoded.layout == PixelLayout::Rgba8 {
        RgbaImage::from_raw(width, height, decoded.data).map(DynamicImage::from)
    } else {
        RgbImage::from_raw(width, height, decoded.data).map(DynamicImage::from)
    };
    let profile = context
        .props(context.meta.primary)
        .ok()
        .and_then(|props| context.icc(&props).map(<[u8]>::to_vec));
    Ok((picture.ok_or(NoPicture::Malformed)?, profile))
}

fn primary(context: &Context<'_>) -> Result<Image, Error> {
    let id = context.meta.primary;
    let props = context.props(id)?;
    let (width, height) = context.coded_size(id, &props)?;
    heic_rs::image::check_pixels(width, height, MAX_PIXELS)?;
    let alpha = context.alpha_item(id)?;
    let alpha = alpha.map(|id| frame(context, id)).transpose()?;
    let layout = if alpha.is_some() {
        PixelLayout::Rgba8
    } else {
        PixelLayout::Rgb8
    };
    let colours = props.nclx.unwrap_or(UNNAMED);
    let picture = frame(context, id)?;
    let (alpha, limit) = (alpha.as_ref(), MAX_PIXELS);
    let image = color::convert(&picture, alpha, colours, layout, limit, THREADS)?;
    transform::apply_all(image, &props.transforms)
}

/// An item: one coded picture, or a grid of them.
fn frame(context: &Context<'_>, id: u32) -> Result<Frame, Error> {
    let Some((grid, tiles)) = context.grid(id)? else {
        return coded(context, id);
    };
    let tiles: Result<Vec<Frame>, Error> = tiles.iter().map(|tile| coded(context, *tile)).collect();
    grid::compose(&grid, &tiles?, MAX_PIXELS)
}

fn coded(context: &Context<'_>, id: u32) -> Result<Frame, Error> {
    let props = context.props(id)?;
    let configuration = props.hvcc.as_ref().ok_or(Error::MissingBox("hvcC"))?;
    let data = context.item_data(id)?;
    decode_still(
        &configuration.parameter_sets(),
        &configuration.split_nals(&data)?,
    )
}

fn no_picture(error: Error) -> NoPicture {
    if matches!(error, Error::PixelLimit { .. } | Error::BoxTooLarge { .. }) {
        NoPicture::TooLarge
    } else {
        NoPicture::Malformed
    }
}
