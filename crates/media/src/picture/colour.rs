//! From a file's own colours to sRGB.

use image::DynamicImage;
use moxcms::{ColorProfile, Layout, TransformOptions};

/// Converts eight-bit RGB samples from the colours of an ICC profile (ISO 15076-1) to sRGB. They stay as they are where the profile
/// is none that can be read: the picture is then a little paler or stronger, and still there.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "the enum is another crate's, and only two of its kinds are made here"
)]
pub(super) fn to_srgb(picture: DynamicImage, profile: &[u8]) -> DynamicImage {
    match picture {
        DynamicImage::ImageRgb8(mut buffer) => {
            let row_len = buffer.width() as usize * 3;
            convert(&mut buffer, row_len, Layout::Rgb, profile);
            DynamicImage::ImageRgb8(buffer)
        }
        DynamicImage::ImageRgba8(mut buffer) => {
            let row_len = buffer.width() as usize * 4;
            convert(&mut buffer, row_len, Layout::Rgba, profile);
            DynamicImage::ImageRgba8(buffer)
        }
        other => other,
    }
}

fn convert(samples: &mut [u8], row_len: usize, layout: Layout, profile: &[u8]) {
    let Ok(from) = ColorProfile::new_from_slice(profile) else {
        return;
    };
    let (to, options) = (ColorProfile::new_srgb(), TransformOptions::default());
    let Ok(transform) = from.create_transform_8bit(layout, &to, layout, options) else {
        return;
    };
    // Row by row: a transform needs room for what it reads beside what it writes.
    for row in samples.chunks_exact_mut(row_len.max(1)) {
        let before = row.to_vec();
        if transform.transform(&before, row).is_err() {
            row.copy_from_slice(&before);
        }
    }
}
