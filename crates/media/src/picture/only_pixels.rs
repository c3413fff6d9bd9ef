//! Looking at a file of pixels as a stranger would: whether it holds anything else.

use super::Form;

/// Whether a file of this form holds nothing but what its pixels need: no comment, no profile, no Exif, no data of an application but
/// the header of JFIF, no small picture, and nothing behind its end.
#[must_use]
pub fn holds_only_pixels(form: Form, file: &[u8]) -> bool {
    match form {
        Form::Jpeg => jpeg(file).is_some(),
        Form::Png => png(file).is_some(),
    }
}

/// ISO/IEC 10918-1, annex B.
fn jpeg(file: &[u8]) -> Option<()> {
    const JFIF: &[u8] = b"JFIF\0";
    /// Length of a JFIF header without a small picture.
    const JFIF_LEN: usize = 14;
    let mut rest = file.strip_prefix(b"\xff\xd8")?;
    loop {
        let [0xff, marker, high, low, after @ ..] = rest else {
            return None;
        };
        let len = usize::from(u16::from_be_bytes([*high, *low])).checked_sub(2)?;
        let (segment, after) = after.split_at_checked(len)?;
        rest = after;
        match marker {
            0xe0 if segment.starts_with(JFIF) && len == JFIF_LEN => {}
            // Tables of quantisation and of Huffman codes, baseline frame, restart interval.
            0xdb | 0xc4 | 0xc0 | 0xdd => {}
            // The one scan; in it every FF is followed by 0 or is a restart.
            0xda => {
                let end = rest
                    .windows(2)
                    .position(|pair| matches!(pair, [0xff, next] if *next != 0 && !(0xd0..=0xd7).contains(next)))?;
                return (rest.get(end..) == Some(b"\xff\xd9")).then_some(());
            }
            _ => return None,
        }
    }
}

/// ISO/IEC 15948, clause 5.
fn png(file: &[u8]) -> Option<()> {
    let mut rest = file.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    loop {
        let (len, after) = rest.split_first_chunk::<4>()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        let len = usize::try_from(u32::from_be_bytes(*len)).ok()?;
        let (_, after) = after.split_at_checked(len.checked_add(4)?)?;
        rest = after;
        match kind {
            b"IHDR" | b"IDAT" => {}
            b"IEND" => return rest.is_empty().then_some(()),
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use proptest::prelude::*;

    use super::*;
    use crate::picture::{Area, Channels, Picture};

    fn noise(width: u32, height: u32, channels: Channels) -> Picture {
        let len = (width * height) as usize * usize::from(channels.count());
        let samples = (0..len).map(|n| (n.wrapping_mul(2_654_435_761) >> 7) as u8);
        Picture::new(width, height, channels, samples.collect()).unwrap()
    }

    #[test]
    fn what_is_written_here_holds_only_pixels() {
        for (form, channels) in [
            (Form::Jpeg, Channels::Rgb),
            (Form::Png, Channels::Rgb),
            (Form::Png, Channels::Rgba),
        ] {
            let file = form.write(&noise(61, 43, channels)).unwrap();
            assert!(holds_only_pixels(form, &file), "{form:?}");
        }
    }

    #[test]
    fn whatever_is_added_is_found() {
        let jpeg = Form::Jpeg.write(&noise(61, 43, Channels::Rgb)).unwrap();
        let png = Form::Png.write(&noise(61, 43, Channels::Rgb)).unwrap();
        let behind = |file: &[u8]| [file, b"x"].concat();
        let within = |file: &[u8], at: usize, what: &[u8]| {
            [file.get(..at).unwrap(), what, file.get(at..).unwrap()].concat()
        };
        for (form, file) in [
            (Form::Jpeg, behind(&jpeg)),
            (Form::Jpeg, within(&jpeg, 2, b"\xff\xfe\x00\x05abc")),
            (Form::Jpeg, within(&jpeg, 2, b"\xff\xe1\x00\x08Exif\0\0")),
            (Form::Jpeg, within(&jpeg, 20, b"\xff\xe2\x00\x04ab")),
            (Form::Png, behind(&png)),
            (Form::Png, within(&png, 33, b"\0\0\0\x03tEXta\0b\0\0\0\0")),
            (Form::Png, within(&png, 33, b"\0\0\0\x00eXIf\0\0\0\0")),
        ] {
            assert!(!holds_only_pixels(form, &file), "{form:?}");
        }
    }

    #[test]
    fn a_cover_in_a_jpeg_is_of_one_colour_when_it_is_opened() {
        let mut picture = noise(120, 90, Channels::Rgb);
        let area = Area {
            left: 21,
            top: 13,
            width: 30,
            height: 22,
        };
        picture.cover(Form::Jpeg.whole(area));
        let file = Form::Jpeg.write(&picture).unwrap();
        let opened = image::load_from_memory(&file).unwrap().into_rgb8();
        for y in area.top..area.top + area.height {
            for x in area.left..area.left + area.width {
                assert_eq!(opened.get_pixel(x, y).0, [0; 3], "{x} {y}");
            }
        }
        // The control: covered to its own edges alone, the noise beside it is seen through.
        let mut leaky = noise(120, 90, Channels::Rgb);
        leaky.cover(area);
        let file = Form::Jpeg.write(&leaky).unwrap();
        let opened = image::load_from_memory(&file).unwrap().into_rgb8();
        assert!(
            (area.top..area.top + area.height).any(|y| opened.get_pixel(area.left, y).0 != [0; 3])
        );
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_at(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let jpeg = [b"\xff\xd8", bytes.as_slice()].concat();
            let png = [b"\x89PNG\r\n\x1a\n", bytes.as_slice()].concat();
            // Without a scan or an end there is no such file.
            prop_assert!(!holds_only_pixels(Form::Png, &png) || png.windows(4).any(|kind| kind == b"IEND"));
            let _ = holds_only_pixels(Form::Jpeg, &jpeg);
        }
    }
}
