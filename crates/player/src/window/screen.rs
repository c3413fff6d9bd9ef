//! Where pictures are drawn: as large as there is room for, in the middle, on black.

use gtk::cairo;

use crate::wire::Picture;

/// A picture that can be drawn.
pub(super) fn surface(picture: Picture) -> Option<cairo::ImageSurface> {
    let (width, height) = (
        i32::try_from(picture.width).ok()?,
        i32::try_from(picture.height).ok()?,
    );
    let stride = width.checked_mul(4)?;
    // Blue first is what cairo calls RGB where the least byte comes first.
    let format = cairo::Format::Rgb24;
    cairo::ImageSurface::create_for_data(Pixels(picture), format, width, height, stride).ok()
}

struct Pixels(Picture);

impl AsRef<[u8]> for Pixels {
    fn as_ref(&self) -> &[u8] {
        &self.0.pixels
    }
}

impl AsMut<[u8]> for Pixels {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0.pixels
    }
}

/// Draws it into an area of that size.
///
/// # Errors
/// Cairo's own.
pub(super) fn draw(
    context: &cairo::Context,
    area: (f64, f64),
    surface: Option<&cairo::ImageSurface>,
) -> Result<(), cairo::Error> {
    context.set_source_rgb(0.0, 0.0, 0.0);
    context.paint()?;
    let Some(surface) = surface else {
        return Ok(());
    };
    let (width, height) = (f64::from(surface.width()), f64::from(surface.height()));
    let scale = (area.0 / width).min(area.1 / height);
    context.translate(
        (area.0 - width * scale) / 2.0,
        (area.1 - height * scale) / 2.0,
    );
    context.scale(scale, scale);
    context.set_source_surface(surface, 0.0, 0.0)?;
    context.paint()
}
